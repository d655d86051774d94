import { fromJS, type Map as ImmutableMap } from 'immutable';
import { expect, test } from 'vitest';
import { dataToSave, type Immutable } from '../../../admin/cms/before-saving.ts';

const save = async (entry: object, files: string[] = []) => {
  const isFile = async (path: string) => files.includes(path);
  const data = await dataToSave(fromJS(entry) as unknown as Immutable, isFile);
  return (data as unknown as ImmutableMap<string, unknown>).toJS();
};

test('what was left empty or emptied is not written', async () => {
  const data = {
    title: '停水',
    source: '',
    expireAt: null,
    courtyards: [],
    cover: { image: '', alt: '' },
    attachments: [
      { file: 'a.pdf', label: '' },
      { file: '', label: '' },
    ],
    pinned: false,
    order: 0,
  };
  expect(await save({ collection: 'notices', newRecord: false, data })).toEqual({
    title: '停水',
    attachments: [{ file: 'a.pdf' }],
    pinned: false,
    order: 0,
  });
});

test('an entry that exists keeps its id, whether its file says it or not', async () => {
  const entry = { collection: 'notices', newRecord: false, data: { title: '停水' } };
  expect(await save(entry)).toEqual({ title: '停水' });
});

test('a new entry says its id, which nobody else has', async () => {
  const entry = {
    collection: 'notices',
    newRecord: true,
    data: { title: '停水', publishAt: '2026-11-23 09:30', slug: 'copied-from-another' },
  };
  expect((await save(entry)).slug).toBe('2026-11-23-ting-shui');
  const taken = ['notices/2026-11-23-ting-shui/index.md'];
  expect((await save(entry, taken)).slug).toBe('2026-11-23-ting-shui-2');
});

test('the id of an entry that is one file is looked for as a file', async () => {
  const entry = { collection: 'branches', newRecord: true, data: { name: '第一党支部' } };
  expect((await save(entry, ['branches/di-yi-dang-zhi-bu.yml'])).slug).toBe('di-yi-dang-zhi-bu-2');
});

test('the settings of the site have no id', async () => {
  const entry = { collection: 'site', newRecord: false, data: { name: '振兴社区' } };
  expect(await save(entry)).toEqual({ name: '振兴社区' });
});
