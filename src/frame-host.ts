// For the page around a frame with embed.html: gives the frame the height of what is in it.

/** The tallest that a frame may ask to be, in pixels. */
const tallest = 100_000;

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  if (type !== 'job-posting-elements/height' || typeof height !== 'number' || !(height > 0 && height < tallest)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Of the frame's own document alone: what it was led to since is another origin, or not asked for.
    if (frame.contentWindow !== source || new URL(frame.src, document.baseURI).origin !== origin) continue;
    frame.style.height = `${height}px`;
  }
});
