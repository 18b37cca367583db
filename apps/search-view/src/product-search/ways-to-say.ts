import { partMark, withoutLabel } from '../text/plain.js';
import type { Shelf } from '../shelf/shelf.js';
import { isKnown } from './known-words.js';
import type { Term } from './search-text.js';
import { type Synonyms, synonymsOf } from './synonyms.js';

/**
 * How an alternative is looked for: each of its words; in this order; words that begin so; in this order in title and facets only,
 * or in the title only; as the code of a variant; as the beginning of one.
 */
export const hows = ['all', 'phrase', 'beginning', 'named', 'titled', 'code', 'codes'] as const;
export type How = (typeof hows)[number];

/** One way to say what is meant, and how much a product counts that says it so, out of 100. */
export type Alternative = readonly [how: How, words: string, weight: number];

export type Knowledge = Readonly<{ shelf: Shelf; synonyms: Synonyms }>;

const weights = {
  ...{
    code: 1_000,
    typed: 100,
    joined: 95,
    codes: 90,
    synonym: 80,
    slip: 80,
    split: 70,
    slips: 60,
    beginning: 60,
    codePart: 50,
    apart: 30,
  },
} as const;

/** How generously words are understood: `exact` corrects slips only in words that nothing has. */
type Generosity = 'exact' | 'forgiving';

/** Shorter words that something has are what they are: nearly each short word is a slip away from another. */
const leastCorrected = 5;

type Vocabulary = Shelf['vocabulary'];

export const isBeginning = (word: string, vocabulary: Vocabulary): boolean => vocabulary.beginningWith(word).length > 0;

const asSynonym = (words: string): Alternative => ['phrase', words, weights.synonym];
const hasDigit = /\p{N}/u;

/** All ways to say one term. */
export const waysToSay = (term: Term, knowledge: Knowledge, generosity: Generosity): readonly Alternative[] => {
  const { kind, words } = term;
  const word = words.join(' ');
  const { shelf, synonyms } = knowledge;
  if (kind === 'word' || kind === 'beginning') return waysToSayWord(word, kind, knowledge, generosity);
  const joined = words.join('');
  const asOne: Alternative[] = shelf.vocabulary.has(joined) ? [['all', joined, weights.typed]] : [];
  return [['phrase', word, weights.typed], ...asOne, ...asCode(joined, shelf), ...synonymsOf(synonyms, word).map(asSynonym)];
};

const waysToSayWord = (
  word: string,
  kind: Term['kind'],
  { shelf, synonyms }: Knowledge,
  generosity: Generosity,
): readonly Alternative[] => {
  const { vocabulary } = shelf;
  const others = [...asCode(word, shelf), ...synonymsOf(synonyms, word).map(asSynonym)];
  const isWord = vocabulary.has(word) || isKnown(shelf, word);
  const typed: Alternative[] = isWord || others.length > 0 ? [['all', word, weights.typed]] : [];
  const isBegun = kind === 'beginning' && !vocabulary.has(word) && others.length === 0;
  if (isBegun && (isBeginning(word, vocabulary) || isKnown(shelf, `${word}:*`)))
    return [...typed, ['beginning', word, weights.beginning]];
  const isKept = generosity === 'exact' || word.length < leastCorrected;
  if ((typed.length > 0 && isKept) || hasDigit.test(word)) return [...typed, ...others];
  return [...typed, ...others, ...corrections(word, kind, vocabulary)];
};

/** A word with a digit may be the code of a variant, or a later part of one. */
const asCode = (word: string, { codes }: Shelf): readonly Alternative[] => {
  if (!hasDigit.test(word)) return [];
  if (codes.vocabulary.has(word)) return [['code', word, weights.code]];
  const part = `${partMark}${word}`;
  return codes.vocabulary.has(part) ? [['code', part, weights.codePart]] : [];
};

/** Whether a variant has this code, or a later part of its code is this. */
export const isCode = (code: string, shelf: Shelf): boolean => asCode(code, shelf).length > 0;

/** The whole text as a code, as the beginning of several, or as a later part of some. */
export const wholeCode = (code: string, { codes: { vocabulary } }: Shelf): readonly Alternative[] => {
  const whole = [code, withoutLabel(code)].find((one) => one !== undefined && vocabulary.has(one));
  if (whole !== undefined) return [['code', whole, weights.code]];
  const isLikely = code.length >= 5 && hasDigit.test(code) && isBeginning(code, vocabulary);
  const part = `${partMark}${code}`;
  const asPart: Alternative[] = vocabulary.has(part) ? [['code', part, weights.codePart]] : [];
  return isLikely ? [['codes', code, weights.codes], ...asPart] : asPart;
};

const corrections = (word: string, kind: Term['kind'], vocabulary: Vocabulary): readonly Alternative[] => {
  const likely = vocabulary.likely(word).filter((one) => one.word !== word);
  const found = likely.map((one): Alternative => ['all', one.word, one.slips === 1 ? weights.slip : weights.slips]);
  const begun = found.length === 0 && kind === 'beginning' ? vocabulary.likelyBeginnings(word) : [];
  const beginnings = begun.map((one): Alternative => ['all', one.word, weights.slips]);
  return [...found, ...beginnings, ...splits(word, vocabulary)].slice(0, 4);
};

/** Two words written as one. */
const splits = (word: string, vocabulary: Vocabulary): readonly Alternative[] => {
  for (let at = 3; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && vocabulary.has(right)) return [['all', `${left} ${right}`, weights.split]];
  }
  return [];
};

/** Neighbours that are one word, or that something else stands for. */
type Together = Readonly<{ words: readonly string[]; alternatives: readonly Alternative[] }>;

export const together = (lists: readonly (readonly Term[])[], count: number, knowledge: Knowledge): Together | undefined => {
  const terms = lists.flatMap((list) => (list.length === 1 && list[0]?.words.length === 1 ? list : []));
  if (terms.length !== count) return undefined;
  const words = terms.flatMap((term) => term.words);
  const synonyms = synonymsOf(knowledge.synonyms, words.join(' ')).map(asSynonym);
  const others = [...synonyms, ...(count === 2 ? joined(terms, knowledge.shelf) : [])];
  if (others.length === 0) return undefined;
  const typed: Alternative[] = [
    ['phrase', words.join(' '), weights.typed],
    ['all', words.join(' '), weights.apart],
  ];
  return { words, alternatives: [...typed, ...others] };
};

/** One word written as two. */
const joined = (terms: readonly Term[], { vocabulary }: Shelf): readonly Alternative[] => {
  const word = terms.flatMap(({ words }) => words).join('');
  if (vocabulary.has(word)) return [['all', word, weights.joined]];
  return terms.at(-1)?.kind === 'beginning' && isBeginning(word, vocabulary) ? [['beginning', word, weights.joined]] : [];
};
