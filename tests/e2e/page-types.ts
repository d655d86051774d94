import { pagesOf } from '../site/pages.ts';

/** Pages of which one of each kind is enough. */
const KINDS: Record<string, RegExp> = {
  front: /^\/$/,
  duty: /^\/duty\/$/,
  dutySubscribe: /^\/duty\/subscribe\/$/,
  dutyPoster: /^\/duty\/poster\/$/,
  deliberations: /^\/deliberations\/$/,
  deliberation: /^\/deliberations\/(?!\d{4}\/|sessions\/)[^/]+\/$/,
  deliberationYear: /^\/deliberations\/\d{4}\/$/,
  deliberationCategory: /^\/deliberations\/category\/[^/]+\/$/,
  deliberationCourtyard: /^\/deliberations\/courtyard\/[^/]+\/$/,
  deliberationSessions: /^\/deliberations\/sessions\/$/,
  deliberationSession: /^\/deliberations\/sessions\/[^/]+\/$/,
  flags: /^\/flags\/$/,
  flagRound: /^\/flags\/(?!method|companies)[^/]+\/$/,
  flagPoster: /^\/flags\/[^/]+\/poster\/$/,
  flagMethod: /^\/flags\/method\/$/,
  flagCompanies: /^\/flags\/companies\/$/,
  flagCompany: /^\/flags\/companies\/[^/]+\/$/,
  courtyards: /^\/courtyards\/$/,
  courtyardPoster: /^\/courtyards\/[^/]+\/poster\/$/,
  courtyard: /^\/courtyards\/[^/]+\/$/,
  notices: /^\/notices\/$/,
  notice: /^\/notices\/[^/]+\/$/,
  noticePoster: /^\/notices\/[^/]+\/poster\/$/,
  news: /^\/news\/$/,
  newsYear: /^\/news\/\d{4}\/$/,
  newsMonth: /^\/news\/\d{4}\/\d{2}\/$/,
  newsCategory: /^\/news\/category\/[^/]+\/$/,
  article: /^\/news\/\d{4}-[^/]+\/$/,
  volunteers: /^\/volunteers\/$/,
  volunteerTeam: /^\/volunteers\/(?!events)[^/]+\/$/,
  eventPoster: /^\/volunteers\/events\/[^/]+\/poster\/$/,
  events: /^\/volunteers\/events\/$/,
  event: /^\/volunteers\/events\/[^/]+\/$/,
  venues: /^\/venues\/$/,
  venue: /^\/venues\/[^/]+\/$/,
  organization: /^\/organization\/$/,
  person: /^\/organization\/people\/[^/]+\/$/,
  honors: /^\/honors\/$/,
  disclosures: /^\/disclosures\/$/,
  openData: /^\/data\/$/,
  search: /^\/search\/$/,
  freePage: /^\/about\/$/,
  health: /^\/admin\/health\/$/,
  help: /^\/admin\/help\/$/,
  helpGuide: /^\/admin\/help\/[^/]+\/$/,
  history: /^\/admin\/history\/$/,
  login: /^\/admin\/login\/$/,
  siteMap: /^\/sitemap\/$/,
  notFound: /^\/404\.html$/,
};

/** For each kind of page the address of the one whose HTML is longest, which has most to go wrong. */
export async function pageOfEachKind(
  site: string,
  kinds: readonly string[] = Object.keys(KINDS),
): Promise<[kind: string, path: string][]> {
  const pages = await pagesOf(site);
  return kinds.map((kind) => {
    const pattern = KINDS[kind] ?? /^$/;
    const [longest] = pages
      .filter(({ path }) => pattern.test(path))
      .sort((a, b) => b.html.length - a.html.length);
    if (!longest) throw new Error(`The site has no page of the kind “${kind}”.`);
    return [kind, longest.path];
  });
}
