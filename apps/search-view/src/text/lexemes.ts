import { LRUCache } from 'lru-cache';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './tokens.js';

/** A stemmed word and its positions in the text, ascending; the first is 1. */
export type Lexeme = readonly [lexeme: string, positions: readonly number[]];

const cache = new LRUCache<string, readonly Lexeme[]>({ max: 20_000 });

/** The lexemes of normalized words, separated by single blanks: without stop words, unless there are no others. */
export const lexemesOf = (text: string): readonly Lexeme[] => {
  const cached = cache.get(text);
  if (cached) return cached;
  const tokens = text.split(' ').map((word, index) => ({ word, positions: [index + 1] }));
  const significant = tokens.filter(({ word }) => !isStopWord(word));
  const lexemes = groupByLexeme(significant.length > 0 ? significant : tokens);
  cache.set(text, lexemes);
  return lexemes;
};

const groupByLexeme = (tokens: readonly Token[]): readonly Lexeme[] => {
  const groups = new Map<string, number[]>();
  for (const { word, positions } of tokens) {
    const lexeme = stem(word);
    const known = groups.get(lexeme);
    if (known) known.push(...positions.filter((position) => !known.includes(position)));
    else groups.set(lexeme, [...positions]);
  }
  return [...groups];
};
