import { addDays, type Day } from '../../src/time/day.ts';
import { type Topic, topics } from './article-topics.ts';
import type { DemoEntry, Plan } from './entry.ts';
import { community, courtyards, type NamedCourtyard, type NamedPerson, staff } from './names.ts';
import { oddArticles } from './odd-articles.ts';
import { contactsOf } from './organization.ts';
import { photo, photoInText, type PhotoName } from './photos.ts';
import { type Random, randomOf } from './random.ts';
import { worded, type Words } from './wording.ts';

/** Years before today over which the articles are spread. */
const YEARS = 5;
const SHARE_WITH_PHOTOS = 0.25;
/** In a huge set photos would be most of its size, and tell nothing new. */
const MOST_WITH_PHOTOS = 400;

/** Entries that an article may point to. */
export interface Linkable {
  rounds: readonly DemoEntry<'flagRounds'>[];
  matters: readonly DemoEntry<'deliberations'>[];
}

/**
 * The news: first the odd articles, then as many ordinary ones as are asked for in all, the oldest
 * first, so that an article can point to earlier ones.
 */
export function* newsEntries(
  { articles, today, seed }: Plan,
  linkable: Linkable,
): Generator<DemoEntry<'news'>> {
  const odd = oddArticles(today).slice(0, articles);
  yield* odd;
  const count = articles - odd.length;
  const ids = new Set(odd.map(({ id }) => id));
  const titles = new Set<string>();
  const earlier: { id: string; title: string }[] = [];
  for (let index = 0; index < count; index++) {
    const random = randomOf(seed, 'news', index);
    const behind = count === 1 ? 0 : 1 - index / (count - 1);
    const day = addDays(today, -Math.round(YEARS * 365 * behind ** 1.15));
    const topic = random.pick(
      topics.filter(({ months }) => !months || months.includes(monthOf(day))),
    );
    const courtyard = random.pick(courtyards);
    const words = wordsOf({ day, courtyard, random });
    const { title, headWords } = freshHead({ topic, words, day, random }, titles);
    const id = freshId(`${day}-${topic.slug}-${courtyard.id}`, ids);
    const hasPhotos = random.chance(Math.min(SHARE_WITH_PHOTOS, MOST_WITH_PHOTOS / count));
    const photos = hasPhotos ? photosOf(topic, day, random) : {};
    const opening = worded(random.pick(topic.openings), headWords, random);
    const body = bodyOf({ topic, courtyard, words, opening, random }, [
      `[${topic.seeAlso.words}](${topic.seeAlso.address})`,
      ...linksOf({ topic, courtyard, day, earlier, linkable, random }),
    ]);
    yield {
      collection: 'news',
      id,
      data: {
        title,
        publishedAt: publishedAt(day, today, random),
        category: topic.category,
        summary: random.chance(0.6) ? opening.slice(0, 160) : undefined,
        cover: photos.cover && photo(photos.cover),
        courtyards: courtyardsOf(courtyard, random),
        tags: random.some(topic.tags, random.whole(1, topic.tags.length)),
        photos: photos.gallery?.map((name) => ({ ...photo(name), caption: captionOf(random) })),
        origin: random.chance(0.9) ? community.name : '清和街道办事处',
        author: random.chance(0.7) ? random.pick(staff).name : undefined,
      },
      body: photos.inText ? body.replace('\n\n', `\n\n${photoInText(photos.inText)}\n\n`) : body,
    };
    earlier.push({ id, title });
    if (earlier.length > 40) earlier.shift();
  }
}

function publishedAt(day: Day, today: Day, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hour = day === today ? random.whole(7, 8) : random.whole(8, 18);
  return `${day} ${two(hour)}:${two(random.whole(0, 59))}`;
}

/** A title that no article has yet, by the month of its day if need be, and the words it is made of. */
function freshHead(
  { topic, words, day, random }: { topic: Topic; words: Words; day: Day; random: Random },
  taken: Set<string>,
) {
  for (let tries = 0; ; tries++) {
    const headWords = settled(words);
    const plain = worded(random.pick(topic.titles), headWords, random);
    const title = tries < 12 ? plain : `${plain}（${day.slice(0, 4)}年${monthOf(day)}月）`;
    if (taken.has(title) && tries < 24) continue;
    taken.add(title);
    return { title, headWords };
  }
}

