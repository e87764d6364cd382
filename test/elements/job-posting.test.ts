import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import type {NativePosting} from '../../src/posting/native.js';
import {rgba} from './contrast.js';
import {
  all,
  baker,
  barriers,
  draw,
  drawPosting,
  facts,
  given,
  heard,
  hostCss,
  hrefs,
  namesOf,
  one,
  outline,
  seen,
  shows,
  theOne,
  told,
  until,
} from './fixtures.js';

const drawn = (posting: NativePosting, inside: unknown = nothing) =>
  draw<HTMLElementTagNameMap['job-posting']>(html`<job-posting .posting=${given(posting)}>${inside}</job-posting>`);

describe('job-posting', () => {
  it('shows title, facts and sections in the order of the source', async () => {
    const posting = await drawPosting('job-posting');
    expect(outline(posting)).to.deep.equal([
      '2 Head Baker, Night Shift',
      '3 About the role',
      '3 Your nights',
      '3 What you bring',
      '3 Nice to have',
      '3 What you get',
      '3 Legal information',
    ]);
    expect(facts(posting)).to.deep.include({
      Location: 'Bergen, Norway and Aboard our ships',
      Workplace: 'Hybrid',
      'Remote from': 'Sweden',
      'Employment type': 'Full-time and Part-time',
      Department: 'Bakery',
      Team: 'Sourdough',
      Posted: '3 days ago',
    });
    expect(facts(posting)['Pay']).to.match(
      /^Ashore €41,000 – €52,000 per year plus bread At sea from €24\.50 per hour$/,
    );
    expect(namesOf(posting, 'article')).to.deep.equal(['Head Baker, Night Shift']);
  });

  it('is quiet about what the source does not say', async () => {
    const posting = await drawn({title: 'Baker'});
    expect(seen(posting)).to.equal('Baker');
    expect(told(posting, 'link')).to.be.empty;
    expect(all(posting, 'dl, section')).to.be.empty;
  });

  it('fits its headings into the page’s outline', async () => {
    const posting = await drawPosting('job-posting');
    posting.headingLevel = 4;
    await until(() => outline(posting)[0]?.startsWith('4'), 'a title of level 4');
    expect(outline(posting)[1]).to.equal('5 About the role');
    posting.setAttribute('heading-level', 'nonsense');
    await until(() => outline(posting)[0]?.startsWith('2'), 'a title of the usual level');
  });

  it('says the exact date where its words are relative', async () => {
    const posting = await drawPosting('job-posting');
    const posted = one(posting, `time[datetime="${baker.datePosted}"]`);
    expect(posted.title).to.match(/\d{4}$/);
  });

  it('asks for no picture unless the author wants pictures', async () => {
    const posting = await drawPosting('job-posting');
    expect(all(posting, 'img')).to.be.empty;
    posting.images = true;
    await until(() => all(posting, 'img').length > 0, 'the logo');
    const logo = one(posting, 'img') as HTMLImageElement;
    expect(logo.src).to.equal(baker.organization.logo);
    expect(logo.referrerPolicy).to.equal('no-referrer');
  });

  it('marks what is in another language than the page’s, and leaves its own words in the page’s', async () => {
    const posting = await drawn({
      title: 'رئيس الخبازين',
      language: 'ar',
      locations: 'Bergen',
      sections: [
        {kind: 'qualifications', items: ['خمس سنوات']},
        {kind: 'other', heading: 'أخرى', text: 'نخبز ليلا.'},
      ],
    });
    const title = all(posting, '[lang="ar"][dir="rtl"]');
    expect(seen(title[0]!)).to.equal('رئيس الخبازين');
    const [first] = all(posting, 'section');
    expect(first).to.have.attribute('dir', 'rtl');
    expect(one(first!, 'h3 [lang="en"]')).to.have.text('What you bring');
    expect(one(posting, '[part="root"]').dir).to.equal('ltr');
  });

  it('marks the names in it, and what is noted beside pay, as it marks the rest of its words', async () => {
    const names = {organization: 'مخبز الفجر', department: 'الإنتاج', team: 'الليل'};
    const posting = await drawn({
      ...names,
      title: 'رئيس الخبازين',
      language: 'ar',
      pay: [{min: 1, max: 2, currency: 'EUR', label: 'الأساس', note: 'مع مكافأة'}, 'حسب الخبرة'],
    });
    await shows(posting, names.team);
    const own = all(posting, '[lang="ar"]').map((each) => [seen(each), getComputedStyle(each).direction]);
    for (const words of [...Object.values(names), 'الأساس', 'مع مكافأة', 'حسب الخبرة'])
      expect(own).to.deep.include([words, 'rtl']);
    // Where a line begins is for the page to say.
    for (const line of all(posting, '.pay > *')) expect(getComputedStyle(line).direction).to.equal('ltr');
  });

  it('has words of no named language run as they are written, on a page that runs the other way', async () => {
    const page = await draw(html`<div lang="ar"></div>`);
    const posting = document.createElement('job-posting');
    posting.posting = given({
      title: 'Baker!',
      sections: [{kind: 'qualifications', text: 'Five years.'}, {text: 'خمس سنوات.'}],
    });
    page.append(posting);
    await until(
      () => all(posting, 'section').length === 2 && one(posting, '[part="root"]').lang === 'ar',
      'an Arabic page',
      20_000,
    );
    const directions = all(posting, 'h2 bdi, section').map((each) => getComputedStyle(each).direction);
    expect(directions).to.deep.equal(['ltr', 'ltr', 'rtl']);
  });

  it('follows the language around it', async () => {
    const posting = await drawPosting('job-posting');
    const root = () => one(posting, '[part="root"]');
    posting.lang = 'ar';
    await shows(posting, 'تقديم طلب');
    expect(root().dir).to.equal('rtl');
    expect(root().lang).to.match(/^ar/);
    posting.lang = 'de';
    await shows(posting, 'Bewerben');
    expect(root().dir).to.equal('ltr');
    posting.removeAttribute('lang');
    await shows(posting, 'Apply');
  });

  it('is not drawn in English first, on a page in another language', async () => {
    const box = await draw<HTMLElement>(html`<div lang="mt"></div>`);
    const posting = document.createElement('job-posting');
    posting.posting = given(baker);
    box.append(posting);
    const seenSoFar: string[] = [];
    await until(() => {
      seenSoFar.push(seen(posting));
      return seen(posting).includes(baker.title);
    }, 'the posting');
    expect(seenSoFar.join()).not.to.include('Employment type');
    expect(one(posting, '[part="root"]').lang).to.equal('mt');
  });

  it('sends job-view once, when the visitor has it in view', async () => {
    const views = heard('job-view');
    const box = await draw<HTMLElement>(html`<div style="padding-block-start: 5000px"></div>`);
    const posting = document.createElement('job-posting');
    posting.posting = given(baker);
    box.append(posting);
    await shows(posting, baker.title);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(views).to.be.empty;
    posting.scrollIntoView();
    await until(() => views.length > 0, 'job-view');
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    posting.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 100));
    // With a body that came later it is the same.
    posting.posting = given({...baker, sections: [{kind: 'summary', text: 'There is more to it.'}]});
    await shows(posting, 'There is more to it.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    posting.posting = given({...baker, id: 'baker-8'});
    // The page was shorter meanwhile, and not every browser keeps the place in it.
    await shows(posting, 'A steady hand');
    posting.scrollIntoView();
    await until(() => views.some(({detail}) => detail.posting.id === 'baker-8'), 'the next posting');
    expect(views.map(({detail}) => detail.posting.id)).to.deep.equal(['baker-7', 'baker-8']);
  });
});

