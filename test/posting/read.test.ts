import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {PostingError} from '../../src/posting/error.js';
import type {NativePosting} from '../../src/posting/native.js';
import type {Posting, Problem} from '../../src/posting/posting.js';
import {readPosting, readPostings} from '../../src/posting/read.js';
import type {Block} from '../../src/posting/rich-text.js';
import {blocks, nativeFeed, nativePosting} from './arbitraries.js';

/** A posting with every field in the form that it is kept in. */
const whole: Posting = {
  id: 'diver',
  title: 'Diver',
  url: 'https://example.com/jobs/diver',
  language: 'en-GB',
  apply: {url: 'https://example.com/jobs/diver/apply', email: 'jobs@example.com'},
  organization: {name: 'Kelp & Co', url: 'https://example.com/', logo: 'https://example.com/logo.svg'},
  department: 'Harvest',
  team: 'North shore',
  directApply: false,
  identifier: 'REQ-7',
  locations: [
    {locality: 'Oban', region: 'Argyll', country: 'GB', postalCode: 'PA34', street: '1 Pier', text: 'By the pier'},
  ],
  workplace: 'on-site',
  remoteFrom: [{country: 'GB'}],
  employmentTypes: ['FULL_TIME', 'seasonal'],
  pay: [{min: 14.5, max: 18, currency: 'GBP', period: 'HOUR', label: 'Diver', note: 'plus catch'}],
  datePosted: '2026-11-23',
  dateModified: '2026-11-24T08:00:00.000Z',
  validThrough: '2026-12-31',
  monthsOfExperience: 12,
  sections: [
    {kind: 'summary', heading: 'The sea', content: [{type: 'paragraph', content: ['Dive.']}]},
    {kind: 'other', content: [], html: '<p>Raw</p>'},
  ],
  baseUrl: 'https://example.com/jobs/',
  detailUrl: 'https://example.com/jobs/diver.json',
  translations: {
    de: {title: 'Taucher', url: 'https://example.com/de', department: 'Ernte', team: 'Nord', sections: []},
  },
};

const bare: Posting = {
  title: 'Diver',
  locations: [],
  remoteFrom: [],
  employmentTypes: [],
  pay: [],
  sections: [],
  translations: {},
};

/** The posting in native JSON, and the paths of what was left out of it. */
function read(fields: unknown, base?: string): [posting: Posting, paths: string[]] {
  const problems: Problem[] = [];
  const posting = readPosting(fields, problems, '$', base);
  return [posting, problems.map(({path}) => path)];
}

const paragraph = (...content: string[]): Block => ({type: 'paragraph', content});

