/**
 * The flags as shapes in a box of 24 × 30. Red, swallow-tailed, is praise; yellow is a pennant; `none`
 * is the outline of a flag that does not fly. Told apart without colour, in black and white too.
 */
export const CLOTH = {
  red: 'M4 4C9 2.6 13 5.6 23 4L18 9.8 23 15.6C13 17.2 9 14.2 4 15.6Z',
  yellow: 'M4 3.6C11 4.6 17 8.4 23 10.2C17 11.6 11 15.4 4 16.6Z',
  none: 'M4 4H22V15.6H4',
} as const;

export const POLE = 'M3 2V28.6';
