// Elements for pages whose editor strips tags that it does not know: `<div data-job-posting data-src="…">` stands for one.

const tags = ['job-posting', 'job-card', 'job-board', 'apply-button', 'qualification-list'];
const selector = tags.map((tag) => `[data-${tag}]`).join();

/**
 * Puts an element of ours into each stand-in of a document, now and as they come, with its children and what `data-…` says, now
 * and as that changes.
 */
export function fillStandIns(root: Document = document): void {
  const fillAll = () => root.querySelectorAll<HTMLElement>(selector).forEach(fill);
  fillAll();
  const names = tags.flatMap((tag) => knownBy(customElements.get(tag)).map((name) => `data-${name}`));
  new MutationObserver((changes) => {
    fillAll();
    for (const {target, attributeName} of changes) if (attributeName) passOn(target as HTMLElement, attributeName);
  }).observe(root, {childList: true, subtree: true, attributeFilter: [...new Set(names)]});
}

const knownBy = (element?: CustomElementConstructor & {readonly observedAttributes?: readonly string[]}) =>
  element?.observedAttributes ?? [];

const standsFor = (standIn: HTMLElement) => tags.find((tag) => standIn.hasAttribute(`data-${tag}`));

const elementIn = (standIn: HTMLElement, tag?: string) =>
  [...standIn.children].find(({localName}) => localName === tag);

/** Has the element in a stand-in know what has become of an attribute. */
function passOn(standIn: HTMLElement, attribute: string): void {
  const value = standIn.getAttribute(attribute);
  const element = elementIn(standIn, standsFor(standIn));
  const own = attribute.replace('data-', '');
  if (value === null) element?.removeAttribute(own);
  else element?.setAttribute(own, value);
}

function fill(standIn: HTMLElement): void {
  const tag = standsFor(standIn);
  if (!tag || elementIn(standIn, tag)) return;
  const element = document.createElement(tag);
  const known = knownBy(element.constructor as CustomElementConstructor);
  for (const {name, value} of standIn.attributes) {
    const own = name.replace('data-', '');
    // What the element does not know stays where it is: other scripts have `data-` attributes, too.
    if (own !== name && known.includes(own)) element.setAttribute(own, value);
  }
  element.append(...standIn.childNodes);
  standIn.append(element);
}
