/** Whether a date that has been read names a day, not an instant. Apart from `readDate`, which not every bundle needs. */
export const isCalendarDate = (date: string): boolean => date.length === 10;

/** Whether a text is a date in one of the two forms that `readDate` gives. */
export const isDate = (text: string): boolean =>
  /^.{10}(.{14})?$/.test(text) && (new Date(text).toJSON() as string | null)?.startsWith(text) === true;
