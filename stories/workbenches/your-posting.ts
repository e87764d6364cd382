import {LitElement, css, html, nothing} from 'lit';
import type {Feed, Posting} from '../../src/posting/posting.js';
import {hasMarkup} from '../../src/posting/state.js';
import {dividePosting} from '../../src/rich-text/divide-posting.js';
import {loadDetail} from '../../src/sources/detail.js';
import {feedOf} from '../../src/sources/reading.js';
import {load, pick} from '../../src/sources/source.js';
import {StateChangeEvent, linkTo, wordsOf} from './address.js';
import './copy-button.js';
import {escaped, fileAddress, hostPage} from './host-frame.js';
import {drawReport} from './posting-report.js';
import {workbench} from './workbench.styles.js';

const views = {company: 'Company page', partner: 'Partner page', phone: 'Phone'};
type View = keyof typeof views;

/** What it takes to show the workbench again as it is. */
interface State {
  /** An address, or the text of an answer. */
  readonly source?: string;
  readonly job?: string;
  readonly view?: View;
}

const examples: Readonly<Record<string, string>> = {
  'pages/postings/team-lead-backend.json': 'A posting in the native format',
  'answers/greenhouse/single': 'A job from Greenhouse',
  'answers/lever/list': 'A list from Lever',
  'answers/personio/XML': 'A feed from Personio, in XML',
  'answers/schema-org/careless': 'schema.org, written carelessly',
};

const isAddress = (source: string) => /^([\w.+-]+:|\.{0,2}\/|answers\/|pages\/)\S+$/.test(source);

const blobAddress = (text: string) => URL.createObjectURL(new Blob([text], {type: 'application/json'}));

