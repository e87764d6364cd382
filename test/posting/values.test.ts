import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {linkAddress, mailAddress, webAddress} from '../../src/posting/address.js';
import {isCalendarDate} from '../../src/posting/calendar-date.js';
import {readDate} from '../../src/posting/date.js';
import type {Posting} from '../../src/posting/posting.js';
import {completePosting} from '../../src/posting/fields.js';
import {textOf, type Block} from '../../src/posting/rich-text.js';
import {slugOf} from '../../src/posting/slug.js';
import {closingTime, hasMarkup, isClosingToday, isOpen} from '../../src/posting/state.js';
import {employmentTypeOf, payPeriodOf, tokenOf, workplaceOf} from '../../src/posting/words.js';

const base = 'https://example.com/jobs/list.json';

describe('An address', () => {
  const followed: [given: string, address: string][] = [
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['HTTPS://EXAMPLE.com', 'https://example.com/'],
    [' \n\thttps://example.com/\u0001', 'https://example.com/'],
    ['ht\ntps://exam\tple.com/', 'https://example.com/'],
    ['https:example.com', 'https://example.com/'],
    ['https:\\\\example.com\\a', 'https://example.com/a'],
    ['http://bücher.example', 'http://xn--bcher-kva.example/'],
    ['mailto:jobs@example.com', 'mailto:jobs@example.com'],
    ['tel:+49301234', 'tel:+49301234'],
  ];
  for (const [given, address] of followed) {
    it(`may be ${JSON.stringify(given)}`, () => {
      expect(linkAddress(given)).to.equal(address);
      expect(webAddress(given)).to.equal(address.startsWith('http') ? address : undefined);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0000\u001fjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/0e0f',
    'file:///etc/passwd',
    'filesystem:https://example.com/a',
    'about:blank',
    'ftp://example.com/',
    'ws://example.com/',
    'view-source:https://example.com/',
    'intent://example.com#Intent;end',
    'https://example.com@evil.example/',
    'https://user:secret@example.com/',
    'https://:secret@example.com/',
    'https://',
    'https://example.com:99999/',
  ];
  for (const given of refused) {
    it(`may not be ${JSON.stringify(given)}`, () => {
      for (const address of [linkAddress, webAddress]) {
        expect(address(given)).to.equal(undefined);
        expect(address(given, base)).to.equal(undefined);
      }
    });
  }

  const relative: [given: string, address: string][] = [
    ['/a', 'https://example.com/a'],
    ['a?b#c', 'https://example.com/jobs/a?b#c'],
    ['//cdn.example.com/a', 'https://cdn.example.com/a'],
    ['\\\\cdn.example.com\\a', 'https://cdn.example.com/a'],
    // Entities that were left as text are no scheme, only an odd name of a file.
    ['javascript&colon;alert(1)', 'https://example.com/jobs/javascript&colon;alert(1)'],
    ['&#106;avascript:alert(1)', 'https://example.com/jobs/&#106;avascript:alert(1)'],
    ['%6Aavascript:alert(1)', 'https://example.com/jobs/%6Aavascript:alert(1)'],
    ['\u2028javascript:alert(1)', 'https://example.com/jobs/%E2%80%A8javascript:alert(1)'],
  ];
  for (const [given, address] of relative) {
    it(`is nothing by itself and ${address} with a base, when given as ${JSON.stringify(given)}`, () => {
      expect(linkAddress(given)).to.equal(undefined);
      expect(linkAddress(given, '')).to.equal(undefined);
      expect(linkAddress(given, 'javascript:void 0')).to.equal(undefined);
      expect(linkAddress(given, base)).to.equal(address);
    });
  }

  it('is nothing when it is empty or no text', () => {
    for (const given of ['', ' ', '\n', null, undefined, 5, {}, ['https://example.com/'], new URL(base)]) {
      expect(linkAddress(given, base)).to.equal(undefined);
    }
  });

  it('leads to one of four schemes, whatever the text', () => {
    const part = fc.constantFrom(
      'javascript',
      'data',
      'https',
      'mailto',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      '\0',
      '@',
      '&colon;',
      'x',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, {maxLength: 8}).map((parts) => parts.join('')),
    );
    const link = document.createElement('a');
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, base), (given, from) => {
        const address = linkAddress(given, from);
        if (address === undefined) return;
        link.href = address;
        expect(['https:', 'http:', 'mailto:', 'tel:']).to.include(link.protocol);
        expect(link.href).to.equal(address);
        expect(link.username + link.password).to.equal('');
      }),
      {numRuns: 1000},
    );
  });
});

