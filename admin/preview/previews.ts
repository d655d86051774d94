import { Fragment } from 'react';
import BranchTree from '../../src/community/branches/BranchTree.astro';
import { branchTree } from '../../src/community/branches/tree.ts';
import type { collections } from '../../src/community/collections.ts';
import { movedAlong } from '../../src/community/deliberations/sittings.ts';
import ItemList from '../../src/community/disclosures/ItemList.astro';
import SessionCard from '../../src/community/duty/SessionCard.astro';
import { boardLines } from '../../src/community/flags/board-lines.ts';
import { decided, outcomeOf, scoresOf } from '../../src/community/flags/decide.ts';
import LiveFlagBoard from '../../src/community/flags/LiveFlagBoard.astro';
import HonorWall from '../../src/community/honors/HonorWall.astro';
import Figures from '../../src/community/site/Figures.astro';
import ServiceTiles from '../../src/community/site/ServiceTiles.astro';
import SiteFooter from '../../src/layouts/SiteFooter.astro';
import SiteHeader from '../../src/layouts/SiteHeader.astro';
import type { Attachment, FileLink } from '../../src/model/attachments.ts';
import type { CollectionKey, EntryOf } from '../../src/model/fields.ts';
import { byOrder } from '../../src/model/order.ts';
import { dayOf, type Moment } from '../../src/time/day.ts';
import SectionHeading from '../../src/ui/SectionHeading.astro';
import Article from '../../src/views/Article.astro';
import Company from '../../src/views/Company.astro';
import Courtyard from '../../src/views/Courtyard.astro';
import Event from '../../src/views/Event.astro';
import FreePage from '../../src/views/FreePage.astro';
import Matter from '../../src/views/Matter.astro';
import Notice from '../../src/views/Notice.astro';
import Person from '../../src/views/Person.astro';
import Round from '../../src/views/Round.astro';
import Team from '../../src/views/Team.astro';
import Venue from '../../src/views/Venue.astro';
import { type Bound, bound } from './astro-runtime.ts';

export type Entries = { [K in CollectionKey]: EntryOf<(typeof collections)[K]> };

/** What the community has told so far, the edited entry among it. */
export type Known = { [K in CollectionKey]: Entries[K][] };

/** A component of the site with what it is to show. */
export interface View {
  component: unknown;
  properties: object;
}

/** How an entry is shown, and which other collections that takes. */
interface Preview<K extends CollectionKey> {
  needs: readonly CollectionKey[];
  /** `Body` draws the Markdown of the entry; it is not there when nobody has written any. */
  show(entry: Entries[K], known: Known, around: Around): View[];
}
interface Around {
  now: Moment;
  Body: Bound | undefined;
}

