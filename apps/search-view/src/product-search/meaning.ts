import type { Shelf } from '../shelf/shelf.js';
import type { SearchText, Term } from './search-text.js';
import { type Synonyms, synonymsOf } from './synonyms.js';

/** How an alternative is looked for: each of its words, in this order, or words that begin so. */
export type How = 'all' | 'phrase' | 'beginning';

/** One way to say what is meant, and how much a product counts that says it so, out of 100. */
export type Alternative = readonly [how: How, words: string, weight: number];

/** Of each list in `must` an alternative must be there, of the lists in `may` as many as `need`; none of `not`. */
export type Meaning = Readonly<{
  must: readonly (readonly Alternative[])[];
  may: readonly (readonly Alternative[])[];
  need: number;
  not: readonly Alternative[];
}>;

/** What is known of words: those in titles and facets by the shelf, of all others those in `known`. */
export type Knowledge = Readonly<{ shelf: Shelf; synonyms: Synonyms; known: ReadonlySet<string> }>;

/**
 * `exact`: slips are corrected in words that nothing has. `forgiving`: in all words. `known`: words that nobody knows are passed
 * over. `partly`: half of the known words suffice.
 */
export const readings = ['exact', 'forgiving', 'known', 'partly'] as const;
export type Reading = (typeof readings)[number];

const weights = { typed: 100, joined: 95, synonym: 80, slip: 80, split: 70, slips: 60, beginning: 60, apart: 30 } as const;

export const meaningOf = (text: SearchText, knowledge: Knowledge, reading: Reading): Meaning => {
  const not = text.unwanted.map(({ words }): Alternative => ['phrase', words.join(' '), weights.typed]);
  const clauses = merged(text.wanted, knowledge).map((clause) => alternativesOf(clause, knowledge, reading));
  if (reading === 'exact' || reading === 'forgiving') return { must: clauses, may: [], need: 0, not };
  const sayable = clauses.filter((clause) => clause.length > 0);
  if (reading === 'known') return { must: sayable, may: [], need: 0, not };
  const may = sayable.filter(([first]) => first?.[0] !== 'phrase');
  return { must: sayable.filter(([first]) => first?.[0] === 'phrase'), may, need: Math.ceil(may.length / 2), not };
};

/** The words, and the beginnings (`lam:*`), that no title and no facet has: whether they are known, the lexemes say. */
export const doubtful = ({ wanted }: SearchText, { vocabulary }: Shelf): readonly string[] => {
  const terms = wanted.flat().filter(({ kind, words }) => kind !== 'phrase' && !vocabulary.has(words.join(' ')));
  const beginnings = terms.filter(({ kind, words }) => kind === 'beginning' && !isBeginning(words.join(' '), vocabulary));
  return [...new Set([...terms.flatMap(({ words }) => words), ...beginnings.map(({ words }) => `${words.join('')}:*`)])];
};

const isBeginning = (word: string, vocabulary: Shelf['vocabulary']): boolean => vocabulary.beginningWith(word).length > 0;

type Clause = readonly Term[] | { words: readonly string[]; alternatives: readonly Alternative[] };

/** Neighbours that are one word, or that something else stands for, become one clause. */
const merged = (wanted: SearchText['wanted'], knowledge: Knowledge): readonly Clause[] => {
  const clauses: Clause[] = [];
  for (let at = 0; at < wanted.length; ) {
    const found = [3, 2]
      .map((count) => together(wanted.slice(at, at + count), count, knowledge))
      .find((one) => one !== undefined);
    clauses.push(found ?? (wanted[at] as readonly Term[]));
    at += found?.words.length ?? 1;
  }
  return clauses;
};

const together = (lists: SearchText['wanted'], count: number, { shelf, synonyms }: Knowledge) => {
  const terms = lists.flatMap((list) => (list.length === 1 && list[0]?.kind !== 'phrase' ? list : []));
  if (terms.length !== count) return undefined;
  const words = terms.flatMap((term) => term.words);
  const others = [...synonymsOf(synonyms, words.join(' ')).map(asSynonym), ...(count === 2 ? joined(terms, shelf) : [])];
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

const asSynonym = (words: string): Alternative => ['phrase', words, weights.synonym];

const alternativesOf = (clause: Clause, knowledge: Knowledge, reading: Reading): readonly Alternative[] => {
  const alternatives =
    'alternatives' in clause ? clause.alternatives : clause.flatMap((term) => waysToSay(term, knowledge, reading));
  return alternatives.slice(0, 12);
};

const waysToSay = ({ kind, words }: Term, { shelf, synonyms, known }: Knowledge, reading: Reading): readonly Alternative[] => {
  const word = words.join(' ');
  if (kind === 'phrase')
    return [['phrase', word, weights.typed], ...joinedPhrase(words, shelf), ...synonymsOf(synonyms, word).map(asSynonym)];
  const { vocabulary } = shelf;
  const others = synonymsOf(synonyms, word).map(asSynonym);
  const isWord = vocabulary.has(word) || known.has(word);
  const typed: Alternative[] = isWord || others.length > 0 ? [['all', word, weights.typed]] : [];
  const isBegun = kind === 'beginning' && !vocabulary.has(word) && others.length === 0;
  if (isBegun && (isBeginning(word, vocabulary) || known.has(`${word}:*`)))
    return [...typed, ['beginning', word, weights.beginning]];
  if (typed.length > 0 && reading === 'exact') return [...typed, ...others];
  return [...typed, ...others, ...corrections(word, kind, shelf)];
};

const joinedPhrase = (words: readonly string[], { vocabulary }: Shelf): readonly Alternative[] =>
  vocabulary.has(words.join('')) ? [['all', words.join(''), weights.typed]] : [];

const corrections = (word: string, kind: Term['kind'], { vocabulary }: Shelf): readonly Alternative[] => {
  const likely = vocabulary.likely(word).filter((one) => one.word !== word);
  const found = likely.map((one): Alternative => ['all', one.word, one.slips === 1 ? weights.slip : weights.slips]);
  const begun = found.length === 0 && kind === 'beginning' ? vocabulary.likelyBeginnings(word) : [];
  return [...found, ...begun.map((one): Alternative => ['all', one.word, weights.slips]), ...splits(word, vocabulary)].slice(
    0,
    4,
  );
};

/** Two words written as one. */
const splits = (word: string, vocabulary: Shelf['vocabulary']): readonly Alternative[] => {
  for (let at = 3; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && vocabulary.has(right)) return [['all', `${left} ${right}`, weights.split]];
  }
  return [];
};
