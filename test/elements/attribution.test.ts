import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {html} from 'lit';
import {attribute} from '../../src/elements/attribution.js';
import type {JobApplyEvent} from '../../src/elements/events.js';
import {baker, draw, given, until} from './fixtures.js';

const page = (query: string) => [`https://partner.example/careers?${query}`];
const from = (href: string, query: string) => attribute(href, [], page(query));

describe('who sent the candidate: in embed.html', () => {
  it('is not told by what the address says to show', () => {
    const owner = Object.assign(document.createElement('meta'), {name: 'job-sources'});
    const href = 'https://jobs.ashbyhq.com/acme/1';
    expect(from(href, 'src=ashby:acme')).to.equal(`${href}?utm_source=ashby%3Aacme`);
    document.head.append(owner);
    const inFrame = [from(href, 'src=ashby:acme'), from(href, 'src=ashby:acme&ref=guild')];
    owner.remove();
    expect(inFrame).to.deep.equal([href, `${href}?utm_source=guild`]);
  });
});

describe('who sent the candidate: in the words of the form’s host', () => {
  const cases: Record<string, [href: string, query: string, expected: string]> = {
    'Greenhouse: its code': [
      'https://boards.greenhouse.io/acme/jobs/1',
      'gh_src=abc1',
      'https://boards.greenhouse.io/acme/jobs/1?gh_src=abc1',
    ],
    'Greenhouse in Europe': [
      'https://job-boards.eu.greenhouse.io/acme/jobs/1#app',
      'gh_src=abc1',
      'https://job-boards.eu.greenhouse.io/acme/jobs/1?gh_src=abc1#app',
    ],
    'Greenhouse: behind an employer’s own address': [
      'https://acme.example/jobs?gh_jid=1',
      'gh_src=abc1',
      'https://acme.example/jobs?gh_jid=1&gh_src=abc1',
    ],
    'Greenhouse: no code is made of another word': [
      'https://boards.greenhouse.io/acme/jobs/1',
      'utm_source=news',
      'https://boards.greenhouse.io/acme/jobs/1?utm_source=news',
    ],
    'Lever: its own word': [
      'https://jobs.lever.co/acme/1/apply',
      'lever-source=Meetup&lever-origin=applied',
      'https://jobs.lever.co/acme/1/apply?lever-origin=applied&lever-source%5B%5D=Meetup',
    ],
    'Lever: a list': [
      'https://jobs.eu.lever.co/acme/1',
      'lever-source%5B%5D=Meetup',
      'https://jobs.eu.lever.co/acme/1?lever-source%5B%5D=Meetup',
    ],
    'Lever: translated': [
      'https://jobs.lever.co/acme/1',
      'utm_source=news&utm_medium=email',
      'https://jobs.lever.co/acme/1?lever-source%5B%5D=news&utm_source=news&utm_medium=email',
    ],
    'Recruitee: translated': [
      'https://acme.recruitee.com/o/x',
      'ref=guild',
      'https://acme.recruitee.com/o/x?source=guild',
    ],
    Breezy: ['https://acme.breezy.hr/p/1', 'utm_source=fair', 'https://acme.breezy.hr/p/1?source=fair&utm_source=fair'],
    Workable: ['https://apply.workable.com/j/1', 'source=guild', 'https://apply.workable.com/j/1?utm_source=guild'],
    'SmartRecruiters: its code': [
      'https://jobs.smartrecruiters.com/Acme/1',
      'trid=77',
      'https://jobs.smartrecruiters.com/Acme/1?trid=77',
    ],
    Ashby: ['https://jobs.ashbyhq.com/acme/1', 'src=guild', 'https://jobs.ashbyhq.com/acme/1?utm_source=guild'],
    'anyone else': [
      'https://mill.example/apply',
      'utm_source=news&utm_campaign=spring+24&utm_id=9',
      'https://mill.example/apply?utm_source=news&utm_campaign=spring%2024&utm_id=9',
    ],
    'a code of another host stays here': [
      'https://mill.example/apply',
      'gh_src=abc1&trid=7',
      'https://mill.example/apply',
    ],
    'nothing of the page’s own': [
      'https://mill.example/apply',
      'email=ada@example.com&page=3&sourcecode=1&utm_unknown=1',
      'https://mill.example/apply',
    ],
    'never over what is there': [
      'https://mill.example/apply?utm_source=mill&x=%7E%20+y',
      'utm_source=news&utm_medium=email',
      'https://mill.example/apply?utm_source=mill&x=%7E%20+y&utm_medium=email',
    ],
    'never over another spelling of it': [
      'https://jobs.lever.co/acme/1?lever-source=own',
      'lever-source[]=other',
      'https://jobs.lever.co/acme/1?lever-source=own',
    ],
    'nothing long': ['https://mill.example/apply', `utm_source=${'x'.repeat(201)}`, 'https://mill.example/apply'],
    'nothing empty': ['https://mill.example/apply', 'utm_source=&utm_medium=%20', 'https://mill.example/apply'],
    'no mail address': [
      'mailto:jobs@mill.example?subject=Baker',
      'utm_source=news',
      'mailto:jobs@mill.example?subject=Baker',
    ],
    'a host that only ends alike': ['https://notlever.co/1', 'source=a', 'https://notlever.co/1?utm_source=a'],
  };
  for (const [name, [href, query, expected]] of Object.entries(cases))
    it(name, () => expect(from(href, query)).to.equal(expected));

  it('takes the author’s word before the page’s', () => {
    const said = {source: 'Guild', campaign: 'Spring', medium: 'letter'};
    expect(attribute('https://jobs.lever.co/acme/1', [said], page('lever-source=x&utm_campaign=y'))).to.equal(
      'https://jobs.lever.co/acme/1?lever-source%5B%5D=Guild&utm_medium=letter&utm_campaign=Spring',
    );
    expect(attribute('https://boards.greenhouse.io/acme/jobs/1', [{source: 'g1'}], page('gh_src=x'))).to.contain(
      'gh_src=g1',
    );
  });

  it('keeps every address that it adds to, and adds values as they are', () => {
    fc.assert(
      fc.property(
        fc.webUrl({withQueryParameters: true, withFragments: true}),
        fc.string({unit: 'grapheme'}),
        (href, value) => {
          const {href: address} = new URL(href);
          const result = attribute(address, [], page(`utm_source=${encodeURIComponent(value)}`));
          const [before, hash = ''] = address.split(/(?=#)/);
          expect(result.startsWith(before!)).to.equal(true);
          expect(result.endsWith(hash)).to.equal(true);
          const {searchParams, origin} = new URL(result);
          expect(origin).to.equal(new URL(address).origin);
          const given = value.trim();
          if (
            given &&
            given.length <= 200 &&
            !/\p{Cc}/u.test(given) &&
            !new URL(address).searchParams.has('utm_source')
          )
            expect(searchParams.get('utm_source')).to.equal(given);
        },
      ),
    );
  });
});

describe('who sent the candidate: in a page', () => {
  const {href} = location;
  const visit = (query: string) => {
    const url = new URL(href);
    url.searchParams.append('utm_source', query);
    history.replaceState(null, '', url);
  };
  const find = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => document.querySelector(tag)!;
  afterEach(() => history.replaceState(null, '', href));
  const link = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('a[part~="button"]')!;

  it('goes onto the link of job-posting and apply-button, and into the event', async () => {
    visit('guild');
    await draw(
      html`<job-posting .posting=${given(baker)}></job-posting><apply-button .posting=${given(baker)}></apply-button>`,
    );
    for (const tag of ['job-posting', 'apply-button'] as const) {
      const element = find(tag);
      await until(() => link(element).href.endsWith('/apply?utm_source=guild'), `${tag}: ${link(element).href}`);
      let applied = '';
      element.addEventListener('job-apply', (event: JobApplyEvent) => {
        event.preventDefault();
        applied = event.detail.href;
      });
      link(element).click();
      expect(applied).to.equal(link(element).href);
    }
  });

  it('is what the author says, on the element or on the posting around it', async () => {
    await draw(
      html`<job-posting source="Guild" .posting=${given(baker)}><apply-button medium="paper"></apply-button></job-posting>`,
    );
    const button = find('apply-button');
    await until(() => link(button)?.href.endsWith('/apply?utm_source=Guild&utm_medium=paper'), 'the link');
  });

  it('stays away where the author wants it so', async () => {
    visit('guild');
    await draw(html`<job-posting unattributed source="Guild" .posting=${given(baker)}></job-posting>
      <apply-button .posting=${given(baker)}></apply-button>`);
    await until(() => link(find('apply-button')).search !== '', 'the query');
    expect(link(find('job-posting')).href).to.equal(baker.apply);
  });
});
