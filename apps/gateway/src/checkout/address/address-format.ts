import { POSTCODE_REGEXES } from 'postcode-validator/lib/cjs/postcode-regexes.js';
import { type Provinces, provincesOf } from './provinces.js';

/** The parts of a postal address in one country. */
export type AddressFormat = Readonly<{
  countryCode: string;
  /** An ECMAScript pattern of a normalised code; absent for unknown countries. */
  postalCodePattern?: string;
  postalCodeExample?: string;
  provinces?: Provinces;
}>;

const examples: Readonly<Record<string, string>> = {
  ...{ AT: '1010', AU: '2000', BE: '1000', CA: 'K1A 0B1', CH: '8001', CZ: '110 00', DE: '10115', DK: '1050', ES: '28001' },
  ...{ FI: '00100', FR: '75001', GB: 'SW1A 1AA', IE: 'D02 X285', IT: '00184', JP: '100-0001', LU: '1009', NL: '1012 AB' },
  ...{ NO: '0150', NZ: '6011', PL: '00-001', PT: '1000-001', SE: '111 20', US: '94103' },
};

const patterns = new Map<string, RegExp>([...POSTCODE_REGEXES].map(([country, pattern]) => [String(country), pattern]));

/** No country has a code of zeros only. */
const zeros = /^[0 -]+$/;
/** Prefixes that no code of the country has although its pattern allows them. */
const unusedStarts: Readonly<Record<string, RegExp>> = {
  ...{ BE: /^0/, CH: /^0/, CZ: /^0/, DE: /^00/, FR: /^00/, GR: /^0/, HU: /^0/, LU: /^0/, NL: /^0/, PT: /^0/, SE: /^0/ },
  US: /^00[0-4]/,
};

/** The position of the hyphen in countries where it is often omitted. */
const hyphenAfter: Readonly<Record<string, number>> = { JP: 3, PL: 2, PT: 4 };

/** Normalises a postal code: upper case, single spaces, hyphen. */
export const postalCode = (countryCode: string, text: string): string => {
  const code = text.trim().toUpperCase().replaceAll(/\s+/g, ' ');
  const at = hyphenAfter[countryCode];
  return at !== undefined && /^\d{5,7}$/.test(code) ? `${code.slice(0, at)}-${code.slice(at)}` : code;
};

/** The pattern with a negative lookahead for unused codes. */
const patternOf = (countryCode: string, { source }: RegExp): string => {
  const unused = [zeros, unusedStarts[countryCode]].flatMap((pattern) => pattern?.source.slice(1) ?? []);
  return `^(?!${unused.join('|')})${withoutHyphenToo(countryCode, source).slice(1)}`;
};

const withoutHyphenToo = (countryCode: string, source: string): string =>
  hyphenAfter[countryCode] === undefined ? source : source.replace(/\[\\-\]|-/, '$&?');

export const addressFormat = (countryCode: string): AddressFormat => {
  const pattern = patterns.get(countryCode);
  const example = examples[countryCode];
  const provinces = provincesOf[countryCode];
  return {
    countryCode,
    ...(pattern && { postalCodePattern: patternOf(countryCode, pattern) }),
    ...(example && { postalCodeExample: example }),
    ...(provinces && { provinces }),
  };
};

/** Whether a postal code is valid in its country; true for unknown countries. */
export const isPostalCode = (countryCode: string, code: string): boolean => {
  const pattern = patterns.get(countryCode);
  if (!pattern) return true;
  return pattern.test(code) && !zeros.test(code) && !unusedStarts[countryCode]?.test(code);
};
