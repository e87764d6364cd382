const accents = new Map(
  Object.entries({
    a: 'á',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
  })
    .concat(
      Object.entries({
        n: 'ñ',
        o: 'ö',
        p: 'þ',
        q: 'ǫ',
        r: 'ŕ',
        s: 'š',
        t: 'ţ',
        u: 'û',
        v: 'ṽ',
        w: 'ŵ',
        x: 'ẋ',
        y: 'ý',
        z: 'ž',
      }),
    )
    .concat(
      Object.entries({
        A: 'Å',
        B: 'Ɓ',
        C: 'Ç',
        D: 'Ð',
        E: 'É',
        F: 'Ƒ',
        G: 'Ĝ',
        H: 'Ĥ',
        I: 'Î',
        J: 'Ĵ',
        K: 'Ķ',
        L: 'Ļ',
        M: 'Ṁ',
      }),
    )
    .concat(
      Object.entries({
        N: 'Ñ',
        O: 'Ö',
        P: 'Þ',
        Q: 'Ǫ',
        R: 'Ŕ',
        S: 'Š',
        T: 'Ţ',
        U: 'Û',
        V: 'Ṽ',
        W: 'Ŵ',
        X: 'Ẋ',
        Y: 'Ý',
        Z: 'Ž',
      }),
    ),
);

const placeholder = /(\{\d\})/;
const outside = (words, write) =>
  words
    .split(placeholder)
    .map((part) => (placeholder.test(part) ? part : write(part)))
    .join('');

/** English that shows what is not translated (it has no accents and brackets), clipped (no bracket) or too tight (it is 40 % longer). */
function accented(words) {
  const letters = words.replace(/\{\d\}/g, '').length;
  const padding = ' one two three four five six seven eight nine ten eleven twelve'.slice(
    0,
    Math.max(2, Math.ceil(letters * 0.4)),
  );
  return `[${outside(words, (part) => [...part].map((letter) => accents.get(letter) ?? letter).join(''))}${padding}]`;
}

/** English that runs from right to left. */
const mirrored = (words) => outside(words, (part) => part.replace(/\S+/g, '\u200f\u202e$&\u202c\u200f'));

/** English written so that a test, or an eye, finds what a translation would break. By tag. */
export const pseudoLanguages = {'en-XA': accented, 'ar-XB': mirrored};
