import { describe, expect, test } from 'vitest';
import {
  attachmentsAreReadable,
  attachmentsNameNobody,
  entriesNameNobody,
} from '../../../../src/community/health/privacy.ts';
import type { Content } from '../../../../src/community/health/entries.ts';
import { ID_NUMBER } from '../../../examples/attachments.ts';
import { contentOfFiles, found, inALine, NOW } from '../../../examples/health.ts';

const notice = (body: string) => ({
  'notices/n/index.md': `---\ntitle: 停水\nlevel: normal\npublishAt: 2026-11-20 08:00\nattachments: [{ file: biao.pdf, label: 表 }]\n---\n${body}\n`,
});

test('an entry with the number of a person is named, the number is not', () => {
  const files = notice(`找张三 13800138000 ${ID_NUMBER}`);
  const findings = entriesNameNobody.find(contentOfFiles(files), NOW);
  expect(findings.map(inALine)).toEqual(new Array(2).fill('private-number now notices/n'));
  expect(JSON.stringify(findings)).not.toMatch(/138001|110105/);
  expect(found(entriesNameNobody, notice('打 0370-1234567'))).toEqual([]);
});

describe('an attachment', () => {
  const withText = (text: string, unread?: string): Content => {
    const content = contentOfFiles(notice('停水。'));
    const [file] = content.files;
    return { ...content, attachments: file ? [{ file, name: 'biao.pdf', text, unread }] : [] };
  };
  const findings = (text: string) => attachmentsNameNobody.find(withText(text), NOW);

  test('with an ID number is urgent, and the page does not repeat the number', () => {
    expect(findings(`张三 ${ID_NUMBER}\n李四 ${ID_NUMBER}`)).toMatchObject([
      {
        code: 'attachment-with-id',
        severity: 'now',
        field: '附件 第 1 项',
        text: '附件“biao.pdf”里有 1 个身份证号。请马上换掉这个文件。',
      },
    ]);
  });

  test('with a mobile number may be right, with a list of them it is not', () => {
    expect(findings('电话 13800138000').map(inALine)).toEqual([
      'attachment-with-mobile soon notices/n',
    ]);
    expect(findings('13800138000 13800138000 13900139000').map(inALine)).toEqual([
      'attachment-with-mobile soon notices/n',
    ]);
    expect(findings('13800138000\n13900139000\n13700137000').map(inALine)).toEqual([
      'attachment-with-mobile now notices/n',
    ]);
    expect(findings('电话 0370-1234567')).toEqual([]);
  });

  test('that could not be read is named with the reason', () => {
    expect(attachmentsAreReadable.find(withText('', '是照片'), NOW)).toMatchObject([
      {
        code: 'attachment-unread',
        severity: 'hint',
        text: '附件“biao.pdf”没有检查文字（是照片）。请打开看一眼，有没有身份证号、手机号码和家庭住址。',
      },
    ]);
    expect(attachmentsAreReadable.find(withText('停水'), NOW)).toEqual([]);
  });
});
