import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {tokens, type Item} from '../../.storybook/manifest.js';
import {presets} from '../../src/elements/presets.js';
import {onlyOnce} from '../answers.js';
import {cartographer, closed, closingToday} from '../postings.js';
import {StateChangeEvent, linkTo, wordsOf} from './address.js';
import {readings, type Reading} from './contrast.js';
import './copy-button.js';
import {integrityOf} from './host-frame.js';
import {addressOfScript, forms} from './snippets.js';
import {drawFontList, drawTokenInput} from './token-input.js';
import {kindOf, readTokens, styleSheet, tokenJson, tokensIn, type Kind, type Tokens} from './token-text.js';
import {workbench} from './workbench.styles.js';

const schemes = {light: '#ffffff', dark: '#15171b'};
type Scheme = keyof typeof schemes;
const sides = Object.keys(schemes) as Scheme[];

/** What it takes to show the workbench again as it is. */
interface State {
  readonly theme?: string;
  readonly tokens?: Tokens;
  /** The page behind, where it is another than ours. */
  readonly behind?: Partial<Record<Scheme, string>>;
}

/** What makes a brand by itself: for many pages, all that has to be said. */
const first = ['--job-accent', '--job-font', '--job-radius'];

const groups: readonly (readonly [heading: string, isIn: (item: Item) => boolean])[] = [
  ['Your brand', ({name}) => first.includes(name)],
  ['More colours', (item) => isOf(['color'], item)],
  ['More of type', (item) => isOf(['fontFamily', 'fontWeight', 'number'], item)],
  ['Space and shape', (item) => isOf(['dimension', 'shadow', 'duration'], item)],
];

const exports = ['Snippet', 'CSS', 'Token JSON'] as const;
type Export = (typeof exports)[number];

/** Of the tokens that are numbers, one is about space. */
const isOf = (kinds: readonly Kind[], item: Item) =>
  !first.includes(item.name) && kinds.includes(item.name.endsWith('density') ? 'dimension' : kindOf(item));

/**
 * Makes a brand of tokens: every element and state in light and in dark beside each other, with the contrast of its text.
 *
 * @fires state-change
 */
export class ThemeBuilder extends LitElement {
  static override styles = [
    workbench,
    css`
      .token {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.25rem 0.5rem;
        align-items: center;
      }

      .token .name {
        font-weight: 550;
      }

      .token.chosen .name::before {
        display: inline-block;
        inline-size: 0.5rem;
        block-size: 0.5rem;
        margin-inline-end: 0.375rem;
        border-radius: 50%;
        background: var(--accent);
        content: '';
      }

      .token .reset {
        grid-area: 1 / 2;
        min-block-size: 1.5rem;
        padding: 0 0.5rem;
      }

      .token .inputs,
      .token .hint {
        grid-column: 1 / -1;
      }

      .inputs {
        display: grid;
        gap: 0.375rem;
        align-items: center;
      }

      .inputs:has([type='range']) {
        grid-template-columns: minmax(0, 1fr) 6rem;
      }

      .inputs.color {
        grid-template-columns: 2.25rem 2.25rem minmax(0, 1fr);
      }

      [type='color'] {
        inline-size: 2.25rem;
        block-size: 2.25rem;
        padding: 2px;
        border: 1px solid var(--edge);
        border-radius: 6px;
        background: var(--field);
        cursor: pointer;
      }

      [type='range'] {
        inline-size: 100%;
        accent-color: var(--accent);
      }

      details textarea {
        min-block-size: 6rem;
        margin-block-start: 0.5rem;
      }

      .stage {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        overflow: hidden;
      }

      .sides {
        /* What the elements hide from sight stays in here. */
        position: relative;
        display: grid;
        grid-template-columns: 1fr 1fr;
        overflow: auto;
      }

      .side {
        display: grid;
        grid-template-rows: auto 1fr;
        min-inline-size: 0;
      }

      .measure {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
        padding: 0.5rem 1.25rem;
        border-block-end: 1px solid var(--line);
        background: var(--paper);
      }

      .measure summary {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
        list-style: none;
      }

      .measure ul {
        padding-block: 0.5rem 0.25rem;
        list-style: none;
      }

      .well {
        color: var(--good);
      }

      .short {
        color: var(--bad);
      }

      .samples {
        display: grid;
        align-content: start;
        gap: 1.5rem;
        padding: 1.5rem 1.25rem;
        font-size: 1rem;
      }

      .sample {
        display: grid;
        gap: 0.5rem;
        min-inline-size: 0;
      }

      .sample > span {
        font-size: 0.75rem;
        opacity: 0.75;
      }

      .side[data-scheme='light'] .samples {
        color: #1a1c22;
      }

      .side[data-scheme='dark'] .samples {
        color: #eceef2;
      }

      .export {
        display: grid;
        gap: 0.625rem;
        padding: 0.75rem 1.25rem 1rem;
        border-block-start: 1px solid var(--line);
        background: var(--paper);
      }

      .export .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }

      .export copy-button:first-of-type {
        margin-inline-start: auto;
      }

      pre {
        max-block-size: 9.5rem;
      }

      @media (width < 62rem) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @media (width < 52rem) {
        .stage,
        .sides {
          overflow: visible;
        }
      }
    `,
  ];

