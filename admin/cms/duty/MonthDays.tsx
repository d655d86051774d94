import { List, type Map as ImmutableMap } from 'immutable';
import { Component } from 'react';

interface Properties {
  forID: string;
  field: ImmutableMap<string, unknown>;
  value?: List<number>;
  onChange(value: List<number>): void;
}

/** A set of small whole numbers, such as days of a month, chosen by pressing them. */
export class MonthDays extends Component<Properties> {
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render() {
    const { forID, field, value = List<number>(), onChange } = this.props;
    const [from, to] = [Number(field.get('min')), Number(field.get('max'))];
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const toggle = (number: number) =>
      onChange(
        value.includes(number)
          ? value.filter((one) => one !== number)
          : value.push(number).sort((a, b) => a - b),
      );
    return (
      <fieldset className="month-days" id={forID} tabIndex={-1}>
        {numbers.map((number) => (
          <button
            key={number}
            type="button"
            aria-pressed={value.includes(number)}
            aria-label={`${number} 号`}
            onClick={() => toggle(number)}
          >
            {number}
          </button>
        ))}
      </fieldset>
    );
  }
}
