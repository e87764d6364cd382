import {bareFactIn, factIn} from './facts.js';
import {isPlace} from './places.js';

/** What a line such as “Acme | Gardener | Oslo | Full-time” says, as on a board of messages. */
export interface PostingInALine {
  readonly title: string;
  /** The other pieces, each as a line; who hires with a label before it. */
  readonly lines: readonly string[];
}

/** Words in the names of jobs, by which these are told from the names of companies. */
export const job =
  /\b(?:engineer|developer|manager|lead|director|designer|analyst|architect|administrator|assistant|specialist|consultant|officer|coordinator|technician|scientist|representative|nurse|teacher|driver|chef|cook|baker|editor|writer|accountant|mechanic|operator|supervisor|intern|trainee|apprentice|head of|vp|chief)s?\b|entwickler|ingenieur|leiter|leitung|berater|sachbearbeit|kaufm|assistenz|techniker|développeu|ingénieur|responsable|chargée?\b|desarrollador|ingenier|gerente/i;

const isAddress = (words: string) => /^https?:\/\/\S+$/.test(words);

/** Takes a line apart whose pieces are a whole posting: who hires, as what, and facts; nothing for other lines. */
export function postingInALine(line: string): PostingInALine | undefined {
  const pieces = line
    .split(/\s*\|\s*/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length < 3 || pieces.length > 9) return undefined;
  const isKnown = (piece: string) =>
    isAddress(piece) || isPlace(piece) || factIn(piece) !== undefined || bareFactIn(piece) !== undefined;
  const [first, second] = pieces.filter((piece) => !isKnown(piece) && piece.length < 90);
  // Only where something beside the names is sure.
  if (first === undefined || !pieces.some(isKnown) || isKnown(pieces[0] ?? '')) return undefined;
  const isFirst = second === undefined || (job.test(first) && !job.test(second));
  const title = isFirst ? first : (pieces.slice(1).find((piece) => !isKnown(piece) && job.test(piece)) ?? second);
  const name = isFirst ? second : first;
  const rest = pieces.filter((piece) => piece !== title && piece !== name);
  return {
    title,
    lines: [
      ...(name === undefined ? [] : [`Company: ${name}`]),
      ...rest.map((piece) =>
        isAddress(piece) && /career|jobs?\b|apply|hiring|greenhouse|lever|ashby|workable/i.test(piece)
          ? `Apply: ${piece}`
          : piece,
      ),
    ],
  };
}
