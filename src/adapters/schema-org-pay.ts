import {amountOf} from './amounts.js';
import {payInWords, periodIn, textOfMarkup, textsOf} from './facts.js';
import {isObject, textOf, type Loose} from './loose.js';
import {thingsIn} from './schema-org-values.js';

/** Units of time as UN/CEFACT writes them, which schema.org allows for. */
const unitCodes: Readonly<Record<string, string>> = {ANN: 'YEAR', MON: 'MONTH', WEE: 'WEEK', DAY: 'DAY', HUR: 'HOUR'};

/** The ranges of pay of a JobPosting, and what is paid beside them as the note of the first. */
export function payOf(job: Loose): readonly object[] {
  const ranges = thingsIn(job.baseSalary).flatMap((salary) => rangesOf(salary, job.salaryCurrency));
  const note = textsOf(thingsIn(job.incentiveCompensation)).map(textOfMarkup).join(', ');
  const [first = {}, ...others] = ranges;
  return [note ? {...first, note} : first, ...others];
}

/** The ranges in a `MonetaryAmount`, in a figure, or in words. */
function rangesOf(salary: unknown, salaryCurrency: unknown): readonly object[] {
  const amount: Loose = isObject(salary) ? salary : {};
  // The value is a figure, a `QuantitativeValue`, or a list of these; or the amount says by itself what that would.
  return thingsIn(isObject(salary) ? (salary.value ?? salary) : salary).map((value) => {
    const quantity: Loose = isObject(value) ? value : {};
    const figure = isObject(value) ? value.value : value;
    const [low, high = low] =
      typeof figure === 'number' ? [figure] : (textOf(figure) ?? '').split(/\s*[-–—]\s*/).map(amountOf);
    const isRange = [quantity.minValue, quantity.maxValue, amount.minValue, amount.maxValue].some(Boolean);
    const [min, max] = isRange
      ? [amountOf(quantity.minValue ?? amount.minValue), amountOf(quantity.maxValue ?? amount.maxValue)]
      : [low, high];
    const currency = amount.currency ?? quantity.currency ?? salaryCurrency;
    // Of a figure in words without a currency, the words say more.
    if (!isRange && typeof figure === 'string' && !currency) return payInWords(figure);
    if (!isRange && typeof min === 'string') return {note: figure};
    const code = textOf(quantity.unitCode ?? amount.unitCode) ?? '';
    return {
      label: textOf(amount.name),
      min,
      max,
      currency,
      period: periodIn(quantity.unitText ?? amount.unitText) ?? (Object.hasOwn(unitCodes, code) && unitCodes[code]),
    };
  });
}
