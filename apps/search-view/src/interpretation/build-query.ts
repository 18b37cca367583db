import { fields } from '../index/tsvector.js';
import type { ProductIndex } from '../index/product-index.js';
import { isFiller, isStopWord } from '../text/stop-words.js';
import { lexemesOf } from '../text/lexemes.js';
import { hasLexeme, matchAlternative } from '../matching/match-alternative.js';
import type { ParsedText, Term } from '../query-parser/parse-search-text.js';
import {
  type Alternative,
  isCode,
  type SearchContext,
  groupWords,
  alternativesOf,
  wholeTextCodeAlternatives,
} from './alternatives.js';

/** When no product has all of what was typed: words that those found have, and words that none of them has. */
export type PartialMatch = Readonly<{ matched: readonly string[]; unmatched: readonly string[] }>;

/** Of each list in `must` an alternative must be there, of the lists in `may` as many as `need`; none of `not`. */
export type BooleanQuery = Readonly<{
  must: readonly (readonly Alternative[])[];
  should: readonly (readonly Alternative[])[];
  minimumShouldMatch: number;
  mustNot: readonly Alternative[];
  partial?: PartialMatch;
}>;

/** A word or a few that go together, and the ways to say them. */
export type QueryClause = Readonly<{ words: readonly string[]; isPhrase: boolean; alternatives: readonly Alternative[] }>;

/**
 * `exact`: slips are corrected in words that nothing has. `forgiving`: in all words, and what was written as one may stand apart.
 * `known`: words that nobody knows are passed over. `partly`: half of the words suffice.
 */
export const relaxations = ['exact', 'forgiving', 'known', 'partly'] as const;
type Relaxation = (typeof relaxations)[number];

const maxAlternatives = 12;
export const maxClauses = 30;
/** A long text is a title that was pasted: its words are mostly what they are. */
const long = { clauses: 12, alternatives: 4 } as const;

/** `clauses` are those of the text at this relaxation; `thing` is the word that says what is looked for. */
export const buildQuery = (
  text: ParsedText,
  context: SearchContext,
  relaxation: Relaxation,
  clauses: readonly QueryClause[],
  headWord: string | undefined,
): BooleanQuery => {
  const mustNot = text.excluded.map(({ words }): Alternative => ['phrase', words.join(' '), 100]);
  if (relaxation === 'exact' || relaxation === 'forgiving')
    return { must: withCodeAlternatives(text, clauses, context), should: [], minimumShouldMatch: 0, mustNot };
  const matchable = clauses.filter(({ alternatives }) => alternatives.length > 0);
  const need = Math.ceil(clauses.length / 2);
  if (matchable.length < need || (matchable.length < clauses.length && matchable.every(isNumber))) return matchNone;
  const head = headClauseOf(matchable, headWord);
  const named = head ? nameAlternatives(head, context) : [];
  const phrases = matchable.filter((clause) => clause.isPhrase || relaxation === 'known').map(({ alternatives }) => alternatives);
  const must = named.length > 0 && (relaxation === 'partly' || matchable.length === 1) ? [...phrases, named] : phrases;
  if (relaxation === 'known') return { must, should: [], minimumShouldMatch: 0, mustNot };
  const isElsewhere = head !== undefined && named.length === 0;
  const should = matchable
    .filter((clause) => !clause.isPhrase && !(isElsewhere && clause === head))
    .map(({ alternatives }) => (isElsewhere ? alternatives.map((one) => restrictedTo('titled', one)) : alternatives));
  return { must, should, minimumShouldMatch: Math.max(0, need - matchable.filter(({ isPhrase }) => isPhrase).length), mustNot };
};

const headClauseOf = (clauses: readonly QueryClause[], headWord: string | undefined): QueryClause | undefined =>
  headWord === undefined ? undefined : clauses.find(({ words, isPhrase }) => !isPhrase && words.includes(headWord));

/** A number alone says nothing of a headWord: `5` of `ps 5`. */
const isNumber = ({ words }: QueryClause): boolean => words.every((word) => /^\p{N}+$/u.test(word));

/** Below this nothing is found. */
const matchNone: BooleanQuery = { must: [[]], should: [], minimumShouldMatch: 0, mustNot: [] };

/** The words of a text as they are looked for at this relaxation, those that go together as one. */
export const buildClauses = (text: ParsedText, context: SearchContext, relaxation: Relaxation): readonly QueryClause[] => {
  const lists = splitCompounds(text.included, context, relaxation);
  const isAllStops = !lists.some(isSignificant);
  const clauses: QueryClause[] = [];
  for (let at = 0; at < lists.length; ) {
    const found = [3, 2].map((count) => groupWords(lists.slice(at, at + count), count, context)).find((one) => one !== undefined);
    const list = lists[at] as readonly Term[];
    if (found) clauses.push({ ...found, isPhrase: false });
    else if (isAllStops || isSignificant(list)) clauses.push(clauseOf(list, context, relaxation));
    at += found?.words.length ?? 1;
  }
  const most = clauses.length > long.clauses ? long.alternatives : maxAlternatives;
  return clauses.slice(0, maxClauses).map((clause) => ({ ...clause, alternatives: clause.alternatives.slice(0, most) }));
};

