import type { ConditionStep } from '@millrace/contracts';
import { parseQuery } from './parse-query.js';
import type { Query, Term } from './query.js';
import { isWord, interpretTerm, type QueryWarning } from './interpret-term.js';
import { mergePriceRanges } from './price-ranges.js';

/** An interpreted query: words to search, conditions, and warnings about omitted terms. */
export type InterpretedQuery = Readonly<{ text: string; where: readonly ConditionStep[]; warnings: readonly QueryWarning[] }>;

/**
 * Interprets a query. Plain words that must all match are searched as a shopper's words; everything else is a condition. Terms with an
 * unknown field or an invalid value are omitted with a warning.
 */
export const interpretQuery = (text: string, currency: string): InterpretedQuery => {
  const warnings: QueryWarning[] = [];
  const stepsOf = (query: Query): readonly ConditionStep[] => {
    switch (query.kind) {
      case 'term': {
        const interpreted = interpretTerm(query, currency);
        if ('steps' in interpreted) return interpreted.steps;
        warnings.push(interpreted.warning);
        return [];
      }
      case 'not': {
        const steps = stepsOf(query.of);
        return steps.length === 0 ? [] : [...steps, { step: 'not' }];
      }
      case 'and':
      case 'or':
        return joined(query.kind, query.of.map(stepsOf));
    }
  };
  const query = parseQuery(text);
  const parts = query.kind === 'and' ? query.of : [query];
  const words = parts.filter(isWordTerm);
  const where = joined('and', parts.filter((part) => !isWordTerm(part)).map(stepsOf));
  return { text: words.map(wordOf).join(' '), where, warnings };
};

const isWordTerm = (query: Query): query is Term => query.kind === 'term' && isWord(query);
const wordOf = ({ field, value, form }: Term): string => (form === 'quoted' ? `"${value}"` : (field ?? value));

const joined = (step: 'and' | 'or', parts: readonly (readonly ConditionStep[])[]): readonly ConditionStep[] => {
  const filled = parts.filter((steps) => steps.length > 0);
  const interpreted = step === 'and' ? mergePriceRanges(filled) : filled;
  return interpreted.length < 2 ? interpreted.flat() : [...interpreted.flat(), { step, count: interpreted.length }];
};