/** Reads what was pasted; what is no JSON is told as a person sees it who pasted it. */
async function readPasted(text: string): Promise<Feed> {
  if (!/^[[{<]/.test(text))
    throw new Error(
      'This is neither an address nor JSON. An address begins with https://, or is a short one, as greenhouse:acme. Text and Markdown become JSON by “npx job-posting-elements convert”.',
    );
  try {
    return await feedOf(text, 'What you pasted', {});
  } catch (error) {
    if (text.startsWith('<')) throw error;
    try {
      JSON.parse(text);
    } catch (where) {
      throw new Error(`This is not JSON yet: ${(where as Error).message}`, {cause: where});
    }
    throw error;
  }
}

/** The JSON that a posting was read from; nothing where it is another format, or was asked for by a short address. */
async function answerOf(source: string, {signal}: AbortController): Promise<unknown> {
  try {
    if (isAddress(source) && /^[\w+-]{2,}:(?!\/\/)/.test(source)) return undefined;
    return JSON.parse(isAddress(source) ? await (await fetch(source, {signal})).text() : source);
  } catch {
    return undefined;
  }
}

/** An address that also who is in a frame, without the answers of the stories, can ask. */
async function addressFor(source: string): Promise<string> {
  if (!isAddress(source)) return blobAddress(source);
  if (source.startsWith('answers/')) return blobAddress(await (await fetch(source)).text());
  return source.startsWith('pages/') ? fileAddress(source) : source;
}

/**
 * Shows somebody's own posting on the pages where it may stand, with what of it could not be read and what it does not say.
 *
 * @fires state-change
 */
export class YourPosting extends LitElement {
  static override styles = [
    workbench,
    css`
      form.over textarea {
        outline: 2px dashed var(--accent);
        outline-offset: 3px;
      }

      .report {
        display: grid;
        gap: 0.625rem;
        list-style: none;
      }

      .report li {
        padding-inline-start: 0.75rem;
        border-inline-start: 3px solid var(--line);
        overflow-wrap: anywhere;
      }

      .report .left-out {
        border-color: var(--bad);
      }

      .report code {
        display: block;
        color: var(--soft);
      }

      .report .value {
        display: inline;
        color: var(--bad);
      }

      .well {
        color: var(--good);
      }

      .stage {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        background: light-dark(#e9ebef, #0c0d10);
      }

      form,
      .findings {
        display: grid;
        gap: inherit;
        min-inline-size: 0;
      }

      .findings {
        padding-block-start: 1.25rem;
        border-block-start: 1px solid var(--line);
      }

      .bar {
        padding: 0.75rem 1.25rem;
      }

      .frame {
        margin: 0 1.25rem 1.25rem;
        overflow: hidden;
        border-radius: 10px;
        box-shadow: 0 4px 24px rgb(0 0 0 / 16%);
      }

      .frame iframe {
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 34rem;
      }

      .phone {
        justify-self: center;
        inline-size: 24.5rem;
        max-inline-size: calc(100% - 2.5rem);
        block-size: min(50rem, 100% - 1.25rem);
        border: 10px solid #16181d;
        border-block-width: 2.25rem;
        border-radius: 2.5rem;
        background: #16181d;
      }

      .phone iframe {
        min-block-size: 0;
        border-radius: 0.75rem;
      }

      .nothing {
        place-self: center;
        max-inline-size: 30rem;
        padding: 2rem;
        color: var(--soft);
        text-align: center;
      }

      .nothing h2 {
        display: block;
        margin-block-end: 0.5rem;
        color: var(--ink);
        font-size: 1.25rem;
      }

      .nothing .words {
        overflow-wrap: anywhere;
      }

      /* What it looks like comes before what is to be said of it. */
      @media (width < 52rem) {
        :host {
          grid-template: 'head' auto 'panel' auto 'stage' auto 'findings' 1fr / minmax(0, 1fr);
        }

        .panel {
          display: contents;
        }

        form,
        .findings {
          gap: 1.25rem;
          padding: 1.25rem;
          background: var(--panel);
        }

        form {
          grid-area: panel;
        }

        .findings {
          grid-area: findings;
        }

        textarea {
          min-block-size: 6rem;
        }
      }
    `,
  ];

  static override properties = {
    state: {attribute: false},
    feed: {state: true},
    posting: {state: true},
    answer: {state: true},
    error: {state: true},
    page: {state: true},
  };

  /** What is shown, as the address has it. */
  declare state: State;
  declare feed?: Feed;
  declare posting?: Posting;
  /** The JSON that the posting was read from, where it is at hand. */
  declare answer?: unknown;
  declare error?: string;
  declare page: string;

  #run?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #isTyping = false;
  /** What has been read and what has been shown, so that neither is done again for the same. */
  #read = '';
  #shown = '';

  constructor() {
    super();
    this.state = {};
    this.page = '';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override willUpdate() {
    const {source = '', job = '', view} = wordsOf(this.state);
    const wanted = JSON.stringify([source, job]);
    if (wanted !== this.#read) {
      this.#read = wanted;
      clearTimeout(this.#timer);
      // While somebody types an address, it is that of somebody else most of the time.
      if (this.#isTyping && isAddress(source.trim()))
        this.#timer = setTimeout(() => void this.#load(source.trim(), job), 600);
      else void this.#load(source.trim(), job);
      this.#isTyping = false;
    }
    const shown = JSON.stringify([this.posting, view === 'partner']);
    if (this.posting && shown !== this.#shown) {
      this.#shown = shown;
      void this.#show(source.trim(), job, view === 'partner' ? 'partner' : 'company');
    }
  }

  override render() {
    const {source = '', view: name = ''} = wordsOf(this.state);
    const view = Object.hasOwn(views, name) ? (name as View) : 'company';
    return html`
      <header>
        <h1>Your posting</h1>
        <p>See it where it may stand, and what of it could not be read.</p>
        ${
          source.trim()
            ? html`<span class="end"><copy-button .text=${linkTo('workbenches-your-posting--your-posting', this.state)} label="Copy link"></copy-button></span>`
            : nothing
        }
      </header>
      <div class="panel">
      <form
        @submit=${(event: Event) => event.preventDefault()}
        @dragover=${(event: DragEvent) => this.#dragOver(event)}
        @dragleave=${(event: Event) => (event.currentTarget as Element).classList.remove('over')}
        @drop=${(event: DragEvent) => void this.#drop(event)}
      >
        <div class="group">
          <label class="field">
            <span>Feed address, or JSON</span>
            <textarea
              spellcheck="false"
              placeholder="https://example.com/jobs.json"
              .value=${source}
              @input=${(event: InputEvent) => this.#type(event)}
            ></textarea>
            <span class="hint">Or drop a file here. It stays on this page; an address is asked for what it has.</span>
          </label>
          <label class="field">
            <span>Or an example</span>
            <select @change=${(event: Event) => this.#change({source: (event.target as HTMLSelectElement).value, job: ''})}>
              <option value="" .selected=${!(source in examples)}>Choose one…</option>
              ${Object.entries(examples).map(
                ([address, name]) => html`<option value=${address} .selected=${address === source}>${name}</option>`,
              )}
            </select>
          </label>
          ${this.#drawJobs()}
        </div>
      </form>
      ${this.posting && this.feed ? html`<section class="findings" aria-label="What was read">${drawReport(this.posting, this.feed, this.answer)}</section>` : nothing}
      </div>
      <section class="stage" aria-label="What it looks like">
        <div class="bar">
          <fieldset class="switch" aria-label="Where to see it">
            ${Object.entries(views).map(
              ([name, label]) => html`<label
                ><input
                  type="radio"
                  name="view"
                  .checked=${view === name}
                  @change=${() => this.#change({view: name as View})}
                /><span>${label}</span></label
              >`,
            )}
          </fieldset>
        </div>
        ${
          this.posting
            ? html`<div class="frame ${view}"><iframe title=${views[view]} .srcdoc=${this.page}></iframe></div>`
            : html`<div class="nothing" role="status">
              <h2>${this.error ? 'It could not be read' : source.trim() ? 'Reading…' : 'What will it look like?'}</h2>
              <p class="words">${this.error ?? (source.trim() ? '' : 'Paste an address or JSON, or begin with an example.')}</p>
            </div>`
        }
      </section>
    `;
  }

  #drawJobs() {
    const {postings = []} = this.feed ?? {};
    if (postings.length < 2) return nothing;
    return html`<label class="field">
      <span>Posting</span>
      <select @change=${(event: Event) => this.#change({job: (event.target as HTMLSelectElement).value})}>
        ${postings.map(
          ({id = '', title}) => html`<option value=${id} .selected=${id === this.posting?.id}>${title}</option>`,
        )}
      </select>
      <span class="hint">There are ${postings.length} in the feed.</span>
    </label>`;
  }

  #change(change: State) {
    this.state = {...this.state, ...change};
    this.dispatchEvent(new StateChangeEvent(this.state));
  }

  #type({target, inputType}: InputEvent) {
    this.#isTyping = inputType !== 'insertFromPaste';
    this.#change({source: (target as HTMLTextAreaElement).value, job: ''});
  }

  async #load(source: string, job: string) {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    // What is shown until now is of something else.
    if (isAddress(source)) this.feed = this.posting = this.error = undefined;
    let loaded: Partial<Pick<this, 'feed' | 'posting' | 'error'>> = {};
    try {
      if (source) {
        const feed = isAddress(source) ? (await load(source, run)).feed : await readPasted(source);
        const posting = await loadDetail(pick(feed, job || undefined), run);
        loaded = {feed, posting: hasMarkup(posting) ? await dividePosting(posting) : posting};
      }
    } catch (error) {
      loaded = {error: error instanceof Error ? error.message : String(error)};
    }
    if (this.#run !== run) return;
    ({feed: this.feed, posting: this.posting, error: this.error} = loaded);
    this.answer = undefined;
    const answer = this.posting && (await answerOf(source, run));
    if (this.#run === run) this.answer = answer;
  }

  async #show(source: string, job: string, page: string) {
    const attributes = `src="${escaped(await addressFor(source))}"${job && ` job="${escaped(job)}"`}`;
    this.page = await hostPage(page, `<job-posting ${attributes} checkable></job-posting>`);
  }

  #dragOver(event: DragEvent) {
    event.preventDefault();
    (event.currentTarget as Element).classList.add('over');
  }

  async #drop(event: DragEvent) {
    event.preventDefault();
    (event.currentTarget as Element).classList.remove('over');
    const file = event.dataTransfer?.files[0];
    const source = file ? await file.text() : event.dataTransfer?.getData('text/plain');
    if (source) this.#change({source, job: ''});
  }
}

customElements.define('your-posting', YourPosting);

declare global {
  interface HTMLElementTagNameMap {
    'your-posting': YourPosting;
  }
}
