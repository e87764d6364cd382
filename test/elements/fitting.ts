/** Whether what is drawn fits into its box, and whose words are drawn. */
import {expect} from '@open-wc/testing';
import {all, inside} from './fixtures.js';

interface Words {
  readonly node: Node;
  readonly words: string;
  readonly rects: readonly DOMRect[];
}

/** All texts that are drawn, and where. */
function textsOf(node: Node): Words[] {
  if (node.nodeType === 3) {
    const words = node.textContent?.trim() ?? '';
    const range = document.createRange();
    range.selectNodeContents(node);
    return words ? [{node, words, rects: [...range.getClientRects()]}] : [];
  }
  return node instanceof Element && /^(?:script|style|template)$/.test(node.localName)
    ? []
    : inside(node).flatMap(textsOf);
}

const describeText = ({words}: Words) => `“${words.slice(0, 50)}”`;

/** Expects all texts in a box to be inside it, none cut off and none over another. */
export function expectToFit(box: HTMLElement): void {
  const {left, right} = box.getBoundingClientRect();
  const texts = textsOf(box);
  for (const text of texts) {
    const around = text.node.parentElement!;
    // What is for screen readers alone takes no room.
    if (around.closest('.hidden')) continue;
    for (const rect of text.rects) {
      expect(rect.left, describeText(text)).to.be.at.least(left - 1);
      expect(rect.right, describeText(text)).to.be.at.most(right + 1);
    }
  }
  for (const element of all(box)) {
    const {overflowX, overflowY, display} = getComputedStyle(element);
    if (element.closest('.hidden') || display === 'inline' || (overflowX === 'visible' && overflowY === 'visible'))
      continue;
    expect(element.scrollWidth, element.outerHTML.slice(0, 100)).to.be.at.most(element.clientWidth + 1);
  }
  // The bar at the lower edge floats over the rest; that is what it is for.
  const flowing = texts.filter(({node}) => !node.parentElement!.closest('.hidden, .apply'));
  // So do the choices of a filter.
  const layerOf = ({node}: Words) => node.parentElement!.closest('fieldset');
  for (const [index, text] of flowing.entries())
    for (const other of flowing.slice(index + 1, index + 12))
      for (const a of layerOf(text) === layerOf(other) ? text.rects : [])
        for (const b of other.rects) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // Lines of letters that reach high and low may touch.
          if (across > 1 && down > Math.min(a.height, b.height) / 2)
            expect.fail(`${describeText(text)} lies over ${describeText(other)}`);
        }
}

/** Expects every word in a box that speaks `en-XA` to be in brackets. Returns how many texts there are. */
export function expectBrackets(box: HTMLElement): number {
  const shown = [
    ...textsOf(box).flatMap(({node, words}) => (node.parentElement!.closest('time') ? [] : [words])),
    ...all(box, '[aria-label], [title], [placeholder]').flatMap((element) =>
      element.localName === 'time'
        ? []
        : [element.ariaLabel ?? '', element.title, element.getAttribute('placeholder') ?? ''],
    ),
  ];
  for (const words of shown) {
    // In brackets are our sentences; amounts, lengths of time and the "and" of lists are the browser's.
    const outside = words
      .replace(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, '')
      .replace(/\band\b|\bdays?\b|[€$,.–\d]/g, '');
    expect(outside, words).not.to.match(/[a-z]{2}/i);
  }
  return shown.length;
}