describe('A mail address', () => {
  const kept: [given: string, address: string][] = [
    [' jobs@example.com ', 'jobs@example.com'],
    ['MAILTO:jobs@example.com', 'jobs@example.com'],
    ['mailto:jobs@example.com?subject=Hi&bcc=spy@example.com', 'jobs@example.com'],
    ["o'neill+jobs_2026@mail.example.co.uk", "o'neill+jobs_2026@mail.example.co.uk"],
    ['jobs@bücher.example', 'jobs@bücher.example'],
  ];
  for (const [given, address] of kept) {
    it(`may be ${JSON.stringify(given)}`, () => void expect(mailAddress(given)).to.equal(address));
  }

  const refused = [
    '',
    'jobs',
    'jobs@localhost',
    '@example.com',
    'jobs@example.com,spy@example.com',
    'jobs@example.com;spy@example.com',
    'jobs%0abcc:spy@example.com',
    'jobs&bcc=spy@example.com',
    'jobs@example.com\nbcc: spy@example.com',
    'Jobs <jobs@example.com>',
    'https://example.com/@jobs.example',
    5,
    null,
  ];
  for (const given of refused) {
    it(`may not be ${JSON.stringify(given)}`, () => void expect(mailAddress(given)).to.equal(undefined));
  }
});

