import { storableText } from '@millrace/views';
import { normalizeCode } from '../text/codes.js';
import { withoutAccents } from '../text/normalize.js';
import { ownLanguage } from '../text/language.js';
import type { WordLists } from '../text/stop-words.js';
import { tokenWordsOf, compoundsIn } from '../text/tokens.js';

/**
 * A term of a text, its words normalized. `compound`: several words written as one, like `t-shirt`. `prefix`, `prefix-compound`: the last
 * word of the text, or the compound at its end, which may be unfinished.
 */
export type Term = Readonly<{ kind: 'word' | 'phrase' | 'compound' | 'prefix' | 'prefix-compound'; words: readonly string[] }>;

/** What a shopper typed: of each list in `included` one term must match (`or` joins terms to a list), and no term of `excluded`. */
export type ParsedText = Readonly<{
  included: readonly (readonly Term[])[];
  excluded: readonly Term[];
  /** The whole text as a code (see `normalizeCode`); empty where the text has quotes or exclusions. */
  code: string;
  /** Words that may name the kind of product, the likeliest first: those before `for`, `with` and other qualifiers, from the last on. */
  headWords: readonly string[];
}>;

const maxTerms = 30;

/**
 * Parses `"a phrase"`, `-excluded`, `this or that`; all other words are included. `dashes`: whether a dash before a word excludes it or
 * belongs to it. Every text is valid; at most 30 terms are read.
 */
export const parseSearchText = (
  typed: string,
  dashes: 'exclude' | 'belong' = 'exclude',
  language: WordLists = ownLanguage,
): ParsedText => {
  const text = withoutPossessives(withoutAccents(storableText(typed))).trim();
  const included: Term[][] = [];
  const excluded: Term[] = [];
  let isEither = false;
  for (const { 0: token, 1: minus = '', 2: quoted, 3: closing } of text.matchAll(/(-?)"([^"]*)("|$)|\S+/g)) {
    const isNot = dashes === 'exclude' && isExclusion(minus, quoted === undefined ? token : '', text);
    const isPhrase = quoted !== undefined && (closing === '"' || isNot);
    if (/^(or|\|)$/i.test(token)) {
      isEither = included.length > 0;
      continue;
    }
    const terms = isPhrase || isNot ? phraseTerms(quoted ?? token) : wordTerms(quoted ?? token);
    if (isNot) excluded.push(...terms);
    else if (isEither) included.at(-1)?.push(...terms.slice(0, 1));
    included.push(...terms.slice(isNot ? terms.length : isEither ? 1 : 0).map((term) => [term]));
    isEither = false;
  }
  if (included.length + excluded.length === 0)
    included.push(...tokenWordsOf(storableText(typed)).map((word): Term[] => [{ kind: 'word', words: [word] }]));
  const limited = included.slice(0, maxTerms);
  const isOpen = !text.endsWith('"') && (dashes === 'belong' || !/(^|\s)-\S*$/.test(text));
  return {
    included: isOpen ? withPrefixTerm(limited) : limited,
    excluded: excluded.slice(0, maxTerms),
    code: excluded.length > 0 || text.includes('"') ? '' : normalizeCode(typed),
    headWords: headWordsOf(limited, language),
  };
};

/** `chef's knife` is read as `chef knife`. */
const withoutPossessives = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])['’ʼ]s(?![\p{L}\p{N}])/giu, '');

/** A dash before a word excludes it, unless a word of the text has one after it (`-black edition-`). Before a number it is a minus. */
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

const withPrefixTerm = (included: readonly (readonly Term[])[]): readonly (readonly Term[])[] => {
  const list = included.at(-1);
  const last = list?.at(-1);
  if (!list || !last || last.kind === 'phrase') return included;
  const open: Term = { kind: last.kind === 'word' ? 'prefix' : 'prefix-compound', words: last.words };
  return [...included.slice(0, -1), [...list.slice(0, -1), open]];
};

const headWordsOf = (
  included: readonly (readonly Term[])[],
  { stopWords, fillers, qualifiers }: WordLists,
): readonly string[] => {
  const words = included.flatMap((list) => (list.length === 1 ? (list[0]?.words ?? []) : []));
  if (words.some((word) => fillers.has(word))) return [];
  const cut = words.findIndex((word, index) => qualifiers.has(word) && words.slice(0, index).some((one) => !stopWords.has(one)));
  return words
    .slice(0, cut === -1 ? words.length : cut)
    .filter((word) => !stopWords.has(word))
    .toReversed();
};
