import {
  type CollectionDetails,
  type CollectionRejection,
  collectionSortOrders,
  isKnownRule,
  maxCollectionProducts,
} from '@millrace/contracts';

type RejectionOf<T extends CollectionRejection['type']> = Extract<CollectionRejection, { type: T }> | undefined;

/** A collection has either listed products or rules, and stays of its kind. */
export const kindMixed = (
  { productIds, ruleSet }: CollectionDetails,
  before: CollectionDetails | undefined,
): RejectionOf<'CollectionKindMixed'> => {
  const isListed = productIds !== undefined;
  const isMixed = isListed === (ruleSet !== undefined) || (before && isListed !== (before.productIds !== undefined));
  return isMixed ? { type: 'CollectionKindMixed' } : undefined;
};

/** The size of a list is bounded: each of its changes is an event with all of it. */
export const tooManyProducts = ({ productIds = [] }: CollectionDetails): RejectionOf<'CollectionFull'> =>
  productIds.length > maxCollectionProducts ? { type: 'CollectionFull', maxProducts: maxCollectionProducts } : undefined;

/** Every rule is one that readers of this release can apply. */
export const ruleUnknown = ({ ruleSet }: CollectionDetails): RejectionOf<'CollectionRuleUnknown'> => {
  const rule = ruleSet?.rules.findIndex((one) => !isKnownRule(one)) ?? -1;
  return rule === -1 ? undefined : { type: 'CollectionRuleUnknown', rule };
};

/** The order is a known one; products that nobody listed have no manual order. */
export const orderUnknown = ({ sortOrder, ruleSet }: CollectionDetails): RejectionOf<'CollectionOrderUnknown'> => {
  const isKnown = collectionSortOrders.some((one) => one === sortOrder) && !(ruleSet && sortOrder === 'MANUAL');
  return isKnown ? undefined : { type: 'CollectionOrderUnknown' };
};