function freshId(base: string, taken: Set<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function courtyardsOf(courtyard: NamedCourtyard, random: Random): string[] {
  if (random.chance(0.15)) return [];
  const more = random.chance(0.15) ? [random.pick(courtyards).id] : [];
  return [...new Set([courtyard.id, ...more])];
}

interface Photos {
  cover?: PhotoName;
  inText?: PhotoName;
  gallery?: readonly PhotoName[];
}

/** How the courtyards look in each month. */
const LOOKS: readonly PhotoName[] = [
  'xue-hou-ting-yuan',
  'xue-hou-ting-yuan',
  'chun-ri-ting-yuan',
  'chun-ri-ting-yuan',
  'chun-ri-ting-yuan',
  'xia-ri-ting-yuan',
  'xia-ri-ting-yuan',
  'xia-ri-ting-yuan',
  'gui-hua-kai-le',
  'gui-hua-kai-le',
  'qing-chen-ting-yuan',
  'xue-hou-ting-yuan',
];

function photosOf({ photos }: Topic, day: Day, random: Random): Photos {
  const [first, ...rest] = random.some(photos, photos.length) as [PhotoName, ...PhotoName[]];
  const look = LOOKS[monthOf(day) - 1] ?? 'ye-wan-ting-yuan';
  const more = [...rest, look, 'ye-wan-ting-yuan' as const].filter((name) => name !== first);
  return random.pick<Photos>([
    { cover: first },
    { cover: first },
    { cover: first, inText: more[0] },
    { inText: first },
    { cover: first, gallery: [...new Set(more)].slice(0, 4) },
  ]);
}

function captionOf(random: Random): string | undefined {
  return random.chance(0.4)
    ? random.pick(['活动现场', '邻居们都来了', '社区工作人员供图', '忙碌的一上午'])
    : undefined;
}

interface Telling {
  topic: Topic;
  courtyard: NamedCourtyard;
  words: Words;
  opening: string;
  random: Random;
}

/** The text of an article: short, a story, one with a list, one with a table, or long with headings. */
function bodyOf({ topic, words, opening, random }: Telling, links: readonly string[]): string {
  const write = (pattern: string) => worded(pattern, words, random);
  const scenes = random.some(topic.scenes, 3).map(write);
  const voice = write(random.pick(topic.voices));
  const outcome = write(random.pick(topic.outcomes));
  const list = listOf(topic, write, random);
  const more = closingOf(links, random);
  const shapes: readonly (readonly (string | undefined)[])[] = [
    [opening, outcome],
    [opening, scenes[0], voice, outcome],
    [opening, scenes[0], scenes[1], voice, outcome, more],
    [opening, scenes[0], list, outcome, more],
    [opening, voice, list],
    [opening, scenes[0], HAS_CROWD[topic.category] ? tableOf(random) : voice, outcome, more],
    [
      opening,
      '## 现场',
      scenes[0],
      scenes[1],
      voice,
      random.chance(0.5) ? scenes[2] : undefined,
      list,
      '## 接下来',
      outcome,
      more,
    ],
  ];
  return random
    .pick(shapes)
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** The topic's list under its heading: steps in full and numbered, else some of its items. */
function listOf({ list }: Topic, write: (pattern: string) => string, random: Random): string {
  const { heading, items, inOrder = false } = list;
  const chosen = inOrder ? items : random.some(items, random.whole(3, items.length));
  const mark = inOrder || random.chance(0.2) ? (index: number) => `${index + 1}.` : () => '-';
  const lines = items
    .filter((item) => chosen.includes(item))
    .map((item, index) => `${mark(index)} ${write(item)}`);
  return [`## ${heading}`, '', ...lines].join('\n');
}

function tableOf(random: Random): string {
  const rows = random.some(courtyards, random.whole(3, 6)).map(({ called }) => {
    const households = random.whole(8, 60);
    return `| ${called} | ${households} | ${households + random.whole(3, 70)} |`;
  });
  return [
    '## 数字说话',
    '',
    '| 庭院 | 参加户数 | 参加人数 |',
    '| --- | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** Whether so many come that it is worth a table. */
const HAS_CROWD: Record<Topic['category'], boolean> = {
  party: false,
  property: false,
  neighbours: false,
  volunteer: true,
  culture: true,
  community: true,
};

function closingOf(links: readonly string[], random: Random): string {
  const [one = '', other = one] = random.some(links, 2);
  return random.pick([
    `相关内容见${one}。`,
    `想了解更多，可以看${one}和${other}，也可以打社区值班电话 ${community.hotline}。`,
    `**延伸阅读**：${one}；${other}。`,
    `社区欢迎居民继续提意见：可以在坐班时当面说，也可以先看${one}。`,
  ]);
}

interface Place {
  topic: Topic;
  courtyard: NamedCourtyard;
  day: Day;
  earlier: readonly { id: string; title: string }[];
  linkable: Linkable;
  random: Random;
}

function linksOf({ topic, courtyard, day, earlier, linkable, random }: Place): string[] {
  const links = [`[${courtyard.called}的庭院主页](/courtyards/${courtyard.id}/)`];
  const link = <T extends { id: string }>(
    among: readonly T[],
    folder: string,
    words: (one: T) => string,
  ) => {
    if (among.length > 0) {
      const one = random.pick(among);
      links.push(`[${words(one)}](/${folder}/${one.id}/)`);
    }
  };
  link(earlier, 'news', ({ title }) => `《${title}》`);
  link(
    linkable.matters.filter(
      ({ data }) => data.courtyard === courtyard.id && data.raisedOn && data.raisedOn < day,
    ),
    'deliberations',
    ({ data }) => `台账：${data.matter}`,
  );
  if (topic.category === 'property') {
    const decided = linkable.rounds.filter(({ data }) => (data.decidedOn ?? '') <= day);
    link(decided.slice(-1), 'flags', ({ data }) => `${data.title}红黄旗结果`);
  }
  return links;
}

const FAMILY_NAMES = [...'陈李刘王赵孙周吴郑何高郭梁宋唐许韩冯曹彭曾蒋蔡贾丁魏'];
const SEASONS = ['冬', '冬', '春', '春', '春', '夏', '夏', '夏', '秋', '秋', '秋', '冬'];
const CHILDREN = ['豆豆', '浩浩', '乐乐', '阳阳', '小石头', '壮壮', '多多', '天天'];

/** The words that fill the patterns of an article about a courtyard, published on a day. */
function wordsOf({
  day,
  courtyard,
  random,
}: {
  day: Day;
  courtyard: NamedCourtyard;
  random: Random;
}): Words {
  const { secretary, head, manager } = contactsOf(courtyard);
  const tookPlace = addDays(day, -random.whole(1, 3));
  const date = `${monthOf(tookPlace)}月${Number(tookPlace.slice(8))}日`;
  const family = () => random.pick(FAMILY_NAMES);
  const building = () => `${random.whole(1, courtyard.buildings)}号楼`;
  const worker = () => {
    const { name } = random.pick(staff.slice(2));
    return `社区工作人员${name}`;
  };
  return {
    courtyard: courtyard.called,
    other: random.pick(courtyards.filter(({ id }) => id !== courtyard.id)).called,
    building,
    date,
    when: `${date}${random.pick(['上午', '下午'])}`,
    season: `${SEASONS[monthOf(day) - 1]}天`,
    count: () => String(random.whole(12, 46)),
    few: () => String(random.whole(3, 9)),
    many: () => String(random.whole(6, 28) * 10),
    neighbour: () =>
      random.pick([
        `家住${building()}的${family()}阿姨`,
        `居民${family()}师傅`,
        `${building()}的${family()}女士`,
        `居民小${family()}`,
        `在院里住了${random.whole(8, 30)}年的${family()}师傅`,
      ]),
    elder: () => `${random.whole(72, 89)}岁的${family()}大爷`,
    uncle: () => `${family()}师傅`,
    child: () => `上${random.pick([...'一二三四五'])}年级的${random.pick(CHILDREN)}`,
    staff: worker,
    secretary: withOffice(secretary),
    head: head ? withOffice(head) : worker(),
    manager: withOffice(manager),
  };
}

/** The same words with every question answered once, so that title and opening tell of the same. */
function settled(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, typeof word === 'string' ? word : word()]),
  );
}

function withOffice({ office, name }: NamedPerson): string {
  return office === '楼栋党小组组长' ? `党小组组长${name}` : `${office}${name}`;
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