  static override properties = {
    state: {attribute: false},
    kind: {state: true},
    measured: {state: true},
    inForce: {state: true},
    pasted: {state: true},
    integrity: {state: true},
  };

  /** What is set, as the address has it. */
  declare state: State;
  declare kind: Export;
  declare measured: Readonly<Record<Scheme, readonly Reading[]>>;
  /** The colours that hold, chosen or not, by token, in light and in dark. */
  declare inForce: Readonly<Record<string, readonly [string, string]>>;
  declare pasted: string;
  declare integrity?: string;

  #timer?: ReturnType<typeof setTimeout>;
  #measuredFor = '';

  constructor() {
    super();
    this.state = {};
    this.kind = 'Snippet';
    this.measured = {light: [], dark: []};
    this.inForce = {};
    this.pasted = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    // Where the browser has no hashes (a page without TLS), the snippet goes without.
    void integrityOf('embed.js').then(
      (integrity) => (this.integrity = integrity),
      () => undefined,
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** What is set, as far as it is of the kind that it has to be. */
  get #chosen(): {readonly theme: string; readonly chosen: Tokens} {
    const {theme = ''} = wordsOf(this.state);
    return {theme: Object.hasOwn(presets, theme) ? theme : 'plain', chosen: tokensIn(wordsOf(this.state.tokens))};
  }

  override render() {
    const {theme, chosen} = this.#chosen;
    return html`
      <header>
        <h1>Theme builder</h1>
        <p>Pick a preset, change what is not yours, copy.</p>
        <span class="end">
          <button type="button" @click=${() => this.#change({theme: undefined, tokens: undefined, behind: undefined})}
            >Start again</button
          >
          <copy-button .text=${linkTo('workbenches-theme-builder--theme-builder', this.state)} label="Copy link"></copy-button>
        </span>
      </header>
      <form class="panel" @submit=${(event: Event) => event.preventDefault()}>
        ${drawFontList()}
        <div class="group">
          <label class="field">
            <span>Begin with</span>
            <select @change=${(event: Event) => this.#change({theme: (event.target as HTMLSelectElement).value})}>
              ${Object.keys(presets).map((name) => html`<option .selected=${name === theme}>${name}</option>`)}
            </select>
          </label>
          <details>
            <summary>Or paste CSS or token JSON</summary>
            <textarea
              aria-label="CSS or token JSON"
              spellcheck="false"
              placeholder=":root { --job-accent: #0b5f50; }"
              @input=${(event: Event) => this.#paste((event.target as HTMLTextAreaElement).value)}
            ></textarea>
            <p class="hint" role="status">${this.pasted}</p>
          </details>
        </div>
        ${groups.map(
          ([heading, isIn]) => html`<div class="group">
            <h2>${heading}</h2>
            ${tokens
              .filter(isIn)
              .map((item) =>
                drawTokenInput(item, chosen[item.name] ?? '', this.inForce[item.name] ?? ['#000', '#000'], (value) =>
                  this.#set(item.name, value),
                ),
              )}
          </div>`,
        )}
        <div class="group">
          <h2>The page behind</h2>
          <span class="inputs color">
            ${sides.map(
              (side) => html`<input
                type="color"
                aria-label="The page behind, in ${side}"
                .value=${this.#behind(side)}
                @input=${(event: Event) =>
                  this.#change({behind: {...this.state.behind, [side]: (event.target as HTMLInputElement).value}})}
              />`,
            )}
            <span class="hint">In light and in dark. Not exported: it is your page’s.</span>
          </span>
        </div>
      </form>
      <section class="stage" aria-label="Every element and state">
        <div class="sides" @job-load=${this.#measureSoon} @job-error=${this.#measureSoon} tabindex="0" role="group" aria-label="In light and in dark">${sides.map((side) => this.#drawSide(side))}</div>
        ${this.#drawExport(theme, chosen)}
      </section>
    `;
  }

  override updated() {
    const wanted = JSON.stringify(this.state);
    if (wanted === this.#measuredFor) return;
    this.#measuredFor = wanted;
    this.#measureSoon();
  }

  /** An element looks at the colours behind it when it comes to a page, and has more to draw when it is loaded. */
  readonly #measureSoon = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const before = JSON.stringify(this.measured);
      this.#measure();
      if (JSON.stringify(this.measured) !== before) this.#measureSoon();
    }, 300);
  };

  #drawSide(side: Scheme) {
    const {theme, chosen} = this.#chosen;
    const found = this.measured[side];
    const short = found.filter(({ratio, needed}) => ratio < needed);
    const worst = found[0];
    const style = Object.entries(chosen)
      .map(([name, value]) => `${name}: ${value}`)
      .concat(`color-scheme: ${side}`, `background: ${this.#behind(side)}`)
      .join('; ');
    return html`<div class="side" data-scheme=${side}>
      <details class="measure" ?open=${short.length > 0}>
        <summary>
          <b>${side === 'light' ? 'Light' : 'Dark'}</b>
          ${
            worst === undefined
              ? html`<span class="soft">measuring…</span>`
              : short.length === 0
                ? html`<span class="well">All text can be read: ${worst.ratio.toFixed(1)} : 1 or more</span>`
                : html`<span class="short">${short.length} too faint to read</span>`
          }
        </summary>
        <ul>
          ${(short.length > 0 ? short : found.slice(0, 5)).map(
            ({where, ratio, needed, text}) => html`<li class=${ratio < needed ? 'short' : ''}
              ><b>${ratio.toFixed(1)} : 1</b>, wanted ${needed}: ${where}, “${text.slice(0, 40)}”</li
            >`,
          )}
        </ul>
      </details>
      <div class="samples" style=${style} theme=${theme === 'plain' ? nothing : theme}>${samples(side)}</div>
    </div>`;
  }

