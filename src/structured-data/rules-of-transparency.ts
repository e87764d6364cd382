import {addressesOf, sources, textOf, thingsOf, valuesOf, type Rule, type Subject} from './rule.js';

/** Countries by the names that stand for their codes. */
const codes: Readonly<Record<string, string>> = {
  USA: 'US',
  'United States': 'US',
  'United States of America': 'US',
  Canada: 'CA',
  Austria: 'AT',
  Österreich: 'AT',
  Italy: 'IT',
  Italia: 'IT',
  Poland: 'PL',
  Polska: 'PL',
  Slovakia: 'SK',
  Slovensko: 'SK',
  Lithuania: 'LT',
  Lietuva: 'LT',
  Latvia: 'LV',
  Latvija: 'LV',
  Malta: 'MT',
};

/** Countries of Europe whose rules ask for pay, in postings or before the first talk. */
const europe = /^(?:AT|IT|LT|LV|MT|PL|SK)$/;

/** States and provinces whose rules ask for pay in postings. */
const america: Readonly<Record<string, RegExp>> = {
  CA: /^(?:BC|British Columbia|ON|Ontario|PE|PEI|Prince Edward Island)$/i,
  US: /^(?:CA|California|CO|Colorado|CT|Connecticut|DC|District of Columbia|HI|Hawaii|IL|Illinois|MA|Massachusetts|MD|Maryland|MN|Minnesota|NJ|New Jersey|NV|Nevada|NY|New York|RI|Rhode Island|VT|Vermont|WA|Washington)$/i,
};

/** The places of work by country code and region. */
const placesOf = (subject: Subject) =>
  addressesOf(subject).map(([address]) => {
    const country = textOf(address['addressCountry']);
    return {country: codes[country] ?? country.toUpperCase(), name: country, region: textOf(address['addressRegion'])};
  });

const hasPay = ({job}: Subject) => valuesOf(job['baseSalary'], '').length > 0;

const reminder = 'This is a reminder, not advice on law.';

/** Where rules ask for pay in postings: reminders for who knows the law, none of them a statement about it. */
export const rulesOfTransparency: readonly Rule[] = [
  {
    id: 'pay-transparency-europe',
    severity: 'warning',
    source: sources.transparencyInEurope,
    *check(subject) {
      const place = placesOf(subject).find(({country}) => europe.test(country));
      if (place && !hasPay(subject))
        yield [
          '$.baseSalary',
          `Look whether pay must be stated: rules in ${place.name} may ask for a figure or a range. ${reminder}`,
        ];
    },
  },
  {
    id: 'pay-transparency-america',
    severity: 'warning',
    source: sources.transparencyInAmerica,
    *check(subject) {
      const place = placesOf(subject).find(({country, region}) => america[country]?.test(region));
      if (place && !hasPay(subject))
        yield [
          '$.baseSalary',
          `Look whether a pay range must be stated: rules in ${place.region} may ask for one. ${reminder}`,
        ];
    },
  },
  {
    id: 'application-window-missing',
    severity: 'hint',
    source: sources.transparencyInAmerica,
    *check(subject) {
      const isColorado = placesOf(subject).some(
        ({country, region}) => country === 'US' && /^(?:CO|Colorado)$/i.test(region),
      );
      if (isColorado && valuesOf(subject.job['validThrough'], '').length === 0)
        yield [
          '$.validThrough',
          `Look whether the day on which applications close must be stated: rules in Colorado may ask for it. ${reminder}`,
        ];
    },
  },
  {
    id: 'benefits-missing',
    severity: 'hint',
    source: sources.transparencyInAmerica,
    *check(subject) {
      const {job, posting} = subject;
      const place = placesOf(subject).find(
        ({country, region}) =>
          country === 'US' &&
          /^(?:CO|Colorado|WA|Washington|IL|Illinois|MN|Minnesota|NJ|New Jersey|MD|Maryland)$/i.test(region),
      );
      const isSaid = posting
        ? posting.sections.some(({kind}) => kind === 'benefits')
        : valuesOf(job['jobBenefits'], '').length > 0 || /\bbenefits?\b/i.test(textOf(job['description']));
      if (place && !isSaid)
        yield [
          '$.jobBenefits',
          `Look whether benefits must be stated: rules in ${place.region} may ask for them. ${reminder}`,
        ];
    },
  },
  {
    id: 'salary-range-wide',
    severity: 'hint',
    source: sources.transparencyInAmerica,
    *check({job}) {
      for (const [amount, path] of thingsOf(job['baseSalary'], '$.baseSalary')) {
        const [quantity] = thingsOf(amount['value'], '')[0] ?? [amount];
        if (
          Number(textOf(quantity['maxValue'])) > Number(textOf(quantity['minValue'])) * 3 &&
          Number(textOf(quantity['minValue'])) > 0
        )
          yield [
            path,
            'Narrow the range to what you would really pay: its upper end is more than three times the lower.',
          ];
      }
    },
  },
];
