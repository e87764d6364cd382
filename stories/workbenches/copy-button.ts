import {LitElement, css, html} from 'lit';
import {workbench} from './workbench.styles.js';

/** A button that copies a text and says that it has. */
export class CopyButton extends LitElement {
  static override styles = [
    workbench,
    css`
      :host {
        display: inline-block;
        block-size: auto;
        /* The workbench's own, on a phone, is all of it. */
        min-block-size: 0 !important;
        background: none;
      }
    `,
  ];

  static override properties = {text: {attribute: false}, label: {}, main: {type: Boolean}, isCopied: {state: true}};

  declare text: string;
  declare label: string;
  declare main: boolean;
  declare isCopied: boolean;

  constructor() {
    super();
    this.text = '';
    this.label = 'Copy';
    this.main = false;
    this.isCopied = false;
  }

  override render() {
    return html`<button type="button" class=${this.main ? 'main' : ''} @click=${() => void this.#copy()}
        >${this.isCopied ? 'Copied' : this.label}</button
      ><span class="hidden" role="status">${this.isCopied ? 'Copied.' : ''}</span>`;
  }

  async #copy() {
    await navigator.clipboard.writeText(this.text);
    this.isCopied = true;
    setTimeout(() => (this.isCopied = false), 2000);
  }
}

customElements.define('copy-button', CopyButton);

declare global {
  interface HTMLElementTagNameMap {
    'copy-button': CopyButton;
  }
}
