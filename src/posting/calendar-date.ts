/** Whether a date that has been read names a day, not an instant. Apart from `readDate`, which not every bundle needs. */
export const isCalendarDate = (date: string): boolean => date.length === 10;

/** Whether a text is a date in one of the two forms that `readDate` gives. */
export function isDate(text: string): boolean {
  const date = new Date(text);
  // Not `toJSON`, which old libraries replace.
  return /^.{10}(.{14})?$/.test(text) && !isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
