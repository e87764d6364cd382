import {jobPostingsIn} from './check.js';
import type {Page} from './rule.js';

/** What visitors and crawlers see of a page in a browser: its visible words, through shadow roots, and what it says of itself. */
export function pageOf(page: Document): Page {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  const robots = page.querySelector<HTMLMetaElement>('meta[name="robots" i]')?.content;
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  return {
    text: visibleText(page.body).replace(/\s+/g, ' ').trim(),
    address: page.URL,
    ...(canonical && {canonical}),
    ...(robots && {robots}),
    jobPostings: scripts.reduce((sum, {textContent}) => sum + jobPostingsIn(parsed(textContent)).length, 0),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!(node instanceof Element) || /^(?:script|style|template|noscript|title)$/.test(node.localName)) return '';
  const {display, visibility} = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
  const text = children.map(visibleText).join('');
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}
