import {configure, expect, waitFor, within} from 'storybook/test';

// A busy machine takes its time.
configure({asyncUtilTimeout: 30_000});

/** The first element of that tag in a story. */
export function elementIn<T extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: T,
): HTMLElementTagNameMap[T] {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}> in the story.`);
  return element;
}

/** What is drawn in an element that fits a selector. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What is drawn in an element that has a role and a name, once it is there. */
export const named = (element: Element, role: string, name: string | RegExp): Promise<HTMLElement> =>
  // Not by `findByRole`: to say that there is none, it needs an element, and does not end where it has a shadow root.
  waitFor(() => {
    const found = within(element.shadowRoot as unknown as HTMLElement).queryByRole(role, {name});
    if (!found) throw new Error(`There is no ${role} ${String(name)} in <${element.localName}>.`);
    return found;
  });

/** Waits until words are drawn in an element. */
export const shown = (element: Element, words: string): Promise<void> =>
  waitFor(() => expect(element.shadowRoot?.textContent).toContain(words));

/** The boxes of the qualifications, once they are there. */
export const boxesOf = (element: Element): Promise<HTMLElement[]> =>
  waitFor(async () => {
    const boxes = all(element, 'input[type=checkbox]');
    await expect(boxes).not.toHaveLength(0);
    return boxes;
  });
