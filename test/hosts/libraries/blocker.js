// Blocks by words in addresses and in names of events, as lists of advertisements and trackers do.
{
  const words =
    /[/._-](ads?|adv|advert\w*|analytics?|banners?|beacons?|collect|pixels?|popups?|promo\w*|social|sponsor\w*|stats?|telemetry|track\w*)[/._-]/i;
  const {fetch} = window;
  const {dispatchEvent} = EventTarget.prototype;
  const refuse = (what) => {
    throw new Error(`A blocker refuses ${what}.`);
  };
  window.fetch = (address, options) =>
    words.test(new URL(address, location).pathname) ? refuse(address) : fetch(address, options);
  EventTarget.prototype.dispatchEvent = function (event) {
    return words.test(`-${event.type}-`) ? refuse(event.type) : dispatchEvent.call(this, event);
  };
}
