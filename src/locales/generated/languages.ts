// Written by `npm run localize:build`.

/** The languages beside English, each in a chunk of its own. */
export const languages: Readonly<Record<string, () => Promise<{readonly messages: Readonly<Record<string, string>>}>>> = {
  'en-XA': () => import('./en-XA.js'),
  'ar-XB': () => import('./ar-XB.js'),
};
