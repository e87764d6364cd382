import {html, type TemplateResult} from 'lit';
import type {Feed, Posting} from '../../src/posting/posting.js';
import {isNative} from '../../src/sources/read-any.js';
import {checkPosting, type Finding, type Severity} from '../../src/structured-data/check.js';

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

// Not an import: a checkout that is not built yet has no such file.
const [schema = {}] = Object.values(
  import.meta.glob<Schema>('../../dist/posting.schema.json', {eager: true, import: 'default'}),
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ways in which a value may be written, each without a reference. */
const waysOf = ({$ref, anyOf, ...rest}: Schema): readonly Schema[] => {
  const named = $ref && schema.definitions?.[$ref.slice($ref.lastIndexOf('/') + 1)];
  return named ? waysOf(named) : anyOf ? anyOf.flatMap(waysOf) : [rest];
};

/** Paths of all fields of native JSON that there are not: mostly misspelt. */
function unknownIn(value: unknown, from: Schema = schema, at = '$'): readonly string[] {
  const ways = waysOf(from);
  if (Array.isArray(value)) {
    const items = ways.find((way) => way.items)?.items;
    return items ? value.flatMap((item, index) => unknownIn(item, items, `${at}[${index}]`)) : [];
  }
  const fields = ways.filter(({properties}) => properties);
  const others = ways.find(({additionalProperties}) => isObject(additionalProperties))?.additionalProperties;
  if (!isObject(value) || (fields.length === 0 && !others)) return [];
  return Object.entries(value).flatMap(([name, its]) => {
    const known = fields.flatMap(({properties}) => properties?.[name] ?? []);
    if (known.length) return unknownIn(its, {anyOf: known}, `${at}.${name}`);
    return isObject(others) ? unknownIn(its, others, `${at}.${name}`) : [`${at}.${name}`];
  });
}

/** What stands at a JSON path, as short JSON; empty where nothing does. */
function valueAt(answer: unknown, path: string): string {
  let value = answer;
  for (const [, name, index = name] of path.matchAll(/\.([^.[]+)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null || index === undefined) return '';
    value = (value as Readonly<Record<string, unknown>>)[index];
  }
  const json = value === undefined ? '' : JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}

/** What candidates look for and a posting may leave unsaid. */
const expected: readonly (readonly [name: string, isSaid: (posting: Posting) => unknown, consequence: string])[] = [
  ['How to apply', ({apply, url}) => apply ?? url, 'There is no apply button.'],
  ['Organization', ({organization}) => organization, 'Nobody is named as the employer.'],
  ['Workplace', ({workplace}) => workplace, 'On site, hybrid or remote?'],
  ['Employment type', ({employmentTypes}) => employmentTypes.length, 'Full time or part time?'],
  ['Closing date', ({validThrough}) => validThrough, 'It is open for as long as the feed has it.'],
  ['Language', ({language}) => language, 'It is read out in the language of the page.'],
  [
    'Qualifications',
    ({sections}) => sections.some(({kind}) => /qualifications$/.test(kind)),
    'There is no list of them that could be ticked.',
  ],
];

const severities: Readonly<Record<Severity, string>> = {error: 'Needed', warning: 'Asked for', hint: 'Better'};

/** Findings that say the same of several places, once. */
function together(findings: readonly Finding[]): readonly (Finding & {readonly paths: readonly string[]})[] {
  const found = new Map<string, Finding & {readonly paths: string[]}>();
  for (const finding of findings) {
    const before = found.get(finding.message);
    if (before) before.paths.push(finding.path);
    else found.set(finding.message, {...finding, paths: [finding.path]});
  }
  return [...found.values()];
}

const group = (name: string, count: number, well: string, drawn: readonly TemplateResult[]) => html`<div class="group">
    <h2>${name} <span class="count">${count}</span></h2>
    ${count === 0 ? html`<p class="well">${well}</p>` : html`<ul class="report">${drawn}</ul>`}
  </div>`;

/**
 * Draws what a reader could not use or tell of a posting, what the posting leaves unsaid, and what search engines ask for.
 *
 * @param answer What the posting was read from, where it is JSON that is at hand.
 */
export function drawReport(posting: Posting, {problems}: Feed, answer: unknown): readonly TemplateResult[] {
  const unknown = isNative(answer) ? unknownIn(answer) : [];
  const unsaid = expected.filter(([, isSaid]) => !isSaid(posting));
  const findings = together(checkPosting(posting));
  return [
    group('Left out', problems.length + unknown.length, 'All that it says could be read.', [
      ...problems.map(({path, message}) => {
        const value = valueAt(answer, path);
        const words = message.includes(path) ? 'does not fit' : message.replace(/\.$/, '');
        return html`<li class="left-out">
          <code>${path}</code> ${words}${value ? html`: <code class="value">${value}</code>` : '.'}
        </li>`;
      }),
      ...unknown.map(
        (path) => html`<li class="left-out"><code>${path}</code> is no field of a posting. Is it misspelt?</li>`,
      ),
    ]),
    group(
      'Not said',
      unsaid.length,
      'Nothing that candidates look for is missing.',
      unsaid.map(([name, , consequence]) => html`<li><b>${name}.</b> <span class="soft">${consequence}</span></li>`),
    ),
    group(
      'Search engines',
      findings.length,
      'It has all that they ask for.',
      findings.map(
        ({severity, message, paths, source}) => html`<li class=${severity === 'error' ? 'left-out' : ''}>
          <b>${severities[severity]}.</b> ${message} <a href=${source} target="_blank" rel="noreferrer">Why</a>
          ${paths.map((path) => html`<code>${path}</code>`)}
        </li>`,
      ),
    ),
  ];
}
