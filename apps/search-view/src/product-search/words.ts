/** The text as it is compared and sorted: lower case, without accents, runs of white space as one blank. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelt[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** Letters that are no letter with an accent, and how they are typed without them. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The text, followed by its compounds with a hyphen written as one word: `t-shirt` is found as `tshirt`. */
export const withCompounds = (text: string): string => {
  const pieces = (text.match(/[\p{L}\p{N}-]+/gu) ?? []).flatMap((run) => run.split('--'));
  const compounds = pieces.map((piece) => piece.replace(/^-/, '').replace(/-$/, '')).filter((piece) => piece.includes('-'));
  return [text, ...compounds.map((compound) => compound.replaceAll('-', ''))].join(' ');
};

/** The words of a text, plain, in order. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Signs that tell one name from another, as they are written in addresses: `C#` and `C++` are not `C`. */
const signs: Readonly<Record<string, string>> = { '#': ' sharp ', '+': ' plus ' };

/**
 * A product type as a collection's handle: lower case with dashes; the words of all scripts stay. Types with the same handle are one
 * collection. Only a type without any letter, digit or sign of those above has none: `''`.
 */
export const handleOf = (productType: string): string =>
  wordsOf(productType.replaceAll(/[#+]/g, (sign) => signs[sign] ?? sign)).join('-');