describe('A date', () => {
  const read: [given: string | number, date: string][] = [
    ['2026-11-23', '2026-11-23'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.123456Z', '2026-11-23T10:00:00.123Z'],
    ['2026-11-23T01:00:00+02:00', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23T23:30:00-0330', '2026-11-24T03:00:00.000Z'],
    ['2026-11-23 10:00:00+00', '2026-11-23T10:00:00.000Z'],
    ['2026-08-05 09:41:37 UTC', '2026-08-05T09:41:37.000Z'],
    ['2026-08-05 09:41:37 gmt', '2026-08-05T09:41:37.000Z'],
    ['2026-11-23t10:00:00z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00', '2026-11-23T10:00:00.000Z'],
    [1785922897000, '2026-08-05T09:41:37.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
  ];
  for (const [given, date] of read) {
    it(`${given} is ${date}`, () => {
      expect(readDate(given)).to.equal(date);
      expect(readDate(date)).to.equal(date);
      expect(isCalendarDate(date)).to.equal(!date.includes('T'));
    });
  }

  const refused = [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31T10:00:00Z',
    '2026-11-23T25:00:00Z',
    '2026-11-23T10:61:00Z',
    '2026-11-23T10:00:00+99:00',
    '2026-11-23T10:00:00 CET',
    '2026-11-23T',
    '2026-1-2',
    '23.11.2026',
    '11/23/2026',
    'November 23, 2026',
    '20261123',
    '1785922897000',
    '0000-00-00',
    'soon',
    '',
    NaN,
    Infinity,
    8.64e15 + 1,
    null,
    true,
    {},
    ['2026-11-23'],
  ];
  for (const given of refused) {
    it(`${typeof given === 'number' ? given : JSON.stringify(given)} is none`, () => {
      expect(readDate(given)).to.equal(undefined);
    });
  }
});

describe('A posting', () => {
  const until = (validThrough?: string): Posting =>
    completePosting({title: 'Diver', ...(validThrough && {validThrough})});
  /** The visitor's own clock. */
  const local = (
    ...time: [year: number, month: number, day: number, hours?: number, minutes?: number, ms?: number]
  ) => {
    const [year, month, day, hours = 0, minutes = 0, ms = 0] = time;
    return new Date(year, month - 1, day, hours, minutes, 0, ms).getTime();
  };

  it('without a closing date is open for ever', () => {
    expect(isOpen(until())).to.equal(true);
    expect(isOpen(until(), 8.64e15)).to.equal(true);
    expect(isClosingToday(until(), 8.64e15)).to.equal(false);
    expect(closingTime(until())).to.equal(Infinity);
  });

  it('with a closing day is open until that day has ended where the visitor is', () => {
    const posting = until('2026-11-23');
    expect(isOpen(posting, local(2026, 11, 23))).to.equal(true);
    expect(isOpen(posting, local(2026, 11, 24) - 1)).to.equal(true);
    expect(isOpen(posting, local(2026, 11, 24))).to.equal(false);
  });

  it('with a closing day closes today on that day alone', () => {
    const posting = until('2026-11-23');
    expect(isClosingToday(posting, local(2026, 11, 23) - 1)).to.equal(false);
    expect(isClosingToday(posting, local(2026, 11, 23))).to.equal(true);
    expect(isClosingToday(posting, local(2026, 11, 24) - 1)).to.equal(true);
    expect(isClosingToday(posting, local(2026, 11, 24))).to.equal(false);
  });

  it('knows the last days of months, of years and of Februaries', () => {
    const lasts: [string, number][] = [
      ['2026-12-31', local(2027, 1, 1)],
      ['2028-02-29', local(2028, 3, 1)],
      ['2026-03-29', local(2026, 3, 30)],
    ];
    for (const [day, end] of lasts) expect(closingTime(until(day))).to.equal(end);
  });

  it('with a closing instant is open until that millisecond, everywhere', () => {
    const posting = until('2026-11-23T17:00:00.000Z');
    const end = Date.UTC(2026, 10, 23, 17);
    expect(isOpen(posting, end - 1)).to.equal(true);
    expect(isOpen(posting, end)).to.equal(false);
  });

  it('with a closing instant closes today from the midnight before it, where the visitor is', () => {
    const posting = until(new Date(local(2026, 11, 23, 17, 30)).toISOString());
    expect(isClosingToday(posting, local(2026, 11, 23) - 1)).to.equal(false);
    expect(isClosingToday(posting, local(2026, 11, 23))).to.equal(true);
    expect(isClosingToday(posting, local(2026, 11, 23, 17, 30, -1))).to.equal(true);
    expect(isClosingToday(posting, local(2026, 11, 23, 17, 30))).to.equal(false);
    const midnight = until(new Date(local(2026, 11, 24)).toISOString());
    expect(isClosingToday(midnight, local(2026, 11, 23, 23, 59))).to.equal(true);
  });

  it('with a date that is none, set by a page, is open', () => {
    for (const nonsense of ['soon', '0123456789', 'ever after']) {
      expect(isOpen(until(nonsense))).to.equal(true);
      expect(isClosingToday(until(nonsense))).to.equal(false);
    }
  });

  it('knows whether it holds markup that is not yet safe', () => {
    const divided = {kind: 'other', content: []} as const;
    expect(hasMarkup({...until(), sections: [divided]})).to.equal(false);
    expect(hasMarkup({...until(), sections: [divided, {...divided, html: '<p>'}]})).to.equal(true);
  });

  it('has a title that can be a word of an address', () => {
    const slug = (title: string) => slugOf(completePosting({title}));
    expect(slug(' Team Lead, Backend (m/f/d)! ')).to.equal('team-lead-backend-m-f-d');
    expect(slug('Développeuse à Genève')).to.equal('developpeuse-a-geneve');
    expect(slug('ソフトウェア エンジニア')).to.equal('ソフトウェア-エンジニア');
  });
});

describe('A word of a feed', () => {
  const types: [word: string, type: string | undefined][] = [
    ['FULL_TIME', 'FULL_TIME'],
    ['Full-time', 'FULL_TIME'],
    ['FullTime', 'FULL_TIME'],
    ['part time', 'PART_TIME'],
    ['Contract', 'CONTRACTOR'],
    ['Freelancer', 'CONTRACTOR'],
    ['Temp', 'TEMPORARY'],
    ['Internship', 'INTERN'],
    ['Per diem', 'PER_DIEM'],
    ['volunteer', 'VOLUNTEER'],
    ['Other', 'OTHER'],
    ['Internal transfer', undefined],
    ['Permanent', undefined],
    ['Vollzeit', undefined],
    ['constructor', undefined],
    ['int', undefined],
    ['正社員', undefined],
    ['', undefined],
  ];
  for (const [word, type] of types) {
    it(`${word} means ${type} of employment`, () => void expect(employmentTypeOf(word)).to.equal(type));
  }

  it('says where the work is done', () => {
    for (const word of ['OnSite', 'on-site', 'on_site', 'In office'])
      expect(workplaceOf(word), word).to.equal('on-site');
    for (const word of ['Remote', 'TELECOMMUTE', 'telecommuter']) expect(workplaceOf(word), word).to.equal('remote');
    expect(workplaceOf('Hybrid')).to.equal('hybrid');
    // Only wholly remote work counts as that.
    for (const word of ['Remote or hybrid', 'unspecified', '', 'toString'])
      expect(workplaceOf(word), word).to.equal(undefined);
  });

  it('says what pay is paid for', () => {
    const words: Record<string, string[]> = {
      HOUR: ['HOUR', 'hourly', 'per hour', 'hours'],
      DAY: ['day', 'Daily', 'per-day'],
      WEEK: ['week', 'weekly'],
      MONTH: ['MONTH', 'monthly'],
      YEAR: ['year', 'YEARLY', 'annual', 'Annually', 'per annum'],
    };
    for (const [period, all] of Object.entries(words)) {
      for (const word of all) expect(payPeriodOf(word), word).to.equal(period);
    }
    for (const word of ['biweekly', 'bi-weekly', 'semi-monthly', 'once', ''])
      expect(payPeriodOf(word), word).to.equal(undefined);
  });

  it('is one of the tokens whatever its case, blanks and hyphens', () => {
    expect(tokenOf(['preferred-qualifications', 'other'], 'Preferred Qualifications')).to.equal(
      'preferred-qualifications',
    );
    expect(tokenOf(['a', 'b'], 'c')).to.equal(undefined);
  });
});

describe('The text of blocks', () => {
  it('has every word in reading order', () => {
    const body: Block[] = [
      {type: 'heading', level: 1, content: ['Dive']},
      {type: 'paragraph', content: ['Deep ', {mark: 'em', content: ['down', {mark: 'br', content: []}]}, 'there']},
      {type: 'list', items: [[{type: 'paragraph', content: ['a']}], [{type: 'paragraph', content: ['b']}]]},
      {type: 'table', rows: [[['c'], ['d']], [['e']]]},
    ];
    expect(textOf(body)).to.equal('Dive\nDeep down\nthere\na\nb\nc\td\ne');
  });
});
