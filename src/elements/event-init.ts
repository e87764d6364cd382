/**
 * What all events have in common: they bubble and leave the shadow root.
 *
 * They extend `CustomEvent`, not `Event`: an old script of the page (MooTools) may have put something else in the place of
 * `Event`.
 */
export function init<T>(detail: T, cancelable = false): CustomEventInit<T> {
  return {bubbles: true, composed: true, cancelable, detail};
}
