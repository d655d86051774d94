import string from 'decap-cms-widget-string';
import { cloneElement, type HTMLAttributes } from 'react';
import { isMobile, tidyPhone } from './phone/tidy-phone.ts';
import { tidyClock } from './time/tidy-clock.ts';

/** A line of text that is put into its proper form when the clerk leaves it. */
abstract class TidiedText extends string.controlComponent {
  abstract tidy(typed: string): string;
  abstract readonly inputMode: HTMLAttributes<HTMLInputElement>['inputMode'];

  /** What is said below it at once. */
  advice(_value: string): string | undefined {
    return undefined;
  }

  override render() {
    const { value, onChange, setInactiveStyle } = this.props;
    const typed = String(value ?? '');
    const advice = this.advice(typed);
    const leave = () => {
      const tidied = this.tidy(typed);
      if (tidied !== typed) onChange(tidied);
      // Decap checks the text then, and must find the tidied one.
      setTimeout(setInactiveStyle);
    };
    return (
      <>
        {cloneElement(super.render(), { onBlur: leave, inputMode: this.inputMode })}
        {advice && <p className="own-fault">{advice}</p>}
      </>
    );
  }
}

export class PhoneText extends TidiedText {
  override readonly inputMode = 'tel';
  override tidy = tidyPhone;
  override advice(value: string): string | undefined {
    return isMobile(value)
      ? '这是手机号。网站上谁都看得到，只写公开的座机或服务电话，不要写个人手机。'
      : undefined;
  }

  isValid = () =>
    isMobile(String(this.props.value ?? ''))
      ? { error: { type: 'CUSTOM', message: '请换成公开的电话。' } }
      : true;
}

export class ClockText extends TidiedText {
  override readonly inputMode = 'numeric';
  override tidy = tidyClock;
}
