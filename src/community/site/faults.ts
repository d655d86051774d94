import type { FieldFault } from '../../model/fault.ts';
import type { Site } from './schema.ts';

/** Each cross-appointed office is agreed on once, and its holder is said in one way. */
export function siteFaults({ crossAppointments = [] }: Partial<Site>): FieldFault[] {
  return crossAppointments.flatMap(({ office, holder, person }, index) => {
    const faults: FieldFault[] = [];
    const first = crossAppointments.findIndex((one) => one.office === office);
    if (first < index) {
      faults.push({
        path: ['crossAppointments', index, 'office'],
        message: `“${office}”在第 ${first + 1} 项已经写过了。一种职务只写一次。`,
      });
    }
    if (holder && person) {
      faults.push({
        path: ['crossAppointments', index, 'person'],
        message: '“姓名从哪里来”已经选了，这里就不用再填。请只留一样。',
      });
    }
    return faults;
  });
}
