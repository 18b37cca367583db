import { fields } from '../shelf/lexemes.js';
import type { Shelf } from '../shelf/shelf.js';
import { isFiller, isStopWord } from '../text/stop-words.js';
import { lexemesOf } from '../text/lexemes.js';
import { hasLexeme, sayIt } from './say-it.js';
import type { SearchText, Term } from './search-text.js';
import { type Alternative, isCode, type Knowledge, together, waysToSay, wholeCode } from './ways-to-say.js';

/** When no product has all of what was typed: words that those found have, and words that none of them has. */
export type Partial = Readonly<{ matched: readonly string[]; unmatched: readonly string[] }>;

/** Of each list in `must` an alternative must be there, of the lists in `may` as many as `need`; none of `not`. */
export type Meaning = Readonly<{
  must: readonly (readonly Alternative[])[];
  may: readonly (readonly Alternative[])[];
  need: number;
  not: readonly Alternative[];
  partial?: Partial;
}>;

/** A word or a few that go together, and the ways to say them. */
export type Clause = Readonly<{ words: readonly string[]; isPhrase: boolean; alternatives: readonly Alternative[] }>;

/**
 * `exact`: slips are corrected in words that nothing has. `forgiving`: in all words, and what was written as one may stand apart.
 * `known`: words that nobody knows are passed over. `partly`: half of the words suffice.
 */
export const readings = ['exact', 'forgiving', 'known', 'partly'] as const;
type Reading = (typeof readings)[number];

const mostAlternatives = 12;
export const mostClauses = 30;
/** A long text is a title that was pasted: its words are mostly what they are. */
const long = { clauses: 12, alternatives: 4 } as const;

/** `clauses` are those of the text at this reading; `thing` is the word that says what is looked for. */
export const meaningOf = (
  text: SearchText,
  knowledge: Knowledge,
  reading: Reading,
  clauses: readonly Clause[],
  thing: string | undefined,
): Meaning => {
  const not = text.unwanted.map(({ words }): Alternative => ['phrase', words.join(' '), 100]);
  if (reading === 'exact' || reading === 'forgiving') return { must: withCode(text, clauses, knowledge), may: [], need: 0, not };
  const sayable = clauses.filter(({ alternatives }) => alternatives.length > 0);
  const need = Math.ceil(clauses.length / 2);
  if (sayable.length < need || (sayable.length < clauses.length && sayable.every(isNumber))) return nothing;
  const head = headIn(sayable, thing);
  const called = head ? calledSo(head, knowledge) : [];
  const phrases = sayable.filter((clause) => clause.isPhrase || reading === 'known').map(({ alternatives }) => alternatives);
  const must = called.length > 0 && (reading === 'partly' || sayable.length === 1) ? [...phrases, called] : phrases;
  if (reading === 'known') return { must, may: [], need: 0, not };
  const isElsewhere = head !== undefined && called.length === 0;
  const may = sayable
    .filter((clause) => !clause.isPhrase && !(isElsewhere && clause === head))
    .map(({ alternatives }) => (isElsewhere ? alternatives.map((one) => within('titled', one)) : alternatives));
  return { must, may, need: Math.max(0, need - sayable.filter(({ isPhrase }) => isPhrase).length), not };
};

const headIn = (clauses: readonly Clause[], thing: string | undefined): Clause | undefined =>
  thing === undefined ? undefined : clauses.find(({ words, isPhrase }) => !isPhrase && words.includes(thing));

/** A number alone says nothing of a thing: `5` of `ps 5`. */
const isNumber = ({ words }: Clause): boolean => words.every((word) => /^\p{N}+$/u.test(word));

/** Below this nothing is found. */
const nothing: Meaning = { must: [[]], may: [], need: 0, not: [] };

/** The words of a text as they are looked for at this reading, those that go together as one. */
export const clausesOf = (text: SearchText, knowledge: Knowledge, reading: Reading): readonly Clause[] => {
  const lists = apart(text.wanted, knowledge, reading);
  const isAllStops = !lists.some(tells);
  const clauses: Clause[] = [];
  for (let at = 0; at < lists.length; ) {
    const found = [3, 2].map((count) => together(lists.slice(at, at + count), count, knowledge)).find((one) => one !== undefined);
    const list = lists[at] as readonly Term[];
    if (found) clauses.push({ ...found, isPhrase: false });
    else if (isAllStops || tells(list)) clauses.push(clauseOf(list, knowledge, reading));
    at += found?.words.length ?? 1;
  }
  const most = clauses.length > long.clauses ? long.alternatives : mostAlternatives;
  return clauses.slice(0, mostClauses).map((clause) => ({ ...clause, alternatives: clause.alternatives.slice(0, most) }));
};

const clauseOf = (list: readonly Term[], knowledge: Knowledge, reading: Reading): Clause => ({
  words: list.flatMap(({ words }) => words),
  isPhrase: list.some(({ kind }) => kind === 'phrase'),
  alternatives: list.flatMap((term) => waysToSay(term, knowledge, reading === 'exact' ? 'exact' : 'forgiving')),
});

