// Elements for pages whose editor strips tags that it does not know: `<div data-job-posting data-src="…">` stands for one.

const tags = ['job-posting', 'job-card', 'job-board', 'apply-button', 'qualification-list'];
const selector = tags.map((tag) => `[data-${tag}]`).join();

/** Puts an element of ours into each stand-in of a document, now and as they come, with its children and what `data-…` says. */
export function fillStandIns(root: Document = document): void {
  const fillAll = () => root.querySelectorAll<HTMLElement>(selector).forEach(fill);
  fillAll();
  new MutationObserver(fillAll).observe(root, {childList: true, subtree: true});
}

function fill(standIn: HTMLElement): void {
  const tag = tags.find((one) => standIn.hasAttribute(`data-${one}`));
  if (!tag || [...standIn.children].some(({localName}) => localName === tag)) return;
  const element = document.createElement(tag);
  const {observedAttributes: known = []} = element.constructor as {observedAttributes?: readonly string[]};
  for (const {name, value} of standIn.attributes) {
    const own = name.replace('data-', '');
    // What the element does not know stays where it is: other scripts have `data-` attributes, too.
    if (own !== name && known.includes(own)) element.setAttribute(own, value);
  }
  element.append(...standIn.childNodes);
  standIn.append(element);
}
