/** What a server draws in a second of its processor, beside a template string and Lit's renderer; and a site of 10,000 postings. */
import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {LitElement, html} from 'lit';
import {median, print, ratio} from './measure.mjs';

const words = 'The crew keeps the light burning, in fog and in fine weather, for whoever passes by.';
const posting = (number) => ({
  id: `k-${number}`,
  title: `Keeper of light ${number}`,
  url: `https://coast.example/${number}`,
  organization: {name: 'Coast & Company'},
  locations: [{text: 'Cape Wrath'}],
  remoteFrom: [],
  employmentTypes: [],
  pay: [],
  translations: {},
  sections: ['summary', 'responsibilities', 'qualifications', 'benefits'].map((kind) => ({
    kind,
    heading: 'Heading',
    content: [
      {type: 'paragraph', content: [words + number]},
      {type: 'list', items: Array.from({length: 6}, () => [{type: 'paragraph', content: [words]}])},
    ],
  })),
});

const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const byHand = ({
  title,
  url,
  organization,
  locations,
  sections,
}) => `<job-posting lang="en" dir="ltr"><article><header><p>${escape(organization.name)}</p><h2>${escape(title)}</h2></header>
<dl><dt>Location</dt><dd>${escape(locations[0].text)}</dd></dl>
${sections
  .map(
    ({heading, content}) =>
      `<section><h3>${escape(heading)}</h3>${content
        .map((block) =>
          block.type === 'list'
            ? `<ul>${block.items.map(([item]) => `<li>${escape(item.content[0])}</li>`).join('')}</ul>`
            : `<p>${escape(block.content[0])}</p>`,
        )
        .join('')}</section>`,
  )
  .join('')}
<a href="${escape(url)}" aria-label="Apply for ${escape(title)}">Apply</a></article></job-posting>`;

class BarePosting extends LitElement {
  static properties = {posting: {attribute: false}};
  render() {
    const {title, url, organization, locations, sections} = this.posting;
    return html`<article><header><p>${organization.name}</p><h2>${title}</h2></header>
      <dl><dt>Location</dt><dd>${locations[0].text}</dd></dl>
      ${sections.map(
        ({heading, content}) =>
          html`<section><h3>${heading}</h3>${content.map((block) =>
            block.type === 'list'
              ? html`<ul>${block.items.map(([item]) => html`<li>${item.content[0]}</li>`)}</ul>`
              : html`<p>${block.content[0]}</p>`,
          )}</section>`,
      )}
      <a href=${url} aria-label="Apply for ${title}">Apply</a></article>`;
  }
}
customElements.define('bare-posting', BarePosting);

/** @param {{rounds: number}} options */
export async function run({rounds}) {
  const {renderPosting} = await import(pathToFileURL('dist/server/index.js').href);
  const inJson = (one) => `<script type="application/json">${JSON.stringify(one).replaceAll('<', '\\u003c')}</script>`;
  const ways = {
    'a template string': byHand,
    'light, without data': (one) => renderPosting(one, {form: 'light', data: false}),
    'a template string, with data': (one) => byHand(one) + inJson(one),
    'light, with data': (one) => renderPosting(one, {form: 'light'}),
    'Lit’s renderer, a bare element': (one) =>
      collectResultSync(render(html`<bare-posting .posting=${one}></bare-posting>`)),
    'shadow, without data': (one) => renderPosting(one, {data: false}),
  };
  const rates = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const count = 1500;
  for (let round = -1; round < rounds; round++) {
    for (const [name, draw] of Object.entries(ways)) {
      const postings = Array.from({length: count}, (_, number) => posting(number));
      const from = process.cpuUsage();
      for (const one of postings) await draw(one);
      const {user, system} = process.cpuUsage(from);
      // The first round is for the compiler.
      if (round >= 0) rates[name].push(count / ((user + system) / 1e6));
    }
  }
  print(
    `A posting of 28 paragraphs on a server: postings for a second of processor, as a ratio to the template string (extremes), ${rounds} rounds`,
    ['', 'ratio', 'postings'],
    Object.entries(rates).map(([name, own]) => [
      name,
      ratio(own, rates[name.includes('with data') ? 'a template string, with data' : 'a template string']),
      Math.round(median(own)),
    ]),
  );

  const folder = await mkdtemp(join(tmpdir(), 'job-posting-elements-'));
  const rows = [];
  for (const size of [1000, 10_000]) {
    const file = join(folder, `${size}.ndjson`);
    await writeFile(file, Array.from({length: size}, (_, number) => JSON.stringify(posting(number))).join('\n'));
    const child = spawn(
      '/usr/bin/time',
      ['-f', '%U %S %M', process.execPath, 'dist/cli/main.js', 'build', file, '-o', join(folder, `site-${size}`), '-q'],
      {stdio: ['ignore', 'ignore', 'pipe']},
    );
    let told = '';
    for await (const chunk of child.stderr) told += chunk;
    const [user, system, peak] = told.trim().split('\n').at(-1).split(' ').map(Number);
    rows.push([size, Math.round(size / (user + system)), Math.round(peak / 1024)]);
  }
  await rm(folder, {recursive: true});
  print('A site', ['postings', 'pages for a second of processor', 'peak of memory, MB'], rows);
}
