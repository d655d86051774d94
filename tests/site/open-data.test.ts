import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

type Item = Record<string, unknown>;

/** A schema that knows no key beside those it names, so that none is published unexplained. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return 'properties' in schema ? { ...inside, additionalProperties: false } : inside;
}

describe.each(['facts', 'demo'] as const)('the open data of the site from %s', async (which) => {
  const site = inject(which);
  const text = (file: string) => readFile(join(site, file), 'utf8');
  const json = async (file: string): Promise<Item> => JSON.parse(await text(file));
  const rowsOf = async (file: string) =>
    parse(await text(file), { bom: true, columns: true, relax_quotes: false }) as Record<
      string,
      string
    >[];

  describe.each(['flags', 'deliberations', 'duty'])('%s', async (name) => {
    const document = await json(`${name}.json`);
    const schema = await json(`data/${name}.v1.schema.json`);

    test('names its version, and its schema by an address that answers', async () => {
      expect(document.version).toBe(1);
      expect(document.schema).toBe(schema.$id);
      await expect(text(new URL(String(document.schema)).pathname)).resolves.toContain('2020-12');
    });

    test('is as its schema says, and says nothing that the schema does not explain', () => {
      const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
        closed(schema) as object,
      );
      validate(document);
      expect(validate.errors).toBeNull();
    });

    test('would not pass with a list left out or a version in words', () => {
      const ajv = new Ajv2020({ strict: true });
      const validate = ajv.compile(schema);
      const [list = ''] = Object.keys(document).filter((key) => Array.isArray(document[key]));
      expect(validate({ ...document, [list]: undefined })).toBe(false);
      expect(validate({ ...document, version: '1' })).toBe(false);
      const broken = (document[list] as Item[]).map((item) => ({ ...item, title: 3, matter: 3 }));
      expect(validate({ ...document, [list]: broken })).toBe(broken.length === 0);
    });

    test('explains every key on the page for people', async () => {
      const page = (await pagesOf(site)).find(({ path }) => path === '/data/');
      const explained = page?.text(`#${name} .keys dt code`) ?? '';
      for (const key of Object.keys(
        (Object.values(document).find(Array.isArray)?.[0] ?? {}) as Item,
      )) {
        expect(explained, key).toContain(`.${key}`);
      }
    });
  });

  test('the table of flags says what the document says, line by line', async () => {
    const rounds = (await json('flags.json')).rounds as (Item & { results: Item[] })[];
    const words = { red: '红旗', yellow: '黄旗', none: '未挂旗' };
    const expected = rounds.flatMap((round) =>
      round.results.map((result) => ({
        第几轮: round.sequence,
        评定日期: round.decidedOn,
        庭院: result.courtyardName,
        得分: result.score,
        旗: words[result.flag as keyof typeof words],
        理由: (result.reasons as string[]).join('；'),
        整改期限: result.rectifyBy,
        物业公司的回应: result.reply,
        网址: round.address,
      })),
    );
    const rows = await rowsOf('flags.csv');
    expect(rows.length).toBe(expected.length);
    for (const [place, row] of rows.entries()) {
      const line = expected[place] ?? {};
      expect(row).toMatchObject(asCells(line));
    }
  });

  test('the table of matters says what the document says, the latest first', async () => {
    const matters = (await json('deliberations.json')).matters as Item[];
    const rows = await rowsOf('deliberations.csv');
    expect(rows.map((row) => row.事项)).toEqual(matters.map(({ matter }) => matter));
    for (const [place, row] of rows.entries()) {
      const { raisedOn, courtyardName, owner, deadline, detail, result, address } =
        matters[place] ?? {};
      expect(row).toMatchObject(
        asCells({
          提出日期: raisedOn,
          庭院: courtyardName,
          谁负责: owner,
          办结期限: deadline,
          情况: detail,
          结果: result,
          网址: address,
        }),
      );
    }
    const days = matters.flatMap(({ raisedOn }) => (raisedOn ? [String(raisedOn)] : []));
    expect(days).toEqual([...days].sort().reverse());
  });

  test.each(['flags.csv', 'deliberations.csv'])('%s opens right in a spreadsheet', async (file) => {
    const bytes = await readFile(join(site, file));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heading = ''] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(heading).toMatch(/^[\p{Script=Han},]+$/u);
    for (const row of await rowsOf(file)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }
  });

  test('the days of duty lie in the months that the document names, and in order', async () => {
    const { from, to, sessions, timeZone } = await json('duty.json');
    expect([from, to, timeZone]).toEqual(['2026-11-01', '2027-02-28', 'Asia/Shanghai']);
    for (const { dates } of sessions as { dates: { day: string }[] }[]) {
      const days = dates.map(({ day }) => day);
      expect(days).toEqual([...days].sort());
      for (const day of days) expect(day >= String(from) && day <= String(to)).toBe(true);
    }
  });

  test('no telephone is given away that no page shows', async () => {
    const shown = (await pagesOf(site)).map(({ html }) => html).join('\n');
    for (const file of ['flags.json', 'deliberations.json', 'duty.json']) {
      for (const [phone] of (await text(file)).matchAll(/\b(?:0\d{2,3}-\d{7,8}|1\d{10})\b/g)) {
        expect(shown, `${file} ${phone}`).toContain(phone);
      }
    }
  });
});

/** Cells as a parser reads them back: an apostrophe has kept a formula from running. */
function asCells(line: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(line).map(([heading, value]) => {
      const cell = value === undefined ? '' : String(value);
      const isGuarded = typeof value === 'string' && /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(value);
      return [heading, isGuarded ? `'${cell}` : cell];
    }),
  );
}
