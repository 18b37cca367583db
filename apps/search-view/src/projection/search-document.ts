import { ownLanguage, type SearchLanguage } from '../text/language.js';
import { tokenize } from '../text/tokens.js';

/** Texts by weight: A the title, B the facets, C the description. */
export type FieldTexts = Readonly<{ A: readonly string[]; B: readonly string[]; C: readonly string[] }>;

/** Limits of a `tsvector` (PostgreSQL's documentation, 12.11): the highest position, and the positions of a lexeme. */
const limits = { position: 16_383, positions: 250 } as const;

/**
 * The search document of a product, in the text form of a `tsvector`: its lexemes with their positions and weights. The database only
 * stores it, so it does not depend on the locale of the database. A position is left out between two texts, so that no phrase spans them.
 */
export const searchDocument = (texts: FieldTexts, { stem, stopWords }: SearchLanguage = ownLanguage): string => {
  const lexemes = new Map<string, string[]>();
  let start = 0;
  for (const field of ['A', 'B', 'C'] as const)
    for (const text of texts[field]) {
      let end = start;
      for (const { word, positions } of tokenize(text)) {
        end = Math.max(end, start + (positions.at(-1) as number));
        if (field === 'C' && stopWords.has(word)) continue;
        const lexeme = stem(word);
        const known = lexemes.get(lexeme) ?? [];
        if (known.length === 0) lexemes.set(lexeme, known);
        for (const position of positions) {
          const entry = `${start + position}${field}`;
          if (start + position <= limits.position && known.length < limits.positions && known.at(-1) !== entry) known.push(entry);
        }
      }
      start = end + 1;
    }
  return [...lexemes]
    .filter(([, at]) => at.length > 0)
    .map(([lexeme, at]) => `'${lexeme.replaceAll(/['\\]/g, (character) => character + character)}':${at.join(',')}`)
    .join(' ');
};