  #drawExport(theme: string, chosen: Tokens) {
    const style = Object.entries(chosen)
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ');
    const attributes = {
      ...(theme !== 'plain' && {theme}),
      ...(style && {style}),
    };
    const texts: Readonly<Record<Export, string>> = {
      Snippet: forms.HTML({
        element: 'job-posting',
        attributes,
        script: addressOfScript,
        integrity: this.integrity,
        hasExample: true,
      }),
      CSS: style ? styleSheet(chosen) : '/* No token is changed yet. */',
      'Token JSON': tokenJson(chosen),
    };
    const text = texts[this.kind];
    return html`<div class="export">
      <div class="bar">
        <fieldset class="switch" aria-label="To take with you">
          ${exports.map(
            (kind) => html`<label
              ><input type="radio" name="kind" .checked=${kind === this.kind} @change=${() => (this.kind = kind)} /><span
                >${kind}</span
              ></label
            >`,
          )}
        </fieldset>
        <copy-button main .text=${text} label="Copy"></copy-button>
      </div>
      <pre tabindex="0"><code>${text}</code></pre>
    </div>`;
  }

  #behind(side: Scheme): string {
    const color = wordsOf(this.state.behind)[side] ?? '';
    return /^#[\da-f]{6}$/i.test(color) ? color : schemes[side];
  }

  #paste(text: string) {
    const found = readTokens(text);
    const count = Object.keys(found).length;
    const taken = count === 1 ? 'One token taken.' : `${count} tokens taken.`;
    this.pasted = text.trim() === '' ? '' : count === 0 ? 'There is no token of ours in it that could be used.' : taken;
    if (count > 0) this.#change({tokens: {...this.#chosen.chosen, ...found}});
  }

  #set(name: string, value: string) {
    const {[name]: _, ...others} = this.#chosen.chosen;
    this.#change({tokens: value ? {...others, [name]: value} : others});
  }

  #change(change: State) {
    this.state = Object.fromEntries(
      Object.entries({...this.state, ...change}).filter(
        ([, value]) => value && Object.keys(value as object).length > 0,
      ),
    );
    this.dispatchEvent(new StateChangeEvent(this.state));
  }

  #measure() {
    const boxes = [...this.renderRoot.querySelectorAll('.samples')];
    const [light = [], dark = []] = boxes.map((box) => readings(box));
    this.measured = {light, dark};
    const colors = tokens.filter((item) => kindOf(item) === 'color');
    this.inForce = Object.fromEntries(
      colors.map(({name}) => {
        const [ofLight = '#000', ofDark = '#000'] = boxes.map((box) => colorInForce(box, name));
        return [name, [ofLight, ofDark] as const];
      }),
    );
  }
}

