import { CLEAR, COMMON, CONTINUED } from './surnames.ts';

/** Words of a text that tell who a resident is. */
export interface Petitioner {
  words: string;
  kind: 'name' | 'flat';
}

const HAN = '\\u4e00-\\u9fff';
const NUMBER = '[\\d一二三四五六七八九十百零〇]+';
const END = '$|[^\\u4e00-\\u9fff\\w]';

/** What people are called after their surname. */
const TITLE =
  '(?:女士|先生|小姐|太太|夫人|大爷|大妈|大叔|大娘|大姐|大哥|大嫂|大伯|阿姨|奶奶|爷爷|婆婆|伯伯|叔叔|师傅|老师|同志|老太太?|老汉|老先生|老师傅|老爷子|老伯|老人)';
/** Who may be named right after this word. */
const WHO =
  '(?:居民|业主|住户|租户|租客|房东|户主|群众|村民|邻居|家长|老人|党员|当事人|车主|店主|低保户|残疾人)';
/** What somebody who is named does next. */
const DOES =
  '(?:反映|提出|投诉|报修|来电|来访|求助|建议|要求|希望|认为|表示|诉说|申请|咨询|询问|家|住|夫妇|夫妻|一家)';
/** Where a name may begin inside a sentence although its surname is also part of words. */
const BEFORE = `(?<=^|[^${HAN}]|${WHO}|号楼|单元|[栋幢室号户的请找问给被让跟老和与])`;

/** Characters that hardly anybody has in a given name. */
const NOT_GIVEN =
  '的了是在不没有也都就还又要会能可把被对向从到给与和等很太再已人家楼栋院单元室号区庭居业住户主物社司路灯气车门窗墙反映提投诉报修求说称讲问希望认为上下里外中间处个位件及或因所以这那其们员某';
const GIVEN = `(?:(?![${NOT_GIVEN}])[${HAN}])`;

/** A surname that makes no everyday word with the character after it. */
const surname = (of: string) =>
  `(?:${[...of].map((one) => (CONTINUED[one] ? `${one}(?![${CONTINUED[one]}])` : one)).join('|')})`;
const CLEAR_NAME = surname(CLEAR);
const ANY_NAME = surname(CLEAR + COMMON);

const NAMES = [
  // 王女士, 张老太太, 李建国先生; 园林师傅, 感谢老师 and 由于老人 are none.
  `(?:${CLEAR_NAME}|${BEFORE}${ANY_NAME})${GIVEN}{0,2}${TITLE}`,
  // 李*国
  `[${CLEAR}${COMMON}][*×○][${HAN}]`,
  // 张某, 张某某, 李**, 赵XX; 于某日 is none.
  `(?:${CLEAR_NAME}|${BEFORE}${ANY_NAME})(?:某某|某(?![日天月年时些种个位处次项条栋楼段地件户区小单庭])|[*×○]{1,2}|[Xx]{2})`,
  // 老王, 小李, 张姐, 刘婶
  `(?<![大长老小])[老小]${CLEAR_NAME}(?=${END}|[家说的来住要和与吵闹去在]|反映|投诉|提出|夫妇|爱人)`,
  `${CLEAR_NAME}[姐哥姨婶叔伯嫂](?=${END}|[家说的来住要和与吵闹去在]|反映|投诉|提出)`,
  // 王姓居民, 姓张的居民
  `[${CLEAR}${COMMON}]姓(?:${WHO}|女士|先生|人家|一家)`,
  `姓[${CLEAR}${COMMON}]的`,
  // 居民李建国反映, 业主：赵六
  `(?<=${WHO}[：:、（(“"\\s]{0,2})${ANY_NAME}${GIVEN}{1,2}(?=${END}|${DOES})`,
  `(?<=${WHO}[：:、（(“"\\s]{0,2})${CLEAR_NAME}${GIVEN}{2}(?=[的和与在因于向找来被对])`,
  // 李建国反映路灯不亮, 3号楼王桂兰家漏水
  `${BEFORE}${ANY_NAME}${GIVEN}{2}(?=反映|投诉|报修|来电|来访|求助|诉说|家(?:[里的中没窗门被停漏水电暖厨卫]|阳台|下水|楼))`,
  `(?<=^|[^${HAN}]|号楼|单元|[栋幢室])${CLEAR_NAME}${GIVEN}?(?=反映|投诉|报修|来电|来访|求助|诉说|家(?:漏|里|窗|阳台|厨|下水))`,
  `(?<=号楼|单元|[栋幢室])${CLEAR_NAME}${GIVEN}{2}(?=${END})`,
  // 反映人：…, whoever follows, unless it is nobody in particular
  `(?<=(?:反映人|投诉人|申请人|报修人|提出人|来访人|来电人|求助人|举报人|信访人|诉求人|姓名)[：:]\\s?)(?!居民|业主|住户|物业|社区|匿名|不|无|楼院长|楼长|网格|党员|老人|保密|${NUMBER}号楼(?:居民|业主)|[一两三多几部全]位?)[${HAN}\\w*×○]{1,8}`,
];

