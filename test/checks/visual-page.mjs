import {readFileSync} from 'node:fs';

export const widths = [320, 768, 1200];

/** A posting in a language of each direction. */
const postings = {ltr: 'projektleitung-meeresboden', rtl: 'muharrir-awwal'};

export const directions = Object.keys(postings);

export const themes = [
  ...readFileSync('src/elements/presets.ts', 'utf8').matchAll(/^ {2}(\w+): (?:undefined|new Later)/gm),
].map(([, name]) => name);

/** A board's openings: two departments, some with pay. */
const openingsLike = (posting) =>
  ['A–M', 'N–Z', 'A–M', 'N–Z'].map((department, at) => ({
    ...posting,
    id: `opening-${at}`,
    department,
    pay: at % 2 ? posting.pay : undefined,
    datePosted: `2026-0${at + 1}-15`,
    validThrough: '2030-12-31',
  }));

/** Every element in the states that look different. */
function samplesOf(posting) {
  const data = (value) =>
    `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
  const open = data({...posting, validThrough: '2030-12-31'});
  const closed = data({...posting, validThrough: '2020-01-31'});
  const openings = data(openingsLike(posting));
  return {
    'job-posting': [`<job-posting>${open}</job-posting>`],
    'job-card': [`<job-card>${open}</job-card>`, `<job-card>${closed}</job-card>`],
    'qualification-list': [`<qualification-list checkable>${open}</qualification-list>`],
    'apply-button': [`<apply-button>${open}</apply-button>`, `<apply-button>${closed}</apply-button>`],
    'job-board': [
      `<job-board no-url savable preset="department=A–M" featured="opening-2">${openings}</job-board>`,
      `<job-board no-url>${data([])}</job-board>`,
    ],
    failure: ['<job-posting src="missing.json"></job-posting>'],
  };
}

/**
 * A page with every element in a theme, read in a direction: a row for each element, in it a cell for each width. The elements
 * go by the room they have, not by the window's, so that one picture shows all widths.
 */
export function pageOf(theme, direction, script) {
  const posting = JSON.parse(readFileSync(`stories/pages/postings/${postings[direction]}.json`, 'utf8'));
  const rows = Object.entries(samplesOf(posting)).map(
    ([name, samples]) =>
      `<section>${widths
        .map((width) => `<div data-view="${name}, ${width} px" style="width: ${width}px">${samples.join('\n')}</div>`)
        .join('')}</section>`,
  );
  return `<!doctype html>
<html lang="${posting.language}" dir="${direction}">
<meta charset="utf-8"><title>${theme}, ${direction}</title>
<script type="module" src="${script}"></script>
<style>
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 16px/1.5 'Noto Sans', sans-serif; }
section { box-sizing: border-box; display: flex; align-items: flex-start; gap: 32px; padding: 16px; }
[data-view] { flex: none; display: grid; gap: 16px; }
</style>
<body theme="${theme}">${rows.join('\n')}</body>
</html>`;
}
