import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {addressOf} from '../../src/adapters/addresses.js';
import {PostingError} from '../../src/posting/error.js';

const expected: Readonly<Record<string, string>> = {
  'greenhouse:acme': 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
  'greenhouse:acme/12345': 'https://boards-api.greenhouse.io/v1/boards/acme/jobs/12345?pay_transparency=true',
  'lever:acme': 'https://api.lever.co/v0/postings/acme?mode=json&skip=0&limit=100',
  'lever:acme/5b1f-1': 'https://api.lever.co/v0/postings/acme/5b1f-1',
  'lever-eu:acme': 'https://api.eu.lever.co/v0/postings/acme?mode=json&skip=0&limit=100',
  'ashby:Lumen Works': 'https://api.ashbyhq.com/posting-api/job-board/Lumen%20Works?includeCompensation=true',
  'ashby:Lumen%20Works': 'https://api.ashbyhq.com/posting-api/job-board/Lumen%20Works?includeCompensation=true',
  'ashby:acme.ai': 'https://api.ashbyhq.com/posting-api/job-board/acme.ai?includeCompensation=true',
  'smartrecruiters:CrumbAndCo': 'https://api.smartrecruiters.com/v1/companies/CrumbAndCo/postings?limit=100&offset=0',
  'smartrecruiters:CrumbAndCo/7440': 'https://api.smartrecruiters.com/v1/companies/CrumbAndCo/postings/7440',
  'workable:acme': 'https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
  'workable:acme/AB12': 'https://apply.workable.com/api/v2/accounts/acme/jobs/AB12',
  'recruitee:acme': 'https://acme.recruitee.com/api/offers/',
  'recruitee:acme/tram-driver': 'https://acme.recruitee.com/api/offers/tram-driver',
  'teamtailor:acme': 'https://acme.teamtailor.com/jobs.json',
  'personio:acme': 'https://acme.jobs.personio.de/xml',
  'personio-com:acme': 'https://acme.jobs.personio.com/xml',
  'breezy:acme': 'https://acme.breezy.hr/json?verbose=true',
  'bamboohr:acme': 'https://acme.bamboohr.com/careers/list',
  'bamboohr:acme/86': 'https://acme.bamboohr.com/careers/86/detail',
  'rippling:acme': 'https://api.rippling.com/platform/api/ats/v1/board/acme/jobs',
  'rippling:acme/2f06': 'https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/2f06',
  'pinpoint:acme': 'https://acme.pinpointhq.com/postings.json',
  'gem:acme': 'https://api.gem.com/job_board/v0/acme/job_posts/',
};

const names = [...new Set(Object.keys(expected).map((short) => short.split(':')[0] ?? ''))];
const endpoint = (name: string) => new URL(expected[`${name}:acme`] ?? addressOf(`${name}:acme`));

describe('addressOf', () => {
  for (const [short, address] of Object.entries(expected)) {
    it(`${short} is ${address}`, () => {
      expect(addressOf(short)).to.equal(address);
    });
  }

  it('takes blanks around it', () => {
    expect(addressOf(' lever:acme\n')).to.equal(expected['lever:acme']);
  });

  const refused = [
    'lever:',
    'lever:/1',
    'lever:acme/',
    'lever:acme/1/2',
    'lever:..',
    'lever:.',
    'lever:%2e%2e',
    'lever:..%2f..',
    'lever:a%2fb',
    'lever:a\\b',
    'lever:a?b',
    'lever:a#b',
    'lever:%',
    'lever:a@b',
    'lever:acme/..',
    'lever:acme/%2e%2e',
    'lever://evil.example',
    'recruitee:evil.example',
    'recruitee:evil.example#',
    'recruitee:a@b',
    'recruitee:-a',
    'recruitee:ä',
    'ashby:acme/1',
    'personio:acme/1',
    'https://evil.example',
    'javascript:alert(1)',
    'constructor:acme',
    '__proto__:acme',
    'acme',
    '',
  ];
  for (const short of refused) {
    it(`refuses ${JSON.stringify(short)}`, () => {
      expect(() => addressOf(short))
        .to.throw(PostingError)
        .with.property('code', 'format');
    });
  }

  it('says which feeds there are', () => {
    expect(() => addressOf('grenhouse:acme')).to.throw(/“grenhouse:acme”.*greenhouse/);
  });

  it('stays at the feed’s host and path whatever the name', () => {
    const word = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', '@', ':', '?', '#', 'a', ' ', '\t', '\n')}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), word, fc.option(word), (name, token, id) => {
        let address: string;
        try {
          address = addressOf(`${name}:${token}${id === null ? '' : `/${id}`}`);
        } catch (error) {
          expect(error).to.be.instanceOf(PostingError);
          return;
        }
        const url = new URL(address);
        const usual = endpoint(name);
        expect(url.protocol).to.equal('https:');
        expect(url.username + url.port + url.hash).to.equal('');
        expect(url.hostname.split('.').slice(1)).to.deep.equal(usual.hostname.split('.').slice(1));
        if (!usual.hostname.startsWith('acme.')) expect(url.hostname).to.equal(usual.hostname);
        // The parser took nothing away: no `..`, no `\`.
        expect(url.href).to.equal(address);
        const depth = usual.pathname.split('/').length;
        expect(url.pathname.split('/').length).to.be.within(depth, depth + 2);
      }),
      {numRuns: 3000},
    );
  });
});
