import type { CollectionDetails, CollectionRule } from '@millrace/contracts';
import type { MadeCollection } from '../../collections/made-collection.js';
import type {
  AdminCollection,
  CollectionRuleColumn,
  CollectionRuleRelation,
  CollectionSortOrder,
} from '../../generated/admin.js';
import { collectionGid, productGid } from '../../identity/gid.js';
import { toDecimal } from '../../money/amount.js';

const conditionOf = ({ column, value }: CollectionRule, currency: string): string =>
  column === 'VARIANT_PRICE' ? toDecimal({ minor: BigInt(value), currency }) : value;

/** A collection as staff see it. `currency`: the shop's. The log has no names that this release does not have: it decided them. */
export const toAdminCollection = (details: CollectionDetails, version: number, currency: string): AdminCollection => {
  const { handle, title, descriptionHtml, sortOrder, productIds, ruleSet } = details;
  return {
    id: collectionGid(handle),
    ...{ handle, title, descriptionHtml, version },
    sortOrder: sortOrder as CollectionSortOrder,
    productIds: productIds?.map(productGid) ?? null,
    ruleSet: ruleSet
      ? {
          appliedDisjunctively: ruleSet.anyOf,
          rules: ruleSet.rules.map((rule) => ({
            column: rule.column as CollectionRuleColumn,
            relation: rule.relation as CollectionRuleRelation,
            condition: conditionOf(rule, currency),
          })),
        }
      : null,
  };
};

const maxCollections = 5_000;

/** The list of collections by title; the first 5,000. */
export const toAdminCollections = (made: Iterable<MadeCollection>, currency: string): readonly AdminCollection[] =>
  [...made]
    .map(({ details, version }) => toAdminCollection(details, version, currency))
    .toSorted((one, other) => (one.title < other.title || (one.title === other.title && one.handle < other.handle) ? -1 : 1))
    .slice(0, maxCollections);
