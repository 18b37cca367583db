/** Signs of trade and of degrees: decompositions would make letters of some of them. */
const signs = /[\u00a9\u00aa\u00ae\u00b0\u00ba\u2120\u2122]/g;

/** Accents, points and harakat; vowel signs of other scripts are no accents and stay, and so do the voicing marks of kana. */
const accents =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;

/** Signs that are not seen: the soft hyphen, the joiner and non-joiner, blanks without width, the mark of byte order. They split no word. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The text without signs that are not seen. */
export const withoutInvisibles = (text: string): string => text.replace(invisible, '');

/** Letters that are no letter with an accent, and how they are typed without them. */
const replacements: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' },
  ...{ đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ı: 'i' },
};

/** The text without accents, in one form for what looks alike; capitals stay. The same on every machine and in every locale. */
export const withoutAccents = (text: string): string =>
  isAscii.test(text)
    ? text
    : withoutInvisibles(text)
        .replace(signs, ' ')
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .replace(/[ßẞæÆœŒøØłŁđĐðÐþÞı]/g, (letter) => replacements[letter] ?? letter);

/** Such a text is returned as it is: the test takes a tenth of the time of the replacements. */
const isAscii = /^[\0-\x7f]*$/;

/** Small letters, one for each capital wherever it stands. */
export const lowerCase = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ');

/** The text as it is compared and sorted: lower case, without accents, runs of white space as one blank. */
export const normalizeText = (text: string): string => lowerCase(withoutAccents(text)).replace(/\s+/g, ' ').trim();

/** The words of a text, plain, in order: what stands between punctuation and spaces. */
export const wordsOf = (text: string): readonly string[] => normalizeText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Before a later part of a code, to tell it from a whole code. */
export const codePartMark = '~';
const minPartLength = 4;

/**
 * The later parts of a code by which it is looked for, each alone and with all that follows it: of `AB-99123-RED` they are `99123`
 * and `99123red`. A part has at least four signs, and a digit among them.
 */
export const codePartsOf = (text: string): readonly string[] => {
  const parts = wordsOf(text);
  const tells = (part: string, index: number) => index > 0 && part.length >= minPartLength && /\p{N}/u.test(part);
  return parts.flatMap((part, index) => (tells(part, index) ? [part, parts.slice(index).join('')] : []));
};

/** A code as it is compared: letters and digits only, and a bar code without the zeros in front that some systems add. */
export const normalizeCode = (text: string): string => {
  const code = wordsOf(text).join('');
  return /^\d{11,}$/.test(code) ? code.replace(/^0+/, '') : code;
};

const codeLabel = /^(?:isbn|issn|ismn|ean|upc|gtin|jan)/;
const barcodeLengths: ReadonlySet<number> = new Set([8, 10, 12, 13, 14]);

/** A code without the name of its kind: `isbn9783161484100`, and `isbn13…` likewise; `undefined` where it has none. */
export const withoutCodeLabel = (code: string): string | undefined => {
  const rest = code.replace(codeLabel, '');
  if (rest === code) return undefined;
  const numbers = [rest, rest.replace(/^(?:8|1[0234])/, '')];
  const number = numbers.find((one) => barcodeLengths.has(one.length) && /^\d+[\dx]$/.test(one));
  return number === undefined ? undefined : normalizeCode(number);
};
