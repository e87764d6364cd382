import {css, type CSSResultGroup, type LitElement} from 'lit';
import {drawCard, styles as cardStyles} from '../elements/draw-card.js';
import {drawPosting, type PostingLayout} from '../elements/draw-posting.js';
import {styles as richStyles} from '../elements/draw-rich.styles.js';
import {checklists} from '../elements/draw-section.js';
import {isPlain} from '../posting/rich-text.js';
import {drawFrame, drawingOf} from '../elements/frame-controller.js';
import {look as cardLook} from '../elements/job-card.styles.js';
import {presets, type Preset} from '../elements/presets.js';
import type {ColorScheme} from '../elements/scheme.js';
import {look as postingLook} from '../elements/job-posting.styles.js';
import {drawBox} from '../elements/surroundings-controller.js';
import {setLocale} from '../locales/locale.js';
import type {NativePosting} from '../posting/native.js';
import type {Posting} from '../posting/posting.js';
import {linkOf} from './card-link.js';
import {Html} from './html.js';
import {escapeJson, escapeText, plainMarkup} from './plain-markup.js';
import {preparedPosting, speechOf, type Speech} from './prepared.js';
import {shadowMarkup, styleText} from './shadow-markup.js';

/** What is chosen for all that a server draws. */
export interface RenderOptions {
  /** The language of the interface; the posting's own by default, else English. */
  readonly lang?: string;
  /**
   * `shadow`: with declarative shadow DOM, as the element draws itself, which takes it over as it is.
   * `light`: the same words as the element's children, for hosts that cannot carry a shadow root (React, many CMSes). The page's
   * own styles apply until the script has come.
   */
  readonly form?: 'shadow' | 'light';
  /** The address of the page that it is drawn for: relative addresses are resolved against it. */
  readonly baseUrl?: string;
  /** Level of the title among the page's headings; that of the element by default. */
  readonly headingLevel?: number;
  /** The preset that it is drawn in: `card`, `editorial`, `compact`, `bold`; the page's own look by default. */
  readonly theme?: Preset;
  /** Light or dark, where that is known; by default, and with `light dark`, what is behind it in the page decides once the script has come. */
  readonly colorScheme?: ColorScheme;
  /** What the page's Content-Security-Policy knows the element's style sheet by. */
  readonly nonce?: string;
  /** Whether the posting stands in the element as JSON too, so that the script asks no server for it. True by default. */
  readonly data?: boolean;
}

/** What is chosen for a posting drawn whole. */
export interface PostingRenderOptions extends RenderOptions {
  /** Whether a candidate can tick the qualifications that they meet. */
  readonly checkable?: boolean;
  /** Whether the organization's logo is shown. */
  readonly images?: boolean;
  /** How the parts stand to one another where there is room. */
  readonly layout?: PostingLayout;
  /** Kinds of sections and names of facts that are left out. */
  readonly hide?: string;
  /** Kinds of sections and names of facts that come first. */
  readonly order?: string;
}

/** What is chosen for a card. */
export interface CardRenderOptions extends RenderOptions {
  /** Where the card leads, with `{id}` and `{slug}` for the posting's; the posting's own address by default. */
  readonly postingUrl?: string;
}

/**
 * Draws `<job-posting>` with a posting: readable without script and style, and taken over by the script where there is one.
 *
 * ```js
 * const html = await renderPosting(posting, {lang: 'de'});
 * ```
 *
 * @param posting As `readPosting` gives it, or in the native format.
 * @throws {PostingError} `invalid` when the posting has no title.
 */
export function renderPosting(posting: Posting | NativePosting, options: PostingRenderOptions = {}): Html {
  const {headingLevel = 2, checkable = false, images = false, layout, hide, order} = options;
  const attributes = {
    'heading-level': headingLevel === 2 ? undefined : headingLevel,
    checkable,
    images,
    layout,
    hide,
    order,
  };
  return htmlOf('job-posting', posting, options, attributes, async (prepared, {language}) => {
    if (checkable && options.form !== 'light') await checklists.load();
    const chosen = {headingLevel, checkable: checkable && options.form !== 'light', images, layout, hide, order};
    return {
      data: prepared,
      look: lookOf(postingLook, [
        prepared.sections.some(({content}) => !isPlain(content)) && richStyles,
        chosen.checkable && checklists.module?.styles,
      ]),
      draw: () => drawPosting(nowhere, drawingOf(prepared, language), chosen),
    };
  });
}

/**
 * Draws `<job-card>`: a posting in short.
 *
 * @param posting As `readPosting` gives it, or in the native format.
 * @throws {PostingError} `invalid` when the posting has no title.
 */