const FLATS = [
  // 2单元301室, 二单元三〇一
  `${NUMBER}单元[-、, ]?(?:\\d{3,4}(?!\\d|年)(?:室|号|户)?|${NUMBER}(?:室|号|户))`,
  // 3号楼501, 5栋1202室
  `${NUMBER}(?:号楼|栋|幢)[-、, ]?(?:\\d{3,4}(?:室|号|房)|\\d{3,4}(?![\\d.]|[米元户次个盏辆度平人年月天块盆棵吨斤千公厘毫张把组台%％]))`,
  // 3-2-501
  `(?<![\\d-])\\d{1,2}-\\d{1,2}-\\d{3,4}(?![\\d-])`,
  // 2单元5楼东户
  `(?:单元|号楼|栋|幢)[^，。；\\n]{0,3}?${NUMBER}[楼层][东西中南北左右](?:户|首|手|边户)`,
  // 301室居民, 住在501
  `(?<!\\d)\\d{3,4}室(?=的?(?:${WHO}|家|漏))`,
  `住在?\\d{3,4}(?=室|号|${END})`,
];

const PUBLIC_ROOM = /^(?:会议室|活动室|办公室|接待室|调解室|值班室)/;

/**
 * What in a text tells who a resident is: a name, a surname with a form of address, a flat. `officers`
 * are the names of people who hold a public office; they may be named.
 *
 * A rule of thumb for the sentences that clerks write. It may miss a name; it must not take 王府井,
 * 张贴 or 马路 for one, or nobody will heed it.
 */
export function petitionersIn(text: string, officers: ReadonlySet<string>): Petitioner[] {
  const plain = text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const found = [
    ...matches(plain, FLAT).map((one) => ({ ...one, kind: 'flat' as const })),
    ...matches(plain, NAME).map((one) => ({ ...one, kind: 'name' as const })),
  ].map(({ at, length, kind }) => ({ at, kind, words: text.slice(at, at + length) }));
  return found
    .filter(({ words, kind }) => kind === 'flat' || !namesOfficer(words, officers))
    .filter(
      ({ at, words, kind }) => kind === 'name' || !PUBLIC_ROOM.test(plain.slice(at + words.length)),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ words, kind }) => ({ words, kind }));
}

function namesOfficer(words: string, officers: ReadonlySet<string>): boolean {
  return [...officers].some((name) => name.length > 1 && words.includes(name));
}

function matches(text: string, pattern: RegExp): { at: number; length: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    at: index,
    length: words.length,
  }));
}

const NAME = new RegExp(NAMES.map((one) => `(?:${one})`).join('|'), 'g');
const FLAT = new RegExp(FLATS.map((one) => `(?:${one})`).join('|'), 'g');
