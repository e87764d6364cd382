const dateAndTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(?:Z|UTC|GMT|([+-]\d\d):?(\d\d)?)?)?$/i;

/**
 * A date of a feed in one of two forms: a calendar date (`2026-11-23`) or an instant (`2026-11-23T10:00:00.000Z`).
 *
 * Reads ISO 8601, the forms with a blank instead of `T` and `UTC` instead of `Z` (Recruitee), and epoch milliseconds (Lever) or seconds.
 * A time without a zone is taken as UTC: no visitor's clock may move it. Nothing for anything else.
 */
export function readDate(value: unknown): string | undefined {
  // In seconds it would be a day in January 1970.
  if (typeof value === 'number') return instant(Math.abs(value) < 1e11 ? value * 1000 : value);
  if (typeof value !== 'string') return undefined;
  const [, date, minutes, seconds = '', hours = '+00', rest = '00'] = dateAndTime.exec(value.trim()) ?? [];
  if (!date) return undefined;
  const day = new Date(date);
  // 30 February parses in some engines, as a day in March, and so does the month 00.
  if (day.getUTCMonth() + 1 !== Number(date.slice(5, 7)) || day.getUTCDate() !== Number(date.slice(8)))
    return undefined;
  return minutes ? instant(`${date}T${minutes}${seconds}${hours}:${rest}`) : date;
}

function instant(time: number | string): string | undefined {
  try {
    return new Date(time).toISOString();
  } catch {
    return undefined;
  }
}
