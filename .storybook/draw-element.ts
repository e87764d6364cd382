import {html, type TemplateResult} from 'lit';
import {action} from 'storybook/actions';
import {ref} from 'lit/directives/ref.js';
import {html as staticHtml, literal, unsafeStatic} from 'lit/static-html.js';
import {onlyOnce} from '../stories/answers.js';
import {elements} from './manifest.js';

/** The arguments of a story: properties, `slot:…` with words, `attribute:…` where no property is of its name, and tokens. */
export type Args = Readonly<Record<string, unknown>>;

/** Draws an element with the arguments of its story. */
export function drawElement(args: Args, {component = ''}: {component?: string}): TemplateResult {
  const tag = elements.has(component) ? unsafeStatic(component) : literal`div`;
  const given = (element?: Element) => element instanceof HTMLElement && give(element, args);
  const slots = Object.entries(args).filter(([name, words]) => name.startsWith('slot:') && words);
  return staticHtml`<${tag} ${ref(given)}>${slots.map(([name, words]) =>
    name === 'slot:' ? words : html`<div slot=${name.slice(5)}>${words}</div>`,
  )}</${tag}>`;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const addresses = new WeakMap<Element, unknown>();

const listening = new WeakSet<Element>();

function give(element: HTMLElement, args: Args) {
  if (!listening.has(element)) {
    listening.add(element);
    const {events = []} = elements.get(element.localName) ?? {};
    for (const {name} of events) element.addEventListener(name, action(name));
  }
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('attribute:')) element.setAttribute(name.slice(10), textOf(value));
    else if (name.startsWith('--')) element.style.setProperty(name, typeof value === 'string' ? value : null);
    else if (name === 'src') {
      if (addresses.get(element) !== value) Object.assign(element, {src: value && onlyOnce(textOf(value))});
      addresses.set(element, value);
    } else if (!name.includes(':')) Object.assign(element, {[name]: value});
  }
}

/** The HTML that a page's author would write for the arguments of a story. */
export function markupOf(component: string, args: Args): string {
  const {attributes = []} = elements.get(component) ?? {};
  const written = attributes.flatMap(({name, fieldName = name, default: fallback, type}) => {
    const value = args[fieldName] ?? args[`attribute:${name}`];
    if (value === undefined || value === null || value === false || value === '' || textOf(value) === fallback)
      return [];
    return type?.text === 'boolean' ? [` ${name}`] : [` ${name}="${escaped(textOf(value))}"`];
  });
  const tokens = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  if (tokens.length > 0)
    written.push(` style="${escaped(tokens.map(([name, value]) => `${name}: ${textOf(value)}`).join('; '))}"`);
  const children = Object.entries(args).flatMap(([name, words]) => {
    if (!name.startsWith('slot:') || !words) return [];
    const text = textOf(words);
    return name === 'slot:' ? [text] : [`<div slot="${name.slice(5)}">${text}</div>`];
  });
  if (args['posting']) {
    // `</script>` in a posting would end the script.
    const json = JSON.stringify(args['posting'], null, 2).replaceAll('</', '<\\/');
    children.unshift(`<script type="application/json">\n${json}\n</script>`);
  }
  const inside = children.map((child) => `\n${child.replace(/^/gm, '  ')}`).join('');
  return `<${component}${written.join('')}>${inside && `${inside}\n`}</${component}>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
