import { collections } from '../../../src/community/collections.ts';
import { completeHours } from './week-rows.ts';
import { type OpeningHours, openingsOn } from '../../../src/community/venues/opening-hours.ts';
import { addDays, dayOf } from '../../../src/time/day.ts';
import { shortDay, weekdayName } from '../../../src/time/format.ts';
import { momentOf } from '../../../src/time/now.ts';
import { valuesAsRead } from '../form-faults.ts';
import { useFormValues } from '../form-values.ts';

/** The openings of the next seven days and of later exceptions, as the fields of the form make them now. */
export function NextOpenings() {
  const values = useFormValues();
  const read = valuesAsRead(collections.venues.fields, values) as unknown as OpeningHours;
  const venue = { ...read, hours: completeHours(read.hours) };
  if (venue.hours.length === 0 && venue.exceptions.length === 0) return null;
  const today = dayOf(momentOf(new Date()));
  const week = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead));
  const later = venue.exceptions.map(({ on }) => on).filter((on) => on > addDays(today, 6));
  const days = [...week, ...new Set(later.sort())];
  return (
    <div className="next-days">
      <p>照现在填的，接下来是：</p>
      <ul>
        {days.map((day) => {
          const openings = openingsOn(venue, day);
          const reason = venue.exceptions.find(({ on }) => on === day)?.reason;
          const hours = openings.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`);
          return (
            <li key={day} className={openings.length > 0 ? '' : 'off'}>
              <span>
                {shortDay(day, today)} {weekdayName(day)}
              </span>
              <span>{hours.join('、') || '不开放'}</span>
              {reason && <span>（{reason}）</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
