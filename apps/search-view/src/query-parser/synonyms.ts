import { readFileSync } from 'node:fs';
import { tokenWordsOf } from '../text/tokens.js';

/** Words for the same thing: by a word or a few words, the others that may stand in a product for it. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

export const noSynonyms: Synonyms = new Map();

/**
 * Reads a line `sofa, couch, settee`: each is found by each; and `swimwear => trunks, bikini`: the right is found by the left only.
 * Lines that begin with `#` are notes. Throws for a line that says nothing.
 */
export const parseSynonyms = (text: string): Synonyms => {
  const found = new Map<string, string[]>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [left, right] = line.split('=>').map(terms) as [string[], string[]?];
    const [from, to] = [left, right ?? left];
    if (from.length === 0 || to.length < (right ? 1 : 2))
      throw new Error(`synonyms, line ${index + 1}: nothing to replace, or nothing to replace it with`);
    for (const one of from) {
      const known = found.get(one) ?? [];
      found.set(one, [...new Set([...known, ...to.filter((other) => other !== one)])]);
    }
  }
  return found;
};

/** The synonyms in a file. Throws when it cannot be read: what the configuration names must be there. */
export const loadSynonyms = (path: string): Synonyms => parseSynonyms(readFileSync(path, 'utf8'));

/** What may stand for these words, also when they are typed in the plural. */
export const synonymsOf = (synonyms: Synonyms, words: string): readonly string[] =>
  synonyms.get(words) ?? synonyms.get(words.replace(/s$/, '')) ?? synonyms.get(words.replace(/es$/, '')) ?? [];

const terms = (side: string): string[] =>
  side
    .split(',')
    .map((term) => tokenWordsOf(term).join(' '))
    .filter((term) => term !== '');