describe('Reading a posting', () => {
  it('keeps every field of a posting that is already read', () => {
    expect(read(whole)).to.deep.equal([whole, []]);
    // Every posting is one that a person could have written.
    const written: NativePosting = whole;
    expect(Object.keys(whole)).to.include.members(Object.keys(written));
  });

  it('has no half letters, of which no address can be made', () => {
    expect(readPosting({title: 'Cook \ud83d', id: '\udc00a 🍞'})).to.deep.include({title: 'Cook', id: 'a 🍞'});
  });

  it('needs no more than a title', () => {
    expect(read({title: ' Diver '})).to.deep.equal([bare, []]);
  });

  it('takes null, an empty text and an empty list for nothing, and ignores what it does not know', () => {
    const empty = {id: null, url: '', locations: [], pay: null, sections: [null, ''], colour: 'red', 'html onclick': 1};
    expect(read({title: 'Diver', ...empty})).to.deep.equal([bare, []]);
  });

  const short: [what: string, written: object, meant: Partial<Posting>][] = [
    ['a place as a text', {locations: 'Oban or Mull'}, {locations: [{text: 'Oban or Mull'}]}],
    ['places as texts', {remoteFrom: ['Spain', 'Chile']}, {remoteFrom: [{text: 'Spain'}, {text: 'Chile'}]}],
    ['a place without a list', {locations: {locality: 'Oban'}}, {locations: [{locality: 'Oban'}]}],
    ['an organization by its name', {organization: 'Kelp & Co'}, {organization: {name: 'Kelp & Co'}}],
    ['the address of a form', {apply: 'https://example.com/a'}, {apply: {url: 'https://example.com/a'}}],
    ['a mail address to apply to', {apply: 'jobs@example.com'}, {apply: {email: 'jobs@example.com'}}],
    ['a mailto address', {apply: 'mailto:jobs@example.com?subject=Hi'}, {apply: {email: 'jobs@example.com'}}],
    ['pay as a sentence', {pay: 'By the scale'}, {pay: [{note: 'By the scale'}]}],
    ['one pay range', {pay: {min: 10, period: 'hour'}}, {pay: [{min: 10, period: 'HOUR'}]}],
    ['figures as texts', {pay: {min: '10', max: '12.50'}}, {pay: [{min: 10, max: 12.5}]}],
    [
      'a country’s code in small letters',
      {locations: {locality: 'Oban', country: 'gb'}},
      {locations: [{locality: 'Oban', country: 'GB'}]},
    ],
    ['a currency in small letters', {pay: {min: 1, currency: 'eur'}}, {pay: [{min: 1, currency: 'EUR'}]}],
    ['an employment type without a list', {employmentTypes: 'part-time'}, {employmentTypes: ['PART_TIME']}],
    ['a number for a name', {id: 7, identifier: 8}, {id: '7', identifier: '8'}],
    ['a language with an underscore', {language: 'pt_br'}, {language: 'pt-BR'}],
    ['a time with UTC', {datePosted: '2026-08-05 09:41:37 UTC'}, {datePosted: '2026-08-05T09:41:37.000Z'}],
    ['epoch seconds', {datePosted: 1785922897}, {datePosted: '2026-08-05T09:41:37.000Z'}],
    ['epoch milliseconds', {datePosted: 1785922897000}, {datePosted: '2026-08-05T09:41:37.000Z'}],
    ['a section as a text', {sections: 'Dive.'}, {sections: [{kind: 'other', content: [paragraph('Dive.')]}]}],
    [
      'paragraphs divided by blank lines',
      {sections: [{kind: 'About', text: 'One.\n \nTwo,\nstill two.'}]},
      {sections: [{kind: 'about', content: [paragraph('One.'), paragraph('Two,\nstill two.')]}]},
    ],
    [
      'text, items and content in this order',
      {sections: {items: ['a', 'b'], content: 'last', text: ['first']}},
      {
        sections: [
          {
            kind: 'other',
            content: [
              paragraph('first'),
              {type: 'list', items: [[paragraph('a')], [paragraph('b')]]},
              paragraph('last'),
            ],
          },
        ],
      },
    ],
  ];
  for (const [what, written, meant] of short) {
    it(`takes ${what}`, () => {
      expect(read({title: 'Diver', ...written})).to.deep.equal([{...bare, ...meant}, []]);
    });
  }

  const wrong: [field: keyof Posting, value: unknown, left: unknown, paths: string[]][] = [
    ['id', {}, undefined, ['$.id']],
    ['url', 'javascript:alert(1)', undefined, ['$.url']],
    ['url', '/jobs/1', undefined, ['$.url']],
    ['language', 'not a language', undefined, ['$.language']],
    ['apply', true, undefined, ['$.apply']],
    ['apply', {url: 'ftp://example.com', email: 'a@example.com'}, {email: 'a@example.com'}, ['$.apply.url']],
    ['apply', {email: 'nobody'}, undefined, ['$.apply.email', '$.apply']],
    ['organization', {url: 'https://example.com/'}, undefined, ['$.organization']],
    ['organization', {name: 'Kelp', logo: 'data:image/png,'}, {name: 'Kelp'}, ['$.organization.logo']],
    ['department', [], undefined, ['$.department']],
    ['team', false, undefined, ['$.team']],
    ['directApply', 'True', true, []],
    ['directApply', 'constructor', undefined, ['$.directApply']],
    ['identifier', ['a'], undefined, ['$.identifier']],
    [
      'locations',
      [5, {locality: 'Oban', region: {}}],
      [{locality: 'Oban'}],
      ['$.locations[0]', '$.locations[1].region'],
    ],
    ['locations', [{}, 'Oban', [['Mull']]], [{text: 'Oban'}], ['$.locations[0]', '$.locations[2]']],
    ['workplace', 'moon', undefined, ['$.workplace']],
    ['remoteFrom', true, [], ['$.remoteFrom']],
    ['employmentTypes', ['full-time', {}], ['FULL_TIME'], ['$.employmentTypes[1]']],
    ['pay', [{min: -1, max: 5}], [], ['$.pay[0].min', '$.pay[0]']],
    ['pay', {min: 12, max: 10}, [{min: 12, max: 10}], []],
    ['pay', [{min: '60.000', max: '1e3', note: 'x'}], [{note: 'x'}], ['$.pay[0].min', '$.pay[0].max']],
    ['pay', {min: 1, currency: '€', period: 'fortnight'}, [{min: 1}], ['$.pay.currency', '$.pay.period']],
    ['datePosted', '23.11.2026', undefined, ['$.datePosted']],
    ['dateModified', '2026-02-30', undefined, ['$.dateModified']],
    ['validThrough', {}, undefined, ['$.validThrough']],
    ['monthsOfExperience', 'three', undefined, ['$.monthsOfExperience']],
    ['sections', [{heading: 'Empty'}, 'Dive.'], [{kind: 'other', content: [paragraph('Dive.')]}], ['$.sections[0]']],
    ['sections', {kind: 'poem', text: 'O!'}, [{kind: 'other', content: [paragraph('O!')]}], ['$.sections.kind']],
    [
      'sections',
      {content: ['a', {type: 'marquee', content: ['b']}, {type: 'list'}, {type: 'paragraph', content: [7, 'c']}]},
      [{kind: 'other', content: [paragraph('a'), paragraph('b'), paragraph('c')]}],
      ['$.sections.content[1].type', '$.sections.content[2]', '$.sections.content[3].content[0]'],
    ],
    ['baseUrl', 'mailto:a@example.com', undefined, ['$.baseUrl']],
    ['detailUrl', 12, undefined, ['$.detailUrl']],
    ['translations', 'de', {}, ['$.translations']],
    [
      'translations',
      {'?': {title: 'a'}, de: {title: {}}},
      {},
      ["$.translations['?']", "$.translations['de'].title", "$.translations['de']"],
    ],
  ];
  for (const [field, value, left, paths] of wrong) {
    it(`leaves ${JSON.stringify(value)} out of ${field}, says where, and keeps the rest`, () => {
      const others = {...whole, [field]: undefined};
      const [posting, reported] = read({...whole, [field]: value});
      expect({...posting, [field]: undefined}).to.deep.equal(others);
      expect(posting[field]).to.deep.equal(left);
      expect(reported).to.deep.equal(paths);
    });
  }

  it('names the place in a sentence', () => {
    const problems: Problem[] = [];
    readPosting({title: 'Diver', url: 'about:blank'}, problems);
    expect(problems).to.deep.equal([{path: '$.url', message: '$.url does not fit; it was left out.'}]);
  });

  for (const value of [undefined, null, '', 'Diver', 7, true, [], {}, {title: ''}, {title: ' \n'}, {title: {}}]) {
    it(`refuses ${JSON.stringify(value)}, which has no title`, () => {
      expect(() => readPosting(value))
        .to.throw(PostingError, 'has no title')
        .with.property('code', 'invalid');
    });
  }

  it('resolves relative addresses against where the JSON came from', () => {
    const link = {mark: 'a', href: '?team', content: ['us']};
    const written = {
      title: 'Diver',
      url: 'diver.html',
      apply: '/apply',
      organization: {name: 'Kelp', logo: '//cdn.example.com/l.svg'},
      sections: {content: [{type: 'paragraph', content: [link]}]},
    };
    const [posting, paths] = read(written, 'https://example.com/jobs/list.json');
    expect(paths).to.deep.equal([]);
    expect(posting.url).to.equal('https://example.com/jobs/diver.html');
    expect(posting.apply).to.deep.equal({url: 'https://example.com/apply'});
    expect(posting.organization?.logo).to.equal('https://cdn.example.com/l.svg');
    expect(posting.sections[0]?.content).to.deep.equal([
      {type: 'paragraph', content: [{...link, href: 'https://example.com/jobs/list.json?team'}]},
    ]);
  });
});

