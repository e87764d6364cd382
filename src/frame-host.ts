// For the page around a frame with embed.html: gives the frame the height of what is in it.

/** The tallest that a frame may ask to be, in pixels. */
const tallest = 100_000;

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  if (type !== 'job-posting-elements/height' || typeof height !== 'number' || !(height > 0 && height < tallest)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Of the frame's own document alone: what it was led to since is another origin, or not asked for.
    if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
    const {bottom} = frame.getBoundingClientRect();
    frame.style.height = `${height}px`;
    // Safari does not hold what is read in its place while something above it grows.
    if (bottom <= 0 && !CSS.supports('overflow-anchor: auto'))
      scrollBy({top: frame.getBoundingClientRect().bottom - bottom, behavior: 'instant'});
  }
});
