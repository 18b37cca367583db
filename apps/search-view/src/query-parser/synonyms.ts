import { existsSync, readFileSync } from 'node:fs';
import { tokenWordsOf } from '../text/tokens.js';

/** By words, normalized and separated by blanks, the words that match in their place. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** The synonyms of a language; without a locale those of the shop's own. */
export type SynonymsOf = (locale?: string) => Synonyms;

/** Injection token of the app's `SynonymsOf`. */
export const SYNONYMS = Symbol('synonyms');

/** For tests and for views without a file. */
export const noSynonyms: Synonyms = new Map();

/**
 * Parses lines `sofa, couch, settee`: each finds the others; and `swimwear => trunks, bikini`: the left finds the right only. Empty lines
 * and lines that begin with `#` are ignored. Throws an `Error` with the number of a line that has no terms to replace, or none to replace
 * them with.
 */
export const parseSynonyms = (text: string): Synonyms => {
  const found = new Map<string, string[]>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [left, right] = line.split('=>').map(terms) as [string[], string[]?];
    const [from, to] = [left, right ?? left];
    if (from.length === 0 || to.length < (right ? 1 : 2))
      throw new Error(`synonyms, line ${index + 1}: no terms to replace, or none to replace them with`);
    for (const one of from) {
      const known = found.get(one) ?? [];
      found.set(one, [...new Set([...known, ...to.filter((other) => other !== one)])]);
    }
  }
  return found;
};

/** Reads and parses a file. Throws if it cannot be read or parsed: the app does not start with a wrong configuration. */
export const loadSynonyms = (path: string): Synonyms => parseSynonyms(readFileSync(path, 'utf8'));

/** The synonyms of each language: of `de` from the file `synonyms.de.csv` beside `synonyms.csv`, read when they are first asked for; none without a file. */
export const synonymsByLanguage = (path: string): SynonymsOf => {
  const own = loadSynonyms(path);
  const known = new Map<string, Synonyms>();
  return (locale) => {
    if (locale === undefined) return own;
    const file = path.replace(/(\.[^./]*)?$/, (end) => `.${locale}${end}`);
    const found = known.get(locale) ?? (existsSync(file) ? loadSynonyms(file) : noSynonyms);
    known.set(locale, found);
    return found;
  };
};

/** The synonyms of words, in the singular if the words have none as they are. */
export const synonymsOf = (synonyms: Synonyms, words: string): readonly string[] =>
  synonyms.get(words) ?? synonyms.get(words.replace(/s$/, '')) ?? synonyms.get(words.replace(/es$/, '')) ?? [];

const terms = (side: string): string[] =>
  side
    .split(',')
    .map((term) => tokenWordsOf(term).join(' '))
    .filter((term) => term !== '');
