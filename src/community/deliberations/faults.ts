import type { FieldFault } from '../../model/fault.ts';
import type { Deliberation } from './schema.ts';

/**
 * A solved matter says what came of it, nothing happens to a matter before it was raised, and what was
 * solved on the spot neither went up nor came before a session.
 */
export function deliberationFaults(matter: Partial<Deliberation>): FieldFault[] {
  return [...progressFaults(matter), ...dayFaults(matter), ...hearingFaults(matter)];
}

function progressFaults({
  status,
  result,
  onTheSpot,
  reportedOn,
  hearings = [],
  escalatedTo,
}: Partial<Deliberation>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (status === 'solved' && !result) {
    faults.push({ path: ['result'], message: '进展是“已办结”，就要写结果。' });
  }
  if (onTheSpot && status && status !== 'solved') {
    faults.push({
      path: ['onTheSpot'],
      message: '当场解决的，进展应当是“已办结”。请改进展，或关掉“当场解决”。',
    });
  }
  if (onTheSpot && (reportedOn || hearings.length > 0)) {
    faults.push({
      path: ['onTheSpot'],
      message: '当场解决的，不会再上报或上逢三说事。请关掉“当场解决”，或删掉上报日期和逢三说事。',
    });
  }
  if (escalatedTo && status && status !== 'escalated') {
    faults.push({
      path: ['escalatedTo'],
      message: '只有进展是“转上级”时才填。请删掉，或改进展。',
    });
  }
  return faults;
}

function dayFaults({
  raisedOn,
  deadline,
  reportedOn,
  solvedOn,
}: Partial<Deliberation>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!raisedOn) return faults;
  if (solvedOn && solvedOn < raisedOn) {
    faults.push({ path: ['solvedOn'], message: '办结日期不能早于提出日期。' });
  }
  if (deadline && deadline < raisedOn) {
    faults.push({ path: ['deadline'], message: '办结期限不能早于提出日期。' });
  }
  if (reportedOn && reportedOn < raisedOn) {
    faults.push({ path: ['reportedOn'], message: '汇总上报日期不能早于提出日期。' });
  }
  return faults;
}

function hearingFaults({ raisedOn, hearings = [] }: Partial<Deliberation>): FieldFault[] {
  return hearings.flatMap(({ on }, index) => {
    const path = ['hearings', index, 'on'];
    if (raisedOn && on < raisedOn) {
      return [{ path, message: '逢三说事的日期不能早于提出日期。' }];
    }
    if (hearings.findIndex((other) => other.on === on) < index) {
      return [{ path, message: '同一次逢三说事写了两遍。请并成一行。' }];
    }
    return [];
  });
}
