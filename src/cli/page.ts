import {parse, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {jobPostingsIn, type Page} from '../structured-data/check.js';
import type {Fields} from '../structured-data/rule.js';

/** What an HTML page holds. */
export interface HtmlPage {
  /** The JobPostings that it describes to search engines. */
  readonly jobs: readonly Fields[];
  /** What is visible of it without script, and what it says of itself. */
  readonly page: Page & {readonly title?: string};
  /** Its main part. */
  readonly html: string;
  readonly language?: string;
}

type Node = Tree.ChildNode | Tree.Document | Tree.DocumentFragment;

const unseen = /^(?:script|style|template|noscript|title|head|select|textarea|svg)$/;
const inline = /^(?:a|abbr|b|bdi|bdo|cite|code|data|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/** The text that a page shows without script and style; what a template holds of a shadow root is shown. */
function visibleText(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  const isShadow =
    node.nodeName === 'template' && (node as Tree.Template).attrs.some(({name}) => name === 'shadowrootmode');
  if (isShadow) return visibleText((node as Tree.Template).content);
  if (unseen.test(node.nodeName) || !('childNodes' in node)) return '';
  if ('attrs' in node && node.attrs.some(({name}) => name === 'hidden')) return '';
  const text = node.childNodes.map(visibleText).join('');
  return inline.test(node.nodeName) ? text : ` ${text} `;
}

/** Reads an HTML page. */
export function pageOf(html: string, address?: string): HtmlPage {
  const document = parse(html);
  const found: Tree.Element[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  const attribute = (element: Tree.Element | undefined, name: string) =>
    element?.attrs.find((one) => one.name === name)?.value;
  const named = (name: string) => found.find(({tagName}) => tagName === name);
  const words = (element: Tree.Element | undefined) =>
    element?.childNodes
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .trim();
  const main =
    found.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    named('article') ??
    named('body');
  const jobs = found
    .filter(
      (element) => element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? ''),
    )
    .flatMap((script) => jobPostingsIn(parsed(words(script) ?? '')).map(([job]) => job));
  const canonical = attribute(
    found.find((element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? '')),
    'href',
  );
  const robots = attribute(
    found.find((element) => element.tagName === 'meta' && /^robots$/i.test(attribute(element, 'name') ?? '')),
    'content',
  );
  const title = words(named('title'));
  const language = attribute(named('html'), 'lang');
  return {
    jobs,
    page: {
      text: visibleText(document).replace(/\s+/g, ' ').trim(),
      jobPostings: jobs.length,
      ...(title && {title}),
      ...(address !== undefined && {address}),
      ...(canonical && URL.canParse(canonical, address) && {canonical: new URL(canonical, address).href}),
      ...(robots && {robots}),
    },
    html: main ? serialize(main) : html,
    ...(language && {language}),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
