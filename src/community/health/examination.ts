import type { Moment } from '../../time/day.ts';
import {
  articlesHaveACover,
  articlesHaveASource,
  articlesHaveASummary,
  photosAreDescribed,
} from './articles.ts';
import { columnsAreFilled } from './columns.ts';
import {
  agendaIsPublished,
  hearingsAreOnSessionDays,
  hearingsAreRecorded,
  mattersAreInTime,
  openMattersHaveOwnerAndDeadline,
} from './deliberations.ts';
import {
  dutyHasNextDate,
  dutyIsKnown,
  exceptionsAreCurrent,
  holidaysAreKnown,
  phonesAreGiven,
} from './duty.ts';
import type { Content } from './entries.ts';
import {
  type Check,
  type Finding,
  type Severity,
  severities,
  type Subject,
  subjects,
} from './finding.ts';
import { courtyardsAreRegistered, entriesAreComplete, settingsAreComplete } from './incomplete.ts';
import { linksAreEncrypted, linksLeadSomewhere, otherSitesAreNamed } from './links.ts';
import { eventsAreReported, expiredNoticesAreUnpinned, noticesDoNotEndUnseen } from './notices.ts';
import { attachmentsAreReadable, attachmentsNameNobody, entriesNameNobody } from './privacy.ts';
import {
  disclosuresArePublished,
  disclosuresAreRenewed,
  frontPageIsRenewed,
  newsAreRenewed,
  noticesAreRenewed,
} from './renewal.ts';
import {
  announcementsAreClosed,
  objectionsHaveAContact,
  rectificationsAreDone,
  yellowFlagsHaveADeadline,
} from './rounds.ts';

/** Everything that is looked at. */
export const checks: readonly Check[] = [
  entriesNameNobody,
  attachmentsNameNobody,
  frontPageIsRenewed,
  newsAreRenewed,
  noticesAreRenewed,
  columnsAreFilled,
  phonesAreGiven,
  dutyIsKnown,
  dutyHasNextDate,
  exceptionsAreCurrent,
  holidaysAreKnown(),
  noticesDoNotEndUnseen,
  expiredNoticesAreUnpinned,
  eventsAreReported,
  announcementsAreClosed,
  objectionsHaveAContact,
  rectificationsAreDone,
  yellowFlagsHaveADeadline,
  mattersAreInTime,
  openMattersHaveOwnerAndDeadline,
  agendaIsPublished,
  hearingsAreRecorded,
  hearingsAreOnSessionDays,
  disclosuresAreRenewed,
  disclosuresArePublished,
  articlesHaveASource,
  photosAreDescribed,
  articlesHaveACover,
  articlesHaveASummary,
  linksLeadSomewhere,
  linksAreEncrypted,
  otherSitesAreNamed,
  attachmentsAreReadable,
  courtyardsAreRegistered,
  settingsAreComplete,
  ...entriesAreComplete,
];

/** The findings of one severity, subject by subject. */
export interface Group {
  severity: Severity;
  count: number;
  subjects: { subject: Subject; findings: Finding[] }[];
}

export interface Examination {
  /** Only severities and subjects that have findings; the most urgent first. */
  groups: Group[];
  counts: Record<Severity, number>;
  /** What was looked at and found well, as sentences, by subject. */
  well: { subject: Subject; sentences: string[] }[];
  /** How much was looked at. */
  examined: { entries: number; attachments: number; checks: number };
}

/** Looks at everything at a moment. The longest standing findings come first within a subject. */
export function examine(
  content: Content,
  now: Moment,
  asked: readonly Check[] = checks,
): Examination {
  const results = asked.map((check) => ({ check, findings: check.find(content, now) }));
  const all = results.flatMap(({ check: { subject }, findings }) =>
    findings.map((finding) => ({ subject, finding })),
  );
  const names = Object.keys(subjects) as Subject[];
  const groups = (Object.keys(severities) as Severity[]).map((severity) => {
    const mine = all.filter(({ finding }) => finding.severity === severity);
    return {
      severity,
      count: mine.length,
      subjects: names
        .map((subject) => ({
          subject,
          findings: mine
            .filter((one) => one.subject === subject)
            .map(({ finding }) => finding)
            .sort(longestFirst),
        }))
        .filter(({ findings }) => findings.length > 0),
    };
  });
  const count = (severity: Severity) =>
    groups.find((group) => group.severity === severity)?.count ?? 0;
  return {
    groups: groups.filter((group) => group.count > 0),
    counts: { now: count('now'), soon: count('soon'), hint: count('hint') },
    well: names
      .map((subject) => ({
        subject,
        sentences: results
          .filter(({ check, findings }) => check.subject === subject && findings.length === 0)
          .map(({ check }) => check.well),
      }))
      .filter(({ sentences }) => sentences.length > 0),
    examined: {
      entries: content.files.length,
      attachments: content.attachments.length,
      checks: asked.length,
    },
  };
}

function longestFirst(a: Finding, b: Finding): number {
  const [first, second] = [a.since ?? '9999', b.since ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The result in one plain sentence. */
export function verdict({ now, soon, hint }: Examination['counts']): string {
  if (now + soon + hint === 0) return '没有发现问题';
  if (now > 0) return `有 ${now} 件事要马上办`;
  return soon > 0 ? `没有要马上办的事，建议办 ${soon} 件` : '没有要办的事';
}