describe('Reading the body of a section', () => {
  const readContent = (content: unknown) => read({title: 'Diver', sections: {content}})[0].sections[0]?.content;

  it('keeps lists in lists and the rows and cells of tables', () => {
    const content: Block[] = [
      {type: 'heading', level: 2, content: ['Depths']},
      {
        type: 'list',
        ordered: true,
        items: [[paragraph('a'), {type: 'list', items: [[paragraph('b')]]}], [paragraph('c')]],
      },
      {
        type: 'table',
        hasHeader: true,
        rows: [
          [['Depth'], ['Pay']],
          [['10 m'], ['low, ', {mark: 'em', content: ['really']}]],
        ],
      },
    ];
    expect(readContent(content)).to.deep.equal(content);
  });

  it('draws the words of a link that leads nowhere, and of a mark it does not know', () => {
    const content = [
      'See ',
      {mark: 'a', href: 'javascript:alert(1)', content: ['our ', {mark: 'strong', content: ['team']}]},
      ' and ',
      {mark: 'blink', content: ['us']},
      '.',
    ];
    expect(readContent([{type: 'paragraph', content}])).to.deep.equal([
      paragraph('See ', 'our team', ' and ', 'us', '.'),
    ]);
  });

  it('keeps the blanks around marked words', () => {
    const content = ['very ', {mark: 'em', content: ['deep']}, ' '];
    expect(readContent([{type: 'paragraph', content}])).to.deep.equal([{type: 'paragraph', content}]);
  });
});

