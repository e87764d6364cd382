import {html, nothing, type TemplateResult} from 'lit';
import {linkAddress} from '../posting/address.js';
import type {Marked, Table} from '../posting/rich-text.js';
import {drawInline} from './draw-text.js';

export {styles} from './draw-rich.styles.js';

/** A stretch of text with its mark. */
export function drawMarked({mark, href, content}: Marked): TemplateResult {
  const inner = drawInline(content);
  switch (mark) {
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'sub':
      return html`<sub>${inner}</sub>`;
    case 'sup':
      return html`<sup>${inner}</sup>`;
    case 'br':
      return html`<br />`;
    case 'a':
      // Read already, and checked once more where it counts.
      return html`<a href=${linkAddress(href) ?? nothing} rel="noopener noreferrer nofollow ugc">${inner}</a>`;
  }
}

/** A table that scrolls within itself where it is too wide. */
export function drawTable({rows, hasHeader}: Table): TemplateResult {
  return html`<div class="scroll" tabindex="0"
    ><table
      ><tbody
        >${rows.map(
          (row, index) =>
            html`<tr
              >${row.map((cell) =>
                index === 0 && hasHeader
                  ? html`<th scope="col">${drawInline(cell)}</th>`
                  : html`<td>${drawInline(cell)}</td>`,
              )}</tr
            >`,
        )}</tbody
      ></table
    ></div
  >`;
}