/** The colour that an element draws with, whether it is chosen, of the preset, or derived. */
function colorInForce(box: Element, name: string): string {
  const root = box.querySelector('job-card')?.shadowRoot?.querySelector('[part~=root]');
  if (!root) return '#000';
  const probe = document.createElement('i');
  probe.style.color = `var(${name.replace('--job-', '--_')})`;
  root.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

const sample = (words: string, drawn: TemplateResult) => html`<div class="sample"><span>${words}</span>${drawn}</div>`;

/** Failed for good, once for each side. */
const missing: Readonly<Record<Scheme, string>> = {
  light: onlyOnce('answers/missing'),
  dark: onlyOnce('answers/missing'),
};

/** The same openings, once for each side. */
const board: Readonly<Record<Scheme, string>> = {
  light: onlyOnce('answers/openings'),
  dark: onlyOnce('answers/openings'),
};

/** Every element in the states that differ in colour. */
const samples = (side: Scheme) => [
  sample('Apply button', html`<apply-button .posting=${cartographer}></apply-button>`),
  sample('Card', html`<job-card .posting=${cartographer}></job-card>`),
  sample('Card, closing today', html`<job-card .posting=${closingToday}></job-card>`),
  sample('Card, closed', html`<job-card .posting=${closed}></job-card>`),
  sample('Failed', html`<job-card src=${missing[side]}></job-card>`),
  sample('Loading', html`<job-card></job-card>`),
  sample('Apply button, closed', html`<apply-button .posting=${closed}></apply-button>`),
  sample('Posting', html`<job-posting .posting=${cartographer} checkable></job-posting>`),
  sample('Posting, closed', html`<job-posting .posting=${{...closed, sections: []}}></job-posting>`),
  sample(
    'Board',
    html`<job-board
      src=${board[side]}
      preset="workplace=remote"
      featured="opening-14"
      group="none"
      paging="more"
      page-size="3"
      no-url
      savable
    ></job-board>`,
  ),
  sample('Qualifications', html`<qualification-list .posting=${cartographer} checkable></qualification-list>`),
];

customElements.define('theme-builder', ThemeBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'theme-builder': ThemeBuilder;
  }
}
