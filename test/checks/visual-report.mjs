/**
 * Compares the views that two pictures have by the same names, in a page.
 *
 * @param {{picture: Buffer, boxes: Record<string, {x: number, y: number, width: number, height: number}>}} before
 * @returns {Promise<{view: string, pixels: number, pictures: Record<string, Buffer>}[]>} Those that look different: how many
 * pixels do, and pictures of the view before, after, and of where it differs.
 */
export async function compare(page, before, after) {
  const found = await page.evaluate(
    async (sides) => {
      const [earlier, later] = await Promise.all(
        sides.map(async ({url, boxes}) => {
          const image = new window.Image();
          image.src = url;
          await image.decode();
          return {image, boxes};
        }),
      );
      /** A view cut out of its picture. */
      const cut = ({image, boxes}, view, width, height) => {
        const canvas = Object.assign(document.createElement('canvas'), {width, height});
        const context = canvas.getContext('2d', {willReadFrequently: true});
        const box = boxes[view];
        if (box) context.drawImage(image, box.x, box.y, box.width, box.height, 0, 0, box.width, box.height);
        return {canvas, context, pixels: context.getImageData(0, 0, width, height)};
      };
      return Object.keys(later.boxes).flatMap((view) => {
        const boxes = [earlier.boxes[view], later.boxes[view]].filter(Boolean);
        const size = ['width', 'height'].map((side) => Math.max(...boxes.map((box) => box[side])));
        const [first, second] = [earlier, later].map((side) => cut(side, view, ...size));
        const was = first.pixels.data;
        const is = new Uint8ClampedArray(second.pixels.data);
        let pixels = 0;
        for (let at = 0; at < is.length; at += 4) {
          const differs = [0, 1, 2, 3].some((part) => was[at + part] !== is[at + part]);
          if (differs) pixels++;
          const grey = 200 + (is[at] + is[at + 1] + is[at + 2]) / 14;
          is.set(differs ? [214, 0, 98, 255] : [grey, grey, grey, 255], at);
        }
        if (pixels === 0) return [];
        const pictures = {before: first.canvas.toDataURL(), after: second.canvas.toDataURL()};
        second.context.putImageData(new window.ImageData(is, ...size), 0, 0);
        return [{view, pixels, pictures: {...pictures, difference: second.canvas.toDataURL()}}];
      });
    },
    [before, after].map(({picture, boxes}) => ({url: `data:image/png;base64,${picture.toString('base64')}`, boxes})),
  );
  return found.map(({pictures, ...rest}) => ({
    ...rest,
    pictures: Object.fromEntries(
      Object.entries(pictures).map(([name, url]) => [name, Buffer.from(url.split(',')[1], 'base64')]),
    ),
  }));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page that shows what looks different: before, after, and where. The views of an element stand together, the most different first. */
export function report(changed, {count, against}) {
  const elements = new Map();
  for (const view of [...changed].sort((a, b) => b.pixels - a.pixels))
    elements.set(view.element, [...(elements.get(view.element) ?? []), view]);
  const sections = [...elements].map(
    ([element, views]) => `<section id="${element}">
<h2>${escaped(element)} <small>${views.length} of its views</small></h2>
${views
  .map(
    ({name, pixels, files}) => `<details>
<summary>${escaped(name)} <small>${pixels.toLocaleString('en')} pixels</small></summary>
<div>${Object.entries(files)
      .map(
        ([when, file]) =>
          `<figure><figcaption>${when}</figcaption><a href="${file}"><img alt="${when}" loading="lazy" src="${file}"></a></figure>`,
      )
      .join('')}</div>
</details>`,
  )
  .join('\n')
  .replace('<details>', '<details open>')}
</section>`,
  );
  const links = [...elements.keys()].map((element) => `<a href="#${element}">${escaped(element)}</a>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What looks different</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 100rem; margin: 2rem auto; padding: 0 1.5rem; font: 1rem/1.5 system-ui, 'Noto Sans', sans-serif; }
h1 { margin: 0; font-size: 1.5rem; }
header { margin-block-end: 2rem; }
header p { margin: 0.25rem 0; }
small { color: GrayText; font-weight: 400; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
details { padding-block: 0.5rem; border-block-start: 1px solid #8884; }
summary { cursor: pointer; }
details div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; padding-block: 0.5rem 1rem; }
figure { margin: 0; }
figcaption { color: GrayText; font-size: 0.875rem; }
img { max-width: 100%; border: 1px solid #8886; }
.well { padding: 1rem 1.25rem; border-radius: 8px; background: #1a8a4a22; }
</style>
<header>
<h1>${changed.length} of ${count} views look different</h1>
<p>Compared with ${escaped(against)}</p>
<p>${links.join(' · ')}</p>
</header>
${sections.join('\n') || '<p class="well">Everything looks as it did.</p>'}
</html>
`;
}
