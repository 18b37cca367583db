import { stem } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokens.js';

/** Texts by how much their words count: A the title, B what is chosen by, C the description. */
export type FieldTexts = Readonly<{ A: readonly string[]; B: readonly string[]; C: readonly string[] }>;

/** What a `tsvector` can hold. */
const limits = { position: 16_383, places: 250 } as const;

/**
 * The search document of a product, as the text of a `tsvector`: which words stand where, each in its common form. The database
 * only keeps it, so it is the same whatever the locale of the database. Between two texts lies a gap: no phrase goes across.
 */
export const searchDocument = (texts: FieldTexts): string => {
  const places = new Map<string, string[]>();
  let start = 0;
  for (const field of ['A', 'B', 'C'] as const)
    for (const text of texts[field]) {
      let end = start;
      for (const { word, positions } of tokenize(text)) {
        end = Math.max(end, start + (positions.at(-1) as number));
        if (field === 'C' && isStopWord(word)) continue;
        const lexeme = stem(word);
        const known = places.get(lexeme) ?? [];
        if (known.length === 0) places.set(lexeme, known);
        for (const position of positions) {
          const place = `${start + position}${field}`;
          if (start + position <= limits.position && known.length < limits.places && known.at(-1) !== place) known.push(place);
        }
      }
      start = end + 1;
    }
  return [...places]
    .filter(([, at]) => at.length > 0)
    .map(([lexeme, at]) => `'${lexeme.replaceAll(/['\\]/g, (sign) => sign + sign)}':${at.join(',')}`)
    .join(' ');
};
