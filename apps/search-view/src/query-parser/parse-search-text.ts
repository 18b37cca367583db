import { storableText } from '@millrace/views';
import { normalizeCode, withoutAccents } from '../text/plain.js';
import { isFiller, isQualifier, isStopWord } from '../text/stop-words.js';
import { tokenWordsOf, compoundsIn } from '../text/tokens.js';

/**
 * What one word or phrase of a text asks for; all words plain. `compound`: several words written as one, like `t-shirt`.
 * `beginning`, `unfinished`: the last word, or the last of a compound, which may go on.
 */
export type Term = Readonly<{ kind: 'word' | 'phrase' | 'compound' | 'beginning' | 'unfinished'; words: readonly string[] }>;

/** What a shopper typed: of each wanted list any term must be there, of the unwanted none. Nothing typed is an error. */
export type ParsedText = Readonly<{
  included: readonly (readonly Term[])[];
  excluded: readonly Term[];
  /** The whole text as a code, like a SKU; empty where something in it is no word but says how to search. */
  code: string;
  /** Words that may say what kind of thing is looked for, the likeliest first: those before `for`, `with` and the like, from the last on. */
  headWords: readonly string[];
}>;

const maxTerms = 30;

/** Reads `"a phrase"`, `-without`, `this or that`; other words are all meant. `dashes`: whether those before words exclude. */
export const parseSearchText = (typed: string, dashes: 'exclude' | 'belong' = 'exclude'): ParsedText => {
  const text = withoutPossessives(withoutAccents(storableText(typed))).trim();
  const wanted: Term[][] = [];
  const unwanted: Term[] = [];
  let isEither = false;
  for (const { 0: token, 1: minus = '', 2: quoted, 3: closing } of text.matchAll(/(-?)"([^"]*)("|$)|\S+/g)) {
    const isNot = dashes === 'exclude' && isExclusion(minus, quoted === undefined ? token : '', text);
    const isPhrase = quoted !== undefined && (closing === '"' || isNot);
    if (/^(or|\|)$/i.test(token)) {
      isEither = wanted.length > 0;
      continue;
    }
    const terms = isPhrase || isNot ? phraseTerms(quoted ?? token) : wordTerms(quoted ?? token);
    if (isNot) unwanted.push(...terms);
    else if (isEither) wanted.at(-1)?.push(...terms.slice(0, 1));
    wanted.push(...terms.slice(isNot ? terms.length : isEither ? 1 : 0).map((term) => [term]));
    isEither = false;
  }
  if (wanted.length + unwanted.length === 0)
    wanted.push(...tokenWordsOf(storableText(typed)).map((word): Term[] => [{ kind: 'word', words: [word] }]));
  const kept = wanted.slice(0, maxTerms);
  const isOpen = !text.endsWith('"') && (dashes === 'belong' || !/(^|\s)-\S*$/.test(text));
  return {
    included: isOpen ? withPrefixTerm(kept) : kept,
    excluded: unwanted.slice(0, maxTerms),
    code: unwanted.length > 0 || text.includes('"') ? '' : normalizeCode(typed),
    headWords: headWordsOf(kept),
  };
};

/** `chef's knife` is meant as `chef knife`. */
const withoutPossessives = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])['’ʼ]s(?![\p{L}\p{N}])/giu, '');

/** A dash before a word excludes it, unless some word of the text has one behind it: `-black edition-`. Before a number it is a minus. */
const isExclusion = (minus: string, token: string, text: string): boolean =>
  (minus === '-' || /^-(?!\p{N}+$)[\p{L}\p{N}]/u.test(token)) && !/[\p{L}\p{N}]-(?=\s|$)/u.test(text);

const phraseTerms = (text: string): readonly Term[] => {
  const words = compoundsIn(text)
    .flatMap(({ parts }) => parts)
    .slice(0, maxTerms);
  return words.length === 0 ? [] : [{ kind: words.length === 1 ? 'word' : 'phrase', words }];
};

const wordTerms = (token: string): readonly Term[] =>
  compoundsIn(token).map(({ parts }) => ({ kind: parts.length === 1 ? 'word' : 'compound', words: parts.slice(0, maxTerms) }));

const withPrefixTerm = (wanted: readonly (readonly Term[])[]): readonly (readonly Term[])[] => {
  const list = wanted.at(-1);
  const last = list?.at(-1);
  if (!list || !last || last.kind === 'phrase') return wanted;
  const open: Term = { kind: last.kind === 'word' ? 'beginning' : 'unfinished', words: last.words };
  return [...wanted.slice(0, -1), [...list.slice(0, -1), open]];
};

const headWordsOf = (wanted: readonly (readonly Term[])[]): readonly string[] => {
  const words = wanted.flatMap((list) => (list.length === 1 ? (list[0]?.words ?? []) : []));
  if (words.some(isFiller)) return [];
  const cut = words.findIndex((word, index) => isQualifier(word) && words.slice(0, index).some((one) => !isStopWord(one)));
  return words
    .slice(0, cut === -1 ? words.length : cut)
    .filter((word) => !isStopWord(word))
    .toReversed();
};
