import {expect} from '@open-wc/testing';
import {presets} from '../../src/elements/presets.js';
import {drawAll, drawBoards} from '../elements/drawn-all.js';
import {all} from '../elements/fixtures.js';

interface Rule {
  /** The properties that it is about. */
  readonly of: RegExp;
  /** What must not stand in their values, once what comes from tokens is taken out. */
  readonly no: RegExp;
  /** The tokens that their values come from. */
  readonly from: RegExp;
}

const length = /(?<![\w.-])\d*\.?\d+(em|rem|px|pt|cqi|ch|ex)\b/;
const rules: Readonly<Record<string, Rule>> = {
  distance: {of: /^(padding|margin|gap$|row-gap|column-gap|inset|scroll-)/, no: length, from: /--_space/},
  corner: {of: /radius/, no: length, from: /--_radius/},
  line: {
    of: /^(border(?!-(radius|collapse|spacing))|outline(?!-offset)|stroke-width|text-decoration)/,
    no: length,
    from: /--_border-width/,
  },
  'size of text': {of: /^font-size$/, no: length, from: /--_(scale|small|font-size)/},
  weight: {of: /^font-weight$/, no: /\d|bold|light/, from: /--_(\w+-)*weight/},
  'line height': {of: /^line-height$/, no: /\d/, from: /--_line-height/},
  font: {of: /^font-family$/, no: /^(?!inherit$|\s*$)/, from: /--_(heading-)?font/},
  // All other sizes are `em`, and so follow the size of text.
  size: {
    of: /^(inline-size|block-size|min-|max-|width|height|flex|grid-template|translate)/,
    no: /\d(px|rem|pt)\b/,
    from: /--_/,
  },
  color: {
    of: /(color|^background|^border|^fill|^stroke$|^outline|^text-decoration|shadow)/,
    no: /#[\da-f]{3,8}\b|\b(rgb|hsl|lab|lch|oklab|oklch)a?\(|\b(black|white|gr[ae]y|red|green|blue)\b/i,
    from: /--_|in oklab|in srgb/,
  },
  duration: {of: /^(transition|animation)/, no: /\d(ms|s)\b/, from: /--_duration/},
};

/** What comes from no token, and why. */
const allowed: readonly (readonly [rule: RegExp, why: string])[] = [
  [/^\.hidden\b/, 'For ears alone: a pixel that is clipped away.'],
  [/outline(-offset)?: |outline-width/, 'The ring of the focus must be there whatever width of lines an author wants.'],
  [/border-radius: (99em|50%)/, 'Round ends, whatever the height.'],
  [/^\.button.*99em/, 'Round ends, whatever the height.'],
  [/text-underline-offset/, 'Distance of a line from the letters it belongs to.'],
  [/letter-spacing/, 'Letters of a large size stand closer; the distance follows the size.'],
  [/::first-letter/, 'An initial has the height of three lines.'],
  [/container-type|contain-intrinsic/, 'What a browser reckons with before there is anything to measure.'],
  [/scroll-margin/, 'What floats over the page is as high as a button and its ground.'],
  [/^\.(tally|badge).*padding|padding: 0\.1em/, 'The cap height of a small text in its pill.'],
  [/max\(1\.5px/, 'An arrow must be seen also without lines.'],
  [/max\(2px/, 'With more contrast, a line is at least so wide.'],
  [/stroke-width: [\d.]+px/, 'In units of the drawing, which Firefox calls pixels.'],
  [/@media print/, 'On paper there is ink: black, and the paper’s own white.'],
  [/@media \(forced-colors/, 'The system’s colours, and lines where there were areas.'],
];

/** Every declaration in the style sheets of all elements in all themes, with where it stands. */
async function declarations(): Promise<readonly (readonly [where: string, property: string, value: string])[]> {
  const sheets = new Set<CSSStyleSheet>();
  for (const theme of Object.keys(presets))
    for (const box of [await drawAll(theme), await drawBoards(theme)]) {
      for (const {shadowRoot} of all(box)) for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) sheets.add(sheet);
      box.remove();
    }
  const found: (readonly [string, string, string])[] = [];
  const walk = (list: CSSRuleList, around: string) => {
    for (const rule of list) {
      const {style, selectorText} = rule as Partial<CSSStyleRule>;
      const name = selectorText ?? rule.cssText.split('{')[0]!.trim();
      const where = `${around} ${name.replaceAll('\n', ' ')}`.trim();
      for (const declaration of style?.cssText.split(/;\s*/) ?? []) {
        const at = declaration.indexOf(':');
        // The tokens themselves have their values somewhere.
        if (at > 0 && !declaration.startsWith('--'))
          found.push([where, declaration.slice(0, at), declaration.slice(at + 1).trim()]);
      }
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList, where);
    }
  };
  for (const sheet of sheets) walk(sheet.cssRules, '');
  return found;
}

/** What stands in a value outside of those brackets that a token is in. Nothing at all, and once the size of text, are no measures. */
function withoutTokens(value: string, from: RegExp): string {
  const functions = /[\w-]*\((?:[^()]|\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\))*\)/g;
  return value
    .replace(/url\([^)]*\)|(?<![\w.])(0px|1em)\b/g, '')
    .replace(functions, (call) => (from.test(call) ? '' : call));
}

describe('What is to be seen', () => {
  it('comes from a token: no measure, colour, weight or duration stands in a style sheet by itself', async () => {
    const faults = new Set<string>();
    const needed = new Set<string>();
    const every = await declarations();
    expect(every.length).to.be.above(500);
    for (const [where, property, value] of every)
      for (const [name, {of, no, from}] of Object.entries(rules)) {
        if (!of.test(property) || !no.test(withoutTokens(value, from))) continue;
        const text = `${where} { ${property}: ${value} }`;
        const reason = allowed.find(
          ([rule]) => rule.test(text) || rule.test(where.split(' ').pop()!) || rule.test(`${property}: ${value}`),
        );
        if (reason) needed.add(reason[1]);
        else faults.add(`${name}: ${text}`);
      }
    expect([...faults].join('\n')).to.equal('');
  });
});
