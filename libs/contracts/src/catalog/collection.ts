import { type Static, Type } from 'typebox';
import { ContentHandle, ContentHtml, ContentImage, ContentSeo, ContentTitle } from '../content/values.js';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id } from '../declaration/values.js';
import { CollectionContents, maxCollectionProducts, RuleSet } from './collection-contents.js';

const described = {
  title: ContentTitle,
  descriptionHtml: ContentHtml,
  /** The order of its products unless a client asks for another one: see `collectionSortOrders`. */
  sortOrder: Type.String({ pattern: '^[A-Z][A-Z_]{0,39}$' }),
  image: Type.Optional(ContentImage),
  seo: Type.Optional(ContentSeo),
};

/** A collection that staff made. It has either `productIds` or a `ruleSet`; which of them does not change. */
export const CollectionDetails = Type.Object(
  { handle: ContentHandle, ...described, ...CollectionContents.properties },
  { title: 'CollectionDetails' },
);
export type CollectionDetails = Static<typeof CollectionDetails>;

/** The orders of the products of a collection; `MANUAL`, the order of the list, is for listed products only. */
export const collectionSortOrders = [
  'MANUAL',
  'BEST_SELLING',
  'ALPHA_ASC',
  'ALPHA_DESC',
  'PRICE_ASC',
  'PRICE_DESC',
  'CREATED',
  'CREATED_DESC',
] as const;
/** An order of the products of a collection. */
export type CollectionSortOrder = (typeof collectionSortOrders)[number];

/** A product with its new place in the list, from 0; a place behind the end is the end. */
const Move = Type.Object({ productId: Id, position: Type.Integer({ minimum: 0, maximum: maxCollectionProducts }) });
const Products = Type.Object({ productIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) });

/** A collection that staff made; its id is derived from its handle. */
export const collection = aggregate({
  context: 'collection',
  name: 'collection',
  events: [message('CollectionDefined', CollectionDetails), message('CollectionRemoved', Empty)],
  requests: [
    message('CreateCollection', CollectionDetails),
    /** What is absent stays. */
    message(
      'ChangeCollection',
      Type.Object({
        ...Type.Partial(Type.Object(described)).properties,
        ruleSet: Type.Optional(RuleSet),
        removeImage: Type.Optional(Type.Literal(true)),
      }),
    ),
    message('RemoveCollection', Empty),
    /** At the end of the list; products that are in it stay where they are. */
    message('AddCollectionProducts', Products),
    /** Products that are not in the list are ignored. */
    message('RemoveCollectionProducts', Products),
    /** One move after the other. */
    message('MoveCollectionProducts', Type.Object({ moves: Type.Array(Move, { minItems: 1, maxItems: 250 }) })),
  ],
  rejections: [
    message('CollectionExists', Empty),
    message('CollectionNotFound', Empty),
    /** It would have both listed products and rules, or neither, or change from one to the other. */
    message('CollectionKindMixed', Empty),
    message('CollectionFull', Type.Object({ maxProducts: Type.Integer() })),
    /** The number of the first rule, from 0, whose column does not have its relation or value. */
    message('CollectionRuleUnknown', Type.Object({ rule: Type.Integer() })),
    message('CollectionOrderUnknown', Empty),
    message('CollectionLacksProduct', Type.Object({ productId: Id })),
  ],
  state: Type.Object({ details: Type.Optional(CollectionDetails) }),
});
/** An event of a collection. */
export type CollectionEvent = EventOf<typeof collection>;
/** A command to a collection. */
export type CollectionRequest = RequestOf<typeof collection>;
/** A rejection of a command to a collection. */
export type CollectionRejection = RejectionOf<typeof collection>;
/** The state of a collection that clients get. */
export type CollectionState = StateOf<typeof collection>;