describe('job-posting: the author’s own', () => {
  it('header, facts and way to apply stand in for ours', async () => {
    const posting = await drawn(
      baker,
      html`<h2 slot="header">Come and bake</h2><p slot="facts">Bergen, by night</p><a slot="apply" href="/form">Bake with us</a>`,
    );
    const text = seen(posting);
    for (const words of ['Come and bake', 'Bergen, by night', 'Bake with us', 'A steady hand'])
      expect(text).to.include(words);
    expect(text).not.to.match(/Head Baker|Location|Mill & Oven/);
    expect(hrefs(posting)).to.deep.equal([`${location.origin}/form`]);
  });

  it('words stand before and after the sections', async () => {
    const posting = await drawn(baker, html`<p slot="before">Read on.</p><p slot="after">That is all.</p>`);
    expect(seen(posting)).to.match(/Read on\. About the role.*We hire whoever bakes best\. That is all\./);
  });

  it('layout of small elements gets the posting, and ours is not drawn beside it', async () => {
    const posting = await drawn(
      baker,
      html`<main><job-card></job-card><qualification-list></qualification-list></main><apply-button>Join us</apply-button>`,
    );
    await shows(posting, 'A steady hand');
    await shows(posting, 'Head Baker');
    expect(outline(posting)).to.deep.equal(['3 Head Baker, Night Shift', '3 What you bring', '3 Nice to have']);
    expect(seen(posting)).not.to.include('Lead the oven crew');
    theOne(posting, 'link', 'Join us: Head Baker, Night Shift');
    posting.posting = given({...baker, title: 'Miller'});
    await shows(posting, 'Miller');
    theOne(posting, 'link', 'Join us: Miller');
  });

  it('small element may have a posting of its own', async () => {
    const posting = await drawn(
      baker,
      html`<job-card .posting=${given({title: 'Miller'})}></job-card><apply-button></apply-button>`,
    );
    await shows(posting, 'Miller');
    expect(hrefs(posting)).to.deep.equal([baker.apply]);
  });
});

