import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {JobSelectEvent} from '../../src/elements/events.js';
import {measure, type Happening} from '../../src/measure.js';
import {readPosting} from '../../src/posting/read.js';
import {baker, draw, given, until} from '../elements/fixtures.js';
import {faulty} from '../sources/fault.js';

const posting = readPosting(baker, []);
const item = {
  item_id: 'baker-7',
  item_name: 'Head Baker, Night Shift',
  item_brand: 'Mill & Oven',
  item_category: 'Bakery',
  item_variant: 'FULL_TIME',
  location_id: 'Bergen',
};

describe('measure', () => {
  let heard: Happening[] = [];
  let end: () => void;
  beforeEach(() => {
    heard = [];
    end = measure((happening) => heard.push(happening));
  });
  afterEach(() => end());
  const send = (type: string, detail: unknown) =>
    document.body.dispatchEvent(new CustomEvent(type, {bubbles: true, detail}));

  it('hears an element that loads, comes into view and is applied at', async () => {
    const element = await draw(
      html`<job-posting src=${await faulty('ok', {more: JSON.stringify(baker)})}></job-posting>`,
    );
    await until(() => heard.some(({event}) => event === 'view_item'), 'the view');
    document.addEventListener('job-apply', (event) => event.preventDefault(), {once: true});
    element.shadowRoot!.querySelector<HTMLElement>('a[part~="button"]')!.click();
    expect(heard.map(({event}) => event)).to.deep.equal(['job_load', 'view_item', 'select_content']);
    expect(heard[1]!.ecommerce!.items[0]).to.include({item_name: baker.title, item_brand: 'Mill & Oven'});
    expect(heard[2]).to.include({content_type: 'apply', content_id: 'baker-7'});
  });

  it('hears an element that fails, by the code alone', async () => {
    await draw(html`<job-posting src=${await faulty('status=404')}></job-posting>`);
    await until(() => heard.length, 'the failure');
    expect(heard).to.deep.equal([{event: 'exception', description: 'status', fatal: false, gpc: false}]);
  });

  it('says what a posting is as an item', () => {
    document.body.dispatchEvent(new JobSelectEvent(posting, baker.url));
    expect(heard).to.deep.equal([{event: 'select_item', ecommerce: {items: [item]}, gpc: false}]);
  });

  it('says what was searched, filtered, kept and shared', () => {
    send('job-search', {text: ' night shift ', count: 3});
    send('job-filter', {filters: {department: ['Bakery', 'Mill'], workplace: []}, count: 3});
    send('job-save', {posting, isSaved: true});
    send('job-save', {posting, isSaved: false});
    send('job-share', {posting, href: 'https://mill.example/?secret=1'});
    expect(heard.map(({gpc: _, ...rest}) => rest)).to.deep.equal([
      {event: 'search', search_term: 'night shift'},
      {event: 'select_content', content_type: 'filter', content_id: 'department=Bakery,Mill'},
      {event: 'add_to_wishlist', ecommerce: {items: [item]}},
      {event: 'share', content_type: 'job', item_id: 'baker-7'},
    ]);
  });

  it('says nothing of a person', () => {
    for (const text of ['ada@example.com', '+47 55 12 34 56', '(0170) 123-4567']) send('job-search', {text});
    expect(heard.map((one) => one.search_term)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('carries Global Privacy Control', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', {value: true, configurable: true});
    send('job-search', {text: 'oven'});
    delete (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl;
    expect(heard[0]!.gpc).to.equal(true);
  });

  it('ends', () => {
    end();
    send('job-search', {text: 'oven'});
    expect(heard).to.deep.equal([]);
  });

  it('hears a part of the page alone', () => {
    const part = document.body.appendChild(document.createElement('div'));
    const inside: Happening[] = [];
    const leave = measure((happening) => inside.push(happening), part);
    send('job-search', {text: 'oven'});
    part.dispatchEvent(new CustomEvent('job-search', {detail: {text: 'mill'}}));
    leave();
    part.remove();
    expect(inside.map((one) => one.search_term)).to.deep.equal(['mill']);
  });

  it('pushes into dataLayer where no function is given', () => {
    const page = window as {dataLayer?: unknown[]};
    const leave = measure();
    document.body.dispatchEvent(new JobSelectEvent(posting, baker.url));
    leave();
    expect(page.dataLayer).to.deep.equal([
      {ecommerce: null},
      {event: 'select_item', ecommerce: {items: [item]}, gpc: false},
    ]);
    delete page.dataLayer;
  });
});

describe('consent', () => {
  for (const tag of ['job-posting', 'job-card', 'qualification-list', 'apply-button', 'job-board'] as const)
    it(`${tag} asks no address before it is granted, and shows its children`, async () => {
      const src = await faulty('ok', {more: JSON.stringify(baker)});
      const element = document.createElement(tag);
      element.setAttribute('src', src);
      element.setAttribute('consent', 'required');
      element.innerHTML = '<button type="button">Show the job</button>';
      document.body.append(element);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const asked = () => performance.getEntriesByName(src).length;
      expect(asked()).to.equal(0);
      expect(element.querySelector('button')!.getClientRects()).to.have.length(1);
      element.removeAttribute('consent');
      await until(() => element.shadowRoot!.querySelector('[part~="root"]'), 'the posting');
      await until(() => asked() === 1, 'the request');
      element.remove();
    });

  it('holds the pictures of data that is in the page', async () => {
    const element = await draw(html`<job-posting consent="required" images .posting=${given(baker)}></job-posting>`);
    const picture = () => element.shadowRoot!.querySelector('img');
    expect(picture()).to.equal(null);
    element.removeAttribute('consent');
    await until(picture, 'the picture');
  });
});
