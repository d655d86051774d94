import { DutyChanges, DutyRule } from './duty/DutyRule.tsx';
import { MonthDays } from './duty/MonthDays.tsx';
import { FlagTable } from './flags/FlagTable.tsx';
import { Gallery } from './photos/Gallery.tsx';
import { ClockText, PhoneText } from './TidiedText.tsx';
import { WeekTable } from './week/WeekTable.tsx';

/** Our own controls, by the name that `admin/form.ts` gives to a field that has one. */
export const ownWidgets = {
  clock: ClockText,
  'duty-changes': DutyChanges,
  'duty-rule': DutyRule,
  'flag-table': FlagTable,
  gallery: Gallery,
  numbers: MonthDays,
  phone: PhoneText,
  week: WeekTable,
};
