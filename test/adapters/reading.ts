import {readAnswer} from '../../src/adapters/formats.js';
import type {Feed, Posting, Section} from '../../src/posting/posting.js';

/** The feed in an answer. */
export const feedIn = (answer: unknown, address?: string): Promise<Feed> =>
  readAnswer(answer, {...(address && {address})});

/** The postings of an answer, which must have nothing wrong with it. */
export async function postingsIn(answer: unknown, address?: string): Promise<readonly Posting[]> {
  const {postings, problems} = await feedIn(answer, address);
  if (problems.length > 0) throw new Error(problems.map(({message}) => message).join('\n'));
  return postings;
}

/** The first posting of an answer that must have nothing wrong with it. */
export async function postingIn(answer: unknown, address?: string): Promise<Posting> {
  const [posting] = await postingsIn(answer, address);
  if (!posting) throw new Error('There is no posting.');
  return posting;
}

/** The sections as kind, heading and HTML, for comparing. */
export const outline = ({sections}: {readonly sections?: readonly Section[]}): readonly (readonly string[])[] =>
  (sections ?? []).map(({kind, heading = '', html = ''}) => [kind, heading, html]);
