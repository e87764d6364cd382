import {isFields, sources, textOf, thingsOf, valuesOf, type Fields, type Rule, type Subject} from './rule.js';

const periods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const figureNames = ['value', 'minValue', 'maxValue'];

interface Salary {
  readonly amount: Fields;
  readonly path: string;
  /** The quantity, or the amount itself where that says what the quantity would. */
  readonly quantity: Fields;
  readonly quantityPath: string;
}

const salariesOf = ({job}: Subject): readonly Salary[] =>
  thingsOf(job['baseSalary'], '$.baseSalary').map(([amount, path]) => {
    const [quantity, quantityPath] = thingsOf(amount['value'], `${path}.value`)[0] ?? [amount, path];
    return {amount, path, quantity, quantityPath};
  });

/** The figures that are given, each with its path, whatever they are. */
const figuresOf = ({quantity, quantityPath}: Salary) =>
  figureNames.flatMap((name) => {
    const value = quantity[name];
    return value === undefined || value === null || value === '' || isFields(value)
      ? []
      : [[name, value, `${quantityPath}.${name}`] as const];
  });

const numberOf = (value: unknown) => (/^\s*-?\d+(\.\d+)?\s*$/.test(textOf(value)) ? Number(textOf(value)) : NaN);

const endsOf = ({quantity}: Salary) => ({
  low: numberOf(quantity['minValue'] ?? quantity['value']),
  high: numberOf(quantity['maxValue'] ?? quantity['value']),
});

/** Currencies whose unit buys about as much as a euro, so that a figure tells what it may be paid for. */
const alike = new Set(['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

/** The least and the most that anybody is paid, by period, in those. */
const usual: Readonly<Record<string, readonly [least: number, most: number]>> = {
  HOUR: [2, 1000],
  DAY: [15, 8000],
  WEEK: [60, 40_000],
  MONTH: [150, 150_000],
  YEAR: [2000, 5_000_000],
};

let known: ReadonlySet<string> | undefined;

/** Whether a code is one of ISO 4217's, as far as the engine knows them; in one that lists none, whether it looks like one. */
const isCurrency = (code: string) => {
  try {
    known ??= new Set(Intl.supportedValuesOf('currency'));
    return known.has(code);
  } catch {
    return /^[A-Z]{3}$/.test(code);
  }
};

/** What Google asks of pay. */
export const rulesOfPay: readonly Rule[] = [
  {
    id: 'salary-missing',
    severity: 'hint',
    source: sources.salary,
    *check(subject) {
      // “Competitive” says nothing.
      const isSaid = subject.posting?.pay.some(
        ({min = 0, max = 0, note = ''}) => min > 0 || max > 0 || /\d/.test(note),
      );
      if (valuesOf(subject.job['baseSalary'], '').length === 0 && !isSaid)
        yield ['$.baseSalary', 'Say what is paid, if you can: postings with pay are shown to more people.'];
    },
  },
  {
    id: 'salary-hollow',
    severity: 'error',
    source: sources.salary,
    *check(subject) {
      for (const salary of salariesOf(subject))
        if (figuresOf(salary).length === 0)
          yield [salary.path, 'Leave the salary out where there are no figures: an empty one is an error.'];
    },
  },
  {
    id: 'salary-is-words',
    severity: 'error',
    source: sources.salary,
    *check({job}) {
      for (const [salary, path] of valuesOf(job['baseSalary'], '$.baseSalary'))
        if (!isFields(salary))
          yield [
            path,
            `Write the salary as an amount with currency, figures and period; “${textOf(salary)}” is not read.`,
          ];
    },
  },
  {
    id: 'salary-currency-missing',
    severity: 'error',
    source: sources.salary,
    *check(subject) {
      const {posting, job} = subject;
      for (const [index, {min, max, currency}] of (posting?.pay ?? []).entries())
        if ((min || max) && !currency)
          yield [`$.pay[${index}].currency`, 'Add the currency to the pay: without it search engines get none.'];
      for (const salary of salariesOf(subject))
        if (!textOf(salary.amount['currency'] ?? salary.quantity['currency'] ?? job['salaryCurrency']))
          yield [`${salary.path}.currency`, 'Add the currency of the salary, such as EUR.'];
    },
  },
  {
    id: 'salary-currency',
    severity: 'error',
    source: sources.currencies,
    *check(subject) {
      for (const {amount, path} of salariesOf(subject)) {
        const currency = textOf(amount['currency']);
        if (currency && !isCurrency(currency))
          yield [
            `${path}.currency`,
            `Write the currency as its code of three capitals, such as EUR; “${currency}” is none.`,
          ];
      }
    },
  },
  {
    id: 'salary-period',
    severity: 'error',
    source: sources.salary,
    *check(subject) {
      for (const salary of salariesOf(subject)) {
        const unit = textOf(salary.quantity['unitText']);
        if (figuresOf(salary).length > 0 && !periods.includes(unit))
          yield [
            `${salary.quantityPath}.unitText`,
            unit
              ? `Write what the figure is paid for as one of ${periods.join(', ')}; “${unit}” is none.`
              : `Say what the figure is paid for: ${periods.join(', ')}.`,
          ];
      }
    },
  },
  {
    id: 'salary-number',
    severity: 'error',
    source: sources.salary,
    *check(subject) {
      for (const [, value, path] of salariesOf(subject).flatMap(figuresOf))
        if (!(numberOf(value) > 0))
          yield [path, `Write the figure as a number above 0, without signs: 60000, not “${textOf(value)}”.`];
    },
  },
  {
    id: 'salary-range',
    severity: 'error',
    source: sources.salary,
    *check(subject) {
      const sentence = 'Put the lower figure first: the range ends below where it begins.';
      for (const [index, {min, max}] of (subject.posting?.pay ?? []).entries())
        if (min !== undefined && max !== undefined && max > 0 && min > max) yield [`$.pay[${index}].min`, sentence];
      for (const salary of salariesOf(subject)) {
        const {low, high} = endsOf(salary);
        if (low > high) yield [`${salary.quantityPath}.minValue`, sentence];
      }
    },
  },
  {
    id: 'salary-range-open',
    severity: 'warning',
    source: sources.salary,
    *check(subject) {
      for (const salary of salariesOf(subject)) {
        const given = new Set(figuresOf(salary).map(([name]) => name));
        if (given.has('minValue') !== given.has('maxValue') && !given.has('value'))
          yield [
            `${salary.quantityPath}.${given.has('minValue') ? 'maxValue' : 'minValue'}`,
            'Give both ends of the range, or one figure as the value.',
          ];
      }
    },
  },
  {
    id: 'salary-unlikely',
    severity: 'warning',
    source: sources.salary,
    *check(subject) {
      for (const salary of salariesOf(subject)) {
        const [least = 0, most = Infinity] = usual[textOf(salary.quantity['unitText'])] ?? [];
        const {low, high} = endsOf(salary);
        if (alike.has(textOf(salary.amount['currency'])) && (low < least || high > most) && low > 0)
          yield [
            `${salary.quantityPath}.unitText`,
            `Look whether ${low === high ? low : `${low} to ${high}`} is paid per ${textOf(salary.quantity['unitText']).toLowerCase()}: hardly anybody is.`,
          ];
      }
    },
  },
  {
    id: 'pay-in-words',
    severity: 'hint',
    source: sources.salary,
    only: 'posting',
    *check({posting}) {
      for (const [index, {min, max, note}] of (posting?.pay ?? []).entries())
        if (note && !min && !max && /\d{2}/.test(note))
          yield [`$.pay[${index}]`, `Write the figures of “${note}” as figures: words are shown, but not searched.`];
    },
  },
];
