import {Presets, SingleBar} from 'cli-progress';
import process from 'node:process';
import type {Terminal} from './terminal.js';

/** Tells how far something is. */
export interface Progress {
  /** So many are done, of so many as are known by now. */
  readonly at: (done: number, total: number) => void;
  readonly end: () => void;
}

/** A bar with rate and time left where somebody is looking, a line now and then elsewhere, nothing where nothing is wanted. */
export function progressOf(terminal: Terminal, what: string, isQuiet: boolean): Progress {
  if (isQuiet) return {at: () => undefined, end: () => undefined};
  const from = performance.now();
  const rateAt = (done: number) => Math.round(done / Math.max(0.001, (performance.now() - from) / 1000));
  if (!terminal.isWatched) {
    let told = 0;
    let last = '';
    return {
      at: (done, total) => {
        last = `${done} of ${total} ${what}, ${rateAt(done)} a second\n`;
        if (done < told + 1000) return;
        told = done;
        terminal.tell(last);
        last = '';
      },
      end: () => terminal.tell(last),
    };
  }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: `{bar} {percentage} % · {value} of {total} ${what} · {rate} a second · {eta_formatted} left`,
      barsize: Math.max(10, Math.min(30, terminal.width - 70)),
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 100,
      forceRedraw: false,
    },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    at: (done, total) => {
      if (!isStarted) bar.start(total, 0, {rate: 0});
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, {rate: rateAt(done)});
    },
    end: () => bar.stop(),
  };
}
