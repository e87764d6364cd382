/** What is wrong with a translation. */
import {messagesFor, numbersOf, placeholdersOf, pluralOf, textOf} from './messages.mjs';
import {parseXliff, registerToSay} from './xliff.mjs';

/** States of a unit in which nothing is left to be done. */
const done = ['', 'final', 'signed-off', 'translated'];

/**
 * What is wrong with the XLIFF of a language, a sentence each.
 *
 * @param xml What is in the file; nothing where there is none.
 * @param source The messages in the source.
 */
export function translationProblems(locale, xml, source) {
  if (xml === undefined) return [`${locale}: has no file: run \`npm run localize:extract\`.`];
  const {faults, units, language, register} = parseXliff(xml);
  if (faults.length > 0) return faults.map((fault) => `${locale}.xlf: ${fault}`);
  const found = [];
  const report = (id, fact) => found.push(`${locale} ${id}: ${fact}`);
  if (language !== locale) report('<file>', `has the target-language ${language}.`);
  if (!register || register === registerToSay) report('<header>', 'no <note> says the register.');
  const wanted = messagesFor(locale, source);
  for (const {name, contents} of wanted) {
    const unit = units.get(name);
    const said = textOf(unit?.contents ?? []);
    if (said.trim() === '') {
      report(name, 'has no translation.');
      continue;
    }
    if (unit.source !== textOf(contents))
      report(name, 'is a translation of an older sentence: run `npm run localize:extract`.');
    if (unit.state === 'needs-adaptation') report(name, `is marked ${unit.state}: the English sentence has changed.`);
    else if (!done.includes(unit.state)) report(name, `is marked ${unit.state}.`);
    if (said !== said.trim()) report(name, 'begins or ends with white space.');
    if (/<[a-z/!]/i.test(said)) report(name, 'holds HTML, which is shown as it is written.');
    if (unit.contents.some((part) => typeof part === 'string' && /\{\d\}/.test(part)))
      report(name, 'has a placeholder that is written as text, not as <x …/>.');
    const category = pluralOf(name, source) && name.split('.').at(-1);
    if (!hasPlaceholders(locale, category, contents, unit.contents))
      report(name, `has the placeholders ${listOf(unit.contents)}, not ${listOf(contents)}.`);
  }
  const names = new Set(wanted.map(({name}) => name));
  for (const id of units.keys()) if (!names.has(id)) report(id, 'is translated but never said.');
  const [label, name] = ['apply', 'apply-for'].map((id) =>
    textOf(units.get(id)?.contents ?? []).toLocaleLowerCase(locale),
  );
  if (!name.includes(label)) report('apply-for', 'does not contain the label it stands for (WCAG 2.5.3).');
  return found;
}

const listOf = (contents) =>
  placeholdersOf(contents)
    .map((index) => `{${index}}`)
    .join(' ') || '(none)';

/** Whether a translation says all that the sentence says. The count may go unsaid where its plural form says it: "no", "one", "two". */
function hasPlaceholders(locale, category, expected, contents) {
  const [has, wants] = [contents, expected].map((parts) => placeholdersOf(parts).join());
  if (has === wants) return true;
  return category && numbersOf(locale, category).length === 1 && has === wants.replace(/^0,?/, '');
}
