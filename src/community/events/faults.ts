import type { FieldFault } from '../../model/fault.ts';
import type { CommunityEvent } from './schema.ts';

/** An activity ends after it has begun, and nobody can sign up for one that is over. */
export function eventFaults({ startsAt, endsAt, signUpBy }: Partial<CommunityEvent>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (startsAt && endsAt && endsAt <= startsAt) {
    faults.push({ path: ['endsAt'], message: '结束时间要晚于开始时间。' });
  }
  if (endsAt && signUpBy && signUpBy > endsAt) {
    faults.push({ path: ['signUpBy'], message: '报名截止不能晚于活动结束时间。' });
  }
  return faults;
}
