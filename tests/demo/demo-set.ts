import { newsEntries } from './articles.ts';
import { deliberationEntries } from './deliberations.ts';
import { dutyEntries } from './duty-sessions.ts';
import type { DemoEntry, Plan } from './entry.ts';
import { eventEntries } from './events.ts';
import { flagRoundEntries } from './flag-rounds.ts';
import { disclosureEntries, honorEntries } from './honors-and-disclosures.ts';
import { noticeEntries } from './notices.ts';
import { branchEntries, companyEntries, courtyardEntries, peopleEntries } from './organization.ts';
import { pageEntries } from './pages.ts';
import { siteEntry } from './site.ts';
import { teamEntries, venueEntries } from './volunteers-and-venues.ts';

/** Every entry of the demo set, the settings that mark it as one first and the many articles last. */
export function* demoSet(plan: Plan): Generator<DemoEntry> {
  const rounds = flagRoundEntries(plan);
  const matters = deliberationEntries(plan);
  yield siteEntry();
  yield* peopleEntries();
  yield* branchEntries();
  yield* courtyardEntries();
  yield* companyEntries();
  yield* rounds;
  yield* dutyEntries(plan);
  yield* matters;
  yield* noticeEntries(plan);
  yield* eventEntries(plan);
  yield* teamEntries(plan);
  yield* venueEntries(plan);
  yield* honorEntries(plan);
  yield* disclosureEntries(plan);
  yield* pageEntries(plan);
  yield* newsEntries(plan, {
    rounds,
    matters: matters.filter(({ data }) => !data.draft),
  });
}
