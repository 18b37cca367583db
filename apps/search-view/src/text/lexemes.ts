import { LRUCache } from 'lru-cache';
import { ownLanguage, type SearchLanguage } from './language.js';
import type { Token } from './tokens.js';

/** A stemmed word and its positions in the text, ascending; the first is 1. */
export type Lexeme = readonly [lexeme: string, positions: readonly number[]];

/** By the locale of the language. */
const caches = new Map<string, LRUCache<string, readonly Lexeme[]>>();
const cacheOf = ({ locale = '' }: SearchLanguage): LRUCache<string, readonly Lexeme[]> => {
  const known = caches.get(locale) ?? new LRUCache<string, readonly Lexeme[]>({ max: 20_000 });
  caches.set(locale, known);
  return known;
};

/** The lexemes of normalized words, separated by single blanks: without stop words, unless there are no others. */
export const lexemesOf = (text: string, language: SearchLanguage = ownLanguage): readonly Lexeme[] => {
  const cache = cacheOf(language);
  const cached = cache.get(text);
  if (cached) return cached;
  const tokens = text.split(' ').map((word, index) => ({ word, positions: [index + 1] }));
  const significant = tokens.filter(({ word }) => !language.stopWords.has(word));
  const lexemes = groupByLexeme(significant.length > 0 ? significant : tokens, language);
  cache.set(text, lexemes);
  return lexemes;
};

const groupByLexeme = (tokens: readonly Token[], { stem }: SearchLanguage): readonly Lexeme[] => {
  const groups = new Map<string, number[]>();
  for (const { word, positions } of tokens) {
    const lexeme = stem(word);
    const known = groups.get(lexeme);
    if (known) known.push(...positions.filter((position) => !known.includes(position)));
    else groups.set(lexeme, [...positions]);
  }
  return [...groups];
};
