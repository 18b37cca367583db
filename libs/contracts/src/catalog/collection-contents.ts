import { type Static, Type } from 'typebox';
import { Id } from '../declaration/values.js';

/** A name in the log, which a later release may add to. */
const Name = Type.String({ pattern: '^[A-Z][A-Z_]{0,39}$' });

/** The most products that staff can list in one collection. */
export const maxCollectionProducts = 5_000;
/** The most rules of one collection. */
export const maxCollectionRules = 60;

/**
 * One condition on products. `column`: with its relations in `ruleRelations`. `value`: a text, which is compared without regard to case and accents;
 * of prices an integer in minor units. A rule of another column or relation holds for no product.
 */
export const CollectionRule = Type.Object(
  { column: Name, relation: Name, value: Type.String({ minLength: 1, maxLength: 255 }) },
  { title: 'CollectionRule' },
);
export type CollectionRule = Static<typeof CollectionRule>;

/** Rules of which one (`anyOf`) or each must hold. */
export const RuleSet = Type.Object(
  { anyOf: Type.Boolean(), rules: Type.Array(CollectionRule, { minItems: 1, maxItems: maxCollectionRules }) },
  { title: 'RuleSet' },
);
export type RuleSet = Static<typeof RuleSet>;

const texts = ['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'ENDS_WITH'] as const;
const numbers = ['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN'] as const;
type RuleRelation = (typeof texts)[number] | (typeof numbers)[number];

/** The columns of rules with the relations that each has. A product has several tags and prices: one of them must fulfil the relation, with `NOT_…` none the opposite. */
export const ruleRelations = {
  TITLE: texts,
  VENDOR: texts,
  TYPE: texts,
  TAG: texts,
  VARIANT_PRICE: numbers,
} as const satisfies Record<string, readonly RuleRelation[]>;
/** A column of products that rules compare. */
export type RuleColumn = keyof typeof ruleRelations;

/** Whether every reader of this release knows the rule: its column has the relation, and the value is one of the column. */
export const isKnownRule = ({ column, relation, value }: CollectionRule): boolean => {
  const known = Object.hasOwn(ruleRelations, column) && ruleRelations[column as RuleColumn].some((one) => one === relation);
  return known && (column !== 'VARIANT_PRICE' || /^\d{1,13}$/.test(value));
};

/** The products that staff listed, each once, in their order. */
export const CollectionProducts = Type.Array(Id, { maxItems: maxCollectionProducts });

/** What a collection consists of: listed products, or those that meet rules. Neither: nothing. */
export const CollectionContents = Type.Object({
  productIds: Type.Optional(CollectionProducts),
  ruleSet: Type.Optional(RuleSet),
});
export type CollectionContents = Static<typeof CollectionContents>;
