import { labelsOf } from '../../model/check/labels.ts';
import { privacyFaults, privateNumbers } from '../../model/check/privacy.ts';
import type { ReadAttachment } from './entries.ts';
import type { Check, Finding } from './finding.ts';
import { placeOfFile } from './places.ts';

/** Whether entries hold numbers that name a person. The content check refuses them, so this confirms it. */
export const entriesNameNobody: Check = {
  subject: 'privacy',
  well: '文字里没有身份证号和个人手机',
  find: ({ files }) =>
    files.flatMap((file) =>
      privacyFaults(file).map((fault) => ({
        code: 'private-number',
        severity: 'now',
        places: [placeOfFile(file)],
        field: fault.field,
        text: '有身份证号或个人手机号码。请马上删掉。',
      })),
    ),
};

/** So many mobile numbers in one file are a list of people and no office's own number. */
const A_LIST = 3;

/** Whether attachments hold such numbers. The page is public: it says where, never which. */
export const attachmentsNameNobody: Check = {
  subject: 'privacy',
  well: '附件里没有查到身份证号和手机号码',
  find: ({ attachments }) =>
    attachments.flatMap((attachment): Finding[] => {
      const numbers = new Map(
        privateNumbers(attachment.text).map(({ kind, number }) => [number, kind]),
      );
      const count = (wanted: string) =>
        [...numbers.values()].filter((kind) => kind === wanted).length;
      const [ids, mobiles] = [count('identity'), count('mobile')];
      const about = aboutAttachment(attachment);
      if (ids > 0) {
        const text = `附件“${attachment.name}”里有 ${ids} 个身份证号。请马上换掉这个文件。`;
        return [{ ...about, code: 'attachment-with-id', severity: 'now', text }];
      }
      if (mobiles === 0) return [];
      return [
        {
          ...about,
          code: 'attachment-with-mobile',
          severity: mobiles >= A_LIST ? 'now' : 'soon',
          text:
            mobiles >= A_LIST
              ? `附件“${attachment.name}”里有 ${mobiles} 个手机号码，像是一份名单。请马上删掉号码再上传。`
              : `附件“${attachment.name}”里有 ${mobiles} 个手机号码。是个人的请删掉，是可以公开的办公手机就不用管。`,
        },
      ];
    }),
};

/** Attachments whose words nobody has searched. */
export const attachmentsAreReadable: Check = {
  subject: 'attachments',
  well: '附件里的文字都检查过',
  find: ({ attachments }) =>
    attachments
      .filter(({ unread }) => unread !== undefined)
      .map((attachment) => ({
        ...aboutAttachment(attachment),
        code: 'attachment-unread',
        severity: 'hint',
        text: `附件“${attachment.name}”没有检查文字（${attachment.unread}）。请打开看一眼，有没有身份证号、手机号码和家庭住址。`,
      })),
};

function aboutAttachment({ file, name }: ReadAttachment): Pick<Finding, 'places' | 'field'> {
  const { attachments = [] } = file.data as { attachments?: { file?: unknown }[] };
  const index = attachments.findIndex((one) => one.file === name);
  return {
    places: [placeOfFile(file)],
    field: labelsOf(file.collection.fields, ['attachments', ...(index < 0 ? [] : [index])]),
  };
}
