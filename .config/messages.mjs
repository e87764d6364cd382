/** The messages that the source has, and which of them a language must have. */
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';

export const config = readConfigFileAndWriteSchema(fileURLToPath(new URL('lit-localize.json', import.meta.url)));

/** The messages as they stand in the source, in its order. */
export function readSource() {
  const {messages, errors} = new RuntimeLitLocalizer(config).extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    process.exit(1);
  }
  return messages;
}

export const ending = /^(.+)\.(zero|one|two|few|many|other)$/;

/** The id of the plural that a message is a form of, where it is one: English has its `one` and its `other`. */
export function pluralOf(name, source) {
  const [, id] = ending.exec(name) ?? [];
  return ['one', 'other'].every((form) => source.some((message) => message.name === `${id}.${form}`)) ? id : undefined;
}

/** The messages a language must have: of a plural, one for each category of that language. */
export function messagesFor(locale, source) {
  const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
  return source.flatMap((message) => {
    const id = pluralOf(message.name, source);
    if (!id) return [message];
    if (!message.name.endsWith('.other')) return [];
    return pluralCategories.toSorted().map((category) => {
      const name = `${id}.${category}`;
      const form = source.find((other) => other.name === name) ?? message;
      return {...form, name, desc: `${message.desc} Plural form "${category}": ${examples(locale, category)}.`};
    });
  });
}

const numbers = [...Array(201).keys(), 0.5, 1.5, 2.5, 10.1, 1000, 1e6, 2e6];

export function numbersOf(locale, category) {
  // What is ours under this name is European; by itself the name means Brazil to `Intl`.
  const rules = new Intl.PluralRules(locale === 'pt' ? 'pt-PT' : locale);
  return numbers.filter((number) => rules.select(number) === category);
}

function examples(locale, category) {
  const all = numbersOf(locale, category);
  return all.slice(0, 6).join(', ') + (all.length > 6 ? ', …' : '');
}

/** What a message says, with its placeholders by their number. */
export const textOf = (contents) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** The numbers of its placeholders, in order. */
export const placeholdersOf = (contents) =>
  contents.flatMap((part) => (typeof part === 'string' ? [] : [part.index])).toSorted();
