/** Elements in engines that lack a part of `Intl`: each part alone, and all together. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {draw, until} from './fixtures.js';

const parts = [
  'Locale',
  'Locale.prototype.textInfo',
  'Locale.prototype.getTextInfo',
  'PluralRules',
  'DisplayNames',
  'ListFormat',
  'RelativeTimeFormat',
  'Segmenter',
  'NumberFormat.prototype.formatRange',
  'Collator',
];

/** What is said in each language whatever the engine has, and which way it runs. */
const spoken: readonly {readonly tag: string; readonly direction?: 'rtl'; readonly words: readonly string[]}[] = [
  {tag: 'en', words: ['Apply', 'Full-time', 'Posted', 'per month', '2 openings', '1 opening', 'Country']},
  {tag: 'de-AT', words: ['Bewerben', 'Vollzeit', 'Veröffentlicht', 'pro Monat', '2 Stellen', '1 Stelle', 'Land']},
  {tag: 'ar', direction: 'rtl', words: ['تقديم طلب', 'تاريخ النشر', 'في الشهر', 'المتطلبات']},
  {tag: 'ja', words: ['応募する', '掲載', '月給', '求人2件', '求人1件']},
  {tag: 'sr-Latn-RS', words: ['Konkuriši', 'Objavljeno', 'mesečno', 'Uslovi']},
  {tag: 'zh-TW', words: ['應徵職缺', '刊登時間', '每月', '2 個職缺', '1 個職缺']},
];

/** The words below a node of another page, whose classes are not those of this one. */
function wordsIn(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (/^(?:script|style|template)$/i.test(node.nodeName)) return '';
  return [...((node as Partial<Element>).shadowRoot ?? node).childNodes, ...node.childNodes].map(wordsIn).join(' ');
}

async function openWithout(missing: readonly string[]) {
  const address = new URL('bare-engine.html', import.meta.url);
  for (const part of missing) address.searchParams.append('without', part);
  const frame = await draw<HTMLIFrameElement>(html`<iframe title="A bare engine" src=${address.href}></iframe>`);
  const section = (tag: string) => frame.contentDocument?.querySelector(`section[lang=${tag}]`);
  return {
    section,
    text: (tag: string) => wordsIn(section(tag) ?? document.createTextNode('')).replace(/\s+/g, ' '),
    view: frame.contentWindow as Window & {uncaught?: readonly string[]; Intl?: typeof Intl},
  };
}

for (const missing of [[], ...parts.map((part) => [part]), parts]) {
  it(`every element draws in an engine that lacks ${missing.length > 1 ? 'all of these' : (missing[0] ?? 'nothing')}`, async () => {
    const {section, text, view} = await openWithout(missing);
    for (const {tag, words} of spoken)
      for (const word of [...words, '①', '②', '③', '④', '⑤', '⑥', '⑧', '⑩'])
        await until(
          () => text(tag).includes(word),
          () => `“${word}” in ${tag} in “${text(tag)}”; ${view.uncaught?.join()}`,
        );
    for (const {tag, direction = 'ltr'} of spoken) {
      const roots = [...(section(tag)?.querySelectorAll('*') ?? [])].flatMap(
        ({shadowRoot}) => shadowRoot?.querySelector('[part~=root]')?.getAttribute('dir') ?? [],
      );
      expect(new Set(roots), tag).to.deep.equal(new Set([direction]));
      expect(text(tag), tag).not.to.match(/undefined|\bNaN\b|\[object|\{\d\}/);
    }
    expect(text('en')).to.include(missing.includes('DisplayNames') ? '②, DE' : '②, Germany');
    expect(view.uncaught).to.be.empty;
    for (const part of missing)
      expect(
        part.split('.').reduce<unknown>((owner, name) => (owner as Record<string, unknown>)[name], view.Intl),
        part,
      ).to.equal(undefined);
  });
}
