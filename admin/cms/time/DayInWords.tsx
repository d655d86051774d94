import datetime from 'decap-cms-widget-datetime';
import { Children, cloneElement } from 'react';
import { dayOf, isDay } from '../../../src/time/day.ts';
import { shortDay, weekdayName } from '../../../src/time/format.ts';
import { momentOf } from '../../../src/time/now.ts';

/**
 * A day or moment with its day in words beside it, `11月25日，星期三`, since the calendar of the browser
 * may write it in the order of another country. “Now” is now in the community, on every computer.
 */
export class DayInWords extends datetime.controlComponent {
  override getNow(): string {
    const now = momentOf(new Date());
    return this.getFormat().inputType === 'date' ? dayOf(now) : now;
  }

  override render() {
    const drawn = super.render();
    const [input, ...others] = Children.toArray(drawn.props.children);
    const day = dayOf(String(this.props.value ?? ''));
    const words = isDay(day)
      ? `${shortDay(day, dayOf(momentOf(new Date())))}，${weekdayName(day)}`
      : '';
    return cloneElement(
      drawn,
      undefined,
      input,
      <span className="day-in-words">{words}</span>,
      ...others,
    );
  }
}

export const dayInWords = datetime.Widget({ controlComponent: DayInWords });
