import { describe, expect, it } from 'vitest';
import { soundsFile } from '../../../src/search/sounds-file.ts';
import {
  maySound,
  roughly,
  soundingAlike,
  soundingLike,
  soundsIn,
} from '../../../src/search/sounds.ts';

const titles = [
  '物业费怎么收，大家坐下来谈',
  '重阳节里的长寿面',
  '曾晓红',
  '都市花园',
  '女子合唱队',
];
const file = soundsFile(titles);
const sounds = soundsIn(file);
const like = (typed: string) => titles.flatMap((title) => soundingLike(typed, title, sounds));
const alike = (word: string, heard = sounds) =>
  titles.flatMap((title) => soundingAlike(word, title, heard));

describe('the table of sounds', () => {
  it('knows a character as it is read where it stands', () => {
    expect(file.chong).toContain('重');
    expect(file.zeng).toContain('曾');
    expect(file.chang).toContain('长');
    expect(file.nv).toContain('女');
  });

  it('knows the common characters besides, and nothing but characters', () => {
    expect(file.ye).toContain('叶');
    expect(Object.values(file).join('')).toMatch(/^\p{Script=Han}+$/u);
  });
});

describe('what is typed as pinyin', () => {
  it('finds initials, whole syllables, and both mixed', () => {
    for (const typed of ['wyf', 'wuyefei', 'wuyf', 'wyfei', 'wu ye fei', "wu'ye'fei", 'WYF']) {
      expect(like(typed), typed).toEqual(['物业费']);
    }
  });

  it('finds a syllable that is not finished, tones, and initials of two letters', () => {
    expect(like('wuyefe')).toEqual(['物业费']);
    expect(like('wù yè fèi')).toEqual(['物业费']);
    expect(like('dshy')).toEqual(['都市花园']);
    expect(like('dshhy')).toEqual(['都市花园']);
    expect(like('nüzi')).toEqual(['女子']);
  });

  it('finds Chinese with the rest spelled, and the reading of a name', () => {
    expect(like('物yf')).toEqual(['物业费']);
    expect(like('zxh')).toEqual(['曾晓红']);
    expect(like('chongyang')).toEqual(['重阳']);
  });

  it('is not taken for what is no pinyin', () => {
    expect(like('wyz')).toEqual([]);
    expect(maySound('2026')).toBe(false);
    expect(maySound('物业')).toBe(false);
    expect(maySound('w')).toBe(false);
  });
});

describe('a wrong character of the right sound', () => {
  it('leads to the word of that sound', () => {
    expect(alike('物叶费')).toEqual(['物业费']);
    expect(alike('曾小红')).toEqual(['曾晓红']);
  });

  it('leads nowhere when the sound is another, or the word is there as it is', () => {
    expect(alike('物价费')).toEqual([]);
    expect(alike('物业费')).toEqual([]);
  });

  it('may sound nearly so, as it does in many mouths', () => {
    expect(alike('都是花园')).toEqual(['都市花园']);
    expect(alike('都四花园')).toEqual([]);
    expect(alike('都四花园', roughly(sounds))).toEqual(['都市花园']);
  });
});
