import type {ReactiveController} from 'lit';
import type {BoardController} from './board-controller.js';

/** Hides the choices of a filter when the visitor turns to something else. */
export class FoldAway implements ReactiveController {
  readonly #board: BoardController;

  constructor(board: BoardController) {
    (this.#board = board).host.addController(this);
  }

  hostConnected() {
    for (const type of types) document.addEventListener(type, this.#foldAway);
  }

  hostDisconnected() {
    for (const type of types) document.removeEventListener(type, this.#foldAway);
  }

  readonly #foldAway = (event: Event) => {
    const {host, unfolded} = this.#board;
    const filter = unfolded && host.shadowRoot?.getElementById(`filter-${unfolded}`)?.parentElement;
    if (filter && !event.composedPath().includes(filter)) this.#board.unfold(unfolded, false);
  };
}

const types = ['pointerdown', 'focusin'];