const clauseOf = (list: readonly Term[], context: SearchContext, relaxation: Relaxation): QueryClause => ({
  words: list.flatMap(({ words }) => words),
  isPhrase: list.some(({ kind }) => kind === 'phrase'),
  alternatives: list.flatMap((term) => alternativesOf(term, context, relaxation === 'exact' ? 'exact' : 'forgiving')),
});

const hasDigit = /\p{N}/u;

/**
 * Compounds as words of their own where their parts need not stand together, or where the last is not finished yet. Where only a part
 * of a text is met those with a digit stay whole: `ps5` is not any 5.
 */
const splitCompounds = (
  wanted: ParsedText['included'],
  { index }: SearchContext,
  relaxation: Relaxation,
): ParsedText['included'] =>
  wanted.flatMap((list) => {
    const [term] = list;
    if (!term || list.length > 1 || term.words.length === 1 || term.kind === 'phrase') return [list];
    const isWord = index.vocabulary.has(term.words.at(-1) as string) || isCode(term.words.join(''), index);
    const isWhole = term.kind === 'compound' || isWord;
    const isKept = (relaxation === 'known' || relaxation === 'partly') && hasDigit.test(term.words.join(''));
    if ((relaxation === 'exact' && isWhole) || isKept) return [[{ ...term, kind: 'compound' as const }]];
    const last = term.kind === 'unfinished' ? ('beginning' as const) : ('word' as const);
    return term.words.map((word, index) => [{ kind: index === term.words.length - 1 ? last : ('word' as const), words: [word] }]);
  });

/** Words that say little are passed over, unless nothing else was typed. */
const isSignificant = (list: readonly Term[]): boolean =>
  list.some(({ words }) => words.length > 1 || !words.every((word) => isStopWord(word) || isFiller(word)));

/** The whole text may be a code: then that is enough, and what merely has all the words follows. */
const withCodeAlternatives = (
  text: ParsedText,
  clauses: readonly QueryClause[],
  { index }: SearchContext,
): BooleanQuery['must'] => {
  const codes = wholeTextCodeAlternatives(text.code, index);
  const lists = clauses.map(({ alternatives }) => alternatives);
  if (codes.length === 0) return lists;
  if (lists.length < 2) return [[...codes, ...(lists[0] ?? [])]];
  return [[...codes, ['all', clauses.flatMap(({ words }) => words).join(' '), 100]]];
};

/**
 * What is only partly what was typed must at least be the headWord: what is called so in titles, or chosen by it, must be called so.
 * Where descriptions alone have the word it means something else there: none, and then titles must have the other words.
 */
const nameAlternatives = ({ alternatives }: QueryClause, { index }: SearchContext): readonly Alternative[] => {
  const whole = alternatives.filter(([how]) => how !== 'beginning').map((one) => restrictedTo('named', one));
  return whole.some((one) => matchesAny(index, one)) ? whole : [];
};

const restrictedTo = (field: 'named' | 'titled', [how, words, weight]: Alternative): Alternative => [
  how === 'all' || how === 'phrase' || how === 'named' ? field : how,
  words,
  field === 'named' ? 0 : weight,
];

/** Whether any product says it. */
const matchesAny = (index: ProductIndex, alternative: Alternative): boolean => {
  let found = false;
  matchAlternative(index, alternative, fields.none, () => (found = true));
  return found;
};

/**
 * Whether none of these rows is the thing that was asked for, though there are products called so: `red mug` that finds red pots whose
 * descriptions speak of cups. A product is the thing that is called so or may be chosen by it; by another word for it, what is called so.
 */
export const lacksHeadWord = (
  clauses: readonly QueryClause[],
  headWord: string | undefined,
  rows: ArrayLike<number>,
  context: SearchContext,
): boolean => {
  const head = headClauseOf(clauses, headWord);
  if (clauses.length < 2 || !head || clauses.some(({ alternatives }) => alternatives.some(([how]) => !isWordMatch(how))))
    return false;
  const { lexemes } = context.index;
  const ways = head.alternatives.map(([how, words]) => ({
    words: lexemesOf(words).map(([lexeme]) => lexeme),
    least: how === 'phrase' ? fields.title : fields.facets,
  }));
  const isNamed = (row: number) => ways.some(({ words, least }) => words.every((one) => hasLexeme(lexemes, one, row, least)));
  for (let at = 0; at < rows.length; at++) if (isNamed(rows[at] as number)) return false;
  return nameAlternatives(head, context).length > 0;
};

const isWordMatch = (how: Alternative[0]): boolean => how === 'all' || how === 'phrase';

/** Whether any product is called so, or may be chosen by it. */
export const isProductName = (index: ProductIndex, alternative: Alternative): boolean =>
  matchesAny(index, restrictedTo('named', alternative));

/**
 * For a text whose thing is found under other names only (`coffee mug`: cups): also what is called by its own name, whatever else
 * was said of it.
 */
export const withTitleMatchesOf = (
  head: string | undefined,
  meaning: BooleanQuery,
  { index }: SearchContext,
): BooleanQuery | undefined => {
  if (head === undefined || meaning.must.length < 2 || !index.hasTitleWord(head)) return undefined;
  const isOfHead = (list: readonly Alternative[]) => list.some(([how, words]) => how !== 'beginning' && words === head);
  if (!meaning.must.some(isOfHead)) return undefined;
  const must = meaning.must.map((list) => (isOfHead(list) ? list : [...list, ['titled', head, 20] as const]));
  return { ...meaning, must };
};
