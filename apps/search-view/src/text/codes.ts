import { wordsOf } from './normalize.js';

/** Prefixed to a later part of a code in the index, to distinguish it from a whole code. */
export const codePartMark = '~';
const minPartLength = 4;

/**
 * The later parts of a SKU by which it is found, each alone and with all that follows it: of `AB-99123-RED` they are `99123` and
 * `99123red`. A part has at least four characters and a digit among them.
 */
export const codePartsOf = (sku: string): readonly string[] => {
  const parts = wordsOf(sku);
  const isFindable = (part: string, index: number) => index > 0 && part.length >= minPartLength && /\p{N}/u.test(part);
  return parts.flatMap((part, index) => (isFindable(part, index) ? [part, parts.slice(index).join('')] : []));
};

/** A SKU or bar code as it is compared: letters and digits only; a bar code without the leading zeros that some systems add. */
export const normalizeCode = (text: string): string => {
  const code = wordsOf(text).join('');
  return /^\d{11,}$/.test(code) ? code.replace(/^0+/, '') : code;
};

const codeLabel = /^(?:isbn|issn|ismn|ean|upc|gtin|jan)/;
/** Digits of ISSN and EAN-8, ISBN-10, UPC, EAN-13 and ISBN-13, GTIN-14. */
const barcodeLengths: ReadonlySet<number> = new Set([8, 10, 12, 13, 14]);

/** A normalized bar code without its label: `isbn9783161484100` and `isbn139783161484100` alike; `undefined` where it has no label. */
export const withoutCodeLabel = (code: string): string | undefined => {
  const rest = code.replace(codeLabel, '');
  if (rest === code) return undefined;
  const numbers = [rest, rest.replace(/^(?:8|1[0234])/, '')];
  const number = numbers.find((one) => barcodeLengths.has(one.length) && /^\d+[\dx]$/.test(one));
  return number === undefined ? undefined : normalizeCode(number);
};
