import type {NativePlace} from '../posting/native.js';
import {workplaceOf} from '../posting/words.js';
import {placesOf} from './places.js';

/** Where one works, by words that begin with it: “Remote (Germany)”, “hybrid, two days in Berlin”. */
export const workplaceIn = (words: string): string | undefined => {
  const [, remote, hybrid, site] =
    /^\W*(?:(?:fully |100 ?% )?(remote|home ?office)|(hybrid)|(on-?site|in[- ]office|vor ort))\b/i.exec(words) ?? [];
  // Of télétravail and home office a part.
  if (/^\W*(?:partie(?:l|llement)\b|partial|teilweise|parcial|parziale|h[íy]brid|ibrido)/i.test(words)) return 'hybrid';
  return remote ? 'remote' : hybrid ? 'hybrid' : site ? 'on-site' : workplaceOf(words);
};

/** What a line says of where the work is. */
export interface Whereabouts {
  readonly places: readonly NativePlace[];
  /** Where one may live who works from home. */
  readonly remoteFrom: readonly NativePlace[];
  readonly workplace?: string;
  /** Whether it says more than that: “hybrid, two days a week”. */
  readonly saysMore: boolean;
}

const way =
  '(?:(?:fully |100 ?% )?remote|h[ií]brid[oae]?|hybride?|ibrido|on-?site|in[- ]office|vor ort|home ?office|télétravail)';
const alone = new RegExp(`^${way}$`, 'i');
/** “Remote (Germany)”, “Remote within the EU”, “Hybrid – London”. */
const before = new RegExp(
  `^(${way})\\s*(?:[(]([^()]+)[)]|[,:–—-]\\s*(.+)|\\s(?:in|within|from)\\s+(?:the\\s+)?(.+))$`,
  'iu',
);
/** “London, hybrid”. */
const behind = new RegExp(`^(.+?)\\s*[,–—-]\\s*(${way})$`, 'iu');
const fully = /^\W*(?:fully |100 ?% )?(?:remote|home ?office)\W*(?:only|from anywhere)?$/i;
const separators = /\s*[;/|•·]\s*(?![^(]*\))/;
const joints = /\s+(?:or|oder|ou|and|und|et|o|y|&)\s+(?![^(]*\))/i;

/** Whether words may name where one lives; in “remote-first” they do not. */
export const beginsAName = (words: string) => /^[\p{Lu}\p{Lo}\d]|^(?:world|anywhere|global|europe|eu\b)/u.test(words);

/** What a piece of a line says, where a word for how one works stands before, behind or instead of its place. */
function wayIn(piece: string): Omit<Whereabouts, 'saysMore'> | undefined {
  const told = alone.test(piece) ? workplaceIn(piece) : undefined;
  if (told) return {places: [], remoteFrom: [], workplace: told};
  const [, how = '', inBrackets, listed, within] = before.exec(piece) ?? [];
  const [, town = '', after = ''] = (!how && behind.exec(piece)) || [];
  const words = (inBrackets ?? listed ?? within ?? town)
    .replace(/^(?:only )?(?:in|within|from)\s+|\s+only$/gi, '')
    .trim();
  const workplace = workplaceIn(how || after);
  // “Remote-first” names no place.
  if (!workplace || !beginsAName(words) || alone.test(words) || /[.!?]\s/.test(words)) return undefined;
  const places = placesOf(words);
  return workplace === 'remote' && how
    ? {places: [], remoteFrom: places, workplace}
    : {places, remoteFrom: [], workplace};
}

/** Places, and what is said beside them of whether one works there: “Berlin (hybrid)”, “Oslo or remote”, “Remote (EU)”. */
export function whereaboutsIn(line: string): Whereabouts {
  let inBrackets: string | undefined;
  let saysMore = false;
  const words = wayIn(line)
    ? line
    : line
        .replace(/\s*\(([^()]*)\)/g, (whole, inside: string) => {
          const found = alone.test(line.slice(0, line.indexOf('(')).trim()) ? undefined : workplaceIn(inside);
          // “Remote possible” is not what search engines call remote.
          inBrackets ??= found === 'remote' && !fully.test(inside) ? 'hybrid' : found;
          if (found && !alone.test(inside.trim())) saysMore = true;
          return found ? '' : whole;
        })
        .trim();
  const pieces = words.split(separators).flatMap((piece) => {
    const parts = wayIn(piece) ? [piece] : piece.split(joints);
    return parts.some((part) => wayIn(part)) ? parts : [piece];
  });
  const found = pieces.filter(Boolean).map((piece) => wayIn(piece) ?? {places: placesOf(piece), remoteFrom: []});
  const places = found.flatMap((one) => one.places);
  const ways = [...new Set(found.flatMap((one) => one.workplace ?? []))];
  // On site or from home, as one likes: neither word is true of all of it.
  const isBoth = ways.length > 1 || (ways[0] === 'remote' && places.length > 0);
  const workplace = isBoth ? 'hybrid' : (ways[0] ?? inBrackets);
  return {places, remoteFrom: found.flatMap((one) => one.remoteFrom), saysMore, ...(workplace && {workplace})};
}
