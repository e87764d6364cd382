// Written by `npm run localize:build`.

/** Loads what a language says. */
type Load = () => Promise<{readonly messages: Readonly<Record<string, string>>}>;

/** The languages beside English, by what is spoken about: each a chunk of its own. */
export const languages: Readonly<Record<'posting' | 'board', Readonly<Record<string, Load>>>> = {
  posting: {
    'en-XA': () => import('./posting-en-XA.js'),
    'ar-XB': () => import('./posting-ar-XB.js'),
  },
  board: {
    'en-XA': () => import('./board-en-XA.js'),
    'ar-XB': () => import('./board-ar-XB.js'),
  },
};
