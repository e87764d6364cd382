import {LitElement, css, html, nothing} from 'lit';
import type {Feed, Posting} from '../../src/posting/posting.js';
import {hasMarkup} from '../../src/posting/state.js';
import {dividePosting} from '../../src/rich-text/divide-posting.js';
import {loadDetail} from '../../src/sources/detail.js';
import {load, pick, readText} from '../../src/sources/source.js';
import {checkPosting, type Severity} from '../../src/structured-data/check.js';
import {StateChangeEvent, wordsOf} from './address.js';
import {escaped, fileAddress, hostPage} from './host-frame.js';
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

/** What candidates look for and a posting may leave unsaid. */
const expected: readonly (readonly [name: string, isSaid: (posting: Posting) => unknown, consequence: string])[] = [
  ['How to apply', ({apply, url}) => apply ?? url, 'There is no apply button.'],
  ['Organization', ({organization}) => organization, 'Nobody is named as the employer.'],
  ['Workplace', ({workplace}) => workplace, 'On site, hybrid or remote?'],
  ['Employment type', ({employmentTypes}) => employmentTypes.length, 'Full time or part time?'],
  ['Closing date', ({validThrough}) => validThrough, 'It is open for as long as the feed has it.'],
  ['Language', ({language}) => language, 'It is read out in the language of the page.'],
  [
    'Qualifications',
    ({sections}) => sections.some(({kind}) => /qualifications$/.test(kind)),
    'There is no list of them that could be ticked.',
  ],
];

const severities: Readonly<Record<Severity, string>> = {error: 'Needed', warning: 'Asked for', hint: 'Better'};

const isAddress = (source: string) => /^([\w.+-]+:|\.{0,2}\/|answers\/|pages\/)\S+$/.test(source);

const blobAddress = (text: string) => URL.createObjectURL(new Blob([text], {type: 'application/json'}));

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
      .panel.over textarea {
        outline: 2px dashed var(--accent);
        outline-offset: 3px;
      }

      .count {
        color: var(--soft);
        font-weight: 400;
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

      .well {
        color: var(--good);
      }

      .stage {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        background: light-dark(#e9ebef, #0c0d10);
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
    `,
  ];

  static override properties = {
    state: {attribute: false},
    feed: {state: true},
    posting: {state: true},
    error: {state: true},
    page: {state: true},
  };

  /** What is shown, as the address has it. */
  declare state: State;
  declare feed?: Feed;
  declare posting?: Posting;
  declare error?: string;
  declare page: string;

  #run?: AbortController;
  /** What has been read and what has been shown, so that neither is done again for the same. */
  #read = '';
  #shown = '';

  constructor() {
    super();
    this.state = {};
    this.page = '';
  }

  override willUpdate() {
    const {source = '', job = '', view} = wordsOf(this.state);
    const wanted = JSON.stringify([source, job]);
    if (wanted !== this.#read) {
      this.#read = wanted;
      void this.#load(source.trim(), job);
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
      </header>
      <form
        class="panel"
        @submit=${(event: Event) => event.preventDefault()}
        @dragover=${(event: DragEvent) => this.#dragOver(event)}
        @dragleave=${(event: Event) => (event.currentTarget as Element).classList.remove('over')}
        @drop=${(event: DragEvent) => void this.#drop(event)}
      >
        <div class="group">
          <label class="field">
            <span>Address of a feed or a posting, or its JSON</span>
            <textarea
              spellcheck="false"
              placeholder="https://example.com/jobs.json"
              .value=${source}
              @input=${(event: Event) => this.#change({source: (event.target as HTMLTextAreaElement).value, job: ''})}
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
        ${this.posting ? this.#drawReport(this.posting) : nothing}
      </form>
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
              <h2>${this.error ? 'It could not be read' : 'What will it look like?'}</h2>
              <p class="words">${this.error ?? 'Paste an address or JSON on the left, or begin with an example.'}</p>
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

  #drawReport(posting: Posting) {
    const {problems = []} = this.feed ?? {};
    const unsaid = expected.filter(([, isSaid]) => !isSaid(posting));
    const findings = checkPosting(posting);
    return html`<div class="group">
        <h2>Left out <span class="count">${problems.length}</span></h2>
        ${
          problems.length === 0
            ? html`<p class="well">All that it says could be read.</p>`
            : html`<ul class="report">
              ${problems.map(({path, message}) => html`<li class="left-out">${message}${message.includes(path) ? nothing : html`<code>${path}</code>`}</li>`)}
            </ul>`
        }
      </div>
      <div class="group">
        <h2>Not said <span class="count">${unsaid.length}</span></h2>
        ${
          unsaid.length === 0
            ? html`<p class="well">Nothing that candidates look for is missing.</p>`
            : html`<ul class="report">
              ${unsaid.map(([name, , consequence]) => html`<li><b>${name}.</b> <span class="soft">${consequence}</span></li>`)}
            </ul>`
        }
      </div>
      <div class="group">
        <h2>Search engines <span class="count">${findings.length}</span></h2>
        ${
          findings.length === 0
            ? html`<p class="well">It has all that they ask for.</p>`
            : html`<ul class="report">
              ${findings.map(
                ({severity, message, path, source}) => html`<li class=${severity === 'error' ? 'left-out' : ''}
                  ><b>${severities[severity]}.</b> ${message} <a href=${source} target="_blank" rel="noreferrer">Why</a
                  ><code>${path}</code></li
                >`,
              )}
            </ul>`
        }
      </div>`;
  }

  #change(change: State) {
    this.state = {...this.state, ...change};
    this.dispatchEvent(new StateChangeEvent(this.state));
  }

  async #load(source: string, job: string) {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    let loaded: Partial<Pick<this, 'feed' | 'posting' | 'error'>> = {};
    try {
      if (source) {
        const feed = isAddress(source) ? (await load(source, run)).feed : await readText(source);
        const posting = await loadDetail(pick(feed, job || undefined), run);
        loaded = {feed, posting: hasMarkup(posting) ? await dividePosting(posting) : posting};
      }
    } catch (error) {
      loaded = {error: error instanceof Error ? error.message : String(error)};
    }
    if (run.signal.aborted) return;
    ({feed: this.feed, posting: this.posting, error: this.error} = loaded);
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
