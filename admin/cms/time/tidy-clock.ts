/**
 * A time of day as the file writes it, `08:30`, from what a clerk types: `8:30`, `８：30`, `0830`,
 * `8点半`, `下午2点`. What is no time of day stays as it is, for the check to say so.
 */
export function tidyClock(typed: string): string {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const parts =
    /^(上午|早上|早|中午|下午|晚上|晚)?(\d{1,2})(?:[:.点时](?:(半)|(\d{1,2})分?)?)?$/.exec(text) ??
    /^()?(\d{1,2})()?(\d{2})$/.exec(text);
  if (!parts) return typed;
  const [, part = '', hours = '', half, minutes = '00'] = parts;
  const isLate = /[下晚]/.test(part) && Number(hours) < 12;
  const hour = Number(hours) + (isLate ? 12 : 0);
  const minute = half ? 30 : Number(minutes);
  if (hour > 23 || minute > 59) return typed;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
