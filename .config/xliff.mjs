/** The XLIFF of a language: read strictly, for what is read otherwise than it was meant is lost when it is written again. */
import {readFileSync} from 'node:fs';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {DOMParser} from '@xmldom/xmldom';
import {config} from './messages.mjs';

export const xliffFolder = config.resolve(config.interchange.xliffDir);
export const xliffFile = (locale) => `${xliffFolder}/${locale}.xlf`;

/** What stands in a new file where the register is to be said. */
export const registerToSay = 'Formal or informal?';

/** The XLIFF of a language as it stands; nothing where there is none. */
export function readXliff(locale) {
  try {
    return readFileSync(xliffFile(locale), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The units of an XLIFF by their ids: source and state beside what @lit/localize-tools reads; and its faults, a sentence each.
 * Where there are any, there are no units.
 */
export function parseXliff(xml) {
  const faults = [];
  // What is no entity the parser takes for text.
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml))
    faults.push('has an "&" that is not written "&amp;".');
  let document;
  try {
    // What the first one is followed by is its doing.
    const errorHandler = (_, words) => {
      if (faults.length === 0)
        faults.push(
          `is no XML: ${words
            .replace(/^\[.*?\]\s*/, '')
            .replace(/\s+/g, ' ')
            .trim()}.`,
        );
    };
    document = new DOMParser({locator: {}, errorHandler}).parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml');
  } catch (error) {
    faults.push(`is no XML: ${error.message}.`);
  }
  const files = faults.length === 0 ? elementsOf(document, 'file') : [];
  if (faults.length === 0 && !(files.length === 1 && files[0].getAttribute('target-language')))
    faults.push('does not have one <file> with a target-language.');
  if (faults.length === 0) faults.push(...unitFaults(document));
  if (faults.length > 0) return {faults, units: new Map()};
  const {messages} = new XliffFormatter(config).parseXliff(xml);
  const contents = new Map(messages.map((message) => [message.name, message.contents]));
  const units = new Map();
  for (const unit of elementsOf(document, 'trans-unit')) {
    const id = unit.getAttribute('id');
    const [target] = elementsOf(unit, 'target');
    const source = iterable(elementsOf(unit, 'source')[0].childNodes)
      .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
      .join('');
    units.set(id, {source, target, state: target?.getAttribute('state') ?? '', contents: contents.get(id)});
  }
  const [header] = elementsOf(document, 'header');
  const register = header && elementsOf(header, 'note')[0]?.textContent.trim();
  return {faults, document, units, language: files[0].getAttribute('target-language'), register};
}

function unitFaults(document) {
  const faults = [];
  const known = new Set();
  for (const unit of elementsOf(document, 'trans-unit')) {
    const id = unit.getAttribute('id');
    const report = (fact) => faults.push(`${id || 'A <trans-unit>'}: ${fact}`);
    if (!id) report('has no id.');
    if (known.has(id)) report('is there twice.');
    known.add(id);
    for (const [name, least] of [
      ['source', 1],
      ['target', 0],
    ]) {
      const found = elementsOf(unit, name);
      if (found.length < least || found.length > 1) report(`has ${found.length} <${name}>.`);
      for (const child of found.flatMap(({childNodes}) => iterable(childNodes))) {
        const isPlaceholder =
          child.nodeName === 'x' && /^\d$/.test(child.getAttribute('id')) && child.getAttribute('equiv-text');
        if (child.nodeType !== 3 && !isPlaceholder)
          report(`has in its <${name}> what is neither text nor <x id="…" equiv-text="…"/>: ${child}`);
      }
    }
  }
  return faults;
}

// The lists of xmldom cannot be iterated.
const iterable = (list) => Array.from({length: list.length}, (_, index) => list.item(index));
const elementsOf = (node, name) => iterable(node.getElementsByTagName(name));
