import { english } from './english.js';
import { german } from './german.js';
import type { Words } from './words.js';

const germanIn: ReadonlySet<string> = new Set(['DE', 'AT', 'CH']);

/**
 * The words in a language (BCP 47): German, or else English. Without one those for a country (ISO 3166): German in Germany, Austria and Switzerland, English
 * anywhere else.
 */
export const wordsFor = (countryCode: string, language?: string): Words => {
  const isGerman = language === undefined ? germanIn.has(countryCode) : language.split('-')[0] === 'de';
  return isGerman ? german : english;
};
