/** Where a command writes, and what can be shown there. */
export interface Terminal {
  /** Writes what was asked for. */
  readonly out: (text: string) => void;
  /** Writes what is said about it: progress, warnings, errors. */
  readonly tell: (text: string) => void;
  /** Reads what is piped in. */
  readonly read: () => Promise<string>;
  /** Whether somebody is looking at what is told, so that a line may be drawn over. */
  readonly isWatched: boolean;
  /** Columns of what is told. */
  readonly width: number;
  /** Styles for what was asked for, and for what is told about it. */
  readonly style: {readonly out: Style; readonly tell: Style};
}

type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan';

/** Gives a text a colour where there are colours. */
export type Style = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

/**
 * A text without signs that a terminal obeys, but for lines and our colours: feeds, servers and files are quoted in it, and could
 * clear the screen, or say that all is well.
 */
export const plain = (text: string): string =>
  text.replace(/\p{Cc}(\[\d{1,2}m)?/gu, (found, colour?: string) =>
    found === '\n' || found === '\t' || (colour && found.startsWith('\u001b')) ? found : `\ufffd${colour ?? ''}`,
  );

interface ProcessLike {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

/** Whether a stream shows colours: https://no-color.org, https://force-color.org. */
function hasColours({env}: ProcessLike, stream: NodeJS.WriteStream): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY && env['TERM'] !== 'dumb';
}

/** The terminal around a process. */
export function terminalOf(process: ProcessLike): Terminal {
  const {stdout, stderr, stdin} = process;
  const styleFor =
    (stream: NodeJS.WriteStream): Style =>
    (colour, text) => {
      const [on, off] = codes[colour];
      return hasColours(process, stream) ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    };
  return {
    out: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(plain(text)),
    read: async () => {
      const decoder = new TextDecoder();
      let text = '';
      for await (const chunk of stdin)
        text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true});
      return text + decoder.decode();
    },
    isWatched: stderr.isTTY && process.env['TERM'] !== 'dumb',
    width: stderr.columns || 80,
    style: {out: styleFor(stdout), tell: styleFor(stderr)},
  };
}
