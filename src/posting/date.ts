const calendarDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const dateAndTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/**
 * A date of a feed in one of two forms: a calendar date (`2026-11-23`) or an instant (`2026-11-23T10:00:00.000Z`).
 *
 * Reads ISO 8601, the forms with a blank instead of `T` and `UTC` instead of `Z` (Recruitee), and epoch milliseconds (Lever).
 * A time without a zone is taken as UTC: no visitor's clock may move it. Nothing for anything else.
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value === 'number') return instant(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (calendarDate.test(text)) return isCalendarDate(text) ? text : undefined;
  const [, date, minutes, seconds = ':00', zone = 'Z'] = dateAndTime.exec(text) ?? [];
  if (!date || !minutes || !isCalendarDate(date)) return undefined;
  const offset = /^[A-Z]/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  return instant(Date.parse(`${date}T${minutes}${seconds.replace(',', '.')}${offset}`));
}

/** Whether a date of a posting names a day, not an instant. */
export function isCalendarDate(text: string): boolean {
  if (!calendarDate.test(text)) return false;
  const time = Date.parse(text);
  // 30 February parses in some engines, as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function instant(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
