/** Whether a date that has been read names a day, not an instant. Apart from `readDate`, which not every bundle needs. */
export const isCalendarDate = (date: string): boolean => date.length === 10;
