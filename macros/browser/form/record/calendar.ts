// Days as `2003-08-21`, as the record keeps them.

const two = (number: number): string => String(number).padStart(2, "0");

export const writeDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

export const countDays = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day as the reader's own calendar has it. */
export function findToday(): string {
  const now = new Date();
  return writeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The same day so many months later, or the month's last where it is shorter. */
export function addMonths(day: string, months: number): string {
  const ahead = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(ahead / 12);
  const month = (ahead % 12) + 1;
  return writeDay(year, month, Math.min(Number(day.slice(8)), countDays(year, month)));
}
