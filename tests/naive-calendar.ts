/** A calendar counted on the fingers, day by day, for tests to judge date arithmetic with. */
export interface CountedDay {
  day: string;
  /** Monday 1 … Sunday 7. */
  weekday: number;
  date: number;
  /** How many days its month has. */
  monthLength: number;
}

/** The days of these years, in order. The first of January 2000 was a Saturday. */
export function countedDays(firstYear: number, lastYear: number): CountedDay[] {
  const days: CountedDay[] = [];
  let weekday = 6;
  for (let year = 2000; year <= lastYear; year++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, monthLength] of lengths.entries()) {
      for (let date = 1; date <= monthLength; date++) {
        const two = (number: number) => String(number).padStart(2, '0');
        const day = `${year}-${two(month + 1)}-${two(date)}`;
        if (year >= firstYear) days.push({ day, weekday, date, monthLength });
        weekday = (weekday % 7) + 1;
      }
    }
  }
  return days;
}
