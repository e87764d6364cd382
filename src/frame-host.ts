// For the page around a frame with embed.html: gives the frame the height of what is in it.

/** The tallest that a frame may ask to be, in pixels. */
const tallest = 100_000;

/** The frame of each window that has said something; of one that is none, or in a closed shadow root, nothing. */
const known = new WeakMap<object, HTMLIFrameElement | undefined>();

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  if (type !== 'job-posting-elements/height' || typeof height !== 'number' || !(height > 0 && height < tallest)) return;
  if (!source) return;
  if (!known.has(source)) known.set(source, frameOf(source, document));
  const frame = known.get(source);
  // Of the frame's own document alone: what it was led to since is another origin, or not asked for.
  if (frame?.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) return;
  const {bottom} = frame.getBoundingClientRect();
  frame.style.height = `${height}px`;
  // Safari does not hold what is read in its place while something above it grows.
  if (bottom <= 0 && !CSS.supports('overflow-anchor: auto'))
    scrollBy({top: frame.getBoundingClientRect().bottom - bottom, behavior: 'instant'});
});

/** The frame whose window that is, also where a component of the page keeps it in its shadow root. */
function frameOf(source: MessageEventSource, root: ParentNode): HTMLIFrameElement | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement && element.contentWindow === source) return element;
    const found = element.shadowRoot && frameOf(source, element.shadowRoot);
    if (found) return found;
  }
  return undefined;
}
