import { byFlag } from './board.ts';
import type { BoardLine } from './board-lines.ts';
import type { Flag } from './schema.ts';

/** How the board can be put in order. */
export const SORTS = {
  flag: '按旗',
  courtyard: '按庭院',
  run: '按连续次数',
  company: '按物业公司',
} as const;

/** What the board can be narrowed to by flag. */
export const FLAGS = {
  red: '红旗',
  yellow: '黄旗',
  none: '未挂旗',
  unrated: '待公布',
} as const satisfies Record<Flag | 'unrated', string>;

/** What a reader wants to see of the board; what is not chosen does not narrow it. */
export interface BoardView {
  flag?: keyof typeof FLAGS;
  courtyard?: string;
  company?: string;
  sort: keyof typeof SORTS;
}

export const WHOLE_BOARD: BoardView = { sort: 'flag' };

/** The view that an address asks for, `?flag=red&sort=run`; what the board does not know is left out. */
export function viewOf(search: string, lines: readonly BoardLine[]): BoardView {
  const asked = new URLSearchParams(search);
  const oneOf = <K extends string>(name: string, known: readonly K[]) =>
    known.find((one) => one === asked.get(name));
  return {
    flag: oneOf('flag', Object.keys(FLAGS) as (keyof typeof FLAGS)[]),
    courtyard: oneOf(
      'courtyard',
      lines.map(({ id }) => id),
    ),
    company: oneOf(
      'company',
      companiesOf(lines).map(({ id }) => id),
    ),
    sort: oneOf('sort', Object.keys(SORTS) as (keyof typeof SORTS)[]) ?? WHOLE_BOARD.sort,
  };
}

/** The part of an address that asks for a view; empty for the whole board. */
export function searchOf({ flag, courtyard, company, sort }: BoardView): string {
  const asked = new URLSearchParams();
  if (flag) asked.set('flag', flag);
  if (courtyard) asked.set('courtyard', courtyard);
  if (company) asked.set('company', company);
  if (sort !== WHOLE_BOARD.sort) asked.set('sort', sort);
  const search = asked.toString();
  return search && `?${search}`;
}

/** The lines of a view in its order. */
export function linesOf(lines: readonly BoardLine[], view: BoardView): BoardLine[] {
  const { flag, courtyard, company, sort } = view;
  return lines
    .filter(
      (line) =>
        (!flag || (line.flag ?? 'unrated') === flag) &&
        (!courtyard || line.id === courtyard) &&
        (!company || line.company?.id === company),
    )
    .sort((a, b) => ORDERS[sort](a, b) || byFlag(a, b) || a.place - b.place);
}

const ORDERS: Record<BoardView['sort'], (a: BoardLine, b: BoardLine) => number> = {
  flag: byFlag,
  courtyard: (a, b) => a.place - b.place,
  run: (a, b) => b.run - a.run,
  // Lines without a company come last; those of one company stand together.
  company: (a, b) => comparing(a.company?.id ?? '\uffff', b.company?.id ?? '\uffff'),
};

function comparing(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The companies on the board, each once. */
export function companiesOf(lines: readonly BoardLine[]): { id: string; name: string }[] {
  const companies = new Map(
    lines.flatMap(({ company }) => (company ? [[company.id, company] as const] : [])),
  );
  return [...companies.values()].sort((a, b) => comparing(a.id, b.id));
}
