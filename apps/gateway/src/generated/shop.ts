import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Amount } from '../money/amount.js';
import type { ProductModel, VariantModel, OptionModel, OptionValueModel, CollectionModel, FoundProducts } from '../catalogue/catalogue.models.js';
import type { ImageModel, MediaImageModel } from '../images/image.model.js';
import type { SitemapModel } from '../storefront/sitemap.model.js';
import type { CategoryModel } from '../catalogue/taxonomy.js';
import type { FoundItems, FoundItem } from '../search/items/found-items.js';
import type { CartModel, BuyerModel, CartLineModel, CartPayload, UndonePayload, CartAddressModel } from '../cart/fields/cart.model.js';
import type { DeliveryGroupModel } from '../delivery/delivery-groups.js';
import type { AddressModel, CustomerModel, SessionModel } from '../customers/model/customer.model.js';
import type { MetafieldModel } from '../metafields/metafield.model.js';
import type { CheckoutError } from '../checkout/checkout-errors.js';
import type { OrderModel, OrderLineModel } from '../orders/order.model.js';
import type { LineItemModel, FulfillmentModel } from '../order-fields/order-fields.models.js';
import type { HistoryModel } from '../time-travel/history.model.js';
import type { PageRow, BlogRow, MenuRow, RedirectRow } from '../content/content-row.js';
import type { ArticleModel, PolicyModel } from '../content/content.js';
import type { MetaobjectModel } from '../content/metaobjects.js';
import type { MetaobjectFieldModel } from '../metaobjects/metaobject-field.model.js';
import type { MenuItemModel } from '../content/menu-items.js';
import type { ShopContext } from '../catalogue/shop-context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An RFC 3339 instant in UTC. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, never a float: "19.99". */
  Decimal: { input: string; output: string; }
  /** A string of HTML, made safe by the shop. */
  HTML: { input: string; output: string; }
  /** A JSON value, as facets give it in `input` and filters take it back. */
  JSON: { input: string; output: string; }
  /** An absolute or root-relative address. */
  URL: { input: string; output: string; }
  /** An unsigned 64-bit integer as a string. */
  UnsignedInt64: { input: string; output: string; }
};

/** What a postal address in a country consists of. */
export type AddressFormat = {
  readonly __typename?: 'AddressFormat';
  /** The country by ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  /** A postal code as the country writes it. Null: it has none. */
  readonly postalCodeExample?: Maybe<Scalars['String']['output']>;
  /** A regular expression of ECMAScript that a postal code in capitals fits; null where nothing is known. */
  readonly postalCodePattern?: Maybe<Scalars['String']['output']>;
  /** What the country calls its parts, and null where an address needs none. */
  readonly provinceKind?: Maybe<ProvinceKind>;
  /** Of these an address names one by its code. Empty: it needs none. */
  readonly provinces: ReadonlyArray<Province>;
};

/** A gift card that pays a part of a cart. The shop has none. */
export type AppliedGiftCard = Node & {
  readonly __typename?: 'AppliedGiftCard';
  /** What it pays of the cart. */
  readonly amountUsed: MoneyV2;
  /** What is on it. */
  readonly balance: MoneyV2;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The last characters of its code. */
  readonly lastCharacters: Scalars['String']['output'];
  /** What it pays of the cart, in the buyer's currency. */
  readonly presentmentAmountUsed: MoneyV2;
};

/** An article of a blog. */
export type Article = HasMetafields & Node & OnlineStorePublishable & Trackable & {
  readonly __typename?: 'Article';
  /**
   * Who wrote it.
   * @deprecated Use `authorV2`.
   */
  readonly author: ArticleAuthor;
  /** Who wrote it. */
  readonly authorV2?: Maybe<ArticleAuthor>;
  /** Its blog. */
  readonly blog: Blog;
  /** Empty: articles have no comments. */
  readonly comments: CommentConnection;
  /** Its text without HTML, cut after `truncateAt` characters. */
  readonly content: Scalars['String']['output'];
  /** Its text as sanitized HTML. */
  readonly contentHtml: Scalars['HTML']['output'];
  /** Its summary without HTML, cut after `truncateAt` characters; null where it has none. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  /** Its summary as sanitized HTML; null where it has none. */
  readonly excerptHtml?: Maybe<Scalars['HTML']['output']>;
  /** Its name in addresses: `/blogs/<handle of the blog>/<handle>`. */
  readonly handle: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its picture. */
  readonly image?: Maybe<Image>;
  /** Null: the shop has no metafields of articles. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields of articles. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The address of its page. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What search engines show. */
  readonly seo?: Maybe<Seo>;
  /** Its tags. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Null: the shop does not measure searches this way. */
  readonly trackingParameters?: Maybe<Scalars['String']['output']>;
};


/** An article of a blog. */
export type ArticleCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An article of a blog. */
export type ArticleContentArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a blog. */
export type ArticleExcerptArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a blog. */
export type ArticleImageArgs = {
  transform?: InputMaybe<ImageTransformInput>;
};


/** An article of a blog. */
export type ArticleMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** An article of a blog. */
export type ArticleMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** Who wrote an article. The shop knows the name only. */
export type ArticleAuthor = {
  readonly __typename?: 'ArticleAuthor';
  /** Null: the shop does not know it. */
  readonly bio?: Maybe<Scalars['String']['output']>;
  /** Empty: the shop does not know it. */
  readonly email: Scalars['String']['output'];
  /** The first word of the name. */
  readonly firstName: Scalars['String']['output'];
  /** The rest of the name. */
  readonly lastName: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** Articles, page by page. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Article>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Article;
};

/** The order of articles; `ID` and `RELEVANCE` are the order of creation. */
export type ArticleSortKeys =
  /** By the name of the author. */
  | 'AUTHOR'
  /** By the title of the blog. */
  | 'BLOG_TITLE'
  /** By id. */
  | 'ID'
  /** By the instant of publication. */
  | 'PUBLISHED_AT'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE'
  /** By the instant of the newest change. */
  | 'UPDATED_AT';

/** A free pair of key and value. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** The name; each occurs once. */
  readonly key: Scalars['String']['output'];
  /** The text. Null: none was given. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A free pair of key and value. */
export type AttributeInput = {
  /** The name; each may occur once. */
  readonly key: Scalars['String']['input'];
  /** The text. */
  readonly value: Scalars['String']['input'];
};

/** The attributes of the cart were replaced. */
export type AttributesChanged = HistoryEvent & {
  readonly __typename?: 'AttributesChanged';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** Free pairs of key and value that the buyer or the storefront gave. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A discount that needs no code. */
export type AutomaticDiscountApplication = DiscountApplication & {
  readonly __typename?: 'AutomaticDiscountApplication';
  /** How its amount is divided. */
  readonly allocationMethod: DiscountApplicationAllocationMethod;
  /** Which goods it reduces. */
  readonly targetSelection: DiscountApplicationTargetSelection;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** As buyers read it. */
  readonly title: Scalars['String']['output'];
  /** What it takes off, as an amount. */
  readonly value: PricingValue;
};

/** A line of a cart. */
export type BaseCartLine = {
  /** The attribute with this key. */
  readonly attribute?: Maybe<Attribute>;
  /** What the buyer or the storefront added to it. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it costs. */
  readonly cost: CartLineCost;
  /** What discounts take off the line; of a discount on the order the line's part. */
  readonly discountAllocations: ReadonlyArray<CartDiscountAllocation>;
  /**
   * What it costs, in its old form.
   * @deprecated Use `cost`.
   */
  readonly estimatedCost: CartLineEstimatedCost;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is bought. */
  readonly merchandise: Merchandise;
  /** Null: lines stand alone. */
  readonly parentRelationship?: Maybe<CartLineParentRelationship>;
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** Null: the shop has no selling plans. */
  readonly sellingPlanAllocation?: Maybe<SellingPlanAllocation>;
};


/** A line of a cart. */
export type BaseCartLineAttributeArgs = {
  key: Scalars['String']['input'];
};

/** Lines, page by page. */
export type BaseCartLineConnection = {
  /** The lines, each with its cursor. */
  readonly edges: ReadonlyArray<BaseCartLineEdge>;
  /** The lines. */
  readonly nodes: ReadonlyArray<BaseCartLine>;
  /** What is before and after them. */
  readonly pageInfo: PageInfo;
};

/** A line with its cursor. */
export type BaseCartLineEdge = {
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: BaseCartLine;
};

/** Articles on one subject. */
export type Blog = HasMetafields & Node & OnlineStorePublishable & {
  readonly __typename?: 'Blog';
  /** Its article with this handle; null: none is published. */
  readonly articleByHandle?: Maybe<Article>;
  /** Its articles; `query` as of `articles`. */
  readonly articles: ArticleConnection;
  /** Who wrote its articles, each once. */
  readonly authors: ReadonlyArray<ArticleAuthor>;
  /** Its name in addresses: `/blogs/<handle>`. */
  readonly handle: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Null: the shop has no metafields of blogs. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields of blogs. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The address of its page. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  /** What search engines show. */
  readonly seo?: Maybe<Seo>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** Articles on one subject. */
export type BlogArticleByHandleArgs = {
  handle: Scalars['String']['input'];
};


/** Articles on one subject. */
export type BlogArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ArticleSortKeys>;
};


/** Articles on one subject. */
export type BlogMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** Articles on one subject. */
export type BlogMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** Blogs, page by page. */
export type BlogConnection = {
  readonly __typename?: 'BlogConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<BlogEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Blog>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type BlogEdge = {
  readonly __typename?: 'BlogEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Blog;
};

/** The order of blogs; `ID` and `RELEVANCE` are the order of creation. */
export type BlogSortKeys =
  /** By handle. */
  | 'HANDLE'
  /** By id. */
  | 'ID'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** The look of a shop. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Its colours. */
  readonly colors: BrandColors;
  /** The picture of its front page. */
  readonly coverImage?: Maybe<MediaImage>;
  /** Its logo. */
  readonly logo?: Maybe<MediaImage>;
  /** What it is, in a sentence. */
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  /** What it stands for, in a few words. */
  readonly slogan?: Maybe<Scalars['String']['output']>;
  /** Its logo for places that are square. */
  readonly squareLogo?: Maybe<MediaImage>;
};

/** Two colours that can be read on each other, as `#rrggbb`. */
export type BrandColorGroup = {
  readonly __typename?: 'BrandColorGroup';
  /** Of surfaces. */
  readonly background?: Maybe<Scalars['String']['output']>;
  /** Of what is on them. */
  readonly foreground?: Maybe<Scalars['String']['output']>;
};

/** The colours of a shop, the most important ones first. */
export type BrandColors = {
  readonly __typename?: 'BrandColors';
  /** Of most things. */
  readonly primary: ReadonlyArray<BrandColorGroup>;
  /** Beside them. */
  readonly secondary: ReadonlyArray<BrandColorGroup>;
};

/** Another buyer, address or country was given. */
export type BuyerChanged = HistoryEvent & {
  readonly __typename?: 'BuyerChanged';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** Who bought from then on. */
  readonly buyerIdentity: CartBuyerIdentity;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** The buyer in whose name an operation is. */
export type BuyerInput = {
  /** Has no effect: the shop does not sell to companies. */
  readonly companyLocationId?: InputMaybe<Scalars['ID']['input']>;
  /** The token of a customer who is logged in. */
  readonly customerAccessToken: Scalars['String']['input'];
};

/** Brands of cards. */
export type CardBrand =
  /** Cards of American Express. */
  | 'AMERICAN_EXPRESS'
  /** Cards of Diners Club. */
  | 'DINERS_CLUB'
  /** Cards of Discover. */
  | 'DISCOVER'
  /** Cards of JCB. */
  | 'JCB'
  /** Cards of Mastercard. */
  | 'MASTERCARD'
  /** Cards of Visa. */
  | 'VISA';

/** What a carrier reports of a parcel. */
export type CarrierStatus =
  /** It has arrived. */
  | 'DELIVERED'
  /** Nobody could take it. */
  | 'DELIVERY_FAILED'
  /** It is on its way. */
  | 'IN_TRANSIT'
  /** It is in the vehicle that brings it. */
  | 'OUT_FOR_DELIVERY'
  /** It comes back to the shop. */
  | 'RETURNED';

/** What a buyer has chosen but not ordered. */
export type Cart = HasMetafields & Node & {
  readonly __typename?: 'Cart';
  /** Gift cards: the shop has none. */
  readonly appliedGiftCards: ReadonlyArray<AppliedGiftCard>;
  /** The attribute with this key. */
  readonly attribute?: Maybe<Attribute>;
  /** Free pairs of key and value that the buyer or the storefront gave. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who buys, as far as it is known. */
  readonly buyerIdentity: CartBuyerIdentity;
  /** The address of the web shop's checkout with this cart, for any browser. */
  readonly checkoutUrl: Scalars['URL']['output'];
  /** What it costs, computed anew for each answer. */
  readonly cost: CartCost;
  /** The instant of the first event. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The addresses to which the goods may go. */
  readonly delivery: CartDelivery;
  /**
   * How the lines are delivered: as one group, when there are lines and the selected address or the country of the buyer is known. Its options cost what they
   * cost there.
   */
  readonly deliveryGroups: CartDeliveryGroupConnection;
  /** The discounts on the cart as a whole and on its lines, each once with what it takes off in all. */
  readonly discountAllocations: ReadonlyArray<CartDiscountAllocation>;
  /** The codes that the buyer entered. */
  readonly discountCodes: ReadonlyArray<CartDiscountCode>;
  /**
   * The cost in its old form.
   * @deprecated Use `cost`.
   */
  readonly estimatedCost: CartEstimatedCost;
  /** What happened to it, oldest first; read with `asOf`, what had happened by then. Without `first` and `last`: the first 20. */
  readonly history: HistoryConnection;
  /** The id with its key: whoever has it may read and change the cart. */
  readonly id: Scalars['ID']['output'];
  /** The variants in the cart, with quantities. */
  readonly lines: CartLineConnection;
  /** The metafield of this name, as a client has set it; null where it has none. Without a namespace: `custom`. */
  readonly metafield?: Maybe<Metafield>;
  /** The metafields of these names, in their order; null for each that it does not have. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The buyer's words to the shop. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The order that was made of it, while it is `COMPLETED`; null also until that order can be read. */
  readonly order?: Maybe<Order>;
  /** Whether it can still change. */
  readonly status: CartStatus;
  /** The number of pieces in all lines. */
  readonly totalQuantity: Scalars['Int']['output'];
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
  /** What the buyer should know of its lines before paying, as things stand now. */
  readonly warnings: ReadonlyArray<CartWarning>;
};


/** What a buyer has chosen but not ordered. */
export type CartAttributeArgs = {
  key: Scalars['String']['input'];
};


/** What a buyer has chosen but not ordered. */
export type CartDeliveryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  withCarrierRates?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a buyer has chosen but not ordered. */
export type CartHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a buyer has chosen but not ordered. */
export type CartLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a buyer has chosen but not ordered. */
export type CartMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What a buyer has chosen but not ordered. */
export type CartMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** A kind of address. */
export type CartAddress = CartDeliveryAddress;

/** An address of one kind. */
export type CartAddressInput = {
  /** Refused with a user error: whoever has the id of a cart could read the address of its customer. */
  readonly copyFromCustomerAddressId?: InputMaybe<Scalars['ID']['input']>;
  /** A postal address. */
  readonly deliveryAddress?: InputMaybe<CartDeliveryAddressInput>;
};

/** The answer of `cartAttributesUpdate`. */
export type CartAttributesUpdatePayload = {
  readonly __typename?: 'CartAttributesUpdatePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** Of a discount that needs no code. */
export type CartAutomaticDiscountAllocation = CartDiscountAllocation & {
  readonly __typename?: 'CartAutomaticDiscountAllocation';
  /** Null. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The discount. */
  readonly discountApplication: CartDiscountApplication;
  /** What the discount reduces. */
  readonly discountClass: DiscountClass;
  /** What it takes off. */
  readonly discountedAmount: MoneyV2;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** As buyers read it. */
  readonly title: Scalars['String']['output'];
};

/** Who buys, as far as it is known. */
export type CartBuyerIdentity = {
  readonly __typename?: 'CartBuyerIdentity';
  /** The country by ISO 3166-1 alpha-2, such as `DE`. Null: not told. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The customer whose cart it is, in the answer to a change with their access token; null otherwise, because others may know the id of a cart. */
  readonly customer?: Maybe<Customer>;
  /** Where the buyer wants the goods: the addresses of the cart. */
  readonly deliveryAddressPreferences: ReadonlyArray<DeliveryAddress>;
  /** The e-mail address. Null: not told. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** A telephone number, at best as in E.164, `+49301234567`. Null: not told. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What the buyer prefers at the checkout; null: nothing. */
  readonly preferences?: Maybe<CartPreferences>;
};

/** Who buys, and in which country. */
export type CartBuyerIdentityInput = {
  /** The country by ISO 3166-1 alpha-2, such as `DE`. Null: not told. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** The token of a customer who is logged in. Null: see `cartBuyerIdentityUpdate`. */
  readonly customerAccessToken?: InputMaybe<Scalars['String']['input']>;
  /** Addresses that replace those of the cart, the first of them selected; absent or null: they stay. */
  readonly deliveryAddressPreferences?: InputMaybe<ReadonlyArray<DeliveryAddressInput>>;
  /** The e-mail address. Null: not told. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number, at best as in E.164, `+49301234567`. Null: not told. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the buyer prefers at the checkout. */
  readonly preferences?: InputMaybe<CartPreferencesInput>;
};

/** The answer of `cartBuyerIdentityUpdate`. */
export type CartBuyerIdentityUpdatePayload = {
  readonly __typename?: 'CartBuyerIdentityUpdatePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart was ordered. */
export type CartCheckedOut = HistoryEvent & {
  readonly __typename?: 'CartCheckedOut';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** How the goods were to go. */
  readonly deliveryOption: DeliveryOption;
  /** The address that the buyer's mails go to. */
  readonly email: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What it cost. */
  readonly orderCost: OrderCost;
  /** What was ordered. */
  readonly orderLines: ReadonlyArray<OrderLine>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Where the goods were to go. */
  readonly shippingAddress: MailingAddress;
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Of a discount with a code. */
export type CartCodeDiscountAllocation = CartDiscountAllocation & {
  readonly __typename?: 'CartCodeDiscountAllocation';
  /** The code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The discount. */
  readonly discountApplication: CartDiscountApplication;
  /** What the discount reduces. */
  readonly discountClass: DiscountClass;
  /** What it takes off. */
  readonly discountedAmount: MoneyV2;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** As buyers read it. */
  readonly title: Scalars['String']['output'];
};

/**
 * Without delivery. `totalAmount` is the subtotal less the discounts, with the taxes that prices do not include; `totalTaxAmount` is the tax in it, null
 * where the shop has no rules of prices.
 */
export type CartCost = {
  readonly __typename?: 'CartCost';
  /** What is paid at the checkout. */
  readonly checkoutChargeAmount: MoneyV2;
  /** The lines at their prices, before discounts. */
  readonly subtotalAmount: MoneyV2;
  /** Whether the subtotal may change at the checkout. */
  readonly subtotalAmountEstimated: Scalars['Boolean']['output'];
  /** The lines after discounts, with taxes that are known. */
  readonly totalAmount: MoneyV2;
  /** Whether the total may change at the checkout: the delivery is added there. */
  readonly totalAmountEstimated: Scalars['Boolean']['output'];
  /** What the discounts take off. */
  readonly totalDiscountAmount: MoneyV2;
  /** Null: no duty is known before the checkout. */
  readonly totalDutyAmount?: Maybe<MoneyV2>;
  /** Whether the duty may change at the checkout. */
  readonly totalDutyAmountEstimated: Scalars['Boolean']['output'];
  /** The taxes. Null: they are not known yet. */
  readonly totalTaxAmount?: Maybe<MoneyV2>;
  /** Whether the tax may change at the checkout: it depends on the address. */
  readonly totalTaxAmountEstimated: Scalars['Boolean']['output'];
};

/** The answer of `cartCreate`. */
export type CartCreatePayload = {
  readonly __typename?: 'CartCreatePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart came into being. */
export type CartCreated = HistoryEvent & {
  readonly __typename?: 'CartCreated';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** Free pairs of key and value that the buyer or the storefront gave. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who bought, as far as it was known. */
  readonly buyerIdentity: CartBuyerIdentity;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What it consists of, line by line. */
  readonly lines: ReadonlyArray<HistoryCartLine>;
  /** The buyer's words to the shop; empty when there were none. */
  readonly note: Scalars['String']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Of a discount of an app. The shop has none. */
export type CartCustomDiscountAllocation = CartDiscountAllocation & {
  readonly __typename?: 'CartCustomDiscountAllocation';
  /** Null. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The discount. */
  readonly discountApplication: CartDiscountApplication;
  /** What the discount reduces. */
  readonly discountClass: DiscountClass;
  /** What it takes off. */
  readonly discountedAmount: MoneyV2;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** As buyers read it. */
  readonly title: Scalars['String']['output'];
};

/** The delivery of a cart. */
export type CartDelivery = {
  readonly __typename?: 'CartDelivery';
  /** The addresses to which the goods may go. `selected`: only those that are selected, or that are not. */
  readonly addresses: ReadonlyArray<CartSelectableAddress>;
};


/** The delivery of a cart. */
export type CartDeliveryAddressesArgs = {
  selected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A postal address as the buyer entered it, which may be incomplete. */
export type CartDeliveryAddress = {
  readonly __typename?: 'CartDeliveryAddress';
  /** Street and number. */
  readonly address1?: Maybe<Scalars['String']['output']>;
  /** More of the address. */
  readonly address2?: Maybe<Scalars['String']['output']>;
  /** The city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The company. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** The code of the country (ISO 3166). */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The first name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The lines of the address. */
  readonly formatted: ReadonlyArray<Scalars['String']['output']>;
  /** City, province and country. */
  readonly formattedArea?: Maybe<Scalars['String']['output']>;
  /** The last name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Always null: the shop looks up no places. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Always null, as `latitude`. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** First and last name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The code of the province. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** The postal code. */
  readonly zip?: Maybe<Scalars['String']['output']>;
};


/** A postal address as the buyer entered it, which may be incomplete. */
export type CartDeliveryAddressFormattedArgs = {
  withCompany?: InputMaybe<Scalars['Boolean']['input']>;
  withName?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A postal address, as far as it is known. */
export type CartDeliveryAddressInput = {
  /** Street and number. */
  readonly address1?: InputMaybe<Scalars['String']['input']>;
  /** More of the address. */
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  /** The city. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The company. */
  readonly company?: InputMaybe<Scalars['String']['input']>;
  /** The code of the country. */
  readonly countryCode?: InputMaybe<CountryCode>;
  /** The first name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The code of the province. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** The postal code. */
  readonly zip?: InputMaybe<Scalars['String']['input']>;
};

/** The cart with the change. */
export type CartDeliveryAddressesAddPayload = {
  readonly __typename?: 'CartDeliveryAddressesAddPayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart with the change. */
export type CartDeliveryAddressesRemovePayload = {
  readonly __typename?: 'CartDeliveryAddressesRemovePayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart with the change. */
export type CartDeliveryAddressesReplacePayload = {
  readonly __typename?: 'CartDeliveryAddressesReplacePayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart with the change. */
export type CartDeliveryAddressesUpdatePayload = {
  readonly __typename?: 'CartDeliveryAddressesUpdatePayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** A place on the map. */
export type CartDeliveryCoordinatesPreference = {
  readonly __typename?: 'CartDeliveryCoordinatesPreference';
  /** The country. */
  readonly countryCode: CountryCode;
  /** In degrees. */
  readonly latitude: Scalars['Float']['output'];
  /** In degrees. */
  readonly longitude: Scalars['Float']['output'];
};

/** A place on the map. */
export type CartDeliveryCoordinatesPreferenceInput = {
  /** The country. */
  readonly countryCode: CountryCode;
  /** In degrees. */
  readonly latitude: Scalars['Float']['input'];
  /** In degrees. */
  readonly longitude: Scalars['Float']['input'];
};

/** Lines that are delivered together. */
export type CartDeliveryGroup = {
  readonly __typename?: 'CartDeliveryGroup';
  /** The lines. */
  readonly cartLines: BaseCartLineConnection;
  /** Where they go, as far as it is known: to the selected address, or to the country of the buyer. */
  readonly deliveryAddress: MailingAddress;
  /** The ways of delivery, cheapest first. */
  readonly deliveryOptions: ReadonlyArray<CartDeliveryOption>;
  /** Whether the goods are bought once or again and again. */
  readonly groupType: CartDeliveryGroupType;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The one that was selected, null when it is not available any more; the cheapest when none was selected. */
  readonly selectedDeliveryOption?: Maybe<CartDeliveryOption>;
};


/** Lines that are delivered together. */
export type CartDeliveryGroupCartLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Groups of lines, page by page. */
export type CartDeliveryGroupConnection = {
  readonly __typename?: 'CartDeliveryGroupConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CartDeliveryGroupEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<CartDeliveryGroup>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type CartDeliveryGroupEdge = {
  readonly __typename?: 'CartDeliveryGroupEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: CartDeliveryGroup;
};

/** Whether goods are bought once or again and again. */
export type CartDeliveryGroupType =
  /** Goods that are bought once. */
  | 'ONE_TIME_PURCHASE'
  /** Goods that come again and again. */
  | 'SUBSCRIPTION';

/** The delivery of a new cart. */
export type CartDeliveryInput = {
  /** The addresses to which the goods may go. */
  readonly addresses?: InputMaybe<ReadonlyArray<CartSelectableAddressInput>>;
};

/** A way of delivery, with its price. */
export type CartDeliveryOption = {
  readonly __typename?: 'CartDeliveryOption';
  /** Its code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The kind of delivery. */
  readonly deliveryMethodType: DeliveryMethodType;
  /** What it is, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it costs. */
  readonly estimatedCost: MoneyV2;
  /** By what it is selected. */
  readonly handle: Scalars['String']['output'];
  /** As buyers read it. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What a buyer prefers of the delivery. */
export type CartDeliveryPreference = {
  readonly __typename?: 'CartDeliveryPreference';
  /** Where a pick-up would be near. */
  readonly coordinates?: Maybe<CartDeliveryCoordinatesPreference>;
  /** Ways of delivery. */
  readonly deliveryMethod: ReadonlyArray<PreferenceDeliveryMethodType>;
  /** Places for a pick-up. */
  readonly pickupHandle: ReadonlyArray<Scalars['String']['output']>;
};

/** What a buyer prefers of the delivery. */
export type CartDeliveryPreferenceInput = {
  /** Where a pick-up would be near. */
  readonly coordinates?: InputMaybe<CartDeliveryCoordinatesPreferenceInput>;
  /** Ways of delivery. */
  readonly deliveryMethod?: InputMaybe<ReadonlyArray<PreferenceDeliveryMethodType>>;
  /** Places for a pick-up. */
  readonly pickupHandle?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a discount takes off a cart or a line of it. */
export type CartDiscountAllocation = {
  /** Null: the discount is automatic. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The discount. */
  readonly discountApplication: CartDiscountApplication;
  /** What the discount reduces. */
  readonly discountClass: DiscountClass;
  /** What it takes off. */
  readonly discountedAmount: MoneyV2;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** As buyers read it. */
  readonly title: Scalars['String']['output'];
};

/** A discount as it applies to a cart. */
export type CartDiscountApplication = {
  readonly __typename?: 'CartDiscountApplication';
  /** How its amount is divided. */
  readonly allocationMethod: DiscountApplicationAllocationMethod;
  /** Which goods it reduces. */
  readonly targetSelection: DiscountApplicationTargetSelection;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** What it takes off here, as an amount. */
  readonly value: PricingValue;
};

/** A code that the buyer entered. */
export type CartDiscountCode = {
  readonly __typename?: 'CartDiscountCode';
  /** Whether it reduces the present cart. */
  readonly applicable: Scalars['Boolean']['output'];
  /** The code as it was entered. */
  readonly code: Scalars['String']['output'];
};

/** The answer of `cartDiscountCodesUpdate`. */
export type CartDiscountCodesUpdatePayload = {
  readonly __typename?: 'CartDiscountCodesUpdatePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** Why a change of a cart was refused. */
export type CartErrorCode =
  /** An order was made of it: it does not change any more. */
  | 'CART_COMPLETED'
  /** It became part of another cart of the customer, which is the `cart` of this answer. */
  | 'CART_MERGED'
  /** The attributes, the note and the lines are more bytes than a cart holds. */
  | 'CART_TOO_LARGE'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** The cart has no such address. */
  | 'INVALID_DELIVERY_ADDRESS_ID'
  /** The cart has no such group of lines. */
  | 'INVALID_DELIVERY_GROUP'
  /** The cart has no such delivery option where it goes. */
  | 'INVALID_DELIVERY_OPTION'
  /** There is no such line or variant. */
  | 'INVALID_MERCHANDISE_LINE'
  /** A number is smaller than it may be, such as a quantity of 0 for a new line. */
  | 'LESS_THAN'
  /** A number is greater than its bound, such as the pieces of one variant. */
  | 'MAXIMUM_EXCEEDED'
  /** It has as many lines as a cart may have. */
  | 'MERCHANDISE_LINE_LIMIT_REACHED'
  /** There is no cart with this id. */
  | 'MISSING_CART'
  /** There is no merge that could be undone. */
  | 'NO_MERGE_TO_UNDO'
  /** More than one address says that it is selected. */
  | 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** It has changed since `expectedVersion`; nothing was changed. */
  | 'VERSION_CONFLICT';

/** The cost of a cart in its old form. */
export type CartEstimatedCost = {
  readonly __typename?: 'CartEstimatedCost';
  /** What is paid at the checkout. */
  readonly checkoutChargeAmount: MoneyV2;
  /** The lines at their prices, before discounts. */
  readonly subtotalAmount: MoneyV2;
  /** After discounts, with the taxes that prices do not include. */
  readonly totalAmount: MoneyV2;
  /** Null: no duty is known before the checkout. */
  readonly totalDutyAmount?: Maybe<MoneyV2>;
  /** The tax in the total. */
  readonly totalTaxAmount?: Maybe<MoneyV2>;
};

/** The cart, unchanged. */
export type CartGiftCardCodesAddPayload = {
  readonly __typename?: 'CartGiftCardCodesAddPayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why a gift card is not applied. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart, unchanged. */
export type CartGiftCardCodesRemovePayload = {
  readonly __typename?: 'CartGiftCardCodesRemovePayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why a gift card is not applied. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The cart, unchanged. */
export type CartGiftCardCodesUpdatePayload = {
  readonly __typename?: 'CartGiftCardCodesUpdatePayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why a gift card is not applied. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** What a new cart has. */
export type CartInput = {
  /** Free pairs of key and value of the cart. Null: none. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** Who buys. Null: a guest. */
  readonly buyerIdentity?: InputMaybe<CartBuyerIdentityInput>;
  /** The addresses to which the goods may go. */
  readonly delivery?: InputMaybe<CartDeliveryInput>;
  /** Codes of discounts. */
  readonly discountCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes of gift cards: the shop has none, and answers with a user error for each. */
  readonly giftCardCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Variants with quantities. Null: none. */
  readonly lines?: InputMaybe<ReadonlyArray<CartLineInput>>;
  /** Metafields of the cart. */
  readonly metafields?: InputMaybe<ReadonlyArray<CartInputMetafieldInput>>;
  /** The buyer's words to the shop. Null: none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A metafield of a new cart. */
export type CartInputMetafieldInput = {
  /** Its name. */
  readonly key: Scalars['String']['input'];
  /** The type of its value. */
  readonly type: Scalars['String']['input'];
  /** Its value. */
  readonly value: Scalars['String']['input'];
};

/** A variant in a cart with the number of pieces. */
export type CartLine = BaseCartLine & Node & {
  readonly __typename?: 'CartLine';
  /** The attribute with this key. */
  readonly attribute?: Maybe<Attribute>;
  /** What the buyer or the storefront added to it. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it costs. */
  readonly cost: CartLineCost;
  /** What discounts take off the line; of a discount on the order the line's part. */
  readonly discountAllocations: ReadonlyArray<CartDiscountAllocation>;
  /**
   * What it costs, in its old form.
   * @deprecated Use `cost`.
   */
  readonly estimatedCost: CartLineEstimatedCost;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is bought. */
  readonly merchandise: Merchandise;
  /** Null: lines stand alone. */
  readonly parentRelationship?: Maybe<CartLineParentRelationship>;
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** Null: the shop has no selling plans. */
  readonly sellingPlanAllocation?: Maybe<SellingPlanAllocation>;
};


/** A variant in a cart with the number of pieces. */
export type CartLineAttributeArgs = {
  key: Scalars['String']['input'];
};

/** A page of a list whose items are of the type `CartLine`. */
export type CartLineConnection = BaseCartLineConnection & {
  readonly __typename?: 'CartLineConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CartLineEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<BaseCartLine>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
};

/** What the pieces of a line cost. */
export type CartLineCost = {
  readonly __typename?: 'CartLineCost';
  /** The price of one piece before discounts. */
  readonly amountPerQuantity: MoneyV2;
  /** The former price of one piece. Null: none. */
  readonly compareAtAmountPerQuantity?: Maybe<MoneyV2>;
  /** The price of all pieces before discounts. */
  readonly subtotalAmount: MoneyV2;
  /** After discounts. */
  readonly totalAmount: MoneyV2;
};

/** An item of the type `CartLine` with its place in a list. */
export type CartLineEdge = BaseCartLineEdge & {
  readonly __typename?: 'CartLineEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BaseCartLine;
};

/** What a line costs, in its old form. */
export type CartLineEstimatedCost = {
  readonly __typename?: 'CartLineEstimatedCost';
  /** One piece. */
  readonly amount: MoneyV2;
  /** The price of one piece to compare with. */
  readonly compareAtAmount?: Maybe<MoneyV2>;
  /** Before discounts. */
  readonly subtotalAmount: MoneyV2;
  /** After discounts. */
  readonly totalAmount: MoneyV2;
};

/** A variant with a number of pieces. */
export type CartLineInput = {
  /** Free pairs of key and value of the line. Null: none. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** The id of the variant. */
  readonly merchandiseId: Scalars['ID']['input'];
  /** The number of pieces. Null: 1. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** A selling plan: the shop has none, and answers with a user error. */
  readonly sellingPlanId?: InputMaybe<Scalars['ID']['input']>;
};

/** Of a line that belongs to another one. */
export type CartLineParentRelationship = {
  readonly __typename?: 'CartLineParentRelationship';
  /** The line that it belongs to. */
  readonly parent: CartLine;
};

/** What changes of a line. */
export type CartLineUpdateInput = {
  /** All attributes that the line shall have. Null: they stay. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['input'];
  /** The merchandise of the line. Another variant than before takes its place: the line keeps its id only with the same one. */
  readonly merchandiseId?: InputMaybe<Scalars['ID']['input']>;
  /** The new number of pieces; 0 removes the line. Null: stays. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** A selling plan: the shop has none, and answers with a user error. */
  readonly sellingPlanId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer of `cartLinesAdd`. */
export type CartLinesAddPayload = {
  readonly __typename?: 'CartLinesAddPayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The answer of `cartLinesRemove`. */
export type CartLinesRemovePayload = {
  readonly __typename?: 'CartLinesRemovePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** The answer of `cartLinesUpdate`. */
export type CartLinesUpdatePayload = {
  readonly __typename?: 'CartLinesUpdatePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** Why a line was not taken over as a whole. */
export type CartMergeReason =
  /** The cart would be more bytes than it may. */
  | 'CART_TOO_LARGE'
  /** Its price is in another currency than the cart's. */
  | 'OTHER_CURRENCY'
  /** The cart would have more lines than it may. */
  | 'TOO_MANY_LINES'
  /** The cart would have more pieces of a variant than it may. */
  | 'TOO_MANY_OF_ONE_ITEM';

/** What became of a line of a cart that was merged into another. */
export type CartMergeResult =
  /** A new line. */
  | 'ADDED'
  /** Nothing of it was taken over. */
  | 'LEFT_OUT'
  /** The line with the same variant and attributes has the pieces. */
  | 'QUANTITIES_ADDED'
  /** A part of the pieces was taken over. */
  | 'QUANTITY_LIMITED';

/** The answer of `cartMergeUndo`. */
export type CartMergeUndoPayload = {
  readonly __typename?: 'CartMergeUndoPayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The cart that is open again; null when nothing was undone. */
  readonly restoredCart?: Maybe<Cart>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** Another open cart of the customer became part of this one. */
export type CartMerged = HistoryEvent & {
  readonly __typename?: 'CartMerged';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What became of each line of the other cart. */
  readonly mergedLines: ReadonlyArray<HistoryMergedLine>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A metafield to be deleted. */
export type CartMetafieldDeleteInput = {
  /** Its name, as `key` in the namespace `custom`, or as `namespace.key`. */
  readonly key: Scalars['String']['input'];
  /** The id of the cart. */
  readonly ownerId: Scalars['ID']['input'];
};

/** The name of the metafield that was deleted. */
export type CartMetafieldDeletePayload = {
  readonly __typename?: 'CartMetafieldDeletePayload';
  /** The id of the metafield; null: none was deleted. */
  readonly deletedId?: Maybe<Scalars['String']['output']>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why none was deleted. */
  readonly userErrors: ReadonlyArray<MetafieldDeleteUserError>;
};

/** A metafield to be set. */
export type CartMetafieldsSetInput = {
  /** Its name, as `key` in the namespace `custom`, or as `namespace.key`. */
  readonly key: Scalars['String']['input'];
  /** The id of the cart. */
  readonly ownerId: Scalars['ID']['input'];
  /** The type of its value. */
  readonly type: Scalars['String']['input'];
  /** Its value: a text, or JSON by its type. */
  readonly value: Scalars['String']['input'];
};

/** The metafields that were set. */
export type CartMetafieldsSetPayload = {
  readonly __typename?: 'CartMetafieldsSetPayload';
  /** The metafields; null: none was set. */
  readonly metafields?: Maybe<ReadonlyArray<Metafield>>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why none was set. */
  readonly userErrors: ReadonlyArray<MetafieldsSetUserError>;
};

/** The answer of `cartNoteUpdate`. */
export type CartNoteUpdatePayload = {
  readonly __typename?: 'CartNoteUpdatePayload';
  /** The cart after the change. Null: no such cart, or nothing could be carried out. */
  readonly cart?: Maybe<Cart>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know of the cart although the change was carried out, such as too little stock. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** What a buyer prefers at the checkout. */
export type CartPreferences = {
  readonly __typename?: 'CartPreferences';
  /** Of the delivery. */
  readonly delivery?: Maybe<CartDeliveryPreference>;
  /** Wallets. */
  readonly wallet?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a buyer prefers at the checkout. */
export type CartPreferencesInput = {
  /** Of the delivery. */
  readonly delivery?: InputMaybe<CartDeliveryPreferenceInput>;
  /** Wallets. */
  readonly wallet?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An address to which the goods of a cart may go. */
export type CartSelectableAddress = {
  readonly __typename?: 'CartSelectableAddress';
  /** The address. */
  readonly address: CartAddress;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is for this purchase only. */
  readonly oneTimeUse: Scalars['Boolean']['output'];
  /** Whether the goods go there. One of a cart at most. */
  readonly selected: Scalars['Boolean']['output'];
};

/** An address to be added to a cart. */
export type CartSelectableAddressInput = {
  /** The address. */
  readonly address: CartAddressInput;
  /** Whether it is for this purchase only. */
  readonly oneTimeUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the goods go there. */
  readonly selected?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the address is checked. */
  readonly validationStrategy?: InputMaybe<DeliveryAddressValidationStrategy>;
};

/** A change of an address of a cart; what is not given stays. */
export type CartSelectableAddressUpdateInput = {
  /** The address, as a whole. */
  readonly address?: InputMaybe<CartAddressInput>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether it is for this purchase only. */
  readonly oneTimeUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the goods go there. */
  readonly selected?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the address is checked. */
  readonly validationStrategy?: InputMaybe<DeliveryAddressValidationStrategy>;
};

/** How a group is delivered. */
export type CartSelectedDeliveryOptionInput = {
  /** The id of the group. */
  readonly deliveryGroupId: Scalars['ID']['input'];
  /** One of its delivery options. */
  readonly deliveryOptionHandle: Scalars['String']['input'];
};

/** The cart with the change. */
export type CartSelectedDeliveryOptionsUpdatePayload = {
  readonly __typename?: 'CartSelectedDeliveryOptionsUpdatePayload';
  /** The cart; null: there is none. */
  readonly cart?: Maybe<Cart>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed. */
  readonly userErrors: ReadonlyArray<CartUserError>;
  /** What the buyer should know. */
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** Whether a cart can still change. */
export type CartStatus =
  /** An order was made of it: it does not change any more, unless that order is cancelled. */
  | 'COMPLETED'
  /** It can change and be ordered. */
  | 'OPEN';

/** A cart as it is after a change. */
export type CartUpdate = {
  readonly __typename?: 'CartUpdate';
  /** The cart after the change. */
  readonly cart: Cart;
  /** A later subscription with it as `after` misses nothing. */
  readonly position: Scalars['String']['output'];
};

/** Why a change of a cart was refused. */
export type CartUserError = {
  readonly __typename?: 'CartUserError';
  /** The reason for programs. Null: none fits. */
  readonly code?: Maybe<CartErrorCode>;
  /** The path of the input that is at fault, from the argument on. Null: no single input is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
};

/** Something that a buyer should know of a cart. */
export type CartWarning = {
  readonly __typename?: 'CartWarning';
  /** What it is, for programs. */
  readonly code: CartWarningCode;
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
  /** The id of the line or the cart that it is about. */
  readonly target: Scalars['ID']['output'];
};

/** What a buyer should know of a cart. */
export type CartWarningCode =
  /** It does not combine with a discount that takes off more, or is for another currency. */
  | 'DISCOUNT_CODE_NOT_HONOURED'
  /** The discount has not begun, has ended or was deactivated. */
  | 'DISCOUNT_CURRENTLY_INACTIVE'
  /** This buyer has used it as often as one buyer may. */
  | 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED'
  /** No goods of the cart are those that the discount reduces. */
  | 'DISCOUNT_ENTITLED_LINE_ITEMS_NOT_IN_CART'
  /** There is no discount with this code. */
  | 'DISCOUNT_NOT_FOUND'
  /** The cart is below the minimum amount or quantity of the discount. */
  | 'DISCOUNT_PURCHASE_NOT_IN_RANGE'
  /** As many orders have used it as may. */
  | 'DISCOUNT_USAGE_LIMIT_REACHED'
  /** There are fewer pieces than the line has. */
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  /** There are no pieces of it. */
  | 'MERCHANDISE_OUT_OF_STOCK'
  /** The variant is not on sale any more. */
  | 'MERCHANDISE_UNAVAILABLE'
  /** A merge took nothing of a line over; `cartMergeUndo` returns it. */
  | 'MERGE_LINE_LEFT_OUT'
  /** A merge took not all pieces of a line over: the cart holds no more of them. */
  | 'MERGE_QUANTITY_LIMITED'
  /** The price is another one than when the line was added. */
  | 'PRICE_CHANGED';

/** What an order needs beside the cart. */
export type CheckoutCompleteInput = {
  /** The `id` of the cart, its key included. */
  readonly cartId: Scalars['ID']['input'];
  /** Absent: the selected delivery option of the cart; the cheapest when none was selected. */
  readonly deliveryOptionHandle?: InputMaybe<Scalars['String']['input']>;
  /** Absent: that of the buyer of the cart. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /**
   * The total that the buyer was shown, delivery included. When the order would cost anything else it is refused with `TOTAL_CHANGED`:
   * nothing is charged and nothing reserved. Without it the order costs what it costs at that moment.
   */
  readonly expectedTotal?: InputMaybe<MoneyInput>;
  /** How it is paid. */
  readonly payment: PaymentInput;
  /** Absent: the selected address of the cart. */
  readonly shippingAddress?: InputMaybe<MailingAddressInput>;
};

/** The answer of `checkoutComplete`. */
export type CheckoutCompletePayload = {
  readonly __typename?: 'CheckoutCompletePayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<Order>;
  /** The order's id as soon as it is asked for, also when the order cannot be shown yet: with it the order is found later. */
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** Why an order was refused. */
export type CheckoutErrorCode =
  /** An order was already made of the cart. */
  | 'CART_COMPLETED'
  /** The cart has no lines. */
  | 'CART_EMPTY'
  /** It became part of another cart of the customer, which `cart` answers with. */
  | 'CART_MERGED'
  /** The address has no such delivery option. */
  | 'DELIVERY_OPTION_NOT_FOUND'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** A line has a variant that is not on sale. */
  | 'INVALID_MERCHANDISE_LINE'
  /** More pieces of a variant than there are, in all lines together; nothing was ordered. */
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  /** There are no pieces of a variant; nothing was ordered. */
  | 'MERCHANDISE_OUT_OF_STOCK'
  /** There is no cart with this id. */
  | 'MISSING_CART'
  /** The shop has no payment provider of this name. */
  | 'PAYMENT_PROVIDER_UNKNOWN'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** The order would cost another amount than `expectedTotal`; nothing was ordered. */
  | 'TOTAL_CHANGED'
  /** It has changed since `expectedVersion`; nothing was changed. */
  | 'VERSION_CONFLICT';

/** Why an order was refused. */
export type CheckoutUserError = {
  readonly __typename?: 'CheckoutUserError';
  /** The reason for programs. Null: none fits. */
  readonly code?: Maybe<CheckoutErrorCode>;
  /** Of `TOTAL_CHANGED`: what the buyer was shown, and what the order would cost. */
  readonly expectedTotal?: Maybe<MoneyV2>;
  /** The path of the input that is at fault, from the argument on. Null: no single input is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
  /** The line of the cart that it is about, if it is about one. */
  readonly target?: Maybe<Scalars['ID']['output']>;
  /** What the order would cost now. Null: it is not about the total. */
  readonly total?: Maybe<MoneyV2>;
};

/** Products that belong together, such as those of a season. */
export type Collection = HasMetafields & Node & OnlineStorePublishable & Trackable & {
  readonly __typename?: 'Collection';
  /** The description as text without HTML. */
  readonly description: Scalars['String']['output'];
  /** The description as HTML that was sanitized. */
  readonly descriptionHtml: Scalars['HTML']['output'];
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The picture. Null: none. */
  readonly image?: Maybe<Image>;
  /** Null: the shop has no metafields of collections. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields of collections. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The address of its page. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  /** The products of the collection that are on sale, page by page. */
  readonly products: ProductConnection;
  /** Title and description for search engines. */
  readonly seo: Seo;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** Null: the shop does not measure searches this way. */
  readonly trackingParameters?: Maybe<Scalars['String']['output']>;
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Products that belong together, such as those of a season. */
export type CollectionDescriptionArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};


/** Products that belong together, such as those of a season. */
export type CollectionMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** Products that belong together, such as those of a season. */
export type CollectionMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};


/** Products that belong together, such as those of a season. */
export type CollectionProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<ReadonlyArray<ProductFilter>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ProductCollectionSortKeys>;
};

/** A page of a list whose items are of the type `Collection`. */
export type CollectionConnection = {
  readonly __typename?: 'CollectionConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CollectionEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<Collection>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
  /** The number of items in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of the type `Collection` with its place in a list. */
export type CollectionEdge = {
  readonly __typename?: 'CollectionEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Collection;
};

/** The order of collections; `ID` and `RELEVANCE` are the order of their titles. */
export type CollectionSortKeys =
  /** By id. */
  | 'ID'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE'
  /** By the instant of the newest change. */
  | 'UPDATED_AT';

/** A comment on an article. The shop has none. */
export type Comment = Node & {
  readonly __typename?: 'Comment';
  /** Who wrote it. */
  readonly author: CommentAuthor;
  /** Its text without HTML, cut after `truncateAt` characters. */
  readonly content: Scalars['String']['output'];
  /** Its text as HTML. */
  readonly contentHtml: Scalars['HTML']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};


/** A comment on an article. The shop has none. */
export type CommentContentArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};

/** Who wrote a comment. */
export type CommentAuthor = {
  readonly __typename?: 'CommentAuthor';
  /** The e-mail address. */
  readonly email: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** Comments, page by page. */
export type CommentConnection = {
  readonly __typename?: 'CommentConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CommentEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Comment>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type CommentEdge = {
  readonly __typename?: 'CommentEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Comment;
};

/** A line with components. The shop sells no bundles. */
export type ComponentizableCartLine = BaseCartLine & Node & {
  readonly __typename?: 'ComponentizableCartLine';
  /** The attribute with this key. */
  readonly attribute?: Maybe<Attribute>;
  /** What the buyer or the storefront added to it. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it costs. */
  readonly cost: CartLineCost;
  /** What discounts take off the line; of a discount on the order the line's part. */
  readonly discountAllocations: ReadonlyArray<CartDiscountAllocation>;
  /**
   * What it costs, in its old form.
   * @deprecated Use `cost`.
   */
  readonly estimatedCost: CartLineEstimatedCost;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its components. */
  readonly lineComponents: ReadonlyArray<CartLine>;
  /** What is bought. */
  readonly merchandise: Merchandise;
  /** Null: lines stand alone. */
  readonly parentRelationship?: Maybe<CartLineParentRelationship>;
  /** How many pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** Null: the shop has no selling plans. */
  readonly sellingPlanAllocation?: Maybe<SellingPlanAllocation>;
};


/** A line with components. The shop sells no bundles. */
export type ComponentizableCartLineAttributeArgs = {
  key: Scalars['String']['input'];
};

/** A number of things. */
export type Count = {
  readonly __typename?: 'Count';
  /** The number. */
  readonly count: Scalars['Int']['output'];
  /** Whether it is exact. */
  readonly precision: CountPrecision;
};

/** Whether a number is exact or a lower bound. */
export type CountPrecision =
  /** Counting stopped at this number; there may be more. */
  | 'AT_LEAST'
  /** Everything was counted. */
  | 'EXACT';

/** A country with its currency. */
export type Country = {
  readonly __typename?: 'Country';
  /** The languages of the shop for buyers of the country. */
  readonly availableLanguages: ReadonlyArray<Language>;
  /** The currency in which its buyers pay. */
  readonly currency: Currency;
  /** The first of them. */
  readonly defaultLanguage: Language;
  /** The code by ISO 3166-1 alpha-2, such as `DE`. */
  readonly isoCode: Scalars['String']['output'];
  /** The English name. */
  readonly name: Scalars['String']['output'];
  /** How lengths and weights are written in the country. */
  readonly unitSystem: UnitSystem;
};

/** Countries by ISO 3166-1 alpha-2; `ZZ` is an unknown region. */
export type CountryCode =
  /** Ascension Island. */
  | 'AC'
  /** Andorra. */
  | 'AD'
  /** United Arab Emirates. */
  | 'AE'
  /** Afghanistan. */
  | 'AF'
  /** Antigua & Barbuda. */
  | 'AG'
  /** Anguilla. */
  | 'AI'
  /** Albania. */
  | 'AL'
  /** Armenia. */
  | 'AM'
  /** Netherlands Antilles, until 2010. */
  | 'AN'
  /** Angola. */
  | 'AO'
  /** Argentina. */
  | 'AR'
  /** Austria. */
  | 'AT'
  /** Australia. */
  | 'AU'
  /** Aruba. */
  | 'AW'
  /** Åland Islands. */
  | 'AX'
  /** Azerbaijan. */
  | 'AZ'
  /** Bosnia & Herzegovina. */
  | 'BA'
  /** Barbados. */
  | 'BB'
  /** Bangladesh. */
  | 'BD'
  /** Belgium. */
  | 'BE'
  /** Burkina Faso. */
  | 'BF'
  /** Bulgaria. */
  | 'BG'
  /** Bahrain. */
  | 'BH'
  /** Burundi. */
  | 'BI'
  /** Benin. */
  | 'BJ'
  /** St. Barthélemy. */
  | 'BL'
  /** Bermuda. */
  | 'BM'
  /** Brunei. */
  | 'BN'
  /** Bolivia. */
  | 'BO'
  /** Caribbean Netherlands. */
  | 'BQ'
  /** Brazil. */
  | 'BR'
  /** Bahamas. */
  | 'BS'
  /** Bhutan. */
  | 'BT'
  /** Bouvet Island. */
  | 'BV'
  /** Botswana. */
  | 'BW'
  /** Belarus. */
  | 'BY'
  /** Belize. */
  | 'BZ'
  /** Canada. */
  | 'CA'
  /** Cocos (Keeling) Islands. */
  | 'CC'
  /** Congo - Kinshasa. */
  | 'CD'
  /** Central African Republic. */
  | 'CF'
  /** Congo - Brazzaville. */
  | 'CG'
  /** Switzerland. */
  | 'CH'
  /** Côte d’Ivoire. */
  | 'CI'
  /** Cook Islands. */
  | 'CK'
  /** Chile. */
  | 'CL'
  /** Cameroon. */
  | 'CM'
  /** China. */
  | 'CN'
  /** Colombia. */
  | 'CO'
  /** Costa Rica. */
  | 'CR'
  /** Cuba. */
  | 'CU'
  /** Cape Verde. */
  | 'CV'
  /** Curaçao. */
  | 'CW'
  /** Christmas Island. */
  | 'CX'
  /** Cyprus. */
  | 'CY'
  /** Czechia. */
  | 'CZ'
  /** Germany. */
  | 'DE'
  /** Djibouti. */
  | 'DJ'
  /** Denmark. */
  | 'DK'
  /** Dominica. */
  | 'DM'
  /** Dominican Republic. */
  | 'DO'
  /** Algeria. */
  | 'DZ'
  /** Ecuador. */
  | 'EC'
  /** Estonia. */
  | 'EE'
  /** Egypt. */
  | 'EG'
  /** Western Sahara. */
  | 'EH'
  /** Eritrea. */
  | 'ER'
  /** Spain. */
  | 'ES'
  /** Ethiopia. */
  | 'ET'
  /** Finland. */
  | 'FI'
  /** Fiji. */
  | 'FJ'
  /** Falkland Islands. */
  | 'FK'
  /** Faroe Islands. */
  | 'FO'
  /** France. */
  | 'FR'
  /** Gabon. */
  | 'GA'
  /** United Kingdom. */
  | 'GB'
  /** Grenada. */
  | 'GD'
  /** Georgia. */
  | 'GE'
  /** French Guiana. */
  | 'GF'
  /** Guernsey. */
  | 'GG'
  /** Ghana. */
  | 'GH'
  /** Gibraltar. */
  | 'GI'
  /** Greenland. */
  | 'GL'
  /** Gambia. */
  | 'GM'
  /** Guinea. */
  | 'GN'
  /** Guadeloupe. */
  | 'GP'
  /** Equatorial Guinea. */
  | 'GQ'
  /** Greece. */
  | 'GR'
  /** South Georgia & South Sandwich Islands. */
  | 'GS'
  /** Guatemala. */
  | 'GT'
  /** Guinea-Bissau. */
  | 'GW'
  /** Guyana. */
  | 'GY'
  /** Hong Kong SAR China. */
  | 'HK'
  /** Heard & McDonald Islands. */
  | 'HM'
  /** Honduras. */
  | 'HN'
  /** Croatia. */
  | 'HR'
  /** Haiti. */
  | 'HT'
  /** Hungary. */
  | 'HU'
  /** Indonesia. */
  | 'ID'
  /** Ireland. */
  | 'IE'
  /** Israel. */
  | 'IL'
  /** Isle of Man. */
  | 'IM'
  /** India. */
  | 'IN'
  /** British Indian Ocean Territory. */
  | 'IO'
  /** Iraq. */
  | 'IQ'
  /** Iran. */
  | 'IR'
  /** Iceland. */
  | 'IS'
  /** Italy. */
  | 'IT'
  /** Jersey. */
  | 'JE'
  /** Jamaica. */
  | 'JM'
  /** Jordan. */
  | 'JO'
  /** Japan. */
  | 'JP'
  /** Kenya. */
  | 'KE'
  /** Kyrgyzstan. */
  | 'KG'
  /** Cambodia. */
  | 'KH'
  /** Kiribati. */
  | 'KI'
  /** Comoros. */
  | 'KM'
  /** St. Kitts & Nevis. */
  | 'KN'
  /** North Korea. */
  | 'KP'
  /** South Korea. */
  | 'KR'
  /** Kuwait. */
  | 'KW'
  /** Cayman Islands. */
  | 'KY'
  /** Kazakhstan. */
  | 'KZ'
  /** Laos. */
  | 'LA'
  /** Lebanon. */
  | 'LB'
  /** St. Lucia. */
  | 'LC'
  /** Liechtenstein. */
  | 'LI'
  /** Sri Lanka. */
  | 'LK'
  /** Liberia. */
  | 'LR'
  /** Lesotho. */
  | 'LS'
  /** Lithuania. */
  | 'LT'
  /** Luxembourg. */
  | 'LU'
  /** Latvia. */
  | 'LV'
  /** Libya. */
  | 'LY'
  /** Morocco. */
  | 'MA'
  /** Monaco. */
  | 'MC'
  /** Moldova. */
  | 'MD'
  /** Montenegro. */
  | 'ME'
  /** St. Martin. */
  | 'MF'
  /** Madagascar. */
  | 'MG'
  /** North Macedonia. */
  | 'MK'
  /** Mali. */
  | 'ML'
  /** Myanmar (Burma). */
  | 'MM'
  /** Mongolia. */
  | 'MN'
  /** Macao SAR China. */
  | 'MO'
  /** Martinique. */
  | 'MQ'
  /** Mauritania. */
  | 'MR'
  /** Montserrat. */
  | 'MS'
  /** Malta. */
  | 'MT'
  /** Mauritius. */
  | 'MU'
  /** Maldives. */
  | 'MV'
  /** Malawi. */
  | 'MW'
  /** Mexico. */
  | 'MX'
  /** Malaysia. */
  | 'MY'
  /** Mozambique. */
  | 'MZ'
  /** Namibia. */
  | 'NA'
  /** New Caledonia. */
  | 'NC'
  /** Niger. */
  | 'NE'
  /** Norfolk Island. */
  | 'NF'
  /** Nigeria. */
  | 'NG'
  /** Nicaragua. */
  | 'NI'
  /** Netherlands. */
  | 'NL'
  /** Norway. */
  | 'NO'
  /** Nepal. */
  | 'NP'
  /** Nauru. */
  | 'NR'
  /** Niue. */
  | 'NU'
  /** New Zealand. */
  | 'NZ'
  /** Oman. */
  | 'OM'
  /** Panama. */
  | 'PA'
  /** Peru. */
  | 'PE'
  /** French Polynesia. */
  | 'PF'
  /** Papua New Guinea. */
  | 'PG'
  /** Philippines. */
  | 'PH'
  /** Pakistan. */
  | 'PK'
  /** Poland. */
  | 'PL'
  /** St. Pierre & Miquelon. */
  | 'PM'
  /** Pitcairn Islands. */
  | 'PN'
  /** Palestinian Territories. */
  | 'PS'
  /** Portugal. */
  | 'PT'
  /** Paraguay. */
  | 'PY'
  /** Qatar. */
  | 'QA'
  /** Réunion. */
  | 'RE'
  /** Romania. */
  | 'RO'
  /** Serbia. */
  | 'RS'
  /** Russia. */
  | 'RU'
  /** Rwanda. */
  | 'RW'
  /** Saudi Arabia. */
  | 'SA'
  /** Solomon Islands. */
  | 'SB'
  /** Seychelles. */
  | 'SC'
  /** Sudan. */
  | 'SD'
  /** Sweden. */
  | 'SE'
  /** Singapore. */
  | 'SG'
  /** St. Helena. */
  | 'SH'
  /** Slovenia. */
  | 'SI'
  /** Svalbard & Jan Mayen. */
  | 'SJ'
  /** Slovakia. */
  | 'SK'
  /** Sierra Leone. */
  | 'SL'
  /** San Marino. */
  | 'SM'
  /** Senegal. */
  | 'SN'
  /** Somalia. */
  | 'SO'
  /** Suriname. */
  | 'SR'
  /** South Sudan. */
  | 'SS'
  /** São Tomé & Príncipe. */
  | 'ST'
  /** El Salvador. */
  | 'SV'
  /** Sint Maarten. */
  | 'SX'
  /** Syria. */
  | 'SY'
  /** Eswatini. */
  | 'SZ'
  /** Tristan da Cunha. */
  | 'TA'
  /** Turks & Caicos Islands. */
  | 'TC'
  /** Chad. */
  | 'TD'
  /** French Southern Territories. */
  | 'TF'
  /** Togo. */
  | 'TG'
  /** Thailand. */
  | 'TH'
  /** Tajikistan. */
  | 'TJ'
  /** Tokelau. */
  | 'TK'
  /** Timor-Leste. */
  | 'TL'
  /** Turkmenistan. */
  | 'TM'
  /** Tunisia. */
  | 'TN'
  /** Tonga. */
  | 'TO'
  /** Türkiye. */
  | 'TR'
  /** Trinidad & Tobago. */
  | 'TT'
  /** Tuvalu. */
  | 'TV'
  /** Taiwan. */
  | 'TW'
  /** Tanzania. */
  | 'TZ'
  /** Ukraine. */
  | 'UA'
  /** Uganda. */
  | 'UG'
  /** U.S. Outlying Islands. */
  | 'UM'
  /** United States. */
  | 'US'
  /** Uruguay. */
  | 'UY'
  /** Uzbekistan. */
  | 'UZ'
  /** Vatican City. */
  | 'VA'
  /** St. Vincent & Grenadines. */
  | 'VC'
  /** Venezuela. */
  | 'VE'
  /** British Virgin Islands. */
  | 'VG'
  /** Vietnam. */
  | 'VN'
  /** Vanuatu. */
  | 'VU'
  /** Wallis & Futuna. */
  | 'WF'
  /** Samoa. */
  | 'WS'
  /** Kosovo. */
  | 'XK'
  /** Yemen. */
  | 'YE'
  /** Mayotte. */
  | 'YT'
  /** South Africa. */
  | 'ZA'
  /** Zambia. */
  | 'ZM'
  /** Zimbabwe. */
  | 'ZW'
  /** An unknown region. */
  | 'ZZ';

/** A part of a picture. */
export type CropRegion =
  /** The lower edge stays. */
  | 'BOTTOM'
  /** The middle stays. */
  | 'CENTER'
  /** The left edge stays. */
  | 'LEFT'
  /** The right edge stays. */
  | 'RIGHT'
  /** The upper edge stays. */
  | 'TOP';

/** A currency with its names. */
export type Currency = {
  readonly __typename?: 'Currency';
  /** The code by ISO 4217, such as `EUR`. */
  readonly isoCode: CurrencyCode;
  /** The English name. */
  readonly name: Scalars['String']['output'];
  /** The sign that prices have, such as `€`. */
  readonly symbol: Scalars['String']['output'];
};

/** Currencies by ISO 4217. */
export type CurrencyCode =
  /** Australian Dollar. */
  | 'AUD'
  /** Canadian Dollar. */
  | 'CAD'
  /** Swiss Franc. */
  | 'CHF'
  /** Czech Koruna. */
  | 'CZK'
  /** Danish Krone. */
  | 'DKK'
  /** Euro. */
  | 'EUR'
  /** British Pound. */
  | 'GBP'
  /** Japanese Yen. */
  | 'JPY'
  /** Norwegian Krone. */
  | 'NOK'
  /** New Zealand Dollar. */
  | 'NZD'
  /** Polish Zloty. */
  | 'PLN'
  /** Swedish Krona. */
  | 'SEK'
  /** US Dollar. */
  | 'USD';

/** A customer, as they see themselves. */
export type Customer = HasMetafields & {
  readonly __typename?: 'Customer';
  /** Whether the customer wants mails about offers. */
  readonly acceptsMarketing: Scalars['Boolean']['output'];
  /** The address book, page by page. */
  readonly addresses: MailingAddressConnection;
  /** The instant of the first event. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address that a checkout proposes. Null: there is none. */
  readonly defaultAddress?: Maybe<MailingAddress>;
  /** First and last name; the e-mail address where there is no name. */
  readonly displayName: Scalars['String']['output'];
  /** The e-mail address. Null: not told. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The given name. Null: not told. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The family name. Null: not told. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Null: the shop has no metafields of customers. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields of customers. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** How many orders the account has. */
  readonly numberOfOrders: Scalars['UnsignedInt64']['output'];
  /**
   * The orders that were placed while logged in, or claimed; the newest first with `reverse: true`. `query`: `name:`, `processed_at:`, `financial_status:` and
   * `fulfillment_status:` with a value, conditions that are joined by blanks must all hold; it, `TOTAL_PRICE`, `last` and `before` look at the newest 250 orders.
   */
  readonly orders: OrderConnection;
  /** A telephone number, at best as in E.164, `+49301234567`. Null: not told. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Always empty: the shop has no tags of customers. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};


/** A customer, as they see themselves. */
export type CustomerAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A customer, as they see themselves. */
export type CustomerMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** A customer, as they see themselves. */
export type CustomerMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};


/** A customer, as they see themselves. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<OrderSortKeys>;
};

/**
 * Proves who the customer is until `expiresAt`, 30 minutes by default. `customerAccessTokenRenew` exchanges it, also after that, once for a new one; the session
 * behind it lasts 30 days since its last renewal. Whoever has it is the customer: keep it to yourself.
 */
export type CustomerAccessToken = {
  readonly __typename?: 'CustomerAccessToken';
  /** The secret that later requests send; it is told only here. */
  readonly accessToken: Scalars['String']['output'];
  /** The instant from which it is not accepted any more. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Address and password of an account. */
export type CustomerAccessTokenCreateInput = {
  /** The address of the account. */
  readonly email: Scalars['String']['input'];
  /** The password in plain text. */
  readonly password: Scalars['String']['input'];
};

/** The answer of `customerAccessTokenCreate`. */
export type CustomerAccessTokenCreatePayload = {
  readonly __typename?: 'CustomerAccessTokenCreatePayload';
  /** The token of the session that began. Null: nobody was logged in. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The shop takes no tokens of other sites. */
export type CustomerAccessTokenCreateWithMultipassPayload = {
  readonly __typename?: 'CustomerAccessTokenCreateWithMultipassPayload';
  /** Always null. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** The reason. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** The position that the answer shows. */
  readonly position: Scalars['String']['output'];
};

/** The answer of `customerAccessTokenDelete`. */
export type CustomerAccessTokenDeletePayload = {
  readonly __typename?: 'CustomerAccessTokenDeletePayload';
  /** The token that is not accepted any more. Null: nothing was changed. */
  readonly deletedAccessToken?: Maybe<Scalars['String']['output']>;
  /** The id of the session that ended. Null: nothing was changed. */
  readonly deletedCustomerAccessTokenId?: Maybe<Scalars['String']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerAccessTokenRenew`. */
export type CustomerAccessTokenRenewPayload = {
  readonly __typename?: 'CustomerAccessTokenRenewPayload';
  /** The token of the session that began. Null: nobody was logged in. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerActivateByUrl`. */
export type CustomerActivateByUrlPayload = {
  readonly __typename?: 'CustomerActivateByUrlPayload';
  /** The customer after the change. Null: nothing was changed. */
  readonly customer?: Maybe<Customer>;
  /** The token of the session that began. Null: nobody was logged in. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
};

/** What confirms an account. */
export type CustomerActivateInput = {
  /** The secret from the link in the confirmation mail. */
  readonly activationToken: Scalars['String']['input'];
  /** The password in plain text; only a hash of it is stored. */
  readonly password: Scalars['String']['input'];
};

/** The answer of `customerActivate`. */
export type CustomerActivatePayload = {
  readonly __typename?: 'CustomerActivatePayload';
  /** The customer after the change. Null: nothing was changed. */
  readonly customer?: Maybe<Customer>;
  /** The token of the session that began. Null: nobody was logged in. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerAddressCreate`. */
export type CustomerAddressCreatePayload = {
  readonly __typename?: 'CustomerAddressCreatePayload';
  /** The address after the change. Null: nothing was changed. */
  readonly customerAddress?: Maybe<MailingAddress>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerAddressDelete`. */
export type CustomerAddressDeletePayload = {
  readonly __typename?: 'CustomerAddressDeletePayload';
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** The id of the address that was removed. Null: nothing was changed. */
  readonly deletedCustomerAddressId?: Maybe<Scalars['String']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerAddressUpdate`. */
export type CustomerAddressUpdatePayload = {
  readonly __typename?: 'CustomerAddressUpdatePayload';
  /** The address after the change. Null: nothing was changed. */
  readonly customerAddress?: Maybe<MailingAddress>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a new account has. */
export type CustomerCreateInput = {
  /** Whether the customer wants mails about offers. Null: no. */
  readonly acceptsMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address of the account, to which the confirmation mail goes. */
  readonly email: Scalars['String']['input'];
  /** The given name. Null: not told. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The family name. Null: not told. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** The password in plain text; only a hash of it is stored. */
  readonly password: Scalars['String']['input'];
  /** A telephone number, at best as in E.164, `+49301234567`. Null: not told. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `customerCreate`. */
export type CustomerCreatePayload = {
  readonly __typename?: 'CustomerCreatePayload';
  /** What was entered. Nothing tells whether the e-mail address has a customer already: a mail to it does. */
  readonly customer?: Maybe<Customer>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerDefaultAddressUpdate`. */
export type CustomerDefaultAddressUpdatePayload = {
  readonly __typename?: 'CustomerDefaultAddressUpdatePayload';
  /** The customer after the change. Null: nothing was changed. */
  readonly customer?: Maybe<Customer>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerDelete`. */
export type CustomerDeletePayload = {
  readonly __typename?: 'CustomerDeletePayload';
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** The id of the account that was deleted. Null: nothing was changed. */
  readonly deletedCustomerId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
};

/** The answer of `customerEmailChangeByUrl`. */
export type CustomerEmailChangeByUrlPayload = {
  readonly __typename?: 'CustomerEmailChangeByUrlPayload';
  /** Why nothing was changed, with codes; empty when the customer has the new address. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the customer has the new address. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerEmailChange`. */
export type CustomerEmailChangePayload = {
  readonly __typename?: 'CustomerEmailChangePayload';
  /** Why no mail was requested, with codes; empty when it was. Nothing tells whether the new address has a customer already: a mail to it does. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why no mail was requested; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a change of a customer was refused. */
export type CustomerErrorCode =
  /** The account was confirmed before. */
  | 'ALREADY_ENABLED'
  /** The domain of the e-mail address takes no mail. */
  | 'BAD_DOMAIN'
  /** A value is empty. */
  | 'BLANK'
  /** A name has HTML in it. */
  | 'CONTAINS_HTML_TAGS'
  /** A name has an address in it. */
  | 'CONTAINS_URL'
  /** The account may not be used. */
  | 'CUSTOMER_DISABLED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** The shop accepts no tokens of other sites. */
  | 'INVALID_MULTIPASS_REQUEST'
  /** There is none with this id. */
  | 'NOT_FOUND'
  /** The password was changed within the last 24 hours without a mail: the e-mail address stays for so long. */
  | 'PASSWORD_CHANGED_RECENTLY'
  /** The password has blanks at an end. */
  | 'PASSWORD_STARTS_OR_ENDS_WITH_WHITESPACE'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** It is used by another account. */
  | 'TAKEN'
  /** The token is wrong, was used before, or has expired. */
  | 'TOKEN_INVALID'
  /** A value has too many characters. */
  | 'TOO_LONG'
  /** A value has too few characters. */
  | 'TOO_SHORT'
  /** Address and password do not belong to an account. */
  | 'UNIDENTIFIED_CUSTOMER';

/** The answer of `customerOrderClaim`. */
export type CustomerOrderClaimPayload = {
  readonly __typename?: 'CustomerOrderClaimPayload';
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<Order>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
};

/** The answer of `customerRecover`. */
export type CustomerRecoverPayload = {
  readonly __typename?: 'CustomerRecoverPayload';
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of `customerResetByUrl`. */
export type CustomerResetByUrlPayload = {
  readonly __typename?: 'CustomerResetByUrlPayload';
  /** The customer after the change. Null: nothing was changed. */
  readonly customer?: Maybe<Customer>;
  /** The token of the session that began. Null: nobody was logged in. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What sets a new password. */
export type CustomerResetInput = {
  /** The password in plain text; only a hash of it is stored. */
  readonly password: Scalars['String']['input'];
  /** The secret from the link in the mail about the password. */
  readonly resetToken: Scalars['String']['input'];
};

/** The answer of `customerReset`. */
export type CustomerResetPayload = {
  readonly __typename?: 'CustomerResetPayload';
  /** The customer after the change. Null: nothing was changed. */
  readonly customer?: Maybe<Customer>;
  /** The token of the session that began. Null: nobody was logged in. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A log-in that was not ended. */
export type CustomerSession = {
  readonly __typename?: 'CustomerSession';
  /** The instant from which it is not accepted any more. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is that of the access token that was sent. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The instant of the newest exchange of its token. */
  readonly renewedAt: Scalars['DateTime']['output'];
  /** The instant at which it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** The answer of `customerSessionRevoke`. */
export type CustomerSessionRevokePayload = {
  readonly __typename?: 'CustomerSessionRevokePayload';
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The id of the session that ended. Null: nothing was changed. */
  readonly revokedSessionId?: Maybe<Scalars['ID']['output']>;
};

/** Without a field it stays; null empties it. A new password ends all sessions but the new one in the payload, and is told by a mail. The e-mail address cannot be changed. */
export type CustomerUpdateInput = {
  /** Whether the customer wants mails about offers. Absent: it stays. */
  readonly acceptsMarketing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address of the account. Another one is refused: `customerEmailChange` changes it, with the password and a mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The given name. Absent: it stays; null removes it. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The family name. Absent: it stays; null removes it. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** The new password in plain text, which ends all other sessions. Absent: it stays. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number. Absent: it stays; null removes it. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `customerUpdate`. */
export type CustomerUpdatePayload = {
  readonly __typename?: 'CustomerUpdatePayload';
  /** The customer after the change. Null: nothing was changed. */
  readonly customer?: Maybe<Customer>;
  /** With a new password only: the token for the requests that follow. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  /** Why nothing was changed, with codes; empty when the change was carried out. */
  readonly customerUserErrors: ReadonlyArray<CustomerUserError>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a change of a customer was refused. */
export type CustomerUserError = {
  readonly __typename?: 'CustomerUserError';
  /** The reason for programs. Null: none fits. */
  readonly code?: Maybe<CustomerErrorCode>;
  /** The path of the input that is at fault, from the argument on. Null: no single input is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
};

/** Where goods can be sent. */
export type DeliveryAddress = MailingAddress;

/** Where goods can be sent. */
export type DeliveryAddressInput = {
  /** Refused with a user error: whoever has the id of a cart could read the address of its customer. */
  readonly customerAddressId?: InputMaybe<Scalars['ID']['input']>;
  /** A postal address. */
  readonly deliveryAddress?: InputMaybe<MailingAddressInput>;
  /** How the address is checked. */
  readonly deliveryAddressValidationStrategy?: InputMaybe<DeliveryAddressValidationStrategy>;
  /** Whether it is for this purchase only. */
  readonly oneTimeUse?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How an address is checked when it is entered. It is checked again at the checkout. */
export type DeliveryAddressValidationStrategy =
  /** Its country has to be known. */
  | 'COUNTRY_CODE_ONLY'
  /** It has to have all that an address in its country needs. */
  | 'STRICT';

/** A kind of delivery. */
export type DeliveryMethodType =
  /** Brought by the shop itself. */
  | 'LOCAL'
  /** Nothing is to be delivered. */
  | 'NONE'
  /** To a parcel shop. */
  | 'PICKUP_POINT'
  /** Picked up at the shop. */
  | 'PICK_UP'
  /** Taken along in a store. */
  | 'RETAIL'
  /** Sent to an address. */
  | 'SHIPPING';

/** A way in which a cart can be delivered. */
export type DeliveryOption = {
  readonly __typename?: 'DeliveryOption';
  /** A sentence about it that buyers read; may be empty. */
  readonly description: Scalars['String']['output'];
  /** What the checkout names it by. */
  readonly handle: Scalars['String']['output'];
  /** Of `deliveryOptions`: what the order would cost with it, discounts and taxes included. Null of an order. */
  readonly orderCost?: Maybe<OrderCost>;
  /** What the delivery costs, before discounts on it. */
  readonly price: MoneyV2;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** How many working days after the order it arrives; null where nothing is promised. */
  readonly workingDays?: Maybe<WorkingDays>;
};

/** Wallets on phones and in browsers. */
export type DigitalWallet =
  /** Android Pay, the forerunner of Google Pay. */
  | 'ANDROID_PAY'
  /** Apple's wallet. */
  | 'APPLE_PAY'
  /** Google's wallet. */
  | 'GOOGLE_PAY'
  /** Shopify's wallet. */
  | 'SHOPIFY_PAY';

/** Of an order: what a discount took off. */
export type DiscountAllocation = CartDiscountAllocation & {
  readonly __typename?: 'DiscountAllocation';
  /** What it took off. */
  readonly allocatedAmount: MoneyV2;
  /** Null: the discount is automatic. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The discount. */
  readonly discountApplication: CartDiscountApplication;
  /** What the discount reduces. */
  readonly discountClass: DiscountClass;
  /** What it takes off here. */
  readonly discountedAmount: MoneyV2;
  /** Whether it reduced goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** The title of the discount, or its code. */
  readonly title: Scalars['String']['output'];
};

/** A discount as it applies to an order. */
export type DiscountApplication = {
  /** How its amount is divided. */
  readonly allocationMethod: DiscountApplicationAllocationMethod;
  /** Which goods it reduces. */
  readonly targetSelection: DiscountApplicationTargetSelection;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** What it takes off, as an amount. */
  readonly value: PricingValue;
};

/** How the amount of a discount is divided. */
export type DiscountApplicationAllocationMethod =
  /** Its amount is divided among the lines. */
  | 'ACROSS'
  /** Each line gets the amount. */
  | 'EACH'
  /** One line gets the amount. */
  | 'ONE';

/** Discounts, page by page. */
export type DiscountApplicationConnection = {
  readonly __typename?: 'DiscountApplicationConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<DiscountApplicationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<DiscountApplication>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type DiscountApplicationEdge = {
  readonly __typename?: 'DiscountApplicationEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The discount. */
  readonly node: DiscountApplication;
};

/** Which goods a discount reduces. */
export type DiscountApplicationTargetSelection =
  /** Every line or delivery. */
  | 'ALL'
  /** Those that meet the conditions of the discount. */
  | 'ENTITLED'
  /** Those that were chosen one by one. */
  | 'EXPLICIT';

/** What a discount reduces. */
export type DiscountApplicationTargetType =
  /** It reduces goods. */
  | 'LINE_ITEM'
  /** It reduces the delivery. */
  | 'SHIPPING_LINE';

/** What a discount reduces: the goods as a whole, single goods, or the delivery. */
export type DiscountClass =
  /** The price of the delivery. */
  | 'DELIVERY'
  /** The goods as a whole. */
  | 'ORDER'
  /** Single goods. */
  | 'PRODUCT';

/** A discount with a code. */
export type DiscountCodeApplication = DiscountApplication & {
  readonly __typename?: 'DiscountCodeApplication';
  /** How its amount is divided. */
  readonly allocationMethod: DiscountApplicationAllocationMethod;
  /** Whether it applies. */
  readonly applicable: Scalars['Boolean']['output'];
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** Which goods it reduces. */
  readonly targetSelection: DiscountApplicationTargetSelection;
  /** Whether it reduces goods or the delivery. */
  readonly targetType: DiscountApplicationTargetType;
  /** What it takes off, as an amount. */
  readonly value: PricingValue;
};

/** The discount codes of the cart were replaced. */
export type DiscountCodesChanged = HistoryEvent & {
  readonly __typename?: 'DiscountCodesChanged';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** All codes from then on. */
  readonly discountCodes: ReadonlyArray<Scalars['String']['output']>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** The address of a web shop. */
export type Domain = {
  readonly __typename?: 'Domain';
  /** Name and port, without the scheme: `shop.example.org`. */
  readonly host: Scalars['String']['output'];
  /** Whether its address is https. */
  readonly sslEnabled: Scalars['Boolean']['output'];
  /** The absolute address with the scheme. */
  readonly url: Scalars['URL']['output'];
};

/** A film on another site. The shop has none. */
export type ExternalVideo = Media & Node & {
  readonly __typename?: 'ExternalVideo';
  /** What it shows, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** The address of a player. */
  readonly embedUrl: Scalars['URL']['output'];
  /**
   * The address of a player.
   * @deprecated Use `embedUrl`.
   */
  readonly embeddedUrl: Scalars['URL']['output'];
  /** The site. */
  readonly host: MediaHost;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** `EXTERNAL_VIDEO`. */
  readonly mediaContentType: MediaContentType;
  /** The address of its page there. */
  readonly originUrl: Scalars['URL']['output'];
  /** How it is best shown. */
  readonly presentation?: Maybe<MediaPresentation>;
  /** A picture in its place. */
  readonly previewImage?: Maybe<Image>;
};

/** A facet. A facet's own filter does not count against its values. */
export type Filter = {
  readonly __typename?: 'Filter';
  /** A stable id, unique among all types. */
  readonly id: Scalars['String']['output'];
  /** The heading that people read. */
  readonly label: Scalars['String']['output'];
  /** How it is best shown; null where it has no preferred form. */
  readonly presentation?: Maybe<FilterPresentation>;
  /** How the values are chosen. */
  readonly type: FilterType;
  /** What can be chosen, with counts. */
  readonly values: ReadonlyArray<FilterValue>;
};

/** How a filter is best shown. */
export type FilterPresentation =
  /** As a picture. */
  | 'IMAGE'
  /** As a sample of the colour. */
  | 'SWATCH'
  /** As a text. */
  | 'TEXT';

/** How the values of a facet are chosen. */
export type FilterType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** Any number of values of a list. */
  | 'LIST'
  /** A lowest and a highest price. */
  | 'PRICE_RANGE';

/** `input` is the `ProductFilter`, as JSON text, that chooses this value. Of prices the first value is the whole range, the others part it. */
export type FilterValue = {
  readonly __typename?: 'FilterValue';
  /** The number of products that would be left. */
  readonly count: Scalars['Int']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['String']['output'];
  /** A picture of the value; null where the merchant gave none. */
  readonly image?: Maybe<MediaImage>;
  /** The filter as JSON: what `filters` or `productFilters` takes. */
  readonly input: Scalars['JSON']['output'];
  /** The text that people read. */
  readonly label: Scalars['String']['output'];
  /** The colour or the picture of the value; null where the merchant gave none. */
  readonly swatch?: Maybe<Swatch>;
};

/** A parcel that was sent. */
export type Fulfillment = {
  readonly __typename?: 'Fulfillment';
  /** What is in it. */
  readonly fulfillmentLineItems: FulfillmentLineItemConnection;
  /** The carrier. */
  readonly trackingCompany?: Maybe<Scalars['String']['output']>;
  /** Where the parcel can be followed. */
  readonly trackingInfo: ReadonlyArray<FulfillmentTrackingInfo>;
};


/** A parcel that was sent. */
export type FulfillmentFulfillmentLineItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A parcel that was sent. */
export type FulfillmentTrackingInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a line of an order in a parcel. */
export type FulfillmentLineItem = {
  readonly __typename?: 'FulfillmentLineItem';
  /** The line. */
  readonly lineItem: OrderLineItem;
  /** The pieces in the parcel. */
  readonly quantity: Scalars['Int']['output'];
};

/** Parts of lines, page by page. */
export type FulfillmentLineItemConnection = {
  readonly __typename?: 'FulfillmentLineItemConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<FulfillmentLineItemEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<FulfillmentLineItem>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type FulfillmentLineItemEdge = {
  readonly __typename?: 'FulfillmentLineItemEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The part of a line. */
  readonly node: FulfillmentLineItem;
};

/** Where a parcel can be followed. */
export type FulfillmentTrackingInfo = {
  readonly __typename?: 'FulfillmentTrackingInfo';
  /** The tracking number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The page of the carrier. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A file that can be loaded. The shop has none. */
export type GenericFile = Node & {
  readonly __typename?: 'GenericFile';
  /** What it is, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its media type. */
  readonly mimeType?: Maybe<Scalars['String']['output']>;
  /** In bytes. */
  readonly originalFileSize?: Maybe<Scalars['Int']['output']>;
  /** A picture in its place. */
  readonly previewImage?: Maybe<Image>;
  /** Its address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A place on the map. */
export type GeoCoordinateInput = {
  /** In degrees. */
  readonly latitude: Scalars['Float']['input'];
  /** In degrees. */
  readonly longitude: Scalars['Float']['input'];
};

/** An object that can carry metafields, fields that the merchant defines. */
export type HasMetafields = {
  /** The metafield of this name; null where it has none. */
  readonly metafield?: Maybe<Metafield>;
  /** The metafields of these names, in their order; null for each that it does not have. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
};


/** An object that can carry metafields, fields that the merchant defines. */
export type HasMetafieldsMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** An object that can carry metafields, fields that the merchant defines. */
export type HasMetafieldsMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** The name of a metafield. */
export type HasMetafieldsIdentifier = {
  /** Its name within the group. */
  readonly key: Scalars['String']['input'];
  /** Its group of names; absent: that of the app. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** A line as it was added to a cart. */
export type HistoryCartLine = {
  readonly __typename?: 'HistoryCartLine';
  /** Free pairs of key and value that the buyer or the storefront gave. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The id of the variant. */
  readonly merchandiseId: Scalars['ID']['output'];
  /** Of one piece, when it was put in. */
  readonly price: MoneyV2;
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
};

/** `attributes` null: they stayed. `quantity` 0: the line went. */
export type HistoryCartLineChange = {
  readonly __typename?: 'HistoryCartLineChange';
  /** The new attributes. Null: they stayed. */
  readonly attributes?: Maybe<ReadonlyArray<Attribute>>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
};

/** A page of a list whose items are of the type `History`. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<HistoryEvent>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
  /** The number of items in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of the type `History` with its place in a list. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: HistoryEvent;
};

/**
 * One event as the log keeps it. `type` is its name there (`docs/events.md`), `version` that of its aggregate after it, `position` where
 * it stands: a client may read after it. Of people it tells what the reader may know; what was erased is replaced by stand-ins.
 */
export type HistoryEvent = {
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** What became of a line of the cart that was merged: `quantity` of the `wanted` pieces were taken over. */
export type HistoryMergedLine = {
  readonly __typename?: 'HistoryMergedLine';
  /** Free pairs of key and value that the buyer or the storefront gave. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The line of this cart that has them; null: none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The id of the variant. */
  readonly merchandiseId: Scalars['ID']['output'];
  /** The pieces that were taken over. */
  readonly quantity: Scalars['Int']['output'];
  /** Null: all pieces were taken over. */
  readonly reason?: Maybe<CartMergeReason>;
  /** What became of the line. */
  readonly result: CartMergeResult;
  /** The pieces that the other cart had. */
  readonly wanted: Scalars['Int']['output'];
};

/** An event that has nothing to tell but its name. */
export type HistoryStep = HistoryEvent & {
  readonly __typename?: 'HistoryStep';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** An address of it is absolute. */
export type Image = {
  readonly __typename?: 'Image';
  /** A text in place of the picture, for those who do not see it. Null: none was given. */
  readonly altText?: Maybe<Scalars['String']['output']>;
  /** In pixels, as `width`. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** A stable id. Null: the picture has none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /**
   * The address of the picture itself.
   * @deprecated Use `url`.
   */
  readonly originalSrc: Scalars['URL']['output'];
  /**
   * The address of the picture itself.
   * @deprecated Use `url`.
   */
  readonly src: Scalars['URL']['output'];
  /**
   * The address of a variant of the picture.
   * @deprecated Use `url(transform:)`.
   */
  readonly transformedSrc: Scalars['URL']['output'];
  /**
   * The address, with `transform` that of a variant of the picture. A transformation is an attempt: pictures of other hosts, moving pictures, and drawings (SVG)
   * for which no format is named, stay as they are.
   */
  readonly url: Scalars['URL']['output'];
  /** In pixels, of the picture itself; null where it is not known, as of pictures of other hosts. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};


/** An address of it is absolute. */
export type ImageTransformedSrcArgs = {
  crop?: InputMaybe<CropRegion>;
  maxHeight?: InputMaybe<Scalars['Int']['input']>;
  maxWidth?: InputMaybe<Scalars['Int']['input']>;
  preferredContentType?: InputMaybe<ImageContentType>;
  scale?: InputMaybe<Scalars['Int']['input']>;
};


/** An address of it is absolute. */
export type ImageUrlArgs = {
  transform?: InputMaybe<ImageTransformInput>;
};

/** A page of a list whose items are of the type `Image`. */
export type ImageConnection = {
  readonly __typename?: 'ImageConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ImageEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<Image>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
};

/** A format of pictures. */
export type ImageContentType =
  /** The format JPEG, without transparency. */
  | 'JPG'
  /** The format PNG, without loss. */
  | 'PNG'
  /** The format WebP, smaller than JPEG. */
  | 'WEBP';

/** An item of the type `Image` with its place in a list. */
export type ImageEdge = {
  readonly __typename?: 'ImageEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Image;
};

/** How a picture is wanted. Widths and heights in pixels, 1 to 5760; the picture keeps its proportions unless `crop` and both bounds are given, and is not made larger. */
export type ImageTransformInput = {
  /** The part of the picture that stays when its proportions differ from those of both bounds. */
  readonly crop?: InputMaybe<CropRegion>;
  /** At most as high. */
  readonly maxHeight?: InputMaybe<Scalars['Int']['input']>;
  /** At most as wide. */
  readonly maxWidth?: InputMaybe<Scalars['Int']['input']>;
  /** The format. Null: the best that the browser accepts; a drawing (SVG) stays one. */
  readonly preferredContentType?: InputMaybe<ImageContentType>;
  /** 1 to 3: a factor of both bounds, for screens of many pixels. */
  readonly scale?: InputMaybe<Scalars['Int']['input']>;
};

/** A language with its names. */
export type Language = {
  readonly __typename?: 'Language';
  /** The name in the language itself, such as Deutsch. */
  readonly endonymName: Scalars['String']['output'];
  /** The code by ISO 639-1, in capitals. */
  readonly isoCode: Scalars['String']['output'];
  /** The English name. */
  readonly name: Scalars['String']['output'];
};

/** Languages by ISO 639, some with a region. */
export type LanguageCode =
  /** Afrikaans. */
  | 'AF'
  /** Akan. */
  | 'AK'
  /** Amharic. */
  | 'AM'
  /** Arabic. */
  | 'AR'
  /** Assamese. */
  | 'AS'
  /** Azerbaijani. */
  | 'AZ'
  /** Belarusian. */
  | 'BE'
  /** Bulgarian. */
  | 'BG'
  /** Bambara. */
  | 'BM'
  /** Bangla. */
  | 'BN'
  /** Tibetan. */
  | 'BO'
  /** Breton. */
  | 'BR'
  /** Bosnian. */
  | 'BS'
  /** Catalan. */
  | 'CA'
  /** Chechen. */
  | 'CE'
  /** Central Kurdish. */
  | 'CKB'
  /** Czech. */
  | 'CS'
  /** Church Slavic. */
  | 'CU'
  /** Welsh. */
  | 'CY'
  /** Danish. */
  | 'DA'
  /** German. */
  | 'DE'
  /** Dzongkha. */
  | 'DZ'
  /** Ewe. */
  | 'EE'
  /** Greek. */
  | 'EL'
  /** English. */
  | 'EN'
  /** Esperanto. */
  | 'EO'
  /** Spanish. */
  | 'ES'
  /** Estonian. */
  | 'ET'
  /** Basque. */
  | 'EU'
  /** Persian. */
  | 'FA'
  /** Fula. */
  | 'FF'
  /** Finnish. */
  | 'FI'
  /** Filipino. */
  | 'FIL'
  /** Faroese. */
  | 'FO'
  /** French. */
  | 'FR'
  /** Western Frisian. */
  | 'FY'
  /** Irish. */
  | 'GA'
  /** Scottish Gaelic. */
  | 'GD'
  /** Galician. */
  | 'GL'
  /** Gujarati. */
  | 'GU'
  /** Manx. */
  | 'GV'
  /** Hausa. */
  | 'HA'
  /** Hebrew. */
  | 'HE'
  /** Hindi. */
  | 'HI'
  /** Croatian. */
  | 'HR'
  /** Hungarian. */
  | 'HU'
  /** Armenian. */
  | 'HY'
  /** Interlingua. */
  | 'IA'
  /** Indonesian. */
  | 'ID'
  /** Igbo. */
  | 'IG'
  /** Sichuan Yi. */
  | 'II'
  /** Icelandic. */
  | 'IS'
  /** Italian. */
  | 'IT'
  /** Japanese. */
  | 'JA'
  /** Javanese. */
  | 'JV'
  /** Georgian. */
  | 'KA'
  /** Kikuyu. */
  | 'KI'
  /** Kazakh. */
  | 'KK'
  /** Kalaallisut. */
  | 'KL'
  /** Khmer. */
  | 'KM'
  /** Kannada. */
  | 'KN'
  /** Korean. */
  | 'KO'
  /** Kashmiri. */
  | 'KS'
  /** Kurdish. */
  | 'KU'
  /** Cornish. */
  | 'KW'
  /** Kyrgyz. */
  | 'KY'
  /** Latin. */
  | 'LA'
  /** Luxembourgish. */
  | 'LB'
  /** Ganda. */
  | 'LG'
  /** Lingala. */
  | 'LN'
  /** Lao. */
  | 'LO'
  /** Lithuanian. */
  | 'LT'
  /** Luba-Katanga. */
  | 'LU'
  /** Latvian. */
  | 'LV'
  /** Malagasy. */
  | 'MG'
  /** Māori. */
  | 'MI'
  /** Macedonian. */
  | 'MK'
  /** Malayalam. */
  | 'ML'
  /** Mongolian. */
  | 'MN'
  /** Romanian. */
  | 'MO'
  /** Marathi. */
  | 'MR'
  /** Malay. */
  | 'MS'
  /** Maltese. */
  | 'MT'
  /** Burmese. */
  | 'MY'
  /** Norwegian Bokmål. */
  | 'NB'
  /** North Ndebele. */
  | 'ND'
  /** Nepali. */
  | 'NE'
  /** Dutch. */
  | 'NL'
  /** Norwegian Nynorsk. */
  | 'NN'
  /** Norwegian. */
  | 'NO'
  /** Oromo. */
  | 'OM'
  /** Odia. */
  | 'OR'
  /** Ossetic. */
  | 'OS'
  /** Punjabi. */
  | 'PA'
  /** Polish. */
  | 'PL'
  /** Pashto. */
  | 'PS'
  /** Portuguese. */
  | 'PT'
  /** Brazilian Portuguese. */
  | 'PT_BR'
  /** European Portuguese. */
  | 'PT_PT'
  /** Quechua. */
  | 'QU'
  /** Romansh. */
  | 'RM'
  /** Rundi. */
  | 'RN'
  /** Romanian. */
  | 'RO'
  /** Russian. */
  | 'RU'
  /** Kinyarwanda. */
  | 'RW'
  /** Sanskrit. */
  | 'SA'
  /** Sardinian. */
  | 'SC'
  /** Sindhi. */
  | 'SD'
  /** Northern Sami. */
  | 'SE'
  /** Sango. */
  | 'SG'
  /** Sinhala. */
  | 'SI'
  /** Slovak. */
  | 'SK'
  /** Slovenian. */
  | 'SL'
  /** Shona. */
  | 'SN'
  /** Somali. */
  | 'SO'
  /** Albanian. */
  | 'SQ'
  /** Serbian. */
  | 'SR'
  /** Sundanese. */
  | 'SU'
  /** Swedish. */
  | 'SV'
  /** Swahili. */
  | 'SW'
  /** Tamil. */
  | 'TA'
  /** Telugu. */
  | 'TE'
  /** Tajik. */
  | 'TG'
  /** Thai. */
  | 'TH'
  /** Tigrinya. */
  | 'TI'
  /** Turkmen. */
  | 'TK'
  /** Tongan. */
  | 'TO'
  /** Turkish. */
  | 'TR'
  /** Tatar. */
  | 'TT'
  /** Uyghur. */
  | 'UG'
  /** Ukrainian. */
  | 'UK'
  /** Urdu. */
  | 'UR'
  /** Uzbek. */
  | 'UZ'
  /** Vietnamese. */
  | 'VI'
  /** Volapük. */
  | 'VO'
  /** Wolof. */
  | 'WO'
  /** Xhosa. */
  | 'XH'
  /** Yiddish. */
  | 'YI'
  /** Yoruba. */
  | 'YO'
  /** Chinese. */
  | 'ZH'
  /** Chinese (China). */
  | 'ZH_CN'
  /** Chinese (Taiwan). */
  | 'ZH_TW'
  /** Zulu. */
  | 'ZU';

/** Lines were added to the cart. */
export type LinesAdded = HistoryEvent & {
  readonly __typename?: 'LinesAdded';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What it consists of, line by line. */
  readonly lines: ReadonlyArray<HistoryCartLine>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Lines of the cart got another quantity or other attributes. */
export type LinesChanged = HistoryEvent & {
  readonly __typename?: 'LinesChanged';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** What changed of each line. */
  readonly changes: ReadonlyArray<HistoryCartLineChange>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Lines left the cart. */
export type LinesRemoved = HistoryEvent & {
  readonly __typename?: 'LinesRemoved';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The ids of the lines. */
  readonly lineIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** What can be asked for by `@inContext`, and what this operation got. */
export type Localization = {
  readonly __typename?: 'Localization';
  /** The countries to which the shop sells. */
  readonly availableCountries: ReadonlyArray<Country>;
  /** The languages of the shop. */
  readonly availableLanguages: ReadonlyArray<Language>;
  /** The country of the context of the operation, else the shop's own. */
  readonly country: Country;
  /** The language of the texts. */
  readonly language: Language;
};

/** A place where goods can be picked up. The shop has none. */
export type Location = Node & {
  readonly __typename?: 'Location';
  /** Where it is. */
  readonly address: LocationAddress;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** As buyers read it. */
  readonly name: Scalars['String']['output'];
};

/** Where a place is. */
export type LocationAddress = {
  readonly __typename?: 'LocationAddress';
  /** Street and number. */
  readonly address1?: Maybe<Scalars['String']['output']>;
  /** The second line. */
  readonly address2?: Maybe<Scalars['String']['output']>;
  /** The town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The country's code. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The lines as they are written on a parcel. */
  readonly formatted: ReadonlyArray<Scalars['String']['output']>;
  /** In degrees. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** In degrees. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The province. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** The province's code. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** The postal code. */
  readonly zip?: Maybe<Scalars['String']['output']>;
};

/** Places, page by page. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<LocationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Location>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type LocationEdge = {
  readonly __typename?: 'LocationEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Location;
};

/** The order of places. */
export type LocationSortKeys =
  /** By town. */
  | 'CITY'
  /** By the distance from `near`. */
  | 'DISTANCE'
  /** By id. */
  | 'ID'
  /** By name. */
  | 'NAME';

/** A postal address. */
export type MailingAddress = {
  readonly __typename?: 'MailingAddress';
  /** Street and number, or a post box. Null: not told. */
  readonly address1?: Maybe<Scalars['String']['output']>;
  /** What the street line leaves open, such as the floor. Null: nothing. */
  readonly address2?: Maybe<Scalars['String']['output']>;
  /** The town. Null: not told. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The company at this address. Null: none. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** The English name of the country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The country by ISO 3166-1 alpha-2, such as `DE`. Null: not told. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The code of the country. */
  readonly countryCodeV2?: Maybe<Scalars['String']['output']>;
  /** The given name. Null: not told. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The lines of the address, as they are written in its country. */
  readonly formatted: ReadonlyArray<Scalars['String']['output']>;
  /** City, province and country. */
  readonly formattedArea?: Maybe<Scalars['String']['output']>;
  /** Null outside of a customer's addresses. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The family name. Null: not told. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Always null: the shop looks up no places. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Always null, as `latitude`. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** First and last name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A telephone number, at best as in E.164, `+49301234567`. Null: not told. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The name of the province or state. Null: none. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** The code of the province or state within its country, such as `CA`. Null: none. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** The postal code. Null: not told, or the country has none. */
  readonly zip?: Maybe<Scalars['String']['output']>;
};


/** A postal address. */
export type MailingAddressFormattedArgs = {
  withCompany?: InputMaybe<Scalars['Boolean']['input']>;
  withName?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list whose items are of the type `MailingAddress`. */
export type MailingAddressConnection = {
  readonly __typename?: 'MailingAddressConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MailingAddressEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<MailingAddress>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
};

/** An item of the type `MailingAddress` with its place in a list. */
export type MailingAddressEdge = {
  readonly __typename?: 'MailingAddressEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MailingAddress;
};

/** A postal address; what a country needs of it is told by `addressFormat`. */
export type MailingAddressInput = {
  /** Street and number, or a post box. Null: not told. */
  readonly address1?: InputMaybe<Scalars['String']['input']>;
  /** What the street line leaves open, such as the floor. Null: nothing. */
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  /** The town. Null: not told. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The company at this address. Null: none. */
  readonly company?: InputMaybe<Scalars['String']['input']>;
  /** A country by its code or its English name; `countryCode` goes before it. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The country by ISO 3166-1 alpha-2, such as `DE`. Null: not told. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** The given name. Null: not told. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The family name. Null: not told. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number, at best as in E.164, `+49301234567`. Null: not told. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** A province by its code; `provinceCode` goes before it. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** The code of the province or state within its country, such as `CA`. Null: none. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** The postal code. Null: not told, or the country has none. */
  readonly zip?: InputMaybe<Scalars['String']['input']>;
};

/** A picture, a film or a model of a product. */
export type Media = {
  /** What it shows, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly mediaContentType: MediaContentType;
  /** How it is best shown; null where it has no preferred form. */
  readonly presentation?: Maybe<MediaPresentation>;
  /** A picture in its place, until it is loaded. */
  readonly previewImage?: Maybe<Image>;
};

/** Media, page by page. */
export type MediaConnection = {
  readonly __typename?: 'MediaConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MediaEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Media>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** What a medium is. */
export type MediaContentType =
  /** A video at another site. */
  | 'EXTERNAL_VIDEO'
  /** A picture. */
  | 'IMAGE'
  /** A model in three dimensions. */
  | 'MODEL_3D'
  /** A video of the shop. */
  | 'VIDEO';

/** One of a page, with its cursor. */
export type MediaEdge = {
  readonly __typename?: 'MediaEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Media;
};

/** A site for films. */
export type MediaHost =
  /** The site vimeo.com. */
  | 'VIMEO'
  /** The site youtube.com. */
  | 'YOUTUBE';

/** A picture as a medium. */
export type MediaImage = HasMetafields & Media & Node & {
  readonly __typename?: 'MediaImage';
  /** What it shows, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The picture. */
  readonly image?: Maybe<Image>;
  /** `IMAGE`. */
  readonly mediaContentType: MediaContentType;
  /** Null: pictures have no metafields. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: pictures have no metafields. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** Null: it is shown as it is. */
  readonly presentation?: Maybe<MediaPresentation>;
  /** The picture. */
  readonly previewImage?: Maybe<Image>;
};


/** A picture as a medium. */
export type MediaImageMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** A picture as a medium. */
export type MediaImageMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** How a medium is best shown. */
export type MediaPresentation = Node & {
  readonly __typename?: 'MediaPresentation';
  /** The settings of a viewer, as JSON; null where there are none. */
  readonly asJson?: Maybe<Scalars['JSON']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};


/** How a medium is best shown. */
export type MediaPresentationAsJsonArgs = {
  format: MediaPresentationFormat;
};

/** A viewer of media. */
export type MediaPresentationFormat =
  /** As a picture. */
  | 'IMAGE'
  /** As a model that can be turned. */
  | 'MODEL_VIEWER';

/** A menu of the shop. */
export type Menu = Node & {
  readonly __typename?: 'Menu';
  /** The name by which storefronts find it. */
  readonly handle: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its items; those that lead to nothing that is shown are left out. */
  readonly items: ReadonlyArray<MenuItem>;
  /** How many items it has, without those below others. */
  readonly itemsCount: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** An item of a menu. */
export type MenuItem = Node & {
  readonly __typename?: 'MenuItem';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The items below it. */
  readonly items: ReadonlyArray<MenuItem>;
  /** What it leads to, if that is one thing. */
  readonly resource?: Maybe<MenuItemResource>;
  /** The id of that. */
  readonly resourceId?: Maybe<Scalars['ID']['output']>;
  /** The tags that it narrows a collection to. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What it leads to. */
  readonly type: MenuItemType;
  /** Its address, absolute; of a page of the shop, that of the web shop. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A thing that an item of a menu can lead to. */
export type MenuItemResource = Article | Blog | Collection | Metaobject | Page | Product | ShopPolicy;

/** What an item of a menu leads to. */
export type MenuItemType =
  /** An article of a blog. */
  | 'ARTICLE'
  /** The list of a blog's articles. */
  | 'BLOG'
  /** The list of all products. */
  | 'CATALOG'
  /** The products of one collection. */
  | 'COLLECTION'
  /** The list of all collections. */
  | 'COLLECTIONS'
  /** The page of the customer's account. */
  | 'CUSTOMER_ACCOUNT_PAGE'
  /** The first page of the shop. */
  | 'FRONTPAGE'
  /** Any address, also of another site. */
  | 'HTTP'
  /** A metaobject: an address of its own. */
  | 'METAOBJECT'
  /** A page of the shop's content. */
  | 'PAGE'
  /** The page of one product. */
  | 'PRODUCT'
  /** The search. */
  | 'SEARCH'
  /** The text of a policy. */
  | 'SHOP_POLICY';

/** What a line of a cart consists of. */
export type Merchandise = ProductVariant;

/** A field that the merchant defines. */
export type Metafield = Node & {
  readonly __typename?: 'Metafield';
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name within the group. */
  readonly key: Scalars['String']['output'];
  /** Its group of names. */
  readonly namespace: Scalars['String']['output'];
  /** What has it. */
  readonly parentResource: MetafieldParentResource;
  /** What its value refers to. */
  readonly reference?: Maybe<MetafieldReference>;
  /** What the entries of its value refer to. */
  readonly references?: Maybe<MetafieldReferenceConnection>;
  /** The type of its value. */
  readonly type: Scalars['String']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Its value as text, or as JSON by its type. */
  readonly value: Scalars['String']['output'];
};


/** A field that the merchant defines. */
export type MetafieldReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of errors of a metafield to be deleted. */
export type MetafieldDeleteErrorCode =
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** The owner is not a cart that this request may change. */
  | 'INVALID_OWNER'
  /** The cart has no metafield of this name. */
  | 'METAFIELD_DOES_NOT_EXIST'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** It has changed since `expectedVersion`; nothing was changed. */
  | 'VERSION_CONFLICT';

/** Why a metafield was not deleted. */
export type MetafieldDeleteUserError = {
  readonly __typename?: 'MetafieldDeleteUserError';
  /** The kind of error. */
  readonly code?: Maybe<MetafieldDeleteErrorCode>;
  /** The path of the input. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The error in words. */
  readonly message: Scalars['String']['output'];
};

/** What can have a metafield. */
export type MetafieldParentResource = Article | Blog | Cart | Collection | Order | Page | Product | ProductVariant | Shop;

/** What a metafield can refer to. */
export type MetafieldReference = Article | Collection | GenericFile | MediaImage | Metaobject | Model3d | Page | Product | ProductVariant | Video;

/** What a metafield refers to, page by page. */
export type MetafieldReferenceConnection = {
  readonly __typename?: 'MetafieldReferenceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MetafieldReferenceEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<MetafieldReference>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type MetafieldReferenceEdge = {
  readonly __typename?: 'MetafieldReferenceEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: MetafieldReference;
};

/** Why metafields were not set. */
export type MetafieldsSetUserError = {
  readonly __typename?: 'MetafieldsSetUserError';
  /** The kind of error. */
  readonly code?: Maybe<MetafieldsSetUserErrorCode>;
  /** Which entry it is about. */
  readonly elementIndex?: Maybe<Scalars['Int']['output']>;
  /** The path of the input. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The error in words. */
  readonly message: Scalars['String']['output'];
};

/** Kinds of errors of metafields to be set. */
export type MetafieldsSetUserErrorCode =
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such cart, or it does not change any more. */
  | 'INVALID'
  /** The name is not valid. */
  | 'INVALID_KEY'
  /** The owner is not a cart that this request may change. */
  | 'INVALID_OWNER'
  /** There is no such type. */
  | 'INVALID_TYPE'
  /** The value does not fit its type. */
  | 'INVALID_VALUE'
  /** There are more metafields than a cart may have. */
  | 'LESS_THAN_OR_EQUAL_TO'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** A namespace, key or value is longer than it may be. */
  | 'TOO_LONG'
  /** It has changed since `expectedVersion`; nothing was changed. */
  | 'VERSION_CONFLICT';

/** An object of a type that the merchant defines. */
export type Metaobject = Node & OnlineStorePublishable & {
  readonly __typename?: 'Metaobject';
  /** Its field of this name. Null: its type has none, or it has no value. */
  readonly field?: Maybe<MetaobjectField>;
  /** Its fields with a value, in the order of its type. */
  readonly fields: ReadonlyArray<MetaobjectField>;
  /** The handle, unique within its type. */
  readonly handle: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Always null: the web shop has no pages of metaobjects. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  /** What search engines show of it. Null: its type has no fields for that. */
  readonly seo?: Maybe<MetaobjectSeo>;
  /** The name of its type. */
  readonly type: Scalars['String']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** An object of a type that the merchant defines. */
export type MetaobjectFieldArgs = {
  key: Scalars['String']['input'];
};

/** Metaobjects, page by page. */
export type MetaobjectConnection = {
  readonly __typename?: 'MetaobjectConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MetaobjectEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Metaobject>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type MetaobjectEdge = {
  readonly __typename?: 'MetaobjectEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Metaobject;
};

/** A field of a metaobject. */
export type MetaobjectField = {
  readonly __typename?: 'MetaobjectField';
  /** Its name. */
  readonly key: Scalars['String']['output'];
  /** What its value refers to. */
  readonly reference?: Maybe<MetafieldReference>;
  /** What the entries of its value refer to. */
  readonly references?: Maybe<MetafieldReferenceConnection>;
  /** The type of its value. */
  readonly type: Scalars['String']['output'];
  /** Its value as text, or as JSON by its type. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** A field of a metaobject. */
export type MetaobjectFieldReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A metaobject by its handle and its type. */
export type MetaobjectHandleInput = {
  /** Its handle. */
  readonly handle: Scalars['String']['input'];
  /** The name of its type. */
  readonly type: Scalars['String']['input'];
};

/** What search engines show of a metaobject. */
export type MetaobjectSeo = {
  readonly __typename?: 'MetaobjectSEO';
  /** The field with a sentence or two. Null: there is none, or it has no value. */
  readonly description?: Maybe<MetaobjectField>;
  /** The field with the title. Null: there is none, or it has no value. */
  readonly title?: Maybe<MetaobjectField>;
};

/** A model that can be turned. The shop has none. */
export type Model3d = Media & Node & {
  readonly __typename?: 'Model3d';
  /** What it shows, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** `MODEL_3D`. */
  readonly mediaContentType: MediaContentType;
  /** How it is best shown. */
  readonly presentation?: Maybe<MediaPresentation>;
  /** A picture in its place. */
  readonly previewImage?: Maybe<Image>;
  /** Its files. */
  readonly sources: ReadonlyArray<Model3dSource>;
};

/** A file of a model. */
export type Model3dSource = {
  readonly __typename?: 'Model3dSource';
  /** In bytes. */
  readonly filesize: Scalars['Int']['output'];
  /** The ending of its name. */
  readonly format: Scalars['String']['output'];
  /** Its media type. */
  readonly mimeType: Scalars['String']['output'];
  /** Its address. */
  readonly url: Scalars['URL']['output'];
};

/** An amount in a currency. */
export type MoneyInput = {
  /** The decimal in units of the currency: `4.90`. */
  readonly amount: Scalars['Decimal']['input'];
  /** The currency by ISO 4217, such as `EUR`. */
  readonly currencyCode: CurrencyCode;
};

/** An amount in a currency. */
export type MoneyV2 = {
  readonly __typename?: 'MoneyV2';
  /** The decimal in units of the currency, not in cents: `4.90`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency by ISO 4217, such as `EUR`. */
  readonly currencyCode: CurrencyCode;
};

/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Replaces all attributes of the cart. */
  readonly cartAttributesUpdate?: Maybe<CartAttributesUpdatePayload>;
  /**
   * Replaces e-mail address, phone and country of the buyer. With a `customerAccessToken` the cart becomes that of the customer, and another open cart of the
   * customer is merged into it: see `cartMergeUndo`. A token alone leaves the other fields as they are; null logs the customer out.
   */
  readonly cartBuyerIdentityUpdate?: Maybe<CartBuyerIdentityUpdatePayload>;
  /** Creates a cart, empty or with what the input has. */
  readonly cartCreate?: Maybe<CartCreatePayload>;
  /**
   * Adds addresses to which the goods may go, 20 in all. The first is selected when none is, unless it says that it shall not be. The cart costs what it costs
   * for the selected address, and a checkout without an address uses it.
   */
  readonly cartDeliveryAddressesAdd?: Maybe<CartDeliveryAddressesAddPayload>;
  /** Removes addresses of the cart. */
  readonly cartDeliveryAddressesRemove?: Maybe<CartDeliveryAddressesRemovePayload>;
  /** Replaces all addresses of the cart. */
  readonly cartDeliveryAddressesReplace?: Maybe<CartDeliveryAddressesReplacePayload>;
  /** Changes addresses of the cart; what is not given stays. */
  readonly cartDeliveryAddressesUpdate?: Maybe<CartDeliveryAddressesUpdatePayload>;
  /** Replaces the discount codes of the cart. A code that does not apply stays, with a warning: it may apply when the cart has changed. */
  readonly cartDiscountCodesUpdate?: Maybe<CartDiscountCodesUpdatePayload>;
  /** Gift cards: the shop has none, and answers with a user error for each code. */
  readonly cartGiftCardCodesAdd?: Maybe<CartGiftCardCodesAddPayload>;
  /** Gift cards: the shop has none, so that nothing is to be removed. */
  readonly cartGiftCardCodesRemove?: Maybe<CartGiftCardCodesRemovePayload>;
  /** Gift cards: the shop has none, and answers with a user error for each code. */
  readonly cartGiftCardCodesUpdate?: Maybe<CartGiftCardCodesUpdatePayload>;
  /** Adds lines. A variant that is in the cart with the same attributes gets the pieces added to its line. */
  readonly cartLinesAdd?: Maybe<CartLinesAddPayload>;
  /** Removes lines. */
  readonly cartLinesRemove?: Maybe<CartLinesRemovePayload>;
  /** Changes quantity or attributes of lines; a quantity of 0 removes the line. */
  readonly cartLinesUpdate?: Maybe<CartLinesUpdatePayload>;
  /**
   * Undoes the newest merge: the lines that it brought leave the cart, as far as they are still in it, and the other cart is open again with them and with
   * what could not be taken over.
   */
  readonly cartMergeUndo?: Maybe<CartMergeUndoPayload>;
  /** Deletes a metafield of a cart. */
  readonly cartMetafieldDelete?: Maybe<CartMetafieldDeletePayload>;
  /** Sets metafields of carts, 50 of a cart in all; the others stay. */
  readonly cartMetafieldsSet?: Maybe<CartMetafieldsSetPayload>;
  /** Replaces the buyer's note. */
  readonly cartNoteUpdate?: Maybe<CartNoteUpdatePayload>;
  /** Selects how the group of all lines is delivered; a checkout without a delivery option uses it. */
  readonly cartSelectedDeliveryOptionsUpdate?: Maybe<CartSelectedDeliveryOptionsUpdatePayload>;
  /** Places the order and answers at once with the order in its present state; its progress comes by `order` and `orderUpdated`. */
  readonly checkoutComplete?: Maybe<CheckoutCompletePayload>;
  /** Logs in. Too many attempts at an address, or from one, are refused as `THROTTLED` for a while. */
  readonly customerAccessTokenCreate?: Maybe<CustomerAccessTokenCreatePayload>;
  /** Refused: the shop takes no tokens of other sites. */
  readonly customerAccessTokenCreateWithMultipass?: Maybe<CustomerAccessTokenCreateWithMultipassPayload>;
  /** Logs out. */
  readonly customerAccessTokenDelete?: Maybe<CustomerAccessTokenDeletePayload>;
  /** Exchanges a token, which may have expired, for a new one. A token that is exchanged a second time ends the session. */
  readonly customerAccessTokenRenew?: Maybe<CustomerAccessTokenRenewPayload>;
  /** Confirms a sign-up with the token of the mail. The password replaces the one that was entered at the sign-up. */
  readonly customerActivate?: Maybe<CustomerActivatePayload>;
  /** Confirms the e-mail address by the whole link of the confirmation mail, and logs the customer in. */
  readonly customerActivateByUrl?: Maybe<CustomerActivateByUrlPayload>;
  /** Adds an address to the customer's address book. */
  readonly customerAddressCreate?: Maybe<CustomerAddressCreatePayload>;
  /** Removes an address from the address book. */
  readonly customerAddressDelete?: Maybe<CustomerAddressDeletePayload>;
  /** Replaces what the input has of an address of the address book. */
  readonly customerAddressUpdate?: Maybe<CustomerAddressUpdatePayload>;
  /** Signs up. The holder of the e-mail address gets a mail with a link, by which `customerActivateByUrl` confirms it. */
  readonly customerCreate?: Maybe<CustomerCreatePayload>;
  /** Makes an address of the address book the default one. */
  readonly customerDefaultAddressUpdate?: Maybe<CustomerDefaultAddressUpdatePayload>;
  /** Deletes the account. Its personal data are erased for good. */
  readonly customerDelete?: Maybe<CustomerDeletePayload>;
  /**
   * Asks for another e-mail address of the customer. The new address gets a mail with a link that confirms it, the former one a notice; until then the customer
   * logs in with the former one. A wrong password counts as an attempt to log in. Refused within 24 hours after `customerUpdate` set a new password, unless one
   * was set by a mail since: `PASSWORD_CHANGED_RECENTLY`.
   */
  readonly customerEmailChange?: Maybe<CustomerEmailChangePayload>;
  /** Confirms the new e-mail address by the whole link of the mail to it; the customer's sessions go on, and links to reset the password end. */
  readonly customerEmailChangeByUrl?: Maybe<CustomerEmailChangeByUrlPayload>;
  /**
   * Makes a guest's order one of the customer. The id with its key proves that it is theirs; without the key the order must have the customer's confirmed
   * e-mail address.
   */
  readonly customerOrderClaim?: Maybe<CustomerOrderClaimPayload>;
  /** Sends a mail with a link to reset the password. The answer is the same for an address without a customer. */
  readonly customerRecover?: Maybe<CustomerRecoverPayload>;
  /** Sets a new password with the token of the mail, and ends all sessions. */
  readonly customerReset?: Maybe<CustomerResetPayload>;
  /** Sets a new password by the whole link of the mail, and logs the customer in. */
  readonly customerResetByUrl?: Maybe<CustomerResetByUrlPayload>;
  /** Ends another log-in of the customer. */
  readonly customerSessionRevoke?: Maybe<CustomerSessionRevokePayload>;
  /** Changes what the input has of the profile; the rest stays. */
  readonly customerUpdate?: Maybe<CustomerUpdatePayload>;
  /** Cancels an order that is not dispatched: the payment is voided or refunded, the stock released. Requested again, it changes nothing. */
  readonly orderCancel?: Maybe<OrderCancelPayload>;
  /** Announces that delivered goods are sent back. */
  readonly orderRequestReturn?: Maybe<OrderRequestReturnPayload>;
  /** Changes the shipping address of an order that is not dispatched, within its country and province. */
  readonly orderShippingAddressUpdate?: Maybe<OrderShippingAddressUpdatePayload>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartAttributesUpdateArgs = {
  attributes: ReadonlyArray<AttributeInput>;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartBuyerIdentityUpdateArgs = {
  buyerIdentity: CartBuyerIdentityInput;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<CartInput>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartDeliveryAddressesAddArgs = {
  addresses: ReadonlyArray<CartSelectableAddressInput>;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartDeliveryAddressesRemoveArgs = {
  addressIds: ReadonlyArray<Scalars['ID']['input']>;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartDeliveryAddressesReplaceArgs = {
  addresses: ReadonlyArray<CartSelectableAddressInput>;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartDeliveryAddressesUpdateArgs = {
  addresses: ReadonlyArray<CartSelectableAddressUpdateInput>;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartDiscountCodesUpdateArgs = {
  cartId: Scalars['ID']['input'];
  discountCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartGiftCardCodesAddArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  giftCardCodes: ReadonlyArray<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartGiftCardCodesRemoveArgs = {
  appliedGiftCardIds: ReadonlyArray<Scalars['ID']['input']>;
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartGiftCardCodesUpdateArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  giftCardCodes: ReadonlyArray<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartLinesAddArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: ReadonlyArray<CartLineInput>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartLinesRemoveArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lineIds: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartLinesUpdateArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: ReadonlyArray<CartLineUpdateInput>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartMergeUndoArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartMetafieldDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CartMetafieldDeleteInput;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartMetafieldsSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  metafields: ReadonlyArray<CartMetafieldsSetInput>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartNoteUpdateArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartSelectedDeliveryOptionsUpdateArgs = {
  cartId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  selectedDeliveryOptions: ReadonlyArray<CartSelectedDeliveryOptionInput>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCheckoutCompleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CheckoutCompleteInput;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAccessTokenCreateArgs = {
  input: CustomerAccessTokenCreateInput;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAccessTokenCreateWithMultipassArgs = {
  multipassToken: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAccessTokenDeleteArgs = {
  customerAccessToken: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAccessTokenRenewArgs = {
  customerAccessToken: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerActivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerActivateInput;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerActivateByUrlArgs = {
  activationUrl: Scalars['URL']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAddressCreateArgs = {
  address: MailingAddressInput;
  customerAccessToken: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAddressDeleteArgs = {
  customerAccessToken: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerAddressUpdateArgs = {
  address: MailingAddressInput;
  customerAccessToken: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerCreateInput;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerDefaultAddressUpdateArgs = {
  addressId: Scalars['ID']['input'];
  customerAccessToken: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerDeleteArgs = {
  customerAccessToken: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerEmailChangeArgs = {
  customerAccessToken: Scalars['String']['input'];
  email: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerEmailChangeByUrlArgs = {
  changeUrl: Scalars['URL']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerOrderClaimArgs = {
  customerAccessToken: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerRecoverArgs = {
  email: Scalars['String']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerResetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerResetInput;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerResetByUrlArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  resetUrl: Scalars['URL']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerSessionRevokeArgs = {
  customerAccessToken: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCustomerUpdateArgs = {
  customer: CustomerUpdateInput;
  customerAccessToken: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationOrderCancelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationOrderRequestReturnArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: ReadonlyArray<OrderReturnLineInput>;
  orderId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 16 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationOrderShippingAddressUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  shippingAddress: MailingAddressInput;
};

/** Whatever has an id of its own and can be read by it. */
export type Node = {
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
};

/** The buyer's words to the shop changed. */
export type NoteChanged = HistoryEvent & {
  readonly __typename?: 'NoteChanged';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The new text; empty when it was removed. */
  readonly note: Scalars['String']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** An object with a page of the shop. */
export type OnlineStorePublishable = {
  /** The address of its page; null where it has none. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
};

/** What a buyer ordered, with what has become of it. */
export type Order = HasMetafields & Node & {
  readonly __typename?: 'Order';
  /** The shipping address: the shop asks for no other. */
  readonly billingAddress?: Maybe<MailingAddress>;
  /** Why it is not carried out. Null: it was not cancelled. */
  readonly cancelReason?: Maybe<OrderCancelReason>;
  /** When it was cancelled; null: it is not. */
  readonly canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it costs, as it was computed when it was placed. */
  readonly cost: OrderCost;
  /** The instant of the first event. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The currency of its amounts. */
  readonly currencyCode: CurrencyCode;
  /** `subtotalPrice`: an order is not edited. */
  readonly currentSubtotalPrice: MoneyV2;
  /** Null: the shop takes no duties. */
  readonly currentTotalDuties?: Maybe<MoneyV2>;
  /** `totalPrice` less what was paid back. */
  readonly currentTotalPrice: MoneyV2;
  /** `totalShippingPrice`: an order is not edited. */
  readonly currentTotalShippingPrice: MoneyV2;
  /** `totalTax`: an order is not edited. */
  readonly currentTotalTax: MoneyV2;
  /** Always empty: the attributes of a cart are not taken over. */
  readonly customAttributes: ReadonlyArray<Attribute>;
  /** Always null: an order keeps no language. */
  readonly customerLocale?: Maybe<Scalars['String']['output']>;
  /** The page of the order. */
  readonly customerUrl?: Maybe<Scalars['URL']['output']>;
  /** How the goods go. */
  readonly deliveryOption: DeliveryOption;
  /** The discounts of the order, each once with what it took off in all. */
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  /** The discounts of the order. */
  readonly discountApplications: DiscountApplicationConnection;
  /** Always false. */
  readonly edited: Scalars['Boolean']['output'];
  /** The address that the buyer's mails go to. */
  readonly email: Scalars['String']['output'];
  /** How far it is paid. */
  readonly financialStatus?: Maybe<OrderFinancialStatus>;
  /** How far it is sent. */
  readonly fulfillmentStatus: OrderFulfillmentStatus;
  /** What happened to it, oldest first; read with `asOf`, what had happened by then. Without `first` and `last`: the first 20. */
  readonly history: HistoryConnection;
  /** The id with its key: whoever has it may read the order. */
  readonly id: Scalars['ID']['output'];
  /** The lines as they were bought. */
  readonly lineItems: OrderLineItemConnection;
  /** What was ordered, as it was then. */
  readonly lines: OrderLineConnection;
  /** Null: the shop has no metafields of orders. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields of orders. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The number that people read, such as `#1001`. */
  readonly name: Scalars['String']['output'];
  /** A number for people, between 0 and 887 503 680, made of the last six characters of `name`. Two orders may, rarely, share one. */
  readonly orderNumber: Scalars['Int']['output'];
  /** Null: the shop takes no duties. */
  readonly originalTotalDuties?: Maybe<MoneyV2>;
  /** The same as `totalPrice`. */
  readonly originalTotalPrice: MoneyV2;
  /** Whether the money was captured. */
  readonly paid: Scalars['Boolean']['output'];
  /** What the buyer has to do for the payment; null when there is nothing to do. */
  readonly paymentAction?: Maybe<PaymentAction>;
  /** The telephone number of the shipping address. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The calculation from the prices to the total, step by step, as it was made at the check-out. */
  readonly priceExplanation: ReadonlyArray<PriceStep>;
  /** When it was placed. */
  readonly processedAt: Scalars['DateTime']['output'];
  /** What was paid back, oldest first. */
  readonly refunds: ReadonlyArray<OrderRefund>;
  /** What is sent back. */
  readonly returns: ReadonlyArray<OrderReturn>;
  /** The parcels of the order. */
  readonly shipments: ReadonlyArray<Shipment>;
  /** Where the goods go. */
  readonly shippingAddress: MailingAddress;
  /** What discounts took off the delivery. */
  readonly shippingDiscountAllocations: ReadonlyArray<DiscountAllocation>;
  /** The delivery option, as buyers read it. */
  readonly shippingTitle?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly status: OrderStatus;
  /** The page of the order, for whoever has the address. */
  readonly statusUrl: Scalars['URL']['output'];
  /** The goods after their discounts, with the taxes that prices include. */
  readonly subtotalPrice?: Maybe<MoneyV2>;
  /**
   * The same as `subtotalPrice`.
   * @deprecated Use `subtotalPrice`.
   */
  readonly subtotalPriceV2?: Maybe<MoneyV2>;
  /** The parcels that were sent. */
  readonly successfulFulfillments?: Maybe<ReadonlyArray<Fulfillment>>;
  /** The taxes of the order, by rate. */
  readonly taxLines: ReadonlyArray<TaxLine>;
  /** What happened, when, why and who caused it, oldest first; from the log. */
  readonly timeline: ReadonlyArray<OrderTimelineEntry>;
  /** What the order cost when it was placed. */
  readonly totalPrice: MoneyV2;
  /**
   * The same as `totalPrice`.
   * @deprecated Use `totalPrice`.
   */
  readonly totalPriceV2: MoneyV2;
  /** What was paid back in all. */
  readonly totalRefunded: MoneyV2;
  /**
   * The same as `totalRefunded`.
   * @deprecated Use `totalRefunded`.
   */
  readonly totalRefundedV2: MoneyV2;
  /** The delivery after its discounts. */
  readonly totalShippingPrice: MoneyV2;
  /**
   * The same as `totalShippingPrice`.
   * @deprecated Use `totalShippingPrice`.
   */
  readonly totalShippingPriceV2: MoneyV2;
  /** The tax in the total. */
  readonly totalTax?: Maybe<MoneyV2>;
  /**
   * The same as `totalTax`.
   * @deprecated Use `totalTax`.
   */
  readonly totalTaxV2?: Maybe<MoneyV2>;
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};


/** What a buyer ordered, with what has become of it. */
export type OrderDiscountApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a buyer ordered, with what has become of it. */
export type OrderHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a buyer ordered, with what has become of it. */
export type OrderLineItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a buyer ordered, with what has become of it. */
export type OrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a buyer ordered, with what has become of it. */
export type OrderMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What a buyer ordered, with what has become of it. */
export type OrderMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};


/** What a buyer ordered, with what has become of it. */
export type OrderSuccessfulFulfillmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The order in its state when the request was carried out; what follows from it, such as a refund, is told by `orderUpdated`. */
export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<Order>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

/** Why an order was cancelled. */
export type OrderCancelReason =
  /** The buyer asked for it. */
  | 'BUYER_REQUEST'
  /** The authorised money could not be captured. */
  | 'CAPTURE_FAILED'
  /** A discount of the order could not be redeemed any more. */
  | 'DISCOUNT_NOT_AVAILABLE'
  /** There were not enough pieces. */
  | 'OUT_OF_STOCK'
  /** The payment provider refused the payment. */
  | 'PAYMENT_DECLINED'
  /** The payment was not settled in time. */
  | 'PAYMENT_TIMED_OUT'
  /** A member of staff asked for it. */
  | 'STAFF_REQUEST'
  /** The stock was not settled in time. */
  | 'STOCK_TIMED_OUT';

/** The order is not carried out. */
export type OrderCancelled = HistoryEvent & {
  readonly __typename?: 'OrderCancelled';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** The reason in words; empty when none was given. */
  readonly detail: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The reason in words; it stays in the history. */
  readonly reason: OrderCancelReason;
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Stock and payment of the order are settled. */
export type OrderConfirmed = HistoryEvent & {
  readonly __typename?: 'OrderConfirmed';
  /** What is captured. */
  readonly amount: MoneyV2;
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list whose items are of the type `Order`. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<Order>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
  /** The number of items in all pages. */
  readonly totalCount: Scalars['UnsignedInt64']['output'];
};

/** The parts of an order's price. */
export type OrderCost = {
  readonly __typename?: 'OrderCost';
  /** The lines at their prices, before discounts. */
  readonly subtotalAmount: MoneyV2;
  /** The part of the tax that prices do not include. */
  readonly totalAddedTaxAmount: MoneyV2;
  /** Subtotal and shipping, less the discounts, and the added tax. */
  readonly totalAmount: MoneyV2;
  /** What the discounts take off. */
  readonly totalDiscountAmount: MoneyV2;
  /** Before discounts. */
  readonly totalShippingAmount: MoneyV2;
  /** The tax in the total. */
  readonly totalTaxAmount: MoneyV2;
};

/** An item of the type `Order` with its place in a list. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Order;
};

/** Why a change of an order was refused. */
export type OrderErrorCode =
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** It is too far along, or was cancelled. */
  | 'NOT_CHANGEABLE'
  /** The goods have not arrived: nothing can be sent back yet. */
  | 'NOT_DELIVERED'
  /** There is no order with this id. */
  | 'NOT_FOUND'
  /** The new address is in another country or province, where delivery and taxes differ. */
  | 'OTHER_REGION'
  /** More pieces than the line has left. */
  | 'QUANTITY_TOO_LARGE'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING';

/** How far an order is paid. */
export type OrderFinancialStatus =
  /** The money was promised and not captured. */
  | 'AUTHORIZED'
  /** The promise of the money has lapsed. */
  | 'EXPIRED'
  /** The money was captured. */
  | 'PAID'
  /** A part of the money was captured. */
  | 'PARTIALLY_PAID'
  /** A part of the money was paid back. */
  | 'PARTIALLY_REFUNDED'
  /** The payment is not settled yet. */
  | 'PENDING'
  /** All the money was paid back. */
  | 'REFUNDED'
  /** The promise was given up, and nothing was charged. */
  | 'VOIDED';

/** How far an order is sent. The shop uses `UNFULFILLED`, `PARTIALLY_FULFILLED` and `FULFILLED`. */
export type OrderFulfillmentStatus =
  /** All goods were dispatched. */
  | 'FULFILLED'
  /** The goods are being packed. */
  | 'IN_PROGRESS'
  /** The dispatch waits for something. */
  | 'ON_HOLD'
  /** Nothing was done yet. */
  | 'OPEN'
  /** A part of the goods was dispatched. */
  | 'PARTIALLY_FULFILLED'
  /** A carrier or warehouse was asked to send the goods. */
  | 'PENDING_FULFILLMENT'
  /** The goods were put back. */
  | 'RESTOCKED'
  /** The dispatch is planned for a later day. */
  | 'SCHEDULED'
  /** No goods were dispatched. */
  | 'UNFULFILLED';

/** A variant that was ordered, as it was then. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** What the pieces of the line cost. */
  readonly cost: CartLineCost;
  /** The attributes of the cart line as it was bought. */
  readonly customAttributes: ReadonlyArray<Attribute>;
  /** What discounts take off the line. */
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  /** The id of the line; a return names it. */
  readonly id: Scalars['ID']['output'];
  /** The picture. Null: none. */
  readonly image?: Maybe<Image>;
  /** The id of the variant. */
  readonly merchandiseId: Scalars['ID']['output'];
  /** The id of the product. */
  readonly productId: Scalars['ID']['output'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** The merchant's number of the article. Null: none. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Empty where the order does not tell the tax of each line. */
  readonly taxLines: ReadonlyArray<TaxLine>;
  /** The title of the product when it was ordered. */
  readonly title: Scalars['String']['output'];
  /** The title of the variant when it was ordered. */
  readonly variantTitle: Scalars['String']['output'];
};

/** A page of a list whose items are of the type `OrderLine`. */
export type OrderLineConnection = {
  readonly __typename?: 'OrderLineConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<OrderLineEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<OrderLine>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
};

/** An item of the type `OrderLine` with its place in a list. */
export type OrderLineEdge = {
  readonly __typename?: 'OrderLineEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: OrderLine;
};

/** A line of an order. */
export type OrderLineItem = {
  readonly __typename?: 'OrderLineItem';
  /** The pieces that were bought and not sent back; 0 of a cancelled order. */
  readonly currentQuantity: Scalars['Int']['output'];
  /** The attributes of the cart line as it was bought. */
  readonly customAttributes: ReadonlyArray<Attribute>;
  /** What discounts took off. */
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  /** What the line cost after discounts. */
  readonly discountedTotalPrice: MoneyV2;
  /** What the line cost before discounts. */
  readonly originalTotalPrice: MoneyV2;
  /** The pieces that were bought. */
  readonly quantity: Scalars['Int']['output'];
  /** The title of the product when it was bought. */
  readonly title: Scalars['String']['output'];
  /** The variant as it is now; null: it does not exist any more. */
  readonly variant?: Maybe<ProductVariant>;
};

/** Lines of an order, page by page. */
export type OrderLineItemConnection = {
  readonly __typename?: 'OrderLineItemConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<OrderLineItemEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<OrderLineItem>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type OrderLineItemEdge = {
  readonly __typename?: 'OrderLineItemEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: OrderLineItem;
};

/** The order came into being. */
export type OrderPlaced = HistoryEvent & {
  readonly __typename?: 'OrderPlaced';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** How the goods were to go. */
  readonly deliveryOption: DeliveryOption;
  /** The address that the buyer's mails go to. */
  readonly email: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The number that people read, such as `#1001`. */
  readonly name: Scalars['String']['output'];
  /** What it cost. */
  readonly orderCost: OrderCost;
  /** What was ordered. */
  readonly orderLines: ReadonlyArray<OrderLine>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Where the goods were to go. */
  readonly shippingAddress: MailingAddress;
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Money that was paid back. */
export type OrderRefund = {
  readonly __typename?: 'OrderRefund';
  /** What was paid back. */
  readonly amount: MoneyV2;
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
};

/** The answer of `orderRequestReturn`. */
export type OrderRequestReturnPayload = {
  readonly __typename?: 'OrderRequestReturnPayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<Order>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

/** Goods that are sent back. */
export type OrderReturn = {
  readonly __typename?: 'OrderReturn';
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What it consists of, line by line. */
  readonly lines: ReadonlyArray<OrderReturnLine>;
  /** Whether the goods have arrived. */
  readonly status: OrderReturnStatus;
};

/** Pieces of a line that are sent back. */
export type OrderReturnLine = {
  readonly __typename?: 'OrderReturnLine';
  /** The id of a line of the order. */
  readonly orderLineId: Scalars['ID']['output'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
};

/** Pieces of a line that are sent back. */
export type OrderReturnLineInput = {
  /** The id of a line of the order. */
  readonly orderLineId: Scalars['ID']['input'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['input'];
};

/** How far a return is. */
export type OrderReturnStatus =
  /** The goods have arrived. */
  | 'RECEIVED'
  /** The buyer announced it. */
  | 'REQUESTED';

/** The answer of `orderShippingAddressUpdate`. */
export type OrderShippingAddressUpdatePayload = {
  readonly __typename?: 'OrderShippingAddressUpdatePayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<Order>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

/** The orders of a list of orders. */
export type OrderSortKeys =
  /** By id. */
  | 'ID'
  /** By the instant of ordering. */
  | 'PROCESSED_AT'
  /** By the total. */
  | 'TOTAL_PRICE';

/** How far an order is. */
export type OrderStatus =
  /** It is not carried out. */
  | 'CANCELLED'
  /** Its stock is reserved and its payment authorised. */
  | 'CONFIRMED'
  /** Its goods have arrived. */
  | 'DELIVERED'
  /** It was ordered; stock and payment are not settled yet. */
  | 'PLACED'
  /** Its goods are with the carrier. */
  | 'SHIPPED';

/** Who caused something. */
export type OrderTimelineActor =
  /** Whoever ordered. */
  | 'BUYER'
  /** The carrier by its report. */
  | 'CARRIER'
  /** The payment provider by its answer or report. */
  | 'PAYMENT_PROVIDER'
  /** The shop by its own rules. */
  | 'SHOP'
  /** A member of staff. */
  | 'STAFF';

/** Something that happened to an order. */
export type OrderTimelineEntry = {
  readonly __typename?: 'OrderTimelineEntry';
  /** Who caused it. */
  readonly actor: OrderTimelineActor;
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it happened; may be empty. */
  readonly detail: Scalars['String']['output'];
  /** What happened. */
  readonly event: OrderTimelineEvent;
};

/** What can happen to an order. */
export type OrderTimelineEvent =
  /** The goods go to another address. */
  | 'ADDRESS_CHANGED'
  /** The address stays, because the goods are on their way. */
  | 'ADDRESS_CHANGE_REFUSED'
  /** Another shipping address was asked for. */
  | 'ADDRESS_CHANGE_REQUESTED'
  /** The order goes on, because the goods are on their way. */
  | 'CANCELLATION_REFUSED'
  /** It was asked for that the order is not carried out. */
  | 'CANCELLATION_REQUESTED'
  /** The order is not carried out. */
  | 'CANCELLED'
  /** The authorised money could not be captured. */
  | 'CAPTURE_FAILED'
  /** Nothing more is expected to happen. */
  | 'CLOSED'
  /** Stock and payment are settled. */
  | 'CONFIRMED'
  /** The goods have arrived. */
  | 'DELIVERED'
  /** The money was captured. */
  | 'PAID'
  /** The buyer must act, such as confirm the payment at the bank. */
  | 'PAYMENT_ACTION_REQUIRED'
  /** The payment provider promised the money. */
  | 'PAYMENT_AUTHORISED'
  /** The payment provider refused the payment. */
  | 'PAYMENT_DECLINED'
  /** The payment was not settled in time. */
  | 'PAYMENT_TIMED_OUT'
  /** The authorised money was given up, and nothing was charged. */
  | 'PAYMENT_VOIDED'
  /** The buyer ordered. */
  | 'PLACED'
  /** The parcel is ready to be dispatched. */
  | 'PREPARED'
  /** Money was paid back. */
  | 'REFUNDED'
  /** The payment provider refused to pay money back. */
  | 'REFUND_FAILED'
  /** The payment provider was asked to pay money back. */
  | 'REFUND_REQUESTED'
  /** Goods that were sent back can be sold again. */
  | 'RESTOCKED'
  /** Goods that were sent back have arrived. */
  | 'RETURN_RECEIVED'
  /** The buyer announced that goods are sent back. */
  | 'RETURN_REQUESTED'
  /** The parcel is not sent. */
  | 'SHIPMENT_CANCELLED'
  /** A parcel was handed to a carrier. */
  | 'SHIPPED'
  /** The pieces were set aside for too long and can be sold again. */
  | 'STOCK_EXPIRED'
  /** There were not enough pieces. */
  | 'STOCK_REFUSED'
  /** The pieces that were set aside can be sold again. */
  | 'STOCK_RELEASED'
  /** The pieces are set aside. */
  | 'STOCK_RESERVED';

/** An order as it is after a change. */
export type OrderUpdate = {
  readonly __typename?: 'OrderUpdate';
  /** The order as it was at `position`. */
  readonly order: Order;
  /** A later subscription with it as `after` misses nothing. */
  readonly position: Scalars['String']['output'];
};

/** Why a change of an order was refused. */
export type OrderUserError = {
  readonly __typename?: 'OrderUserError';
  /** The reason for programs. */
  readonly code: OrderErrorCode;
  /** The path of the input that is at fault, from the argument on. Null: no single input is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
};

/** A page with a text, such as that about the shop. */
export type Page = HasMetafields & Node & OnlineStorePublishable & Trackable & {
  readonly __typename?: 'Page';
  /** Its text as sanitized HTML. */
  readonly body: Scalars['HTML']['output'];
  /** The beginning of its text, without HTML: at most 150 characters. */
  readonly bodySummary: Scalars['String']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its name in addresses: `/pages/<handle>`. */
  readonly handle: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Null: the shop has no metafields of pages. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields of pages. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The address of its page. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  /** What search engines show. */
  readonly seo?: Maybe<Seo>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Null: the shop does not measure searches this way. */
  readonly trackingParameters?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** A page with a text, such as that about the shop. */
export type PageMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** A page with a text, such as that about the shop. */
export type PageMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** Pages, page by page. */
export type PageConnection = {
  readonly __typename?: 'PageConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<PageEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Page>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type PageEdge = {
  readonly __typename?: 'PageEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Page;
};

/** Where a page is in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, for `after`. Null: the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items behind the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items ahead of the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, for `before`. Null: the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The order of pages; `ID` and `RELEVANCE` are the order of creation. */
export type PageSortKeys =
  /** By id. */
  | 'ID'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE'
  /** By the instant of the newest change. */
  | 'UPDATED_AT';

/** A page of addresses. */
export type PaginatedSitemapResources = {
  readonly __typename?: 'PaginatedSitemapResources';
  /** Whether a page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The addresses; none on a page after the last. */
  readonly items: ReadonlyArray<SitemapResourceInterface>;
};

/** What the buyer must do for the payment. */
export type PaymentAction = {
  readonly __typename?: 'PaymentAction';
  /** What to transfer and where to, with TRANSFER. */
  readonly instructions?: Maybe<Scalars['String']['output']>;
  /** What sort of action it is. */
  readonly kind: PaymentActionKind;
  /** Without the action the order is cancelled then. */
  readonly until: Scalars['DateTime']['output'];
  /** The page of the payment provider, with REDIRECT. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** What a buyer must do for a payment. */
export type PaymentActionKind =
  /** Go to an address, such as that of the bank. */
  | 'REDIRECT'
  /** Transfer the money to an account. */
  | 'TRANSFER';

/** The payment provider promised the money. */
export type PaymentAuthorised = HistoryEvent & {
  readonly __typename?: 'PaymentAuthorised';
  /** What was promised. */
  readonly amount: MoneyV2;
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The payment provider by the name that the settings give it. */
  readonly provider: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** The promised money was taken. */
export type PaymentCaptured = HistoryEvent & {
  readonly __typename?: 'PaymentCaptured';
  /** What was taken. */
  readonly amount: MoneyV2;
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** The payment provider refused the payment. */
export type PaymentDeclined = HistoryEvent & {
  readonly __typename?: 'PaymentDeclined';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** The provider's code of the reason. */
  readonly code: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** `simulated` takes `tok_success`, `tok_decline`, `tok_timeout`. */
export type PaymentInput = {
  /** The payment provider by the name that the settings give it. */
  readonly provider: Scalars['String']['input'];
  /** What the payment provider gave the browser for the means of payment. */
  readonly token: Scalars['String']['input'];
};

/** Where the shop is, and how it is paid. */
export type PaymentSettings = {
  readonly __typename?: 'PaymentSettings';
  /** The brands of cards that the shop knows to be accepted; a payment provider decides on others. */
  readonly acceptedCardBrands: ReadonlyArray<CardBrand>;
  /** Where cards are stored: the page of the payment, since the shop itself stores none. */
  readonly cardVaultUrl: Scalars['URL']['output'];
  /** The country of the shop by ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  /** The currency of the catalogue's prices. */
  readonly currencyCode: CurrencyCode;
  /** The currencies that buyers can pay in. */
  readonly enabledPresentmentCurrencies: ReadonlyArray<CurrencyCode>;
  /** Always null: payments do not go through Shopify. */
  readonly shopifyPaymentsAccountId?: Maybe<Scalars['String']['output']>;
  /** Wallets that the checkout of the shop offers. */
  readonly supportedDigitalWallets: ReadonlyArray<DigitalWallet>;
  /** The names that `payment.provider` of a checkout may have. */
  readonly supportedProviders: ReadonlyArray<Scalars['String']['output']>;
};

/** The result of the payment could not be learnt. */
export type PaymentUnresolved = HistoryEvent & {
  readonly __typename?: 'PaymentUnresolved';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** The code of the reason. */
  readonly code: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Whether a limit is for each type or for all together. */
export type PredictiveSearchLimitScope =
  /** The limit counts the suggestions of all types together. */
  | 'ALL'
  /** The limit counts the suggestions of each type. */
  | 'EACH';

/** Suggestions for the beginning of a search. */
export type PredictiveSearchResult = {
  readonly __typename?: 'PredictiveSearchResult';
  /** The articles with all words of what was typed, those with the words in their titles first. */
  readonly articles: ReadonlyArray<Article>;
  /** Collections that match. */
  readonly collections: ReadonlyArray<Collection>;
  /** The pages with all words of what was typed, those with the words in their titles first. */
  readonly pages: ReadonlyArray<Page>;
  /** Products that match. */
  readonly products: ReadonlyArray<Product>;
  /** Texts to search for. */
  readonly queries: ReadonlyArray<SearchQuerySuggestion>;
};

/** What a predictive search finds. */
export type PredictiveSearchType =
  /** Articles of the shop's blogs. */
  | 'ARTICLE'
  /** Collections of products. */
  | 'COLLECTION'
  /** Pages of the shop's content. */
  | 'PAGE'
  /** Products on sale. */
  | 'PRODUCT'
  /** Texts to search for. */
  | 'QUERY';

/** A way of delivery that can be preferred. */
export type PreferenceDeliveryMethodType =
  /** To a parcel shop. */
  | 'PICKUP_POINT'
  /** Picked up at the shop. */
  | 'PICK_UP'
  /** Sent to an address. */
  | 'SHIPPING';

/** A span of prices, both ends included. */
export type PriceRangeFilter = {
  /** The highest price. Null: no upper end. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** The lowest price. Null: no lower end. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * `amount` is `base` × `quantity` × `ratePercentage` / `perPercentage`, as far as these are there, rounded half up; of an `ALLOCATION` and a `TAX_SHARE` a
 * part of the step before it, in proportion to `base`. The total is the subtotal, less every `DISCOUNT`, with the `DELIVERY` and every `TAX` whose
 * `perPercentage` is 100.
 */
export type PriceStep = {
  readonly __typename?: 'PriceStep';
  /** The result of the step. */
  readonly amount: MoneyV2;
  /** The amount that the step starts from. Null: it needs none. */
  readonly base?: Maybe<MoneyV2>;
  /** What the step does. */
  readonly kind: PriceStepKind;
  /** Null: the order as a whole, or the delivery. */
  readonly orderLineId?: Maybe<Scalars['ID']['output']>;
  /** 100; more of a tax within prices: 119 for one of 19. */
  readonly perPercentage?: Maybe<Scalars['Float']['output']>;
  /** The number of pieces. Null: not a step of pieces. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** The rate in percent. Null: not a step with a rate. */
  readonly ratePercentage?: Maybe<Scalars['Float']['output']>;
  /** The rule behind it: a discount, a tax rate, a delivery zone, a price list. */
  readonly ruleId?: Maybe<Scalars['ID']['output']>;
  /** What the step is about, such as the name of a tax. */
  readonly title: Scalars['String']['output'];
};

/** What a step of the price computation does. */
export type PriceStepKind =
  /** Gives a line its share of a discount. */
  | 'ALLOCATION'
  /** Adds the price of the delivery. */
  | 'DELIVERY'
  /** Computes what a discount takes off. */
  | 'DISCOUNT'
  /** Multiplies the price of a line by its quantity. */
  | 'LINE'
  /** Takes the price of one piece from a price list. */
  | 'PRICE_LIST'
  /** Adds the lines. */
  | 'SUBTOTAL'
  /** Computes a tax. */
  | 'TAX'
  /** Gives a line its share of a tax. */
  | 'TAX_SHARE'
  /** Adds what is to be paid. */
  | 'TOTAL';

/** A part of the price. */
export type PricingPercentageValue = {
  readonly __typename?: 'PricingPercentageValue';
  /** In percent. */
  readonly percentage: Scalars['Float']['output'];
};

/** An amount, or a part of the price. */
export type PricingValue = MoneyV2 | PricingPercentageValue;

/** An article with its variants, such as a shirt in several sizes. */
export type Product = HasMetafields & Node & OnlineStorePublishable & Trackable & {
  readonly __typename?: 'Product';
  /**
   * The variants that differ from the chosen one in the value of one option, in the order of the product. The chosen one has the `selectedOptions`; without
   * them it is the first for sale.
   */
  readonly adjacentVariants: ReadonlyArray<ProductVariant>;
  /** Whether a variant of it can be bought now. */
  readonly availableForSale: Scalars['Boolean']['output'];
  /** Its place in the merchant's taxonomy; null where it has none. */
  readonly category?: Maybe<TaxonomyCategory>;
  /** The collections that it belongs to. */
  readonly collections: CollectionConnection;
  /** The lowest and the highest former price of its variants; zero where there are none. */
  readonly compareAtPriceRange: ProductPriceRange;
  /** The instant of the first event. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The description as text without HTML. */
  readonly description: Scalars['String']['output'];
  /** The description as HTML that was sanitized. */
  readonly descriptionHtml: Scalars['HTML']['output'];
  /** The combinations that are for sale, written as `encodedVariantExistence`. */
  readonly encodedVariantAvailability?: Maybe<Scalars['String']['output']>;
  /**
   * The combinations of option values that exist, as a tree of their positions: `v1_`, then for each option but the last a position, `:`, the tree below and `,`;
   * of the last option positions, ranges such as `0-2`, and blanks between them.
   */
  readonly encodedVariantExistence?: Maybe<Scalars['String']['output']>;
  /** The first picture. Null: there is none. */
  readonly featuredImage?: Maybe<Image>;
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** What happened to it, oldest first; read with `asOf`, what had happened by then. Without `first` and `last`: the first 20. */
  readonly history: HistoryConnection;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The pictures, in the merchant's order. */
  readonly images: ImageConnection;
  /** Whether it is a gift card: the shop sells none. */
  readonly isGiftCard: Scalars['Boolean']['output'];
  /** Pictures, films and models; the shop has pictures. */
  readonly media: MediaConnection;
  /** A field of the product that the merchant defined. Null: it has none of this name. */
  readonly metafield?: Maybe<Metafield>;
  /** Fields of the product that the merchant defined, a null for each name that it has not. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The address of its page. */
  readonly onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  /** What buyers choose, such as size and colour; in the merchant's order. */
  readonly options: ReadonlyArray<ProductOption>;
  /** The lowest and the highest price of its variants. */
  readonly priceRange: ProductPriceRange;
  /** The merchant's kind of goods; empty when none was given. */
  readonly productType: Scalars['String']['output'];
  /** When it was first in the catalogue. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Whether it is sold with a selling plan only: the shop has none. */
  readonly requiresSellingPlan: Scalars['Boolean']['output'];
  /** The first for sale of the variants with these options, else of all variants; null: the product has no variant. */
  readonly selectedOrFirstAvailableVariant?: Maybe<ProductVariant>;
  /** Empty: the shop has no selling plans. */
  readonly sellingPlanGroups: SellingPlanGroupConnection;
  /** Title and description for search engines. */
  readonly seo: Seo;
  /** Words by which it is found and filtered. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The pieces of all variants that can be sold. Null: not counted. */
  readonly totalInventory?: Maybe<Scalars['Int']['output']>;
  /** Null: the shop does not measure searches this way. */
  readonly trackingParameters?: Maybe<Scalars['String']['output']>;
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The variant with these options, all of its own named. */
  readonly variantBySelectedOptions?: Maybe<ProductVariant>;
  /** The combinations of option values that are sold, in the merchant's order. */
  readonly variants: ProductVariantConnection;
  /** The number of its variants. */
  readonly variantsCount?: Maybe<Count>;
  /** The maker or brand; empty when none was given. */
  readonly vendor: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductAdjacentVariantsArgs = {
  caseInsensitiveMatch?: InputMaybe<Scalars['Boolean']['input']>;
  ignoreUnknownOptions?: InputMaybe<Scalars['Boolean']['input']>;
  selectedOptions?: InputMaybe<ReadonlyArray<SelectedOptionInput>>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductDescriptionArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductMediaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ProductMediaSortKeys>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductOptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductSelectedOrFirstAvailableVariantArgs = {
  caseInsensitiveMatch?: InputMaybe<Scalars['Boolean']['input']>;
  ignoreUnknownOptions?: InputMaybe<Scalars['Boolean']['input']>;
  selectedOptions?: InputMaybe<ReadonlyArray<SelectedOptionInput>>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductSellingPlanGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductVariantBySelectedOptionsArgs = {
  caseInsensitiveMatch?: InputMaybe<Scalars['Boolean']['input']>;
  ignoreUnknownOptions?: InputMaybe<Scalars['Boolean']['input']>;
  selectedOptions: ReadonlyArray<SelectedOptionInput>;
};


/** An article with its variants, such as a shirt in several sizes. */
export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The orders of the products of a collection. */
export type ProductCollectionSortKeys =
  /** By how often it was sold. */
  | 'BEST_SELLING'
  /** The order that the collection has by itself. */
  | 'COLLECTION_DEFAULT'
  /** By the instant of creation. */
  | 'CREATED'
  /** By id. */
  | 'ID'
  /** The order that the merchant gave. */
  | 'MANUAL'
  /** By the lowest price of the product. */
  | 'PRICE'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** A page of a list whose items are of the type `Product`. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The facets of the list: by what it can be narrowed, with counts. */
  readonly filters: ReadonlyArray<Filter>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<Product>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
  /** The number of items in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The product came into the catalogue. */
export type ProductCreated = HistoryEvent & {
  readonly __typename?: 'ProductCreated';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** Null: it was not on sale. */
  readonly details?: Maybe<ProductDetails>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** What the merchant said of a product with one event. */
export type ProductDetails = {
  readonly __typename?: 'ProductDetails';
  /** The description as HTML that was sanitized. */
  readonly descriptionHtml: Scalars['HTML']['output'];
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** The merchant's kind of goods then. */
  readonly productType: Scalars['String']['output'];
  /** Words by which it is found and filtered. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The variants then. */
  readonly variants: ReadonlyArray<VariantDetails>;
  /** The maker or brand then. */
  readonly vendor: Scalars['String']['output'];
};

/** An item of the type `Product` with its place in a list. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Product;
};

/** A part of a product that a change may concern. */
export type ProductField =
  /** The place in the taxonomy of goods. */
  | 'CATEGORY'
  /** The text about it. */
  | 'DESCRIPTION'
  /** The name in addresses. */
  | 'HANDLE'
  /** The pictures. */
  | 'IMAGES'
  /** What buyers choose, such as the size. */
  | 'OPTIONS'
  /** The prices of the variants. */
  | 'PRICES'
  /** The merchant's kind of goods. */
  | 'PRODUCT_TYPE'
  /** Title and description for search engines. */
  | 'SEO'
  /** Whether it is on sale. */
  | 'STATUS'
  /** The words by which it is found and filtered. */
  | 'TAGS'
  /** The title that people read. */
  | 'TITLE'
  /** The combinations of option values. */
  | 'VARIANTS'
  /** The maker or brand. */
  | 'VENDOR';

/** One condition; of several on the same thing any may hold, on different things all must. */
export type ProductFilter = {
  /** True: only what can be bought; false: only what is sold out. Null: both. */
  readonly available?: InputMaybe<Scalars['Boolean']['input']>;
  /** A span of prices in the currency of the operation. Null: any price. */
  readonly price?: InputMaybe<PriceRangeFilter>;
  /** The merchant's kind of goods, as it is written. Null: any. */
  readonly productType?: InputMaybe<Scalars['String']['input']>;
  /** The maker or brand, as it is written. Null: any. */
  readonly productVendor?: InputMaybe<Scalars['String']['input']>;
  /** A tag, as it is written. Null: any. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** A variant has this value for an option. Null: any. */
  readonly variantOption?: InputMaybe<VariantOptionFilter>;
};

/** The order of the media of a product. */
export type ProductMediaSortKeys =
  /** By id. */
  | 'ID'
  /** In the merchant's order. */
  | 'POSITION';

/** Something that buyers choose, such as the size. */
export type ProductOption = {
  readonly __typename?: 'ProductOption';
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What is chosen, such as `Size`. */
  readonly name: Scalars['String']['output'];
  /** The values with the variants that have them, in the merchant's order. */
  readonly optionValues: ReadonlyArray<ProductOptionValue>;
  /** What can be chosen, such as `S` and `M`, in the merchant's order. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** A value of an option. */
export type ProductOptionValue = Node & {
  readonly __typename?: 'ProductOptionValue';
  /** The first variant with it; of the other options the variant has the first values that exist. */
  readonly firstSelectableVariant?: Maybe<ProductVariant>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** As buyers read it. */
  readonly name: Scalars['String']['output'];
  /** How it is shown in place of its name; null where the merchant gave nothing. */
  readonly swatch?: Maybe<ProductOptionValueSwatch>;
};

/** The colour or the picture of an option value. */
export type ProductOptionValueSwatch = {
  readonly __typename?: 'ProductOptionValueSwatch';
  /** As `#rrggbb`. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** A picture of the material or the pattern. */
  readonly image?: Maybe<MediaImage>;
};

/** The span of the prices of a product's variants. */
export type ProductPriceRange = {
  readonly __typename?: 'ProductPriceRange';
  /** The price of the dearest variant. */
  readonly maxVariantPrice: MoneyV2;
  /** The price of the cheapest variant. */
  readonly minVariantPrice: MoneyV2;
};

/** Whether recommended products are similar or go together. */
export type ProductRecommendationIntent =
  /** Products that are bought with it. */
  | 'COMPLEMENTARY'
  /** Products like it. */
  | 'RELATED';

/** The product changed. */
export type ProductRevised = HistoryEvent & {
  readonly __typename?: 'ProductRevised';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** What differs from the event before; `PRICES` of variants that stayed, `VARIANTS` all else of them. */
  readonly changed: ReadonlyArray<ProductField>;
  /** Null: it was no longer on sale, or not yet. */
  readonly details?: Maybe<ProductDetails>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** `ID` is the order of creation. */
export type ProductSortKeys =
  /** By how often it was sold. */
  | 'BEST_SELLING'
  /** By the instant of creation. */
  | 'CREATED_AT'
  /** By id. */
  | 'ID'
  /** By the lowest price of the product. */
  | 'PRICE'
  /** By the merchant's kind of goods. */
  | 'PRODUCT_TYPE'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE'
  /** By the instant of the newest change. */
  | 'UPDATED_AT'
  /** By maker or brand. */
  | 'VENDOR';

/** A product as it is after a change of it or of its stock. */
export type ProductUpdate = {
  readonly __typename?: 'ProductUpdate';
  /** A later subscription with it as `after` misses nothing. */
  readonly position: Scalars['String']['output'];
  /** The product after the change. */
  readonly product: Product;
};

/** One combination of option values: what is put into a cart. */
export type ProductVariant = HasMetafields & Node & {
  readonly __typename?: 'ProductVariant';
  /** Whether a piece of it can be bought now. */
  readonly availableForSale: Scalars['Boolean']['output'];
  /** The GTIN, EAN, UPC or ISBN. Null: none. */
  readonly barcode?: Maybe<Scalars['String']['output']>;
  /** The former price of one piece, to be shown struck through. Null: no reduction is shown. */
  readonly compareAtPrice?: Maybe<MoneyV2>;
  /**
   * The price to compare with.
   * @deprecated Use `compareAtPrice`.
   */
  readonly compareAtPriceV2?: Maybe<MoneyV2>;
  /** Empty: the shop sells no bundles. */
  readonly components: ProductVariantComponentConnection;
  /** It can be bought, and none is there. */
  readonly currentlyNotInStock: Scalars['Boolean']['output'];
  /** Empty: the shop sells no bundles. */
  readonly groupedBy: ProductVariantConnection;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The picture. Null: none. */
  readonly image?: Maybe<Image>;
  /** A field of the variant that the merchant defined. Null: it has none of this name. */
  readonly metafield?: Maybe<Metafield>;
  /** Fields of the variant that the merchant defined, a null for each name that it has not. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** The price of one piece. */
  readonly price: MoneyV2;
  /**
   * The price.
   * @deprecated Use `price`.
   */
  readonly priceV2: MoneyV2;
  /** The product of which it is a variant. */
  readonly product: Product;
  /** Pieces that may be sold; null when the stock does not limit it: it is not tracked, or sold although there is none. */
  readonly quantityAvailable?: Maybe<Scalars['Int']['output']>;
  /** Empty: the price does not depend on the quantity. */
  readonly quantityPriceBreaks: QuantityPriceBreakConnection;
  /** How many pieces can be bought at once. */
  readonly quantityRule: QuantityRule;
  /** Whether it is sold with its components only: the shop sells no bundles. */
  readonly requiresComponents: Scalars['Boolean']['output'];
  /** Whether it is delivered as a parcel, as all goods of the shop are. */
  readonly requiresShipping: Scalars['Boolean']['output'];
  /** The value of each option of the product that makes up this variant. */
  readonly selectedOptions: ReadonlyArray<SelectedOption>;
  /** Empty: the shop has no selling plans. */
  readonly sellingPlanAllocations: SellingPlanAllocationConnection;
  /** The merchant's number of the article. Null: none. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Empty: nothing can be picked up. */
  readonly storeAvailability: StoreAvailabilityConnection;
  /** Whether it has a tax rate. */
  readonly taxable: Scalars['Boolean']['output'];
  /** The option values in one text, such as `M / red`. */
  readonly title: Scalars['String']['output'];
  /** The price of a unit of measure; null where the merchant gave no measure. */
  readonly unitPrice?: Maybe<MoneyV2>;
  /** What `unitPrice` is the price of. */
  readonly unitPriceMeasurement?: Maybe<UnitPriceMeasurement>;
  /** Of one piece with its packing, in `weightUnit`; null where it is not known. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** The unit of `weight`. */
  readonly weightUnit: WeightUnit;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantGroupedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantQuantityPriceBreaksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maximumQuantity?: InputMaybe<Scalars['Int']['input']>;
  minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantSellingPlanAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantStoreAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<GeoCoordinateInput>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One combination of option values: what is put into a cart. */
export type ProductVariantUnitPriceArgs = {
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a bundle. */
export type ProductVariantComponent = {
  readonly __typename?: 'ProductVariantComponent';
  /** The variant. */
  readonly productVariant: ProductVariant;
  /** How many pieces of it. */
  readonly quantity: Scalars['Int']['output'];
};

/** Parts of a bundle, page by page. */
export type ProductVariantComponentConnection = {
  readonly __typename?: 'ProductVariantComponentConnection';
  /** The parts, each with its cursor. */
  readonly edges: ReadonlyArray<ProductVariantComponentEdge>;
  /** The parts. */
  readonly nodes: ReadonlyArray<ProductVariantComponent>;
  /** What is before and after them. */
  readonly pageInfo: PageInfo;
};

/** A part of a list of parts. */
export type ProductVariantComponentEdge = {
  readonly __typename?: 'ProductVariantComponentEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The part. */
  readonly node: ProductVariantComponent;
};

/** A page of a list whose items are of the type `ProductVariant`. */
export type ProductVariantConnection = {
  readonly __typename?: 'ProductVariantConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProductVariantEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<ProductVariant>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
};

/** An item of the type `ProductVariant` with its place in a list. */
export type ProductVariantEdge = {
  readonly __typename?: 'ProductVariantEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProductVariant;
};

/** A part of a country that addresses name. */
export type Province = {
  readonly __typename?: 'Province';
  /** The code within the country, such as `CA`. */
  readonly code: Scalars['String']['output'];
  /** The English name. */
  readonly name: Scalars['String']['output'];
};

/** What the parts of a country are called. */
export type ProvinceKind =
  /** They are called prefectures. */
  | 'PREFECTURE'
  /** They are called provinces. */
  | 'PROVINCE'
  /** They are called states. */
  | 'STATE';

/** A price from a quantity on. */
export type QuantityPriceBreak = {
  readonly __typename?: 'QuantityPriceBreak';
  /** From as many pieces on. */
  readonly minimumQuantity: Scalars['Int']['output'];
  /** The price of one piece. */
  readonly price: MoneyV2;
};

/** Prices by quantity, page by page. */
export type QuantityPriceBreakConnection = {
  readonly __typename?: 'QuantityPriceBreakConnection';
  /** The prices, each with its cursor. */
  readonly edges: ReadonlyArray<QuantityPriceBreakEdge>;
  /** The prices. */
  readonly nodes: ReadonlyArray<QuantityPriceBreak>;
  /** What is before and after them. */
  readonly pageInfo: PageInfo;
};

/** A price of a list. */
export type QuantityPriceBreakEdge = {
  readonly __typename?: 'QuantityPriceBreakEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The price. */
  readonly node: QuantityPriceBreak;
};

/** How many pieces of a variant can be bought at once. */
export type QuantityRule = {
  readonly __typename?: 'QuantityRule';
  /** The quantity is a multiple of it. */
  readonly increment: Scalars['Int']['output'];
  /** At most; null: as many as there are. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** At least. */
  readonly minimum: Scalars['Int']['output'];
};

/** The reads of this API: they change nothing, and several in one document run side by side. */
export type Query = {
  readonly __typename?: 'Query';
  /** What a postal address in a country needs; an address without it is refused by `checkoutComplete`. */
  readonly addressFormat: AddressFormat;
  /** The article with this id; null: none is published. */
  readonly article?: Maybe<Article>;
  /** `query` as of `pages`, and `author:`, `blog_title:`, `tag:` and `tag_not:`. */
  readonly articles: ArticleConnection;
  /** The blog with this id or this handle. */
  readonly blog?: Maybe<Blog>;
  /**
   * The blog with this handle.
   * @deprecated Use `blog(handle:)`.
   */
  readonly blogByHandle?: Maybe<Blog>;
  /** `query`: words of the title, or `title:`, `handle:`, `id:`, `created_at:` and `updated_at:` with a value. */
  readonly blogs: BlogConnection;
  /** `asOf`: the cart as it was then, at the prices of then; null when there was none yet. */
  readonly cart?: Maybe<Cart>;
  /** A collection by its id or its handle. Null: there is none. */
  readonly collection?: Maybe<Collection>;
  /**
   * The collection with this handle.
   * @deprecated Use `collection(handle:)`.
   */
  readonly collectionByHandle?: Maybe<Collection>;
  /**
   * The first 50 without `first` and `last`. `query`: words of the title, or `title:`, `handle:`, `id:` and `updated_at:` with a value; conditions that are
   * joined by blanks must all hold.
   */
  readonly collections: CollectionConnection;
  /** The customer of a valid access token; null for any other. */
  readonly customer?: Maybe<Customer>;
  /** All that is stored about the customer, as JSON: what happened, oldest first, and the orders; null without a valid access token. */
  readonly customerDataExport?: Maybe<Scalars['JSON']['output']>;
  /** The log-ins of the customer that were not ended; null without a valid access token. */
  readonly customerSessions?: Maybe<ReadonlyArray<CustomerSession>>;
  /** The ways a cart can be delivered, cheapest first. Null: no such cart. */
  readonly deliveryOptions?: Maybe<ReadonlyArray<DeliveryOption>>;
  /** The countries, languages and currencies that are offered, and those of this operation. */
  readonly localization: Localization;
  /** Empty: nothing can be picked up. */
  readonly locations: LocationConnection;
  /** The menu with this handle; null: there is none. */
  readonly menu?: Maybe<Menu>;
  /** A metaobject by its id, or by its handle and its type; null: the shop has none, or shoppers do not see it. */
  readonly metaobject?: Maybe<Metaobject>;
  /** The metaobjects of a type that shoppers see; the first 50 without `first` and `last`. Empty for a type that the shop does not have. */
  readonly metaobjects: MetaobjectConnection;
  /** Anything by its id. Null: there is none, or it may not be read by an id alone. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the order of the ids; null for each that there is not. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** `asOf`: the order as it was then; null when it was not placed yet. */
  readonly order?: Maybe<Order>;
  /** The page with this id or this handle; null: none is published. */
  readonly page?: Maybe<Page>;
  /**
   * The page with this handle.
   * @deprecated Use `page(handle:)`.
   */
  readonly pageByHandle?: Maybe<Page>;
  /** `query`: words of the title, or `title:`, `handle:`, `id:`, `created_at:` and `updated_at:` with a value. */
  readonly pages: PageConnection;
  /** `types`: what is asked for, all by default. `limit`: of each type with `EACH`, of all types together, in their order, with `ALL`. */
  readonly predictiveSearch?: Maybe<PredictiveSearchResult>;
  /**
   * `asOf`: the product as it was then, that instant included, with the prices and the stock of then; null when it was not on sale.
   * A handle is looked up among those of today. An instant that is yet to come is refused as `BAD_USER_INPUT`, here and below.
   */
  readonly product?: Maybe<Product>;
  /**
   * The product with this handle; null: none is on sale.
   * @deprecated Use `product(handle:)`.
   */
  readonly productByHandle?: Maybe<Product>;
  /** Products that go with one, named by its id or its handle; null: there is no such product. The shop has one list for both intents. */
  readonly productRecommendations?: Maybe<ReadonlyArray<Product>>;
  /** The tags of products on sale, in alphabetical order. */
  readonly productTags: StringConnection;
  /** The types of products on sale, in alphabetical order. */
  readonly productTypes: StringConnection;
  /** The products on sale, page by page. */
  readonly products: ProductConnection;
  /** Finds products, pages and articles by words and filters, with facets. */
  readonly search: SearchResultItemConnection;
  /** Name, domain and settings of the shop. */
  readonly shop: Shop;
  /** The policy with this handle, such as `legal-notice`, which `Shop` does not name; null: there is none. Not in Shopify's API. */
  readonly shopPolicy?: Maybe<ShopPolicy>;
  /** The addresses of the shop of one type, page by page. Metaobjects have none. The handle of an article is that of its blog, a slash and its own. */
  readonly sitemap: Sitemap;
  /** The addresses that have moved; `query`: `path:` and `target:` with a value. */
  readonly urlRedirects: UrlRedirectConnection;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryAddressFormatArgs = {
  countryCode: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ArticleSortKeys>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryBlogArgs = {
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryBlogByHandleArgs = {
  handle: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryBlogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<BlogSortKeys>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCartArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCollectionArgs = {
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCollectionByHandleArgs = {
  handle: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<CollectionSortKeys>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCustomerArgs = {
  customerAccessToken: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCustomerDataExportArgs = {
  customerAccessToken: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryCustomerSessionsArgs = {
  customerAccessToken: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryDeliveryOptionsArgs = {
  address?: InputMaybe<MailingAddressInput>;
  cartId: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<GeoCoordinateInput>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<LocationSortKeys>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMenuArgs = {
  handle: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectArgs = {
  handle?: InputMaybe<MetaobjectHandleInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<Scalars['String']['input']>;
  type: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryOrderArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryPageArgs = {
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryPageByHandleArgs = {
  handle: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<PageSortKeys>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryPredictiveSearchArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  limitScope?: InputMaybe<PredictiveSearchLimitScope>;
  query: Scalars['String']['input'];
  searchableFields?: InputMaybe<ReadonlyArray<SearchableField>>;
  types?: InputMaybe<ReadonlyArray<PredictiveSearchType>>;
  unavailableProducts?: InputMaybe<SearchUnavailableProductsType>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductByHandleArgs = {
  handle: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductRecommendationsArgs = {
  intent?: InputMaybe<ProductRecommendationIntent>;
  productHandle?: InputMaybe<Scalars['String']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductTagsArgs = {
  first: Scalars['Int']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductTypesArgs = {
  first: Scalars['Int']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ProductSortKeys>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  prefix?: InputMaybe<SearchPrefixQueryType>;
  productFilters?: InputMaybe<ReadonlyArray<ProductFilter>>;
  query: Scalars['String']['input'];
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<SearchSortKeys>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  unavailableProducts?: InputMaybe<SearchUnavailableProductsType>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryShopPolicyArgs = {
  handle: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QuerySitemapArgs = {
  type: SitemapType;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryUrlRedirectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What search engines show of a page. */
export type Seo = {
  readonly __typename?: 'SEO';
  /** A sentence or two below the title. Null: none was given. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The title of the page. Null: that of the thing it shows. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Words in lower case, without accents, those that go together as one. */
export type SearchPartialMatch = {
  readonly __typename?: 'SearchPartialMatch';
  /** Each of these is met by a product that was found. */
  readonly matchedTerms: ReadonlyArray<Scalars['String']['output']>;
  /** None of these is met by any product that was found. */
  readonly unmatchedTerms: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether the last word of a text may be a beginning. */
export type SearchPrefixQueryType =
  /** The last word of the text may be the beginning of a word. */
  | 'LAST'
  /** Every word of the text is a whole word. */
  | 'NONE';

/** `styledText` is HTML: what was typed in `<mark>`, what would be added in `<span>`. */
export type SearchQuerySuggestion = Trackable & {
  readonly __typename?: 'SearchQuerySuggestion';
  /** The suggested text as HTML, with what was typed marked. */
  readonly styledText: Scalars['String']['output'];
  /** The suggested text. */
  readonly text: Scalars['String']['output'];
  /** Null: the shop does not measure searches this way. */
  readonly trackingParameters?: Maybe<Scalars['String']['output']>;
};

/** Something that a search found. */
export type SearchResultItem = Article | Page | Product;

/** A page of a list whose items are of the type `SearchResultItem`. */
export type SearchResultItemConnection = {
  readonly __typename?: 'SearchResultItemConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchResultItemEdge>;
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<SearchResultItem>;
  /** Whether there are more pages, and the cursors to ask for them. */
  readonly pageInfo: PageInfo;
  /** Set when no product has all of what was typed, and products that have some of it are shown instead. */
  readonly partialMatch?: Maybe<SearchPartialMatch>;
  /** The facets of the products that were found, with counts. */
  readonly productFilters: ReadonlyArray<Filter>;
  /** When the text finds nothing: parts of it that find something, to be offered instead. */
  readonly suggestedQueries: ReadonlyArray<Scalars['String']['output']>;
  /** The number of items in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of the type `SearchResultItem` with its place in a list. */
export type SearchResultItemEdge = {
  readonly __typename?: 'SearchResultItemEdge';
  /** An opaque value for `after` and `before`: it names the place of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SearchResultItem;
};

/** The orders of what a search finds. */
export type SearchSortKeys =
  /** By how often it was sold. */
  | 'BEST_SELLING'
  /** By the instant of creation. */
  | 'CREATED_AT'
  /** By the lowest price of the product. */
  | 'PRICE'
  /** By how well it matches the words of the query. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** What a search can find. */
export type SearchType =
  /** Articles of the shop's blogs. */
  | 'ARTICLE'
  /** Pages of the shop's content. */
  | 'PAGE'
  /** Products on sale. */
  | 'PRODUCT';

/** What is done with products that are not for sale. */
export type SearchUnavailableProductsType =
  /** Products that are sold out are left out. */
  | 'HIDE'
  /** Products that are sold out come behind the others. */
  | 'LAST'
  /** Products that are sold out are treated like the others. */
  | 'SHOW';

/** A field that is searched. The shop searches all of them. */
export type SearchableField =
  /** The author of an article. */
  | 'AUTHOR'
  /** The text of a page or an article, or the description of a product. */
  | 'BODY'
  /** The merchant's kind of goods. */
  | 'PRODUCT_TYPE'
  /** The tags. */
  | 'TAG'
  /** The title. */
  | 'TITLE'
  /** The barcodes of the variants. */
  | 'VARIANTS_BARCODE'
  /** The merchant's numbers of the variants. */
  | 'VARIANTS_SKU'
  /** The titles of the variants. */
  | 'VARIANTS_TITLE'
  /** The maker or brand. */
  | 'VENDOR';

/** The value that a variant has for one option. */
export type SelectedOption = {
  readonly __typename?: 'SelectedOption';
  /** The option, such as `Size`. */
  readonly name: Scalars['String']['output'];
  /** The value, such as `M`. */
  readonly value: Scalars['String']['output'];
};

/** The value that is wanted for one option. */
export type SelectedOptionInput = {
  /** The option, such as `Size`. */
  readonly name: Scalars['String']['input'];
  /** The value, such as `M`. */
  readonly value: Scalars['String']['input'];
};

/** A way to buy, such as every month. The shop has none. */
export type SellingPlan = {
  readonly __typename?: 'SellingPlan';
  /** What is paid at the checkout. */
  readonly checkoutCharge: SellingPlanCheckoutCharge;
  /** What it is, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** As buyers read it. */
  readonly name: Scalars['String']['output'];
  /** What it does, by option. */
  readonly options: ReadonlyArray<SellingPlanOption>;
  /** What it changes of the price. */
  readonly priceAdjustments: ReadonlyArray<SellingPlanPriceAdjustment>;
  /** Whether it delivers more than once. */
  readonly recurringDeliveries: Scalars['Boolean']['output'];
};

/** A variant as a selling plan sells it. */
export type SellingPlanAllocation = {
  readonly __typename?: 'SellingPlanAllocation';
  /** What is paid at the checkout. */
  readonly checkoutChargeAmount: MoneyV2;
  /** The prices, by order. */
  readonly priceAdjustments: ReadonlyArray<SellingPlanAllocationPriceAdjustment>;
  /** What is paid later. */
  readonly remainingBalanceChargeAmount: MoneyV2;
  /** The plan. */
  readonly sellingPlan: SellingPlan;
};

/** Variants with selling plans, page by page. */
export type SellingPlanAllocationConnection = {
  readonly __typename?: 'SellingPlanAllocationConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SellingPlanAllocationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<SellingPlanAllocation>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type SellingPlanAllocationEdge = {
  readonly __typename?: 'SellingPlanAllocationEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SellingPlanAllocation;
};

/** A price of a variant with a selling plan. */
export type SellingPlanAllocationPriceAdjustment = {
  readonly __typename?: 'SellingPlanAllocationPriceAdjustment';
  /** The price without the plan. */
  readonly compareAtPrice: MoneyV2;
  /** The price of one delivery. */
  readonly perDeliveryPrice: MoneyV2;
  /** The price of an order. */
  readonly price: MoneyV2;
  /** The price of a unit of measure. */
  readonly unitPrice?: Maybe<MoneyV2>;
};

/** What is paid at the checkout. */
export type SellingPlanCheckoutCharge = {
  readonly __typename?: 'SellingPlanCheckoutCharge';
  /** Whether it is an amount or a part. */
  readonly type: SellingPlanCheckoutChargeType;
  /** The amount or the part. */
  readonly value: SellingPlanCheckoutChargeValue;
};

/** A part of the price. */
export type SellingPlanCheckoutChargePercentageValue = {
  readonly __typename?: 'SellingPlanCheckoutChargePercentageValue';
  /** In percent. */
  readonly percentage: Scalars['Float']['output'];
};

/** Whether a charge is an amount or a part. */
export type SellingPlanCheckoutChargeType =
  /** A share of the price. */
  | 'PERCENTAGE'
  /** A fixed amount. */
  | 'PRICE';

/** An amount, or a part of the price. */
export type SellingPlanCheckoutChargeValue = MoneyV2 | SellingPlanCheckoutChargePercentageValue;

/** Selling plans, page by page. */
export type SellingPlanConnection = {
  readonly __typename?: 'SellingPlanConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SellingPlanEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<SellingPlan>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type SellingPlanEdge = {
  readonly __typename?: 'SellingPlanEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SellingPlan;
};

/** An amount off the price. */
export type SellingPlanFixedAmountPriceAdjustment = {
  readonly __typename?: 'SellingPlanFixedAmountPriceAdjustment';
  /** The amount. */
  readonly adjustmentAmount: MoneyV2;
};

/** A price in place of the price. */
export type SellingPlanFixedPriceAdjustment = {
  readonly __typename?: 'SellingPlanFixedPriceAdjustment';
  /** The price. */
  readonly price: MoneyV2;
};

/** Selling plans that are offered together. */
export type SellingPlanGroup = {
  readonly __typename?: 'SellingPlanGroup';
  /** The app that made it. */
  readonly appName?: Maybe<Scalars['String']['output']>;
  /** As buyers read it. */
  readonly name: Scalars['String']['output'];
  /** In what its plans differ. */
  readonly options: ReadonlyArray<SellingPlanGroupOption>;
  /** Its plans. */
  readonly sellingPlans: SellingPlanConnection;
};


/** Selling plans that are offered together. */
export type SellingPlanGroupSellingPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Groups of selling plans, page by page. */
export type SellingPlanGroupConnection = {
  readonly __typename?: 'SellingPlanGroupConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SellingPlanGroupEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<SellingPlanGroup>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type SellingPlanGroupEdge = {
  readonly __typename?: 'SellingPlanGroupEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SellingPlanGroup;
};

/** In what the plans of a group differ. */
export type SellingPlanGroupOption = {
  readonly __typename?: 'SellingPlanGroupOption';
  /** The option. */
  readonly name: Scalars['String']['output'];
  /** Its values. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** What a selling plan does in one respect. */
export type SellingPlanOption = {
  readonly __typename?: 'SellingPlanOption';
  /** The option. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its value. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A part off the price. */
export type SellingPlanPercentagePriceAdjustment = {
  readonly __typename?: 'SellingPlanPercentagePriceAdjustment';
  /** In percent. */
  readonly adjustmentPercentage: Scalars['Int']['output'];
};

/** What a selling plan changes of the price. */
export type SellingPlanPriceAdjustment = {
  readonly __typename?: 'SellingPlanPriceAdjustment';
  /** How it changes the price. */
  readonly adjustmentValue: SellingPlanPriceAdjustmentValue;
  /** For how many orders; null: for all. */
  readonly orderCount?: Maybe<Scalars['Int']['output']>;
};

/** How a selling plan changes a price. */
export type SellingPlanPriceAdjustmentValue = SellingPlanFixedAmountPriceAdjustment | SellingPlanFixedPriceAdjustment | SellingPlanPercentagePriceAdjustment;

/** A parcel of an order, or what is not sent yet. */
export type Shipment = {
  readonly __typename?: 'Shipment';
  /** The company that carries it. Null: it was not dispatched. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** What the carrier told last, by its own time. */
  readonly carrierStatus?: Maybe<CarrierStatus>;
  /** The instant of the carrier's last report. Null: there was none. */
  readonly carrierStatusAt?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it is expected to arrive, or has arrived. */
  readonly deliverAt: Scalars['DateTime']['output'];
  /** The instant at which it is or was dispatched. */
  readonly dispatchAt: Scalars['DateTime']['output'];
  /** What is in this parcel; of what is not sent yet, what is left. */
  readonly lines: ReadonlyArray<ShipmentLine>;
  /** How far it is. */
  readonly status: ShipmentStatus;
  /** The carrier's number. Null: it was not dispatched. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Where the buyer can follow the parcel. */
  readonly trackingUrl?: Maybe<Scalars['String']['output']>;
};

/** The parcel was handed to a carrier. */
export type ShipmentDispatched = HistoryEvent & {
  readonly __typename?: 'ShipmentDispatched';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** The company that carries the parcel. */
  readonly carrier: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The carrier's number of the parcel. */
  readonly trackingNumber: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A variant in a parcel. */
export type ShipmentLine = {
  readonly __typename?: 'ShipmentLine';
  /** The id of the variant. */
  readonly merchandiseId: Scalars['ID']['output'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The title of the variant when it was ordered. */
  readonly variantTitle: Scalars['String']['output'];
};

/** The parcel is ready to be dispatched. */
export type ShipmentPrepared = HistoryEvent & {
  readonly __typename?: 'ShipmentPrepared';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** The instant at which it is expected to arrive. */
  readonly deliverAt: Scalars['DateTime']['output'];
  /** The instant at which it is to be dispatched. */
  readonly dispatchAt: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** How far a parcel is. */
export type ShipmentStatus =
  /** It has arrived. */
  | 'DELIVERED'
  /** It was handed to the carrier. */
  | 'DISPATCHED'
  /** It is ready to be dispatched. */
  | 'PREPARED';

/** What is known of the shop as a whole. */
export type Shop = HasMetafields & Node & {
  readonly __typename?: 'Shop';
  /** The look of the shop; null: none is described. */
  readonly brand?: Maybe<Brand>;
  /** What the shop says of itself. Null: nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The shop's id. */
  readonly id: Scalars['ID']['output'];
  /** Always null: the shop has no metafields. */
  readonly metafield?: Maybe<Metafield>;
  /** A null for each name: the shop has no metafields. */
  readonly metafields: ReadonlyArray<Maybe<Metafield>>;
  /** How amounts are written, with `{{amount}}` in place of the amount. */
  readonly moneyFormat: Scalars['String']['output'];
  /** The name of the shop as buyers read it. */
  readonly name: Scalars['String']['output'];
  /** Currency, country and means of payment. */
  readonly paymentSettings: PaymentSettings;
  /** Where the web shop is found. */
  readonly primaryDomain: Domain;
  /** How personal data are handled; null: the shop has no such policy. */
  readonly privacyPolicy?: Maybe<ShopPolicy>;
  /** How goods are returned; null: the shop has no such policy. */
  readonly refundPolicy?: Maybe<ShopPolicy>;
  /** How goods are sent; null: the shop has no such policy. */
  readonly shippingPolicy?: Maybe<ShopPolicy>;
  /** The countries that the shop delivers to, its own first. */
  readonly shipsToCountries: ReadonlyArray<CountryCode>;
  /** How subscriptions are cancelled; null: the shop has no such policy. */
  readonly subscriptionPolicy?: Maybe<ShopPolicyWithDefault>;
  /** The terms of service; null: the shop has none. */
  readonly termsOfService?: Maybe<ShopPolicy>;
};


/** What is known of the shop as a whole. */
export type ShopMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What is known of the shop as a whole. */
export type ShopMetafieldsArgs = {
  identifiers: ReadonlyArray<HasMetafieldsIdentifier>;
};

/** A policy of the shop. */
export type ShopPolicy = Node & {
  readonly __typename?: 'ShopPolicy';
  /** Its text as sanitized HTML. */
  readonly body: Scalars['String']['output'];
  /** Its name in addresses: `/policies/<handle>`. */
  readonly handle: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The address of its page. */
  readonly url: Scalars['URL']['output'];
};

/** A policy of the shop, or a default in place of it. The shop has no defaults. */
export type ShopPolicyWithDefault = {
  readonly __typename?: 'ShopPolicyWithDefault';
  /** Its text as sanitized HTML. */
  readonly body: Scalars['String']['output'];
  /** Its name in addresses: `/policies/<handle>`. */
  readonly handle: Scalars['String']['output'];
  /** Its id; null for a default. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The address of its page. */
  readonly url: Scalars['URL']['output'];
};

/** The addresses of the shop of one type. */
export type Sitemap = {
  readonly __typename?: 'Sitemap';
  /** How many pages of them there are; 0: none. */
  readonly pagesCount?: Maybe<Count>;
  /** A page of at most 250, the first is 1. */
  readonly resources?: Maybe<PaginatedSitemapResources>;
};


/** The addresses of the shop of one type. */
export type SitemapResourcesArgs = {
  page: Scalars['Int']['input'];
};

/** A picture in a sitemap. */
export type SitemapImage = {
  readonly __typename?: 'SitemapImage';
  /** What it shows, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** Its address. */
  readonly filepath?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** The address of a product, a collection, a page, a blog or an article. */
export type SitemapResource = SitemapResourceInterface & {
  readonly __typename?: 'SitemapResource';
  /** The handle. */
  readonly handle: Scalars['String']['output'];
  /** Null: pictures are in the product itself. */
  readonly image?: Maybe<SitemapImage>;
  /** Null: the title is in the product itself. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** An address of the shop: the handle of what it shows. */
export type SitemapResourceInterface = {
  /** The handle. */
  readonly handle: Scalars['String']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** The address of a metaobject. The web shop has none. */
export type SitemapResourceMetaobject = SitemapResourceInterface & {
  readonly __typename?: 'SitemapResourceMetaobject';
  /** The handle. */
  readonly handle: Scalars['String']['output'];
  /** The handle of the page of its type. */
  readonly onlineStoreUrlHandle?: Maybe<Scalars['String']['output']>;
  /** The name of its type. */
  readonly type: Scalars['String']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A type of pages of the shop. */
export type SitemapType =
  /** Articles of the shop's blogs. */
  | 'ARTICLE'
  /** The shop's blogs. */
  | 'BLOG'
  /** Collections of products. */
  | 'COLLECTION'
  /** Metaobjects, of which the web shop has no pages. */
  | 'METAOBJECT'
  /** Pages of the shop's content. */
  | 'PAGE'
  /** Products on sale. */
  | 'PRODUCT';

/** There were not enough pieces for the order. */
export type StockReservationRefused = HistoryEvent & {
  readonly __typename?: 'StockReservationRefused';
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The variants that were short. */
  readonly short: ReadonlyArray<StockShortage>;
  /** The name of the kind of event, such as `CartCreated`. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A variant of which there were not enough pieces. */
export type StockShortage = {
  readonly __typename?: 'StockShortage';
  /** The pieces that there were. */
  readonly available: Scalars['Int']['output'];
  /** The id of the variant. */
  readonly merchandiseId: Scalars['ID']['output'];
  /** The pieces that were ordered. */
  readonly wanted: Scalars['Int']['output'];
};

/** Whether a variant can be picked up at a place. */
export type StoreAvailability = {
  readonly __typename?: 'StoreAvailability';
  /** Whether it can. */
  readonly available: Scalars['Boolean']['output'];
  /** The place. */
  readonly location: Location;
  /** When it is ready, in words. */
  readonly pickUpTime: Scalars['String']['output'];
  /** How many pieces are there. */
  readonly quantityAvailable: Scalars['Int']['output'];
};

/** Places with a variant, page by page. */
export type StoreAvailabilityConnection = {
  readonly __typename?: 'StoreAvailabilityConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<StoreAvailabilityEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<StoreAvailability>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type StoreAvailabilityEdge = {
  readonly __typename?: 'StoreAvailabilityEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: StoreAvailability;
};

/** Texts, page by page. */
export type StringConnection = {
  readonly __typename?: 'StringConnection';
  /** The texts, each with its cursor. */
  readonly edges: ReadonlyArray<StringEdge>;
  /** What is before and after them. */
  readonly pageInfo: PageInfo;
};

/** A text of a list. */
export type StringEdge = {
  readonly __typename?: 'StringEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The text. */
  readonly node: Scalars['String']['output'];
};

/** Streams of changes, over graphql-ws or server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The cart whenever it changes, first as it is now; each version once, in order. `after` as with `orderUpdated`. */
  readonly cartUpdated: CartUpdate;
  /** The order whenever something happens to it, first as it is now. `after`: a position seen before; what came since is not missed. */
  readonly orderUpdated: OrderUpdate;
  /** The product whenever it or the stock of its variants changes, first as it is now. `after` as with `orderUpdated`. */
  readonly productUpdated: ProductUpdate;
};


/** Streams of changes, over graphql-ws or server-sent events. */
export type SubscriptionCartUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** Streams of changes, over graphql-ws or server-sent events. */
export type SubscriptionOrderUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** Streams of changes, over graphql-ws or server-sent events. */
export type SubscriptionProductUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** A colour or a picture in place of a name. */
export type Swatch = {
  readonly __typename?: 'Swatch';
  /** As `#rrggbb`. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** A picture. */
  readonly image?: Maybe<MediaImage>;
};

/** The tax of one rate. `priceIncludesTax`: it is part of the prices, otherwise added to them. */
export type TaxLine = {
  readonly __typename?: 'TaxLine';
  /** The amount of the tax. */
  readonly price: MoneyV2;
  /** Whether the prices contain it; otherwise it is added to them. */
  readonly priceIncludesTax: Scalars['Boolean']['output'];
  /** Null where the order does not tell it. */
  readonly ratePercentage?: Maybe<Scalars['Float']['output']>;
  /** The name of the tax, such as `VAT`. */
  readonly title: Scalars['String']['output'];
};

/** A node of the merchant's taxonomy. */
export type TaxonomyCategory = Node & {
  readonly __typename?: 'TaxonomyCategory';
  /** Those above it, the nearest one first. */
  readonly ancestors: ReadonlyArray<TaxonomyCategory>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its own name, without those above it. */
  readonly name: Scalars['String']['output'];
};

/** An object whose address can tell which search led to it. */
export type Trackable = {
  /** To be added to the address; null outside of search results. */
  readonly trackingParameters?: Maybe<Scalars['String']['output']>;
};

/** What a unit price is the price of. */
export type UnitPriceMeasurement = {
  readonly __typename?: 'UnitPriceMeasurement';
  /** The kind of measure. */
  readonly measuredType?: Maybe<UnitPriceMeasurementMeasuredType>;
  /** The unit in which the goods are measured. */
  readonly quantityUnit?: Maybe<UnitPriceMeasurementMeasuredUnit>;
  /** How much there is. */
  readonly quantityValue: Scalars['Float']['output'];
  /** The unit of the unit price. */
  readonly referenceUnit?: Maybe<UnitPriceMeasurementMeasuredUnit>;
  /** How many of those the unit price is for. */
  readonly referenceValue: Scalars['Int']['output'];
};

/** A kind of measure. */
export type UnitPriceMeasurementMeasuredType =
  /** Sold by area, such as square metres. */
  | 'AREA'
  /** Sold by number. */
  | 'COUNT'
  /** Sold by length, such as metres. */
  | 'LENGTH'
  /** The unit is of a kind that this version of the API does not know. */
  | 'UNKNOWN'
  /** Sold by volume, such as litres. */
  | 'VOLUME'
  /** Sold by weight, such as kilograms. */
  | 'WEIGHT';

/** A unit of measure. */
export type UnitPriceMeasurementMeasuredUnit =
  /** Centilitres. */
  | 'CL'
  /** Centimetres. */
  | 'CM'
  /** Fluid ounces. */
  | 'FLOZ'
  /** Feet. */
  | 'FT'
  /** Square feet. */
  | 'FT2'
  /** Grams. */
  | 'G'
  /** Gallons. */
  | 'GAL'
  /** Inches. */
  | 'IN'
  /** Pieces. */
  | 'ITEM'
  /** Kilograms. */
  | 'KG'
  /** Litres. */
  | 'L'
  /** Pounds. */
  | 'LB'
  /** Metres. */
  | 'M'
  /** Square metres. */
  | 'M2'
  /** Cubic metres. */
  | 'M3'
  /** Milligrams. */
  | 'MG'
  /** Millilitres. */
  | 'ML'
  /** Millimetres. */
  | 'MM'
  /** Ounces. */
  | 'OZ'
  /** Pints. */
  | 'PT'
  /** Quarts. */
  | 'QT'
  /** A unit that this version of the API does not know. */
  | 'UNKNOWN'
  /** Yards. */
  | 'YD';

/** Inches and pounds, or centimetres and kilograms. */
export type UnitSystem =
  /** Pounds and feet. */
  | 'IMPERIAL_SYSTEM'
  /** Kilograms and metres. */
  | 'METRIC_SYSTEM';

/** An address of the shop that has moved. */
export type UrlRedirect = Node & {
  readonly __typename?: 'UrlRedirect';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The former address, from the root of the shop. */
  readonly path: Scalars['String']['output'];
  /** The new address: a path of the shop, or absolute. */
  readonly target: Scalars['String']['output'];
};

/** Redirects, page by page. */
export type UrlRedirectConnection = {
  readonly __typename?: 'UrlRedirectConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<UrlRedirectEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<UrlRedirect>;
  /** What is before and after the page. */
  readonly pageInfo: PageInfo;
};

/** One of a page, with its cursor. */
export type UrlRedirectEdge = {
  readonly __typename?: 'UrlRedirectEdge';
  /** Where it is. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: UrlRedirect;
};

/** Why something was refused, without a code. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The path of the input that is at fault, from the argument on. Null: no single input is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What went wrong or is to be noted, for people to read, in the language of the operation as far as it is translated, else in English; programs use the code. */
  readonly message: Scalars['String']['output'];
};

/** A variant as it was after a change. */
export type VariantDetails = {
  readonly __typename?: 'VariantDetails';
  /** The former price of one piece, to be shown struck through. Null: no reduction is shown. */
  readonly compareAtPrice?: Maybe<MoneyV2>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The price of one piece. */
  readonly price: MoneyV2;
  /** The value of each option of the product that makes up this variant. */
  readonly selectedOptions: ReadonlyArray<SelectedOption>;
  /** The merchant's number of the article. Null: none. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
};

/** An option with the value that is wanted. */
export type VariantOptionFilter = {
  /** The option, such as `Size`. */
  readonly name: Scalars['String']['input'];
  /** The value, such as `M`. */
  readonly value: Scalars['String']['input'];
};

/** A film. The shop has none. */
export type Video = Media & Node & {
  readonly __typename?: 'Video';
  /** What it shows, in words. */
  readonly alt?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** `VIDEO`. */
  readonly mediaContentType: MediaContentType;
  /** How it is best shown. */
  readonly presentation?: Maybe<MediaPresentation>;
  /** A picture in its place. */
  readonly previewImage?: Maybe<Image>;
  /** Its files. */
  readonly sources: ReadonlyArray<VideoSource>;
};

/** A file of a film. */
export type VideoSource = {
  readonly __typename?: 'VideoSource';
  /** The ending of its name. */
  readonly format: Scalars['String']['output'];
  /** In pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its media type. */
  readonly mimeType: Scalars['String']['output'];
  /** Its address. */
  readonly url: Scalars['URL']['output'];
  /** In pixels. */
  readonly width: Scalars['Int']['output'];
};

/** A unit of weight. */
export type WeightUnit =
  /** The thousandth of a kilogram. */
  | 'GRAMS'
  /** A thousand grams. */
  | 'KILOGRAMS'
  /** 28.35 grams. */
  | 'OUNCES'
  /** 453.59 grams. */
  | 'POUNDS';

/** A span of working days, both ends included. */
export type WorkingDays = {
  readonly __typename?: 'WorkingDays';
  /** The greatest number of days. */
  readonly max: Scalars['Int']['output'];
  /** The smallest number of days. */
  readonly min: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CartAddress: ( AddressModel );
  DeliveryAddress: ( AddressModel );
  MenuItemResource:
    | ( ArticleModel )
    | ( BlogRow )
    | ( CollectionModel )
    | ( MetaobjectModel )
    | ( PageRow )
    | ( ProductModel )
    | ( PolicyModel )
  ;
  Merchandise: ( VariantModel );
  MetafieldParentResource:
    | ( ArticleModel )
    | ( BlogRow )
    | ( CartModel )
    | ( CollectionModel )
    | ( OrderModel )
    | ( PageRow )
    | ( ProductModel )
    | ( VariantModel )
    | ( Omit<Shop, 'brand' | 'metafield' | 'metafields' | 'privacyPolicy' | 'refundPolicy' | 'shippingPolicy' | 'subscriptionPolicy' | 'termsOfService'> & { brand?: Maybe<_RefType['Brand']>, metafield?: Maybe<_RefType['Metafield']>, metafields: ReadonlyArray<Maybe<_RefType['Metafield']>>, privacyPolicy?: Maybe<_RefType['ShopPolicy']>, refundPolicy?: Maybe<_RefType['ShopPolicy']>, shippingPolicy?: Maybe<_RefType['ShopPolicy']>, subscriptionPolicy?: Maybe<_RefType['ShopPolicyWithDefault']>, termsOfService?: Maybe<_RefType['ShopPolicy']> } )
  ;
  MetafieldReference:
    | ( ArticleModel )
    | ( CollectionModel )
    | ( Omit<GenericFile, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( MediaImageModel )
    | ( MetaobjectModel )
    | ( Omit<Model3d, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( PageRow )
    | ( ProductModel )
    | ( VariantModel )
    | ( Omit<Video, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
  ;
  PricingValue:
    | ( Amount )
    | ( PricingPercentageValue )
  ;
  SearchResultItem:
    | ( ArticleModel )
    | ( PageRow )
    | ( ProductModel )
  ;
  SellingPlanCheckoutChargeValue:
    | ( Amount )
    | ( SellingPlanCheckoutChargePercentageValue )
  ;
  SellingPlanPriceAdjustmentValue:
    | ( Omit<SellingPlanFixedAmountPriceAdjustment, 'adjustmentAmount'> & { adjustmentAmount: _RefType['MoneyV2'] } )
    | ( Omit<SellingPlanFixedPriceAdjustment, 'price'> & { price: _RefType['MoneyV2'] } )
    | ( SellingPlanPercentagePriceAdjustment )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  BaseCartLine:
    | ( CartLineModel )
    | ( Omit<ComponentizableCartLine, 'cost' | 'discountAllocations' | 'estimatedCost' | 'lineComponents' | 'merchandise' | 'parentRelationship' | 'sellingPlanAllocation'> & { cost: _RefType['CartLineCost'], discountAllocations: ReadonlyArray<_RefType['CartDiscountAllocation']>, estimatedCost: _RefType['CartLineEstimatedCost'], lineComponents: ReadonlyArray<_RefType['CartLine']>, merchandise: _RefType['Merchandise'], parentRelationship?: Maybe<_RefType['CartLineParentRelationship']>, sellingPlanAllocation?: Maybe<_RefType['SellingPlanAllocation']> } )
  ;
  BaseCartLineConnection: ( Omit<CartLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<_RefType['CartLineEdge']>, nodes: ReadonlyArray<_RefType['BaseCartLine']> } );
  BaseCartLineEdge: ( Omit<CartLineEdge, 'node'> & { node: _RefType['BaseCartLine'] } );
  CartDiscountAllocation:
    | ( Omit<CartAutomaticDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: _RefType['CartDiscountApplication'], discountedAmount: _RefType['MoneyV2'] } )
    | ( Omit<CartCodeDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: _RefType['CartDiscountApplication'], discountedAmount: _RefType['MoneyV2'] } )
    | ( Omit<CartCustomDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: _RefType['CartDiscountApplication'], discountedAmount: _RefType['MoneyV2'] } )
    | ( Omit<DiscountAllocation, 'allocatedAmount' | 'discountApplication' | 'discountedAmount'> & { allocatedAmount: _RefType['MoneyV2'], discountApplication: _RefType['CartDiscountApplication'], discountedAmount: _RefType['MoneyV2'] } )
  ;
  DiscountApplication:
    | ( Omit<AutomaticDiscountApplication, 'value'> & { value: _RefType['PricingValue'] } )
    | ( Omit<DiscountCodeApplication, 'value'> & { value: _RefType['PricingValue'] } )
  ;
  HasMetafields:
    | ( ArticleModel )
    | ( BlogRow )
    | ( CartModel )
    | ( CollectionModel )
    | ( CustomerModel )
    | ( MediaImageModel )
    | ( OrderModel )
    | ( PageRow )
    | ( ProductModel )
    | ( VariantModel )
    | ( Omit<Shop, 'brand' | 'metafield' | 'metafields' | 'privacyPolicy' | 'refundPolicy' | 'shippingPolicy' | 'subscriptionPolicy' | 'termsOfService'> & { brand?: Maybe<_RefType['Brand']>, metafield?: Maybe<_RefType['Metafield']>, metafields: ReadonlyArray<Maybe<_RefType['Metafield']>>, privacyPolicy?: Maybe<_RefType['ShopPolicy']>, refundPolicy?: Maybe<_RefType['ShopPolicy']>, shippingPolicy?: Maybe<_RefType['ShopPolicy']>, subscriptionPolicy?: Maybe<_RefType['ShopPolicyWithDefault']>, termsOfService?: Maybe<_RefType['ShopPolicy']> } )
  ;
  HistoryEvent:
    | ( AttributesChanged )
    | ( Omit<BuyerChanged, 'buyerIdentity'> & { buyerIdentity: _RefType['CartBuyerIdentity'] } )
    | ( Omit<CartCheckedOut, 'deliveryOption' | 'orderCost' | 'orderLines' | 'shippingAddress'> & { deliveryOption: _RefType['DeliveryOption'], orderCost: _RefType['OrderCost'], orderLines: ReadonlyArray<_RefType['OrderLine']>, shippingAddress: _RefType['MailingAddress'] } )
    | ( Omit<CartCreated, 'buyerIdentity' | 'lines'> & { buyerIdentity: _RefType['CartBuyerIdentity'], lines: ReadonlyArray<_RefType['HistoryCartLine']> } )
    | ( CartMerged )
    | ( DiscountCodesChanged )
    | ( HistoryStep )
    | ( Omit<LinesAdded, 'lines'> & { lines: ReadonlyArray<_RefType['HistoryCartLine']> } )
    | ( LinesChanged )
    | ( LinesRemoved )
    | ( NoteChanged )
    | ( OrderCancelled )
    | ( Omit<OrderConfirmed, 'amount'> & { amount: _RefType['MoneyV2'] } )
    | ( Omit<OrderPlaced, 'deliveryOption' | 'orderCost' | 'orderLines' | 'shippingAddress'> & { deliveryOption: _RefType['DeliveryOption'], orderCost: _RefType['OrderCost'], orderLines: ReadonlyArray<_RefType['OrderLine']>, shippingAddress: _RefType['MailingAddress'] } )
    | ( Omit<PaymentAuthorised, 'amount'> & { amount: _RefType['MoneyV2'] } )
    | ( Omit<PaymentCaptured, 'amount'> & { amount: _RefType['MoneyV2'] } )
    | ( PaymentDeclined )
    | ( PaymentUnresolved )
    | ( Omit<ProductCreated, 'details'> & { details?: Maybe<_RefType['ProductDetails']> } )
    | ( Omit<ProductRevised, 'details'> & { details?: Maybe<_RefType['ProductDetails']> } )
    | ( ShipmentDispatched )
    | ( ShipmentPrepared )
    | ( StockReservationRefused )
  ;
  Media:
    | ( Omit<ExternalVideo, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( MediaImageModel )
    | ( Omit<Model3d, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( Omit<Video, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
  ;
  Node:
    | ( Omit<AppliedGiftCard, 'amountUsed' | 'balance' | 'presentmentAmountUsed'> & { amountUsed: _RefType['MoneyV2'], balance: _RefType['MoneyV2'], presentmentAmountUsed: _RefType['MoneyV2'] } )
    | ( ArticleModel )
    | ( BlogRow )
    | ( CartModel )
    | ( CartLineModel )
    | ( CollectionModel )
    | ( Comment )
    | ( Omit<ComponentizableCartLine, 'cost' | 'discountAllocations' | 'estimatedCost' | 'lineComponents' | 'merchandise' | 'parentRelationship' | 'sellingPlanAllocation'> & { cost: _RefType['CartLineCost'], discountAllocations: ReadonlyArray<_RefType['CartDiscountAllocation']>, estimatedCost: _RefType['CartLineEstimatedCost'], lineComponents: ReadonlyArray<_RefType['CartLine']>, merchandise: _RefType['Merchandise'], parentRelationship?: Maybe<_RefType['CartLineParentRelationship']>, sellingPlanAllocation?: Maybe<_RefType['SellingPlanAllocation']> } )
    | ( Omit<ExternalVideo, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( Omit<GenericFile, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( Location )
    | ( MediaImageModel )
    | ( MediaPresentation )
    | ( MenuRow )
    | ( MenuItemModel )
    | ( MetafieldModel )
    | ( MetaobjectModel )
    | ( Omit<Model3d, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
    | ( OrderModel )
    | ( PageRow )
    | ( ProductModel )
    | ( OptionValueModel )
    | ( VariantModel )
    | ( Omit<Shop, 'brand' | 'metafield' | 'metafields' | 'privacyPolicy' | 'refundPolicy' | 'shippingPolicy' | 'subscriptionPolicy' | 'termsOfService'> & { brand?: Maybe<_RefType['Brand']>, metafield?: Maybe<_RefType['Metafield']>, metafields: ReadonlyArray<Maybe<_RefType['Metafield']>>, privacyPolicy?: Maybe<_RefType['ShopPolicy']>, refundPolicy?: Maybe<_RefType['ShopPolicy']>, shippingPolicy?: Maybe<_RefType['ShopPolicy']>, subscriptionPolicy?: Maybe<_RefType['ShopPolicyWithDefault']>, termsOfService?: Maybe<_RefType['ShopPolicy']> } )
    | ( PolicyModel )
    | ( CategoryModel )
    | ( RedirectRow )
    | ( Omit<Video, 'previewImage'> & { previewImage?: Maybe<_RefType['Image']> } )
  ;
  OnlineStorePublishable:
    | ( ArticleModel )
    | ( BlogRow )
    | ( CollectionModel )
    | ( MetaobjectModel )
    | ( PageRow )
    | ( ProductModel )
  ;
  SitemapResourceInterface:
    | ( SitemapResource )
    | ( SitemapResourceMetaobject )
  ;
  Trackable:
    | ( ArticleModel )
    | ( CollectionModel )
    | ( PageRow )
    | ( ProductModel )
    | ( SearchQuerySuggestion )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressFormat: ResolverTypeWrapper<AddressFormat>;
  AppliedGiftCard: ResolverTypeWrapper<Omit<AppliedGiftCard, 'amountUsed' | 'balance' | 'presentmentAmountUsed'> & { amountUsed: ResolversTypes['MoneyV2'], balance: ResolversTypes['MoneyV2'], presentmentAmountUsed: ResolversTypes['MoneyV2'] }>;
  Article: ResolverTypeWrapper<ArticleModel>;
  ArticleAuthor: ResolverTypeWrapper<ArticleAuthor>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleSortKeys: ArticleSortKeys;
  Attribute: ResolverTypeWrapper<Attribute>;
  AttributeInput: AttributeInput;
  AttributesChanged: ResolverTypeWrapper<AttributesChanged>;
  AutomaticDiscountApplication: ResolverTypeWrapper<Omit<AutomaticDiscountApplication, 'value'> & { value: ResolversTypes['PricingValue'] }>;
  BaseCartLine: ResolverTypeWrapper<CartLineModel>;
  BaseCartLineConnection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BaseCartLineConnection']>;
  BaseCartLineEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BaseCartLineEdge']>;
  Blog: ResolverTypeWrapper<BlogRow>;
  BlogConnection: ResolverTypeWrapper<Omit<BlogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BlogEdge']>, nodes: ReadonlyArray<ResolversTypes['Blog']> }>;
  BlogEdge: ResolverTypeWrapper<Omit<BlogEdge, 'node'> & { node: ResolversTypes['Blog'] }>;
  BlogSortKeys: BlogSortKeys;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<Omit<Brand, 'coverImage' | 'logo' | 'squareLogo'> & { coverImage?: Maybe<ResolversTypes['MediaImage']>, logo?: Maybe<ResolversTypes['MediaImage']>, squareLogo?: Maybe<ResolversTypes['MediaImage']> }>;
  BrandColorGroup: ResolverTypeWrapper<BrandColorGroup>;
  BrandColors: ResolverTypeWrapper<BrandColors>;
  BuyerChanged: ResolverTypeWrapper<Omit<BuyerChanged, 'buyerIdentity'> & { buyerIdentity: ResolversTypes['CartBuyerIdentity'] }>;
  BuyerInput: BuyerInput;
  CardBrand: CardBrand;
  CarrierStatus: CarrierStatus;
  Cart: ResolverTypeWrapper<CartModel>;
  CartAddress: ResolverTypeWrapper<AddressModel>;
  CartAddressInput: CartAddressInput;
  CartAttributesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartAutomaticDiscountAllocation: ResolverTypeWrapper<Omit<CartAutomaticDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: ResolversTypes['CartDiscountApplication'], discountedAmount: ResolversTypes['MoneyV2'] }>;
  CartBuyerIdentity: ResolverTypeWrapper<BuyerModel>;
  CartBuyerIdentityInput: CartBuyerIdentityInput;
  CartBuyerIdentityUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartCheckedOut: ResolverTypeWrapper<Omit<CartCheckedOut, 'deliveryOption' | 'orderCost' | 'orderLines' | 'shippingAddress'> & { deliveryOption: ResolversTypes['DeliveryOption'], orderCost: ResolversTypes['OrderCost'], orderLines: ReadonlyArray<ResolversTypes['OrderLine']>, shippingAddress: ResolversTypes['MailingAddress'] }>;
  CartCodeDiscountAllocation: ResolverTypeWrapper<Omit<CartCodeDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: ResolversTypes['CartDiscountApplication'], discountedAmount: ResolversTypes['MoneyV2'] }>;
  CartCost: ResolverTypeWrapper<Omit<CartCost, 'checkoutChargeAmount' | 'subtotalAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalDutyAmount' | 'totalTaxAmount'> & { checkoutChargeAmount: ResolversTypes['MoneyV2'], subtotalAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'], totalDiscountAmount: ResolversTypes['MoneyV2'], totalDutyAmount?: Maybe<ResolversTypes['MoneyV2']>, totalTaxAmount?: Maybe<ResolversTypes['MoneyV2']> }>;
  CartCreatePayload: ResolverTypeWrapper<CartPayload>;
  CartCreated: ResolverTypeWrapper<Omit<CartCreated, 'buyerIdentity' | 'lines'> & { buyerIdentity: ResolversTypes['CartBuyerIdentity'], lines: ReadonlyArray<ResolversTypes['HistoryCartLine']> }>;
  CartCustomDiscountAllocation: ResolverTypeWrapper<Omit<CartCustomDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: ResolversTypes['CartDiscountApplication'], discountedAmount: ResolversTypes['MoneyV2'] }>;
  CartDelivery: ResolverTypeWrapper<CartModel>;
  CartDeliveryAddress: ResolverTypeWrapper<AddressModel>;
  CartDeliveryAddressInput: CartDeliveryAddressInput;
  CartDeliveryAddressesAddPayload: ResolverTypeWrapper<CartPayload>;
  CartDeliveryAddressesRemovePayload: ResolverTypeWrapper<CartPayload>;
  CartDeliveryAddressesReplacePayload: ResolverTypeWrapper<CartPayload>;
  CartDeliveryAddressesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartDeliveryCoordinatesPreference: ResolverTypeWrapper<CartDeliveryCoordinatesPreference>;
  CartDeliveryCoordinatesPreferenceInput: CartDeliveryCoordinatesPreferenceInput;
  CartDeliveryGroup: ResolverTypeWrapper<DeliveryGroupModel>;
  CartDeliveryGroupConnection: ResolverTypeWrapper<Omit<CartDeliveryGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CartDeliveryGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['CartDeliveryGroup']> }>;
  CartDeliveryGroupEdge: ResolverTypeWrapper<Omit<CartDeliveryGroupEdge, 'node'> & { node: ResolversTypes['CartDeliveryGroup'] }>;
  CartDeliveryGroupType: CartDeliveryGroupType;
  CartDeliveryInput: CartDeliveryInput;
  CartDeliveryOption: ResolverTypeWrapper<Omit<CartDeliveryOption, 'estimatedCost'> & { estimatedCost: ResolversTypes['MoneyV2'] }>;
  CartDeliveryPreference: ResolverTypeWrapper<CartDeliveryPreference>;
  CartDeliveryPreferenceInput: CartDeliveryPreferenceInput;
  CartDiscountAllocation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CartDiscountAllocation']>;
  CartDiscountApplication: ResolverTypeWrapper<Omit<CartDiscountApplication, 'value'> & { value: ResolversTypes['PricingValue'] }>;
  CartDiscountCode: ResolverTypeWrapper<CartDiscountCode>;
  CartDiscountCodesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartErrorCode: CartErrorCode;
  CartEstimatedCost: ResolverTypeWrapper<Omit<CartEstimatedCost, 'checkoutChargeAmount' | 'subtotalAmount' | 'totalAmount' | 'totalDutyAmount' | 'totalTaxAmount'> & { checkoutChargeAmount: ResolversTypes['MoneyV2'], subtotalAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'], totalDutyAmount?: Maybe<ResolversTypes['MoneyV2']>, totalTaxAmount?: Maybe<ResolversTypes['MoneyV2']> }>;
  CartGiftCardCodesAddPayload: ResolverTypeWrapper<CartPayload>;
  CartGiftCardCodesRemovePayload: ResolverTypeWrapper<CartPayload>;
  CartGiftCardCodesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartInput: CartInput;
  CartInputMetafieldInput: CartInputMetafieldInput;
  CartLine: ResolverTypeWrapper<CartLineModel>;
  CartLineConnection: ResolverTypeWrapper<Omit<CartLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CartLineEdge']>, nodes: ReadonlyArray<ResolversTypes['BaseCartLine']> }>;
  CartLineCost: ResolverTypeWrapper<Omit<CartLineCost, 'amountPerQuantity' | 'compareAtAmountPerQuantity' | 'subtotalAmount' | 'totalAmount'> & { amountPerQuantity: ResolversTypes['MoneyV2'], compareAtAmountPerQuantity?: Maybe<ResolversTypes['MoneyV2']>, subtotalAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'] }>;
  CartLineEdge: ResolverTypeWrapper<Omit<CartLineEdge, 'node'> & { node: ResolversTypes['BaseCartLine'] }>;
  CartLineEstimatedCost: ResolverTypeWrapper<Omit<CartLineEstimatedCost, 'amount' | 'compareAtAmount' | 'subtotalAmount' | 'totalAmount'> & { amount: ResolversTypes['MoneyV2'], compareAtAmount?: Maybe<ResolversTypes['MoneyV2']>, subtotalAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'] }>;
  CartLineInput: CartLineInput;
  CartLineParentRelationship: ResolverTypeWrapper<Omit<CartLineParentRelationship, 'parent'> & { parent: ResolversTypes['CartLine'] }>;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddPayload: ResolverTypeWrapper<CartPayload>;
  CartLinesRemovePayload: ResolverTypeWrapper<CartPayload>;
  CartLinesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartMergeReason: CartMergeReason;
  CartMergeResult: CartMergeResult;
  CartMergeUndoPayload: ResolverTypeWrapper<UndonePayload>;
  CartMerged: ResolverTypeWrapper<CartMerged>;
  CartMetafieldDeleteInput: CartMetafieldDeleteInput;
  CartMetafieldDeletePayload: ResolverTypeWrapper<CartMetafieldDeletePayload>;
  CartMetafieldsSetInput: CartMetafieldsSetInput;
  CartMetafieldsSetPayload: ResolverTypeWrapper<Omit<CartMetafieldsSetPayload, 'metafields'> & { metafields?: Maybe<ReadonlyArray<ResolversTypes['Metafield']>> }>;
  CartNoteUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartPreferences: ResolverTypeWrapper<CartPreferences>;
  CartPreferencesInput: CartPreferencesInput;
  CartSelectableAddress: ResolverTypeWrapper<CartAddressModel>;
  CartSelectableAddressInput: CartSelectableAddressInput;
  CartSelectableAddressUpdateInput: CartSelectableAddressUpdateInput;
  CartSelectedDeliveryOptionInput: CartSelectedDeliveryOptionInput;
  CartSelectedDeliveryOptionsUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartStatus: CartStatus;
  CartUpdate: ResolverTypeWrapper<Omit<CartUpdate, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  CartUserError: ResolverTypeWrapper<CartUserError>;
  CartWarning: ResolverTypeWrapper<CartWarning>;
  CartWarningCode: CartWarningCode;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutCompletePayload: ResolverTypeWrapper<Omit<CheckoutCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  CheckoutErrorCode: CheckoutErrorCode;
  CheckoutUserError: ResolverTypeWrapper<CheckoutError>;
  Collection: ResolverTypeWrapper<CollectionModel>;
  CollectionConnection: ResolverTypeWrapper<Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Collection']> }>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  CollectionSortKeys: CollectionSortKeys;
  Comment: ResolverTypeWrapper<Comment>;
  CommentAuthor: ResolverTypeWrapper<CommentAuthor>;
  CommentConnection: ResolverTypeWrapper<CommentConnection>;
  CommentEdge: ResolverTypeWrapper<CommentEdge>;
  ComponentizableCartLine: ResolverTypeWrapper<Omit<ComponentizableCartLine, 'cost' | 'discountAllocations' | 'estimatedCost' | 'lineComponents' | 'merchandise' | 'parentRelationship' | 'sellingPlanAllocation'> & { cost: ResolversTypes['CartLineCost'], discountAllocations: ReadonlyArray<ResolversTypes['CartDiscountAllocation']>, estimatedCost: ResolversTypes['CartLineEstimatedCost'], lineComponents: ReadonlyArray<ResolversTypes['CartLine']>, merchandise: ResolversTypes['Merchandise'], parentRelationship?: Maybe<ResolversTypes['CartLineParentRelationship']>, sellingPlanAllocation?: Maybe<ResolversTypes['SellingPlanAllocation']> }>;
  Count: ResolverTypeWrapper<Count>;
  CountPrecision: CountPrecision;
  Country: ResolverTypeWrapper<Country>;
  CountryCode: CountryCode;
  CropRegion: CropRegion;
  Currency: ResolverTypeWrapper<Currency>;
  CurrencyCode: CurrencyCode;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerAccessToken: ResolverTypeWrapper<CustomerAccessToken>;
  CustomerAccessTokenCreateInput: CustomerAccessTokenCreateInput;
  CustomerAccessTokenCreatePayload: ResolverTypeWrapper<CustomerAccessTokenCreatePayload>;
  CustomerAccessTokenCreateWithMultipassPayload: ResolverTypeWrapper<CustomerAccessTokenCreateWithMultipassPayload>;
  CustomerAccessTokenDeletePayload: ResolverTypeWrapper<CustomerAccessTokenDeletePayload>;
  CustomerAccessTokenRenewPayload: ResolverTypeWrapper<CustomerAccessTokenRenewPayload>;
  CustomerActivateByUrlPayload: ResolverTypeWrapper<Omit<CustomerActivateByUrlPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerActivateInput: CustomerActivateInput;
  CustomerActivatePayload: ResolverTypeWrapper<Omit<CustomerActivatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAddressCreatePayload: ResolverTypeWrapper<Omit<CustomerAddressCreatePayload, 'customerAddress'> & { customerAddress?: Maybe<ResolversTypes['MailingAddress']> }>;
  CustomerAddressDeletePayload: ResolverTypeWrapper<CustomerAddressDeletePayload>;
  CustomerAddressUpdatePayload: ResolverTypeWrapper<Omit<CustomerAddressUpdatePayload, 'customerAddress'> & { customerAddress?: Maybe<ResolversTypes['MailingAddress']> }>;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: ResolverTypeWrapper<Omit<CustomerCreatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerDefaultAddressUpdatePayload: ResolverTypeWrapper<Omit<CustomerDefaultAddressUpdatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerDeletePayload: ResolverTypeWrapper<CustomerDeletePayload>;
  CustomerEmailChangeByUrlPayload: ResolverTypeWrapper<CustomerEmailChangeByUrlPayload>;
  CustomerEmailChangePayload: ResolverTypeWrapper<CustomerEmailChangePayload>;
  CustomerErrorCode: CustomerErrorCode;
  CustomerOrderClaimPayload: ResolverTypeWrapper<Omit<CustomerOrderClaimPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  CustomerRecoverPayload: ResolverTypeWrapper<CustomerRecoverPayload>;
  CustomerResetByUrlPayload: ResolverTypeWrapper<Omit<CustomerResetByUrlPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerResetInput: CustomerResetInput;
  CustomerResetPayload: ResolverTypeWrapper<Omit<CustomerResetPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerSession: ResolverTypeWrapper<SessionModel>;
  CustomerSessionRevokePayload: ResolverTypeWrapper<CustomerSessionRevokePayload>;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: ResolverTypeWrapper<Omit<CustomerUpdatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerUserError: ResolverTypeWrapper<CustomerUserError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryAddress: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryAddress']>;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryAddressValidationStrategy: DeliveryAddressValidationStrategy;
  DeliveryMethodType: DeliveryMethodType;
  DeliveryOption: ResolverTypeWrapper<Omit<DeliveryOption, 'orderCost' | 'price'> & { orderCost?: Maybe<ResolversTypes['OrderCost']>, price: ResolversTypes['MoneyV2'] }>;
  DigitalWallet: DigitalWallet;
  DiscountAllocation: ResolverTypeWrapper<Omit<DiscountAllocation, 'allocatedAmount' | 'discountApplication' | 'discountedAmount'> & { allocatedAmount: ResolversTypes['MoneyV2'], discountApplication: ResolversTypes['CartDiscountApplication'], discountedAmount: ResolversTypes['MoneyV2'] }>;
  DiscountApplication: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DiscountApplication']>;
  DiscountApplicationAllocationMethod: DiscountApplicationAllocationMethod;
  DiscountApplicationConnection: ResolverTypeWrapper<Omit<DiscountApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiscountApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['DiscountApplication']> }>;
  DiscountApplicationEdge: ResolverTypeWrapper<Omit<DiscountApplicationEdge, 'node'> & { node: ResolversTypes['DiscountApplication'] }>;
  DiscountApplicationTargetSelection: DiscountApplicationTargetSelection;
  DiscountApplicationTargetType: DiscountApplicationTargetType;
  DiscountClass: DiscountClass;
  DiscountCodeApplication: ResolverTypeWrapper<Omit<DiscountCodeApplication, 'value'> & { value: ResolversTypes['PricingValue'] }>;
  DiscountCodesChanged: ResolverTypeWrapper<DiscountCodesChanged>;
  Domain: ResolverTypeWrapper<Domain>;
  ExternalVideo: ResolverTypeWrapper<Omit<ExternalVideo, 'previewImage'> & { previewImage?: Maybe<ResolversTypes['Image']> }>;
  Filter: ResolverTypeWrapper<Omit<Filter, 'values'> & { values: ReadonlyArray<ResolversTypes['FilterValue']> }>;
  FilterPresentation: FilterPresentation;
  FilterType: FilterType;
  FilterValue: ResolverTypeWrapper<Omit<FilterValue, 'image' | 'swatch'> & { image?: Maybe<ResolversTypes['MediaImage']>, swatch?: Maybe<ResolversTypes['Swatch']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Fulfillment: ResolverTypeWrapper<FulfillmentModel>;
  FulfillmentLineItem: ResolverTypeWrapper<Omit<FulfillmentLineItem, 'lineItem'> & { lineItem: ResolversTypes['OrderLineItem'] }>;
  FulfillmentLineItemConnection: ResolverTypeWrapper<Omit<FulfillmentLineItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FulfillmentLineItemEdge']>, nodes: ReadonlyArray<ResolversTypes['FulfillmentLineItem']> }>;
  FulfillmentLineItemEdge: ResolverTypeWrapper<Omit<FulfillmentLineItemEdge, 'node'> & { node: ResolversTypes['FulfillmentLineItem'] }>;
  FulfillmentTrackingInfo: ResolverTypeWrapper<FulfillmentTrackingInfo>;
  GenericFile: ResolverTypeWrapper<Omit<GenericFile, 'previewImage'> & { previewImage?: Maybe<ResolversTypes['Image']> }>;
  GeoCoordinateInput: GeoCoordinateInput;
  HTML: ResolverTypeWrapper<Scalars['HTML']['output']>;
  HasMetafields: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HasMetafields']>;
  HasMetafieldsIdentifier: HasMetafieldsIdentifier;
  HistoryCartLine: ResolverTypeWrapper<Omit<HistoryCartLine, 'price'> & { price: ResolversTypes['MoneyV2'] }>;
  HistoryCartLineChange: ResolverTypeWrapper<HistoryCartLineChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryModel>;
  HistoryEdge: ResolverTypeWrapper<Omit<HistoryEdge, 'node'> & { node: ResolversTypes['HistoryEvent'] }>;
  HistoryEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HistoryEvent']>;
  HistoryMergedLine: ResolverTypeWrapper<HistoryMergedLine>;
  HistoryStep: ResolverTypeWrapper<HistoryStep>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<ImageModel>;
  ImageConnection: ResolverTypeWrapper<Omit<ImageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageEdge']>, nodes: ReadonlyArray<ResolversTypes['Image']> }>;
  ImageContentType: ImageContentType;
  ImageEdge: ResolverTypeWrapper<Omit<ImageEdge, 'node'> & { node: ResolversTypes['Image'] }>;
  ImageTransformInput: ImageTransformInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: ResolverTypeWrapper<Language>;
  LanguageCode: LanguageCode;
  LinesAdded: ResolverTypeWrapper<Omit<LinesAdded, 'lines'> & { lines: ReadonlyArray<ResolversTypes['HistoryCartLine']> }>;
  LinesChanged: ResolverTypeWrapper<LinesChanged>;
  LinesRemoved: ResolverTypeWrapper<LinesRemoved>;
  Localization: ResolverTypeWrapper<Localization>;
  Location: ResolverTypeWrapper<Location>;
  LocationAddress: ResolverTypeWrapper<LocationAddress>;
  LocationConnection: ResolverTypeWrapper<LocationConnection>;
  LocationEdge: ResolverTypeWrapper<LocationEdge>;
  LocationSortKeys: LocationSortKeys;
  MailingAddress: ResolverTypeWrapper<AddressModel>;
  MailingAddressConnection: ResolverTypeWrapper<Omit<MailingAddressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MailingAddressEdge']>, nodes: ReadonlyArray<ResolversTypes['MailingAddress']> }>;
  MailingAddressEdge: ResolverTypeWrapper<Omit<MailingAddressEdge, 'node'> & { node: ResolversTypes['MailingAddress'] }>;
  MailingAddressInput: MailingAddressInput;
  Media: ResolverTypeWrapper<MediaImageModel>;
  MediaConnection: ResolverTypeWrapper<Omit<MediaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MediaEdge']>, nodes: ReadonlyArray<ResolversTypes['Media']> }>;
  MediaContentType: MediaContentType;
  MediaEdge: ResolverTypeWrapper<Omit<MediaEdge, 'node'> & { node: ResolversTypes['Media'] }>;
  MediaHost: MediaHost;
  MediaImage: ResolverTypeWrapper<MediaImageModel>;
  MediaPresentation: ResolverTypeWrapper<MediaPresentation>;
  MediaPresentationFormat: MediaPresentationFormat;
  Menu: ResolverTypeWrapper<MenuRow>;
  MenuItem: ResolverTypeWrapper<MenuItemModel>;
  MenuItemResource: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MenuItemResource']>;
  MenuItemType: MenuItemType;
  Merchandise: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Merchandise']>;
  Metafield: ResolverTypeWrapper<MetafieldModel>;
  MetafieldDeleteErrorCode: MetafieldDeleteErrorCode;
  MetafieldDeleteUserError: ResolverTypeWrapper<MetafieldDeleteUserError>;
  MetafieldParentResource: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MetafieldParentResource']>;
  MetafieldReference: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MetafieldReference']>;
  MetafieldReferenceConnection: ResolverTypeWrapper<Omit<MetafieldReferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MetafieldReferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['MetafieldReference']> }>;
  MetafieldReferenceEdge: ResolverTypeWrapper<Omit<MetafieldReferenceEdge, 'node'> & { node: ResolversTypes['MetafieldReference'] }>;
  MetafieldsSetUserError: ResolverTypeWrapper<MetafieldsSetUserError>;
  MetafieldsSetUserErrorCode: MetafieldsSetUserErrorCode;
  Metaobject: ResolverTypeWrapper<MetaobjectModel>;
  MetaobjectConnection: ResolverTypeWrapper<Omit<MetaobjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MetaobjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Metaobject']> }>;
  MetaobjectEdge: ResolverTypeWrapper<Omit<MetaobjectEdge, 'node'> & { node: ResolversTypes['Metaobject'] }>;
  MetaobjectField: ResolverTypeWrapper<MetaobjectFieldModel>;
  MetaobjectHandleInput: MetaobjectHandleInput;
  MetaobjectSEO: ResolverTypeWrapper<Omit<MetaobjectSeo, 'description' | 'title'> & { description?: Maybe<ResolversTypes['MetaobjectField']>, title?: Maybe<ResolversTypes['MetaobjectField']> }>;
  Model3d: ResolverTypeWrapper<Omit<Model3d, 'previewImage'> & { previewImage?: Maybe<ResolversTypes['Image']> }>;
  Model3dSource: ResolverTypeWrapper<Model3dSource>;
  MoneyInput: MoneyInput;
  MoneyV2: ResolverTypeWrapper<Amount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteChanged: ResolverTypeWrapper<NoteChanged>;
  OnlineStorePublishable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['OnlineStorePublishable']>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderCancelReason: OrderCancelReason;
  OrderCancelled: ResolverTypeWrapper<OrderCancelled>;
  OrderConfirmed: ResolverTypeWrapper<Omit<OrderConfirmed, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderCost: ResolverTypeWrapper<Omit<OrderCost, 'subtotalAmount' | 'totalAddedTaxAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalShippingAmount' | 'totalTaxAmount'> & { subtotalAmount: ResolversTypes['MoneyV2'], totalAddedTaxAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'], totalDiscountAmount: ResolversTypes['MoneyV2'], totalShippingAmount: ResolversTypes['MoneyV2'], totalTaxAmount: ResolversTypes['MoneyV2'] }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderErrorCode: OrderErrorCode;
  OrderFinancialStatus: OrderFinancialStatus;
  OrderFulfillmentStatus: OrderFulfillmentStatus;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderLineConnection: ResolverTypeWrapper<Omit<OrderLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderLineEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderLine']> }>;
  OrderLineEdge: ResolverTypeWrapper<Omit<OrderLineEdge, 'node'> & { node: ResolversTypes['OrderLine'] }>;
  OrderLineItem: ResolverTypeWrapper<LineItemModel>;
  OrderLineItemConnection: ResolverTypeWrapper<Omit<OrderLineItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderLineItemEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderLineItem']> }>;
  OrderLineItemEdge: ResolverTypeWrapper<Omit<OrderLineItemEdge, 'node'> & { node: ResolversTypes['OrderLineItem'] }>;
  OrderPlaced: ResolverTypeWrapper<Omit<OrderPlaced, 'deliveryOption' | 'orderCost' | 'orderLines' | 'shippingAddress'> & { deliveryOption: ResolversTypes['DeliveryOption'], orderCost: ResolversTypes['OrderCost'], orderLines: ReadonlyArray<ResolversTypes['OrderLine']>, shippingAddress: ResolversTypes['MailingAddress'] }>;
  OrderRefund: ResolverTypeWrapper<Omit<OrderRefund, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  OrderRequestReturnPayload: ResolverTypeWrapper<Omit<OrderRequestReturnPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderReturn: ResolverTypeWrapper<OrderReturn>;
  OrderReturnLine: ResolverTypeWrapper<OrderReturnLine>;
  OrderReturnLineInput: OrderReturnLineInput;
  OrderReturnStatus: OrderReturnStatus;
  OrderShippingAddressUpdatePayload: ResolverTypeWrapper<Omit<OrderShippingAddressUpdatePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderSortKeys: OrderSortKeys;
  OrderStatus: OrderStatus;
  OrderTimelineActor: OrderTimelineActor;
  OrderTimelineEntry: ResolverTypeWrapper<OrderTimelineEntry>;
  OrderTimelineEvent: OrderTimelineEvent;
  OrderUpdate: ResolverTypeWrapper<Omit<OrderUpdate, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderUserError: ResolverTypeWrapper<OrderUserError>;
  Page: ResolverTypeWrapper<PageRow>;
  PageConnection: ResolverTypeWrapper<Omit<PageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PageEdge']>, nodes: ReadonlyArray<ResolversTypes['Page']> }>;
  PageEdge: ResolverTypeWrapper<Omit<PageEdge, 'node'> & { node: ResolversTypes['Page'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageSortKeys: PageSortKeys;
  PaginatedSitemapResources: ResolverTypeWrapper<Omit<PaginatedSitemapResources, 'items'> & { items: ReadonlyArray<ResolversTypes['SitemapResourceInterface']> }>;
  PaymentAction: ResolverTypeWrapper<PaymentAction>;
  PaymentActionKind: PaymentActionKind;
  PaymentAuthorised: ResolverTypeWrapper<Omit<PaymentAuthorised, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  PaymentCaptured: ResolverTypeWrapper<Omit<PaymentCaptured, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  PaymentDeclined: ResolverTypeWrapper<PaymentDeclined>;
  PaymentInput: PaymentInput;
  PaymentSettings: ResolverTypeWrapper<PaymentSettings>;
  PaymentUnresolved: ResolverTypeWrapper<PaymentUnresolved>;
  PredictiveSearchLimitScope: PredictiveSearchLimitScope;
  PredictiveSearchResult: ResolverTypeWrapper<Omit<PredictiveSearchResult, 'articles' | 'collections' | 'pages' | 'products'> & { articles: ReadonlyArray<ResolversTypes['Article']>, collections: ReadonlyArray<ResolversTypes['Collection']>, pages: ReadonlyArray<ResolversTypes['Page']>, products: ReadonlyArray<ResolversTypes['Product']> }>;
  PredictiveSearchType: PredictiveSearchType;
  PreferenceDeliveryMethodType: PreferenceDeliveryMethodType;
  PriceRangeFilter: PriceRangeFilter;
  PriceStep: ResolverTypeWrapper<Omit<PriceStep, 'amount' | 'base'> & { amount: ResolversTypes['MoneyV2'], base?: Maybe<ResolversTypes['MoneyV2']> }>;
  PriceStepKind: PriceStepKind;
  PricingPercentageValue: ResolverTypeWrapper<PricingPercentageValue>;
  PricingValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PricingValue']>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductCollectionSortKeys: ProductCollectionSortKeys;
  ProductConnection: ResolverTypeWrapper<FoundProducts>;
  ProductCreated: ResolverTypeWrapper<Omit<ProductCreated, 'details'> & { details?: Maybe<ResolversTypes['ProductDetails']> }>;
  ProductDetails: ResolverTypeWrapper<Omit<ProductDetails, 'variants'> & { variants: ReadonlyArray<ResolversTypes['VariantDetails']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductField: ProductField;
  ProductFilter: ProductFilter;
  ProductMediaSortKeys: ProductMediaSortKeys;
  ProductOption: ResolverTypeWrapper<OptionModel>;
  ProductOptionValue: ResolverTypeWrapper<OptionValueModel>;
  ProductOptionValueSwatch: ResolverTypeWrapper<Omit<ProductOptionValueSwatch, 'image'> & { image?: Maybe<ResolversTypes['MediaImage']> }>;
  ProductPriceRange: ResolverTypeWrapper<Omit<ProductPriceRange, 'maxVariantPrice' | 'minVariantPrice'> & { maxVariantPrice: ResolversTypes['MoneyV2'], minVariantPrice: ResolversTypes['MoneyV2'] }>;
  ProductRecommendationIntent: ProductRecommendationIntent;
  ProductRevised: ResolverTypeWrapper<Omit<ProductRevised, 'details'> & { details?: Maybe<ResolversTypes['ProductDetails']> }>;
  ProductSortKeys: ProductSortKeys;
  ProductUpdate: ResolverTypeWrapper<Omit<ProductUpdate, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductVariant: ResolverTypeWrapper<VariantModel>;
  ProductVariantComponent: ResolverTypeWrapper<Omit<ProductVariantComponent, 'productVariant'> & { productVariant: ResolversTypes['ProductVariant'] }>;
  ProductVariantComponentConnection: ResolverTypeWrapper<Omit<ProductVariantComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductVariantComponentEdge']>, nodes: ReadonlyArray<ResolversTypes['ProductVariantComponent']> }>;
  ProductVariantComponentEdge: ResolverTypeWrapper<Omit<ProductVariantComponentEdge, 'node'> & { node: ResolversTypes['ProductVariantComponent'] }>;
  ProductVariantConnection: ResolverTypeWrapper<Omit<ProductVariantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductVariantEdge']>, nodes: ReadonlyArray<ResolversTypes['ProductVariant']> }>;
  ProductVariantEdge: ResolverTypeWrapper<Omit<ProductVariantEdge, 'node'> & { node: ResolversTypes['ProductVariant'] }>;
  Province: ResolverTypeWrapper<Province>;
  ProvinceKind: ProvinceKind;
  QuantityPriceBreak: ResolverTypeWrapper<Omit<QuantityPriceBreak, 'price'> & { price: ResolversTypes['MoneyV2'] }>;
  QuantityPriceBreakConnection: ResolverTypeWrapper<Omit<QuantityPriceBreakConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuantityPriceBreakEdge']>, nodes: ReadonlyArray<ResolversTypes['QuantityPriceBreak']> }>;
  QuantityPriceBreakEdge: ResolverTypeWrapper<Omit<QuantityPriceBreakEdge, 'node'> & { node: ResolversTypes['QuantityPriceBreak'] }>;
  QuantityRule: ResolverTypeWrapper<QuantityRule>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SEO: ResolverTypeWrapper<Seo>;
  SearchPartialMatch: ResolverTypeWrapper<SearchPartialMatch>;
  SearchPrefixQueryType: SearchPrefixQueryType;
  SearchQuerySuggestion: ResolverTypeWrapper<SearchQuerySuggestion>;
  SearchResultItem: ResolverTypeWrapper<FoundItem>;
  SearchResultItemConnection: ResolverTypeWrapper<FoundItems>;
  SearchResultItemEdge: ResolverTypeWrapper<Omit<SearchResultItemEdge, 'node'> & { node: ResolversTypes['SearchResultItem'] }>;
  SearchSortKeys: SearchSortKeys;
  SearchType: SearchType;
  SearchUnavailableProductsType: SearchUnavailableProductsType;
  SearchableField: SearchableField;
  SelectedOption: ResolverTypeWrapper<SelectedOption>;
  SelectedOptionInput: SelectedOptionInput;
  SellingPlan: ResolverTypeWrapper<Omit<SellingPlan, 'checkoutCharge' | 'priceAdjustments'> & { checkoutCharge: ResolversTypes['SellingPlanCheckoutCharge'], priceAdjustments: ReadonlyArray<ResolversTypes['SellingPlanPriceAdjustment']> }>;
  SellingPlanAllocation: ResolverTypeWrapper<Omit<SellingPlanAllocation, 'checkoutChargeAmount' | 'priceAdjustments' | 'remainingBalanceChargeAmount' | 'sellingPlan'> & { checkoutChargeAmount: ResolversTypes['MoneyV2'], priceAdjustments: ReadonlyArray<ResolversTypes['SellingPlanAllocationPriceAdjustment']>, remainingBalanceChargeAmount: ResolversTypes['MoneyV2'], sellingPlan: ResolversTypes['SellingPlan'] }>;
  SellingPlanAllocationConnection: ResolverTypeWrapper<Omit<SellingPlanAllocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SellingPlanAllocationEdge']>, nodes: ReadonlyArray<ResolversTypes['SellingPlanAllocation']> }>;
  SellingPlanAllocationEdge: ResolverTypeWrapper<Omit<SellingPlanAllocationEdge, 'node'> & { node: ResolversTypes['SellingPlanAllocation'] }>;
  SellingPlanAllocationPriceAdjustment: ResolverTypeWrapper<Omit<SellingPlanAllocationPriceAdjustment, 'compareAtPrice' | 'perDeliveryPrice' | 'price' | 'unitPrice'> & { compareAtPrice: ResolversTypes['MoneyV2'], perDeliveryPrice: ResolversTypes['MoneyV2'], price: ResolversTypes['MoneyV2'], unitPrice?: Maybe<ResolversTypes['MoneyV2']> }>;
  SellingPlanCheckoutCharge: ResolverTypeWrapper<Omit<SellingPlanCheckoutCharge, 'value'> & { value: ResolversTypes['SellingPlanCheckoutChargeValue'] }>;
  SellingPlanCheckoutChargePercentageValue: ResolverTypeWrapper<SellingPlanCheckoutChargePercentageValue>;
  SellingPlanCheckoutChargeType: SellingPlanCheckoutChargeType;
  SellingPlanCheckoutChargeValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SellingPlanCheckoutChargeValue']>;
  SellingPlanConnection: ResolverTypeWrapper<Omit<SellingPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SellingPlanEdge']>, nodes: ReadonlyArray<ResolversTypes['SellingPlan']> }>;
  SellingPlanEdge: ResolverTypeWrapper<Omit<SellingPlanEdge, 'node'> & { node: ResolversTypes['SellingPlan'] }>;
  SellingPlanFixedAmountPriceAdjustment: ResolverTypeWrapper<Omit<SellingPlanFixedAmountPriceAdjustment, 'adjustmentAmount'> & { adjustmentAmount: ResolversTypes['MoneyV2'] }>;
  SellingPlanFixedPriceAdjustment: ResolverTypeWrapper<Omit<SellingPlanFixedPriceAdjustment, 'price'> & { price: ResolversTypes['MoneyV2'] }>;
  SellingPlanGroup: ResolverTypeWrapper<Omit<SellingPlanGroup, 'options' | 'sellingPlans'> & { options: ReadonlyArray<ResolversTypes['SellingPlanGroupOption']>, sellingPlans: ResolversTypes['SellingPlanConnection'] }>;
  SellingPlanGroupConnection: ResolverTypeWrapper<Omit<SellingPlanGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SellingPlanGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['SellingPlanGroup']> }>;
  SellingPlanGroupEdge: ResolverTypeWrapper<Omit<SellingPlanGroupEdge, 'node'> & { node: ResolversTypes['SellingPlanGroup'] }>;
  SellingPlanGroupOption: ResolverTypeWrapper<SellingPlanGroupOption>;
  SellingPlanOption: ResolverTypeWrapper<SellingPlanOption>;
  SellingPlanPercentagePriceAdjustment: ResolverTypeWrapper<SellingPlanPercentagePriceAdjustment>;
  SellingPlanPriceAdjustment: ResolverTypeWrapper<Omit<SellingPlanPriceAdjustment, 'adjustmentValue'> & { adjustmentValue: ResolversTypes['SellingPlanPriceAdjustmentValue'] }>;
  SellingPlanPriceAdjustmentValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SellingPlanPriceAdjustmentValue']>;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentDispatched: ResolverTypeWrapper<ShipmentDispatched>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLine>;
  ShipmentPrepared: ResolverTypeWrapper<ShipmentPrepared>;
  ShipmentStatus: ShipmentStatus;
  Shop: ResolverTypeWrapper<Omit<Shop, 'brand' | 'metafield' | 'metafields' | 'privacyPolicy' | 'refundPolicy' | 'shippingPolicy' | 'subscriptionPolicy' | 'termsOfService'> & { brand?: Maybe<ResolversTypes['Brand']>, metafield?: Maybe<ResolversTypes['Metafield']>, metafields: ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, privacyPolicy?: Maybe<ResolversTypes['ShopPolicy']>, refundPolicy?: Maybe<ResolversTypes['ShopPolicy']>, shippingPolicy?: Maybe<ResolversTypes['ShopPolicy']>, subscriptionPolicy?: Maybe<ResolversTypes['ShopPolicyWithDefault']>, termsOfService?: Maybe<ResolversTypes['ShopPolicy']> }>;
  ShopPolicy: ResolverTypeWrapper<PolicyModel>;
  ShopPolicyWithDefault: ResolverTypeWrapper<PolicyModel>;
  Sitemap: ResolverTypeWrapper<SitemapModel>;
  SitemapImage: ResolverTypeWrapper<SitemapImage>;
  SitemapResource: ResolverTypeWrapper<SitemapResource>;
  SitemapResourceInterface: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SitemapResourceInterface']>;
  SitemapResourceMetaobject: ResolverTypeWrapper<SitemapResourceMetaobject>;
  SitemapType: SitemapType;
  StockReservationRefused: ResolverTypeWrapper<StockReservationRefused>;
  StockShortage: ResolverTypeWrapper<StockShortage>;
  StoreAvailability: ResolverTypeWrapper<StoreAvailability>;
  StoreAvailabilityConnection: ResolverTypeWrapper<StoreAvailabilityConnection>;
  StoreAvailabilityEdge: ResolverTypeWrapper<StoreAvailabilityEdge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringConnection: ResolverTypeWrapper<StringConnection>;
  StringEdge: ResolverTypeWrapper<StringEdge>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Swatch: ResolverTypeWrapper<Omit<Swatch, 'image'> & { image?: Maybe<ResolversTypes['MediaImage']> }>;
  TaxLine: ResolverTypeWrapper<Omit<TaxLine, 'price'> & { price: ResolversTypes['MoneyV2'] }>;
  TaxonomyCategory: ResolverTypeWrapper<CategoryModel>;
  Trackable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Trackable']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnitPriceMeasurement: ResolverTypeWrapper<UnitPriceMeasurement>;
  UnitPriceMeasurementMeasuredType: UnitPriceMeasurementMeasuredType;
  UnitPriceMeasurementMeasuredUnit: UnitPriceMeasurementMeasuredUnit;
  UnitSystem: UnitSystem;
  UnsignedInt64: ResolverTypeWrapper<Scalars['UnsignedInt64']['output']>;
  UrlRedirect: ResolverTypeWrapper<RedirectRow>;
  UrlRedirectConnection: ResolverTypeWrapper<Omit<UrlRedirectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UrlRedirectEdge']>, nodes: ReadonlyArray<ResolversTypes['UrlRedirect']> }>;
  UrlRedirectEdge: ResolverTypeWrapper<Omit<UrlRedirectEdge, 'node'> & { node: ResolversTypes['UrlRedirect'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  VariantDetails: ResolverTypeWrapper<Omit<VariantDetails, 'compareAtPrice' | 'price'> & { compareAtPrice?: Maybe<ResolversTypes['MoneyV2']>, price: ResolversTypes['MoneyV2'] }>;
  VariantOptionFilter: VariantOptionFilter;
  Video: ResolverTypeWrapper<Omit<Video, 'previewImage'> & { previewImage?: Maybe<ResolversTypes['Image']> }>;
  VideoSource: ResolverTypeWrapper<VideoSource>;
  WeightUnit: WeightUnit;
  WorkingDays: ResolverTypeWrapper<WorkingDays>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressFormat: AddressFormat;
  AppliedGiftCard: Omit<AppliedGiftCard, 'amountUsed' | 'balance' | 'presentmentAmountUsed'> & { amountUsed: ResolversParentTypes['MoneyV2'], balance: ResolversParentTypes['MoneyV2'], presentmentAmountUsed: ResolversParentTypes['MoneyV2'] };
  Article: ArticleModel;
  ArticleAuthor: ArticleAuthor;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Attribute: Attribute;
  AttributeInput: AttributeInput;
  AttributesChanged: AttributesChanged;
  AutomaticDiscountApplication: Omit<AutomaticDiscountApplication, 'value'> & { value: ResolversParentTypes['PricingValue'] };
  BaseCartLine: CartLineModel;
  BaseCartLineConnection: ResolversInterfaceTypes<ResolversParentTypes>['BaseCartLineConnection'];
  BaseCartLineEdge: ResolversInterfaceTypes<ResolversParentTypes>['BaseCartLineEdge'];
  Blog: BlogRow;
  BlogConnection: Omit<BlogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BlogEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Blog']> };
  BlogEdge: Omit<BlogEdge, 'node'> & { node: ResolversParentTypes['Blog'] };
  Boolean: Scalars['Boolean']['output'];
  Brand: Omit<Brand, 'coverImage' | 'logo' | 'squareLogo'> & { coverImage?: Maybe<ResolversParentTypes['MediaImage']>, logo?: Maybe<ResolversParentTypes['MediaImage']>, squareLogo?: Maybe<ResolversParentTypes['MediaImage']> };
  BrandColorGroup: BrandColorGroup;
  BrandColors: BrandColors;
  BuyerChanged: Omit<BuyerChanged, 'buyerIdentity'> & { buyerIdentity: ResolversParentTypes['CartBuyerIdentity'] };
  BuyerInput: BuyerInput;
  Cart: CartModel;
  CartAddress: AddressModel;
  CartAddressInput: CartAddressInput;
  CartAttributesUpdatePayload: CartPayload;
  CartAutomaticDiscountAllocation: Omit<CartAutomaticDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: ResolversParentTypes['CartDiscountApplication'], discountedAmount: ResolversParentTypes['MoneyV2'] };
  CartBuyerIdentity: BuyerModel;
  CartBuyerIdentityInput: CartBuyerIdentityInput;
  CartBuyerIdentityUpdatePayload: CartPayload;
  CartCheckedOut: Omit<CartCheckedOut, 'deliveryOption' | 'orderCost' | 'orderLines' | 'shippingAddress'> & { deliveryOption: ResolversParentTypes['DeliveryOption'], orderCost: ResolversParentTypes['OrderCost'], orderLines: ReadonlyArray<ResolversParentTypes['OrderLine']>, shippingAddress: ResolversParentTypes['MailingAddress'] };
  CartCodeDiscountAllocation: Omit<CartCodeDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: ResolversParentTypes['CartDiscountApplication'], discountedAmount: ResolversParentTypes['MoneyV2'] };
  CartCost: Omit<CartCost, 'checkoutChargeAmount' | 'subtotalAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalDutyAmount' | 'totalTaxAmount'> & { checkoutChargeAmount: ResolversParentTypes['MoneyV2'], subtotalAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'], totalDiscountAmount: ResolversParentTypes['MoneyV2'], totalDutyAmount?: Maybe<ResolversParentTypes['MoneyV2']>, totalTaxAmount?: Maybe<ResolversParentTypes['MoneyV2']> };
  CartCreatePayload: CartPayload;
  CartCreated: Omit<CartCreated, 'buyerIdentity' | 'lines'> & { buyerIdentity: ResolversParentTypes['CartBuyerIdentity'], lines: ReadonlyArray<ResolversParentTypes['HistoryCartLine']> };
  CartCustomDiscountAllocation: Omit<CartCustomDiscountAllocation, 'discountApplication' | 'discountedAmount'> & { discountApplication: ResolversParentTypes['CartDiscountApplication'], discountedAmount: ResolversParentTypes['MoneyV2'] };
  CartDelivery: CartModel;
  CartDeliveryAddress: AddressModel;
  CartDeliveryAddressInput: CartDeliveryAddressInput;
  CartDeliveryAddressesAddPayload: CartPayload;
  CartDeliveryAddressesRemovePayload: CartPayload;
  CartDeliveryAddressesReplacePayload: CartPayload;
  CartDeliveryAddressesUpdatePayload: CartPayload;
  CartDeliveryCoordinatesPreference: CartDeliveryCoordinatesPreference;
  CartDeliveryCoordinatesPreferenceInput: CartDeliveryCoordinatesPreferenceInput;
  CartDeliveryGroup: DeliveryGroupModel;
  CartDeliveryGroupConnection: Omit<CartDeliveryGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CartDeliveryGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CartDeliveryGroup']> };
  CartDeliveryGroupEdge: Omit<CartDeliveryGroupEdge, 'node'> & { node: ResolversParentTypes['CartDeliveryGroup'] };
  CartDeliveryInput: CartDeliveryInput;
  CartDeliveryOption: Omit<CartDeliveryOption, 'estimatedCost'> & { estimatedCost: ResolversParentTypes['MoneyV2'] };
  CartDeliveryPreference: CartDeliveryPreference;
  CartDeliveryPreferenceInput: CartDeliveryPreferenceInput;
  CartDiscountAllocation: ResolversInterfaceTypes<ResolversParentTypes>['CartDiscountAllocation'];
  CartDiscountApplication: Omit<CartDiscountApplication, 'value'> & { value: ResolversParentTypes['PricingValue'] };
  CartDiscountCode: CartDiscountCode;
  CartDiscountCodesUpdatePayload: CartPayload;
  CartEstimatedCost: Omit<CartEstimatedCost, 'checkoutChargeAmount' | 'subtotalAmount' | 'totalAmount' | 'totalDutyAmount' | 'totalTaxAmount'> & { checkoutChargeAmount: ResolversParentTypes['MoneyV2'], subtotalAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'], totalDutyAmount?: Maybe<ResolversParentTypes['MoneyV2']>, totalTaxAmount?: Maybe<ResolversParentTypes['MoneyV2']> };
  CartGiftCardCodesAddPayload: CartPayload;
  CartGiftCardCodesRemovePayload: CartPayload;
  CartGiftCardCodesUpdatePayload: CartPayload;
  CartInput: CartInput;
  CartInputMetafieldInput: CartInputMetafieldInput;
  CartLine: CartLineModel;
  CartLineConnection: Omit<CartLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CartLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BaseCartLine']> };
  CartLineCost: Omit<CartLineCost, 'amountPerQuantity' | 'compareAtAmountPerQuantity' | 'subtotalAmount' | 'totalAmount'> & { amountPerQuantity: ResolversParentTypes['MoneyV2'], compareAtAmountPerQuantity?: Maybe<ResolversParentTypes['MoneyV2']>, subtotalAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'] };
  CartLineEdge: Omit<CartLineEdge, 'node'> & { node: ResolversParentTypes['BaseCartLine'] };
  CartLineEstimatedCost: Omit<CartLineEstimatedCost, 'amount' | 'compareAtAmount' | 'subtotalAmount' | 'totalAmount'> & { amount: ResolversParentTypes['MoneyV2'], compareAtAmount?: Maybe<ResolversParentTypes['MoneyV2']>, subtotalAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'] };
  CartLineInput: CartLineInput;
  CartLineParentRelationship: Omit<CartLineParentRelationship, 'parent'> & { parent: ResolversParentTypes['CartLine'] };
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddPayload: CartPayload;
  CartLinesRemovePayload: CartPayload;
  CartLinesUpdatePayload: CartPayload;
  CartMergeUndoPayload: UndonePayload;
  CartMerged: CartMerged;
  CartMetafieldDeleteInput: CartMetafieldDeleteInput;
  CartMetafieldDeletePayload: CartMetafieldDeletePayload;
  CartMetafieldsSetInput: CartMetafieldsSetInput;
  CartMetafieldsSetPayload: Omit<CartMetafieldsSetPayload, 'metafields'> & { metafields?: Maybe<ReadonlyArray<ResolversParentTypes['Metafield']>> };
  CartNoteUpdatePayload: CartPayload;
  CartPreferences: CartPreferences;
  CartPreferencesInput: CartPreferencesInput;
  CartSelectableAddress: CartAddressModel;
  CartSelectableAddressInput: CartSelectableAddressInput;
  CartSelectableAddressUpdateInput: CartSelectableAddressUpdateInput;
  CartSelectedDeliveryOptionInput: CartSelectedDeliveryOptionInput;
  CartSelectedDeliveryOptionsUpdatePayload: CartPayload;
  CartUpdate: Omit<CartUpdate, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  CartUserError: CartUserError;
  CartWarning: CartWarning;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutCompletePayload: Omit<CheckoutCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  CheckoutUserError: CheckoutError;
  Collection: CollectionModel;
  CollectionConnection: Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Collection']> };
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  Comment: Comment;
  CommentAuthor: CommentAuthor;
  CommentConnection: CommentConnection;
  CommentEdge: CommentEdge;
  ComponentizableCartLine: Omit<ComponentizableCartLine, 'cost' | 'discountAllocations' | 'estimatedCost' | 'lineComponents' | 'merchandise' | 'parentRelationship' | 'sellingPlanAllocation'> & { cost: ResolversParentTypes['CartLineCost'], discountAllocations: ReadonlyArray<ResolversParentTypes['CartDiscountAllocation']>, estimatedCost: ResolversParentTypes['CartLineEstimatedCost'], lineComponents: ReadonlyArray<ResolversParentTypes['CartLine']>, merchandise: ResolversParentTypes['Merchandise'], parentRelationship?: Maybe<ResolversParentTypes['CartLineParentRelationship']>, sellingPlanAllocation?: Maybe<ResolversParentTypes['SellingPlanAllocation']> };
  Count: Count;
  Country: Country;
  Currency: Currency;
  Customer: CustomerModel;
  CustomerAccessToken: CustomerAccessToken;
  CustomerAccessTokenCreateInput: CustomerAccessTokenCreateInput;
  CustomerAccessTokenCreatePayload: CustomerAccessTokenCreatePayload;
  CustomerAccessTokenCreateWithMultipassPayload: CustomerAccessTokenCreateWithMultipassPayload;
  CustomerAccessTokenDeletePayload: CustomerAccessTokenDeletePayload;
  CustomerAccessTokenRenewPayload: CustomerAccessTokenRenewPayload;
  CustomerActivateByUrlPayload: Omit<CustomerActivateByUrlPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerActivateInput: CustomerActivateInput;
  CustomerActivatePayload: Omit<CustomerActivatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAddressCreatePayload: Omit<CustomerAddressCreatePayload, 'customerAddress'> & { customerAddress?: Maybe<ResolversParentTypes['MailingAddress']> };
  CustomerAddressDeletePayload: CustomerAddressDeletePayload;
  CustomerAddressUpdatePayload: Omit<CustomerAddressUpdatePayload, 'customerAddress'> & { customerAddress?: Maybe<ResolversParentTypes['MailingAddress']> };
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: Omit<CustomerCreatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerDefaultAddressUpdatePayload: Omit<CustomerDefaultAddressUpdatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerDeletePayload: CustomerDeletePayload;
  CustomerEmailChangeByUrlPayload: CustomerEmailChangeByUrlPayload;
  CustomerEmailChangePayload: CustomerEmailChangePayload;
  CustomerOrderClaimPayload: Omit<CustomerOrderClaimPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  CustomerRecoverPayload: CustomerRecoverPayload;
  CustomerResetByUrlPayload: Omit<CustomerResetByUrlPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerResetInput: CustomerResetInput;
  CustomerResetPayload: Omit<CustomerResetPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerSession: SessionModel;
  CustomerSessionRevokePayload: CustomerSessionRevokePayload;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: Omit<CustomerUpdatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerUserError: CustomerUserError;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliveryAddress: ResolversUnionTypes<ResolversParentTypes>['DeliveryAddress'];
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryOption: Omit<DeliveryOption, 'orderCost' | 'price'> & { orderCost?: Maybe<ResolversParentTypes['OrderCost']>, price: ResolversParentTypes['MoneyV2'] };
  DiscountAllocation: Omit<DiscountAllocation, 'allocatedAmount' | 'discountApplication' | 'discountedAmount'> & { allocatedAmount: ResolversParentTypes['MoneyV2'], discountApplication: ResolversParentTypes['CartDiscountApplication'], discountedAmount: ResolversParentTypes['MoneyV2'] };
  DiscountApplication: ResolversInterfaceTypes<ResolversParentTypes>['DiscountApplication'];
  DiscountApplicationConnection: Omit<DiscountApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiscountApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DiscountApplication']> };
  DiscountApplicationEdge: Omit<DiscountApplicationEdge, 'node'> & { node: ResolversParentTypes['DiscountApplication'] };
  DiscountCodeApplication: Omit<DiscountCodeApplication, 'value'> & { value: ResolversParentTypes['PricingValue'] };
  DiscountCodesChanged: DiscountCodesChanged;
  Domain: Domain;
  ExternalVideo: Omit<ExternalVideo, 'previewImage'> & { previewImage?: Maybe<ResolversParentTypes['Image']> };
  Filter: Omit<Filter, 'values'> & { values: ReadonlyArray<ResolversParentTypes['FilterValue']> };
  FilterValue: Omit<FilterValue, 'image' | 'swatch'> & { image?: Maybe<ResolversParentTypes['MediaImage']>, swatch?: Maybe<ResolversParentTypes['Swatch']> };
  Float: Scalars['Float']['output'];
  Fulfillment: FulfillmentModel;
  FulfillmentLineItem: Omit<FulfillmentLineItem, 'lineItem'> & { lineItem: ResolversParentTypes['OrderLineItem'] };
  FulfillmentLineItemConnection: Omit<FulfillmentLineItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FulfillmentLineItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FulfillmentLineItem']> };
  FulfillmentLineItemEdge: Omit<FulfillmentLineItemEdge, 'node'> & { node: ResolversParentTypes['FulfillmentLineItem'] };
  FulfillmentTrackingInfo: FulfillmentTrackingInfo;
  GenericFile: Omit<GenericFile, 'previewImage'> & { previewImage?: Maybe<ResolversParentTypes['Image']> };
  GeoCoordinateInput: GeoCoordinateInput;
  HTML: Scalars['HTML']['output'];
  HasMetafields: ResolversInterfaceTypes<ResolversParentTypes>['HasMetafields'];
  HasMetafieldsIdentifier: HasMetafieldsIdentifier;
  HistoryCartLine: Omit<HistoryCartLine, 'price'> & { price: ResolversParentTypes['MoneyV2'] };
  HistoryCartLineChange: HistoryCartLineChange;
  HistoryConnection: HistoryModel;
  HistoryEdge: Omit<HistoryEdge, 'node'> & { node: ResolversParentTypes['HistoryEvent'] };
  HistoryEvent: ResolversInterfaceTypes<ResolversParentTypes>['HistoryEvent'];
  HistoryMergedLine: HistoryMergedLine;
  HistoryStep: HistoryStep;
  ID: Scalars['ID']['output'];
  Image: ImageModel;
  ImageConnection: Omit<ImageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Image']> };
  ImageEdge: Omit<ImageEdge, 'node'> & { node: ResolversParentTypes['Image'] };
  ImageTransformInput: ImageTransformInput;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Language: Language;
  LinesAdded: Omit<LinesAdded, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['HistoryCartLine']> };
  LinesChanged: LinesChanged;
  LinesRemoved: LinesRemoved;
  Localization: Localization;
  Location: Location;
  LocationAddress: LocationAddress;
  LocationConnection: LocationConnection;
  LocationEdge: LocationEdge;
  MailingAddress: AddressModel;
  MailingAddressConnection: Omit<MailingAddressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MailingAddressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MailingAddress']> };
  MailingAddressEdge: Omit<MailingAddressEdge, 'node'> & { node: ResolversParentTypes['MailingAddress'] };
  MailingAddressInput: MailingAddressInput;
  Media: MediaImageModel;
  MediaConnection: Omit<MediaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MediaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Media']> };
  MediaEdge: Omit<MediaEdge, 'node'> & { node: ResolversParentTypes['Media'] };
  MediaImage: MediaImageModel;
  MediaPresentation: MediaPresentation;
  Menu: MenuRow;
  MenuItem: MenuItemModel;
  MenuItemResource: ResolversUnionTypes<ResolversParentTypes>['MenuItemResource'];
  Merchandise: ResolversUnionTypes<ResolversParentTypes>['Merchandise'];
  Metafield: MetafieldModel;
  MetafieldDeleteUserError: MetafieldDeleteUserError;
  MetafieldParentResource: ResolversUnionTypes<ResolversParentTypes>['MetafieldParentResource'];
  MetafieldReference: ResolversUnionTypes<ResolversParentTypes>['MetafieldReference'];
  MetafieldReferenceConnection: Omit<MetafieldReferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MetafieldReferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MetafieldReference']> };
  MetafieldReferenceEdge: Omit<MetafieldReferenceEdge, 'node'> & { node: ResolversParentTypes['MetafieldReference'] };
  MetafieldsSetUserError: MetafieldsSetUserError;
  Metaobject: MetaobjectModel;
  MetaobjectConnection: Omit<MetaobjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MetaobjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Metaobject']> };
  MetaobjectEdge: Omit<MetaobjectEdge, 'node'> & { node: ResolversParentTypes['Metaobject'] };
  MetaobjectField: MetaobjectFieldModel;
  MetaobjectHandleInput: MetaobjectHandleInput;
  MetaobjectSEO: Omit<MetaobjectSeo, 'description' | 'title'> & { description?: Maybe<ResolversParentTypes['MetaobjectField']>, title?: Maybe<ResolversParentTypes['MetaobjectField']> };
  Model3d: Omit<Model3d, 'previewImage'> & { previewImage?: Maybe<ResolversParentTypes['Image']> };
  Model3dSource: Model3dSource;
  MoneyInput: MoneyInput;
  MoneyV2: Amount;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteChanged: NoteChanged;
  OnlineStorePublishable: ResolversInterfaceTypes<ResolversParentTypes>['OnlineStorePublishable'];
  Order: OrderModel;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderCancelled: OrderCancelled;
  OrderConfirmed: Omit<OrderConfirmed, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderCost: Omit<OrderCost, 'subtotalAmount' | 'totalAddedTaxAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalShippingAmount' | 'totalTaxAmount'> & { subtotalAmount: ResolversParentTypes['MoneyV2'], totalAddedTaxAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'], totalDiscountAmount: ResolversParentTypes['MoneyV2'], totalShippingAmount: ResolversParentTypes['MoneyV2'], totalTaxAmount: ResolversParentTypes['MoneyV2'] };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderLine: OrderLineModel;
  OrderLineConnection: Omit<OrderLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderLine']> };
  OrderLineEdge: Omit<OrderLineEdge, 'node'> & { node: ResolversParentTypes['OrderLine'] };
  OrderLineItem: LineItemModel;
  OrderLineItemConnection: Omit<OrderLineItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderLineItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderLineItem']> };
  OrderLineItemEdge: Omit<OrderLineItemEdge, 'node'> & { node: ResolversParentTypes['OrderLineItem'] };
  OrderPlaced: Omit<OrderPlaced, 'deliveryOption' | 'orderCost' | 'orderLines' | 'shippingAddress'> & { deliveryOption: ResolversParentTypes['DeliveryOption'], orderCost: ResolversParentTypes['OrderCost'], orderLines: ReadonlyArray<ResolversParentTypes['OrderLine']>, shippingAddress: ResolversParentTypes['MailingAddress'] };
  OrderRefund: Omit<OrderRefund, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  OrderRequestReturnPayload: Omit<OrderRequestReturnPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderReturn: OrderReturn;
  OrderReturnLine: OrderReturnLine;
  OrderReturnLineInput: OrderReturnLineInput;
  OrderShippingAddressUpdatePayload: Omit<OrderShippingAddressUpdatePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderTimelineEntry: OrderTimelineEntry;
  OrderUpdate: Omit<OrderUpdate, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderUserError: OrderUserError;
  Page: PageRow;
  PageConnection: Omit<PageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Page']> };
  PageEdge: Omit<PageEdge, 'node'> & { node: ResolversParentTypes['Page'] };
  PageInfo: PageInfo;
  PaginatedSitemapResources: Omit<PaginatedSitemapResources, 'items'> & { items: ReadonlyArray<ResolversParentTypes['SitemapResourceInterface']> };
  PaymentAction: PaymentAction;
  PaymentAuthorised: Omit<PaymentAuthorised, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  PaymentCaptured: Omit<PaymentCaptured, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  PaymentDeclined: PaymentDeclined;
  PaymentInput: PaymentInput;
  PaymentSettings: PaymentSettings;
  PaymentUnresolved: PaymentUnresolved;
  PredictiveSearchResult: Omit<PredictiveSearchResult, 'articles' | 'collections' | 'pages' | 'products'> & { articles: ReadonlyArray<ResolversParentTypes['Article']>, collections: ReadonlyArray<ResolversParentTypes['Collection']>, pages: ReadonlyArray<ResolversParentTypes['Page']>, products: ReadonlyArray<ResolversParentTypes['Product']> };
  PriceRangeFilter: PriceRangeFilter;
  PriceStep: Omit<PriceStep, 'amount' | 'base'> & { amount: ResolversParentTypes['MoneyV2'], base?: Maybe<ResolversParentTypes['MoneyV2']> };
  PricingPercentageValue: PricingPercentageValue;
  PricingValue: ResolversUnionTypes<ResolversParentTypes>['PricingValue'];
  Product: ProductModel;
  ProductConnection: FoundProducts;
  ProductCreated: Omit<ProductCreated, 'details'> & { details?: Maybe<ResolversParentTypes['ProductDetails']> };
  ProductDetails: Omit<ProductDetails, 'variants'> & { variants: ReadonlyArray<ResolversParentTypes['VariantDetails']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductOption: OptionModel;
  ProductOptionValue: OptionValueModel;
  ProductOptionValueSwatch: Omit<ProductOptionValueSwatch, 'image'> & { image?: Maybe<ResolversParentTypes['MediaImage']> };
  ProductPriceRange: Omit<ProductPriceRange, 'maxVariantPrice' | 'minVariantPrice'> & { maxVariantPrice: ResolversParentTypes['MoneyV2'], minVariantPrice: ResolversParentTypes['MoneyV2'] };
  ProductRevised: Omit<ProductRevised, 'details'> & { details?: Maybe<ResolversParentTypes['ProductDetails']> };
  ProductUpdate: Omit<ProductUpdate, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductVariant: VariantModel;
  ProductVariantComponent: Omit<ProductVariantComponent, 'productVariant'> & { productVariant: ResolversParentTypes['ProductVariant'] };
  ProductVariantComponentConnection: Omit<ProductVariantComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductVariantComponentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProductVariantComponent']> };
  ProductVariantComponentEdge: Omit<ProductVariantComponentEdge, 'node'> & { node: ResolversParentTypes['ProductVariantComponent'] };
  ProductVariantConnection: Omit<ProductVariantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductVariantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProductVariant']> };
  ProductVariantEdge: Omit<ProductVariantEdge, 'node'> & { node: ResolversParentTypes['ProductVariant'] };
  Province: Province;
  QuantityPriceBreak: Omit<QuantityPriceBreak, 'price'> & { price: ResolversParentTypes['MoneyV2'] };
  QuantityPriceBreakConnection: Omit<QuantityPriceBreakConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuantityPriceBreakEdge']>, nodes: ReadonlyArray<ResolversParentTypes['QuantityPriceBreak']> };
  QuantityPriceBreakEdge: Omit<QuantityPriceBreakEdge, 'node'> & { node: ResolversParentTypes['QuantityPriceBreak'] };
  QuantityRule: QuantityRule;
  Query: Record<PropertyKey, never>;
  SEO: Seo;
  SearchPartialMatch: SearchPartialMatch;
  SearchQuerySuggestion: SearchQuerySuggestion;
  SearchResultItem: FoundItem;
  SearchResultItemConnection: FoundItems;
  SearchResultItemEdge: Omit<SearchResultItemEdge, 'node'> & { node: ResolversParentTypes['SearchResultItem'] };
  SelectedOption: SelectedOption;
  SelectedOptionInput: SelectedOptionInput;
  SellingPlan: Omit<SellingPlan, 'checkoutCharge' | 'priceAdjustments'> & { checkoutCharge: ResolversParentTypes['SellingPlanCheckoutCharge'], priceAdjustments: ReadonlyArray<ResolversParentTypes['SellingPlanPriceAdjustment']> };
  SellingPlanAllocation: Omit<SellingPlanAllocation, 'checkoutChargeAmount' | 'priceAdjustments' | 'remainingBalanceChargeAmount' | 'sellingPlan'> & { checkoutChargeAmount: ResolversParentTypes['MoneyV2'], priceAdjustments: ReadonlyArray<ResolversParentTypes['SellingPlanAllocationPriceAdjustment']>, remainingBalanceChargeAmount: ResolversParentTypes['MoneyV2'], sellingPlan: ResolversParentTypes['SellingPlan'] };
  SellingPlanAllocationConnection: Omit<SellingPlanAllocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SellingPlanAllocationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SellingPlanAllocation']> };
  SellingPlanAllocationEdge: Omit<SellingPlanAllocationEdge, 'node'> & { node: ResolversParentTypes['SellingPlanAllocation'] };
  SellingPlanAllocationPriceAdjustment: Omit<SellingPlanAllocationPriceAdjustment, 'compareAtPrice' | 'perDeliveryPrice' | 'price' | 'unitPrice'> & { compareAtPrice: ResolversParentTypes['MoneyV2'], perDeliveryPrice: ResolversParentTypes['MoneyV2'], price: ResolversParentTypes['MoneyV2'], unitPrice?: Maybe<ResolversParentTypes['MoneyV2']> };
  SellingPlanCheckoutCharge: Omit<SellingPlanCheckoutCharge, 'value'> & { value: ResolversParentTypes['SellingPlanCheckoutChargeValue'] };
  SellingPlanCheckoutChargePercentageValue: SellingPlanCheckoutChargePercentageValue;
  SellingPlanCheckoutChargeValue: ResolversUnionTypes<ResolversParentTypes>['SellingPlanCheckoutChargeValue'];
  SellingPlanConnection: Omit<SellingPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SellingPlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SellingPlan']> };
  SellingPlanEdge: Omit<SellingPlanEdge, 'node'> & { node: ResolversParentTypes['SellingPlan'] };
  SellingPlanFixedAmountPriceAdjustment: Omit<SellingPlanFixedAmountPriceAdjustment, 'adjustmentAmount'> & { adjustmentAmount: ResolversParentTypes['MoneyV2'] };
  SellingPlanFixedPriceAdjustment: Omit<SellingPlanFixedPriceAdjustment, 'price'> & { price: ResolversParentTypes['MoneyV2'] };
  SellingPlanGroup: Omit<SellingPlanGroup, 'options' | 'sellingPlans'> & { options: ReadonlyArray<ResolversParentTypes['SellingPlanGroupOption']>, sellingPlans: ResolversParentTypes['SellingPlanConnection'] };
  SellingPlanGroupConnection: Omit<SellingPlanGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SellingPlanGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SellingPlanGroup']> };
  SellingPlanGroupEdge: Omit<SellingPlanGroupEdge, 'node'> & { node: ResolversParentTypes['SellingPlanGroup'] };
  SellingPlanGroupOption: SellingPlanGroupOption;
  SellingPlanOption: SellingPlanOption;
  SellingPlanPercentagePriceAdjustment: SellingPlanPercentagePriceAdjustment;
  SellingPlanPriceAdjustment: Omit<SellingPlanPriceAdjustment, 'adjustmentValue'> & { adjustmentValue: ResolversParentTypes['SellingPlanPriceAdjustmentValue'] };
  SellingPlanPriceAdjustmentValue: ResolversUnionTypes<ResolversParentTypes>['SellingPlanPriceAdjustmentValue'];
  Shipment: Shipment;
  ShipmentDispatched: ShipmentDispatched;
  ShipmentLine: ShipmentLine;
  ShipmentPrepared: ShipmentPrepared;
  Shop: Omit<Shop, 'brand' | 'metafield' | 'metafields' | 'privacyPolicy' | 'refundPolicy' | 'shippingPolicy' | 'subscriptionPolicy' | 'termsOfService'> & { brand?: Maybe<ResolversParentTypes['Brand']>, metafield?: Maybe<ResolversParentTypes['Metafield']>, metafields: ReadonlyArray<Maybe<ResolversParentTypes['Metafield']>>, privacyPolicy?: Maybe<ResolversParentTypes['ShopPolicy']>, refundPolicy?: Maybe<ResolversParentTypes['ShopPolicy']>, shippingPolicy?: Maybe<ResolversParentTypes['ShopPolicy']>, subscriptionPolicy?: Maybe<ResolversParentTypes['ShopPolicyWithDefault']>, termsOfService?: Maybe<ResolversParentTypes['ShopPolicy']> };
  ShopPolicy: PolicyModel;
  ShopPolicyWithDefault: PolicyModel;
  Sitemap: SitemapModel;
  SitemapImage: SitemapImage;
  SitemapResource: SitemapResource;
  SitemapResourceInterface: ResolversInterfaceTypes<ResolversParentTypes>['SitemapResourceInterface'];
  SitemapResourceMetaobject: SitemapResourceMetaobject;
  StockReservationRefused: StockReservationRefused;
  StockShortage: StockShortage;
  StoreAvailability: StoreAvailability;
  StoreAvailabilityConnection: StoreAvailabilityConnection;
  StoreAvailabilityEdge: StoreAvailabilityEdge;
  String: Scalars['String']['output'];
  StringConnection: StringConnection;
  StringEdge: StringEdge;
  Subscription: Record<PropertyKey, never>;
  Swatch: Omit<Swatch, 'image'> & { image?: Maybe<ResolversParentTypes['MediaImage']> };
  TaxLine: Omit<TaxLine, 'price'> & { price: ResolversParentTypes['MoneyV2'] };
  TaxonomyCategory: CategoryModel;
  Trackable: ResolversInterfaceTypes<ResolversParentTypes>['Trackable'];
  URL: Scalars['URL']['output'];
  UnitPriceMeasurement: UnitPriceMeasurement;
  UnsignedInt64: Scalars['UnsignedInt64']['output'];
  UrlRedirect: RedirectRow;
  UrlRedirectConnection: Omit<UrlRedirectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UrlRedirectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UrlRedirect']> };
  UrlRedirectEdge: Omit<UrlRedirectEdge, 'node'> & { node: ResolversParentTypes['UrlRedirect'] };
  UserError: UserError;
  VariantDetails: Omit<VariantDetails, 'compareAtPrice' | 'price'> & { compareAtPrice?: Maybe<ResolversParentTypes['MoneyV2']>, price: ResolversParentTypes['MoneyV2'] };
  VariantOptionFilter: VariantOptionFilter;
  Video: Omit<Video, 'previewImage'> & { previewImage?: Maybe<ResolversParentTypes['Image']> };
  VideoSource: VideoSource;
  WorkingDays: WorkingDays;
};

export type DeferDirectiveArgs = {
  if?: Maybe<Scalars['Boolean']['input']>;
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = ShopContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InContextDirectiveArgs = {
  buyer?: Maybe<BuyerInput>;
  country?: Maybe<CountryCode>;
  language?: Maybe<LanguageCode>;
  preferredLocationId?: Maybe<Scalars['ID']['input']>;
};

export type InContextDirectiveResolver<Result, Parent, ContextType = ShopContext, Args = InContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressFormatResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['AddressFormat'] = ResolversParentTypes['AddressFormat']> = {
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodeExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCodePattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceKind?: Resolver<Maybe<ResolversTypes['ProvinceKind']>, ParentType, ContextType>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type AppliedGiftCardResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['AppliedGiftCard'] = ResolversParentTypes['AppliedGiftCard']> = {
  amountUsed?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCharacters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentmentAmountUsed?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  author?: Resolver<ResolversTypes['ArticleAuthor'], ParentType, ContextType>;
  authorV2?: Resolver<Maybe<ResolversTypes['ArticleAuthor']>, ParentType, ContextType>;
  blog?: Resolver<ResolversTypes['Blog'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<ArticleCommentsArgs, 'reverse'>>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArticleContentArgs>>;
  contentHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ArticleExcerptArgs>>;
  excerptHtml?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, Partial<ArticleImageArgs>>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<ArticleMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<ArticleMetafieldsArgs, 'identifiers'>>;
  onlineStoreUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SEO']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingParameters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleAuthorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ArticleAuthor'] = ResolversParentTypes['ArticleAuthor']> = {
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributesChangedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['AttributesChanged'] = ResolversParentTypes['AttributesChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AutomaticDiscountApplicationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['AutomaticDiscountApplication'] = ResolversParentTypes['AutomaticDiscountApplication']> = {
  allocationMethod?: Resolver<ResolversTypes['DiscountApplicationAllocationMethod'], ParentType, ContextType>;
  targetSelection?: Resolver<ResolversTypes['DiscountApplicationTargetSelection'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PricingValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BaseCartLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BaseCartLine'] = ResolversParentTypes['BaseCartLine']> = {
  __resolveType: TypeResolveFn<'CartLine' | 'ComponentizableCartLine', ParentType, ContextType>;
};

export type BaseCartLineConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BaseCartLineConnection'] = ResolversParentTypes['BaseCartLineConnection']> = {
  __resolveType: TypeResolveFn<'CartLineConnection', ParentType, ContextType>;
};

export type BaseCartLineEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BaseCartLineEdge'] = ResolversParentTypes['BaseCartLineEdge']> = {
  __resolveType: TypeResolveFn<'CartLineEdge', ParentType, ContextType>;
};

export type BlogResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Blog'] = ResolversParentTypes['Blog']> = {
  articleByHandle?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<BlogArticleByHandleArgs, 'handle'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<BlogArticlesArgs, 'reverse' | 'sortKey'>>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['ArticleAuthor']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<BlogMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<BlogMetafieldsArgs, 'identifiers'>>;
  onlineStoreUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SEO']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlogConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BlogConnection'] = ResolversParentTypes['BlogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Blog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BlogEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BlogEdge'] = ResolversParentTypes['BlogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Blog'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  colors?: Resolver<ResolversTypes['BrandColors'], ParentType, ContextType>;
  coverImage?: Resolver<Maybe<ResolversTypes['MediaImage']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['MediaImage']>, ParentType, ContextType>;
  shortDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slogan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  squareLogo?: Resolver<Maybe<ResolversTypes['MediaImage']>, ParentType, ContextType>;
};

export type BrandColorGroupResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BrandColorGroup'] = ResolversParentTypes['BrandColorGroup']> = {
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foreground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BrandColorsResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BrandColors'] = ResolversParentTypes['BrandColors']> = {
  primary?: Resolver<ReadonlyArray<ResolversTypes['BrandColorGroup']>, ParentType, ContextType>;
  secondary?: Resolver<ReadonlyArray<ResolversTypes['BrandColorGroup']>, ParentType, ContextType>;
};

export type BuyerChangedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['BuyerChanged'] = ResolversParentTypes['BuyerChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  buyerIdentity?: Resolver<ResolversTypes['CartBuyerIdentity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  appliedGiftCards?: Resolver<ReadonlyArray<ResolversTypes['AppliedGiftCard']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, RequireFields<CartAttributeArgs, 'key'>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  buyerIdentity?: Resolver<ResolversTypes['CartBuyerIdentity'], ParentType, ContextType>;
  checkoutUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CartCost'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['CartDelivery'], ParentType, ContextType>;
  deliveryGroups?: Resolver<ResolversTypes['CartDeliveryGroupConnection'], ParentType, ContextType, RequireFields<CartDeliveryGroupsArgs, 'reverse' | 'withCarrierRates'>>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['CartDiscountAllocation']>, ParentType, ContextType>;
  discountCodes?: Resolver<ReadonlyArray<ResolversTypes['CartDiscountCode']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['CartEstimatedCost'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<CartHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['CartLineConnection'], ParentType, ContextType, RequireFields<CartLinesArgs, 'reverse'>>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<CartMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<CartMetafieldsArgs, 'identifiers'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CartStatus'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartAddress'] = ResolversParentTypes['CartAddress']> = {
  __resolveType: TypeResolveFn<'CartDeliveryAddress', ParentType, ContextType>;
};

export type CartAttributesUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartAttributesUpdatePayload'] = ResolversParentTypes['CartAttributesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartAutomaticDiscountAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartAutomaticDiscountAllocation'] = ResolversParentTypes['CartAutomaticDiscountAllocation']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountApplication?: Resolver<ResolversTypes['CartDiscountApplication'], ParentType, ContextType>;
  discountClass?: Resolver<ResolversTypes['DiscountClass'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartBuyerIdentityResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartBuyerIdentity'] = ResolversParentTypes['CartBuyerIdentity']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deliveryAddressPreferences?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferences?: Resolver<Maybe<ResolversTypes['CartPreferences']>, ParentType, ContextType>;
};

export type CartBuyerIdentityUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartBuyerIdentityUpdatePayload'] = ResolversParentTypes['CartBuyerIdentityUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartCheckedOutResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCheckedOut'] = ResolversParentTypes['CartCheckedOut']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveryOption?: Resolver<ResolversTypes['DeliveryOption'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderCost?: Resolver<ResolversTypes['OrderCost'], ParentType, ContextType>;
  orderLines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCodeDiscountAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCodeDiscountAllocation'] = ResolversParentTypes['CartCodeDiscountAllocation']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountApplication?: Resolver<ResolversTypes['CartDiscountApplication'], ParentType, ContextType>;
  discountClass?: Resolver<ResolversTypes['DiscountClass'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCost'] = ResolversParentTypes['CartCost']> = {
  checkoutChargeAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  subtotalAmountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalDiscountAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalDutyAmount?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  totalDutyAmountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalTaxAmount?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  totalTaxAmountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CartCreatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCreatePayload'] = ResolversParentTypes['CartCreatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartCreatedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCreated'] = ResolversParentTypes['CartCreated']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  buyerIdentity?: Resolver<ResolversTypes['CartBuyerIdentity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['HistoryCartLine']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartCustomDiscountAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCustomDiscountAllocation'] = ResolversParentTypes['CartCustomDiscountAllocation']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountApplication?: Resolver<ResolversTypes['CartDiscountApplication'], ParentType, ContextType>;
  discountClass?: Resolver<ResolversTypes['DiscountClass'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartDeliveryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDelivery'] = ResolversParentTypes['CartDelivery']> = {
  addresses?: Resolver<ReadonlyArray<ResolversTypes['CartSelectableAddress']>, ParentType, ContextType, Partial<CartDeliveryAddressesArgs>>;
};

export type CartDeliveryAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryAddress'] = ResolversParentTypes['CartDeliveryAddress']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CartDeliveryAddressFormattedArgs, 'withCompany' | 'withName'>>;
  formattedArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartDeliveryAddressesAddPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryAddressesAddPayload'] = ResolversParentTypes['CartDeliveryAddressesAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartDeliveryAddressesRemovePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryAddressesRemovePayload'] = ResolversParentTypes['CartDeliveryAddressesRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartDeliveryAddressesReplacePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryAddressesReplacePayload'] = ResolversParentTypes['CartDeliveryAddressesReplacePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartDeliveryAddressesUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryAddressesUpdatePayload'] = ResolversParentTypes['CartDeliveryAddressesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartDeliveryCoordinatesPreferenceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryCoordinatesPreference'] = ResolversParentTypes['CartDeliveryCoordinatesPreference']> = {
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CartDeliveryGroupResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryGroup'] = ResolversParentTypes['CartDeliveryGroup']> = {
  cartLines?: Resolver<ResolversTypes['BaseCartLineConnection'], ParentType, ContextType, RequireFields<CartDeliveryGroupCartLinesArgs, 'reverse'>>;
  deliveryAddress?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
  deliveryOptions?: Resolver<ReadonlyArray<ResolversTypes['CartDeliveryOption']>, ParentType, ContextType>;
  groupType?: Resolver<ResolversTypes['CartDeliveryGroupType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  selectedDeliveryOption?: Resolver<Maybe<ResolversTypes['CartDeliveryOption']>, ParentType, ContextType>;
};

export type CartDeliveryGroupConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryGroupConnection'] = ResolversParentTypes['CartDeliveryGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CartDeliveryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CartDeliveryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CartDeliveryGroupEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryGroupEdge'] = ResolversParentTypes['CartDeliveryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CartDeliveryGroup'], ParentType, ContextType>;
};

export type CartDeliveryOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryOption'] = ResolversParentTypes['CartDeliveryOption']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryMethodType?: Resolver<ResolversTypes['DeliveryMethodType'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartDeliveryPreferenceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDeliveryPreference'] = ResolversParentTypes['CartDeliveryPreference']> = {
  coordinates?: Resolver<Maybe<ResolversTypes['CartDeliveryCoordinatesPreference']>, ParentType, ContextType>;
  deliveryMethod?: Resolver<ReadonlyArray<ResolversTypes['PreferenceDeliveryMethodType']>, ParentType, ContextType>;
  pickupHandle?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartDiscountAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDiscountAllocation'] = ResolversParentTypes['CartDiscountAllocation']> = {
  __resolveType: TypeResolveFn<'CartAutomaticDiscountAllocation' | 'CartCodeDiscountAllocation' | 'CartCustomDiscountAllocation' | 'DiscountAllocation', ParentType, ContextType>;
};

export type CartDiscountApplicationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDiscountApplication'] = ResolversParentTypes['CartDiscountApplication']> = {
  allocationMethod?: Resolver<ResolversTypes['DiscountApplicationAllocationMethod'], ParentType, ContextType>;
  targetSelection?: Resolver<ResolversTypes['DiscountApplicationTargetSelection'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PricingValue'], ParentType, ContextType>;
};

export type CartDiscountCodeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDiscountCode'] = ResolversParentTypes['CartDiscountCode']> = {
  applicable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartDiscountCodesUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartDiscountCodesUpdatePayload'] = ResolversParentTypes['CartDiscountCodesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartEstimatedCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartEstimatedCost'] = ResolversParentTypes['CartEstimatedCost']> = {
  checkoutChargeAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalDutyAmount?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  totalTaxAmount?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
};

export type CartGiftCardCodesAddPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartGiftCardCodesAddPayload'] = ResolversParentTypes['CartGiftCardCodesAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartGiftCardCodesRemovePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartGiftCardCodesRemovePayload'] = ResolversParentTypes['CartGiftCardCodesRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartGiftCardCodesUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartGiftCardCodesUpdatePayload'] = ResolversParentTypes['CartGiftCardCodesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, RequireFields<CartLineAttributeArgs, 'key'>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CartLineCost'], ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['CartDiscountAllocation']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['CartLineEstimatedCost'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchandise?: Resolver<ResolversTypes['Merchandise'], ParentType, ContextType>;
  parentRelationship?: Resolver<Maybe<ResolversTypes['CartLineParentRelationship']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellingPlanAllocation?: Resolver<Maybe<ResolversTypes['SellingPlanAllocation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineConnection'] = ResolversParentTypes['CartLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CartLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BaseCartLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineCost'] = ResolversParentTypes['CartLineCost']> = {
  amountPerQuantity?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  compareAtAmountPerQuantity?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
};

export type CartLineEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineEdge'] = ResolversParentTypes['CartLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BaseCartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineEstimatedCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineEstimatedCost'] = ResolversParentTypes['CartLineEstimatedCost']> = {
  amount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  compareAtAmount?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
};

export type CartLineParentRelationshipResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineParentRelationship'] = ResolversParentTypes['CartLineParentRelationship']> = {
  parent?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
};

export type CartLinesAddPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLinesAddPayload'] = ResolversParentTypes['CartLinesAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartLinesRemovePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLinesRemovePayload'] = ResolversParentTypes['CartLinesRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartLinesUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLinesUpdatePayload'] = ResolversParentTypes['CartLinesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartMergeUndoPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartMergeUndoPayload'] = ResolversParentTypes['CartMergeUndoPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restoredCart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartMergedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartMerged'] = ResolversParentTypes['CartMerged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedLines?: Resolver<ReadonlyArray<ResolversTypes['HistoryMergedLine']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartMetafieldDeletePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartMetafieldDeletePayload'] = ResolversParentTypes['CartMetafieldDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MetafieldDeleteUserError']>, ParentType, ContextType>;
};

export type CartMetafieldsSetPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartMetafieldsSetPayload'] = ResolversParentTypes['CartMetafieldsSetPayload']> = {
  metafields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Metafield']>>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MetafieldsSetUserError']>, ParentType, ContextType>;
};

export type CartNoteUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartNoteUpdatePayload'] = ResolversParentTypes['CartNoteUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartPreferencesResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartPreferences'] = ResolversParentTypes['CartPreferences']> = {
  delivery?: Resolver<Maybe<ResolversTypes['CartDeliveryPreference']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CartSelectableAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartSelectableAddress'] = ResolversParentTypes['CartSelectableAddress']> = {
  address?: Resolver<ResolversTypes['CartAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oneTimeUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CartSelectedDeliveryOptionsUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartSelectedDeliveryOptionsUpdatePayload'] = ResolversParentTypes['CartSelectedDeliveryOptionsUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartUpdateResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartUpdate'] = ResolversParentTypes['CartUpdate']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartUserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartUserError'] = ResolversParentTypes['CartUserError']> = {
  code?: Resolver<Maybe<ResolversTypes['CartErrorCode']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartWarningResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartWarning'] = ResolversParentTypes['CartWarning']> = {
  code?: Resolver<ResolversTypes['CartWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CheckoutCompletePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CheckoutCompletePayload'] = ResolversParentTypes['CheckoutCompletePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type CheckoutUserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CheckoutUserError'] = ResolversParentTypes['CheckoutUserError']> = {
  code?: Resolver<Maybe<ResolversTypes['CheckoutErrorCode']>, ParentType, ContextType>;
  expectedTotal?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CollectionDescriptionArgs>>;
  descriptionHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<CollectionMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<CollectionMetafieldsArgs, 'identifiers'>>;
  onlineStoreUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CollectionProductsArgs, 'reverse' | 'sortKey'>>;
  seo?: Resolver<ResolversTypes['SEO'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingParameters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  author?: Resolver<ResolversTypes['CommentAuthor'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CommentContentArgs>>;
  contentHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentAuthorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CommentAuthor'] = ResolversParentTypes['CommentAuthor']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type ComponentizableCartLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ComponentizableCartLine'] = ResolversParentTypes['ComponentizableCartLine']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, RequireFields<ComponentizableCartLineAttributeArgs, 'key'>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CartLineCost'], ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['CartDiscountAllocation']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['CartLineEstimatedCost'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineComponents?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  merchandise?: Resolver<ResolversTypes['Merchandise'], ParentType, ContextType>;
  parentRelationship?: Resolver<Maybe<ResolversTypes['CartLineParentRelationship']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellingPlanAllocation?: Resolver<Maybe<ResolversTypes['SellingPlanAllocation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['CountPrecision'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  availableLanguages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  defaultLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitSystem?: Resolver<ResolversTypes['UnitSystem'], ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency']> = {
  isoCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  acceptsMarketing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addresses?: Resolver<ResolversTypes['MailingAddressConnection'], ParentType, ContextType, RequireFields<CustomerAddressesArgs, 'reverse'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<CustomerMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<CustomerMetafieldsArgs, 'identifiers'>>;
  numberOfOrders?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<CustomerOrdersArgs, 'reverse' | 'sortKey'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAccessTokenResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAccessToken'] = ResolversParentTypes['CustomerAccessToken']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerAccessTokenCreatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAccessTokenCreatePayload'] = ResolversParentTypes['CustomerAccessTokenCreatePayload']> = {
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAccessTokenCreateWithMultipassPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAccessTokenCreateWithMultipassPayload'] = ResolversParentTypes['CustomerAccessTokenCreateWithMultipassPayload']> = {
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerAccessTokenDeletePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAccessTokenDeletePayload'] = ResolversParentTypes['CustomerAccessTokenDeletePayload']> = {
  deletedAccessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedCustomerAccessTokenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAccessTokenRenewPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAccessTokenRenewPayload'] = ResolversParentTypes['CustomerAccessTokenRenewPayload']> = {
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerActivateByUrlPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerActivateByUrlPayload'] = ResolversParentTypes['CustomerActivateByUrlPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerActivatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerActivatePayload'] = ResolversParentTypes['CustomerActivatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAddressCreatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAddressCreatePayload'] = ResolversParentTypes['CustomerAddressCreatePayload']> = {
  customerAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAddressDeletePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAddressDeletePayload'] = ResolversParentTypes['CustomerAddressDeletePayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  deletedCustomerAddressId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAddressUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerAddressUpdatePayload'] = ResolversParentTypes['CustomerAddressUpdatePayload']> = {
  customerAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCreatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerCreatePayload'] = ResolversParentTypes['CustomerCreatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerDefaultAddressUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerDefaultAddressUpdatePayload'] = ResolversParentTypes['CustomerDefaultAddressUpdatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerDeletePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerDeletePayload'] = ResolversParentTypes['CustomerDeletePayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  deletedCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerEmailChangeByUrlPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerEmailChangeByUrlPayload'] = ResolversParentTypes['CustomerEmailChangeByUrlPayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerEmailChangePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerEmailChangePayload'] = ResolversParentTypes['CustomerEmailChangePayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerOrderClaimPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerOrderClaimPayload'] = ResolversParentTypes['CustomerOrderClaimPayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerRecoverPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerRecoverPayload'] = ResolversParentTypes['CustomerRecoverPayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResetByUrlPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerResetByUrlPayload'] = ResolversParentTypes['CustomerResetByUrlPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResetPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerResetPayload'] = ResolversParentTypes['CustomerResetPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerSessionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerSession'] = ResolversParentTypes['CustomerSession']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerSessionRevokePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerSessionRevokePayload'] = ResolversParentTypes['CustomerSessionRevokePayload']> = {
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CustomerUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerUpdatePayload'] = ResolversParentTypes['CustomerUpdatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  customerUserErrors?: Resolver<ReadonlyArray<ResolversTypes['CustomerUserError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerUserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CustomerUserError'] = ResolversParentTypes['CustomerUserError']> = {
  code?: Resolver<Maybe<ResolversTypes['CustomerErrorCode']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DeliveryAddress'] = ResolversParentTypes['DeliveryAddress']> = {
  __resolveType: TypeResolveFn<'MailingAddress', ParentType, ContextType>;
};

export type DeliveryOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderCost?: Resolver<Maybe<ResolversTypes['OrderCost']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['WorkingDays']>, ParentType, ContextType>;
};

export type DiscountAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountAllocation'] = ResolversParentTypes['DiscountAllocation']> = {
  allocatedAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountApplication?: Resolver<ResolversTypes['CartDiscountApplication'], ParentType, ContextType>;
  discountClass?: Resolver<ResolversTypes['DiscountClass'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscountApplicationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountApplication'] = ResolversParentTypes['DiscountApplication']> = {
  __resolveType: TypeResolveFn<'AutomaticDiscountApplication' | 'DiscountCodeApplication', ParentType, ContextType>;
};

export type DiscountApplicationConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountApplicationConnection'] = ResolversParentTypes['DiscountApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscountApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiscountApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DiscountApplicationEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountApplicationEdge'] = ResolversParentTypes['DiscountApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiscountApplication'], ParentType, ContextType>;
};

export type DiscountCodeApplicationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountCodeApplication'] = ResolversParentTypes['DiscountCodeApplication']> = {
  allocationMethod?: Resolver<ResolversTypes['DiscountApplicationAllocationMethod'], ParentType, ContextType>;
  applicable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetSelection?: Resolver<ResolversTypes['DiscountApplicationTargetSelection'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DiscountApplicationTargetType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PricingValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscountCodesChangedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountCodesChanged'] = ResolversParentTypes['DiscountCodesChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discountCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sslEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ExternalVideoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ExternalVideo'] = ResolversParentTypes['ExternalVideo']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  embedUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  embeddedUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['MediaHost'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaContentType?: Resolver<ResolversTypes['MediaContentType'], ParentType, ContextType>;
  originUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['MediaPresentation']>, ParentType, ContextType>;
  previewImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Filter'] = ResolversParentTypes['Filter']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['FilterPresentation']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FilterType'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FilterValue']>, ParentType, ContextType>;
};

export type FilterValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['FilterValue'] = ResolversParentTypes['FilterValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['MediaImage']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  swatch?: Resolver<Maybe<ResolversTypes['Swatch']>, ParentType, ContextType>;
};

export type FulfillmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Fulfillment'] = ResolversParentTypes['Fulfillment']> = {
  fulfillmentLineItems?: Resolver<ResolversTypes['FulfillmentLineItemConnection'], ParentType, ContextType, RequireFields<FulfillmentFulfillmentLineItemsArgs, 'reverse'>>;
  trackingCompany?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingInfo?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentTrackingInfo']>, ParentType, ContextType, Partial<FulfillmentTrackingInfoArgs>>;
};

export type FulfillmentLineItemResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['FulfillmentLineItem'] = ResolversParentTypes['FulfillmentLineItem']> = {
  lineItem?: Resolver<ResolversTypes['OrderLineItem'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FulfillmentLineItemConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['FulfillmentLineItemConnection'] = ResolversParentTypes['FulfillmentLineItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentLineItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FulfillmentLineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfillmentLineItemEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['FulfillmentLineItemEdge'] = ResolversParentTypes['FulfillmentLineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FulfillmentLineItem'], ParentType, ContextType>;
};

export type FulfillmentTrackingInfoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['FulfillmentTrackingInfo'] = ResolversParentTypes['FulfillmentTrackingInfo']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type GenericFileResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['GenericFile'] = ResolversParentTypes['GenericFile']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalFileSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previewImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface HtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HTML'], any> {
  name: 'HTML';
}

export type HasMetafieldsResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HasMetafields'] = ResolversParentTypes['HasMetafields']> = {
  __resolveType: TypeResolveFn<'Article' | 'Blog' | 'Cart' | 'Collection' | 'Customer' | 'MediaImage' | 'Order' | 'Page' | 'Product' | 'ProductVariant' | 'Shop', ParentType, ContextType>;
};

export type HistoryCartLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryCartLine'] = ResolversParentTypes['HistoryCartLine']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchandiseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryCartLineChangeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryCartLineChange'] = ResolversParentTypes['HistoryCartLineChange']> = {
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEvent'], ParentType, ContextType>;
};

export type HistoryEventResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryEvent'] = ResolversParentTypes['HistoryEvent']> = {
  __resolveType: TypeResolveFn<'AttributesChanged' | 'BuyerChanged' | 'CartCheckedOut' | 'CartCreated' | 'CartMerged' | 'DiscountCodesChanged' | 'HistoryStep' | 'LinesAdded' | 'LinesChanged' | 'LinesRemoved' | 'NoteChanged' | 'OrderCancelled' | 'OrderConfirmed' | 'OrderPlaced' | 'PaymentAuthorised' | 'PaymentCaptured' | 'PaymentDeclined' | 'PaymentUnresolved' | 'ProductCreated' | 'ProductRevised' | 'ShipmentDispatched' | 'ShipmentPrepared' | 'StockReservationRefused', ParentType, ContextType>;
};

export type HistoryMergedLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryMergedLine'] = ResolversParentTypes['HistoryMergedLine']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  merchandiseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CartMergeReason']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CartMergeResult'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryStepResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['HistoryStep'] = ResolversParentTypes['HistoryStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  altText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  originalSrc?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  src?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  transformedSrc?: Resolver<ResolversTypes['URL'], ParentType, ContextType, RequireFields<ImageTransformedSrcArgs, 'scale'>>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType, Partial<ImageUrlArgs>>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImageConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ImageConnection'] = ResolversParentTypes['ImageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImageEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ImageEdge'] = ResolversParentTypes['ImageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LanguageResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Language'] = ResolversParentTypes['Language']> = {
  endonymName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinesAddedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['LinesAdded'] = ResolversParentTypes['LinesAdded']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['HistoryCartLine']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinesChangedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['LinesChanged'] = ResolversParentTypes['LinesChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['HistoryCartLineChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinesRemovedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['LinesRemoved'] = ResolversParentTypes['LinesRemoved']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Localization'] = ResolversParentTypes['Localization']> = {
  availableCountries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  availableLanguages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  address?: Resolver<ResolversTypes['LocationAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['LocationAddress'] = ResolversParentTypes['LocationAddress']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type MailingAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MailingAddress'] = ResolversParentTypes['MailingAddress']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCodeV2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MailingAddressFormattedArgs, 'withCompany' | 'withName'>>;
  formattedArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailingAddressConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MailingAddressConnection'] = ResolversParentTypes['MailingAddressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailingAddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MailingAddressEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MailingAddressEdge'] = ResolversParentTypes['MailingAddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
};

export type MediaResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media']> = {
  __resolveType: TypeResolveFn<'ExternalVideo' | 'MediaImage' | 'Model3d' | 'Video', ParentType, ContextType>;
};

export type MediaConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MediaConnection'] = ResolversParentTypes['MediaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Media']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MediaEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MediaEdge'] = ResolversParentTypes['MediaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Media'], ParentType, ContextType>;
};

export type MediaImageResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MediaImage'] = ResolversParentTypes['MediaImage']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  mediaContentType?: Resolver<ResolversTypes['MediaContentType'], ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<MediaImageMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<MediaImageMetafieldsArgs, 'identifiers'>>;
  presentation?: Resolver<Maybe<ResolversTypes['MediaPresentation']>, ParentType, ContextType>;
  previewImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaPresentationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MediaPresentation'] = ResolversParentTypes['MediaPresentation']> = {
  asJson?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<MediaPresentationAsJsonArgs, 'format'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Menu'] = ResolversParentTypes['Menu']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['MenuItem']>, ParentType, ContextType>;
  itemsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MenuItem'] = ResolversParentTypes['MenuItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['MenuItem']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['MenuItemResource']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MenuItemType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemResourceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MenuItemResource'] = ResolversParentTypes['MenuItemResource']> = {
  __resolveType: TypeResolveFn<'Article' | 'Blog' | 'Collection' | 'Metaobject' | 'Page' | 'Product' | 'ShopPolicy', ParentType, ContextType>;
};

export type MerchandiseResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Merchandise'] = ResolversParentTypes['Merchandise']> = {
  __resolveType: TypeResolveFn<'ProductVariant', ParentType, ContextType>;
};

export type MetafieldResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Metafield'] = ResolversParentTypes['Metafield']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentResource?: Resolver<ResolversTypes['MetafieldParentResource'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['MetafieldReference']>, ParentType, ContextType>;
  references?: Resolver<Maybe<ResolversTypes['MetafieldReferenceConnection']>, ParentType, ContextType, Partial<MetafieldReferencesArgs>>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetafieldDeleteUserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetafieldDeleteUserError'] = ResolversParentTypes['MetafieldDeleteUserError']> = {
  code?: Resolver<Maybe<ResolversTypes['MetafieldDeleteErrorCode']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetafieldParentResourceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetafieldParentResource'] = ResolversParentTypes['MetafieldParentResource']> = {
  __resolveType: TypeResolveFn<'Article' | 'Blog' | 'Cart' | 'Collection' | 'Order' | 'Page' | 'Product' | 'ProductVariant' | 'Shop', ParentType, ContextType>;
};

export type MetafieldReferenceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetafieldReference'] = ResolversParentTypes['MetafieldReference']> = {
  __resolveType: TypeResolveFn<'Article' | 'Collection' | 'GenericFile' | 'MediaImage' | 'Metaobject' | 'Model3d' | 'Page' | 'Product' | 'ProductVariant' | 'Video', ParentType, ContextType>;
};

export type MetafieldReferenceConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetafieldReferenceConnection'] = ResolversParentTypes['MetafieldReferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetafieldReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MetafieldReference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MetafieldReferenceEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetafieldReferenceEdge'] = ResolversParentTypes['MetafieldReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MetafieldReference'], ParentType, ContextType>;
};

export type MetafieldsSetUserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetafieldsSetUserError'] = ResolversParentTypes['MetafieldsSetUserError']> = {
  code?: Resolver<Maybe<ResolversTypes['MetafieldsSetUserErrorCode']>, ParentType, ContextType>;
  elementIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaobjectResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Metaobject'] = ResolversParentTypes['Metaobject']> = {
  field?: Resolver<Maybe<ResolversTypes['MetaobjectField']>, ParentType, ContextType, RequireFields<MetaobjectFieldArgs, 'key'>>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectField']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onlineStoreUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['MetaobjectSEO']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetaobjectConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetaobjectConnection'] = ResolversParentTypes['MetaobjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Metaobject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MetaobjectEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetaobjectEdge'] = ResolversParentTypes['MetaobjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metaobject'], ParentType, ContextType>;
};

export type MetaobjectFieldResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetaobjectField'] = ResolversParentTypes['MetaobjectField']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['MetafieldReference']>, ParentType, ContextType>;
  references?: Resolver<Maybe<ResolversTypes['MetafieldReferenceConnection']>, ParentType, ContextType, Partial<MetaobjectFieldReferencesArgs>>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetaobjectSeoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MetaobjectSEO'] = ResolversParentTypes['MetaobjectSEO']> = {
  description?: Resolver<Maybe<ResolversTypes['MetaobjectField']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['MetaobjectField']>, ParentType, ContextType>;
};

export type Model3dResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Model3d'] = ResolversParentTypes['Model3d']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaContentType?: Resolver<ResolversTypes['MediaContentType'], ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['MediaPresentation']>, ParentType, ContextType>;
  previewImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Model3dSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Model3dSourceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Model3dSource'] = ResolversParentTypes['Model3dSource']> = {
  filesize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type MoneyV2Resolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MoneyV2'] = ResolversParentTypes['MoneyV2']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartAttributesUpdate?: Resolver<Maybe<ResolversTypes['CartAttributesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartAttributesUpdateArgs, 'attributes' | 'cartId'>>;
  cartBuyerIdentityUpdate?: Resolver<Maybe<ResolversTypes['CartBuyerIdentityUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartBuyerIdentityUpdateArgs, 'buyerIdentity' | 'cartId'>>;
  cartCreate?: Resolver<Maybe<ResolversTypes['CartCreatePayload']>, ParentType, ContextType, RequireFields<MutationCartCreateArgs, 'input'>>;
  cartDeliveryAddressesAdd?: Resolver<Maybe<ResolversTypes['CartDeliveryAddressesAddPayload']>, ParentType, ContextType, RequireFields<MutationCartDeliveryAddressesAddArgs, 'addresses' | 'cartId'>>;
  cartDeliveryAddressesRemove?: Resolver<Maybe<ResolversTypes['CartDeliveryAddressesRemovePayload']>, ParentType, ContextType, RequireFields<MutationCartDeliveryAddressesRemoveArgs, 'addressIds' | 'cartId'>>;
  cartDeliveryAddressesReplace?: Resolver<Maybe<ResolversTypes['CartDeliveryAddressesReplacePayload']>, ParentType, ContextType, RequireFields<MutationCartDeliveryAddressesReplaceArgs, 'addresses' | 'cartId'>>;
  cartDeliveryAddressesUpdate?: Resolver<Maybe<ResolversTypes['CartDeliveryAddressesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartDeliveryAddressesUpdateArgs, 'addresses' | 'cartId'>>;
  cartDiscountCodesUpdate?: Resolver<Maybe<ResolversTypes['CartDiscountCodesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartDiscountCodesUpdateArgs, 'cartId' | 'discountCodes'>>;
  cartGiftCardCodesAdd?: Resolver<Maybe<ResolversTypes['CartGiftCardCodesAddPayload']>, ParentType, ContextType, RequireFields<MutationCartGiftCardCodesAddArgs, 'cartId' | 'giftCardCodes'>>;
  cartGiftCardCodesRemove?: Resolver<Maybe<ResolversTypes['CartGiftCardCodesRemovePayload']>, ParentType, ContextType, RequireFields<MutationCartGiftCardCodesRemoveArgs, 'appliedGiftCardIds' | 'cartId'>>;
  cartGiftCardCodesUpdate?: Resolver<Maybe<ResolversTypes['CartGiftCardCodesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartGiftCardCodesUpdateArgs, 'cartId' | 'giftCardCodes'>>;
  cartLinesAdd?: Resolver<Maybe<ResolversTypes['CartLinesAddPayload']>, ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'cartId' | 'lines'>>;
  cartLinesRemove?: Resolver<Maybe<ResolversTypes['CartLinesRemovePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'cartId' | 'lineIds'>>;
  cartLinesUpdate?: Resolver<Maybe<ResolversTypes['CartLinesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'cartId' | 'lines'>>;
  cartMergeUndo?: Resolver<Maybe<ResolversTypes['CartMergeUndoPayload']>, ParentType, ContextType, RequireFields<MutationCartMergeUndoArgs, 'cartId'>>;
  cartMetafieldDelete?: Resolver<Maybe<ResolversTypes['CartMetafieldDeletePayload']>, ParentType, ContextType, RequireFields<MutationCartMetafieldDeleteArgs, 'input'>>;
  cartMetafieldsSet?: Resolver<Maybe<ResolversTypes['CartMetafieldsSetPayload']>, ParentType, ContextType, RequireFields<MutationCartMetafieldsSetArgs, 'metafields'>>;
  cartNoteUpdate?: Resolver<Maybe<ResolversTypes['CartNoteUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartNoteUpdateArgs, 'cartId' | 'note'>>;
  cartSelectedDeliveryOptionsUpdate?: Resolver<Maybe<ResolversTypes['CartSelectedDeliveryOptionsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartSelectedDeliveryOptionsUpdateArgs, 'cartId' | 'selectedDeliveryOptions'>>;
  checkoutComplete?: Resolver<Maybe<ResolversTypes['CheckoutCompletePayload']>, ParentType, ContextType, RequireFields<MutationCheckoutCompleteArgs, 'input'>>;
  customerAccessTokenCreate?: Resolver<Maybe<ResolversTypes['CustomerAccessTokenCreatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAccessTokenCreateArgs, 'input'>>;
  customerAccessTokenCreateWithMultipass?: Resolver<Maybe<ResolversTypes['CustomerAccessTokenCreateWithMultipassPayload']>, ParentType, ContextType, RequireFields<MutationCustomerAccessTokenCreateWithMultipassArgs, 'multipassToken'>>;
  customerAccessTokenDelete?: Resolver<Maybe<ResolversTypes['CustomerAccessTokenDeletePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAccessTokenDeleteArgs, 'customerAccessToken'>>;
  customerAccessTokenRenew?: Resolver<Maybe<ResolversTypes['CustomerAccessTokenRenewPayload']>, ParentType, ContextType, RequireFields<MutationCustomerAccessTokenRenewArgs, 'customerAccessToken'>>;
  customerActivate?: Resolver<Maybe<ResolversTypes['CustomerActivatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerActivateArgs, 'id' | 'input'>>;
  customerActivateByUrl?: Resolver<Maybe<ResolversTypes['CustomerActivateByUrlPayload']>, ParentType, ContextType, RequireFields<MutationCustomerActivateByUrlArgs, 'activationUrl' | 'password'>>;
  customerAddressCreate?: Resolver<Maybe<ResolversTypes['CustomerAddressCreatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAddressCreateArgs, 'address' | 'customerAccessToken'>>;
  customerAddressDelete?: Resolver<Maybe<ResolversTypes['CustomerAddressDeletePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAddressDeleteArgs, 'customerAccessToken' | 'id'>>;
  customerAddressUpdate?: Resolver<Maybe<ResolversTypes['CustomerAddressUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAddressUpdateArgs, 'address' | 'customerAccessToken' | 'id'>>;
  customerCreate?: Resolver<Maybe<ResolversTypes['CustomerCreatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerCreateArgs, 'input'>>;
  customerDefaultAddressUpdate?: Resolver<Maybe<ResolversTypes['CustomerDefaultAddressUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerDefaultAddressUpdateArgs, 'addressId' | 'customerAccessToken'>>;
  customerDelete?: Resolver<Maybe<ResolversTypes['CustomerDeletePayload']>, ParentType, ContextType, RequireFields<MutationCustomerDeleteArgs, 'customerAccessToken'>>;
  customerEmailChange?: Resolver<Maybe<ResolversTypes['CustomerEmailChangePayload']>, ParentType, ContextType, RequireFields<MutationCustomerEmailChangeArgs, 'customerAccessToken' | 'email' | 'password'>>;
  customerEmailChangeByUrl?: Resolver<Maybe<ResolversTypes['CustomerEmailChangeByUrlPayload']>, ParentType, ContextType, RequireFields<MutationCustomerEmailChangeByUrlArgs, 'changeUrl'>>;
  customerOrderClaim?: Resolver<Maybe<ResolversTypes['CustomerOrderClaimPayload']>, ParentType, ContextType, RequireFields<MutationCustomerOrderClaimArgs, 'customerAccessToken' | 'orderId'>>;
  customerRecover?: Resolver<Maybe<ResolversTypes['CustomerRecoverPayload']>, ParentType, ContextType, RequireFields<MutationCustomerRecoverArgs, 'email'>>;
  customerReset?: Resolver<Maybe<ResolversTypes['CustomerResetPayload']>, ParentType, ContextType, RequireFields<MutationCustomerResetArgs, 'id' | 'input'>>;
  customerResetByUrl?: Resolver<Maybe<ResolversTypes['CustomerResetByUrlPayload']>, ParentType, ContextType, RequireFields<MutationCustomerResetByUrlArgs, 'password' | 'resetUrl'>>;
  customerSessionRevoke?: Resolver<Maybe<ResolversTypes['CustomerSessionRevokePayload']>, ParentType, ContextType, RequireFields<MutationCustomerSessionRevokeArgs, 'customerAccessToken' | 'sessionId'>>;
  customerUpdate?: Resolver<Maybe<ResolversTypes['CustomerUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerUpdateArgs, 'customer' | 'customerAccessToken'>>;
  orderCancel?: Resolver<Maybe<ResolversTypes['OrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'orderId' | 'reason'>>;
  orderRequestReturn?: Resolver<Maybe<ResolversTypes['OrderRequestReturnPayload']>, ParentType, ContextType, RequireFields<MutationOrderRequestReturnArgs, 'lines' | 'orderId' | 'reason'>>;
  orderShippingAddressUpdate?: Resolver<Maybe<ResolversTypes['OrderShippingAddressUpdatePayload']>, ParentType, ContextType, RequireFields<MutationOrderShippingAddressUpdateArgs, 'orderId' | 'shippingAddress'>>;
};

export type NodeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AppliedGiftCard' | 'Article' | 'Blog' | 'Cart' | 'CartLine' | 'Collection' | 'Comment' | 'ComponentizableCartLine' | 'ExternalVideo' | 'GenericFile' | 'Location' | 'MediaImage' | 'MediaPresentation' | 'Menu' | 'MenuItem' | 'Metafield' | 'Metaobject' | 'Model3d' | 'Order' | 'Page' | 'Product' | 'ProductOptionValue' | 'ProductVariant' | 'Shop' | 'ShopPolicy' | 'TaxonomyCategory' | 'UrlRedirect' | 'Video', ParentType, ContextType>;
};

export type NoteChangedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['NoteChanged'] = ResolversParentTypes['NoteChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineStorePublishableResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OnlineStorePublishable'] = ResolversParentTypes['OnlineStorePublishable']> = {
  __resolveType: TypeResolveFn<'Article' | 'Blog' | 'Collection' | 'Metaobject' | 'Page' | 'Product', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  billingAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['OrderCancelReason']>, ParentType, ContextType>;
  canceledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['OrderCost'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  currentSubtotalPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  currentTotalDuties?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  currentTotalPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  currentTotalShippingPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  currentTotalTax?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  customAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  customerLocale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  deliveryOption?: Resolver<ResolversTypes['DeliveryOption'], ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  discountApplications?: Resolver<ResolversTypes['DiscountApplicationConnection'], ParentType, ContextType, RequireFields<OrderDiscountApplicationsArgs, 'reverse'>>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  financialStatus?: Resolver<Maybe<ResolversTypes['OrderFinancialStatus']>, ParentType, ContextType>;
  fulfillmentStatus?: Resolver<ResolversTypes['OrderFulfillmentStatus'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<OrderHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineItems?: Resolver<ResolversTypes['OrderLineItemConnection'], ParentType, ContextType, RequireFields<OrderLineItemsArgs, 'reverse'>>;
  lines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, Partial<OrderLinesArgs>>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<OrderMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<OrderMetafieldsArgs, 'identifiers'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originalTotalDuties?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  originalTotalPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentAction?: Resolver<Maybe<ResolversTypes['PaymentAction']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceExplanation?: Resolver<ReadonlyArray<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  processedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['OrderRefund']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
  shippingDiscountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  shippingTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  statusUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  subtotalPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  subtotalPriceV2?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  successfulFulfillments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fulfillment']>>, ParentType, ContextType, Partial<OrderSuccessfulFulfillmentsArgs>>;
  taxLines?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['OrderTimelineEntry']>, ParentType, ContextType>;
  totalPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalPriceV2?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalRefunded?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalRefundedV2?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalShippingPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalShippingPriceV2?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalTax?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  totalTaxV2?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderCancelledResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderCancelled'] = ResolversParentTypes['OrderCancelled']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OrderCancelReason'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConfirmedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderConfirmed'] = ResolversParentTypes['OrderConfirmed']> = {
  amount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
};

export type OrderCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderCost'] = ResolversParentTypes['OrderCost']> = {
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAddedTaxAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalDiscountAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalShippingAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalTaxAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  cost?: Resolver<ResolversTypes['CartLineCost'], ParentType, ContextType>;
  customAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  merchandiseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxLines?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderLineConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderLineConnection'] = ResolversParentTypes['OrderLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderLineEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderLineEdge'] = ResolversParentTypes['OrderLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
};

export type OrderLineItemResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderLineItem'] = ResolversParentTypes['OrderLineItem']> = {
  currentQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  discountedTotalPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  originalTotalPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type OrderLineItemConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderLineItemConnection'] = ResolversParentTypes['OrderLineItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderLineItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderLineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderLineItemEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderLineItemEdge'] = ResolversParentTypes['OrderLineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderLineItem'], ParentType, ContextType>;
};

export type OrderPlacedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderPlaced'] = ResolversParentTypes['OrderPlaced']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveryOption?: Resolver<ResolversTypes['DeliveryOption'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderCost?: Resolver<ResolversTypes['OrderCost'], ParentType, ContextType>;
  orderLines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRefundResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderRefund'] = ResolversParentTypes['OrderRefund']> = {
  amount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderRequestReturnPayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderRequestReturnPayload'] = ResolversParentTypes['OrderRequestReturnPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderReturnResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderReturn'] = ResolversParentTypes['OrderReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderReturnLine']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderReturnStatus'], ParentType, ContextType>;
};

export type OrderReturnLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderReturnLine'] = ResolversParentTypes['OrderReturnLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderShippingAddressUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderShippingAddressUpdatePayload'] = ResolversParentTypes['OrderShippingAddressUpdatePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderTimelineEntryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderTimelineEntry'] = ResolversParentTypes['OrderTimelineEntry']> = {
  actor?: Resolver<ResolversTypes['OrderTimelineActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['OrderTimelineEvent'], ParentType, ContextType>;
};

export type OrderUpdateResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderUpdate'] = ResolversParentTypes['OrderUpdate']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderUserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderUserError'] = ResolversParentTypes['OrderUserError']> = {
  code?: Resolver<ResolversTypes['OrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  body?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  bodySummary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<PageMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<PageMetafieldsArgs, 'identifiers'>>;
  onlineStoreUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SEO']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingParameters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PageConnection'] = ResolversParentTypes['PageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PageEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PageEdge'] = ResolversParentTypes['PageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaginatedSitemapResourcesResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaginatedSitemapResources'] = ResolversParentTypes['PaginatedSitemapResources']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SitemapResourceInterface']>, ParentType, ContextType>;
};

export type PaymentActionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaymentAction'] = ResolversParentTypes['PaymentAction']> = {
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentActionKind'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PaymentAuthorisedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaymentAuthorised'] = ResolversParentTypes['PaymentAuthorised']> = {
  amount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentCapturedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaymentCaptured'] = ResolversParentTypes['PaymentCaptured']> = {
  amount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaymentDeclined'] = ResolversParentTypes['PaymentDeclined']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSettingsResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaymentSettings'] = ResolversParentTypes['PaymentSettings']> = {
  acceptedCardBrands?: Resolver<ReadonlyArray<ResolversTypes['CardBrand']>, ParentType, ContextType>;
  cardVaultUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  enabledPresentmentCurrencies?: Resolver<ReadonlyArray<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  shopifyPaymentsAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedDigitalWallets?: Resolver<ReadonlyArray<ResolversTypes['DigitalWallet']>, ParentType, ContextType>;
  supportedProviders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentUnresolvedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PaymentUnresolved'] = ResolversParentTypes['PaymentUnresolved']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PredictiveSearchResultResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PredictiveSearchResult'] = ResolversParentTypes['PredictiveSearchResult']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  collections?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  queries?: Resolver<ReadonlyArray<ResolversTypes['SearchQuerySuggestion']>, ParentType, ContextType>;
};

export type PriceStepResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PriceStep'] = ResolversParentTypes['PriceStep']> = {
  amount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceStepKind'], ParentType, ContextType>;
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  perPercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratePercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PricingPercentageValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PricingPercentageValue'] = ResolversParentTypes['PricingPercentageValue']> = {
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricingValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PricingValue'] = ResolversParentTypes['PricingValue']> = {
  __resolveType: TypeResolveFn<'MoneyV2' | 'PricingPercentageValue', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  adjacentVariants?: Resolver<ReadonlyArray<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<ProductAdjacentVariantsArgs, 'caseInsensitiveMatch' | 'ignoreUnknownOptions'>>;
  availableForSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TaxonomyCategory']>, ParentType, ContextType>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, Partial<ProductCollectionsArgs>>;
  compareAtPriceRange?: Resolver<ResolversTypes['ProductPriceRange'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductDescriptionArgs>>;
  descriptionHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  encodedVariantAvailability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encodedVariantExistence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featuredImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<ProductHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ResolversTypes['ImageConnection'], ParentType, ContextType, Partial<ProductImagesArgs>>;
  isGiftCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  media?: Resolver<ResolversTypes['MediaConnection'], ParentType, ContextType, RequireFields<ProductMediaArgs, 'reverse' | 'sortKey'>>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<ProductMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<ProductMetafieldsArgs, 'identifiers'>>;
  onlineStoreUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ProductOption']>, ParentType, ContextType, Partial<ProductOptionsArgs>>;
  priceRange?: Resolver<ResolversTypes['ProductPriceRange'], ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requiresSellingPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selectedOrFirstAvailableVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<ProductSelectedOrFirstAvailableVariantArgs, 'caseInsensitiveMatch' | 'ignoreUnknownOptions' | 'selectedOptions'>>;
  sellingPlanGroups?: Resolver<ResolversTypes['SellingPlanGroupConnection'], ParentType, ContextType, RequireFields<ProductSellingPlanGroupsArgs, 'reverse'>>;
  seo?: Resolver<ResolversTypes['SEO'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalInventory?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trackingParameters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variantBySelectedOptions?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<ProductVariantBySelectedOptionsArgs, 'caseInsensitiveMatch' | 'ignoreUnknownOptions' | 'selectedOptions'>>;
  variants?: Resolver<ResolversTypes['ProductVariantConnection'], ParentType, ContextType, Partial<ProductVariantsArgs>>;
  variantsCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  filters?: Resolver<ReadonlyArray<ResolversTypes['Filter']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductCreatedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductCreated'] = ResolversParentTypes['ProductCreated']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['ProductDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductDetailsResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductDetails'] = ResolversParentTypes['ProductDetails']> = {
  descriptionHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['VariantDetails']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionValues?: Resolver<ReadonlyArray<ResolversTypes['ProductOptionValue']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductOptionValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductOptionValue'] = ResolversParentTypes['ProductOptionValue']> = {
  firstSelectableVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  swatch?: Resolver<Maybe<ResolversTypes['ProductOptionValueSwatch']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOptionValueSwatchResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductOptionValueSwatch'] = ResolversParentTypes['ProductOptionValueSwatch']> = {
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['MediaImage']>, ParentType, ContextType>;
};

export type ProductPriceRangeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductPriceRange'] = ResolversParentTypes['ProductPriceRange']> = {
  maxVariantPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  minVariantPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
};

export type ProductRevisedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductRevised'] = ResolversParentTypes['ProductRevised']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ProductField']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['ProductDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUpdateResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductUpdate'] = ResolversParentTypes['ProductUpdate']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  availableForSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  compareAtPriceV2?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  components?: Resolver<ResolversTypes['ProductVariantComponentConnection'], ParentType, ContextType, Partial<ProductVariantComponentsArgs>>;
  currentlyNotInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupedBy?: Resolver<ResolversTypes['ProductVariantConnection'], ParentType, ContextType, Partial<ProductVariantGroupedByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<ProductVariantMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<ProductVariantMetafieldsArgs, 'identifiers'>>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  priceV2?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantityAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantityPriceBreaks?: Resolver<ResolversTypes['QuantityPriceBreakConnection'], ParentType, ContextType, Partial<ProductVariantQuantityPriceBreaksArgs>>;
  quantityRule?: Resolver<ResolversTypes['QuantityRule'], ParentType, ContextType>;
  requiresComponents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selectedOptions?: Resolver<ReadonlyArray<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  sellingPlanAllocations?: Resolver<ResolversTypes['SellingPlanAllocationConnection'], ParentType, ContextType, RequireFields<ProductVariantSellingPlanAllocationsArgs, 'reverse'>>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storeAvailability?: Resolver<ResolversTypes['StoreAvailabilityConnection'], ParentType, ContextType, RequireFields<ProductVariantStoreAvailabilityArgs, 'reverse'>>;
  taxable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType, Partial<ProductVariantUnitPriceArgs>>;
  unitPriceMeasurement?: Resolver<Maybe<ResolversTypes['UnitPriceMeasurement']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightUnit?: Resolver<ResolversTypes['WeightUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantComponentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariantComponent'] = ResolversParentTypes['ProductVariantComponent']> = {
  productVariant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductVariantComponentConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariantComponentConnection'] = ResolversParentTypes['ProductVariantComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductVariantComponentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductVariantComponent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductVariantComponentEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariantComponentEdge'] = ResolversParentTypes['ProductVariantComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductVariantComponent'], ParentType, ContextType>;
};

export type ProductVariantConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariantConnection'] = ResolversParentTypes['ProductVariantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductVariantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductVariantEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariantEdge'] = ResolversParentTypes['ProductVariantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityPriceBreakResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['QuantityPriceBreak'] = ResolversParentTypes['QuantityPriceBreak']> = {
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
};

export type QuantityPriceBreakConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['QuantityPriceBreakConnection'] = ResolversParentTypes['QuantityPriceBreakConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuantityPriceBreakEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuantityPriceBreak']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuantityPriceBreakEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['QuantityPriceBreakEdge'] = ResolversParentTypes['QuantityPriceBreakEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuantityPriceBreak'], ParentType, ContextType>;
};

export type QuantityRuleResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['QuantityRule'] = ResolversParentTypes['QuantityRule']> = {
  increment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addressFormat?: Resolver<ResolversTypes['AddressFormat'], ParentType, ContextType, RequireFields<QueryAddressFormatArgs, 'countryCode'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'reverse' | 'sortKey'>>;
  blog?: Resolver<Maybe<ResolversTypes['Blog']>, ParentType, ContextType, Partial<QueryBlogArgs>>;
  blogByHandle?: Resolver<Maybe<ResolversTypes['Blog']>, ParentType, ContextType, RequireFields<QueryBlogByHandleArgs, 'handle'>>;
  blogs?: Resolver<ResolversTypes['BlogConnection'], ParentType, ContextType, RequireFields<QueryBlogsArgs, 'reverse' | 'sortKey'>>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, RequireFields<QueryCartArgs, 'id'>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, Partial<QueryCollectionArgs>>;
  collectionByHandle?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionByHandleArgs, 'handle'>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'reverse' | 'sortKey'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'customerAccessToken'>>;
  customerDataExport?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryCustomerDataExportArgs, 'customerAccessToken'>>;
  customerSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomerSession']>>, ParentType, ContextType, RequireFields<QueryCustomerSessionsArgs, 'customerAccessToken'>>;
  deliveryOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryOption']>>, ParentType, ContextType, RequireFields<QueryDeliveryOptionsArgs, 'cartId'>>;
  localization?: Resolver<ResolversTypes['Localization'], ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, RequireFields<QueryLocationsArgs, 'reverse' | 'sortKey'>>;
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType, RequireFields<QueryMenuArgs, 'handle'>>;
  metaobject?: Resolver<Maybe<ResolversTypes['Metaobject']>, ParentType, ContextType, Partial<QueryMetaobjectArgs>>;
  metaobjects?: Resolver<ResolversTypes['MetaobjectConnection'], ParentType, ContextType, RequireFields<QueryMetaobjectsArgs, 'reverse' | 'type'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType, Partial<QueryPageArgs>>;
  pageByHandle?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<QueryPageByHandleArgs, 'handle'>>;
  pages?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<QueryPagesArgs, 'reverse' | 'sortKey'>>;
  predictiveSearch?: Resolver<Maybe<ResolversTypes['PredictiveSearchResult']>, ParentType, ContextType, RequireFields<QueryPredictiveSearchArgs, 'limit' | 'limitScope' | 'query' | 'unavailableProducts'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productByHandle?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductByHandleArgs, 'handle'>>;
  productRecommendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Product']>>, ParentType, ContextType, RequireFields<QueryProductRecommendationsArgs, 'intent'>>;
  productTags?: Resolver<ResolversTypes['StringConnection'], ParentType, ContextType, RequireFields<QueryProductTagsArgs, 'first'>>;
  productTypes?: Resolver<ResolversTypes['StringConnection'], ParentType, ContextType, RequireFields<QueryProductTypesArgs, 'first'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'reverse' | 'sortKey'>>;
  search?: Resolver<ResolversTypes['SearchResultItemConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'reverse' | 'sortKey' | 'unavailableProducts'>>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  shopPolicy?: Resolver<Maybe<ResolversTypes['ShopPolicy']>, ParentType, ContextType, RequireFields<QueryShopPolicyArgs, 'handle'>>;
  sitemap?: Resolver<ResolversTypes['Sitemap'], ParentType, ContextType, RequireFields<QuerySitemapArgs, 'type'>>;
  urlRedirects?: Resolver<ResolversTypes['UrlRedirectConnection'], ParentType, ContextType, RequireFields<QueryUrlRedirectsArgs, 'reverse'>>;
};

export type SeoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SEO'] = ResolversParentTypes['SEO']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchPartialMatchResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SearchPartialMatch'] = ResolversParentTypes['SearchPartialMatch']> = {
  matchedTerms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unmatchedTerms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchQuerySuggestionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SearchQuerySuggestion'] = ResolversParentTypes['SearchQuerySuggestion']> = {
  styledText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingParameters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchResultItemResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SearchResultItem'] = ResolversParentTypes['SearchResultItem']> = {
  __resolveType: TypeResolveFn<'Article' | 'Page' | 'Product', ParentType, ContextType>;
};

export type SearchResultItemConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SearchResultItemConnection'] = ResolversParentTypes['SearchResultItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchResultItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResultItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partialMatch?: Resolver<Maybe<ResolversTypes['SearchPartialMatch']>, ParentType, ContextType>;
  productFilters?: Resolver<ReadonlyArray<ResolversTypes['Filter']>, ParentType, ContextType>;
  suggestedQueries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultItemEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SearchResultItemEdge'] = ResolversParentTypes['SearchResultItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResultItem'], ParentType, ContextType>;
};

export type SelectedOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SelectedOption'] = ResolversParentTypes['SelectedOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SellingPlanResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlan'] = ResolversParentTypes['SellingPlan']> = {
  checkoutCharge?: Resolver<ResolversTypes['SellingPlanCheckoutCharge'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanOption']>, ParentType, ContextType>;
  priceAdjustments?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanPriceAdjustment']>, ParentType, ContextType>;
  recurringDeliveries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SellingPlanAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanAllocation'] = ResolversParentTypes['SellingPlanAllocation']> = {
  checkoutChargeAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  priceAdjustments?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanAllocationPriceAdjustment']>, ParentType, ContextType>;
  remainingBalanceChargeAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  sellingPlan?: Resolver<ResolversTypes['SellingPlan'], ParentType, ContextType>;
};

export type SellingPlanAllocationConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanAllocationConnection'] = ResolversParentTypes['SellingPlanAllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanAllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanAllocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SellingPlanAllocationEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanAllocationEdge'] = ResolversParentTypes['SellingPlanAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SellingPlanAllocation'], ParentType, ContextType>;
};

export type SellingPlanAllocationPriceAdjustmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanAllocationPriceAdjustment'] = ResolversParentTypes['SellingPlanAllocationPriceAdjustment']> = {
  compareAtPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  perDeliveryPrice?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
};

export type SellingPlanCheckoutChargeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanCheckoutCharge'] = ResolversParentTypes['SellingPlanCheckoutCharge']> = {
  type?: Resolver<ResolversTypes['SellingPlanCheckoutChargeType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['SellingPlanCheckoutChargeValue'], ParentType, ContextType>;
};

export type SellingPlanCheckoutChargePercentageValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanCheckoutChargePercentageValue'] = ResolversParentTypes['SellingPlanCheckoutChargePercentageValue']> = {
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellingPlanCheckoutChargeValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanCheckoutChargeValue'] = ResolversParentTypes['SellingPlanCheckoutChargeValue']> = {
  __resolveType: TypeResolveFn<'MoneyV2' | 'SellingPlanCheckoutChargePercentageValue', ParentType, ContextType>;
};

export type SellingPlanConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanConnection'] = ResolversParentTypes['SellingPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SellingPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SellingPlanEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanEdge'] = ResolversParentTypes['SellingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SellingPlan'], ParentType, ContextType>;
};

export type SellingPlanFixedAmountPriceAdjustmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanFixedAmountPriceAdjustment'] = ResolversParentTypes['SellingPlanFixedAmountPriceAdjustment']> = {
  adjustmentAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellingPlanFixedPriceAdjustmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanFixedPriceAdjustment'] = ResolversParentTypes['SellingPlanFixedPriceAdjustment']> = {
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellingPlanGroupResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanGroup'] = ResolversParentTypes['SellingPlanGroup']> = {
  appName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanGroupOption']>, ParentType, ContextType>;
  sellingPlans?: Resolver<ResolversTypes['SellingPlanConnection'], ParentType, ContextType, RequireFields<SellingPlanGroupSellingPlansArgs, 'reverse'>>;
};

export type SellingPlanGroupConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanGroupConnection'] = ResolversParentTypes['SellingPlanGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SellingPlanGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SellingPlanGroupEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanGroupEdge'] = ResolversParentTypes['SellingPlanGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SellingPlanGroup'], ParentType, ContextType>;
};

export type SellingPlanGroupOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanGroupOption'] = ResolversParentTypes['SellingPlanGroupOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SellingPlanOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanOption'] = ResolversParentTypes['SellingPlanOption']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SellingPlanPercentagePriceAdjustmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanPercentagePriceAdjustment'] = ResolversParentTypes['SellingPlanPercentagePriceAdjustment']> = {
  adjustmentPercentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellingPlanPriceAdjustmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanPriceAdjustment'] = ResolversParentTypes['SellingPlanPriceAdjustment']> = {
  adjustmentValue?: Resolver<ResolversTypes['SellingPlanPriceAdjustmentValue'], ParentType, ContextType>;
  orderCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SellingPlanPriceAdjustmentValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SellingPlanPriceAdjustmentValue'] = ResolversParentTypes['SellingPlanPriceAdjustmentValue']> = {
  __resolveType: TypeResolveFn<'SellingPlanFixedAmountPriceAdjustment' | 'SellingPlanFixedPriceAdjustment' | 'SellingPlanPercentagePriceAdjustment', ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carrierStatus?: Resolver<Maybe<ResolversTypes['CarrierStatus']>, ParentType, ContextType>;
  carrierStatusAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatchAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShipmentDispatchedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ShipmentDispatched'] = ResolversParentTypes['ShipmentDispatched']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  merchandiseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentPreparedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ShipmentPrepared'] = ResolversParentTypes['ShipmentPrepared']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatchAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['Metafield']>, ParentType, ContextType, RequireFields<ShopMetafieldArgs, 'key'>>;
  metafields?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Metafield']>>, ParentType, ContextType, RequireFields<ShopMetafieldsArgs, 'identifiers'>>;
  moneyFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentSettings?: Resolver<ResolversTypes['PaymentSettings'], ParentType, ContextType>;
  primaryDomain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  privacyPolicy?: Resolver<Maybe<ResolversTypes['ShopPolicy']>, ParentType, ContextType>;
  refundPolicy?: Resolver<Maybe<ResolversTypes['ShopPolicy']>, ParentType, ContextType>;
  shippingPolicy?: Resolver<Maybe<ResolversTypes['ShopPolicy']>, ParentType, ContextType>;
  shipsToCountries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  subscriptionPolicy?: Resolver<Maybe<ResolversTypes['ShopPolicyWithDefault']>, ParentType, ContextType>;
  termsOfService?: Resolver<Maybe<ResolversTypes['ShopPolicy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopPolicyResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ShopPolicy'] = ResolversParentTypes['ShopPolicy']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopPolicyWithDefaultResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ShopPolicyWithDefault'] = ResolversParentTypes['ShopPolicyWithDefault']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type SitemapResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Sitemap'] = ResolversParentTypes['Sitemap']> = {
  pagesCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['PaginatedSitemapResources']>, ParentType, ContextType, RequireFields<SitemapResourcesArgs, 'page'>>;
};

export type SitemapImageResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SitemapImage'] = ResolversParentTypes['SitemapImage']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filepath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SitemapResourceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SitemapResource'] = ResolversParentTypes['SitemapResource']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['SitemapImage']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SitemapResourceInterfaceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SitemapResourceInterface'] = ResolversParentTypes['SitemapResourceInterface']> = {
  __resolveType: TypeResolveFn<'SitemapResource' | 'SitemapResourceMetaobject', ParentType, ContextType>;
};

export type SitemapResourceMetaobjectResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SitemapResourceMetaobject'] = ResolversParentTypes['SitemapResourceMetaobject']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineStoreUrlHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockReservationRefusedResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StockReservationRefused'] = ResolversParentTypes['StockReservationRefused']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<ReadonlyArray<ResolversTypes['StockShortage']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockShortageResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StockShortage'] = ResolversParentTypes['StockShortage']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merchandiseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreAvailabilityResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StoreAvailability'] = ResolversParentTypes['StoreAvailability']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  pickUpTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantityAvailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreAvailabilityConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StoreAvailabilityConnection'] = ResolversParentTypes['StoreAvailabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoreAvailabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoreAvailability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreAvailabilityEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StoreAvailabilityEdge'] = ResolversParentTypes['StoreAvailabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoreAvailability'], ParentType, ContextType>;
};

export type StringConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StringConnection'] = ResolversParentTypes['StringConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StringEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StringEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['StringEdge'] = ResolversParentTypes['StringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  cartUpdated?: SubscriptionResolver<ResolversTypes['CartUpdate'], "cartUpdated", ParentType, ContextType, RequireFields<SubscriptionCartUpdatedArgs, 'id'>>;
  orderUpdated?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "orderUpdated", ParentType, ContextType, RequireFields<SubscriptionOrderUpdatedArgs, 'id'>>;
  productUpdated?: SubscriptionResolver<ResolversTypes['ProductUpdate'], "productUpdated", ParentType, ContextType, RequireFields<SubscriptionProductUpdatedArgs, 'id'>>;
};

export type SwatchResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Swatch'] = ResolversParentTypes['Swatch']> = {
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['MediaImage']>, ParentType, ContextType>;
};

export type TaxLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['TaxLine'] = ResolversParentTypes['TaxLine']> = {
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  priceIncludesTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratePercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxonomyCategoryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['TaxonomyCategory'] = ResolversParentTypes['TaxonomyCategory']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['TaxonomyCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackableResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Trackable'] = ResolversParentTypes['Trackable']> = {
  __resolveType: TypeResolveFn<'Article' | 'Collection' | 'Page' | 'Product' | 'SearchQuerySuggestion', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnitPriceMeasurementResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['UnitPriceMeasurement'] = ResolversParentTypes['UnitPriceMeasurement']> = {
  measuredType?: Resolver<Maybe<ResolversTypes['UnitPriceMeasurementMeasuredType']>, ParentType, ContextType>;
  quantityUnit?: Resolver<Maybe<ResolversTypes['UnitPriceMeasurementMeasuredUnit']>, ParentType, ContextType>;
  quantityValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  referenceUnit?: Resolver<Maybe<ResolversTypes['UnitPriceMeasurementMeasuredUnit']>, ParentType, ContextType>;
  referenceValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UnsignedInt64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnsignedInt64'], any> {
  name: 'UnsignedInt64';
}

export type UrlRedirectResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['UrlRedirect'] = ResolversParentTypes['UrlRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrlRedirectConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['UrlRedirectConnection'] = ResolversParentTypes['UrlRedirectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UrlRedirectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UrlRedirect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UrlRedirectEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['UrlRedirectEdge'] = ResolversParentTypes['UrlRedirectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UrlRedirect'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariantDetailsResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['VariantDetails'] = ResolversParentTypes['VariantDetails']> = {
  compareAtPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  selectedOptions?: Resolver<ReadonlyArray<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VideoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaContentType?: Resolver<ResolversTypes['MediaContentType'], ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['MediaPresentation']>, ParentType, ContextType>;
  previewImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['VideoSource']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VideoSourceResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['VideoSource'] = ResolversParentTypes['VideoSource']> = {
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingDaysResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['WorkingDays'] = ResolversParentTypes['WorkingDays']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ShopContext> = {
  AddressFormat?: AddressFormatResolvers<ContextType>;
  AppliedGiftCard?: AppliedGiftCardResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleAuthor?: ArticleAuthorResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributesChanged?: AttributesChangedResolvers<ContextType>;
  AutomaticDiscountApplication?: AutomaticDiscountApplicationResolvers<ContextType>;
  BaseCartLine?: BaseCartLineResolvers<ContextType>;
  BaseCartLineConnection?: BaseCartLineConnectionResolvers<ContextType>;
  BaseCartLineEdge?: BaseCartLineEdgeResolvers<ContextType>;
  Blog?: BlogResolvers<ContextType>;
  BlogConnection?: BlogConnectionResolvers<ContextType>;
  BlogEdge?: BlogEdgeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandColorGroup?: BrandColorGroupResolvers<ContextType>;
  BrandColors?: BrandColorsResolvers<ContextType>;
  BuyerChanged?: BuyerChangedResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartAddress?: CartAddressResolvers<ContextType>;
  CartAttributesUpdatePayload?: CartAttributesUpdatePayloadResolvers<ContextType>;
  CartAutomaticDiscountAllocation?: CartAutomaticDiscountAllocationResolvers<ContextType>;
  CartBuyerIdentity?: CartBuyerIdentityResolvers<ContextType>;
  CartBuyerIdentityUpdatePayload?: CartBuyerIdentityUpdatePayloadResolvers<ContextType>;
  CartCheckedOut?: CartCheckedOutResolvers<ContextType>;
  CartCodeDiscountAllocation?: CartCodeDiscountAllocationResolvers<ContextType>;
  CartCost?: CartCostResolvers<ContextType>;
  CartCreatePayload?: CartCreatePayloadResolvers<ContextType>;
  CartCreated?: CartCreatedResolvers<ContextType>;
  CartCustomDiscountAllocation?: CartCustomDiscountAllocationResolvers<ContextType>;
  CartDelivery?: CartDeliveryResolvers<ContextType>;
  CartDeliveryAddress?: CartDeliveryAddressResolvers<ContextType>;
  CartDeliveryAddressesAddPayload?: CartDeliveryAddressesAddPayloadResolvers<ContextType>;
  CartDeliveryAddressesRemovePayload?: CartDeliveryAddressesRemovePayloadResolvers<ContextType>;
  CartDeliveryAddressesReplacePayload?: CartDeliveryAddressesReplacePayloadResolvers<ContextType>;
  CartDeliveryAddressesUpdatePayload?: CartDeliveryAddressesUpdatePayloadResolvers<ContextType>;
  CartDeliveryCoordinatesPreference?: CartDeliveryCoordinatesPreferenceResolvers<ContextType>;
  CartDeliveryGroup?: CartDeliveryGroupResolvers<ContextType>;
  CartDeliveryGroupConnection?: CartDeliveryGroupConnectionResolvers<ContextType>;
  CartDeliveryGroupEdge?: CartDeliveryGroupEdgeResolvers<ContextType>;
  CartDeliveryOption?: CartDeliveryOptionResolvers<ContextType>;
  CartDeliveryPreference?: CartDeliveryPreferenceResolvers<ContextType>;
  CartDiscountAllocation?: CartDiscountAllocationResolvers<ContextType>;
  CartDiscountApplication?: CartDiscountApplicationResolvers<ContextType>;
  CartDiscountCode?: CartDiscountCodeResolvers<ContextType>;
  CartDiscountCodesUpdatePayload?: CartDiscountCodesUpdatePayloadResolvers<ContextType>;
  CartEstimatedCost?: CartEstimatedCostResolvers<ContextType>;
  CartGiftCardCodesAddPayload?: CartGiftCardCodesAddPayloadResolvers<ContextType>;
  CartGiftCardCodesRemovePayload?: CartGiftCardCodesRemovePayloadResolvers<ContextType>;
  CartGiftCardCodesUpdatePayload?: CartGiftCardCodesUpdatePayloadResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLineConnection?: CartLineConnectionResolvers<ContextType>;
  CartLineCost?: CartLineCostResolvers<ContextType>;
  CartLineEdge?: CartLineEdgeResolvers<ContextType>;
  CartLineEstimatedCost?: CartLineEstimatedCostResolvers<ContextType>;
  CartLineParentRelationship?: CartLineParentRelationshipResolvers<ContextType>;
  CartLinesAddPayload?: CartLinesAddPayloadResolvers<ContextType>;
  CartLinesRemovePayload?: CartLinesRemovePayloadResolvers<ContextType>;
  CartLinesUpdatePayload?: CartLinesUpdatePayloadResolvers<ContextType>;
  CartMergeUndoPayload?: CartMergeUndoPayloadResolvers<ContextType>;
  CartMerged?: CartMergedResolvers<ContextType>;
  CartMetafieldDeletePayload?: CartMetafieldDeletePayloadResolvers<ContextType>;
  CartMetafieldsSetPayload?: CartMetafieldsSetPayloadResolvers<ContextType>;
  CartNoteUpdatePayload?: CartNoteUpdatePayloadResolvers<ContextType>;
  CartPreferences?: CartPreferencesResolvers<ContextType>;
  CartSelectableAddress?: CartSelectableAddressResolvers<ContextType>;
  CartSelectedDeliveryOptionsUpdatePayload?: CartSelectedDeliveryOptionsUpdatePayloadResolvers<ContextType>;
  CartUpdate?: CartUpdateResolvers<ContextType>;
  CartUserError?: CartUserErrorResolvers<ContextType>;
  CartWarning?: CartWarningResolvers<ContextType>;
  CheckoutCompletePayload?: CheckoutCompletePayloadResolvers<ContextType>;
  CheckoutUserError?: CheckoutUserErrorResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentAuthor?: CommentAuthorResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  ComponentizableCartLine?: ComponentizableCartLineResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAccessToken?: CustomerAccessTokenResolvers<ContextType>;
  CustomerAccessTokenCreatePayload?: CustomerAccessTokenCreatePayloadResolvers<ContextType>;
  CustomerAccessTokenCreateWithMultipassPayload?: CustomerAccessTokenCreateWithMultipassPayloadResolvers<ContextType>;
  CustomerAccessTokenDeletePayload?: CustomerAccessTokenDeletePayloadResolvers<ContextType>;
  CustomerAccessTokenRenewPayload?: CustomerAccessTokenRenewPayloadResolvers<ContextType>;
  CustomerActivateByUrlPayload?: CustomerActivateByUrlPayloadResolvers<ContextType>;
  CustomerActivatePayload?: CustomerActivatePayloadResolvers<ContextType>;
  CustomerAddressCreatePayload?: CustomerAddressCreatePayloadResolvers<ContextType>;
  CustomerAddressDeletePayload?: CustomerAddressDeletePayloadResolvers<ContextType>;
  CustomerAddressUpdatePayload?: CustomerAddressUpdatePayloadResolvers<ContextType>;
  CustomerCreatePayload?: CustomerCreatePayloadResolvers<ContextType>;
  CustomerDefaultAddressUpdatePayload?: CustomerDefaultAddressUpdatePayloadResolvers<ContextType>;
  CustomerDeletePayload?: CustomerDeletePayloadResolvers<ContextType>;
  CustomerEmailChangeByUrlPayload?: CustomerEmailChangeByUrlPayloadResolvers<ContextType>;
  CustomerEmailChangePayload?: CustomerEmailChangePayloadResolvers<ContextType>;
  CustomerOrderClaimPayload?: CustomerOrderClaimPayloadResolvers<ContextType>;
  CustomerRecoverPayload?: CustomerRecoverPayloadResolvers<ContextType>;
  CustomerResetByUrlPayload?: CustomerResetByUrlPayloadResolvers<ContextType>;
  CustomerResetPayload?: CustomerResetPayloadResolvers<ContextType>;
  CustomerSession?: CustomerSessionResolvers<ContextType>;
  CustomerSessionRevokePayload?: CustomerSessionRevokePayloadResolvers<ContextType>;
  CustomerUpdatePayload?: CustomerUpdatePayloadResolvers<ContextType>;
  CustomerUserError?: CustomerUserErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  DiscountAllocation?: DiscountAllocationResolvers<ContextType>;
  DiscountApplication?: DiscountApplicationResolvers<ContextType>;
  DiscountApplicationConnection?: DiscountApplicationConnectionResolvers<ContextType>;
  DiscountApplicationEdge?: DiscountApplicationEdgeResolvers<ContextType>;
  DiscountCodeApplication?: DiscountCodeApplicationResolvers<ContextType>;
  DiscountCodesChanged?: DiscountCodesChangedResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  ExternalVideo?: ExternalVideoResolvers<ContextType>;
  Filter?: FilterResolvers<ContextType>;
  FilterValue?: FilterValueResolvers<ContextType>;
  Fulfillment?: FulfillmentResolvers<ContextType>;
  FulfillmentLineItem?: FulfillmentLineItemResolvers<ContextType>;
  FulfillmentLineItemConnection?: FulfillmentLineItemConnectionResolvers<ContextType>;
  FulfillmentLineItemEdge?: FulfillmentLineItemEdgeResolvers<ContextType>;
  FulfillmentTrackingInfo?: FulfillmentTrackingInfoResolvers<ContextType>;
  GenericFile?: GenericFileResolvers<ContextType>;
  HTML?: GraphQLScalarType;
  HasMetafields?: HasMetafieldsResolvers<ContextType>;
  HistoryCartLine?: HistoryCartLineResolvers<ContextType>;
  HistoryCartLineChange?: HistoryCartLineChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEvent?: HistoryEventResolvers<ContextType>;
  HistoryMergedLine?: HistoryMergedLineResolvers<ContextType>;
  HistoryStep?: HistoryStepResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageConnection?: ImageConnectionResolvers<ContextType>;
  ImageEdge?: ImageEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Language?: LanguageResolvers<ContextType>;
  LinesAdded?: LinesAddedResolvers<ContextType>;
  LinesChanged?: LinesChangedResolvers<ContextType>;
  LinesRemoved?: LinesRemovedResolvers<ContextType>;
  Localization?: LocalizationResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationAddress?: LocationAddressResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  MailingAddress?: MailingAddressResolvers<ContextType>;
  MailingAddressConnection?: MailingAddressConnectionResolvers<ContextType>;
  MailingAddressEdge?: MailingAddressEdgeResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  MediaConnection?: MediaConnectionResolvers<ContextType>;
  MediaEdge?: MediaEdgeResolvers<ContextType>;
  MediaImage?: MediaImageResolvers<ContextType>;
  MediaPresentation?: MediaPresentationResolvers<ContextType>;
  Menu?: MenuResolvers<ContextType>;
  MenuItem?: MenuItemResolvers<ContextType>;
  MenuItemResource?: MenuItemResourceResolvers<ContextType>;
  Merchandise?: MerchandiseResolvers<ContextType>;
  Metafield?: MetafieldResolvers<ContextType>;
  MetafieldDeleteUserError?: MetafieldDeleteUserErrorResolvers<ContextType>;
  MetafieldParentResource?: MetafieldParentResourceResolvers<ContextType>;
  MetafieldReference?: MetafieldReferenceResolvers<ContextType>;
  MetafieldReferenceConnection?: MetafieldReferenceConnectionResolvers<ContextType>;
  MetafieldReferenceEdge?: MetafieldReferenceEdgeResolvers<ContextType>;
  MetafieldsSetUserError?: MetafieldsSetUserErrorResolvers<ContextType>;
  Metaobject?: MetaobjectResolvers<ContextType>;
  MetaobjectConnection?: MetaobjectConnectionResolvers<ContextType>;
  MetaobjectEdge?: MetaobjectEdgeResolvers<ContextType>;
  MetaobjectField?: MetaobjectFieldResolvers<ContextType>;
  MetaobjectSEO?: MetaobjectSeoResolvers<ContextType>;
  Model3d?: Model3dResolvers<ContextType>;
  Model3dSource?: Model3dSourceResolvers<ContextType>;
  MoneyV2?: MoneyV2Resolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoteChanged?: NoteChangedResolvers<ContextType>;
  OnlineStorePublishable?: OnlineStorePublishableResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderCancelled?: OrderCancelledResolvers<ContextType>;
  OrderConfirmed?: OrderConfirmedResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderCost?: OrderCostResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineConnection?: OrderLineConnectionResolvers<ContextType>;
  OrderLineEdge?: OrderLineEdgeResolvers<ContextType>;
  OrderLineItem?: OrderLineItemResolvers<ContextType>;
  OrderLineItemConnection?: OrderLineItemConnectionResolvers<ContextType>;
  OrderLineItemEdge?: OrderLineItemEdgeResolvers<ContextType>;
  OrderPlaced?: OrderPlacedResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  OrderRequestReturnPayload?: OrderRequestReturnPayloadResolvers<ContextType>;
  OrderReturn?: OrderReturnResolvers<ContextType>;
  OrderReturnLine?: OrderReturnLineResolvers<ContextType>;
  OrderShippingAddressUpdatePayload?: OrderShippingAddressUpdatePayloadResolvers<ContextType>;
  OrderTimelineEntry?: OrderTimelineEntryResolvers<ContextType>;
  OrderUpdate?: OrderUpdateResolvers<ContextType>;
  OrderUserError?: OrderUserErrorResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaginatedSitemapResources?: PaginatedSitemapResourcesResolvers<ContextType>;
  PaymentAction?: PaymentActionResolvers<ContextType>;
  PaymentAuthorised?: PaymentAuthorisedResolvers<ContextType>;
  PaymentCaptured?: PaymentCapturedResolvers<ContextType>;
  PaymentDeclined?: PaymentDeclinedResolvers<ContextType>;
  PaymentSettings?: PaymentSettingsResolvers<ContextType>;
  PaymentUnresolved?: PaymentUnresolvedResolvers<ContextType>;
  PredictiveSearchResult?: PredictiveSearchResultResolvers<ContextType>;
  PriceStep?: PriceStepResolvers<ContextType>;
  PricingPercentageValue?: PricingPercentageValueResolvers<ContextType>;
  PricingValue?: PricingValueResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductCreated?: ProductCreatedResolvers<ContextType>;
  ProductDetails?: ProductDetailsResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductOptionValue?: ProductOptionValueResolvers<ContextType>;
  ProductOptionValueSwatch?: ProductOptionValueSwatchResolvers<ContextType>;
  ProductPriceRange?: ProductPriceRangeResolvers<ContextType>;
  ProductRevised?: ProductRevisedResolvers<ContextType>;
  ProductUpdate?: ProductUpdateResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProductVariantComponent?: ProductVariantComponentResolvers<ContextType>;
  ProductVariantComponentConnection?: ProductVariantComponentConnectionResolvers<ContextType>;
  ProductVariantComponentEdge?: ProductVariantComponentEdgeResolvers<ContextType>;
  ProductVariantConnection?: ProductVariantConnectionResolvers<ContextType>;
  ProductVariantEdge?: ProductVariantEdgeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  QuantityPriceBreak?: QuantityPriceBreakResolvers<ContextType>;
  QuantityPriceBreakConnection?: QuantityPriceBreakConnectionResolvers<ContextType>;
  QuantityPriceBreakEdge?: QuantityPriceBreakEdgeResolvers<ContextType>;
  QuantityRule?: QuantityRuleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SEO?: SeoResolvers<ContextType>;
  SearchPartialMatch?: SearchPartialMatchResolvers<ContextType>;
  SearchQuerySuggestion?: SearchQuerySuggestionResolvers<ContextType>;
  SearchResultItem?: SearchResultItemResolvers<ContextType>;
  SearchResultItemConnection?: SearchResultItemConnectionResolvers<ContextType>;
  SearchResultItemEdge?: SearchResultItemEdgeResolvers<ContextType>;
  SelectedOption?: SelectedOptionResolvers<ContextType>;
  SellingPlan?: SellingPlanResolvers<ContextType>;
  SellingPlanAllocation?: SellingPlanAllocationResolvers<ContextType>;
  SellingPlanAllocationConnection?: SellingPlanAllocationConnectionResolvers<ContextType>;
  SellingPlanAllocationEdge?: SellingPlanAllocationEdgeResolvers<ContextType>;
  SellingPlanAllocationPriceAdjustment?: SellingPlanAllocationPriceAdjustmentResolvers<ContextType>;
  SellingPlanCheckoutCharge?: SellingPlanCheckoutChargeResolvers<ContextType>;
  SellingPlanCheckoutChargePercentageValue?: SellingPlanCheckoutChargePercentageValueResolvers<ContextType>;
  SellingPlanCheckoutChargeValue?: SellingPlanCheckoutChargeValueResolvers<ContextType>;
  SellingPlanConnection?: SellingPlanConnectionResolvers<ContextType>;
  SellingPlanEdge?: SellingPlanEdgeResolvers<ContextType>;
  SellingPlanFixedAmountPriceAdjustment?: SellingPlanFixedAmountPriceAdjustmentResolvers<ContextType>;
  SellingPlanFixedPriceAdjustment?: SellingPlanFixedPriceAdjustmentResolvers<ContextType>;
  SellingPlanGroup?: SellingPlanGroupResolvers<ContextType>;
  SellingPlanGroupConnection?: SellingPlanGroupConnectionResolvers<ContextType>;
  SellingPlanGroupEdge?: SellingPlanGroupEdgeResolvers<ContextType>;
  SellingPlanGroupOption?: SellingPlanGroupOptionResolvers<ContextType>;
  SellingPlanOption?: SellingPlanOptionResolvers<ContextType>;
  SellingPlanPercentagePriceAdjustment?: SellingPlanPercentagePriceAdjustmentResolvers<ContextType>;
  SellingPlanPriceAdjustment?: SellingPlanPriceAdjustmentResolvers<ContextType>;
  SellingPlanPriceAdjustmentValue?: SellingPlanPriceAdjustmentValueResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentDispatched?: ShipmentDispatchedResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentPrepared?: ShipmentPreparedResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopPolicy?: ShopPolicyResolvers<ContextType>;
  ShopPolicyWithDefault?: ShopPolicyWithDefaultResolvers<ContextType>;
  Sitemap?: SitemapResolvers<ContextType>;
  SitemapImage?: SitemapImageResolvers<ContextType>;
  SitemapResource?: SitemapResourceResolvers<ContextType>;
  SitemapResourceInterface?: SitemapResourceInterfaceResolvers<ContextType>;
  SitemapResourceMetaobject?: SitemapResourceMetaobjectResolvers<ContextType>;
  StockReservationRefused?: StockReservationRefusedResolvers<ContextType>;
  StockShortage?: StockShortageResolvers<ContextType>;
  StoreAvailability?: StoreAvailabilityResolvers<ContextType>;
  StoreAvailabilityConnection?: StoreAvailabilityConnectionResolvers<ContextType>;
  StoreAvailabilityEdge?: StoreAvailabilityEdgeResolvers<ContextType>;
  StringConnection?: StringConnectionResolvers<ContextType>;
  StringEdge?: StringEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Swatch?: SwatchResolvers<ContextType>;
  TaxLine?: TaxLineResolvers<ContextType>;
  TaxonomyCategory?: TaxonomyCategoryResolvers<ContextType>;
  Trackable?: TrackableResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnitPriceMeasurement?: UnitPriceMeasurementResolvers<ContextType>;
  UnsignedInt64?: GraphQLScalarType;
  UrlRedirect?: UrlRedirectResolvers<ContextType>;
  UrlRedirectConnection?: UrlRedirectConnectionResolvers<ContextType>;
  UrlRedirectEdge?: UrlRedirectEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VariantDetails?: VariantDetailsResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoSource?: VideoSourceResolvers<ContextType>;
  WorkingDays?: WorkingDaysResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ShopContext> = {
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  inContext?: InContextDirectiveResolver<any, any, ContextType>;
};
