import type { ConditionStep } from '@millrace/contracts';
import { toMinor } from '../../money/amount.js';
import { idOf } from '../../identity/gid.js';
import { type Period, periodOf } from './periods.js';
import type { Comparator, Term } from './query.js';

/** The conditions of a term as steps, or why it is omitted. */
export type InterpretedTerm = Readonly<{ steps: readonly ConditionStep[] } | { warning: QueryWarning }>;
export type QueryWarning = Readonly<{ field: string; message: string; code: 'invalid_field' | 'invalid_value' }>;
type TermInterpreter = (term: Term, currency: string) => readonly ConditionStep[] | undefined;

/** The searchable fields; a map, because `Object.prototype` has names too. */
const interpreters: ReadonlyMap<string, TermInterpreter> = new Map<string, TermInterpreter>([
  ['title', (term) => valueSteps('title', term)],
  ['tag', (term) => valueSteps('tag', term)],
  ['tag_not', (term) => then(valueSteps('tag', term), { step: 'not' })],
  ['vendor', (term) => valueSteps('vendor', term)],
  ['product_type', (term) => anyOf(listed(term).map((one) => valueSteps('productType', one)))],
  ['id', (term) => idSteps(term)],
  ['available_for_sale', (term) => availability(term)],
  ['variants.price', (term, currency) => rangeSteps('price', term, priceOf(term.value, currency))],
  ['created_at', (term) => rangeSteps('createdAt', term, periodOf(term.value))],
  ['updated_at', (term) => rangeSteps('updatedAt', term, periodOf(term.value))],
]);

export const interpretTerm = (term: Term, currency: string): InterpretedTerm => {
  if (term.field === undefined) return { steps: valueSteps('text', term) ?? [] };
  const reader = interpreters.get(term.field.toLowerCase());
  // `Note: blue` is searched as words.
  if (!reader && isEmpty(term)) return { steps: valueSteps('text', { ...term, comparator: ':', value: term.field }) ?? [] };
  if (!reader) return { warning: { field: term.field, message: 'Invalid search field for this query.', code: 'invalid_field' } };
  const { or = [], ...first } = term;
  const each = [first, ...or.map((value) => ({ ...first, value }))].map((one) => reader(one, currency));
  const steps = isEmpty(term) || each.includes(undefined) ? undefined : anyOf(each);
  return steps
    ? { steps }
    : { warning: { field: term.field, message: 'Invalid value for this search field.', code: 'invalid_value' } };
};

/** A field name without a value. */
const isEmpty = ({ value, form }: Term): boolean => value === '' && form === 'bare';

/** Whether a term is a plain word, or an unknown field name without a value. */
export const isWord = (term: Term): boolean =>
  term.form !== 'prefix' && (term.field === undefined || (isEmpty(term) && !interpreters.has(term.field.toLowerCase())));

type Field = NonNullable<ConditionStep['field']>;

const valueSteps = (field: Field, { comparator, value, form }: Term): readonly ConditionStep[] | undefined =>
  comparator === ':'
    ? [{ step: 'term', field, how: form === 'prefix' ? 'prefix' : 'equals', value: value.slice(0, 1_000) }]
    : undefined;

const then = (steps: readonly ConditionStep[] | undefined, step: ConditionStep) => steps && [...steps, step];

/** The comma-separated values of a term. */
const listed = (term: Term): readonly Term[] =>
  term.form === 'bare' ? term.value.split(',').map((value) => ({ ...term, value })) : [term];

const anyOf = (several: readonly (readonly ConditionStep[] | undefined)[]): readonly ConditionStep[] | undefined => {
  const known = several.filter((steps) => steps !== undefined);
  if (known.length < 2) return known[0];
  return [...known.flat(), { step: 'or', count: known.length }];
};

const idSteps = (term: Term): readonly ConditionStep[] | undefined =>
  valueSteps('id', { ...term, value: idOf('Product', term.value) || term.value });

const availability = ({ comparator, value, form }: Term): readonly ConditionStep[] | undefined => {
  const wanted = value.toLowerCase();
  if (comparator !== ':' || form === 'prefix' || (wanted !== 'true' && wanted !== 'false')) return undefined;
  return [{ step: 'term', field: 'available', how: 'equals', value: wanted }];
};

const priceOf = (value: string, currency: string): Period | undefined => {
  const minor = toMinor(value, currency);
  return minor === undefined ? undefined : { min: minor, max: minor };
};

const rangeSteps = (field: Field, { comparator, value, form }: Term, period: Period | undefined) => {
  if (form === 'prefix' && value === '' && comparator === ':')
    return [{ step: 'term' as const, field, how: 'prefix' as const, value: '' }];
  return period && form !== 'prefix'
    ? [{ step: 'term' as const, field, how: 'between' as const, ...within(comparator, period) }]
    : undefined;
};

const within = (comparator: Comparator, { min, max }: Period): Readonly<{ min?: number; max?: number }> => {
  switch (comparator) {
    case ':':
      return { min, max };
    case ':<':
      return { max: min - 1 };
    case ':<=':
      return { max };
    case ':>':
      return { min: max + 1 };
    case ':>=':
      return { min };
  }
};
