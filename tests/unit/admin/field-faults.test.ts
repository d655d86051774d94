import { describe, expect, test } from 'vitest';
import { fieldFaults, placeInWords } from '../../../admin/cms/field-faults.ts';
import { type FormField, formOf } from '../../../admin/form.ts';
import { collections } from '../../../src/community/collections.ts';

const results = formOf(collections.flagRounds, {
  today: '2026-11-24',
  courtyards: {},
}).fields?.find(({ name }) => name === 'results') as FormField;

describe('what is wrong in rows that a control draws itself', () => {
  test('is nothing where all is well, and where an optional list is empty', () => {
    const right = [{ courtyard: 'gui-zhu', flag: 'red', score: 90, reasons: ['干净', ''] }];
    expect(fieldFaults(results, right)).toEqual([]);
    expect(fieldFaults(results, [])).toEqual([]);
  });

  test('is said for each field with the words of the form', () => {
    const wrong = [
      { courtyard: 'gui-zhu', score: 101 },
      { courtyard: '', score: 'abc', overruled: '长'.repeat(121) },
      { courtyard: 'he-pan', before: [{ image: 'a.jpg' }] },
    ];
    expect(fieldFaults(results, wrong)).toEqual([
      { path: [0, 'score'], message: '不能大于 100' },
      { path: [1, 'courtyard'], message: '还没有填写' },
      { path: [1, 'score'], message: '请只写数字' },
      { path: [1, 'overruled'], message: '最多 120 个字。' },
      { path: [2, 'before', 0, 'alt'], message: '还没有填写' },
    ]);
  });

  test('is placed as the form calls it', () => {
    expect(placeInWords(results.fields ?? [], ['before', 0, 'alt'])).toBe(
      '整改前照片 第 1 项 照片说明（给看不见图的人）',
    );
  });
});
