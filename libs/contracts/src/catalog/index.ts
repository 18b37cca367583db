export {
  emptyProductDetails,
  ProductDetails,
  type ProductEvent,
  type ProductRejection,
  type ProductRequest,
  type ProductState,
  product,
  productOfVariant,
  type Variant,
} from './product.js';
export type { ProductSource, SourceField, SourcePrice, SourceSequence, SourceValues } from './product-source.js';
export {
  type CollectionContents,
  type CollectionRule,
  isKnownRule,
  maxCollectionProducts,
  type RuleColumn,
  type RuleSet,
} from './collection-contents.js';
export {
  type CollectionDetails,
  type CollectionEvent,
  type CollectionRejection,
  type CollectionRequest,
  type CollectionSortOrder,
  type CollectionState,
  collection,
  collectionSortOrders,
} from './collection.js';
