import type { CollectionDetails, CollectionSortOrder, InputOf, SearchProducts } from '@millrace/contracts';
import type { ProductCollectionSortKeys } from '../generated/shop.js';

type Requested = Readonly<{ sortKey?: ProductCollectionSortKeys | null | undefined; reverse?: boolean | null | undefined }>;
type OwnOrder = Readonly<{ sortKey: ProductCollectionSortKeys; descends: boolean }>;

/** What a list of the products of a collection is asked for with. */
export type CollectionListing = Readonly<{
  collection: NonNullable<InputOf<typeof SearchProducts>['collection']>;
  sortKey: ProductCollectionSortKeys;
  reverse: boolean;
}>;

const ownOrders: Readonly<Record<CollectionSortOrder, OwnOrder>> = {
  MANUAL: { sortKey: 'MANUAL', descends: false },
  BEST_SELLING: { sortKey: 'BEST_SELLING', descends: false },
  ALPHA_ASC: { sortKey: 'TITLE', descends: false },
  ALPHA_DESC: { sortKey: 'TITLE', descends: true },
  PRICE_ASC: { sortKey: 'PRICE', descends: false },
  PRICE_DESC: { sortKey: 'PRICE', descends: true },
  CREATED: { sortKey: 'CREATED', descends: false },
  CREATED_DESC: { sortKey: 'CREATED', descends: true },
};

/** An order of a later release is that of the best sold. */
const ownOrderOf = ({ sortOrder }: CollectionDetails): OwnOrder =>
  ownOrders[sortOrder as CollectionSortOrder] ?? ownOrders.BEST_SELLING;

/** The products of a collection that staff made, in the order asked for; `COLLECTION_DEFAULT` is its own, as `MANUAL` is where it has no list. */
export const listingOf = (details: CollectionDetails, { sortKey: requested, reverse }: Requested): CollectionListing => {
  const { productIds, ruleSet } = details;
  const isOwn = requested == null || requested === 'COLLECTION_DEFAULT' || (requested === 'MANUAL' && !productIds);
  const { sortKey, descends } = isOwn ? ownOrderOf(details) : { sortKey: requested, descends: false };
  const contents = { ...(productIds && { productIds }), ...(ruleSet && { ruleSet }) };
  return {
    collection: { ...contents, ...(sortKey === 'MANUAL' && { inOrder: true as const }) },
    sortKey,
    reverse: descends !== (reverse ?? false),
  };
};
