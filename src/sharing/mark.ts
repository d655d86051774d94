import { evenBlossom } from '../ui/osmanthus.ts';

/** The colours of the pictures that leave the site, where no style sheet follows them. */
export const colours = {
  paper: '#fbf8f2',
  ink: '#23201c',
  brand: '#9c2f1f',
  gold: '#d9982b',
  sealGold: '#f3cd78',
  heart: '#fff6e2',
} as const;

/** The main colour by the theme that the community chose. */
export const brands = { cinnabar: colours.brand, bamboo: '#1f5d45', indigo: '#2f4a8a' } as const;

/** The blossom of the mark as SVG, drawn around 0 0 with a radius of 100. */
export const markBlossom =
  `<path fill="${colours.sealGold}" d="${evenBlossom.petals}"/>` +
  `<path fill="#fff" fill-opacity=".3" d="${evenBlossom.light}"/>` +
  `<circle fill="${colours.heart}" r="15"/>`;

/**
 * The mark of the community as an SVG file: `round` as a seal, in a lighter red where tabs are
 * dark; `square` to its corners, for systems that cut the icon to a shape of their own. `room` is
 * how much of the picture the blossom fills.
 */
export function markFile(shape: 'round' | 'square', room: number): string {
  const half = Math.round(100 / room);
  const ground =
    shape === 'round'
      ? `<circle class="seal" fill="${colours.brand}" r="${half}"/>`
      : `<path fill="${colours.brand}" d="M${-half}${-half}h${2 * half}v${2 * half}h${-2 * half}z"/>`;
  const inDarkTabs =
    shape === 'round'
      ? '<style>@media (prefers-color-scheme: dark) { .seal { fill: #b8402e } }</style>'
      : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${2 * half} ${2 * half}">${inDarkTabs}${ground}${markBlossom}</svg>\n`;
}
