import type { FieldFault } from '../../model/fault.ts';
import type { Venue } from './schema.ts';

/** A venue closes after it has opened; an exception has both hours, or none when it stays shut. */
export function venueFaults({ hours = [], exceptions = [] }: Partial<Venue>): FieldFault[] {
  const rows = [
    ...hours.map((row, index) => ({ row, at: ['hours', index] })),
    ...exceptions.map((row, index) => ({ row, at: ['exceptions', index] })),
  ];
  return rows.flatMap(({ row: { opensAt, closesAt }, at }) => {
    if (opensAt && closesAt && closesAt <= opensAt) {
      return [{ path: [...at, 'closesAt'], message: '关门要晚于开门。过夜的请分成两天写。' }];
    }
    if (opensAt && !closesAt) {
      return [{ path: [...at, 'closesAt'], message: '写了几点开门，也要写几点关门。' }];
    }
    if (closesAt && !opensAt) {
      return [{ path: [...at, 'opensAt'], message: '写了几点关门，也要写几点开门。' }];
    }
    return [];
  });
}
