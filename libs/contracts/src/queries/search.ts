import { type Static, Type } from 'typebox';
import { CollectionContents } from '../catalog/collection-contents.js';
import { ProductDetails, Variant } from '../catalog/product.js';
import { StockRules } from '../inventory/item.js';
import { Id, Instant, Money } from '../declaration/values.js';
import { Metafield } from '../metafield/metafield.js';
import { Locale, Translation } from '../translation/translation.js';
import { query } from '../declaration/query.js';

/** Metafields, each with the instants of its first and its last change. */
const DatedMetafields = Type.Optional(
  Type.Array(Type.Object({ ...Metafield.properties, createdAt: Type.Optional(Instant), updatedAt: Type.Optional(Instant) })),
);

/** A variant with its stock: `available` of the item, and the rules by which it is sold; see `sellable`. */
export const ListedVariant = Type.Object({
  ...Variant.properties,
  metafields: DatedMetafields,
  available: Type.Integer(),
  ...StockRules,
});
export type ListedVariant = Static<typeof ListedVariant>;

/**
 * A product as the shop shows it. `version` is the aggregate's; `productType` is also a collection. `translations`: those of the locale of the query, all
 * where the query says so; each with the instant of its last change.
 */
export const ListedProduct = Type.Object({
  ...ProductDetails.properties,
  translations: Type.Optional(Type.Array(Type.Object({ ...Translation.properties, updatedAt: Type.Optional(Instant) }))),
  metafields: DatedMetafields,
  id: Id,
  version: Type.Integer(),
  variants: Type.Array(ListedVariant),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ListedProduct = Static<typeof ListedProduct>;

/** The language of the texts that are asked for; absent: the shop's. */
const OptionalLocale = { locale: Type.Optional(Locale) };

const PriceRange = Type.Object({ min: Type.Optional(Type.Integer()), max: Type.Optional(Type.Integer()) });

/**
 * Within one list any value may match; all lists must match, those on options, availability and price with one variant. Prices in minor
 * units, inclusive.
 */
export const ProductFilters = Type.Object({
  available: Type.Optional(Type.Boolean()),
  productTypes: Type.Optional(Type.Array(Type.String())),
  vendors: Type.Optional(Type.Array(Type.String())),
  tags: Type.Optional(Type.Array(Type.String())),
  options: Type.Optional(Type.Array(Type.Object({ name: Type.String(), value: Type.String() }))),
  price: Type.Optional(PriceRange),
  /** Several ranges, any of which may match; takes precedence over `price`. */
  prices: Type.Optional(Type.Array(PriceRange, { maxItems: 50 })),
});
export type ProductFilters = Static<typeof ProductFilters>;

/**
 * One step of a condition on products, in postfix order: a `term` tests a field, `not` negates the step before it, `and` and `or` join
 * the `count` results before them. `text` and `title` match whole words in sequence, ignoring case and accents; `tag`, `vendor` and
 * `productType` match the whole value, ignoring case; with `prefix` they match a beginning. Times are in milliseconds, prices in minor
 * units and of one variant.
 */
export const ConditionStep = Type.Object({
  step: Type.Union([Type.Literal('term'), Type.Literal('not'), Type.Literal('and'), Type.Literal('or')]),
  count: Type.Optional(Type.Integer({ minimum: 0, maximum: 200 })),
  field: Type.Optional(
    Type.Union([
      Type.Literal('text'),
      Type.Literal('title'),
      Type.Literal('tag'),
      Type.Literal('vendor'),
      Type.Literal('productType'),
      Type.Literal('id'),
      Type.Literal('available'),
      Type.Literal('price'),
      Type.Literal('createdAt'),
      Type.Literal('updatedAt'),
    ]),
  ),
  /** A `prefix` of the empty text: the field has a value. */
  how: Type.Optional(Type.Union([Type.Literal('equals'), Type.Literal('prefix'), Type.Literal('between')])),
  value: Type.Optional(Type.String({ maxLength: 1_000 })),
  /** The bounds of `between`, inclusive. */
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
});
export type ConditionStep = Static<typeof ConditionStep>;

/** The sort orders of products. */
export const ProductSort = Type.Union([
  Type.Literal('RELEVANCE'),
  Type.Literal('TITLE'),
  Type.Literal('PRICE'),
  Type.Literal('CREATED_AT'),
  Type.Literal('BEST_SELLING'),
]);
const LaterSort = Type.Union([Type.Literal('UPDATED_AT'), Type.Literal('VENDOR'), Type.Literal('PRODUCT_TYPE')]);
export type ProductSort = Static<typeof ProductSort> | Static<typeof LaterSort>;

const Facet = Type.Object({
  /** `available`, `price`, `productType`, `vendor`, `tag` or `option.<name>`. */
  id: Type.String(),
  label: Type.String(),
  kind: Type.Union([Type.Literal('LIST'), Type.Literal('BOOLEAN'), Type.Literal('PRICE_RANGE')]),
  values: Type.Array(
    Type.Object({
      /** The value itself; for a price range `<min>-<max>` in minor units: the whole range first, then its parts. */
      value: Type.String(),
      label: Type.String(),
      count: Type.Integer(),
    }),
  ),
});
/** A facet of a result with its values and their counts. */
export type Facet = Static<typeof Facet>;

/**
 * Finds products. An empty `text` matches all. A facet's own filter does not affect its counts. `after` and `before` are cursors of an
 * earlier answer with the same `text`, `filters`, `where`, `sort` and `reverse`; a foreign cursor is refused with `BadCursor`.
 */
export const SearchProducts = query(
  'search-view',
  'SearchProducts',
  Type.Object({
    text: Type.String({ maxLength: 500 }),
    filters: ProductFilters,
    /** A further condition in postfix order; its last step is the result. Absent: none. */
    where: Type.Optional(Type.Array(ConditionStep, { maxItems: 600 })),
    /** Only products of this collection. `inOrder`: in the order of its `productIds`, which takes precedence over both sort orders. */
    collection: Type.Optional(Type.Object({ ...CollectionContents.properties, inOrder: Type.Optional(Type.Literal(true)) })),
    sort: ProductSort,
    /** Takes precedence over `sort`, which stays for a view that does not know this field. */
    laterSort: Type.Optional(LaterSort),
    reverse: Type.Boolean(),
    first: Type.Integer({ minimum: 0, maximum: 250 }),
    after: Type.Optional(Type.String()),
    last: Type.Optional(Type.Integer({ minimum: 0, maximum: 250 })),
    before: Type.Optional(Type.String()),
    withFacets: Type.Boolean(),
    ...OptionalLocale,
  }),
  Type.Object({
    items: Type.Array(Type.Object({ cursor: Type.String(), product: ListedProduct })),
    totalCount: Type.Integer(),
    hasNextPage: Type.Boolean(),
    hasPreviousPage: Type.Boolean(),
    facets: Type.Array(Facet),
    /** Set when no product has all words of the text: the words that the found products have, and those that none of them has. */
    partialMatch: Type.Optional(
      Type.Object({ matchedTerms: Type.Array(Type.String()), unmatchedTerms: Type.Array(Type.String()) }),
    ),
    /** Set when the text matches nothing: parts of it that match something. */
    suggestions: Type.Optional(Type.Array(Type.String())),
  }),
);

/**
 * Products by id, by handle, or as owners of the variants; unknown ones are left out, in any order. `withTranslations`: those of all languages.
 */
export const FindProducts = query(
  'search-view',
  'FindProducts',
  Type.Object({
    ids: Type.Optional(Type.Array(Id, { maxItems: 250 })),
    handles: Type.Optional(Type.Array(Type.String({ maxLength: 255 }), { maxItems: 250 })),
    variantIds: Type.Optional(Type.Array(Id, { maxItems: 500 })),
    ...OptionalLocale,
    withTranslations: Type.Optional(Type.Boolean()),
  }),
  Type.Object({ products: Type.Array(ListedProduct) }),
);

/** Completions of the text, and matching products; best first. */
export const Suggest = query(
  'search-view',
  'Suggest',
  Type.Object({
    text: Type.String({ maxLength: 500 }),
    limit: Type.Integer({ minimum: 1, maximum: 20 }),
    ...OptionalLocale,
  }),
  Type.Object({
    queries: Type.Array(Type.String()),
    products: Type.Array(ListedProduct),
    collections: Type.Array(Type.Object({ handle: Type.String(), title: Type.String() })),
  }),
);

/** Products similar to this one, most similar first; without the product itself. */
export const Recommend = query(
  'search-view',
  'Recommend',
  Type.Object({ productId: Id, limit: Type.Integer({ minimum: 1, maximum: 20 }), ...OptionalLocale }),
  Type.Object({ products: Type.Array(ListedProduct) }),
);

/**
 * Collections of product types: those of products on sale, by title; `handle` is the type in lower case with dashes. Types with the same
 * handle are one collection: `productTypes` lists them all.
 */
export const ListCollections = query(
  'search-view',
  'ListCollections',
  Type.Object(OptionalLocale),
  Type.Object({
    collections: Type.Array(
      Type.Object({
        handle: Type.String(),
        title: Type.String(),
        productTypes: Type.Optional(Type.Array(Type.String())),
        /** Whether the title is in the language that was asked for. */
        isTranslated: Type.Optional(Type.Boolean()),
        productCount: Type.Integer(),
        imageUrl: Type.Optional(Type.String()),
        priceFrom: Type.Optional(Money),
        updatedAt: Instant,
      }),
    ),
  }),
);

/** All products of any status, in the order of ids; `more` when others follow the last. The size of an answer is limited. */
export const ListProducts = query(
  'search-view',
  'ListProducts',
  Type.Object({ after: Type.Optional(Id), limit: Type.Integer({ minimum: 1, maximum: 250 }) }),
  Type.Object({ products: Type.Array(ListedProduct), more: Type.Boolean() }),
);

/** The address of each listed product, in the order of their ids; `after` is the last id of the previous answer. */
export const ListHandles = query(
  'search-view',
  'ListHandles',
  Type.Object({ after: Type.Optional(Id), first: Type.Integer({ minimum: 1, maximum: 2_000 }) }),
  Type.Object({ products: Type.Array(Type.Object({ id: Id, handle: Type.String(), updatedAt: Instant })) }),
);
