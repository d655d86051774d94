import { describe, expect, test } from 'vitest';
import { checks, examine, verdict } from '../../../../src/community/health/examination.ts';
import type { Check, Finding } from '../../../../src/community/health/finding.ts';
import { contentOfFiles, NOW } from '../../../examples/health.ts';

const finding = (code: string, severity: Finding['severity'], since?: string): Finding => ({
  code,
  severity,
  since,
  text: code,
  places: [],
});
const check = (subject: Check['subject'], ...findings: Finding[]): Check => ({
  subject,
  well: `${subject} 好`,
  find: () => findings,
});
const result = examine(contentOfFiles({}), NOW, [
  check('links', finding('late', 'hint', '2026-11-20'), finding('early', 'hint', '2026-11-01')),
  check('duty', finding('urgent', 'now'), finding('aside', 'hint')),
  check('duty'),
  check('privacy'),
]);

describe('an examination', () => {
  test('groups by urgency, then by subject in the order of the page, the longest standing first', () => {
    expect(
      result.groups.map(({ severity, subjects }) => [
        severity,
        ...subjects.map(({ subject, findings }) => [subject, ...findings.map(({ code }) => code)]),
      ]),
    ).toEqual([
      ['now', ['duty', 'urgent']],
      ['hint', ['duty', 'aside'], ['links', 'early', 'late']],
    ]);
    expect(result.counts).toEqual({ now: 1, soon: 0, hint: 3 });
  });

  test('names what it found well', () => {
    expect(result.well).toEqual([
      { subject: 'privacy', sentences: ['privacy 好'] },
      { subject: 'duty', sentences: ['duty 好'] },
    ]);
  });

  test('finds the same whatever the order of the files', () => {
    const files = {
      'courtyards/a/index.yml': 'name: 甲\n',
      'courtyards/b/index.yml': 'name: 乙\n',
      'honors/h/index.yml': 'name: 省文明单位\nlevel: province\n',
    };
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const codes = (texts: Record<string, string>) =>
      examine(contentOfFiles(texts), NOW).groups.flatMap(({ subjects }) =>
        subjects.flatMap(({ findings }) => findings.map(({ code }) => code)),
      );
    expect(codes(turned)).toEqual(codes(files));
  });

  test('has a sentence of its own for each thing that is well', () => {
    const sentences = checks.map(({ well }) => well);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test.each([
  [{ now: 3, soon: 1, hint: 9 }, '有 3 件事要马上办'],
  [{ now: 0, soon: 2, hint: 9 }, '没有要马上办的事，建议办 2 件'],
  [{ now: 0, soon: 0, hint: 9 }, '没有要办的事'],
  [{ now: 0, soon: 0, hint: 0 }, '没有发现问题'],
])('%j is said plainly', (counts, sentence) => {
  expect(verdict(counts)).toBe(sentence);
});

test('nothing is told of drafts and of what is yet to appear', () => {
  const secret = (more: string) =>
    `---\ntitle: 秘密的标题\npublishedAt: ${more}\ncategory: party\n---\n[x](/notices/gone/) 13800138000\n`;
  const files = {
    'news/a/index.md': secret('2026-11-20 08:00\ndraft: true'),
    'news/b/index.md': secret('2026-11-30 08:00'),
  };
  expect(JSON.stringify(examine(contentOfFiles(files), NOW))).not.toContain('秘密');
});
