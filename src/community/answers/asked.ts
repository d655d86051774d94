/** What a resident asks, freed of the words around it. */
export interface Asked {
  /** The words without blanks, punctuation and question words: `牛恩玉` of `牛恩玉 电话是多少？`. */
  subject: string;
  /** Whether a number to ring is wanted. */
  wantsPhone: boolean;
}

/** Something that has a name, or several. */
export interface Named {
  name: string;
  otherName?: string;
}

const PHONE = /电话|号码|热线/;
const AROUND =
  /电话|号码|热线|联系方式|怎么联系|联系|在哪里?儿?|地址|什么时候|几点|多少|开门|关门|开放|时间|今天|现在|请问|是谁|哪位|谁|的|是|在|找|吗|呢/g;

export function askedIn(query: string): Asked {
  const text = query.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return { subject: text.replace(AROUND, ''), wantsPhone: PHONE.test(text) };
}

/**
 * What is meant by its name: what is called exactly so, else what the query names among other words,
 * else what has half of its name or more asked, unless that fits several: 花园 names no courtyard.
 */
export function namedIn<T extends Named>({ subject }: Asked, things: readonly T[]): T[] {
  const isNamed = (holds: (name: string) => boolean) =>
    things.filter(({ name, otherName }) => holds(name) || (otherName ? holds(otherName) : false));
  if (subject === '') return [];
  const called = isNamed((name) => name === subject);
  if (called.length > 0) return called;
  const mentioned = isNamed((name) => name.length > 1 && subject.indexOf(name) >= 0);
  if (mentioned.length > 0) return mentioned;
  const begun = isNamed(
    (name) => subject.length > 1 && subject.length * 2 >= name.length && name.indexOf(subject) >= 0,
  );
  return begun.length === 1 ? begun : [];
}
