import { fields } from '../shelf/lexemes.js';
import type { Shelf } from '../shelf/shelf.js';
import { plain } from '../text/plain.js';
import { stem } from '../text/stem.js';
import { tellingWords } from '../text/stop-words.js';
import { partsOf } from '../text/tokens.js';
import { type Matched, matchText } from './match-text.js';
import { likelyHeads } from './heads.js';
import { alsoByName, type Clause, clausesOf, isOfOtherThings, type Meaning, meaningOf, readings } from './meaning.js';
import { Recent } from './recent.js';
import { hasLexeme, sayIt } from './say-it.js';
import { readSearchText } from './search-text.js';
import type { FoundRows } from './sort-products.js';
import { suggestedSearches } from './suggested-searches.js';
import type { Synonyms } from './synonyms.js';
import type { Knowledge } from './ways-to-say.js';

/** How a text was understood, and the products found; `null`: there was no text, and all are found. */
export type Found = FoundRows & Readonly<{ meaning: Meaning | null }>;

/** For a text that finds nothing: parts of it that do. */
export const suggestionsFor = (shelf: Shelf, synonyms: Synonyms, text: string): readonly string[] =>
  suggestedSearches(readSearchText(text), { shelf, synonyms });

type Remembered = { texts: number; matches: Recent<Matched>; meanings: Recent<Meaning> };

const memory = new WeakMap<Shelf, Remembered>();
/** Matches are kept by the rows in them, sixteen bytes each. */
const most = { matchedRows: 1_000_000, meanings: 2_000 } as const;

/**
 * The products that a text finds. It is read ever more generously until something is found: slips corrected, unknown words passed
 * over, half of the words enough. A `meaning` from an earlier page is kept to.
 */
export const findRows = (shelf: Shelf, synonyms: Synonyms, text: string, earlier: Meaning | null | undefined): Found => {
  if (text.trim() === '' || earlier === null) return { rows: shelf.all(), said: undefined, meaning: null };
  const remembered = memoryOf(shelf);
  const match = (meaning: Meaning) => {
    const { partial: _, ...asked } = meaning;
    return remembered.matches.once(JSON.stringify(asked), () => matchText(shelf, asked));
  };
  const meaning = earlier ?? remembered.meanings.once(text, () => understand({ shelf, synonyms }, text, match));
  const { rows, ranks, titled, lists } = match(meaning);
  const words = partsOf(text);
  return { rows, said: { ranks, titled, lists, words: words.join(' '), length: tellingWords(words).length }, meaning };
};

type Match = (meaning: Meaning) => Matched;

const understand = (knowledge: Knowledge, typed: string, match: Match): Meaning => {
  const asTyped = readSearchText(typed);
  const text = asTyped.unwanted.length > 0 && isInATitle(knowledge.shelf, typed) ? readSearchText(typed, 'belong') : asTyped;
  let heads: readonly string[] | undefined;
  let otherThings: Meaning | undefined;
  for (const reading of readings) {
    if (otherThings && reading !== 'partly') continue;
    const clauses = clausesOf(text, knowledge, reading);
    if (clauses.length > 1) heads ??= likelyHeads(text, knowledge.shelf);
    const [head = text.heads[0], ...others] = heads ?? [];
    for (const thing of reading === 'partly' ? [head, ...others] : [head]) {
      const meaning = meaningOf(text, knowledge, reading, clauses, thing);
      const matched = match(meaning);
      if (matched.rows.length === 0) continue;
      const isPart = reading === 'known' || reading === 'partly';
      if (reading !== 'partly' && isOfOtherThings(clauses, thing, matched.rows, knowledge)) otherThings ??= meaning;
      else if (isPart) return { ...meaning, ...partOf(clauses, matched, knowledge.shelf) };
      else return namedToo(thing, meaning, matched, knowledge) ?? meaning;
    }
  }
  return otherThings ?? meaningOf(text, knowledge, 'exact', clausesOf(text, knowledge, 'exact'), undefined);
};

/** Dashes in what was pasted from a title belong to it. */
const isInATitle = ({ titles }: Shelf, typed: string): boolean => {
  const text = plain(typed);
  return titles.some((title) => title.includes(text.slice(0, 200)));
};

/** Which of what was typed any of the products found has; nothing, where each word is met by some. */
const partOf = (clauses: readonly Clause[], { rows }: Matched, shelf: Shelf): Pick<Meaning, 'partial'> => {
  const found = new Set(rows);
  const isMet = ({ alternatives }: Clause) => {
    let met = false;
    for (const one of alternatives) sayIt(shelf, one, fields.none, (row) => (met ||= found.has(row)));
    return met;
  };
  const termsOf = (some: readonly Clause[]) => some.map(({ words }) => words.join(' '));
  const [matched, unmatched] = [clauses.filter(isMet), clauses.filter((clause) => !isMet(clause))];
  return unmatched.length === 0 ? {} : { partial: { matched: termsOf(matched), unmatched: termsOf(unmatched) } };
};

/** Where what was found has the head of the text under other names only, what is called so is found too. */
const namedToo = (head: string | undefined, meaning: Meaning, { rows }: Matched, knowledge: Knowledge): Meaning | undefined => {
  const also = alsoByName(head, meaning, knowledge);
  const lexeme = stem(head ?? '');
  return also && !rows.some((row) => hasLexeme(knowledge.shelf.lexemes, lexeme, row)) ? also : undefined;
};

/** What was matched holds until a text changes; stock and sales change nothing about it. */
const memoryOf = (shelf: Shelf): Remembered => {
  const known = memory.get(shelf);
  if (known?.texts === shelf.textsChanged) return known;
  const fresh = {
    texts: shelf.textsChanged,
    matches: new Recent<Matched>(most.matchedRows, ({ rows }) => 100 + rows.length),
    meanings: new Recent<Meaning>(most.meanings, () => 1),
  };
  memory.set(shelf, fresh);
  return fresh;
};