const hasDigit = /\p{N}/u;

/**
 * Compounds as words of their own where their parts need not stand together, or where the last is not finished yet. Where only a part
 * of a text is met those with a digit stay whole: `ps5` is not any 5.
 */
const apart = (wanted: SearchText['wanted'], { shelf }: Knowledge, reading: Reading): SearchText['wanted'] =>
  wanted.flatMap((list) => {
    const [term] = list;
    if (!term || list.length > 1 || term.words.length === 1 || term.kind === 'phrase') return [list];
    const isWord = shelf.vocabulary.has(term.words.at(-1) as string) || isCode(term.words.join(''), shelf);
    const isWhole = term.kind === 'compound' || isWord;
    const isKept = (reading === 'known' || reading === 'partly') && hasDigit.test(term.words.join(''));
    if ((reading === 'exact' && isWhole) || isKept) return [[{ ...term, kind: 'compound' as const }]];
    const last = term.kind === 'unfinished' ? ('beginning' as const) : ('word' as const);
    return term.words.map((word, index) => [{ kind: index === term.words.length - 1 ? last : ('word' as const), words: [word] }]);
  });

/** Words that say little are passed over, unless nothing else was typed. */
const tells = (list: readonly Term[]): boolean =>
  list.some(({ words }) => words.length > 1 || !words.every((word) => isStopWord(word) || isFiller(word)));

/** The whole text may be a code: then that is enough, and what merely has all the words follows. */
const withCode = (text: SearchText, clauses: readonly Clause[], { shelf }: Knowledge): Meaning['must'] => {
  const codes = wholeCode(text.code, shelf);
  const lists = clauses.map(({ alternatives }) => alternatives);
  if (codes.length === 0) return lists;
  if (lists.length < 2) return [[...codes, ...(lists[0] ?? [])]];
  return [[...codes, ['all', clauses.flatMap(({ words }) => words).join(' '), 100]]];
};

/**
 * What is only partly what was typed must at least be the thing: what is called so in titles, or chosen by it, must be called so.
 * Where descriptions alone have the word it means something else there: none, and then titles must have the other words.
 */
const calledSo = ({ alternatives }: Clause, { shelf }: Knowledge): readonly Alternative[] => {
  const whole = alternatives.filter(([how]) => how !== 'beginning').map((one) => within('named', one));
  return whole.some((one) => isSaid(shelf, one)) ? whole : [];
};

const within = (field: 'named' | 'titled', [how, words, weight]: Alternative): Alternative => [
  how === 'all' || how === 'phrase' || how === 'named' ? field : how,
  words,
  field === 'named' ? 0 : weight,
];

/** Whether any product says it. */
const isSaid = (shelf: Shelf, alternative: Alternative): boolean => {
  let found = false;
  sayIt(shelf, alternative, fields.none, () => (found = true));
  return found;
};

/**
 * Whether none of these rows is the thing that was asked for, though there are products called so: `red mug` that finds red pots whose
 * descriptions speak of cups. A product is the thing that is called so or may be chosen by it; by another word for it, what is called so.
 */
export const isOfOtherThings = (
  clauses: readonly Clause[],
  thing: string | undefined,
  rows: ArrayLike<number>,
  knowledge: Knowledge,
): boolean => {
  const head = headIn(clauses, thing);
  if (clauses.length < 2 || !head || clauses.some(({ alternatives }) => alternatives.some(([how]) => !isPlainWay(how))))
    return false;
  const { lexemes } = knowledge.shelf;
  const ways = head.alternatives.map(([how, words]) => ({
    words: lexemesOf(words).map(([lexeme]) => lexeme),
    least: how === 'phrase' ? fields.title : fields.facets,
  }));
  const isNamed = (row: number) => ways.some(({ words, least }) => words.every((one) => hasLexeme(lexemes, one, row, least)));
  for (let at = 0; at < rows.length; at++) if (isNamed(rows[at] as number)) return false;
  return calledSo(head, knowledge).length > 0;
};

const isPlainWay = (how: Alternative[0]): boolean => how === 'all' || how === 'phrase';

/** Whether any product is called so, or may be chosen by it. */
export const isNamedBy = (shelf: Shelf, alternative: Alternative): boolean => isSaid(shelf, within('named', alternative));

/**
 * For a text whose thing is found under other names only (`coffee mug`: cups): also what is called by its own name, whatever else
 * was said of it.
 */
export const alsoByName = (head: string | undefined, meaning: Meaning, { shelf }: Knowledge): Meaning | undefined => {
  if (head === undefined || meaning.must.length < 2 || !shelf.isInTitle(head)) return undefined;
  const isOfHead = (list: readonly Alternative[]) => list.some(([how, words]) => how !== 'beginning' && words === head);
  if (!meaning.must.some(isOfHead)) return undefined;
  const must = meaning.must.map((list) => (isOfHead(list) ? list : [...list, ['titled', head, 20] as const]));
  return { ...meaning, must };
};
