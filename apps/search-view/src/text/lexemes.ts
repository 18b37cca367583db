import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './tokens.js';

/** A word in the form in which all its forms are found, and the places where it stands. */
export type Lexeme = readonly [lexeme: string, positions: readonly number[]];

/** What is looked for when these words are typed, plain and parted by blanks: without words that say little, unless there are no others. */
export const lexemesOf = (text: string): readonly Lexeme[] => {
  const kept = memory.get(text);
  if (kept) return kept;
  const tokens = text.split(' ').map((word, index) => ({ word, positions: [index + 1] }));
  const telling = tokens.filter(({ word }) => !isStopWord(word));
  const lexemes = groupByLexeme(telling.length > 0 ? telling : tokens);
  if (memory.size >= maxCached) memory.clear();
  memory.set(text, lexemes);
  return lexemes;
};

const memory = new Map<string, readonly Lexeme[]>();
const maxCached = 20_000;

const groupByLexeme = (tokens: readonly Token[]): readonly Lexeme[] => {
  const places = new Map<string, number[]>();
  for (const { word, positions } of tokens) {
    const lexeme = stem(word);
    const known = places.get(lexeme);
    if (known) known.push(...positions.filter((position) => !known.includes(position)));
    else places.set(lexeme, [...positions]);
  }
  return [...places];
};
