import { describe, expect, it } from 'vitest';
import type { Manifest, Year } from '../../../src/search/manifest.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { type Engine, eitherOf, type YearTexts } from '../../../src/search/year-texts.ts';

const year = { year: '2026' } as Year;
const manifest = {} as Manifest;

const engine = (name: string, texts: Partial<YearTexts> = {}): Engine => ({
  prepare() {},
  isQuick: () => name === 'first',
  open: async () => ({
    having: async () => [name === 'first' ? 1 : 2],
    read: async () => ({ address: '/', title: name, text: '' }),
    ...texts,
  }),
});
const broken = async () => {
  throw new Error('no WebAssembly');
};

describe('one of two engines', () => {
  it('is the first for as long as it works', async () => {
    const texts = await eitherOf(engine('first'), engine('second')).open(year, manifest);
    expect(await texts.having(wordsOf('停水'))).toEqual([1]);
  });

  it('is the second where the first cannot open a year, and from then on', async () => {
    const either = eitherOf({ ...engine('first'), open: broken }, engine('second'));
    expect(either.isQuick()).toBe(true);
    const texts = await either.open(year, manifest);
    expect(await texts.having(wordsOf('停水'))).toEqual([2]);
    expect(either.isQuick()).toBe(false);
  });

  it('is the second where the first fails while it searches', async () => {
    const either = eitherOf(engine('first', { having: broken }), engine('second'));
    const texts = await either.open(year, manifest);
    expect(await texts.having(wordsOf('停水'))).toEqual([2]);
    expect(await texts.read(0)).toMatchObject({ title: 'second' });
  });
});
