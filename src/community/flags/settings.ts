import type { FlagRound, Thresholds } from './schema.ts';

/** What brings which flag in a round, a sentence for each flag; empty where nothing is set. */
export function thresholdsInWords(settings: Thresholds = {}): string[] {
  const { redFrom, highestRed, redWhen, yellowBelow, lowestYellow, yellowWhen } = settings;
  const red = together(
    [
      redFrom !== undefined && `${redFrom} 分及以上`,
      highestRed !== undefined && (highestRed === 1 ? '第 1 名' : `前 ${highestRed} 名`),
    ],
    redWhen,
  );
  const yellow = together(
    [
      yellowBelow !== undefined && `低于 ${yellowBelow} 分`,
      lowestYellow !== undefined && (lowestYellow === 1 ? '最后 1 名' : `末 ${lowestYellow} 名`),
    ],
    yellowWhen,
  );
  return [red && `${red}，挂红旗`, yellow && `${yellow}，挂黄旗`].filter(
    (one) => one !== '' && one !== undefined,
  );
}

/** What a limit by place means where several have the same score; nothing where no place counts. */
export function tiesInWords({ highestRed, lowestYellow }: Thresholds = {}): string | undefined {
  if (highestRed === undefined && lowestYellow === undefined) return undefined;
  return '名次只在有得分的庭院里排；同分的名次相同，一样挂旗。';
}

function together(
  conditions: readonly (string | false)[],
  when: 'either' | 'both' | undefined,
): string {
  return conditions.filter(Boolean).join(when === 'both' ? '，并且在' : '，或者在');
}

/** Rounds one after another that were held by the same method, criteria and limits. */
export interface SettingsSpan {
  rounds: FlagRound[];
  method?: string;
  criteria: FlagRound['criteria'];
  thresholds?: Thresholds;
}

/** The settings as they changed from round to round, the latest first. */
export function settingsOverTime(rounds: readonly FlagRound[]): SettingsSpan[] {
  const spans: SettingsSpan[] = [];
  for (const round of [...rounds].sort((a, b) => b.sequence - a.sequence)) {
    const { method, criteria, thresholds } = round;
    const last = spans.at(-1);
    if (last && sameSettings(last, round)) last.rounds.push(round);
    else spans.push({ rounds: [round], method, criteria, thresholds });
  }
  return spans;
}

function sameSettings(span: SettingsSpan, { method, criteria, thresholds }: FlagRound): boolean {
  const told = (settings: Omit<SettingsSpan, 'rounds'>) =>
    JSON.stringify([
      settings.method,
      settings.criteria.map(({ name, weight, standard }) => [name, weight, standard]),
      thresholdsInWords(settings.thresholds),
    ]);
  return told(span) === told({ method, criteria, thresholds });
}

/** `2025年第一季度` for one round, `2025年第一季度至2026年第二季度` for several, the earliest first. */
export function spanInWords({ rounds }: Pick<SettingsSpan, 'rounds'>): string {
  const [latest, earliest] = [rounds[0], rounds.at(-1)];
  if (!latest || !earliest) return '';
  return latest === earliest ? latest.title : `${earliest.title}至${latest.title}`;
}
