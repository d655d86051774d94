import { expect, test } from 'vitest';
import { boardLines } from '../../../../src/community/flags/board-lines.ts';
import { round } from '../../../examples/flag-rounds.ts';
import { known } from '../../../examples/flag-board.ts';

const TODAY = '2026-11-24';
const lineOf = (id: string) => {
  const line = boardLines(known, TODAY).find((one) => one.id === id);
  if (!line) throw new Error(`no line for ${id}`);
  return line;
};

test('the board stands in its usual order, and each line knows its place in the community', () => {
  expect(boardLines(known, TODAY).map(({ id, place }) => [id, place])).toEqual([
    ['guizhu', 0],
    ['dushi', 1],
    ['jinsui', 3],
    ['hepan', 2],
  ]);
});

test('a line says flag, run, since when, company and manager', () => {
  expect(lineOf('guizhu')).toMatchObject({
    name: '桂竹花园',
    flag: 'red',
    run: 2,
    since: { id: 'round-2', title: '第2轮考核', on: '2026-04-10' },
    company: { id: 'anju', name: '安居物业服务有限公司', manager: '常某' },
    announced: { id: 'round-4', title: '第4轮考核', flag: 'yellow' },
  });
});

test('a company that left is named beside the flag that was given under it', () => {
  expect(lineOf('jinsui')).toMatchObject({
    flag: 'none',
    company: { id: 'anju' },
    givenUnder: '和顺物业',
  });
  expect(lineOf('guizhu').givenUnder).toBeUndefined();
});

test('a yellow flag says how its rectification stands on the day of the build', () => {
  expect(lineOf('dushi').rectification).toEqual({
    state: 'overdue',
    days: '期限 2026年8月1日，已过 115 天',
  });
  const done = boardLines(known, '2026-07-15').find(({ id }) => id === 'dushi');
  expect(done?.rectification?.state).toBe('open');
});

test('a corrected result says what it was before its last correction', () => {
  expect(lineOf('dushi').corrected).toEqual({
    on: '2026-07-20',
    was: 'none',
    became: 'yellow',
    reason: '漏扣消防分',
  });
});

test('an unrated courtyard has neither flag nor round', () => {
  const line = lineOf('hepan');
  expect(line.flag).toBeUndefined();
  expect(line.since).toBeUndefined();
  expect(line.company).toBeUndefined();
});

test('lines are plain data, and carry no more than is shown', () => {
  const lines = boardLines({ ...known, rounds: [...known.rounds, round(9, {})] }, TODAY);
  const travelled = JSON.parse(JSON.stringify(lines));
  expect(travelled).toEqual(lines);
  expect(JSON.stringify(lines)).not.toMatch(/criteria|thresholds|0370/);
});
