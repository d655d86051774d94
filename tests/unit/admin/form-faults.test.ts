import { describe, expect, test } from 'vitest';
import { formFaults } from '../../../admin/cms/form-faults.ts';

const notice = (data: Record<string, unknown>) => formFaults({ folder: 'notices', data }, []);

test('a notice that ends before it begins is told so at its end, however its moments are written', () => {
  const fault = {
    path: ['expireAt'],
    message: '失效时间要晚于发布时间，否则通知永远不会出现。',
  };
  expect(notice({ publishAt: '2026-11-23 09:30', expireAt: '2026-11-23 09:00' })).toEqual([fault]);
  expect(notice({ publishAt: '2026-11-23', expireAt: '2026-11-22T18:00:00+08:00' })).toEqual([
    fault,
  ]);
  expect(notice({ publishAt: '2026-11-23', expireAt: '2026-11-23 18:00' })).toEqual([]);
});

test('what was left empty or is not yet there breaks no rule', () => {
  expect(notice({})).toEqual([]);
  expect(notice({ publishAt: '2026-11-23 09:30', expireAt: '' })).toEqual([]);
});

test('a flag against the score without a reason is told so in its row, empty rows counted', () => {
  const data = {
    thresholds: { redFrom: 90, yellowBelow: 60 },
    results: [null, { courtyard: 'guizhu-huayuan', score: 95, flag: 'yellow', overruled: '' }],
  };
  const faults = formFaults({ folder: 'flag-rounds', data }, []);
  expect(faults).toContainEqual({
    path: ['results', 1, 'overruled'],
    message:
      '按得分应当是“红旗”，这里写的是“黄旗”。是集体研究改定的，请写明理由；不是的，请把“旗”清空。',
  });
});

test('a group whose fields were all emptied is as good as none', () => {
  const data = { thresholds: { redFrom: null, redWhen: '' }, results: [{ flag: 'red' }] };
  expect(formFaults({ folder: 'flag-rounds', data }, [])).toEqual([]);
});

test('a new round may not take the number of one that the browser knows; that one may keep it', () => {
  const round = { folder: 'flag-rounds', data: { sequence: 3, title: '第三轮' } };
  const others = [{ ...round, id: '2026-q3' }];
  expect(formFaults(round, others).map(({ path }) => path)).toEqual([['sequence']]);
  expect(formFaults({ ...round, id: '2026-q3' }, others)).toEqual([]);
});

test('a rule between entries speaks of those the browser knows and is silent of others', () => {
  const group = {
    folder: 'branches',
    id: 'lou',
    data: { name: '楼', tier: 'group', parent: 'wei' },
  };
  const committee = { folder: 'branches', id: 'wei', data: { name: '党委', tier: 'committee' } };
  expect(formFaults(group, [])).toEqual([]);
  expect(formFaults(group, [committee, group]).map(({ path }) => path)).toEqual([['parent']]);
});

test('a photo without its text is told so, in a group and in a row', () => {
  const data = {
    cover: { image: 'a.jpg', alt: ' ' },
    photos: [
      { image: 'b.jpg', alt: '扫雪的人' },
      { image: 'c.jpg', alt: '' },
    ],
  };
  expect(formFaults({ folder: 'news', data }, []).map(({ path }) => path)).toEqual([
    ['cover', 'alt'],
    ['photos', 1, 'alt'],
  ]);
});

test('a collection without rules has no faults', () => {
  expect(formFaults({ folder: 'news', data: { title: '扫雪' } }, [])).toEqual([]);
});

describe('a text is told what the next build would refuse', () => {
  const told = (body: string) => notice({ body }).map(({ message }) => message);

  test('what the editor would lose', () => {
    expect(notice({ body: '见注[^1]。\n\n[^1]: 水压。' })).toEqual([
      {
        path: ['body'],
        message:
          '有脚注“[^1]”，在后台改这一段时会弄坏它。请把说明写在正文里，放进括号，再删掉脚注。',
      },
    ]);
  });

  test('HTML', () => {
    expect(told('一<br>二')).toEqual([
      '正文里不能写 HTML 代码“<br>”，网页会把它原样显示出来。换段请空一行，颜色和字号由网站统一。',
    ]);
    expect(told('3 < 5，<https://a.example/>，<a@b.example>，`<br>`，<通知>')).toEqual([]);
  });

  test('a photo without words', () => {
    expect(told('![ ](a.jpg)')).toEqual([
      '有照片没有说明。请在这张照片的“照片说明”里写照片里有什么，看不见图的人靠它了解内容。',
    ]);
    expect(told('![院子](a.jpg)')).toEqual([]);
  });
});
