import * as fc from 'fast-check';
import type {
  NativeBlock,
  NativeFeed,
  NativePay,
  NativePlace,
  NativePosting,
  NativeSection,
} from '../../src/posting/native.js';
import type {Block, Inline, Marked} from '../../src/posting/rich-text.js';
import {sectionKinds} from '../../src/posting/tokens.js';

/** Any text that says something (a dash alone is how feeds say nothing): of any script, with blanks and newlines around and inside. */
export const words = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => /[\p{L}\p{N}]/u.test(text));

const oneOrMore = <T>(one: fc.Arbitrary<T>) => fc.oneof(one, fc.array(one, {maxLength: 3}));
const address = fc.webUrl({withFragments: true, withQueryParameters: true});
const mail = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,9}$/), fc.domain())
  .map(([name, domain]) => `${name}@${domain}`);
const language = fc.constantFrom('en', 'de', 'pt-BR', 'pt_BR', 'zh-Hant-TW', 'ar');
const amount = fc.double({min: 0, max: 1e9, noNaN: true});

const date = fc
  .date({min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true})
  .map((instant) => instant.toISOString())
  .chain((iso) =>
    fc.constantFrom(
      iso,
      iso.slice(0, 10),
      `${iso.slice(0, 16)}Z`,
      `${iso.slice(0, 19).replace('T', ' ')} UTC`,
      `${iso.slice(0, 19)}-02:30`,
      iso.slice(0, 19),
    ),
  );

const place: fc.Arbitrary<NativePlace> = fc.oneof(
  words,
  fc.record(
    {locality: words, region: words, country: words, postalCode: words, street: words, text: words},
    {requiredKeys: ['locality']},
  ),
);

const pay: fc.Arbitrary<string | NativePay> = fc.oneof(
  words,
  fc
    .record(
      {
        min: amount,
        max: amount,
        currency: fc.stringMatching(/^[A-Za-z]{3}$/),
        period: fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'hour', 'day', 'week', 'month', 'year'),
        label: words,
        note: words,
      },
      {requiredKeys: ['min']},
    )
    .map(({max, ...rest}) => (max === undefined ? rest : {...rest, max: Math.max(max, rest.min)})),
);

const {running, blocks} = fc.letrec<{
  inline: Inline;
  running: readonly Inline[];
  block: Block;
  blocks: readonly Block[];
}>((tie) => ({
  inline: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    words,
    fc.record<Marked>({mark: fc.constantFrom('strong', 'em', 'code', 'sub', 'sup', 'br'), content: tie('running')}),
    fc.record<Marked>({
      mark: fc.constant('a'),
      href: address.map((href) => new URL(href).href),
      content: tie('running'),
    }),
  ),
  running: fc.array(tie('inline'), {maxLength: 3, depthIdentifier: 'text'}),
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.record({type: fc.constant('paragraph'), content: tie('running')}),
    fc.record({type: fc.constant('heading'), level: fc.integer({min: 1, max: 6}), content: tie('running')}),
    fc.record(
      {type: fc.constant('list'), ordered: fc.constant(true), items: fc.array(tie('blocks'), {maxLength: 3})},
      {requiredKeys: ['type', 'items']},
    ),
    fc.record(
      {
        type: fc.constant('table'),
        hasHeader: fc.constant(true),
        rows: fc.array(fc.array(tie('running'), {maxLength: 3}), {maxLength: 3}),
      },
      {requiredKeys: ['type', 'rows']},
    ),
  ),
  blocks: fc.array(tie('block'), {maxLength: 3, depthIdentifier: 'text'}),
}));

/** Running text and blocks as the rich-text room makes them. */
export {blocks, running};

/** Blocks as a person writes them. */
const nativeBlocks: fc.Arbitrary<NativeBlock[]> = fc.array(
  fc.oneof(
    words,
    fc.record({type: fc.constant('paragraph'), content: words}),
    fc.record({type: fc.constant('heading'), content: words}),
    fc.record({type: fc.constant('list'), items: fc.array(fc.oneof(words, blocks), {maxLength: 3})}),
    fc.record({type: fc.constant('table'), rows: fc.array(fc.array(words, {maxLength: 2}), {maxLength: 2})}),
  ),
  {maxLength: 2},
);

const kind = fc.constantFrom(...sectionKinds);

const section: fc.Arbitrary<string | NativeSection> = fc.oneof(
  words,
  fc
    .record(
      {
        kind,
        heading: words,
        text: oneOrMore(words),
        items: oneOrMore(words),
        content: fc.oneof(words, blocks, nativeBlocks),
        html: words,
      },
      {requiredKeys: []},
    )
    .filter(
      ({text, items, content, html}) =>
        [text, items, content].some((body) => (Array.isArray(body) ? body.length > 0 : body)) || html !== undefined,
    ),
);

/** Everything a person may write: one posting in the native format, each of its fields in each of its forms. */
export const nativePosting: fc.Arbitrary<NativePosting> = fc.record(
  {
    $schema: fc.constant('https://example.com/posting.schema.json'),
    id: fc.oneof(words, fc.nat()),
    title: words,
    url: address,
    language,
    apply: fc.oneof(address, mail, fc.record({url: address, email: mail}, {requiredKeys: ['email']})),
    organization: fc.oneof(words, fc.record({name: words, url: address, logo: address}, {requiredKeys: ['name']})),
    department: words,
    team: words,
    directApply: fc.boolean(),
    identifier: fc.oneof(words, fc.nat()),
    locations: oneOrMore(place),
    workplace: fc.constantFrom('on-site', 'hybrid', 'remote'),
    remoteFrom: oneOrMore(place),
    employmentTypes: oneOrMore(fc.oneof(fc.constantFrom('full-time', 'FULL_TIME', 'internship'), words)),
    pay: oneOrMore(pay),
    datePosted: date,
    dateModified: date,
    validThrough: date,
    monthsOfExperience: amount,
    sections: oneOrMore(section),
    baseUrl: address,
    detailUrl: address,
    translations: fc.dictionary(
      language,
      fc.record(
        {title: words, url: address, department: words, team: words, sections: oneOrMore(section)},
        {requiredKeys: ['title']},
      ),
      {maxKeys: 2},
    ),
  },
  {requiredKeys: ['title']},
);

/** Everything a file of native JSON may hold. */
export const nativeFeed: fc.Arbitrary<NativeFeed> = fc.oneof(
  nativePosting,
  fc.array(nativePosting, {maxLength: 3}),
  fc.record(
    {language, organization: words, apply: address, postings: fc.array(nativePosting, {maxLength: 3})},
    {requiredKeys: ['postings']},
  ),
);
