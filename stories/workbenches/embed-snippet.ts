import {LitElement, css, html, nothing} from 'lit';
import {choicesOf, elements, type Item} from '../../.storybook/manifest.js';
import {languages} from '../../src/locales/generated/languages.js';
import './copy-button.js';
import {StateChangeEvent, linkTo, wordsOf} from './address.js';
import {integrityOf, snippetPage} from './host-frame.js';
import {addressOfScript, forms, type Form, type Snippet} from './snippets.js';
import {workbench} from './workbench.styles.js';

/** What it takes to show the workbench again as it is. */
interface State {
  readonly element?: string;
  readonly form?: Form;
  /** Whether the script is the author's own copy. */
  readonly isOwn?: boolean;
  /** Attributes with their values; an empty one is only there. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Attributes that are about where the posting comes from, and those about the look, before all that not everybody wants. */
const ofSource = ['src', 'job', 'format'];
const ofLook = ['theme', 'color-scheme', 'layout'];

const named = (names: readonly string[], items: readonly Item[]) =>
  names.flatMap((name) => items.find((item) => item.name === name) ?? []);

const isTick = ({type}: Item) => type?.text === 'boolean';

/**
 * Puts together what a page's author copies, and runs it.
 *
 * @fires state-change
 */
export class EmbedSnippet extends LitElement {
  static override styles = [
    workbench,
    css`
      .stage {
        display: grid;
        grid-template-rows: auto auto minmax(0, 1fr);
        align-content: start;
        gap: 1rem;
        padding: 1rem 1.25rem 1.25rem;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        justify-content: space-between;
      }

      .code {
        display: grid;
        gap: 0.5rem;
      }

      pre {
        max-block-size: 17rem;
      }

      .run {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        gap: 0.5rem;
        min-block-size: 24rem;
      }

      iframe {
        inline-size: 100%;
        block-size: 100%;
        border: 1px solid var(--line);
        border-radius: 10px;
      }
    `,
  ];

  static override properties = {state: {attribute: false}, integrity: {state: true}};

  /** What is set, as the address has it. */
  declare state: State;
  declare integrity?: string;

  constructor() {
    super();
    this.state = {};
  }

  override connectedCallback() {
    super.connectedCallback();
    // Where the browser has no hashes (a page without TLS), the snippet goes without.
    void integrityOf('embed.js').then(
      (integrity) => (this.integrity = integrity),
      () => undefined,
    );
  }

