import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../.storybook/manifest.js';
import {colorOf} from './contrast.js';
import {halves, kindOf} from './token-text.js';

const fonts = [
  'system-ui, sans-serif',
  'Georgia, "Noto Serif", serif',
  'Charter, "Bitstream Charter", "Noto Serif", serif',
  'Optima, Candara, "Noto Sans", sans-serif',
  'Avenir, "Segoe UI", "Noto Sans", sans-serif',
  'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, sans-serif',
  'ui-monospace, "Noto Sans Mono", monospace',
];

/** Which way a slider goes, by what the token holds and in which unit. */
function rangeOf(kind: string, unit: string): readonly [least: number, most: number, step: number] {
  if (kind === 'fontWeight') return [100, 900, 50];
  if (kind === 'duration') return unit === 's' ? [0, 1, 0.05] : [0, 1000, 25];
  if (unit === 'px') return [0, 40, 1];
  return kind === 'number' ? [0.5, 2, 0.05] : [0, 2.5, 0.05];
}

/** What a person reads for the name of a token: “On accent”. */
export const labelOf = ({name}: Item) => {
  const words = name.replace('--job-', '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const valueOf = ({target}: Event) => (target as HTMLInputElement).value;

/** A colour as `<input type="color">` has it. */
const hex = (color: string) => {
  const [red, green, blue] = colorOf(color);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
};

/**
 * Draws the input that fits a token.
 *
 * @param value What is chosen; empty where nothing is.
 * @param inForce What holds in light and in dark now.
 */
export function drawTokenInput(
  item: Item,
  value: string,
  inForce: readonly [light: string, dark: string],
  set: (value: string) => void,
): TemplateResult {
  const {name, description, default: fallback = ''} = item;
  const kind = kindOf(item);
  const label = labelOf(item);
  const [, number, unit = ''] = /^([\d.]+)([a-z]*)$/.exec(value || fallback) ?? [];
  const text = html`<input
    type="text"
    aria-label=${label}
    placeholder=${fallback}
    list=${kind === 'fontFamily' ? 'fonts' : nothing}
    spellcheck="false"
    .value=${value}
    @change=${(event: Event) => set(valueOf(event).trim())}
  />`;
  let inputs = text;
  if (kind === 'color') inputs = html`${drawSwatches(label, value, inForce, set)}${text}`;
  else if (number) {
    const [least, most, step] = rangeOf(kind, unit);
    inputs = html`<input
        type="range"
        aria-label="${label}, as a slider"
        min=${least}
        max=${most}
        step=${step}
        .value=${number}
        @input=${(event: Event) => set(valueOf(event) + unit)}
      />${text}`;
  }
  return html`<div class="token ${value ? 'chosen' : ''}" title=${name}>
    <span class="name">${label}</span>
    <span class="inputs ${kind}">${inputs}</span>
    ${
      value
        ? html`<button type="button" class="reset" aria-label="Take back ${label}" @click=${() => set('')}>×</button>`
        : nothing
    }
    <span class="hint">${description?.replaceAll('`', '')}</span>
  </div>`;
}

/** One swatch for light and one for dark; the same colour is in both until they are told apart. */
function drawSwatches(
  label: string,
  value: string,
  inForce: readonly [light: string, dark: string],
  set: (value: string) => void,
): TemplateResult {
  const [light, dark] = value ? halves(value) : inForce;
  const isApart = !value || light !== dark;
  return html`<input
      type="color"
      aria-label="${label} in ${isApart ? 'light' : 'light and dark'}"
      .value=${hex(light)}
      @input=${(event: Event) => set(value && isApart ? `light-dark(${valueOf(event)}, ${dark})` : valueOf(event))}
    /><input
      type="color"
      aria-label="${label} in dark"
      .value=${hex(dark)}
      @input=${(event: Event) => set(`light-dark(${value ? light : hex(light)}, ${valueOf(event)})`)}
    />`;
}

/** What text inputs for fonts propose. */
export const drawFontList = () =>
  html`<datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>`;
