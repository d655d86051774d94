import type { FieldFault } from '../../model/fault.ts';
import type { Deliberation } from './schema.ts';

/** A solved matter says what came of it, and nothing happens to a matter before it was raised. */
export function deliberationFaults({
  status,
  result,
  raisedOn,
  deadline,
  solvedOn,
}: Partial<Deliberation>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (status === 'solved' && !result) {
    faults.push({ path: ['result'], message: '进展是“已办结”，就要写结果。' });
  }
  if (raisedOn && solvedOn && solvedOn < raisedOn) {
    faults.push({ path: ['solvedOn'], message: '办结日期不能早于提出日期。' });
  }
  if (raisedOn && deadline && deadline < raisedOn) {
    faults.push({ path: ['deadline'], message: '办结期限不能早于提出日期。' });
  }
  return faults;
}