  override render() {
    const {element: tag = '', form: name = ''} = wordsOf(this.state);
    // A link may say anything; what is run below is put together of what there is.
    const element = elements.has(tag) ? tag : 'job-posting';
    const form = Object.hasOwn(forms, name) ? (name as Form) : 'HTML';
    const isOwn = this.state.isOwn === true;
    const known = elements.get(element)?.attributes ?? [];
    const attributes = this.#attributesOf(known);
    const others = known.filter(({name}) => ![...ofSource, ...ofLook].includes(name));
    const snippet: Snippet = {
      element,
      attributes,
      hasExample: !attributes['src'],
      script: isOwn ? '/embed.js' : addressOfScript,
      integrity: isOwn ? undefined : this.integrity,
    };
    const text = forms[form](snippet);
    return html`
      <header>
        <h1>Embed snippet</h1>
        <p>Choose, copy, paste. Below it runs as it will in your page.</p>
        <span class="end">
          <copy-button .text=${linkTo('workbenches-embed-snippet--embed-snippet', this.state)} label="Copy link"></copy-button>
        </span>
      </header>
      <form class="panel" @submit=${(event: Event) => event.preventDefault()}>
        <div class="group">
          <label class="field">
            <span>Element</span>
            <select @change=${(event: Event) => this.#change({element: valueOf(event)})}>
              ${[...elements.keys()].map((tag) => html`<option ?selected=${tag === element}>${tag}</option>`)}
            </select>
            <span class="hint">${elements.get(element)?.description?.split('\n')[0]}</span>
          </label>
        </div>
        <div class="group">
          <h2>Where the posting comes from</h2>
          ${named(ofSource, known).map((item) => this.#drawAttribute(item))}
        </div>
        <div class="group">
          <h2>How it looks</h2>
          ${named(ofLook, known).map((item) => this.#drawAttribute(item))}
          <label class="field">
            <span>Language</span>
            <select @change=${(event: Event) => this.#set('lang', valueOf(event))}>
              <option value="">That of the page</option>
              ${['en', ...Object.keys(languages.posting)].map(
                (tag) => html`<option value=${tag} ?selected=${this.#valueOf('lang') === tag}>${nameOf(tag)}</option>`,
              )}
            </select>
          </label>
        </div>
        <details class="group" ?open=${others.some(({name}) => attributes[name] !== undefined)}>
          <summary>More that it can <span class="count">${others.length}</span></summary>
          <div class="group">${others.map((item) => this.#drawAttribute(item))}</div>
        </details>
        <div class="group">
          <h2>The script</h2>
          <label class="tick">
            <input
              type="checkbox"
              .checked=${isOwn}
              @change=${(event: Event) => this.#change({isOwn: (event.target as HTMLInputElement).checked})}
            />
            <span>From your own server</span>
            <span class="hint">Copy <code>dist/embed.js</code> and <code>dist/chunks</code> there. Without the tick it comes
              from a public server, in this version, and with the hash that the browser checks it by.</span>
          </label>
        </div>
      </form>
      <section class="stage" aria-label="Snippet and what it shows">
        <div class="bar">
          <fieldset class="switch" aria-label="For">
            ${(Object.keys(forms) as Form[]).map(
              (name) => html`<label
                ><input type="radio" name="form" .checked=${name === form} @change=${() => this.#change({form: name})} /><span
                  >${name}</span
                ></label
              >`,
            )}
          </fieldset>
          <copy-button main .text=${text} label="Copy the snippet"></copy-button>
        </div>
        <div class="code">
          <pre tabindex="0"><code>${text}</code></pre>
        </div>
        <div class="run">
          <p class="soft">${form === 'HTML' ? 'The snippet, run:' : 'The HTML of it, run:'}</p>
          <iframe
            title="The snippet, run"
            .srcdoc=${snippetPage(forms.HTML(snippet), snippet.script, this.#valueOf('lang'))}
          ></iframe>
        </div>
      </section>
    `;
  }

  #valueOf(name: string): string {
    return wordsOf(this.state.attributes)[name] ?? '';
  }

  /** What is set and is not the default anyway. */
  #attributesOf(known: readonly Item[]): Readonly<Record<string, string>> {
    const items: readonly Item[] = [...known, {name: 'lang'}];
    return Object.fromEntries(
      items.flatMap((item) => {
        const value = this.#valueOf(item.name);
        if (isTick(item)) return value ? [[item.name, '']] : [];
        return value === '' || value === item.default?.replaceAll("'", '') ? [] : [[item.name, value]];
      }),
    );
  }

  #drawAttribute(item: Item) {
    const {name, description, type, default: fallback} = item;
    const value = this.#valueOf(name);
    if (isTick(item))
      return html`<label class="tick">
        <input
          type="checkbox"
          .checked=${Boolean(value)}
          @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).checked ? 'yes' : '')}
        />
        <code>${name}</code>
        <span class="hint">${drawn(description)}</span>
      </label>`;
    const choices = choicesOf(item);
    return html`<label class="field">
      <span><code>${name}</code></span>
      ${
        choices
          ? html`<select @change=${(event: Event) => this.#set(name, valueOf(event))}>
            <option value="">By default</option>
            ${choices.map((choice) => html`<option ?selected=${choice === value}>${choice}</option>`)}
          </select>`
          : html`<input
            type=${type?.text === 'number' ? 'number' : 'text'}
            placeholder=${name === 'src' ? 'https://example.com/jobs.json' : (fallback ?? nothing)}
            spellcheck="false"
            .value=${value}
            @input=${(event: Event) => this.#set(name, valueOf(event))}
          />`
      }
      <span class="hint">${drawn(description)}${name === 'src' ? ' An example until then.' : nothing}</span>
    </label>`;
  }

  #set(name: string, value: string) {
    this.#change({attributes: {...this.state.attributes, [name]: value}});
  }

  #change(change: State) {
    this.state = {...this.state, ...change};
    this.dispatchEvent(new StateChangeEvent(this.state));
  }
}

/** A sentence of the manifest, with what is code in it as such. */
const drawn = (words = '') =>
  words.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part.replace(/^ *\n/, '')));

const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;

const nameOf = (tag: string) =>
  tag.includes('-X') ? `Pseudo-language (${tag})` : (new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag);

customElements.define('embed-snippet', EmbedSnippet);

declare global {
  interface HTMLElementTagNameMap {
    'embed-snippet': EmbedSnippet;
  }
}
