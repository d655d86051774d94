import type { FieldFault } from '../../model/fault.ts';
import type { CommunityEvent } from './schema.ts';

/**
 * An activity ends after it has begun, nobody can sign up for one that is over, and a deadline for
 * signing up says with whom.
 */
export function eventFaults({
  startsAt,
  endsAt,
  signUpBy,
  signUpContact,
  signUpPhone,
}: Partial<CommunityEvent>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (startsAt && endsAt && endsAt <= startsAt) {
    faults.push({ path: ['endsAt'], message: '结束时间要晚于开始时间。' });
  }
  if (endsAt && signUpBy && signUpBy > endsAt) {
    faults.push({ path: ['signUpBy'], message: '报名截止不能晚于活动结束时间。' });
  }
  if (signUpBy && !signUpContact && !signUpPhone) {
    faults.push({
      path: ['signUpBy'],
      message: '写了报名截止，就要写找谁报名或报名电话。请补上，或删掉报名截止。',
    });
  }
  return faults;
}
