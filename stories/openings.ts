import type {NativePosting} from '../src/posting/native.js';
import {arabic, cartographer, inDays} from './postings.js';

type Row = readonly [
  title: string,
  department: string,
  locality: string,
  workplace: NativePosting['workplace'],
  employmentType: 'full-time' | 'part-time' | 'temporary' | 'internship',
  pay: readonly [min: number, max: number] | undefined,
];

const countries: Readonly<Record<string, string>> = {
  Tromsø: 'NO',
  Bodø: 'NO',
  Umeå: 'SE',
  Kiruna: 'SE',
  Inverness: 'GB',
  Rovaniemi: 'FI',
};

const rows: readonly Row[] = [
  ['Surveyor, Winter Routes', 'Survey', 'Kiruna', 'on-site', 'full-time', [46_000, 54_000]],
  ['Cartographer, Coastal Charts', 'Editorial', 'Bodø', 'hybrid', 'full-time', [49_000, 58_000]],
  ['Print Buyer', 'Press', 'Inverness', 'on-site', 'part-time', undefined],
  ['Front-end Engineer, Map Viewer', 'Software', 'Umeå', 'remote', 'full-time', [56_000, 68_000]],
  ['Place Names Editor, Sámi Languages', 'Editorial', 'Rovaniemi', 'remote', 'part-time', [31_000, 36_000]],
  ['Drone Pilot', 'Survey', 'Tromsø', 'on-site', 'temporary', undefined],
  ['Bookshop Representative, Highlands', 'Sales', 'Inverness', 'hybrid', 'full-time', [38_000, 44_000]],
  ['Relief Shading Artist', 'Editorial', 'Tromsø', 'hybrid', 'full-time', [45_000, 52_000]],
  ['Data Engineer, Elevation Models', 'Software', 'Umeå', 'hybrid', 'full-time', [58_000, 70_000]],
  ['Summer Internship: Hut Register', 'Survey', 'Bodø', 'on-site', 'internship', [24_000, 24_000]],
  ['Press Operator, Night Shift', 'Press', 'Inverness', 'on-site', 'full-time', [36_000, 40_000]],
  ['Surveyor, Fords and Bridges', 'Survey', 'Rovaniemi', 'on-site', 'full-time', [45_000, 53_000]],
  ['Customer Service, Walkers and Skiers', 'Sales', 'Umeå', 'remote', 'part-time', undefined],
  ['Product Designer, Offline Maps', 'Software', 'Tromsø', 'remote', 'full-time', [54_000, 64_000]],
  ['Proofreader, Norwegian', 'Editorial', 'Bodø', 'remote', 'part-time', [30_000, 34_000]],
  ['Folding Machine Technician', 'Press', 'Inverness', 'on-site', 'full-time', undefined],
  ['Trail Counter, Autumn', 'Survey', 'Kiruna', 'on-site', 'temporary', [33_000, 33_000]],
  ['Key Account Manager, National Parks', 'Sales', 'Rovaniemi', 'hybrid', 'full-time', [50_000, 61_000]],
  ['Site Reliability Engineer, Tiles', 'Software', 'Umeå', 'remote', 'full-time', [60_000, 72_000]],
  ['Apprentice Cartographer', 'Editorial', 'Tromsø', 'on-site', 'internship', [26_000, 26_000]],
];

/** The openings of a publisher of maps: five departments, six towns in four countries. */
export const openings: readonly unknown[] = [
  cartographer,
  ...rows.map(([title, department, locality, workplace, employmentType, pay], index) => ({
    id: `opening-${index + 2}`,
    title,
    department,
    workplace,
    language: 'en',
    url: `https://fellandfjord.example/jobs/opening-${index + 2}`,
    apply: `https://fellandfjord.example/jobs/opening-${index + 2}/apply`,
    organization: {name: 'Fell & Fjord Maps', url: 'https://fellandfjord.example/'},
    locations: [{locality, country: countries[locality]}],
    employmentTypes: [employmentType],
    ...(pay && {pay: [{min: pay[0], max: pay[1], currency: 'EUR', period: 'year'}]}),
    datePosted: inDays(-3 * index - 2),
    validThrough: inDays(60 - 2 * index),
    sections: [
      {kind: 'summary', text: `You are one of forty people who see to it that a walker finds the way home.`},
      {
        kind: 'qualifications',
        items: ['You have done this work before, or work like it', 'You say early when something will be late'],
      },
      {kind: 'benefits', items: ['A bunk in any hut we map', 'Thirty days of leave']},
    ],
  })),
];

/** Openings in a language that is read from right to left. */
export const arabicOpenings: readonly unknown[] = [
  arabic,
  ...(
    [
      ['مصمِّمة كتب', 'التصميم', 'عمّان', 'JO', 'hybrid'],
      ['مترجم من الإنجليزية', 'التحرير', 'القاهرة', 'EG', 'remote'],
      ['مسؤول الطباعة', 'الإنتاج', 'القاهرة', 'EG', 'on-site'],
      ['رسّامة علمية', 'التصميم', 'عمّان', 'JO', 'remote'],
      ['منسِّق المعارض', 'المبيعات', 'عمّان', 'JO', 'on-site'],
    ] as const
  ).map(([title, department, locality, country, workplace], index) => ({
    id: `arabic-${index}`,
    title,
    department,
    workplace,
    language: 'ar',
    url: `https://example.com/ar/jobs/${index}`,
    organization: 'دار مرفأ للنشر',
    locations: [{locality, country}],
    employmentTypes: ['full-time'],
    datePosted: inDays(-2 * index - 1),
    sections: [{kind: 'summary', text: 'ننشر كتبًا تشرح العلوم لمن يقرأ بالعربية.'}],
  })),
];
