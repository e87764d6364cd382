// Scripts that put things of their own in the place of what the browser has.
window.Element = function Element(tag) {
  return document.createElement(tag);
};
window.Event = function Event(event) {
  return {event};
};
window.Document = function Document() {};
window.Range = window.Selection = window.Request = window.Response = undefined;
{
  const {fetch, setTimeout, addEventListener} = window;
  // A wrapper that knows no signals.
  window.fetch = (address, options) => fetch(String(address), {...options, signal: undefined});
  window.setTimeout = (call, time, ...rest) => setTimeout(() => call(...rest), time || 0);
  window.addEventListener = (type, call, options) => addEventListener.call(window, type, call, options);
}
window.name = 'host';
window.status = 'ready';
window.parent = window.top;
