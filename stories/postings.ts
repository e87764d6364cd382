import type {NativePosting} from '../src/posting/native.js';
import type {Posting} from '../src/posting/posting.js';
import arabicPosting from './pages/postings/muharrir-awwal.json';

/** What a posting property takes: the type says that all of a posting is there, the elements do not ask for it. */
const given = (posting: NativePosting) => posting as unknown as Posting;

/** A calendar date so many days from today, where the visitor is. */
export function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return new Intl.DateTimeFormat('sv').format(date);
}

const whole = {
  id: 'lead-cartographer',
  title: 'Lead Cartographer, Trail Maps',
  url: 'https://fellandfjord.example/jobs/lead-cartographer',
  language: 'en',
  apply: 'https://fellandfjord.example/jobs/lead-cartographer/apply',
  organization: {name: 'Fell & Fjord Maps', url: 'https://fellandfjord.example/'},
  department: 'Editorial',
  team: 'Mountain sheets',
  locations: [{locality: 'Tromsø', country: 'NO'}],
  workplace: 'hybrid',
  employmentTypes: ['full-time'],
  pay: [{min: 58_000, max: 71_000, currency: 'EUR', period: 'year', note: 'plus your boots'}],
  datePosted: inDays(-4),
  validThrough: inDays(36),
  sections: [
    {
      kind: 'summary',
      text: [
        'People walk where our maps say that one can. You look after the sheets of the northern ranges: what is on them, what is left off, and what a walker needs to see at a glance in the rain.',
        'You lead four cartographers and work beside the surveyors who send you what they found. Two weeks a year you walk a sheet yourself.',
      ],
    },
    {
      kind: 'responsibilities',
      heading: 'What you will do',
      items: [
        'Decide how paths, fords and huts are drawn, and keep it the same on eighty sheets',
        'Check every new edition against the ground, by survey and on foot',
        'Bring on the cartographers of the team, and hire the next one',
      ],
    },
    {
      kind: 'qualifications',
      heading: 'What we ask for',
      items: [
        'Five years of making maps that people relied on',
        'A sure eye for type and line at small sizes',
        'Practice with survey data and its gaps',
        'You have led a small team, or taught one',
      ],
    },
    {
      kind: 'preferred-qualifications',
      heading: 'Good to have',
      items: ['Norwegian or Sámi', 'Winters spent above the treeline'],
    },
    {
      kind: 'benefits',
      heading: 'What you get',
      items: ['A four-day week from June to August', 'A bunk in any hut we map', 'Thirty days of leave'],
    },
    {kind: 'process', text: 'A talk by video, a day in Tromsø with a sheet to mark up, an answer within the week.'},
    {kind: 'legal', text: 'We hire for what you can do, and make the workplace fit the person.'},
  ],
} satisfies NativePosting;

/** A posting that says all that one can say. */
export const cartographer = given(whole);

/** The same without a word about pay. */
export const noPay = given({...whole, pay: []});

/** Its last day was a week ago. */
export const closed = given({...whole, validThrough: inDays(-7)});

/** Its last day is today. */
export const closingToday = given({...whole, validThrough: inDays(0)});

/** In four towns. */
export const severalPlaces = given({
  ...whole,
  locations: [
    {locality: 'Tromsø', country: 'NO'},
    {locality: 'Umeå', country: 'SE'},
    {locality: 'Inverness', region: 'Scotland', country: 'GB'},
    'Aboard the survey ship',
  ],
});

/** From home, in three countries. */
export const remote = given({
  ...whole,
  locations: [],
  workplace: 'remote',
  remoteFrom: [{country: 'NO'}, {country: 'SE'}, {country: 'FI'}],
});

/** Paid in three ways. */
export const severalPays = given({
  ...whole,
  employmentTypes: ['full-time', 'contractor'],
  pay: [
    {min: 58_000, max: 71_000, currency: 'EUR', period: 'year', label: 'Tromsø'},
    {min: 612_000, max: 745_000, currency: 'SEK', period: 'year', label: 'Umeå'},
    {min: 44.5, currency: 'EUR', period: 'hour', label: 'Freelance'},
  ],
});

/** A title that someone wanted everything in. */
export const longTitle = given({
  ...whole,
  title:
    'Lead Cartographer for Trail Maps, Winter Routes and Coastal Charts of the Northern Ranges (all genders, 80–100 %, initially for two years with the intention to stay) – Tromsø, Umeå or Inverness',
});

/** Words that have no place to break. */
export const unbroken = given({
  ...whole,
  title: 'Höhenschichtlinienkartographieabteilungsleitungsstellvertretung',
  sections: [
    {
      kind: 'summary',
      text: 'See https://fellandfjord.example/handbook/editorial/mountain-sheets/generalisation/line-simplification/tolerances_by_scale_and_terrain.html before you write to us.',
    },
    {
      kind: 'qualifications',
      items: [
        'Landesvermessungsgrundlagendatenverarbeitungskenntnisse',
        'survey_import_pipeline__reprojection_EPSG25833_to_EPSG3857__nearest_neighbour_resampling',
      ],
    },
  ],
});

/** A list that somebody could not end. */
export const sixtyQualifications = given({
  ...whole,
  sections: [
    ...whole.sections.slice(0, 2),
    {
      kind: 'qualifications',
      items: Array.from({length: 60}, (_, index) => {
        const things = [
          'a contour plotter',
          'relief shading',
          'place names',
          'field survey',
          'print proofs',
          'web tiles',
        ];
        return `${1 + (index % 7)} years of ${things[index % things.length] ?? ''}, sheet ${index + 1}`;
      }),
    },
  ],
});

/** Only a title: the least that is a posting. */
export const bare = given({title: 'Assistant Cartographer'});

/** Applied to by mail. */
export const byMail = given({...whole, apply: 'maps@fellandfjord.example'});

/** From right to left. */
export const arabic = arabicPosting as unknown as Posting;

/** One of each kind that a list of openings may have. */
export const particular: readonly Posting[] = [
  closingToday,
  noPay,
  severalPays,
  severalPlaces,
  remote,
  longTitle,
  unbroken,
  bare,
  arabic,
].map((posting, index) => ({...posting, id: `particular-${index}`, department: undefined}));
