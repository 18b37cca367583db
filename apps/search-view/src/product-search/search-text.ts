import { storable } from '@millrace/views';
import { isStopWord } from './stop-words.js';
import { plain, wordsOf } from './words.js';

/** What one word or phrase of a text asks for; all words plain. `beginning`: the last word, which may be unfinished. */
export type Term = Readonly<{ kind: 'word' | 'phrase' | 'beginning'; words: readonly string[] }>;

/** What a shopper typed: of each wanted list any term must be there, of the unwanted none. Nothing typed is an error. */
export type SearchText = Readonly<{ wanted: readonly (readonly Term[])[]; unwanted: readonly Term[] }>;

const mostTerms = 10;
const longestWord = 60;

/** Reads `"a phrase"`, `-without`, `this or that`; other words are all meant. */
export const readSearchText = (typed: string): SearchText => {
  const text = plain(storable(typed)).replace(/['’]s\b/g, '');
  const wanted: Term[][] = [];
  const unwanted: Term[] = [];
  let isEither = false;
  for (const [token, minus = '', quoted, closing] of text.matchAll(/(-?)"([^"]*)("|$)|\S+/g)) {
    const isNot = minus === '-' || (quoted === undefined && /^-[\p{L}\p{N}]/u.test(token));
    const isPhrase = quoted !== undefined && (closing === '"' || isNot);
    if (/^(or|\|)$/.test(token)) {
      isEither = wanted.length > 0;
      continue;
    }
    const terms = isPhrase || isNot ? phrase(quoted ?? token) : spoken(quoted ?? token);
    if (isNot) unwanted.push(...terms);
    else if (isEither) wanted.at(-1)?.push(...terms.slice(0, 1));
    wanted.push(...terms.slice(isNot ? terms.length : isEither ? 1 : 0).map((term) => [term]));
    isEither = false;
  }
  const kept = wanted.slice(0, mostTerms);
  const isOpen = !/["]\s*$/.test(text) && !/(^|\s)-\S*$/.test(text);
  return { wanted: withoutStopWords(isOpen ? unfinished(kept) : kept), unwanted: unwanted.slice(0, mostTerms) };
};

const cut = (word: string): string => word.slice(0, longestWord);

const phrase = (text: string): readonly Term[] => {
  const words = wordsOf(text).slice(0, mostTerms).map(cut);
  return words.length === 0 ? [] : [{ kind: words.length === 1 ? 'word' : 'phrase', words }];
};

/** A compound like `t-shirt` is a phrase; all else are words. */
const spoken = (token: string): readonly Term[] =>
  /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+$/u.test(token)
    ? phrase(token)
    : wordsOf(token).map((word) => ({ kind: 'word', words: [cut(word)] }));

/** The last word may be a beginning; of an unfinished compound each part is meant. */
const unfinished = (wanted: readonly (readonly Term[])[]): readonly (readonly Term[])[] => {
  const list = wanted.at(-1);
  const last = list?.at(-1);
  if (!list || !last) return wanted;
  const parts = last.words.map((word): Term => ({ kind: 'word', words: [word] }));
  const beginning: Term = { kind: 'beginning', words: last.words.slice(-1) };
  const compound = last.kind === 'phrase' && list.length === 1 ? parts.slice(0, -1).map((part) => [part]) : [];
  return [...wanted.slice(0, -1), ...compound, [...list.slice(0, -1), beginning]];
};

/** What the database leaves out is left out here too, unless nothing else was typed. */
const withoutStopWords = (wanted: readonly (readonly Term[])[]): readonly (readonly Term[])[] => {
  const isTelling = ({ kind, words }: Term) => kind !== 'word' || !words.every(isStopWord);
  const telling = wanted.map((terms) => terms.filter(isTelling)).filter((terms) => terms.length > 0);
  return telling;
};
