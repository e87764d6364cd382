const dataOf = (picture) => `data:image/png;base64,${picture.toString('base64')}`;

/**
 * Compares two pictures, pixel by pixel, in a page.
 *
 * @returns {Promise<{rows: number[], pixels: number, picture: Buffer}>} How many pixels differ, in which rows, and a picture of where.
 */
export async function compare(page, before, after) {
  const {rows, pixels, url} = await page.evaluate(
    async ([one, other]) => {
      const images = await Promise.all(
        [one, other].map(async (src) => {
          const image = new window.Image();
          image.src = src;
          await image.decode();
          return image;
        }),
      );
      const width = Math.max(...images.map((image) => image.width));
      const height = Math.max(...images.map((image) => image.height));
      const draw = (image) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, {width, height});
        const context = canvas.getContext('2d', {willReadFrequently: true});
        context.drawImage(image, 0, 0);
        return {canvas, context, data: context.getImageData(0, 0, width, height)};
      };
      const [first, second] = images.map(draw);
      let pixels = 0;
      const rows = new Set();
      const {data} = second.data;
      for (let at = 0; at < data.length; at += 4) {
        // A shade of difference is that of the rasterizer, not of the elements.
        const differs = [0, 1, 2, 3].some((part) => Math.abs(data[at + part] - first.data.data[at + part]) > 8);
        if (differs) {
          pixels++;
          rows.add(Math.floor(at / 4 / width));
        }
        const grey = differs ? 0 : 200 + (data[at] + data[at + 1] + data[at + 2]) / 14;
        data.set(differs ? [214, 0, 98, 255] : [grey, grey, grey, 255], at);
      }
      second.context.putImageData(second.data, 0, 0);
      return {rows: [...rows], pixels, url: second.canvas.toDataURL()};
    },
    [dataOf(before), dataOf(after)],
  );
  return {rows, pixels, picture: Buffer.from(url.split(',')[1], 'base64')};
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page that shows what looks different: before, after, and where. */
export function report(changed, {count, differing, against}) {
  const sorted = [...changed].sort((a, b) => b.pixels - a.pixels);
  const rows = sorted.map(
    ({name, elements, pixels, pictures}) => `<article>
<h2>${escaped(name)}: ${elements.join(', ')} <small>${pixels.toLocaleString('en')} pixels</small></h2>
<div>${Object.entries(pictures)
      .map(
        ([when, picture]) =>
          `<figure><figcaption>${when}</figcaption><img alt="${when}" loading="lazy" src="${dataOf(picture)}"></figure>`,
      )
      .join('')}</div>
</article>`,
  );
  const well = '<p class="well">Everything looks as it did.</p>';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What looks different</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 100rem; margin: 2rem auto; padding: 0 1.5rem; font: 1rem/1.5 system-ui, 'Noto Sans', sans-serif; }
h1 { margin: 0; font-size: 1.5rem; }
header p { margin: 0.25rem 0 2rem; color: GrayText; }
h2 { position: sticky; top: 0; margin: 0 0 0.75rem; padding: 0.5rem 0; background: Canvas; font-size: 1rem; }
small { color: GrayText; font-weight: 400; }
article { padding-block: 1rem; border-block-start: 1px solid #8884; }
article div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
figure { margin: 0; }
figcaption { color: GrayText; font-size: 0.875rem; }
img { max-width: 100%; border: 1px solid #8886; }
.well { padding: 1rem 1.25rem; border-radius: 8px; background: #1a8a4a22; }
</style>
<header>
<h1>${differing} of ${count} views of elements look different</h1>
<p>Compared with ${escaped(against)}</p>
</header>
${rows.join('\n') || well}
</html>
`;
}
