import type { Alternative } from '../query-parser/boolean-query.js';
import { maxClauses } from '../query-parser/boolean-query.js';
import type { ParsedText, Term } from '../query-parser/parse-search-text.js';
import type { SearchLanguage } from '../text/language.js';
import { alternativesOf, groupWords } from './alternatives.js';
import { isCode } from './code-alternatives.js';
import type { SearchContext } from './search-context.js';

/** A word, or a group of words that match together, and its alternatives; without any, no product matches it. */
export type QueryClause = Readonly<{ words: readonly string[]; isPhrase: boolean; alternatives: readonly Alternative[] }>;

/**
 * How a text is interpreted, each step more generous than the one before. `exact`: words that no product has are corrected. `fuzzy`: all
 * words are, and the parts of a compound may stand apart. `known-words`: words that no product has are dropped. `partial`: half of the
 * words suffice.
 */
export const relaxations = ['exact', 'fuzzy', 'known-words', 'partial'] as const;
export type Relaxation = (typeof relaxations)[number];

const maxAlternatives = 12;
/** A long text is a title that was pasted: most of its words are meant as they are. */
const long = { clauses: 12, maxAlternatives: 4 } as const;
const hasDigit = /\p{N}/u;

/** The clauses of a text in the order of its words, at most `maxClauses`. */
export const buildClauses = (text: ParsedText, context: SearchContext, relaxation: Relaxation): readonly QueryClause[] => {
  const lists = splitCompounds(text.included, context, relaxation);
  const hasOnlyStopWords = !lists.some((list) => isSignificant(list, context.index.language));
  const clauses: QueryClause[] = [];
  for (let at = 0; at < lists.length; ) {
    const group = [3, 2].map((count) => groupWords(lists.slice(at, at + count), count, context)).find((one) => one !== undefined);
    const list = lists[at] as readonly Term[];
    if (group) clauses.push({ ...group, isPhrase: false });
    else if (hasOnlyStopWords || isSignificant(list, context.index.language)) clauses.push(clauseOf(list, context, relaxation));
    at += group?.words.length ?? 1;
  }
  const max = clauses.length > long.clauses ? long.maxAlternatives : maxAlternatives;
  return clauses.slice(0, maxClauses).map((clause) => ({ ...clause, alternatives: clause.alternatives.slice(0, max) }));
};

const clauseOf = (list: readonly Term[], context: SearchContext, relaxation: Relaxation): QueryClause => ({
  words: list.flatMap(({ words }) => words),
  isPhrase: list.some(({ kind }) => kind === 'phrase'),
  alternatives: list.flatMap((term) => alternativesOf(term, context, relaxation === 'exact' ? 'exact' : 'fuzzy')),
});

/**
 * Compounds become single words from `fuzzy` on, where their parts need not stand together, and where the last part is unfinished. From
 * `known-words` on those with a digit stay whole: a product with any 5 is no match for `ps5`.
 */
const splitCompounds = (
  included: ParsedText['included'],
  { index }: SearchContext,
  relaxation: Relaxation,
): ParsedText['included'] =>
  included.flatMap((list) => {
    const [term] = list;
    if (!term || list.length > 1 || term.words.length === 1 || term.kind === 'phrase') return [list];
    const isFinished = index.vocabulary.has(term.words.at(-1) as string) || isCode(term.words.join(''), index);
    const isWhole = term.kind === 'compound' || isFinished;
    const staysWhole = (relaxation === 'known-words' || relaxation === 'partial') && hasDigit.test(term.words.join(''));
    if ((relaxation === 'exact' && isWhole) || staysWhole) return [[{ ...term, kind: 'compound' as const }]];
    const last = term.kind === 'prefix-compound' ? ('prefix' as const) : ('word' as const);
    return term.words.map((word, at) => [{ kind: at === term.words.length - 1 ? last : ('word' as const), words: [word] }]);
  });

/** Stop words and fillers make no clause, unless nothing else was typed. */
const isSignificant = (list: readonly Term[], { stopWords, fillers }: SearchLanguage): boolean =>
  list.some(({ words }) => words.length > 1 || !words.every((word) => stopWords.has(word) || fillers.has(word)));