/** The pages of the site, or what an entry adds to one, for every collection. */
export const previews: { [K in CollectionKey]: Preview<K> } = {
  news: {
    needs: ['courtyards'],
    show: (article, { courtyards, site }, { Body = Nothing }) => [
      view(Article, { article, site: first(site), courtyards, Body: asAstro(Body) }),
    ],
  },
  notices: {
    needs: ['courtyards'],
    show: (notice, { courtyards }, { Body = Nothing }) => [
      view(Notice, {
        notice,
        courtyards,
        Body: asAstro(Body),
        files: notice.attachments.map(fileLink),
      }),
    ],
  },
  events: {
    needs: ['courtyards', 'venues', 'volunteerTeams'],
    show: (event, { courtyards, venues, volunteerTeams: teams }, { Body }) => [
      view(Event, { event, courtyards, venues, teams, Body: Body && asAstro(Body) }),
    ],
  },
  flagRounds: {
    needs: ['courtyards', 'propertyCompanies', 'people', 'flagRounds'],
    show: (round, known, { now }) => {
      const { courtyards, propertyCompanies: companies, people } = known;
      const rounds = decidedRounds(known);
      const at = rounds.findIndex(({ id }) => id === round.id);
      const lines = boardLines({ rounds, courtyards, companies, people }, dayOf(now));
      return [
        view(Round, {
          round: rounds[at] ?? decided(decidable(round)),
          earlier: rounds[at + 1],
          later: rounds[at - 1],
          courtyards,
          companies,
        }),
        view(SectionHeading, { title: '公布以后的红黄旗榜', href: '/flags/' }),
        view(LiveFlagBoard, { lines }),
      ];
    },
  },
  deliberations: {
    needs: ['courtyards', 'dutySessions'],
    show: (matter, { courtyards, dutySessions }) => {
      const days = dutySessions.filter(({ kind }) => kind === 'deliberation-day');
      return [view(Matter, { matter: movedAlong(matter, days), courtyards })];
    },
  },
  dutySessions: {
    needs: ['courtyards', 'people'],
    show: (session, { courtyards, people, site }) => [
      view(SessionCard, { session, courtyards, people, phones: first(site).phones }),
    ],
  },
  courtyards: {
    needs: [
      'branches',
      'courtyards',
      'dutySessions',
      'flagRounds',
      'people',
      'propertyCompanies',
      'venues',
    ],
    show: (courtyard, known) => [
      view(Courtyard, {
        courtyard,
        site: first(known.site),
        rounds: decidedRounds(known),
        companies: known.propertyCompanies,
        branches: known.branches,
        people: known.people,
        courtyards: known.courtyards,
        sessions: known.dutySessions,
        venues: known.venues,
        notices: [],
        matters: [],
        articles: [],
        events: [],
      }),
    ],
  },
  people: {
    needs: ['branches', 'courtyards', 'dutySessions', 'people', 'propertyCompanies'],
    show: (person, known) => [
      view(Person, {
        person,
        site: first(known.site),
        branches: known.branches,
        courtyards: known.courtyards,
        companies: known.propertyCompanies,
        people: known.people,
        sessions: known.dutySessions,
      }),
    ],
  },
  branches: {
    needs: ['branches', 'courtyards', 'people'],
    show: (branch, { branches, courtyards, people }) => [
      view(BranchTree, { nodes: treeWith(branch, branches), branches, courtyards, people }),
    ],
  },
  propertyCompanies: {
    needs: ['courtyards', 'flagRounds', 'people'],
    show: (company, known) => [
      view(Company, {
        company,
        courtyards: known.courtyards,
        rounds: decidedRounds(known),
        people: known.people,
      }),
    ],
  },
  volunteerTeams: {
    needs: ['events', 'venues'],
    show: (team, { events, venues }, { Body }) => [
      view(Team, { team, events, venues, Body: Body && asAstro(Body) }),
    ],
  },
  venues: {
    needs: ['courtyards', 'events'],
    show: (venue, { courtyards, events }, { Body }) => [
      view(Venue, { venue, courtyards, events, Body: Body && asAstro(Body) }),
    ],
  },
  honors: {
    needs: [],
    show: (honor) => [view(HonorWall, { honors: [honor] })],
  },
  disclosures: {
    needs: [],
    show: (item, { site }) => [
      view(ItemList, {
        items: [item],
        showsOverdue: first(site).showOverdueDisclosures,
        files: new Map([[item.id, item.attachments.map(fileLink)]]),
      }),
    ],
  },
  pages: {
    needs: [],
    show: (page, { site }, { Body }) => [
      view(FreePage, { page, site: first(site), Body: Body && asAstro(Body) }),
    ],
  },
  site: {
    needs: [],
    show: (site) => [
      view(SiteHeader, { site }),
      view(ServiceTiles, { services: site.services }),
      view(Figures, { figures: site.figures }),
      view(SiteFooter, { site }),
    ],
  },
};

function view<P extends object>(component: (properties: P) => unknown, properties: P): View {
  return { component, properties };
}

/** Where a page cannot do without a text there is at least an empty one. */
const Nothing = bound(Fragment, {});

/** `astro-runtime.ts` takes components of React where the site takes those of Astro. */
function asAstro(Body: Bound) {
  return Body as unknown as Parameters<typeof Article>[0]['Body'];
}

function first(site: Known['site']): Entries['site'] {
  const [settings] = site;
  if (!settings) throw new Error('The settings of the site have not been read.');
  return settings;
}

function fileLink({ file, label }: Attachment): FileLink {
  return { label, address: '#', about: file.slice(file.lastIndexOf('.') + 1).toUpperCase() };
}

function decidedRounds({ flagRounds }: Known) {
  return flagRounds
    .filter(({ draft }) => !draft)
    .map((round) => decided(decidable(round)))
    .sort((a, b) => b.sequence - a.sequence);
}

/** A courtyard that was chosen but not rated yet has no result. */
function decidable(round: Entries['flagRounds']): Entries['flagRounds'] {
  const scores = scoresOf(round.results);
  const results = round.results.filter(
    ({ flag, score }) => flag ?? 'flag' in outcomeOf(score, scores, round.thresholds),
  );
  return { ...round, results };
}

/** The whole organization where the branch has its place in it, else the branch alone. */
function treeWith(branch: Entries['branches'], branches: Entries['branches'][]) {
  const tree = branchTree([...branches].sort(byOrder));
  const holds = (nodes: typeof tree): boolean =>
    nodes.some((node) => node.branch.id === branch.id || holds(node.below));
  return holds(tree) ? tree : [{ branch, below: [] }];
}
