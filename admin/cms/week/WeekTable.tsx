import { List } from 'immutable';
import { hoursInWords } from '../../../src/community/venues/opening-hours.ts';
import type { Venue } from '../../../src/community/venues/schema.ts';
import { placeInWords } from '../field-faults.ts';
import { type Row, RowsControl } from '../own-control.ts';
import { tidyClock } from '../time/tidy-clock.ts';
import { NextOpenings } from './NextOpenings.tsx';
import {
  completeHours,
  openingsOf,
  type ShownOpening,
  WEEKDAYS,
  type WeekdayText,
  withOpenings,
} from './week-rows.ts';

/**
 * Opening hours as a week: one line for each weekday with any number of openings. Below stands what the
 * site will say, and the next days with their exceptions.
 */
export class WeekTable extends RowsControl {
  private set(weekday: WeekdayText, openings: readonly ShownOpening[]): void {
    this.change(withOpenings(this.rows ?? List<Row>(), weekday, openings));
  }

  private words(): Record<string, string> {
    const field = this.description.fields?.find(({ name }) => name === 'weekdays');
    const options = (field?.options ?? []) as { value: string; label: string }[];
    return Object.fromEntries(options.map(({ value, label }) => [value, label]));
  }

  override render() {
    const { forID, value } = this.props;
    const words = this.words();
    const complete = completeHours((value?.toJS() ?? []) as Venue['hours']);
    const faulty = [...(value ?? List<Row>())].flatMap((row) =>
      this.faultsOf(row).map(({ path, message }) => ({ row, path, message })),
    );
    return (
      <div className="week" id={forID} tabIndex={-1}>
        <ul>{WEEKDAYS.map((weekday) => this.line(weekday, words))}</ul>
        {faulty.map(({ row, path, message }) => {
          const days = (row.get('weekdays') as List<string> | undefined)?.map((day) => words[day]);
          const place = placeInWords(this.description.fields ?? [], path);
          return (
            <p key={`${days} ${place}`} className="own-fault">
              {days?.join('、')}
              {` ${place}：${message}`}
            </p>
          );
        })}
        {complete.length > 0 && (
          <p className="week-words">网页上会写：{hoursInWords(complete).join('；')}</p>
        )}
        <NextOpenings />
      </div>
    );
  }

  private line(weekday: WeekdayText, words: Record<string, string>) {
    const openings = openingsOf(this.props.value, weekday);
    const name = words[weekday] ?? weekday;
    const index = WEEKDAYS.indexOf(weekday);
    const before = WEEKDAYS.slice(0, index)
      .reverse()
      .find((day) => openingsOf(this.props.value, day).length > 0);
    const same = before && openingsOf(this.props.value, before);
    const isSame = same && hoursOf(same) === hoursOf(openings);
    return (
      <li key={weekday} className={openings.length > 0 ? '' : 'closed'}>
        <label className="week-day">
          <input
            type="checkbox"
            checked={openings.length > 0}
            aria-label={`${name}开放`}
            onChange={({ currentTarget }) =>
              this.set(weekday, currentTarget.checked ? (same ?? [BLANK]) : [])
            }
          />
          {name}
        </label>
        <span className="week-openings">
          {openings.length === 0 && '不开放'}
          {openings.map((opening, at) => this.opening(weekday, openings, at, name, opening.row))}
        </span>
        {openings.length > 0 && (
          <span className="week-buttons">
            <button
              type="button"
              aria-label={`${name}再加一段时间`}
              onClick={() => this.set(weekday, [...openings, BLANK])}
            >
              再加一段
            </button>
            {same && !isSame && (
              <button type="button" onClick={() => this.set(weekday, same)}>
                和{words[before]}一样
              </button>
            )}
          </span>
        )}
      </li>
    );
  }

  private opening(
    weekday: WeekdayText,
    openings: readonly ShownOpening[],
    at: number,
    name: string,
    row: Row,
  ) {
    const which = openings.length > 1 ? `${name}第 ${at + 1} 段` : name;
    const clock = (key: keyof ShownOpening, label: string) => {
      const change = (text: string) =>
        this.set(
          weekday,
          openings.map((one, place) => (place === at ? { ...one, [key]: text } : one)),
        );
      return (
        <input
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${which}${label}`}
          aria-invalid={this.faultsAt(row, key).length > 0}
          placeholder={key === 'opensAt' ? '08:30' : '17:30'}
          value={openings[at]?.[key] ?? ''}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          onBlur={({ currentTarget: { value } }) => {
            const tidied = tidyClock(value);
            if (tidied !== value) change(tidied);
          }}
        />
      );
    };
    return (
      <span key={at} className="week-opening">
        {clock('opensAt', '几点开门')}
        <span>到</span>
        {clock('closesAt', '几点关门')}
        {openings.length > 1 && (
          <button
            type="button"
            aria-label={`去掉${which}`}
            onClick={() =>
              this.set(
                weekday,
                openings.filter((_, place) => place !== at),
              )
            }
          >
            ×
          </button>
        )}
      </span>
    );
  }
}

const BLANK: ShownOpening = { opensAt: '', closesAt: '' };

function hoursOf(openings: readonly ShownOpening[]): string {
  return openings.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`).join();
}