describe('job-posting on a page of its own mind', () => {
  /** Computed styles of what is drawn, which a page could have changed. */
  const looks = (posting: Element) =>
    ['h2', 'h3', 'p', 'li', 'dt', 'dd', 'a'].map((name) => {
      const style = getComputedStyle(all(posting, name)[0]!);
      return Object.fromEntries(
        [
          ...[
            'fontSize',
            'fontStyle',
            'fontWeight',
            'letterSpacing',
            'lineHeight',
            'textAlign',
            'textTransform',
            'color',
          ],
          ...['textIndent', 'visibility', 'wordSpacing', 'whiteSpace', 'cursor', 'listStyleType', 'float', 'display'],
        ].map((property) => [property, style[property as keyof CSSStyleDeclaration]]),
      );
    });

  const pages = {
    'a reset': '* {margin: 0; padding: 0; border: 0; font: inherit; box-sizing: content-box; list-style: none}',
    'a root of ten pixels': 'html {font-size: 62.5%}',
    'a root of forty pixels': 'html {font-size: 40px}',
    'odd inheritance':
      'body {letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase; text-indent: 40px; font-style: italic; cursor: wait; line-height: 3; font-size: 30px; white-space: pre; text-align: center; color: red; visibility: visible}',
    'rules for every element':
      'h2, h3, p, li, a, dl, dd {float: left; color: lime !important; font-size: 5px !important; display: none !important}',
  };

  for (const [name, css] of Object.entries(pages)) {
    it(`looks the same under ${name}`, async () => {
      // Of a width that no margin of the page's changes.
      const box = await draw<HTMLElement>(html`<div style="inline-size: 600px"></div>`);
      const posting = document.createElement('job-posting');
      posting.posting = given(baker);
      box.append(posting);
      await shows(posting, baker.title);
      const before = looks(posting);
      hostCss(css);
      expect(looks(posting)).to.deep.equal(before);
    });
  }

  it('takes the page’s font, and its custom properties', async () => {
    hostCss('body {font-family: Courier, monospace} job-posting {--job-accent: rgb(1, 2, 3); --job-radius: 7px}');
    const posting = await drawPosting('job-posting');
    expect(getComputedStyle(one(posting, 'h2')).fontFamily).to.include('Courier');
    const {backgroundColor, borderRadius} = getComputedStyle(theOne(posting, 'link', `Apply for ${baker.title}`));
    expect(backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(borderRadius).to.equal('7px');
  });

  it('is hidden by the hidden attribute, whatever the page says', async () => {
    hostCss('job-posting {display: flex}');
    const posting = await drawPosting('job-posting');
    posting.hidden = true;
    expect(posting.getBoundingClientRect().height).to.equal(0);
  });

  for (const width of [240, 320, 480, 768, 1200]) {
    it(`fits into ${width} pixels, with words that do not break by themselves`, async () => {
      const long = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterprüfungsvorbereitung';
      const box = await draw<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
      for (const dir of ['ltr', 'rtl']) {
        const posting = document.createElement('job-posting');
        posting.dir = dir;
        posting.posting = given({
          ...baker,
          title: long,
          organization: `https://${long}.example/`,
          locations: [long],
          department: long,
          sections: [{heading: long, text: long, items: [long, `https://mill.example/${long}`]}],
        });
        box.append(posting);
        await shows(posting, long);
        const outer = posting.getBoundingClientRect();
        expect(outer.width).to.be.closeTo(width, 0.5);
        for (const each of all(posting)) {
          const {left, right, width: own} = each.getBoundingClientRect();
          if (own < 2) continue;
          expect(left, each.outerHTML.slice(0, 80)).to.be.at.least(outer.left - 1);
          expect(right, each.outerHTML.slice(0, 80)).to.be.at.most(outer.right + 1);
        }
        posting.remove();
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds, ${scheme}`, async () => {
      hostCss(`:root {color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#111' : '#fff'}}`);
      const posting = await drawPosting('job-posting');
      // What the page itself lacks is not ours.
      expect(await barriers(posting)).to.be.empty;
      posting.posting = given({...baker, validThrough: '2020-01-01'});
      await shows(posting, 'no longer open');
      expect(await barriers(posting)).to.be.empty;
    });
  }

  it('is dark on a dark page that does not say so', async () => {
    const box = await draw<HTMLElement>(html`<div style="background: rgb(20, 20, 20)"></div>`);
    const posting = document.createElement('job-posting');
    posting.posting = given(baker);
    box.append(posting);
    await shows(posting, baker.title);
    expect(rgba(getComputedStyle(one(posting, 'h2')).color)[0]).to.be.above(180);
  });
});
