import { decided } from '../../src/community/flags/decide.ts';
import {
  type FlagRound,
  type FlagRoundFile,
  flagRounds,
} from '../../src/community/flags/schema.ts';
import { entryOf } from './entry.ts';

/** A round as its file says it, flags not yet decided. */
export function roundFile(
  sequence: number,
  fields: Readonly<Record<string, unknown>>,
): FlagRoundFile {
  return entryOf(flagRounds, `round-${sequence}`, {
    title: `第${sequence}轮考核`,
    sequence,
    state: 'in-force',
    ...fields,
  });
}

/** A round in force with these flags by courtyard; `fields` say more of the round. */
export function round(
  sequence: number,
  flags: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>> = {},
): FlagRound {
  const results = Object.entries(flags).map(([courtyard, flag]) => ({ courtyard, flag }));
  return decided(roundFile(sequence, { results, ...fields }));
}

/** A round that leaves its flags to the scores, by courtyard. */
export function scoredRound(
  sequence: number,
  scores: Readonly<Record<string, number>>,
  thresholds: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>> = {},
): FlagRound {
  const results = Object.entries(scores).map(([courtyard, score]) => ({ courtyard, score }));
  return decided(roundFile(sequence, { thresholds, results, ...fields }));
}

/** A round of which everything is known, with texts that are hard on a table. */
export const fullRound = decided(
  entryOf(flagRounds, '2026-q2', {
    title: '2026年第二季度',
    sequence: 6,
    state: 'corrected',
    periodFrom: '2026-04-01',
    periodTo: '2026-06-30',
    decidedOn: '2026-07-05',
    announcedFrom: '2026-07-06',
    announcedTo: '2026-07-12',
    method: '按百分制评分。',
    criteria: [{ name: '环境卫生', weight: 100, standard: '无积存垃圾' }],
    thresholds: { redFrom: 90, yellowBelow: 60 },
    results: [
      {
        courtyard: 'guizhu',
        company: 'guizhu-wuye',
        score: 95.5,
        flag: 'red',
        reasons: ['垃圾清运及时', '=HYPERLINK("https://example.com")'],
        reply: '-感谢居民,\n继续努力',
      },
      {
        courtyard: 'dushi',
        score: 50,
        flag: 'yellow',
        reasons: ['“乱停车”未整改'],
        rectifyBy: '2026-08-01',
        rectifiedOn: '2026-07-30',
        rectification: '已划线',
      },
    ],
    corrections: [{ on: '2026-07-20', courtyard: 'guizhu', was: 'yellow', reason: '算错分' }],
    source: '社区',
  }),
);
