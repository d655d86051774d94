import { collections } from '../../../src/community/collections.ts';
import { changeInWords } from '../../../src/community/duty/date-line.ts';
import {
  comingDates,
  type DutyDate,
  hasDates,
  hoursInWords,
  ruleInWords,
  takesPlace,
} from '../../../src/community/duty/next-dates.ts';
import type { DutySession } from '../../../src/community/duty/schema.ts';
import { type Day, dayOf } from '../../../src/time/day.ts';
import { shortDay, weekdayName } from '../../../src/time/format.ts';
import { momentOf } from '../../../src/time/now.ts';
import { valuesAsRead } from '../form-faults.ts';
import { useFormValues } from '../form-values.ts';

const SHOWN = 5;

/** The rule in a sentence, and the dates that it and its exceptions give, as the form stands now. */
export function NextSessions() {
  const values = useFormValues();
  const session = valuesAsRead(collections.dutySessions.fields, values) as Partial<DutySession>;
  if (!session.rule?.every) return null;
  const known = { ...session, id: '' } as DutySession;
  const now = momentOf(new Date());
  const dates = comingDates(known, now, SHOWN);
  return (
    <div className="next-days">
      <p>
        {ruleInWords(known)}
        {dates.length > 0
          ? '。照现在填的，接下来是：'
          : hasDates(known)
            ? '，往后没有日期了。'
            : '。'}
      </p>
      <ul>
        {dates.map((date) => (
          <SessionLine key={`${date.day} ${date.state}`} date={date} today={dayOf(now)} />
        ))}
      </ul>
    </div>
  );
}

function SessionLine({ date, today }: { date: DutyDate; today: Day }) {
  const change = changeInWords(date, today);
  return (
    <li className={takesPlace(date) ? '' : 'off'}>
      <span>
        {shortDay(date.day, today)} {weekdayName(date.day)}
      </span>
      {takesPlace(date) && (
        <span>{[hoursInWords(date), date.place].filter(Boolean).join(' ')}</span>
      )}
      {change && <strong>{change}</strong>}
      {date.reason && <span>（{date.reason}）</span>}
    </li>
  );
}
