import { expect, test } from 'vitest';
import { phonesToCall, shownSession } from '../../../../src/community/duty/shown-session.ts';
import { deliberationDay } from '../../../examples/duty-sessions.ts';

const people = [
  { id: 'wang', name: '王某', phone: '0370-1111111' },
  { id: 'li', name: '李某' },
];
const phones = [
  { label: '社区值班电话', number: '0370-2222222' },
  { label: '监督电话', number: '0370-3333333' },
];

test.each([
  [{ phone: '0370-0000000', people: ['wang'] }, [{ number: '0370-0000000' }]],
  [{ people: ['li', 'wang', 'nobody'] }, [{ label: '王某', number: '0370-1111111' }]],
  [{ people: ['li'] }, [{ label: '社区值班电话', number: '0370-2222222' }]],
])('of a session with %j residents call %j', (session, numbers) => {
  expect(phonesToCall(session, people, phones)).toEqual(numbers);
});

test('nobody is called where no phone is known', () => {
  expect(phonesToCall({ people: ['li'] }, people, [])).toEqual([]);
});

test('what travels to a phone has neither purpose nor source nor what is past', () => {
  const session = deliberationDay({
    purpose: '商量',
    source: '媒体公开报道',
    exceptions: [
      { on: '2026-10-23', change: 'cancelled', reason: '停电' },
      { on: '2026-10-13', change: 'moved', movedTo: '2026-11-02', reason: '会' },
      { on: '2026-11-13', change: 'cancelled', reason: '会' },
    ],
  });
  const travels = shownSession(session, people, phones, '2026-11-01');
  expect(Object.keys(travels).sort()).toEqual(
    ['id', 'title', 'kind', 'who', 'rule', 'opensAt', 'closesAt', 'place', 'exceptions']
      .concat('phones')
      .sort(),
  );
  expect(travels.exceptions.map(({ on }) => on)).toEqual(['2026-10-13', '2026-11-13']);
});