describe('Reading a file', () => {
  it('takes one posting, a list, and a list by the name of postings', () => {
    for (const file of [
      {title: 'Diver'},
      [{title: 'Diver'}],
      {postings: [{title: 'Diver'}]},
      {postings: {title: 'Diver'}},
    ]) {
      expect(readPostings(file)).to.deep.equal({postings: [bare], problems: []});
    }
  });

  it('takes a file without postings for what it is', () => {
    for (const file of [[], {postings: []}]) expect(readPostings(file)).to.deep.equal({postings: [], problems: []});
  });

  it('leaves a broken posting of a list out, says where, and keeps the others', () => {
    const file = {postings: [{title: 'Diver'}, {name: 'no title'}, 'text', {title: 'Cook', url: 'x:y'}]};
    const {postings, problems} = readPostings(file);
    expect(postings.map(({title}) => title)).to.deep.equal(['Diver', 'Cook']);
    expect(problems.map(({path}) => path)).to.deep.equal(['$.postings[1]', '$.postings[2]', '$.postings[3].url']);
  });

  it('gives every posting what stands beside the list, unless it says it itself', () => {
    const {postings, problems} = readPostings({
      language: 'en',
      organization: 'Kelp & Co',
      apply: 'jobs@example.com',
      title: 'Not a title for all',
      postings: [{title: 'Diver'}, {title: 'Koch', language: 'de', apply: 'https://example.com/koch'}],
    });
    const organization = {name: 'Kelp & Co'};
    expect(problems).to.deep.equal([]);
    expect(postings).to.deep.equal([
      {...bare, language: 'en', organization, apply: {email: 'jobs@example.com'}},
      {...bare, title: 'Koch', language: 'de', organization, apply: {url: 'https://example.com/koch'}},
    ]);
  });

  for (const file of [null, undefined, '', 0, 'text', {}, [{}], ['text'], [null], {postings: [{}]}, {postings: null}]) {
    it(`refuses ${JSON.stringify(file)}`, () => {
      expect(() => readPostings(file))
        .to.throw(PostingError)
        .with.property('code', 'invalid');
    });
  }
});