export function renderCard(posting: Posting | NativePosting, options: CardRenderOptions = {}): Html {
  const {headingLevel: level = 3, postingUrl: pattern, baseUrl} = options;
  const attributes = {'heading-level': level === 3 ? undefined : level, 'posting-url': pattern};
  return htmlOf('job-card', posting, options, attributes, async (prepared, {language}) => ({
    // What a card does not show is not sent.
    data: {...prepared, sections: []},
    look: lookOf(cardLook, [cardStyles]),
    draw: () =>
      drawCard(prepared, {
        ...drawingOf(prepared, language),
        level,
        href: linkOf(prepared, pattern, baseUrl),
      }),
  }));
}

/** How an element draws a posting. */
interface Plan {
  readonly data: Posting;
  readonly look: CSSResultGroup;
  /** Called right after the language was set: no message of another one can come between. */
  readonly draw: () => unknown;
}

/** The attributes of an element; `true` for one without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function htmlOf(
  tag: string,
  given: Posting | NativePosting,
  options: RenderOptions,
  attributes: Attributes,
  plan: (posting: Posting, speech: Speech) => Promise<Plan>,
): Html {
  const {lang, form = 'shadow', baseUrl, nonce, data: hasData = true} = options;
  const {theme, colorScheme} = lookAttributes(options);
  return new Html(async function* () {
    const preset = theme && form === 'shadow' ? await presets[theme]?.load() : undefined;
    const speech = await speechOf(lang ?? given.language);
    const posting = await preparedPosting(given, speech, baseUrl);
    const {data, look, draw} = await plan(posting, speech);
    setLocale(speech.locale);
    const drawn = draw();
    const content =
      form === 'light'
        ? plainMarkup(drawn)
        : shadowMarkup(
            drawFrame(drawBox(drawn, speech.language, theme)),
            lookOf(look, [preset?.styles, colorScheme && schemeStyles]),
            nonce,
          );
    const json = hasData ? `<script type="application/json">${escapeJson(filledFields(data))}</script>` : '';
    yield `${startTag(tag, {lang: speech.locale, dir: speech.direction, theme, 'color-scheme': colorScheme, ...attributes})}${content}${json}</${tag}>`;
  });
}

/** What is chosen of the look, as far as there is such a thing: options that come by way of JavaScript may be anything. */
export function lookAttributes({theme, colorScheme}: Pick<RenderOptions, 'theme' | 'colorScheme'>) {
  return {
    theme: theme !== undefined && Object.hasOwn(presets, theme) ? theme : undefined,
    colorScheme: ['light', 'dark', 'light dark'].includes(colorScheme ?? '') ? colorScheme : undefined,
  };
}

/** The start tag of an element; an attribute that is `undefined` or `false` is left out. */
export function startTag(tag: string, attributes: Attributes): string {
  let markup = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return `${markup}>`;
}

/** A posting in the native format: what it says, without the lists that are empty and what was needed to read it. */
export function filledFields({baseUrl: _, detailUrl: __, ...posting}: Posting): object {
  const fields: Readonly<Record<string, unknown>> = {...posting, translations: undefined};
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** Where a server draws: in no page. */
const nowhere = {shadowRoot: null, requestUpdate: () => undefined} as unknown as LitElement;

const looks = new WeakMap<object, readonly (readonly CSSResultGroup[])[]>();

/** Until the script looks at what is behind an element that was told to be light or dark, it stands on a surface of its own. */
const schemeStyles = css`
  :host(:is([color-scheme='light'], [color-scheme='dark'])) .root {
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0 0 var(--_space) var(--_surface);
  }

  :host([color-scheme='light']) .root {
    color-scheme: light;
  }

  :host([color-scheme='dark']) .root {
    color-scheme: dark;
  }
`;

/** Style sheets together, the same list for the same ones. */
function lookOf(
  first: object & CSSResultGroup,
  more: readonly (CSSResultGroup | '' | false | undefined)[],
): CSSResultGroup {
  const known = looks.get(first) ?? [];
  const wanted: readonly CSSResultGroup[] = [
    first,
    ...more.filter((sheet) => sheet !== undefined && sheet !== false && sheet !== ''),
  ];
  const same = known.find((look) => look.length === wanted.length && look.every((sheet, at) => sheet === wanted[at]));
  if (!same) looks.set(first, [...known, wanted]);
  return (same ?? wanted) as CSSResultGroup;
}

/** The texts of the style sheets that `renderPosting` can write into a page, for the hashes in a Content-Security-Policy. */
export function postingStyles(): readonly string[] {
  return [false, true].map((isRich) => styleText(lookOf(postingLook, [isRich && richStyles, false])));
}
