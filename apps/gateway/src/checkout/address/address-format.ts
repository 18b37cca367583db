import { POSTCODE_REGEXES } from 'postcode-validator/lib/cjs/postcode-regexes.js';
import { type Provinces, provincesOf } from './provinces.js';

/** What a postal address of one country needs. */
export type AddressFormat = Readonly<{
  countryCode: string;
  /** A regular expression of ECMAScript for a code as `postalCode` writes it; none where nothing is known. */
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

/** Nowhere is there a code of zeros alone. */
const zeros = /^[0 -]+$/;
/** How no code of a country begins, where its pattern takes in more than there is. */
const unusedStarts: Readonly<Record<string, RegExp>> = {
  ...{ BE: /^0/, CH: /^0/, CZ: /^0/, DE: /^00/, FR: /^00/, GR: /^0/, HU: /^0/, LU: /^0/, NL: /^0/, PT: /^0/, SE: /^0/ },
  US: /^00[0-4]/,
};

/** Countries whose postal codes have a hyphen that many leave out, and where it belongs. */
const hyphenAfter: Readonly<Record<string, number>> = { JP: 3, PL: 2, PT: 4 };

/** A postal code as its country writes it: in capitals, single spaces, and the hyphen where it belongs. */
export const postalCode = (countryCode: string, text: string): string => {
  const code = text.trim().toUpperCase().replaceAll(/\s+/g, ' ');
  const at = hyphenAfter[countryCode];
  return at !== undefined && /^\d{5,7}$/.test(code) ? `${code.slice(0, at)}-${code.slice(at)}` : code;
};

/** What a code must not be, before what it must be. */
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

/** Whether a postal code is one of its country; one of a country of which nothing is known is. */
export const isPostalCode = (countryCode: string, code: string): boolean => {
  const pattern = patterns.get(countryCode);
  if (!pattern) return true;
  return pattern.test(code) && !zeros.test(code) && !unusedStarts[countryCode]?.test(code);
};
