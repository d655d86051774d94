import { choice, type DataSet, key, type Keys, objectsOf } from '../../feeds/open-data.ts';
import { type Deliberation, deliberations, type Hearing } from './schema.ts';
import { wasSolvedOnTheSpot } from './way.ts';

/** All matters, the latest first, with what their ids stand for. */
export interface DeliberationData {
  matters: readonly Deliberation[];
  /** Names of the courtyards by their ids. */
  courtyards: ReadonlyMap<string, string>;
  site: string;
}

type Matter = DeliberationData & { matter: Deliberation };

const { category, status, satisfaction } = deliberations.fields;

const hearing: Keys<Hearing> = {
  on: key('day', '哪一次逢三说事', ({ on }) => on, { always: true }),
  topic: key('text', '要定下什么', ({ topic }) => topic),
  decision: key('text', '商量的结果', ({ decision }) => decision),
};

const matter: Keys<Matter> = {
  id: key('text', '这件事的编号，不会变', ({ matter }) => matter.id, { always: true }),
  matter: key('text', '事项', ({ matter }) => matter.matter, { always: true, heading: '事项' }),
  raisedOn: key('day', '提出日期', ({ matter }) => matter.raisedOn, { heading: '提出日期' }),
  courtyard: key('text', '庭院的编号', ({ matter }) => matter.courtyard),
  courtyardName: key(
    'text',
    '庭院的名称；不属于哪一个庭院的不写',
    ({ matter: { courtyard }, courtyards }) =>
      courtyard && (courtyards.get(courtyard) ?? courtyard),
    { heading: '庭院' },
  ),
  category: choice(category.options, '类别', ({ matter }) => matter.category, {
    always: true,
    heading: '类别',
  }),
  status: choice(status.options, '进展', ({ matter }) => matter.status, {
    always: true,
    heading: '进展',
  }),
  owner: key('text', '谁负责', ({ matter }) => matter.owner, { heading: '谁负责' }),
  deadline: key('day', '办结期限', ({ matter }) => matter.deadline, { heading: '办结期限' }),
  detail: key('text', '情况', ({ matter }) => matter.detail, { heading: '情况' }),
  onTheSpot: key(
    'switch',
    '坐班时当场解决的是 true',
    ({ matter }) => wasSolvedOnTheSpot(matter) || undefined,
  ),
  reportedOn: key('day', '汇总上报日期', ({ matter }) => matter.reportedOn, {
    heading: '汇总上报日期',
  }),
  hearings: objectsOf('逢三说事时商量的经过', hearing, ({ matter }: Matter) => matter.hearings),
  escalatedTo: key('text', '转给哪个上级', ({ matter }) => matter.escalatedTo, {
    heading: '转给哪个上级',
  }),
  result: key('text', '结果', ({ matter }) => matter.result, { heading: '结果' }),
  solvedOn: key('day', '办结日期', ({ matter }) => matter.solvedOn, { heading: '办结日期' }),
  satisfaction: choice(satisfaction.options, '居民评价', ({ matter }) => matter.satisfaction, {
    heading: '居民评价',
  }),
  source: key('text', '资料来源', ({ matter }) => matter.source),
  address: key(
    'address',
    '这件事的网页',
    ({ matter, site }) => new URL(deliberations.address.replace('{id}', matter.id), site).href,
    { always: true, heading: '网址' },
  ),
};

/** The ledger of matters as open data. No resident is named in it, as on the pages. */
export const deliberationData: DataSet<DeliberationData> = {
  name: 'deliberations',
  version: 1,
  title: '说事台账',
  about: '居民反映的每一件事：谁负责、什么时候办结、结果怎样。不写反映人的姓名和电话。',
  renewed: '登记一件事，或者进展有变化以后，随网站一起更新。',
  rows: 'matters',
  keys: {
    matters: objectsOf('每一件事，最近提出的在前', matter, (data: DeliberationData) =>
      data.matters.map((matter) => ({ ...data, matter })),
    ),
  },
};
