import {
  addressesOf,
  descriptionOf,
  plainText,
  sources,
  textOf,
  thingsOf,
  titleOf,
  valuesOf,
  type Rule,
} from './rule.js';

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A figure as pages write it: with any sign between thousands, in thousands, without cents. */
function isFigureIn(text: string, figure: number): boolean {
  const whole = String(Math.trunc(figure));
  const digits = text.replace(/(?<=\d)[.,'’\s\u00a0\u202f]+(?=\d{3}(?!\d))/g, '');
  if (new RegExp(`(?<!\\d)${whole}(?!\\d)`).test(digits)) return true;
  const thousands = figure / 1000;
  return (
    thousands >= 1 &&
    new RegExp(`(?<!\\d)${String(thousands).replace('.', '[.,]')}\\s?[kK](?![\\p{L}\\d])`, 'u').test(text)
  );
}

/** What is marked up must be on the page, and the page must be one about this job. */
export const rulesOfPage: readonly Rule[] = [
  {
    id: 'page-title',
    severity: 'error',
    source: sources.policies,
    *check(subject) {
      const {text} = subject.page ?? {};
      const title = lettersOf(titleOf(subject));
      if (text !== undefined && title && !lettersOf(text).includes(title))
        yield ['$.title', 'Show the title on the page as it is marked up.'];
    },
  },
  {
    id: 'page-description',
    severity: 'error',
    source: sources.policies,
    *check(subject) {
      const {text} = subject.page ?? {};
      if (text === undefined) return;
      const said = lettersOf(text);
      const parts = descriptionOf(subject)
        .split(/<[^<>]*>|\n/)
        .map((part) => lettersOf(plainText(part)))
        .filter((part) => part.length > 15);
      const hidden = parts.filter((part) => !said.includes(part)).join('').length;
      if (hidden > parts.join('').length * 0.2)
        yield ['$.description', 'Show the whole description on the page: much of what is marked up is not there.'];
    },
  },
  {
    id: 'page-pay',
    severity: 'error',
    source: sources.policies,
    *check({job, page}) {
      if (page?.text === undefined) return;
      for (const [amount, path] of thingsOf(job['baseSalary'], '$.baseSalary')) {
        const [quantity, at] = thingsOf(amount['value'], `${path}.value`)[0] ?? [amount, path];
        for (const name of ['minValue', 'maxValue', 'value']) {
          const figure = Number(textOf(quantity[name]));
          if (figure > 0 && !isFigureIn(page.text, figure))
            yield [`${at}.${name}`, `Show the pay on the page: ${figure} is marked up and not there.`];
        }
      }
    },
  },
  {
    id: 'page-place',
    severity: 'warning',
    source: sources.policies,
    *check(subject) {
      const {text} = subject.page ?? {};
      if (text === undefined) return;
      for (const [address, path] of addressesOf(subject)) {
        const town = lettersOf(textOf(address['addressLocality']));
        if (town && !lettersOf(text).includes(town))
          yield [
            `${path}.addressLocality`,
            `Show the place on the page: ${textOf(address['addressLocality'])} is marked up and not there.`,
          ];
      }
    },
  },
  {
    id: 'page-organization',
    severity: 'warning',
    source: sources.policies,
    *check({job, page}) {
      const name = textOf(job['hiringOrganization']);
      if (
        page?.text !== undefined &&
        name &&
        name.toLowerCase() !== 'confidential' &&
        !lettersOf(page.text).includes(lettersOf(name))
      )
        yield ['$.hiringOrganization.name', 'Show on the page who hires, by the same name.'];
    },
  },
  {
    id: 'page-is-list',
    severity: 'error',
    source: sources.guidelines,
    *check({page}) {
      if ((page?.jobPostings ?? 0) > 1)
        yield [
          '$',
          `Describe one job on a page, its own; this one describes ${page?.jobPostings}. A list of jobs describes none.`,
        ];
    },
  },
  {
    id: 'page-noindex',
    severity: 'error',
    source: sources.guidelines,
    *check({page}) {
      if (/\b(?:noindex|none)\b/i.test(page?.robots ?? ''))
        yield ['$', 'Take “noindex” off the page: what search engines may not keep they do not show.'];
    },
  },
  {
    id: 'page-canonical',
    severity: 'error',
    source: sources.guidelines,
    *check({page, job}) {
      const plain = (address: string) => address.replace(/[#?].*$/s, '').replace(/\/$/, '');
      const {canonical, address} = page ?? {};
      const own = valuesOf(job['url'], '').map(([url]) => plain(textOf(url)));
      if (canonical && address && plain(canonical) !== plain(address) && !own.includes(plain(canonical)))
        yield [
          '$.url',
          `Let the page’s canonical address be its own: ${canonical} is another page, and this one is not shown.`,
        ];
    },
  },
];
