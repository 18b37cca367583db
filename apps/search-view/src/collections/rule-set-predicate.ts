import type { CollectionRule, RuleColumn, RuleSet } from '@millrace/contracts';
import { isKnownRule } from '@millrace/contracts';
import type { RowPredicate } from '../conditions/term-predicate.js';
import type { ProductIndex } from '../index/product-index.js';
import { titleKeyOf } from '../projection/product-search.record.js';
import { normalizeText } from '../text/normalize.js';

/** Whether a row of the index meets the rules of a collection. The index is the one in the shop's language: rules are about its texts. */
export const ruleSetPredicate = (index: ProductIndex, { anyOf, rules }: RuleSet): RowPredicate => {
  const predicates = rules.map((rule) => rulePredicate(index, rule));
  return anyOf ? (row) => predicates.some((holds) => holds(row)) : (row) => predicates.every((holds) => holds(row));
};

const rulePredicate = (index: ProductIndex, rule: CollectionRule): RowPredicate => {
  if (!isKnownRule(rule)) return () => false;
  const { relation, value } = rule;
  switch (rule.column as RuleColumn) {
    case 'TITLE':
      return byText(relation, titleKeyOf(value), (row) => [index.titleKeys[row] as string]);
    case 'VENDOR':
      return byText(relation, normalizeText(value), (row) => [normalizeText(index.vendors[row] as string)]);
    case 'TYPE':
      return byText(relation, normalizeText(value), (row) => [normalizeText(index.productTypes[row] as string)]);
    case 'TAG':
      return byText(relation, normalizeText(value), (row) => index.valuesOf(row, 'tag').map(normalizeText));
    case 'VARIANT_PRICE':
      return byPrice(relation, Number(value), (row) => index.prices.valuesOf(row));
  }
};

type Compare<T> = (one: T, wanted: T) => boolean;

const texts: Readonly<Record<string, Compare<string>>> = {
  EQUALS: (text, wanted) => text === wanted,
  CONTAINS: (text, wanted) => text.includes(wanted),
  STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  ENDS_WITH: (text, wanted) => text.endsWith(wanted),
};

const prices: Readonly<Record<string, Compare<number>>> = {
  EQUALS: (price, wanted) => price === wanted,
  GREATER_THAN: (price, wanted) => price > wanted,
  LESS_THAN: (price, wanted) => price < wanted,
};

/** Some value has the relation; of a relation `NOT_…`, none has the one that it negates. */
const compared =
  <T>(relations: Readonly<Record<string, Compare<T>>>) =>
  (relation: string, wanted: T, valuesOf: (row: number) => Iterable<T>): RowPredicate => {
    const isNegated = relation.startsWith('NOT_');
    const compare = relations[isNegated ? relation.slice('NOT_'.length) : relation];
    if (!compare) return () => false;
    return (row) => {
      for (const value of valuesOf(row)) if (compare(value, wanted)) return !isNegated;
      return isNegated;
    };
  };

const byText = compared(texts);
const byPrice = compared(prices);
