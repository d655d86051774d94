import { load } from 'cheerio';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { boardLines } from '../../../../src/community/flags/board-lines.ts';
import FlagBoard from '../../../../src/community/flags/FlagBoard.tsx';
import FlagLabel from '../../../../src/community/flags/FlagLabel.tsx';
import { known } from '../../../examples/flag-board.ts';

const html = renderToString(<FlagBoard lines={boardLines(known, '2026-11-24')} />);
const $ = load(html);
const textOf = (id: string) => $(`#${id}`).text();

describe('the board as the build renders it', () => {
  test('has every courtyard with its flag in words and as a drawing', () => {
    expect($('.flag-board > li')).toHaveLength(4);
    expect($('.flag-board > li > svg')).toHaveLength(4);
    expect(textOf('guizhu')).toContain('红旗 表扬');
    expect(textOf('dushi')).toContain('黄旗 督促整改');
    expect(textOf('jinsui')).toContain('未挂旗');
    expect(textOf('hepan')).toContain('待公布');
  });

  test('says the run, since when and why, and who manages the courtyard', () => {
    expect(textOf('guizhu')).toContain('连续两次红旗');
    expect(textOf('guizhu')).toContain('自第2轮考核（2026年4月10日）起');
    expect(textOf('guizhu')).toContain('垃圾清运及时');
    expect(textOf('guizhu')).toContain('物业：安居物业服务有限公司，经理 常某');
    expect(textOf('guizhu')).toContain('第4轮考核：拟挂黄旗');
  });

  test('says how rectification stands, and what was corrected', () => {
    expect(textOf('dushi')).toContain('逾期未改：期限 2026年8月1日，已过 115 天');
    expect(textOf('dushi')).toContain('2026年7月20日由未挂旗更正为黄旗：漏扣消防分');
  });

  test('says plainly what is not known', () => {
    expect(textOf('hepan')).toContain('考核结果待补充');
    expect(textOf('hepan')).toContain('物业：待补充');
    expect(textOf('dushi')).toContain('经理 待补充');
  });

  test('has no choices, which would do nothing without script', () => {
    expect($('select, button, input')).toHaveLength(0);
  });

  test('carries no style of its own, which the policy would refuse', () => {
    expect($('[style]')).toHaveLength(0);
  });
});

test('a flag is never a colour alone', () => {
  for (const flag of ['red', 'yellow', 'none', undefined] as const) {
    const label = load(renderToString(<FlagLabel flag={flag} />));
    expect(label('svg')).toHaveLength(1);
    expect(label.text()).toMatch(/^(红旗|黄旗|未挂旗|待公布)$/);
  }
});
