import type {Posting} from '../posting/posting.js';

/** Where in a posting the parts of a JobPosting come from, the longest beginning first. */
const beginnings: readonly (readonly [markup: string, native: string])[] = [
  ['$.description', '$.sections'],
  ['$.hiringOrganization', '$.organization'],
  ['$.jobLocationType', '$.workplace'],
  ['$.jobLocation', '$.locations'],
  ['$.applicantLocationRequirements', '$.remoteFrom'],
  ['$.employmentType', '$.employmentTypes'],
  ['$.baseSalary', '$.pay'],
  ['$.identifier', '$.identifier'],
  ['$.experienceRequirements', '$.monthsOfExperience'],
  ['$.mainEntityOfPage.inLanguage', '$.language'],
  ['$.potentialAction', '$.apply.url'],
];

const parts: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '$.organization': [
    [/\.(?:sameAs|url).*/, '.url'],
    [/\.logo.*/, '.logo'],
  ],
  '$.locations': [
    [/\.address\.addressLocality/, '.locality'],
    [/\.address\.addressRegion/, '.region'],
    [/\.address\.addressCountry/, '.country'],
    [/\.address\.postalCode/, '.postalCode'],
    [/\.address\.streetAddress/, '.street'],
    [/\.address.*|\.name/, ''],
  ],
  '$.pay': [
    [/\.value\.unitText/, '.period'],
    [/\.value\.(?:minValue|value)/, '.min'],
    [/\.value\.maxValue/, '.max'],
    [/\.value.*/, ''],
  ],
};

const lists = new Set(['$.locations', '$.remoteFrom', '$.pay']);

/** The path in a posting of what a path in its JobPosting leads to. */
export function nativePathOf(path: string, {pay, locations, remoteFrom}: Posting): string {
  const [markup, native] =
    beginnings.find(
      ([beginning]) => path === beginning || (/^[.[]/.test(path.slice(beginning.length)) && path.startsWith(beginning)),
    ) ?? [];
  if (markup === undefined || native === undefined) return path;
  let rest = path.slice(markup.length);
  const given = (native === '$.locations' ? locations : remoteFrom).length > 0;
  if (native === '$.pay') {
    // Of what is paid, only figures with a currency are written.
    const written = pay.flatMap(({min, max, currency}, at) => ((min ?? 0) + (max ?? 0) > 0 && currency ? [at] : []));
    const index = Number(/^\[(\d+)\]/.exec(rest)?.[1] ?? 0);
    if (written.length > 0) rest = `[${written[index] ?? 0}]${rest.replace(/^\[\d+\]/, '')}`;
  } else if (lists.has(native) && !rest.startsWith('[') && (rest || given)) rest = `[0]${rest}`;
  if (!parts[native] && !lists.has(native) && native !== '$.employmentTypes') return native;
  for (const [pattern, replacement] of parts[native] ?? []) {
    if (pattern.test(rest)) return native + rest.replace(pattern, replacement);
  }
  return native + (native === '$.remoteFrom' ? rest.replace(/(\[\d+\]).*/, '$1') : rest);
}