describe('Reading anything', () => {
  /** The result, or the error: which may be a `PostingError` and no other. */
  const outcome = (value: unknown): unknown => {
    try {
      return readPostings(value);
    } catch (error) {
      if (error instanceof PostingError) return error;
      throw error;
    }
  };

  it('throws nothing but a PostingError for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue({maxDepth: 6}), (value) => void outcome(value)));
  });

  it('reads a posting whose fields hold any JSON, and gives only what is still the same when read again', () => {
    const names = [
      'id',
      'url',
      'apply',
      'organization',
      'locations',
      'pay',
      'validThrough',
      'sections',
      'translations',
    ];
    const deeper = [
      'name',
      'text',
      'min',
      'period',
      'kind',
      'items',
      'content',
      'type',
      'rows',
      'mark',
      'href',
      'level',
    ];
    const key = fc.constantFrom(...names, ...deeper);
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof(
        {depthSize: 'medium', withCrossShrink: true},
        fc.oneof(
          fc.jsonValue({maxDepth: 1}),
          fc.constantFrom('a', 'list', 'table', 'heading', 'https://example.com/', 'de'),
        ),
        fc.array(tie('value'), {maxLength: 4}),
        fc.dictionary(key, tie('value'), {maxKeys: 5}),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (fields) => {
        const [posting] = read({...fields, title: 'Diver'});
        expect(read(posting)).to.deep.equal([posting, []]);
      }),
      {numRuns: 300},
    );
  });

  it('reads everything a person may write without a problem, and again to the same', () => {
    fc.assert(
      fc.property(nativePosting, (written) => {
        const [posting, paths] = read(written);
        expect(paths).to.deep.equal([]);
        expect(read(posting)).to.deep.equal([posting, []]);
        expect(readPostings(JSON.parse(JSON.stringify(posting)))).to.deep.equal({postings: [posting], problems: []});
      }),
    );
    fc.assert(fc.property(nativeFeed, (file) => void expect(readPostings(file).problems).to.deep.equal([])));
  });

  it('keeps blocks and running text as they are', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        fc.pre(content.length > 0);
        expect(read({title: 'Diver', sections: [{content}]})[0].sections[0]?.content).to.deep.equal(content);
      }),
    );
  });

  it('leaves out what is nested ten thousand deep', () => {
    const nest = (wrap: (inner: unknown) => unknown) => {
      let value: unknown = 'x';
      for (let depth = 0; depth < 10_000; depth++) value = wrap(value);
      return value;
    };
    const deep = nest((inner) => [inner]);
    const list = nest((inner) => [{type: 'list', items: [[inner]]}]);
    const marked = nest((inner) => [{mark: 'em', content: inner}]);
    const fields: unknown[] = [
      ...Object.keys(whole)
        .filter((name) => name !== 'title')
        .map((name) => ({[name]: deep})),
      {sections: {content: list}},
      {sections: {content: [{type: 'table', rows: [[marked]]}]}},
      {sections: {content: {type: 'paragraph', content: marked}}},
    ];
    for (const field of fields) {
      const [posting, paths] = read({title: 'Diver', ...(field as object)});
      expect(posting.title).to.equal('Diver');
      expect(paths.length, JSON.stringify(Object.keys(field as object))).to.be.above(0);
      // What is left can be written out, and so be drawn.
      expect(JSON.stringify(posting).length).to.be.below(10_000);
    }
    expect(() => readPosting(deep)).to.throw(PostingError);
    expect(() => readPostings(deep)).to.throw(PostingError);
  });

  it('reports the first hundred faults of a hundred thousand', () => {
    const {postings, problems} = readPostings([{title: 'Diver'}, ...Array<number>(100_000).fill(1)]);
    expect(postings).to.have.length(1);
    expect(problems).to.have.length(100);
    const [posting, paths] = read({
      title: 'Diver',
      locations: Array<string>(100_000).fill('Oban'),
      pay: [{min: 1}, {}],
    });
    expect(posting.locations).to.have.length(100_000);
    expect(paths).to.deep.equal(['$.pay[1]']);
  });

  it('takes no field from a prototype', () => {
    const json =
      '{"title": "Diver", "__proto__": {"url": "https://evil.example/"}, "constructor": {"prototype": {"a": 1}}}';
    expect(read(JSON.parse(json))).to.deep.equal([bare, []]);
    expect(read(JSON.parse('{"title": "Diver", "translations": {"__proto__": {"title": "x"}}}'))).to.deep.equal([
      bare,
      ["$.translations['__proto__']"],
    ]);
    expect(({} as {a?: unknown}).a).to.equal(undefined);
    expect(() => readPosting(Object.create({title: 'Diver'}))).to.throw(PostingError);
  });

  it('reads the same on a page whose old library has patched the prototypes', () => {
    const written = {
      title: 'Diver',
      organization: {name: 'Kelp'},
      sections: [
        {items: ['a']},
        {
          content: [
            {type: 'list', items: ['b']},
            {mark: 'a', content: ['c']},
          ],
        },
      ],
      pay: [{min: 1}],
    };
    const before = JSON.stringify(readPostings(written));
    const added = [
      'extend',
      'title',
      'url',
      'html',
      'text',
      'items',
      'content',
      'mark',
      'href',
      'rows',
      'postings',
      'min',
    ];
    const patched = ['each', 'items', 'title', 'toJSON'];
    const value = () => 'https://patched.example/';
    const patch = (target: object, names: string[]) => names.forEach((name) => Object.assign(target, {[name]: value}));
    const mend = (target: object, names: string[]) => names.forEach((name) => Reflect.deleteProperty(target, name));
    let feed: unknown;
    let refused: unknown;
    try {
      patch(Object.prototype, added);
      patch(Array.prototype, patched);
      feed = readPostings(written);
      refused = outcome({});
    } finally {
      mend(Object.prototype, added);
      mend(Array.prototype, patched);
    }
    expect(JSON.stringify(feed)).to.equal(before);
    expect(refused).to.be.instanceOf(PostingError);
  });

  it('leaves out what throws when it is looked at', () => {
    const trap = {
      get locality(): string {
        throw new Error('no');
      },
    };
    const [posting, paths] = read({title: 'Diver', locations: [trap, 'Oban']});
    expect(posting.locations).to.deep.equal([{text: 'Oban'}]);
    expect(paths).to.deep.equal(['$.locations[0]']);
  });

  it('takes no number that is none', () => {
    const pay = [NaN, Infinity, -Infinity, -0.5, '1e5', '0x10', 'NaN', '١٢', [5], {}, true].map((min) => ({
      min,
      note: 'n',
    }));
    expect(read({title: 'Diver', pay})[0].pay).to.deep.equal(pay.map(() => ({note: 'n'})));
    expect(read({title: 'Diver', pay: [{min: 0}, {min: 1e21}, {min: 18.755}]})[0].pay).to.deep.equal([
      {min: 0},
      {min: 1e21},
      {min: 18.755},
    ]);
  });
});
