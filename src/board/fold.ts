/** Letters that no decomposition leads to the letters one types for them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/**
 * A text as it is compared: without case, accents, vowel points and the differences of width and form between signs.
 *
 * "Zürich" and "ZURICH" are `zurich`, "Straße" is `strasse`, "Işık" is `isik`, "ＳＥ" is `se`.
 */
export function fold(text: string): string {
  // Most texts are ASCII, and there are many of them.
  if (!/[^\0-~]/.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      // Accents of Latin, Greek and Cyrillic; points of Hebrew and Arabic. In other scripts a mark is as much as a letter.
      .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ßæœøđðłħþıς]/g, (letter) => letters[letter] ?? letter)
  );
}
