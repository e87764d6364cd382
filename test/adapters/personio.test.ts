import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readXml} from '../../src/adapters/xml.js';
import {personio} from './fixtures/other-formats.js';
import {feedIn, outline, postingIn, postingsIn} from './reading.js';

const site = 'https://nordsued.jobs.personio.de';

describe('Personio', () => {
  it('says what a position is', async () => {
    const {sections: _, ...facts} = await postingIn(personio, `${site}/xml?language=de`);
    expect(facts).to.deep.equal({
      id: '18341',
      title: 'Uhrmacher:in (m/w/d) – 100%',
      url: `${site}/job/18341`,
      apply: {url: `${site}/job/18341#apply`},
      language: 'de',
      organization: {name: 'Nord & Süd KG'},
      department: 'Werkstatt',
      locations: [{text: 'München'}, {text: 'Berlin'}],
      remoteFrom: [],
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      pay: [{min: 36000, max: 50000, currency: 'EUR', period: 'YEAR'}],
      datePosted: '2026-09-13T14:10:41.000Z',
      monthsOfExperience: 24,
      baseUrl: `${site}/job/18341`,
      translations: {},
    });
  });

  it('has a section of each description that says something', async () => {
    expect(outline(await postingIn(personio))).to.deep.equal([
      ['other', 'Deine Aufgaben', '<ul><li>Uhren &amp; Wecker <b>heilen</b></li></ul>'],
      ['other', 'Dein Profil', '<p>Ruhige Hand</p>'],
    ]);
  });

  it('joins a position that stands there for each office', async () => {
    const [, student, ...rest] = await postingsIn(personio);
    expect(rest).to.deep.equal([]);
    expect(student).to.deep.include({
      title: 'Werkstudent Versand',
      locations: [{text: 'Berlin'}, {text: 'Hamburg'}],
      employmentTypes: ['PART_TIME', 'working student'],
      sections: [],
    });
    expect(student?.monthsOfExperience).to.equal(undefined);
    expect(student?.url).to.equal(undefined);
  });

  it('reads a list of one', async () => {
    const xml = '<workzag-jobs><position><id>1</id><name>Koch</name></position></workzag-jobs>';
    expect((await postingsIn(xml)).map(({title}) => title)).to.deep.equal(['Koch']);
    const {problems} = await feedIn('<workzag-jobs><position><id>1</id></position></workzag-jobs>');
    expect(problems.map(({path}) => path)).to.deep.equal(['$.position[0]']);
  });
});

describe('readXml', () => {
  it('knows no entities but those of XML, and fetches nothing', async () => {
    const xml = `<?xml version="1.0"?>
      <!DOCTYPE workzag-jobs [
        <!ENTITY lol "lol">
        <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
        <!ENTITY file SYSTEM "file:///etc/passwd">
        <!ENTITY more "<a><workzag-jobs><position><name>Nobody</name></position></workzag-jobs>">
      ]>
      <workzag-jobs><position><name>Koch &lol2; &file; &amp;lt;</name></position></workzag-jobs>`;
    expect((await postingsIn(xml)).map(({title}) => title)).to.deep.equal(['Koch &lol2; &file; &lt;']);
  });

  it('reads as far as it goes', () => {
    expect(readXml('<a><b>1</b><c>2')).to.deep.equal({a: {b: '1', c: '2'}});
    expect(readXml('<a><b>1</c></b>')).to.deep.equal({a: {b: '1'}});
    expect(readXml('<a><![CDATA[1 < 2 & <b>]]></a>')).to.deep.equal({a: '1 < 2 & <b>'});
    expect(readXml('<a x="1"><!-- <b>no</b> --><b/><b y="/">2</b></a>')).to.deep.equal({a: {b: ['', '2']}});
    expect(readXml('<a><![CDATA[open')).to.deep.equal({a: ''});
    expect(readXml('')).to.deep.equal({});
  });

  it('puts nothing on the prototype of objects', () => {
    readXml('<__proto__><polluted>1</polluted></__proto__>');
    readXml(
      '<a><__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted/></prototype></constructor></a>',
    );
    expect('polluted' in {}).to.equal(false);
  });

  it('ends soon, whatever it is given', () => {
    const hostile = [
      '<a>'.repeat(1_000_000),
      '<'.repeat(1_000_000),
      '<![CDATA['.repeat(200_000),
      '<!--'.repeat(300_000),
      '<!['.repeat(300_000),
      '<a>' + '&amp;'.repeat(500_000) + '</a>',
      '<a/>'.repeat(500_000),
    ];
    for (const xml of hostile) expect(readXml(xml)).to.be.an('object');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE a [',
      ']>',
      '<?',
      '?>',
      '&amp;',
      '&#x41;',
      '&#xFFFFF;',
      '&#9999999;',
      '<',
      '>',
      '__proto__',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 40}), (pieces) => {
        expect(readXml(pieces.join(''))).to.be.an('object');
      }),
      {numRuns: 2000},
    );
  });
});
