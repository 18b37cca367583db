import { english } from './english.js';
import { german } from './german.js';
import type { Words } from './words.js';

const germanIn: ReadonlySet<string> = new Set(['DE', 'AT', 'CH']);

/** The words for a country (ISO 3166): German in Germany, Austria and Switzerland, English anywhere else. */
export const wordsFor = (countryCode: string): Words => (germanIn.has(countryCode) ? german : english);
