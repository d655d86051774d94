import object from 'decap-cms-widget-object';
import { Rows } from '../rows.ts';
import { NextSessions } from './NextSessions.tsx';

/** Which of the fields of a rule a way to repeat asks for. */
const ASKED: Record<string, string> = { weekday: 'week', monthDays: 'month', dates: 'dates' };

/** The rule of a session: only what its way to repeat needs, and the next days that it gives. */
export class DutyRule extends object.controlComponent {
  override controlFor(field: { get(key: string): unknown }, key: number) {
    const name = String(field.get('name'));
    const every = this.props.value?.get('every');
    // What was filled in for another way to repeat stays in sight, since it must go.
    const isAsked = !ASKED[name] || ASKED[name] === every;
    return isAsked || hasValue(this.props.value?.get(name)) ? super.controlFor(field, key) : null;
  }

  override render() {
    return (
      <>
        {super.render()}
        <NextSessions />
      </>
    );
  }
}

/** The changes of a session, with what they make of its next days. */
export class DutyChanges extends Rows {
  override render() {
    return (
      <>
        {super.render()}
        <NextSessions />
      </>
    );
  }
}

function hasValue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'size' in value) return value.size !== 0;
  return value !== undefined && value !== null && value !== '';
}
