import type {TemplateResult} from 'lit';
import {useArgs} from 'storybook/preview-api';

/** The state of a workbench as letters that Storybook takes in its address: base64 of JSON. */
export function written(state: object): string {
  const json = JSON.stringify(state);
  if (json === '{}') return '';
  const bytes = new TextEncoder().encode(json);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The state that letters stand for; an empty one where they stand for none. */
function read(letters: string): Readonly<Record<string, unknown>> {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
      each.charCodeAt(0),
    );
    const state: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof state === 'object' && state !== null ? {...state} : {};
  } catch {
    return {};
  }
}

/** The link that shows a story of Storybook with such a state. */
export function linkTo(storyId: string, state: object): string {
  const letters = written(state);
  // The story is in a frame of Storybook; its folder is that of the window around it.
  return new URL(`./?path=/story/${storyId}${letters && `&args=at:${letters}`}`, location.href).href;
}

/** `state-change`: a workbench has been changed, and this is what it takes to show it so again. */
export class StateChangeEvent extends CustomEvent<object> {
  constructor(state: object) {
    super('state-change', {detail: state});
  }
}

/** More letters than this are in no address: browsers and chats cut it off. The state is then kept while the page is open. */
const mostLetters = 8_000;
let large: object = {};

/** The words of a state that came by way of an address, where anybody may have written anything. */
export function wordsOf(state: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(typeof state === 'object' && state !== null ? state : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The one argument of a workbench's story. */
export interface Place {
  /** What is set, as letters for the address. */
  at: string;
}

/** Draws a workbench whose state is in the address, so that a link shares it. */
export const withAddress = (
  draw: (state: Readonly<Record<string, unknown>>, change: (event: CustomEvent<object>) => void) => TemplateResult,
) =>
  function Workbench({at}: Place) {
    const [, updateArgs] = useArgs<Place>();
    return draw(at === 'large' ? {...large} : read(at), ({detail}) => {
      const letters = written(detail);
      large = detail;
      updateArgs({at: letters.length > mostLetters ? 'large' : letters});
    });
  };
