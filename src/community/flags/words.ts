import type { Flag, FlagResult, FlagRound } from './schema.ts';

/** A flag in words. Red praises here; elsewhere it would warn, so the word always stands beside it. */
export const flagWord: Record<Flag, string> = { red: '红旗', yellow: '黄旗', none: '未挂旗' };

/** What a flag means for residents. */
export const flagMeaning: Record<Flag, string> = {
  red: '表扬',
  yellow: '督促整改',
  none: '不评旗',
};

/** `连续两次红旗` for a run; nothing for a single round. */
export function runInWords(flag: Flag, run: number): string | undefined {
  if (run < 2 || flag === 'none') return undefined;
  return `连续${inChinese(run)}次${flagWord[flag]}`;
}

/** Where a flag comes from, in a word. */
export const basisWord: Record<FlagResult['decidedBy'], string> = {
  score: '按得分定旗',
  committee: '集体研究定旗',
};

/** What was overruled, in a sentence; nothing where the score and the committee agree. */
export function overruledInWords({
  byScore,
  flag,
}: Pick<FlagResult, 'byScore' | 'flag'>): string | undefined {
  return byScore && `按得分是${flagWord[byScore]}，经集体研究改定为${flagWord[flag]}。`;
}

export const stateWord: Record<FlagRound['state'], string> = {
  announced: '公示中',
  'in-force': '生效',
  corrected: '已更正',
};

const DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function inChinese(count: number): string {
  return DIGITS[count] ?? String(count);
}
