import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdminContext } from '../staff/admin-context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** An absolute address, or a path of the shop. */
  URL: { input: string; output: string; }
};

export type AdminArticle = {
  readonly __typename?: 'AdminArticle';
  readonly author: Scalars['String']['output'];
  readonly blogId: Scalars['ID']['output'];
  readonly body: Scalars['String']['output'];
  readonly handle: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null: not shown. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AdminBlog = {
  readonly __typename?: 'AdminBlog';
  readonly handle: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AdminErrorCode =
  | 'AMOUNT_TOO_LARGE'
  | 'CSV_UNREADABLE'
  /** A discount with this code exists. */
  | 'DISCOUNT_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  /** Unknown address or wrong password. */
  | 'LOG_IN_REFUSED'
  | 'NOT_DELIVERED'
  | 'NOT_FOUND'
  | 'NOT_PAID'
  | 'ORDER_NOT_CHANGEABLE'
  | 'ORDER_UNDER_WAY'
  | 'OWN_ACCOUNT'
  | 'PAYMENT_NOT_AWAITED'
  | 'QUANTITY_TOO_LARGE'
  | 'REQUEST_PENDING'
  | 'SESSION_INVALID'
  | 'STAFF_MEMBER_EXISTS'
  | 'STOCK_IS_HELD'
  /** Something with this handle, or of this path, exists. */
  | 'TAKEN'
  | 'TOO_LARGE'
  /** The version that the change builds on has passed. */
  | 'VERSION_CONFLICT';

export type AdminMenu = {
  readonly __typename?: 'AdminMenu';
  readonly handle: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AdminPage = {
  readonly __typename?: 'AdminPage';
  readonly body: Scalars['String']['output'];
  readonly handle: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null: not shown. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AdminShopPolicy = {
  readonly __typename?: 'AdminShopPolicy';
  readonly body: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly type: ShopPolicyType;
  readonly version: Scalars['Int']['output'];
};

export type AdminUrlRedirect = {
  readonly __typename?: 'AdminUrlRedirect';
  readonly id: Scalars['ID']['output'];
  readonly path: Scalars['String']['output'];
  readonly target: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AdminUserError = {
  readonly __typename?: 'AdminUserError';
  readonly code: AdminErrorCode;
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly message: Scalars['String']['output'];
};

export type Amount = {
  readonly __typename?: 'Amount';
  readonly amount: Scalars['String']['output'];
  readonly currencyCode: Scalars['String']['output'];
};

/** A decimal in a currency: 4.90 of EUR. */
export type AmountInput = {
  readonly amount: Scalars['String']['input'];
  readonly currencyCode: Scalars['String']['input'];
};

export type ArticleAuthorInput = {
  readonly name: Scalars['String']['input'];
};

export type ArticleCreateInput = {
  readonly author: ArticleAuthorInput;
  readonly blogId: Scalars['ID']['input'];
  /** HTML; sanitized when it is shown. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  readonly image?: InputMaybe<ArticleImageInput>;
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** HTML; sanitized when it is shown. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title: Scalars['String']['input'];
};

export type ArticleCreatePayload = {
  readonly __typename?: 'ArticleCreatePayload';
  readonly article?: Maybe<AdminArticle>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type ArticleDeletePayload = {
  readonly __typename?: 'ArticleDeletePayload';
  readonly deletedArticleId?: Maybe<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type ArticleImageInput = {
  readonly altText?: InputMaybe<Scalars['String']['input']>;
  readonly url: Scalars['URL']['input'];
};

export type ArticleUpdateInput = {
  readonly author?: InputMaybe<ArticleAuthorInput>;
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Null removes the picture. */
  readonly image?: InputMaybe<ArticleImageInput>;
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  readonly seo?: InputMaybe<ContentSeoInput>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleUpdatePayload = {
  readonly __typename?: 'ArticleUpdatePayload';
  readonly article?: Maybe<AdminArticle>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** One event that followed from a request of a member of staff. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Which kind of aggregate, such as `product`. */
  readonly aggregate: Scalars['String']['output'];
  readonly aggregateId: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** The same in all that follows from the request. */
  readonly correlationId: Scalars['String']['output'];
  /** What: the type of the event, such as `ProductRevised`. */
  readonly kind: Scalars['String']['output'];
  /** `<STREAM>:<sequence>` in the log. */
  readonly position: Scalars['String']['output'];
  /** Who: a member of staff, or `gid://millrace/StaffMember/owner-token`. */
  readonly staffId: Scalars['ID']['output'];
  /** The version of the aggregate after it. */
  readonly version: Scalars['Int']['output'];
};

export type AuditLog = {
  readonly __typename?: 'AuditLog';
  /** Send it as `after` for older entries. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly entries: ReadonlyArray<AuditEntry>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type BlogCreateInput = {
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  readonly seo?: InputMaybe<ContentSeoInput>;
  readonly title: Scalars['String']['input'];
};

export type BlogCreatePayload = {
  readonly __typename?: 'BlogCreatePayload';
  readonly blog?: Maybe<AdminBlog>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type BlogDeletePayload = {
  readonly __typename?: 'BlogDeletePayload';
  readonly deletedBlogId?: Maybe<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type BlogUpdateInput = {
  readonly seo?: InputMaybe<ContentSeoInput>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type BlogUpdatePayload = {
  readonly __typename?: 'BlogUpdatePayload';
  readonly blog?: Maybe<AdminBlog>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type BuyXGetY = {
  readonly __typename?: 'BuyXGetY';
  readonly buyQuantity: Scalars['Int']['output'];
  readonly buyTargets?: Maybe<RuleTargets>;
  readonly getQuantity: Scalars['Int']['output'];
  readonly getTargets?: Maybe<RuleTargets>;
  readonly maxUses?: Maybe<Scalars['Int']['output']>;
  readonly percentage: Scalars['Float']['output'];
};

/** For each `buyQuantity` pieces that are bought, the cheapest `getQuantity` others are reduced by `percentage`. */
export type BuyXGetYInput = {
  readonly buyQuantity: Scalars['Int']['input'];
  readonly buyTargets?: InputMaybe<RuleTargetsInput>;
  readonly getQuantity: Scalars['Int']['input'];
  readonly getTargets?: InputMaybe<RuleTargetsInput>;
  readonly maxUses?: InputMaybe<Scalars['Int']['input']>;
  readonly percentage?: InputMaybe<Scalars['Float']['input']>;
};

/** Something of the shop's content. */
export type ContentEntry = {
  readonly __typename?: 'ContentEntry';
  /** The handle; of a redirect, its target. */
  readonly handle: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null: not shown. Of blogs, menus, policies and redirects: when they were created. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The title; of a redirect, its path. */
  readonly title: Scalars['String']['output'];
  /** Such as `Page` or `Article`. */
  readonly type: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A file of the folder: its path in it, such as `pages/about.md`, and its text. */
export type ContentFileInput = {
  readonly path: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** `reason`: why a part of a file, or all of it, was not imported. */
export type ContentFileResult = {
  readonly __typename?: 'ContentFileResult';
  readonly changed: Scalars['Int']['output'];
  readonly created: Scalars['Int']['output'];
  readonly path: Scalars['String']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  readonly unchanged: Scalars['Int']['output'];
};

export type ContentImportPayload = {
  readonly __typename?: 'ContentImportPayload';
  readonly files: ReadonlyArray<ContentFileResult>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type ContentMenuItemType =
  | 'ARTICLE'
  | 'BLOG'
  | 'CATALOG'
  | 'COLLECTION'
  | 'COLLECTIONS'
  | 'CUSTOMER_ACCOUNT_PAGE'
  | 'FRONTPAGE'
  | 'HTTP'
  | 'PAGE'
  | 'PRODUCT'
  | 'SEARCH'
  | 'SHOP_POLICY';

export type ContentSeoInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type DataSubjectErasePayload = {
  readonly __typename?: 'DataSubjectErasePayload';
  /**
   * Whether it is done: their keys are gone, and nobody is answered from rows that tell of them. Else it is under way and goes on by itself, also when
   * something was down meanwhile; ask again to learn when it is done.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** How many people's keys are erased with this order; 0 when it was refused. */
  readonly dataSubjects: Scalars['Int']['output'];
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type DeliveryMethod = {
  readonly __typename?: 'DeliveryMethod';
  readonly description: Scalars['String']['output'];
  readonly flatPrice?: Maybe<Scalars['String']['output']>;
  readonly freeFrom?: Maybe<Scalars['String']['output']>;
  readonly handle: Scalars['String']['output'];
  readonly maxWeightGrams?: Maybe<Scalars['Int']['output']>;
  readonly maxWorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly minWorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly title: Scalars['String']['output'];
  readonly totalPrices?: Maybe<ReadonlyArray<TotalPrice>>;
  readonly weightPrices?: Maybe<ReadonlyArray<WeightPrice>>;
};

/** One of `flatPrice`, `weightPrices` and `totalPrices`; amounts are decimals in the currency of the zone. */
export type DeliveryMethodInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly flatPrice?: InputMaybe<Scalars['String']['input']>;
  /** The worth of the goods before discounts from which it is free. */
  readonly freeFrom?: InputMaybe<Scalars['String']['input']>;
  readonly handle: Scalars['String']['input'];
  readonly maxWeightGrams?: InputMaybe<Scalars['Int']['input']>;
  readonly maxWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  readonly minWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  readonly title: Scalars['String']['input'];
  readonly totalPrices?: InputMaybe<ReadonlyArray<TotalPriceInput>>;
  readonly weightPrices?: InputMaybe<ReadonlyArray<WeightPriceInput>>;
};

export type DeliveryZone = {
  readonly __typename?: 'DeliveryZone';
  readonly active: Scalars['Boolean']['output'];
  readonly countryCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly currencyCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly methods: ReadonlyArray<DeliveryMethod>;
  readonly provinceCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type DeliveryZoneInput = {
  readonly countryCodes: ReadonlyArray<Scalars['String']['input']>;
  /** Of all its amounts. */
  readonly currencyCode: Scalars['String']['input'];
  readonly methods: ReadonlyArray<DeliveryMethodInput>;
  readonly provinceCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title: Scalars['String']['input'];
};

export type DeliveryZonePage = {
  readonly __typename?: 'DeliveryZonePage';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<DeliveryZone>;
};

export type DeliveryZonePutPayload = {
  readonly __typename?: 'DeliveryZonePutPayload';
  readonly deliveryZone?: Maybe<DeliveryZone>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type DeliveryZoneWithdrawPayload = {
  readonly __typename?: 'DeliveryZoneWithdrawPayload';
  readonly deliveryZone?: Maybe<DeliveryZone>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type Discount = {
  readonly __typename?: 'Discount';
  readonly active: Scalars['Boolean']['output'];
  readonly amount?: Maybe<Amount>;
  readonly buyXGetY?: Maybe<BuyXGetY>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly combinesWith: ReadonlyArray<DiscountClass>;
  readonly discountClass: DiscountClass;
  readonly eachPiece: Scalars['Boolean']['output'];
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly minimumAmount?: Maybe<Amount>;
  readonly minimumQuantity?: Maybe<Scalars['Int']['output']>;
  readonly perCustomerLimit?: Maybe<Scalars['Int']['output']>;
  readonly percentage?: Maybe<Scalars['Float']['output']>;
  /** How many orders have used it; counted where it has a limit. */
  readonly redeemed: Scalars['Int']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
  readonly targets?: Maybe<RuleTargets>;
  readonly title: Scalars['String']['output'];
  readonly totalLimit?: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** What a discount reduces: the goods as a whole, single goods, or the delivery. */
export type DiscountClass =
  | 'DELIVERY'
  | 'ORDER'
  | 'PRODUCT';

export type DiscountCreatePayload = {
  readonly __typename?: 'DiscountCreatePayload';
  readonly discount?: Maybe<Discount>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type DiscountDeactivatePayload = {
  readonly __typename?: 'DiscountDeactivatePayload';
  readonly discount?: Maybe<Discount>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** One of `percentage`, `amount` and `buyXGetY`. `eachPiece`: the amount for each piece of a product discount, otherwise once. */
export type DiscountInput = {
  readonly amount?: InputMaybe<AmountInput>;
  readonly buyXGetY?: InputMaybe<BuyXGetYInput>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The classes beside which it applies; two discounts combine only if each names the class of the other. */
  readonly combinesWith?: InputMaybe<ReadonlyArray<DiscountClass>>;
  readonly discountClass: DiscountClass;
  readonly eachPiece?: InputMaybe<Scalars['Boolean']['input']>;
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly minimumAmount?: InputMaybe<AmountInput>;
  readonly minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
  readonly perCustomerLimit?: InputMaybe<Scalars['Int']['input']>;
  readonly percentage?: InputMaybe<Scalars['Float']['input']>;
  readonly startsAt: Scalars['DateTime']['input'];
  /** Of a product discount that is not `buyXGetY`; absent: all goods. */
  readonly targets?: InputMaybe<RuleTargetsInput>;
  readonly title: Scalars['String']['input'];
  readonly totalLimit?: InputMaybe<Scalars['Int']['input']>;
};

export type DiscountPage = {
  readonly __typename?: 'DiscountPage';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<Discount>;
};

export type DiscountUpdatePayload = {
  readonly __typename?: 'DiscountUpdatePayload';
  readonly discount?: Maybe<Discount>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type FixedPriceInput = {
  readonly compareAtPrice?: InputMaybe<AmountInput>;
  readonly price: AmountInput;
  readonly variantId: Scalars['ID']['input'];
};

export type ImportCount = {
  readonly __typename?: 'ImportCount';
  readonly created: Scalars['Int']['output'];
  readonly failed: Scalars['Int']['output'];
  readonly revised: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

/** `row` counts from 1 with the header as row 1, as a spreadsheet shows it. */
export type ImportRowError = {
  readonly __typename?: 'ImportRowError';
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly handle?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly row: Scalars['Int']['output'];
};

export type InventoryAdjustQuantitiesInput = {
  readonly changes: ReadonlyArray<InventoryChangeInput>;
  /** Absent: `main`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type InventoryAdjustQuantitiesPayload = {
  readonly __typename?: 'InventoryAdjustQuantitiesPayload';
  readonly items: ReadonlyArray<InventoryItem>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type InventoryChangeInput = {
  readonly delta: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type InventoryItem = {
  readonly __typename?: 'InventoryItem';
  /** On hand less held and backordered. */
  readonly available: Scalars['Int']['output'];
  /** Pieces that were sold and not there: the next delivery goes to them. */
  readonly backordered: Scalars['Int']['output'];
  readonly held: Scalars['Int']['output'];
  readonly inventoryPolicy: InventoryPolicy;
  /** The same by location, `main` first; what `main` owes is below zero there. */
  readonly levels: ReadonlyArray<InventoryLevel>;
  /** Absent: that of the configuration. */
  readonly lowStockThreshold?: Maybe<Scalars['Int']['output']>;
  readonly onHand: Scalars['Int']['output'];
  /** What is not tracked is not counted and can always be sold. */
  readonly tracked: Scalars['Boolean']['output'];
  readonly variantId: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
};

/** The pieces of a variant at one location. */
export type InventoryLevel = {
  readonly __typename?: 'InventoryLevel';
  readonly held: Scalars['Int']['output'];
  readonly locationId: Scalars['ID']['output'];
  /** Below zero for pieces of `main` that were sold and not there. */
  readonly onHand: Scalars['Int']['output'];
};

export type InventoryLocation = {
  readonly __typename?: 'InventoryLocation';
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly rank: Scalars['Int']['output'];
};

export type InventoryLocationInput = {
  /** ISO 3166 codes of the countries that it serves before others. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  /** The location with the smaller rank serves first. */
  readonly rank?: InputMaybe<Scalars['Int']['input']>;
};

export type InventoryLocationSetPayload = {
  readonly __typename?: 'InventoryLocationSetPayload';
  readonly location?: Maybe<InventoryLocation>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type InventoryLowStockThresholdInput = {
  readonly threshold?: InputMaybe<Scalars['Int']['input']>;
  readonly variantId: Scalars['ID']['input'];
};

export type InventoryLowStockThresholdSetInput = {
  readonly variants: ReadonlyArray<InventoryLowStockThresholdInput>;
};

export type InventoryLowStockThresholdSetPayload = {
  readonly __typename?: 'InventoryLowStockThresholdSetPayload';
  readonly items: ReadonlyArray<InventoryItem>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** When there is none: orders are refused, or taken all the same. */
export type InventoryPolicy =
  | 'CONTINUE'
  | 'DENY';

export type InventoryPolicyInput = {
  readonly inventoryPolicy?: InputMaybe<InventoryPolicy>;
  readonly tracked?: InputMaybe<Scalars['Boolean']['input']>;
  readonly variantId: Scalars['ID']['input'];
};

export type InventoryPolicySetInput = {
  readonly variants: ReadonlyArray<InventoryPolicyInput>;
};

export type InventoryPolicySetPayload = {
  readonly __typename?: 'InventoryPolicySetPayload';
  readonly items: ReadonlyArray<InventoryItem>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type InventoryQuantityInput = {
  readonly onHand: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type InventoryReceiptInput = {
  readonly quantity: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type InventoryReceiveInput = {
  /** Absent: `main`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  readonly receipts: ReadonlyArray<InventoryReceiptInput>;
  /** Of the delivery note. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

export type InventoryReceivePayload = {
  readonly __typename?: 'InventoryReceivePayload';
  readonly items: ReadonlyArray<InventoryItem>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type InventorySetQuantitiesInput = {
  /** The location that was counted. Absent: the quantities are those of all locations, and the difference is at `main`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  readonly quantities: ReadonlyArray<InventoryQuantityInput>;
  readonly reason: Scalars['String']['input'];
};

export type InventorySetQuantitiesPayload = {
  readonly __typename?: 'InventorySetQuantitiesPayload';
  readonly items: ReadonlyArray<InventoryItem>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type MenuCreatePayload = {
  readonly __typename?: 'MenuCreatePayload';
  readonly menu?: Maybe<AdminMenu>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type MenuDeletePayload = {
  readonly __typename?: 'MenuDeletePayload';
  readonly deletedMenuId?: Maybe<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** `resourceId`: what it leads to, for the types of things; `url`: the address, for `HTTP`. Three levels at most. */
export type MenuItemCreateInput = {
  readonly items?: InputMaybe<ReadonlyArray<MenuItemCreateInput>>;
  readonly resourceId?: InputMaybe<Scalars['ID']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title: Scalars['String']['input'];
  readonly type: ContentMenuItemType;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type MenuUpdatePayload = {
  readonly __typename?: 'MenuUpdatePayload';
  readonly menu?: Maybe<AdminMenu>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Creates an article of a blog. Its handle, by default made of the title, does not change; it is shown as a page is. */
  readonly articleCreate: ArticleCreatePayload;
  /** Deletes an article; its history stays. */
  readonly articleDelete: ArticleDeletePayload;
  /** Changes what the input has of an article. */
  readonly articleUpdate: ArticleUpdatePayload;
  /** Creates a blog. Its handle, by default made of the title, does not change. */
  readonly blogCreate: BlogCreatePayload;
  /** Deletes a blog. Its articles are not shown any more. */
  readonly blogDelete: BlogDeletePayload;
  /** Changes what the input has of a blog. */
  readonly blogUpdate: BlogUpdatePayload;
  /**
   * Imports a folder of Markdown files with front matter (docs/content.md): what does not exist is created, what differs is changed, nothing is deleted. A file
   * with an error is reported, and the others are imported. Imported again, it changes nothing.
   */
  readonly contentImport: ContentImportPayload;
  /**
   * Erases for ever what is known about whoever bought this order: name, addresses, texts, in this order and all that belongs to
   * it. That it was done stays on record, and so do the goods and the money. Refused while the order is being carried out. Asked
   * again, it changes nothing.
   */
  readonly dataSubjectErase: DataSubjectErasePayload;
  /** Defines a delivery zone, or with an `id` replaces it. As long as there is no zone, the settings of the shop count. */
  readonly deliveryZonePut: DeliveryZonePutPayload;
  readonly deliveryZoneWithdraw: DeliveryZoneWithdrawPayload;
  /** Creates a discount: with a code for buyers who enter it, without one for every order. A code has one discount. */
  readonly discountCreate: DiscountCreatePayload;
  readonly discountDeactivate: DiscountDeactivatePayload;
  /** Replaces a discount, but for its code; one that was deactivated is active again. Orders that were placed stay as they are. */
  readonly discountUpdate: DiscountUpdatePayload;
  /** Adds `delta` pieces, or takes them away, with the reason why. */
  readonly inventoryAdjustQuantities: InventoryAdjustQuantitiesPayload;
  /** Defines a location, or changes it. Every shop has the location `main`. */
  readonly inventoryLocationSet: InventoryLocationSetPayload;
  /** Sets the numbers of available pieces at which a warning is due; without a threshold, that of the configuration. */
  readonly inventoryLowStockThresholdSet: InventoryLowStockThresholdSetPayload;
  /** Says by which rules variants are sold; a rule that is not named stays. */
  readonly inventoryPolicySet: InventoryPolicySetPayload;
  /** Adds received deliveries to the stock of a location; orders that wait for the pieces get theirs first. */
  readonly inventoryReceive: InventoryReceivePayload;
  /** Says how many pieces were counted. */
  readonly inventorySetQuantities: InventorySetQuantitiesPayload;
  /** Creates a menu. Its handle does not change. */
  readonly menuCreate: MenuCreatePayload;
  /** Deletes a menu; its history stays. */
  readonly menuDelete: MenuDeletePayload;
  /** Replaces the title and the items of a menu. */
  readonly menuUpdate: MenuUpdatePayload;
  /** Cancels an order that is not dispatched: its payment is voided or refunded, its stock released. Requested again, it changes nothing. */
  readonly orderCancel: OrderCancelPayload;
  /** Says that the money of a bank transfer arrived: the payment is authorised and captured. Requested again, it changes nothing. */
  readonly orderMarkAsPaid: OrderMarkAsPaidPayload;
  /**
   * Records that returned goods arrived. `returnId`: that of the return that the buyer announced; absent for one that was not. `restock`: they
   * can be sold again. `refundAmount`: paid back with it, a decimal in the order's currency.
   */
  readonly orderReceiveReturn: OrderReceiveReturnPayload;
  /** Pays back a part of what was captured, or all that is left of it (without `amount`, a decimal in the order's currency). */
  readonly orderRefund: OrderRefundPayload;
  /**
   * Records a refund that was made at the payment provider, outside of the shop, so that log and provider agree: `amount` is a decimal in the order's
   * currency, `reference` the provider's id of the refund, which is recorded once. A provider that has not refunded so much refuses it
   * (`REFUND_FAILED` in the timeline).
   */
  readonly orderRefundRecord: OrderRefundPayload;
  /**
   * Creates a page. Its handle, by default made of the title, does not change; without `isPublished: false` it is shown at once, or from `publishDate` on.
   * `expectedVersion` of the mutations of content: the version that the change builds on; when it has passed, nothing changes.
   */
  readonly pageCreate: PageCreatePayload;
  /** Deletes a page; its history stays. */
  readonly pageDelete: PageDeletePayload;
  /** Changes what the input has of a page. */
  readonly pageUpdate: PageUpdatePayload;
  /** Sets fixed prices of variants in a price list, and withdraws others. */
  readonly priceListPricesSet: PriceListPricesSetPayload;
  /** Defines a price list, or with an `id` replaces it; its fixed prices stay. */
  readonly priceListPut: PriceListPutPayload;
  readonly priceListWithdraw: PriceListWithdrawPayload;
  /**
   * Takes a product CSV in Shopify's format: as a text (`csv`), or as the bytes of the file (`csvBase64`), of which UTF-8, UTF-16 and
   * Windows-1252 are read. What the file does not say stays: a column that it does not have, a variant that no row mentions, a cell that
   * cannot be taken. Every such cell is reported. Answers when every row has been decided; a file with a fault as a whole (no header, not
   * CSV, too large) changes nothing. `dryRun`: changes nothing, and tells what would change.
   */
  readonly productImport: ProductImportPayload;
  /** Says that a parcel of an order was handed to a carrier: these quantities, or all that are left. Where dispatch is manual, nothing else sends it. */
  readonly shipmentCreate: ShipmentPayload;
  /** Corrects a parcel, or says that it arrived. */
  readonly shipmentUpdate: ShipmentPayload;
  /** Sets the text of a policy. With an empty text the shop has no such policy. */
  readonly shopPolicyUpdate: ShopPolicyUpdatePayload;
  /**
   * Logs a member of staff in; needs no token. The access token goes into the header `Authorization: Bearer …` until `expiresAt`. The answer does not tell
   * whether the address has a member. Too many attempts are `THROTTLED`.
   */
  readonly staffLogIn: StaffLogInPayload;
  /** Ends the session of the access token that is sent. */
  readonly staffLogOut: StaffLogOutPayload;
  /** Creates a member of staff, who logs in with this password and should set another. An e-mail address has one member, for ever. */
  readonly staffMemberCreate: StaffMemberCreatePayload;
  /** The member's sessions end at once, and they cannot log in. Nobody deactivates themselves. */
  readonly staffMemberDeactivate: StaffMemberDeactivatePayload;
  /** Erases name, e-mail address and password of a member for ever. The log still tells by their id what they changed. */
  readonly staffMemberErase: StaffMemberErasePayload;
  /**
   * Sets a password, which ends all sessions of the member. Without `id` one's own, with the `currentPassword`; with `id` that of another member, for those who may
   * manage staff.
   */
  readonly staffMemberPasswordSet: StaffMemberPasswordSetPayload;
  readonly staffMemberReactivate: StaffMemberReactivatePayload;
  /** Takes effect with the member's next request. Nobody changes their own role. */
  readonly staffMemberRoleChange: StaffMemberRoleChangePayload;
  /** Exchanges an access token, also an expired one, for a new one, once; needs no other token. A second exchange ends the session. */
  readonly staffRefresh: StaffLogInPayload;
  /** Ends another session of one's own; with `memberId` one of that member, for those who may manage staff. */
  readonly staffSessionRevoke: StaffSessionRevokePayload;
  /** Sets the tax of a place and category from an instant on. As long as there is no tax rate, the settings of the shop count. */
  readonly taxRatePut: TaxRatePutPayload;
  readonly taxRateWithdraw: TaxRateWithdrawPayload;
  /** Redirects an address of the shop, which no product, page or the like may have: those are shown. */
  readonly urlRedirectCreate: UrlRedirectCreatePayload;
  /** Deletes a redirect. */
  readonly urlRedirectDelete: UrlRedirectDeletePayload;
  /** Changes the target of a redirect; its path does not change. */
  readonly urlRedirectUpdate: UrlRedirectUpdatePayload;
  /** Sets what deliveries and taxes depend on: what is not given stays, a weight of 0 and an empty category clear it. Imports leave it as it is. */
  readonly variantPricingSet: VariantPricingSetPayload;
};


export type MutationArticleCreateArgs = {
  article: ArticleCreateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationArticleDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationArticleUpdateArgs = {
  article: ArticleUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationBlogCreateArgs = {
  blog: BlogCreateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationBlogDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationBlogUpdateArgs = {
  blog: BlogUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationContentImportArgs = {
  files: ReadonlyArray<ContentFileInput>;
};


export type MutationDataSubjectEraseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


export type MutationDeliveryZonePutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliveryZoneInput;
};


export type MutationDeliveryZoneWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDiscountCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DiscountInput;
};


export type MutationDiscountDeactivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDiscountUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DiscountInput;
};


export type MutationInventoryAdjustQuantitiesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryAdjustQuantitiesInput;
};


export type MutationInventoryLocationSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryLocationInput;
};


export type MutationInventoryLowStockThresholdSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryLowStockThresholdSetInput;
};


export type MutationInventoryPolicySetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryPolicySetInput;
};


export type MutationInventoryReceiveArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryReceiveInput;
};


export type MutationInventorySetQuantitiesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventorySetQuantitiesInput;
};


export type MutationMenuCreateArgs = {
  handle: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items: ReadonlyArray<MenuItemCreateInput>;
  title: Scalars['String']['input'];
};


export type MutationMenuDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMenuUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items: ReadonlyArray<MenuItemCreateInput>;
  title: Scalars['String']['input'];
};


export type MutationOrderCancelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationOrderMarkAsPaidArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


export type MutationOrderReceiveReturnArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrderReceiveReturnInput;
};


export type MutationOrderRefundArgs = {
  amount?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationOrderRefundRecordArgs = {
  amount: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};


export type MutationPageCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  page: PageCreateInput;
};


export type MutationPageDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPageUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  page: PageUpdateInput;
};


export type MutationPriceListPricesSetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  prices: ReadonlyArray<FixedPriceInput>;
  removedVariantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type MutationPriceListPutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PriceListInput;
};


export type MutationPriceListWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProductImportArgs = {
  csv?: InputMaybe<Scalars['String']['input']>;
  csvBase64?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationShipmentCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShipmentCreateInput;
};


export type MutationShipmentUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShipmentUpdateInput;
};


export type MutationShopPolicyUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  shopPolicy: ShopPolicyInput;
};


export type MutationStaffLogInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationStaffMemberCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StaffMemberCreateInput;
};


export type MutationStaffMemberDeactivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStaffMemberEraseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStaffMemberPasswordSetArgs = {
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


export type MutationStaffMemberReactivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStaffMemberRoleChangeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  role: StaffRole;
};


export type MutationStaffRefreshArgs = {
  accessToken: Scalars['String']['input'];
};


export type MutationStaffSessionRevokeArgs = {
  memberId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};


export type MutationTaxRatePutArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateInput;
};


export type MutationTaxRateWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUrlRedirectCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  urlRedirect: UrlRedirectInput;
};


export type MutationUrlRedirectDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUrlRedirectUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  target: Scalars['String']['input'];
};


export type MutationVariantPricingSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taxCategory?: InputMaybe<Scalars['String']['input']>;
  variantId: Scalars['ID']['input'];
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** The order when the request was carried out; what follows from it, such as the answer of the payment provider, comes later. */
export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  readonly order?: Maybe<StaffOrder>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type OrderMarkAsPaidPayload = {
  readonly __typename?: 'OrderMarkAsPaidPayload';
  readonly order?: Maybe<StaffOrder>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type OrderReceiveReturnInput = {
  readonly lines: ReadonlyArray<OrderReturnLineInput>;
  readonly orderId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly refundAmount?: InputMaybe<Scalars['String']['input']>;
  readonly restock?: InputMaybe<Scalars['Boolean']['input']>;
  readonly returnId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrderReceiveReturnPayload = {
  readonly __typename?: 'OrderReceiveReturnPayload';
  readonly order?: Maybe<StaffOrder>;
  readonly position: Scalars['String']['output'];
  readonly returnId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type OrderRefundPayload = {
  readonly __typename?: 'OrderRefundPayload';
  readonly order?: Maybe<StaffOrder>;
  readonly position: Scalars['String']['output'];
  readonly refundId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type OrderReturnLineInput = {
  readonly orderLineId: Scalars['ID']['input'];
  readonly quantity: Scalars['Int']['input'];
};

export type PageCreateInput = {
  /** HTML; sanitized when it is shown. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  readonly seo?: InputMaybe<ContentSeoInput>;
  readonly title: Scalars['String']['input'];
};

export type PageCreatePayload = {
  readonly __typename?: 'PageCreatePayload';
  readonly page?: Maybe<AdminPage>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type PageDeletePayload = {
  readonly __typename?: 'PageDeletePayload';
  readonly deletedPageId?: Maybe<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type PageUpdateInput = {
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  readonly seo?: InputMaybe<ContentSeoInput>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type PageUpdatePayload = {
  readonly __typename?: 'PageUpdatePayload';
  readonly page?: Maybe<AdminPage>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type Parcel = {
  readonly __typename?: 'Parcel';
  readonly carrier: Scalars['String']['output'];
  readonly delivered: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<ParcelLine>;
  readonly trackingNumber: Scalars['String']['output'];
  readonly trackingUrl?: Maybe<Scalars['String']['output']>;
};

export type ParcelLine = {
  readonly __typename?: 'ParcelLine';
  readonly quantity: Scalars['Int']['output'];
  readonly variantId: Scalars['ID']['output'];
};

export type PaymentDifference = {
  readonly __typename?: 'PaymentDifference';
  readonly atProvider?: Maybe<Scalars['String']['output']>;
  readonly kind: PaymentDifferenceKind;
  /** The values of both sides; null where a side does not know the payment. */
  readonly log?: Maybe<Scalars['String']['output']>;
  readonly orderId: Scalars['ID']['output'];
  readonly provider: Scalars['String']['output'];
  /** The provider's id of the payment. */
  readonly reference: Scalars['String']['output'];
};

export type PaymentDifferenceKind =
  | 'AMOUNT'
  | 'REFUNDS'
  | 'STATUS'
  | 'UNKNOWN_AT_PROVIDER'
  | 'UNKNOWN_IN_LOG';

export type PaymentReconciliation = {
  readonly __typename?: 'PaymentReconciliation';
  /** The number of payments that were compared. */
  readonly compared: Scalars['Int']['output'];
  readonly differences: ReadonlyArray<PaymentDifference>;
  readonly since: Scalars['DateTime']['output'];
};

export type PriceAdjustment = {
  readonly __typename?: 'PriceAdjustment';
  readonly factor: Scalars['Float']['output'];
  readonly minus?: Maybe<Scalars['String']['output']>;
  readonly roundTo?: Maybe<Scalars['String']['output']>;
};

/**
 * The price is the catalogue's × `factor` (also a rate of exchange), rounded half up to a multiple of `roundTo`, less `minus`: `roundTo: "1.00"` and
 * `minus: "0.01"` for prices such as 4.99.
 */
export type PriceAdjustmentInput = {
  readonly factor: Scalars['Float']['input'];
  readonly minus?: InputMaybe<Scalars['String']['input']>;
  readonly roundTo?: InputMaybe<Scalars['String']['input']>;
};

export type PriceList = {
  readonly __typename?: 'PriceList';
  readonly active: Scalars['Boolean']['output'];
  readonly adjustment?: Maybe<PriceAdjustment>;
  readonly countryCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly currencyCode: Scalars['String']['output'];
  /** How many variants have a fixed price. */
  readonly fixedPrices: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PriceListInput = {
  readonly adjustment?: InputMaybe<PriceAdjustmentInput>;
  readonly countryCodes: ReadonlyArray<Scalars['String']['input']>;
  readonly currencyCode: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type PriceListPage = {
  readonly __typename?: 'PriceListPage';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<PriceList>;
};

export type PriceListPricesSetPayload = {
  readonly __typename?: 'PriceListPricesSetPayload';
  readonly position: Scalars['String']['output'];
  readonly priceList?: Maybe<PriceList>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type PriceListPutPayload = {
  readonly __typename?: 'PriceListPutPayload';
  readonly position: Scalars['String']['output'];
  readonly priceList?: Maybe<PriceList>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type PriceListWithdrawPayload = {
  readonly __typename?: 'PriceListWithdrawPayload';
  readonly position: Scalars['String']['output'];
  readonly priceList?: Maybe<PriceList>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type ProductExport = {
  readonly __typename?: 'ProductExport';
  readonly csv: Scalars['String']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly products: Scalars['Int']['output'];
};

export type ProductImport = {
  readonly __typename?: 'ProductImport';
  /** What a dry run would have changed, the first 1,000 products; of an import that was carried out the history tells. */
  readonly changes: ReadonlyArray<ProductImportChange>;
  readonly changesTotal: Scalars['Int']['output'];
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was not taken as it is written; the first 10,000. */
  readonly errors: ReadonlyArray<ImportRowError>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What is not kept, and what was read otherwise than it stands: columns and cells; the first 10,000. */
  readonly notices: ReadonlyArray<ImportRowError>;
  /** Covers all that it has written so far; send it as `millrace-read-after` to see that. */
  readonly position: Scalars['String']['output'];
  readonly products: ImportCount;
  readonly rows: Scalars['Int']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: ProductImportStatus;
  readonly variants: Scalars['Int']['output'];
};

export type ProductImportChange = {
  readonly __typename?: 'ProductImportChange';
  readonly fields: ReadonlyArray<ProductImportFieldChange>;
  readonly handle: Scalars['String']['output'];
  readonly kind: ProductImportChangeKind;
  readonly productId: Scalars['ID']['output'];
};

export type ProductImportChangeKind =
  | 'CREATED'
  | 'REVISED';

/** A field of the product, or of the variant that is named. Null before: there was no such product or variant. */
export type ProductImportFieldChange = {
  readonly __typename?: 'ProductImportFieldChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
  readonly variant?: Maybe<Scalars['String']['output']>;
  readonly variantId?: Maybe<Scalars['ID']['output']>;
};

export type ProductImportPayload = {
  readonly __typename?: 'ProductImportPayload';
  readonly import?: Maybe<ProductImport>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type ProductImportStatus =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * What members of staff changed, newest first, from the log: who did what when to which aggregate. `staffId`: of one member; `kind`: a type of
   * event, such as `ProductRevised`. A page may hold less than `first`, also nothing, while `hasNextPage` is true.
   */
  readonly auditLog: AuditLog;
  /** The pages, blogs, articles, menus, policies and redirects of the shop, those that are not published too, by type and title. At most 5,000. */
  readonly content: ReadonlyArray<ContentEntry>;
  readonly deliveryZones: DeliveryZonePage;
  /** The discounts by id, those that are not active any more too. `after`: the id that the page before ended with. */
  readonly discounts: DiscountPage;
  readonly inventoryItem?: Maybe<InventoryItem>;
  /** The places with stock: `main`, and those that staff defined. */
  readonly inventoryLocations: ReadonlyArray<InventoryLocation>;
  /** Who sends this request, and what they may do. */
  readonly me: StaffIdentity;
  /** An order with what happened to it; by its id with or without the buyer's key. */
  readonly order?: Maybe<StaffOrder>;
  /**
   * Compares the payments of the log with those of the payment providers: status, amounts, refunds, and what only one side knows. `since`: the
   * age of the oldest; by default some days. An error while a provider does not answer.
   */
  readonly paymentReconciliation: PaymentReconciliation;
  readonly priceLists: PriceListPage;
  /**
   * Products of any status as CSV in Shopify's format, with the stock that is on hand; imported again it changes nothing. In the order of
   * their ids, each page with the header: `after` is the `endCursor` of the page before. A page may hold less than `first`.
   */
  readonly productExport: ProductExport;
  /** How an import is going, or how it ended; kept while the gateway that took it runs. */
  readonly productImport?: Maybe<ProductImport>;
  readonly staffMember?: Maybe<StaffMember>;
  /** All members of staff, oldest first; those who may not log in any more too. */
  readonly staffMembers: ReadonlyArray<StaffMember>;
  /** The live sessions of whoever sends this request; with `memberId` of that member, for those who may manage staff. */
  readonly staffSessions: ReadonlyArray<StaffSession>;
  readonly taxRates: TaxRatePage;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDeliveryZonesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDiscountsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInventoryItemArgs = {
  variantId: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentReconciliationArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaffSessionsArgs = {
  memberId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RuleTargets = {
  readonly __typename?: 'RuleTargets';
  readonly productIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly productTypes: ReadonlyArray<Scalars['String']['output']>;
  readonly variantIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Goods of a rule: those that one of the lists names. A product type is what a collection is here. */
export type RuleTargetsInput = {
  readonly productIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly productTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly variantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ShipmentCreateInput = {
  readonly carrier: Scalars['String']['input'];
  /** Absent: all that is not sent yet. */
  readonly lines?: InputMaybe<ReadonlyArray<ShipmentLineInput>>;
  readonly orderId: Scalars['ID']['input'];
  readonly trackingNumber: Scalars['String']['input'];
  /** Absent: by the template of the configuration. */
  readonly trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ShipmentLineInput = {
  readonly quantity: Scalars['Int']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type ShipmentPayload = {
  readonly __typename?: 'ShipmentPayload';
  readonly parcels: ReadonlyArray<Parcel>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type ShipmentUpdateInput = {
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  readonly delivered?: InputMaybe<Scalars['Boolean']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly parcelId: Scalars['ID']['input'];
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  readonly trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ShopPolicyInput = {
  /** HTML; sanitized when it is shown. */
  readonly body: Scalars['String']['input'];
  readonly type: ShopPolicyType;
};

export type ShopPolicyType =
  | 'CONTACT_INFORMATION'
  | 'LEGAL_NOTICE'
  | 'PRIVACY_POLICY'
  | 'REFUND_POLICY'
  | 'SHIPPING_POLICY'
  | 'SUBSCRIPTION_POLICY'
  | 'TERMS_OF_SALE'
  | 'TERMS_OF_SERVICE';

export type ShopPolicyUpdatePayload = {
  readonly __typename?: 'ShopPolicyUpdatePayload';
  readonly position: Scalars['String']['output'];
  readonly shopPolicy?: Maybe<AdminShopPolicy>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffAccessToken = {
  readonly __typename?: 'StaffAccessToken';
  readonly accessToken: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type StaffIdentity = {
  readonly __typename?: 'StaffIdentity';
  /** That of the member, or `gid://millrace/StaffMember/owner-token` for the token of the settings, which is an owner. */
  readonly id: Scalars['ID']['output'];
  /** Null for the token of the settings. */
  readonly member?: Maybe<StaffMember>;
  readonly permissions: ReadonlyArray<StaffPermission>;
  /** Null for a role that this version of the shop does not know: it permits nothing. */
  readonly role?: Maybe<StaffRole>;
};

export type StaffLogInPayload = {
  readonly __typename?: 'StaffLogInPayload';
  readonly position: Scalars['String']['output'];
  readonly staffAccessToken?: Maybe<StaffAccessToken>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffLogOutPayload = {
  readonly __typename?: 'StaffLogOutPayload';
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** Whether they may log in. */
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly email: Scalars['String']['output'];
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Null once they are erased. */
  readonly role?: Maybe<StaffRole>;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type StaffMemberCreateInput = {
  readonly email: Scalars['String']['input'];
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly password: Scalars['String']['input'];
  readonly role: StaffRole;
};

export type StaffMemberCreatePayload = {
  readonly __typename?: 'StaffMemberCreatePayload';
  readonly position: Scalars['String']['output'];
  readonly staffMember?: Maybe<StaffMember>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffMemberDeactivatePayload = {
  readonly __typename?: 'StaffMemberDeactivatePayload';
  readonly position: Scalars['String']['output'];
  readonly staffMember?: Maybe<StaffMember>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffMemberErasePayload = {
  readonly __typename?: 'StaffMemberErasePayload';
  readonly position: Scalars['String']['output'];
  readonly staffMember?: Maybe<StaffMember>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffMemberPasswordSetPayload = {
  readonly __typename?: 'StaffMemberPasswordSetPayload';
  readonly position: Scalars['String']['output'];
  readonly staffMember?: Maybe<StaffMember>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffMemberReactivatePayload = {
  readonly __typename?: 'StaffMemberReactivatePayload';
  readonly position: Scalars['String']['output'];
  readonly staffMember?: Maybe<StaffMember>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffMemberRoleChangePayload = {
  readonly __typename?: 'StaffMemberRoleChangePayload';
  readonly position: Scalars['String']['output'];
  readonly staffMember?: Maybe<StaffMember>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type StaffOrder = {
  readonly __typename?: 'StaffOrder';
  readonly captured: Scalars['String']['output'];
  readonly currencyCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<StaffOrderLine>;
  readonly name: Scalars['String']['output'];
  readonly refunded: Scalars['String']['output'];
  readonly returns: ReadonlyArray<StaffOrderReturn>;
  readonly status: Scalars['String']['output'];
  readonly timeline: ReadonlyArray<StaffOrderTimelineEntry>;
  /** Decimals in the order's currency. */
  readonly total: Scalars['String']['output'];
};

export type StaffOrderLine = {
  readonly __typename?: 'StaffOrderLine';
  readonly id: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
};

export type StaffOrderReturn = {
  readonly __typename?: 'StaffOrderReturn';
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<StaffOrderReturnLine>;
  readonly status: Scalars['String']['output'];
};

export type StaffOrderReturnLine = {
  readonly __typename?: 'StaffOrderReturnLine';
  readonly orderLineId: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
};

export type StaffOrderTimelineEntry = {
  readonly __typename?: 'StaffOrderTimelineEntry';
  readonly actor: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly detail: Scalars['String']['output'];
  readonly event: Scalars['String']['output'];
};

/** What a query or mutation of this API demands; `FORBIDDEN` names the missing one. */
export type StaffPermission =
  | 'CANCEL_ORDERS'
  | 'ERASE_PERSONAL_DATA'
  | 'READ_AUDIT_LOG'
  | 'READ_CONTENT'
  | 'READ_ORDERS'
  | 'READ_PAYMENTS'
  | 'READ_PRICES'
  | 'READ_PRODUCTS'
  | 'READ_STAFF'
  | 'READ_STOCK'
  | 'RECEIVE_RETURNS'
  | 'REFUND_ORDERS'
  | 'WRITE_CONTENT'
  | 'WRITE_PAYMENTS'
  | 'WRITE_PRICES'
  | 'WRITE_PRODUCTS'
  | 'WRITE_SHIPMENTS'
  | 'WRITE_STAFF'
  | 'WRITE_STOCK';

/** What a member of staff may do is the permissions of their role. */
export type StaffRole =
  /** Reads products, stock, prices, orders and payments. */
  | 'ANALYST'
  /** Stock, shipments and returns; reads orders. */
  | 'FULFILMENT'
  /** Everything but managing staff and erasing personal data. */
  | 'MANAGER'
  /** Products, collections, prices and discounts. */
  | 'MERCHANDISER'
  /** Everything. */
  | 'OWNER'
  /** Orders: reads, cancels and refunds them. */
  | 'SUPPORT';

export type StaffSession = {
  readonly __typename?: 'StaffSession';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether it is the session of this request. */
  readonly isCurrent: Scalars['Boolean']['output'];
  readonly renewedAt: Scalars['DateTime']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
};

export type StaffSessionRevokePayload = {
  readonly __typename?: 'StaffSessionRevokePayload';
  readonly position: Scalars['String']['output'];
  readonly revokedSessionId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type TaxRate = {
  readonly __typename?: 'TaxRate';
  readonly active: Scalars['Boolean']['output'];
  readonly addedToCountry: Scalars['Boolean']['output'];
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly includedInPrices: Scalars['Boolean']['output'];
  readonly percentage: Scalars['Float']['output'];
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  readonly rounding: TaxRounding;
  readonly title: Scalars['String']['output'];
  readonly validFrom: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A tax of a country or, with `province`, of a part of it. `category`: the tax category or product type of the goods; absent: all, and delivery. */
export type TaxRateInput = {
  /** Of a province: beside the rate of its country, otherwise in its place. */
  readonly addedToCountry?: InputMaybe<Scalars['Boolean']['input']>;
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode: Scalars['String']['input'];
  readonly includedInPrices: Scalars['Boolean']['input'];
  readonly percentage: Scalars['Float']['input'];
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  readonly rounding?: InputMaybe<TaxRounding>;
  readonly title: Scalars['String']['input'];
  readonly validFrom: Scalars['DateTime']['input'];
};

export type TaxRatePage = {
  readonly __typename?: 'TaxRatePage';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<TaxRate>;
};

export type TaxRatePutPayload = {
  readonly __typename?: 'TaxRatePutPayload';
  readonly position: Scalars['String']['output'];
  readonly taxRate?: Maybe<TaxRate>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type TaxRateWithdrawPayload = {
  readonly __typename?: 'TaxRateWithdrawPayload';
  readonly position: Scalars['String']['output'];
  readonly taxRate?: Maybe<TaxRate>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Half up: for each line, or once for the order. */
export type TaxRounding =
  | 'PER_LINE'
  | 'PER_ORDER';

export type TotalPrice = {
  readonly __typename?: 'TotalPrice';
  readonly from: Scalars['String']['output'];
  readonly price: Scalars['String']['output'];
};

export type TotalPriceInput = {
  readonly from: Scalars['String']['input'];
  readonly price: Scalars['String']['input'];
};

export type UrlRedirectCreatePayload = {
  readonly __typename?: 'UrlRedirectCreatePayload';
  readonly position: Scalars['String']['output'];
  readonly urlRedirect?: Maybe<AdminUrlRedirect>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type UrlRedirectDeletePayload = {
  readonly __typename?: 'UrlRedirectDeletePayload';
  readonly deletedUrlRedirectId?: Maybe<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type UrlRedirectInput = {
  /** From the root of the shop, such as `/old`. */
  readonly path: Scalars['String']['input'];
  /** A path of the shop, or an absolute address. */
  readonly target: Scalars['String']['input'];
};

export type UrlRedirectUpdatePayload = {
  readonly __typename?: 'UrlRedirectUpdatePayload';
  readonly position: Scalars['String']['output'];
  readonly urlRedirect?: Maybe<AdminUrlRedirect>;
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

export type VariantPricing = {
  readonly __typename?: 'VariantPricing';
  /** The category of tax rates; null: the product type. */
  readonly taxCategory?: Maybe<Scalars['String']['output']>;
  readonly variantId: Scalars['ID']['output'];
  readonly weightGrams?: Maybe<Scalars['Int']['output']>;
};

export type VariantPricingSetPayload = {
  readonly __typename?: 'VariantPricingSetPayload';
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<AdminUserError>;
  readonly variant?: Maybe<VariantPricing>;
};

export type WeightPrice = {
  readonly __typename?: 'WeightPrice';
  readonly fromGrams: Scalars['Int']['output'];
  readonly price: Scalars['String']['output'];
};

export type WeightPriceInput = {
  readonly fromGrams: Scalars['Int']['input'];
  readonly price: Scalars['String']['input'];
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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdminArticle: ResolverTypeWrapper<AdminArticle>;
  AdminBlog: ResolverTypeWrapper<AdminBlog>;
  AdminErrorCode: AdminErrorCode;
  AdminMenu: ResolverTypeWrapper<AdminMenu>;
  AdminPage: ResolverTypeWrapper<AdminPage>;
  AdminShopPolicy: ResolverTypeWrapper<AdminShopPolicy>;
  AdminUrlRedirect: ResolverTypeWrapper<AdminUrlRedirect>;
  AdminUserError: ResolverTypeWrapper<AdminUserError>;
  Amount: ResolverTypeWrapper<Amount>;
  AmountInput: AmountInput;
  ArticleAuthorInput: ArticleAuthorInput;
  ArticleCreateInput: ArticleCreateInput;
  ArticleCreatePayload: ResolverTypeWrapper<ArticleCreatePayload>;
  ArticleDeletePayload: ResolverTypeWrapper<ArticleDeletePayload>;
  ArticleImageInput: ArticleImageInput;
  ArticleUpdateInput: ArticleUpdateInput;
  ArticleUpdatePayload: ResolverTypeWrapper<ArticleUpdatePayload>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditLog: ResolverTypeWrapper<AuditLog>;
  BlogCreateInput: BlogCreateInput;
  BlogCreatePayload: ResolverTypeWrapper<BlogCreatePayload>;
  BlogDeletePayload: ResolverTypeWrapper<BlogDeletePayload>;
  BlogUpdateInput: BlogUpdateInput;
  BlogUpdatePayload: ResolverTypeWrapper<BlogUpdatePayload>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BuyXGetY: ResolverTypeWrapper<BuyXGetY>;
  BuyXGetYInput: BuyXGetYInput;
  ContentEntry: ResolverTypeWrapper<ContentEntry>;
  ContentFileInput: ContentFileInput;
  ContentFileResult: ResolverTypeWrapper<ContentFileResult>;
  ContentImportPayload: ResolverTypeWrapper<ContentImportPayload>;
  ContentMenuItemType: ContentMenuItemType;
  ContentSeoInput: ContentSeoInput;
  DataSubjectErasePayload: ResolverTypeWrapper<DataSubjectErasePayload>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryMethod: ResolverTypeWrapper<DeliveryMethod>;
  DeliveryMethodInput: DeliveryMethodInput;
  DeliveryZone: ResolverTypeWrapper<DeliveryZone>;
  DeliveryZoneInput: DeliveryZoneInput;
  DeliveryZonePage: ResolverTypeWrapper<DeliveryZonePage>;
  DeliveryZonePutPayload: ResolverTypeWrapper<DeliveryZonePutPayload>;
  DeliveryZoneWithdrawPayload: ResolverTypeWrapper<DeliveryZoneWithdrawPayload>;
  Discount: ResolverTypeWrapper<Discount>;
  DiscountClass: DiscountClass;
  DiscountCreatePayload: ResolverTypeWrapper<DiscountCreatePayload>;
  DiscountDeactivatePayload: ResolverTypeWrapper<DiscountDeactivatePayload>;
  DiscountInput: DiscountInput;
  DiscountPage: ResolverTypeWrapper<DiscountPage>;
  DiscountUpdatePayload: ResolverTypeWrapper<DiscountUpdatePayload>;
  FixedPriceInput: FixedPriceInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportRowError: ResolverTypeWrapper<ImportRowError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InventoryAdjustQuantitiesInput: InventoryAdjustQuantitiesInput;
  InventoryAdjustQuantitiesPayload: ResolverTypeWrapper<InventoryAdjustQuantitiesPayload>;
  InventoryChangeInput: InventoryChangeInput;
  InventoryItem: ResolverTypeWrapper<InventoryItem>;
  InventoryLevel: ResolverTypeWrapper<InventoryLevel>;
  InventoryLocation: ResolverTypeWrapper<InventoryLocation>;
  InventoryLocationInput: InventoryLocationInput;
  InventoryLocationSetPayload: ResolverTypeWrapper<InventoryLocationSetPayload>;
  InventoryLowStockThresholdInput: InventoryLowStockThresholdInput;
  InventoryLowStockThresholdSetInput: InventoryLowStockThresholdSetInput;
  InventoryLowStockThresholdSetPayload: ResolverTypeWrapper<InventoryLowStockThresholdSetPayload>;
  InventoryPolicy: InventoryPolicy;
  InventoryPolicyInput: InventoryPolicyInput;
  InventoryPolicySetInput: InventoryPolicySetInput;
  InventoryPolicySetPayload: ResolverTypeWrapper<InventoryPolicySetPayload>;
  InventoryQuantityInput: InventoryQuantityInput;
  InventoryReceiptInput: InventoryReceiptInput;
  InventoryReceiveInput: InventoryReceiveInput;
  InventoryReceivePayload: ResolverTypeWrapper<InventoryReceivePayload>;
  InventorySetQuantitiesInput: InventorySetQuantitiesInput;
  InventorySetQuantitiesPayload: ResolverTypeWrapper<InventorySetQuantitiesPayload>;
  MenuCreatePayload: ResolverTypeWrapper<MenuCreatePayload>;
  MenuDeletePayload: ResolverTypeWrapper<MenuDeletePayload>;
  MenuItemCreateInput: MenuItemCreateInput;
  MenuUpdatePayload: ResolverTypeWrapper<MenuUpdatePayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderCancelPayload: ResolverTypeWrapper<OrderCancelPayload>;
  OrderMarkAsPaidPayload: ResolverTypeWrapper<OrderMarkAsPaidPayload>;
  OrderReceiveReturnInput: OrderReceiveReturnInput;
  OrderReceiveReturnPayload: ResolverTypeWrapper<OrderReceiveReturnPayload>;
  OrderRefundPayload: ResolverTypeWrapper<OrderRefundPayload>;
  OrderReturnLineInput: OrderReturnLineInput;
  PageCreateInput: PageCreateInput;
  PageCreatePayload: ResolverTypeWrapper<PageCreatePayload>;
  PageDeletePayload: ResolverTypeWrapper<PageDeletePayload>;
  PageUpdateInput: PageUpdateInput;
  PageUpdatePayload: ResolverTypeWrapper<PageUpdatePayload>;
  Parcel: ResolverTypeWrapper<Parcel>;
  ParcelLine: ResolverTypeWrapper<ParcelLine>;
  PaymentDifference: ResolverTypeWrapper<PaymentDifference>;
  PaymentDifferenceKind: PaymentDifferenceKind;
  PaymentReconciliation: ResolverTypeWrapper<PaymentReconciliation>;
  PriceAdjustment: ResolverTypeWrapper<PriceAdjustment>;
  PriceAdjustmentInput: PriceAdjustmentInput;
  PriceList: ResolverTypeWrapper<PriceList>;
  PriceListInput: PriceListInput;
  PriceListPage: ResolverTypeWrapper<PriceListPage>;
  PriceListPricesSetPayload: ResolverTypeWrapper<PriceListPricesSetPayload>;
  PriceListPutPayload: ResolverTypeWrapper<PriceListPutPayload>;
  PriceListWithdrawPayload: ResolverTypeWrapper<PriceListWithdrawPayload>;
  ProductExport: ResolverTypeWrapper<ProductExport>;
  ProductImport: ResolverTypeWrapper<ProductImport>;
  ProductImportChange: ResolverTypeWrapper<ProductImportChange>;
  ProductImportChangeKind: ProductImportChangeKind;
  ProductImportFieldChange: ResolverTypeWrapper<ProductImportFieldChange>;
  ProductImportPayload: ResolverTypeWrapper<ProductImportPayload>;
  ProductImportStatus: ProductImportStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RuleTargets: ResolverTypeWrapper<RuleTargets>;
  RuleTargetsInput: RuleTargetsInput;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentLineInput: ShipmentLineInput;
  ShipmentPayload: ResolverTypeWrapper<ShipmentPayload>;
  ShipmentUpdateInput: ShipmentUpdateInput;
  ShopPolicyInput: ShopPolicyInput;
  ShopPolicyType: ShopPolicyType;
  ShopPolicyUpdatePayload: ResolverTypeWrapper<ShopPolicyUpdatePayload>;
  StaffAccessToken: ResolverTypeWrapper<StaffAccessToken>;
  StaffIdentity: ResolverTypeWrapper<StaffIdentity>;
  StaffLogInPayload: ResolverTypeWrapper<StaffLogInPayload>;
  StaffLogOutPayload: ResolverTypeWrapper<StaffLogOutPayload>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaffMemberCreateInput: StaffMemberCreateInput;
  StaffMemberCreatePayload: ResolverTypeWrapper<StaffMemberCreatePayload>;
  StaffMemberDeactivatePayload: ResolverTypeWrapper<StaffMemberDeactivatePayload>;
  StaffMemberErasePayload: ResolverTypeWrapper<StaffMemberErasePayload>;
  StaffMemberPasswordSetPayload: ResolverTypeWrapper<StaffMemberPasswordSetPayload>;
  StaffMemberReactivatePayload: ResolverTypeWrapper<StaffMemberReactivatePayload>;
  StaffMemberRoleChangePayload: ResolverTypeWrapper<StaffMemberRoleChangePayload>;
  StaffOrder: ResolverTypeWrapper<StaffOrder>;
  StaffOrderLine: ResolverTypeWrapper<StaffOrderLine>;
  StaffOrderReturn: ResolverTypeWrapper<StaffOrderReturn>;
  StaffOrderReturnLine: ResolverTypeWrapper<StaffOrderReturnLine>;
  StaffOrderTimelineEntry: ResolverTypeWrapper<StaffOrderTimelineEntry>;
  StaffPermission: StaffPermission;
  StaffRole: StaffRole;
  StaffSession: ResolverTypeWrapper<StaffSession>;
  StaffSessionRevokePayload: ResolverTypeWrapper<StaffSessionRevokePayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TaxRate: ResolverTypeWrapper<TaxRate>;
  TaxRateInput: TaxRateInput;
  TaxRatePage: ResolverTypeWrapper<TaxRatePage>;
  TaxRatePutPayload: ResolverTypeWrapper<TaxRatePutPayload>;
  TaxRateWithdrawPayload: ResolverTypeWrapper<TaxRateWithdrawPayload>;
  TaxRounding: TaxRounding;
  TotalPrice: ResolverTypeWrapper<TotalPrice>;
  TotalPriceInput: TotalPriceInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UrlRedirectCreatePayload: ResolverTypeWrapper<UrlRedirectCreatePayload>;
  UrlRedirectDeletePayload: ResolverTypeWrapper<UrlRedirectDeletePayload>;
  UrlRedirectInput: UrlRedirectInput;
  UrlRedirectUpdatePayload: ResolverTypeWrapper<UrlRedirectUpdatePayload>;
  VariantPricing: ResolverTypeWrapper<VariantPricing>;
  VariantPricingSetPayload: ResolverTypeWrapper<VariantPricingSetPayload>;
  WeightPrice: ResolverTypeWrapper<WeightPrice>;
  WeightPriceInput: WeightPriceInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdminArticle: AdminArticle;
  AdminBlog: AdminBlog;
  AdminMenu: AdminMenu;
  AdminPage: AdminPage;
  AdminShopPolicy: AdminShopPolicy;
  AdminUrlRedirect: AdminUrlRedirect;
  AdminUserError: AdminUserError;
  Amount: Amount;
  AmountInput: AmountInput;
  ArticleAuthorInput: ArticleAuthorInput;
  ArticleCreateInput: ArticleCreateInput;
  ArticleCreatePayload: ArticleCreatePayload;
  ArticleDeletePayload: ArticleDeletePayload;
  ArticleImageInput: ArticleImageInput;
  ArticleUpdateInput: ArticleUpdateInput;
  ArticleUpdatePayload: ArticleUpdatePayload;
  AuditEntry: AuditEntry;
  AuditLog: AuditLog;
  BlogCreateInput: BlogCreateInput;
  BlogCreatePayload: BlogCreatePayload;
  BlogDeletePayload: BlogDeletePayload;
  BlogUpdateInput: BlogUpdateInput;
  BlogUpdatePayload: BlogUpdatePayload;
  Boolean: Scalars['Boolean']['output'];
  BuyXGetY: BuyXGetY;
  BuyXGetYInput: BuyXGetYInput;
  ContentEntry: ContentEntry;
  ContentFileInput: ContentFileInput;
  ContentFileResult: ContentFileResult;
  ContentImportPayload: ContentImportPayload;
  ContentSeoInput: ContentSeoInput;
  DataSubjectErasePayload: DataSubjectErasePayload;
  DateTime: Scalars['DateTime']['output'];
  DeliveryMethod: DeliveryMethod;
  DeliveryMethodInput: DeliveryMethodInput;
  DeliveryZone: DeliveryZone;
  DeliveryZoneInput: DeliveryZoneInput;
  DeliveryZonePage: DeliveryZonePage;
  DeliveryZonePutPayload: DeliveryZonePutPayload;
  DeliveryZoneWithdrawPayload: DeliveryZoneWithdrawPayload;
  Discount: Discount;
  DiscountCreatePayload: DiscountCreatePayload;
  DiscountDeactivatePayload: DiscountDeactivatePayload;
  DiscountInput: DiscountInput;
  DiscountPage: DiscountPage;
  DiscountUpdatePayload: DiscountUpdatePayload;
  FixedPriceInput: FixedPriceInput;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  ImportCount: ImportCount;
  ImportRowError: ImportRowError;
  Int: Scalars['Int']['output'];
  InventoryAdjustQuantitiesInput: InventoryAdjustQuantitiesInput;
  InventoryAdjustQuantitiesPayload: InventoryAdjustQuantitiesPayload;
  InventoryChangeInput: InventoryChangeInput;
  InventoryItem: InventoryItem;
  InventoryLevel: InventoryLevel;
  InventoryLocation: InventoryLocation;
  InventoryLocationInput: InventoryLocationInput;
  InventoryLocationSetPayload: InventoryLocationSetPayload;
  InventoryLowStockThresholdInput: InventoryLowStockThresholdInput;
  InventoryLowStockThresholdSetInput: InventoryLowStockThresholdSetInput;
  InventoryLowStockThresholdSetPayload: InventoryLowStockThresholdSetPayload;
  InventoryPolicyInput: InventoryPolicyInput;
  InventoryPolicySetInput: InventoryPolicySetInput;
  InventoryPolicySetPayload: InventoryPolicySetPayload;
  InventoryQuantityInput: InventoryQuantityInput;
  InventoryReceiptInput: InventoryReceiptInput;
  InventoryReceiveInput: InventoryReceiveInput;
  InventoryReceivePayload: InventoryReceivePayload;
  InventorySetQuantitiesInput: InventorySetQuantitiesInput;
  InventorySetQuantitiesPayload: InventorySetQuantitiesPayload;
  MenuCreatePayload: MenuCreatePayload;
  MenuDeletePayload: MenuDeletePayload;
  MenuItemCreateInput: MenuItemCreateInput;
  MenuUpdatePayload: MenuUpdatePayload;
  Mutation: Record<PropertyKey, never>;
  OrderCancelPayload: OrderCancelPayload;
  OrderMarkAsPaidPayload: OrderMarkAsPaidPayload;
  OrderReceiveReturnInput: OrderReceiveReturnInput;
  OrderReceiveReturnPayload: OrderReceiveReturnPayload;
  OrderRefundPayload: OrderRefundPayload;
  OrderReturnLineInput: OrderReturnLineInput;
  PageCreateInput: PageCreateInput;
  PageCreatePayload: PageCreatePayload;
  PageDeletePayload: PageDeletePayload;
  PageUpdateInput: PageUpdateInput;
  PageUpdatePayload: PageUpdatePayload;
  Parcel: Parcel;
  ParcelLine: ParcelLine;
  PaymentDifference: PaymentDifference;
  PaymentReconciliation: PaymentReconciliation;
  PriceAdjustment: PriceAdjustment;
  PriceAdjustmentInput: PriceAdjustmentInput;
  PriceList: PriceList;
  PriceListInput: PriceListInput;
  PriceListPage: PriceListPage;
  PriceListPricesSetPayload: PriceListPricesSetPayload;
  PriceListPutPayload: PriceListPutPayload;
  PriceListWithdrawPayload: PriceListWithdrawPayload;
  ProductExport: ProductExport;
  ProductImport: ProductImport;
  ProductImportChange: ProductImportChange;
  ProductImportFieldChange: ProductImportFieldChange;
  ProductImportPayload: ProductImportPayload;
  Query: Record<PropertyKey, never>;
  RuleTargets: RuleTargets;
  RuleTargetsInput: RuleTargetsInput;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentLineInput: ShipmentLineInput;
  ShipmentPayload: ShipmentPayload;
  ShipmentUpdateInput: ShipmentUpdateInput;
  ShopPolicyInput: ShopPolicyInput;
  ShopPolicyUpdatePayload: ShopPolicyUpdatePayload;
  StaffAccessToken: StaffAccessToken;
  StaffIdentity: StaffIdentity;
  StaffLogInPayload: StaffLogInPayload;
  StaffLogOutPayload: StaffLogOutPayload;
  StaffMember: StaffMember;
  StaffMemberCreateInput: StaffMemberCreateInput;
  StaffMemberCreatePayload: StaffMemberCreatePayload;
  StaffMemberDeactivatePayload: StaffMemberDeactivatePayload;
  StaffMemberErasePayload: StaffMemberErasePayload;
  StaffMemberPasswordSetPayload: StaffMemberPasswordSetPayload;
  StaffMemberReactivatePayload: StaffMemberReactivatePayload;
  StaffMemberRoleChangePayload: StaffMemberRoleChangePayload;
  StaffOrder: StaffOrder;
  StaffOrderLine: StaffOrderLine;
  StaffOrderReturn: StaffOrderReturn;
  StaffOrderReturnLine: StaffOrderReturnLine;
  StaffOrderTimelineEntry: StaffOrderTimelineEntry;
  StaffSession: StaffSession;
  StaffSessionRevokePayload: StaffSessionRevokePayload;
  String: Scalars['String']['output'];
  TaxRate: TaxRate;
  TaxRateInput: TaxRateInput;
  TaxRatePage: TaxRatePage;
  TaxRatePutPayload: TaxRatePutPayload;
  TaxRateWithdrawPayload: TaxRateWithdrawPayload;
  TotalPrice: TotalPrice;
  TotalPriceInput: TotalPriceInput;
  URL: Scalars['URL']['output'];
  UrlRedirectCreatePayload: UrlRedirectCreatePayload;
  UrlRedirectDeletePayload: UrlRedirectDeletePayload;
  UrlRedirectInput: UrlRedirectInput;
  UrlRedirectUpdatePayload: UrlRedirectUpdatePayload;
  VariantPricing: VariantPricing;
  VariantPricingSetPayload: VariantPricingSetPayload;
  WeightPrice: WeightPrice;
  WeightPriceInput: WeightPriceInput;
};

export type AdminArticleResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminArticle'] = ResolversParentTypes['AdminArticle']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blogId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminBlogResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminBlog'] = ResolversParentTypes['AdminBlog']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminMenuResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminMenu'] = ResolversParentTypes['AdminMenu']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminPageResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminPage'] = ResolversParentTypes['AdminPage']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminShopPolicyResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminShopPolicy'] = ResolversParentTypes['AdminShopPolicy']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ShopPolicyType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminUrlRedirectResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminUrlRedirect'] = ResolversParentTypes['AdminUrlRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminUserErrorResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminUserError'] = ResolversParentTypes['AdminUserError']> = {
  code?: Resolver<ResolversTypes['AdminErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AmountResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ArticleCreatePayload'] = ResolversParentTypes['ArticleCreatePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['AdminArticle']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ArticleDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ArticleDeletePayload'] = ResolversParentTypes['ArticleDeletePayload']> = {
  deletedArticleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ArticleUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ArticleUpdatePayload'] = ResolversParentTypes['ArticleUpdatePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['AdminArticle']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditLogResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AuditLog'] = ResolversParentTypes['AuditLog']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BlogCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BlogCreatePayload'] = ResolversParentTypes['BlogCreatePayload']> = {
  blog?: Resolver<Maybe<ResolversTypes['AdminBlog']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type BlogDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BlogDeletePayload'] = ResolversParentTypes['BlogDeletePayload']> = {
  deletedBlogId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type BlogUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BlogUpdatePayload'] = ResolversParentTypes['BlogUpdatePayload']> = {
  blog?: Resolver<Maybe<ResolversTypes['AdminBlog']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type BuyXGetYResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BuyXGetY'] = ResolversParentTypes['BuyXGetY']> = {
  buyQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buyTargets?: Resolver<Maybe<ResolversTypes['RuleTargets']>, ParentType, ContextType>;
  getQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  getTargets?: Resolver<Maybe<ResolversTypes['RuleTargets']>, ParentType, ContextType>;
  maxUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContentEntryResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ContentEntry'] = ResolversParentTypes['ContentEntry']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentFileResultResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ContentFileResult'] = ResolversParentTypes['ContentFileResult']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentImportPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ContentImportPayload'] = ResolversParentTypes['ContentImportPayload']> = {
  files?: Resolver<ReadonlyArray<ResolversTypes['ContentFileResult']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type DataSubjectErasePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DataSubjectErasePayload'] = ResolversParentTypes['DataSubjectErasePayload']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataSubjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryMethodResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DeliveryMethod'] = ResolversParentTypes['DeliveryMethod']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flatPrice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxWeightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalPrices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TotalPrice']>>, ParentType, ContextType>;
  weightPrices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeightPrice']>>, ParentType, ContextType>;
};

export type DeliveryZoneResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DeliveryZone'] = ResolversParentTypes['DeliveryZone']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  provinceCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryZonePageResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DeliveryZonePage'] = ResolversParentTypes['DeliveryZonePage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
};

export type DeliveryZonePutPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DeliveryZonePutPayload'] = ResolversParentTypes['DeliveryZonePutPayload']> = {
  deliveryZone?: Resolver<Maybe<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type DeliveryZoneWithdrawPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DeliveryZoneWithdrawPayload'] = ResolversParentTypes['DeliveryZoneWithdrawPayload']> = {
  deliveryZone?: Resolver<Maybe<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type DiscountResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Discount'] = ResolversParentTypes['Discount']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  buyXGetY?: Resolver<Maybe<ResolversTypes['BuyXGetY']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combinesWith?: Resolver<ReadonlyArray<ResolversTypes['DiscountClass']>, ParentType, ContextType>;
  discountClass?: Resolver<ResolversTypes['DiscountClass'], ParentType, ContextType>;
  eachPiece?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumAmount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  minimumQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perCustomerLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redeemed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['RuleTargets']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscountCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DiscountCreatePayload'] = ResolversParentTypes['DiscountCreatePayload']> = {
  discount?: Resolver<Maybe<ResolversTypes['Discount']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type DiscountDeactivatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DiscountDeactivatePayload'] = ResolversParentTypes['DiscountDeactivatePayload']> = {
  discount?: Resolver<Maybe<ResolversTypes['Discount']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type DiscountPageResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DiscountPage'] = ResolversParentTypes['DiscountPage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
};

export type DiscountUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['DiscountUpdatePayload'] = ResolversParentTypes['DiscountUpdatePayload']> = {
  discount?: Resolver<Maybe<ResolversTypes['Discount']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowErrorResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ImportRowError'] = ResolversParentTypes['ImportRowError']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryAdjustQuantitiesPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryAdjustQuantitiesPayload'] = ResolversParentTypes['InventoryAdjustQuantitiesPayload']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InventoryItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type InventoryItemResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryItem'] = ResolversParentTypes['InventoryItem']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inventoryPolicy?: Resolver<ResolversTypes['InventoryPolicy'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['InventoryLevel']>, ParentType, ContextType>;
  lowStockThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tracked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryLevelResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryLevel'] = ResolversParentTypes['InventoryLevel']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryLocationResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryLocation'] = ResolversParentTypes['InventoryLocation']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryLocationSetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryLocationSetPayload'] = ResolversParentTypes['InventoryLocationSetPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['InventoryLocation']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type InventoryLowStockThresholdSetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryLowStockThresholdSetPayload'] = ResolversParentTypes['InventoryLowStockThresholdSetPayload']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InventoryItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type InventoryPolicySetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryPolicySetPayload'] = ResolversParentTypes['InventoryPolicySetPayload']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InventoryItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type InventoryReceivePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventoryReceivePayload'] = ResolversParentTypes['InventoryReceivePayload']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InventoryItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type InventorySetQuantitiesPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['InventorySetQuantitiesPayload'] = ResolversParentTypes['InventorySetQuantitiesPayload']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InventoryItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MenuCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MenuCreatePayload'] = ResolversParentTypes['MenuCreatePayload']> = {
  menu?: Resolver<Maybe<ResolversTypes['AdminMenu']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MenuDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MenuDeletePayload'] = ResolversParentTypes['MenuDeletePayload']> = {
  deletedMenuId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MenuUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MenuUpdatePayload'] = ResolversParentTypes['MenuUpdatePayload']> = {
  menu?: Resolver<Maybe<ResolversTypes['AdminMenu']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  articleCreate?: Resolver<ResolversTypes['ArticleCreatePayload'], ParentType, ContextType, RequireFields<MutationArticleCreateArgs, 'article'>>;
  articleDelete?: Resolver<ResolversTypes['ArticleDeletePayload'], ParentType, ContextType, RequireFields<MutationArticleDeleteArgs, 'id'>>;
  articleUpdate?: Resolver<ResolversTypes['ArticleUpdatePayload'], ParentType, ContextType, RequireFields<MutationArticleUpdateArgs, 'article' | 'id'>>;
  blogCreate?: Resolver<ResolversTypes['BlogCreatePayload'], ParentType, ContextType, RequireFields<MutationBlogCreateArgs, 'blog'>>;
  blogDelete?: Resolver<ResolversTypes['BlogDeletePayload'], ParentType, ContextType, RequireFields<MutationBlogDeleteArgs, 'id'>>;
  blogUpdate?: Resolver<ResolversTypes['BlogUpdatePayload'], ParentType, ContextType, RequireFields<MutationBlogUpdateArgs, 'blog' | 'id'>>;
  contentImport?: Resolver<ResolversTypes['ContentImportPayload'], ParentType, ContextType, RequireFields<MutationContentImportArgs, 'files'>>;
  dataSubjectErase?: Resolver<ResolversTypes['DataSubjectErasePayload'], ParentType, ContextType, RequireFields<MutationDataSubjectEraseArgs, 'orderId'>>;
  deliveryZonePut?: Resolver<ResolversTypes['DeliveryZonePutPayload'], ParentType, ContextType, RequireFields<MutationDeliveryZonePutArgs, 'input'>>;
  deliveryZoneWithdraw?: Resolver<ResolversTypes['DeliveryZoneWithdrawPayload'], ParentType, ContextType, RequireFields<MutationDeliveryZoneWithdrawArgs, 'id'>>;
  discountCreate?: Resolver<ResolversTypes['DiscountCreatePayload'], ParentType, ContextType, RequireFields<MutationDiscountCreateArgs, 'input'>>;
  discountDeactivate?: Resolver<ResolversTypes['DiscountDeactivatePayload'], ParentType, ContextType, RequireFields<MutationDiscountDeactivateArgs, 'id'>>;
  discountUpdate?: Resolver<ResolversTypes['DiscountUpdatePayload'], ParentType, ContextType, RequireFields<MutationDiscountUpdateArgs, 'id' | 'input'>>;
  inventoryAdjustQuantities?: Resolver<ResolversTypes['InventoryAdjustQuantitiesPayload'], ParentType, ContextType, RequireFields<MutationInventoryAdjustQuantitiesArgs, 'input'>>;
  inventoryLocationSet?: Resolver<ResolversTypes['InventoryLocationSetPayload'], ParentType, ContextType, RequireFields<MutationInventoryLocationSetArgs, 'input'>>;
  inventoryLowStockThresholdSet?: Resolver<ResolversTypes['InventoryLowStockThresholdSetPayload'], ParentType, ContextType, RequireFields<MutationInventoryLowStockThresholdSetArgs, 'input'>>;
  inventoryPolicySet?: Resolver<ResolversTypes['InventoryPolicySetPayload'], ParentType, ContextType, RequireFields<MutationInventoryPolicySetArgs, 'input'>>;
  inventoryReceive?: Resolver<ResolversTypes['InventoryReceivePayload'], ParentType, ContextType, RequireFields<MutationInventoryReceiveArgs, 'input'>>;
  inventorySetQuantities?: Resolver<ResolversTypes['InventorySetQuantitiesPayload'], ParentType, ContextType, RequireFields<MutationInventorySetQuantitiesArgs, 'input'>>;
  menuCreate?: Resolver<ResolversTypes['MenuCreatePayload'], ParentType, ContextType, RequireFields<MutationMenuCreateArgs, 'handle' | 'items' | 'title'>>;
  menuDelete?: Resolver<ResolversTypes['MenuDeletePayload'], ParentType, ContextType, RequireFields<MutationMenuDeleteArgs, 'id'>>;
  menuUpdate?: Resolver<ResolversTypes['MenuUpdatePayload'], ParentType, ContextType, RequireFields<MutationMenuUpdateArgs, 'id' | 'items' | 'title'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'orderId' | 'reason'>>;
  orderMarkAsPaid?: Resolver<ResolversTypes['OrderMarkAsPaidPayload'], ParentType, ContextType, RequireFields<MutationOrderMarkAsPaidArgs, 'orderId'>>;
  orderReceiveReturn?: Resolver<ResolversTypes['OrderReceiveReturnPayload'], ParentType, ContextType, RequireFields<MutationOrderReceiveReturnArgs, 'input'>>;
  orderRefund?: Resolver<ResolversTypes['OrderRefundPayload'], ParentType, ContextType, RequireFields<MutationOrderRefundArgs, 'orderId' | 'reason'>>;
  orderRefundRecord?: Resolver<ResolversTypes['OrderRefundPayload'], ParentType, ContextType, RequireFields<MutationOrderRefundRecordArgs, 'amount' | 'orderId' | 'reason' | 'reference'>>;
  pageCreate?: Resolver<ResolversTypes['PageCreatePayload'], ParentType, ContextType, RequireFields<MutationPageCreateArgs, 'page'>>;
  pageDelete?: Resolver<ResolversTypes['PageDeletePayload'], ParentType, ContextType, RequireFields<MutationPageDeleteArgs, 'id'>>;
  pageUpdate?: Resolver<ResolversTypes['PageUpdatePayload'], ParentType, ContextType, RequireFields<MutationPageUpdateArgs, 'id' | 'page'>>;
  priceListPricesSet?: Resolver<ResolversTypes['PriceListPricesSetPayload'], ParentType, ContextType, RequireFields<MutationPriceListPricesSetArgs, 'id' | 'prices' | 'removedVariantIds'>>;
  priceListPut?: Resolver<ResolversTypes['PriceListPutPayload'], ParentType, ContextType, RequireFields<MutationPriceListPutArgs, 'input'>>;
  priceListWithdraw?: Resolver<ResolversTypes['PriceListWithdrawPayload'], ParentType, ContextType, RequireFields<MutationPriceListWithdrawArgs, 'id'>>;
  productImport?: Resolver<ResolversTypes['ProductImportPayload'], ParentType, ContextType, RequireFields<MutationProductImportArgs, 'dryRun'>>;
  shipmentCreate?: Resolver<ResolversTypes['ShipmentPayload'], ParentType, ContextType, RequireFields<MutationShipmentCreateArgs, 'input'>>;
  shipmentUpdate?: Resolver<ResolversTypes['ShipmentPayload'], ParentType, ContextType, RequireFields<MutationShipmentUpdateArgs, 'input'>>;
  shopPolicyUpdate?: Resolver<ResolversTypes['ShopPolicyUpdatePayload'], ParentType, ContextType, RequireFields<MutationShopPolicyUpdateArgs, 'shopPolicy'>>;
  staffLogIn?: Resolver<ResolversTypes['StaffLogInPayload'], ParentType, ContextType, RequireFields<MutationStaffLogInArgs, 'email' | 'password'>>;
  staffLogOut?: Resolver<ResolversTypes['StaffLogOutPayload'], ParentType, ContextType>;
  staffMemberCreate?: Resolver<ResolversTypes['StaffMemberCreatePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberCreateArgs, 'input'>>;
  staffMemberDeactivate?: Resolver<ResolversTypes['StaffMemberDeactivatePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberDeactivateArgs, 'id'>>;
  staffMemberErase?: Resolver<ResolversTypes['StaffMemberErasePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberEraseArgs, 'id'>>;
  staffMemberPasswordSet?: Resolver<ResolversTypes['StaffMemberPasswordSetPayload'], ParentType, ContextType, RequireFields<MutationStaffMemberPasswordSetArgs, 'password'>>;
  staffMemberReactivate?: Resolver<ResolversTypes['StaffMemberReactivatePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberReactivateArgs, 'id'>>;
  staffMemberRoleChange?: Resolver<ResolversTypes['StaffMemberRoleChangePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberRoleChangeArgs, 'id' | 'role'>>;
  staffRefresh?: Resolver<ResolversTypes['StaffLogInPayload'], ParentType, ContextType, RequireFields<MutationStaffRefreshArgs, 'accessToken'>>;
  staffSessionRevoke?: Resolver<ResolversTypes['StaffSessionRevokePayload'], ParentType, ContextType, RequireFields<MutationStaffSessionRevokeArgs, 'sessionId'>>;
  taxRatePut?: Resolver<ResolversTypes['TaxRatePutPayload'], ParentType, ContextType, RequireFields<MutationTaxRatePutArgs, 'input'>>;
  taxRateWithdraw?: Resolver<ResolversTypes['TaxRateWithdrawPayload'], ParentType, ContextType, RequireFields<MutationTaxRateWithdrawArgs, 'id'>>;
  urlRedirectCreate?: Resolver<ResolversTypes['UrlRedirectCreatePayload'], ParentType, ContextType, RequireFields<MutationUrlRedirectCreateArgs, 'urlRedirect'>>;
  urlRedirectDelete?: Resolver<ResolversTypes['UrlRedirectDeletePayload'], ParentType, ContextType, RequireFields<MutationUrlRedirectDeleteArgs, 'id'>>;
  urlRedirectUpdate?: Resolver<ResolversTypes['UrlRedirectUpdatePayload'], ParentType, ContextType, RequireFields<MutationUrlRedirectUpdateArgs, 'id' | 'target'>>;
  variantPricingSet?: Resolver<ResolversTypes['VariantPricingSetPayload'], ParentType, ContextType, RequireFields<MutationVariantPricingSetArgs, 'variantId'>>;
};

export type OrderCancelPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type OrderMarkAsPaidPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['OrderMarkAsPaidPayload'] = ResolversParentTypes['OrderMarkAsPaidPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type OrderReceiveReturnPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['OrderReceiveReturnPayload'] = ResolversParentTypes['OrderReceiveReturnPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type OrderRefundPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['OrderRefundPayload'] = ResolversParentTypes['OrderRefundPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type PageCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PageCreatePayload'] = ResolversParentTypes['PageCreatePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['AdminPage']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type PageDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PageDeletePayload'] = ResolversParentTypes['PageDeletePayload']> = {
  deletedPageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type PageUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PageUpdatePayload'] = ResolversParentTypes['PageUpdatePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['AdminPage']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ParcelLine']>, ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelLineResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ParcelLine'] = ResolversParentTypes['ParcelLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PaymentDifferenceResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PaymentDifference'] = ResolversParentTypes['PaymentDifference']> = {
  atProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentDifferenceKind'], ParentType, ContextType>;
  log?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentReconciliationResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PaymentReconciliation'] = ResolversParentTypes['PaymentReconciliation']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['PaymentDifference']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceAdjustmentResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PriceAdjustment'] = ResolversParentTypes['PriceAdjustment']> = {
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roundTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adjustment?: Resolver<Maybe<ResolversTypes['PriceAdjustment']>, ParentType, ContextType>;
  countryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixedPrices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListPageResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PriceListPage'] = ResolversParentTypes['PriceListPage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PriceList']>, ParentType, ContextType>;
};

export type PriceListPricesSetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PriceListPricesSetPayload'] = ResolversParentTypes['PriceListPricesSetPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type PriceListPutPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PriceListPutPayload'] = ResolversParentTypes['PriceListPutPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type PriceListWithdrawPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PriceListWithdrawPayload'] = ResolversParentTypes['PriceListWithdrawPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ProductExportResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductExport'] = ResolversParentTypes['ProductExport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductImportResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductImport'] = ResolversParentTypes['ProductImport']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ProductImportChange']>, ParentType, ContextType>;
  changesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ImportRowError']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['ImportRowError']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ImportCount'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductImportStatus'], ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductImportChangeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductImportChange'] = ResolversParentTypes['ProductImportChange']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['ProductImportFieldChange']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductImportChangeKind'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductImportFieldChangeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductImportFieldChange'] = ResolversParentTypes['ProductImportFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProductImportPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductImportPayload'] = ResolversParentTypes['ProductImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['ProductImport']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<ResolversTypes['AuditLog'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  content?: Resolver<ReadonlyArray<ResolversTypes['ContentEntry']>, ParentType, ContextType>;
  deliveryZones?: Resolver<ResolversTypes['DeliveryZonePage'], ParentType, ContextType, RequireFields<QueryDeliveryZonesArgs, 'first'>>;
  discounts?: Resolver<ResolversTypes['DiscountPage'], ParentType, ContextType, RequireFields<QueryDiscountsArgs, 'first'>>;
  inventoryItem?: Resolver<Maybe<ResolversTypes['InventoryItem']>, ParentType, ContextType, RequireFields<QueryInventoryItemArgs, 'variantId'>>;
  inventoryLocations?: Resolver<ReadonlyArray<ResolversTypes['InventoryLocation']>, ParentType, ContextType>;
  me?: Resolver<ResolversTypes['StaffIdentity'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  paymentReconciliation?: Resolver<ResolversTypes['PaymentReconciliation'], ParentType, ContextType, Partial<QueryPaymentReconciliationArgs>>;
  priceLists?: Resolver<ResolversTypes['PriceListPage'], ParentType, ContextType, RequireFields<QueryPriceListsArgs, 'first'>>;
  productExport?: Resolver<ResolversTypes['ProductExport'], ParentType, ContextType, RequireFields<QueryProductExportArgs, 'first'>>;
  productImport?: Resolver<Maybe<ResolversTypes['ProductImport']>, ParentType, ContextType, RequireFields<QueryProductImportArgs, 'id'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  staffMembers?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  staffSessions?: Resolver<ReadonlyArray<ResolversTypes['StaffSession']>, ParentType, ContextType, Partial<QueryStaffSessionsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRatePage'], ParentType, ContextType, RequireFields<QueryTaxRatesArgs, 'first'>>;
};

export type RuleTargetsResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['RuleTargets'] = ResolversParentTypes['RuleTargets']> = {
  productIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  productTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  variantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ShipmentPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ShipmentPayload'] = ResolversParentTypes['ShipmentPayload']> = {
  parcels?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ShopPolicyUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ShopPolicyUpdatePayload'] = ResolversParentTypes['ShopPolicyUpdatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopPolicy?: Resolver<Maybe<ResolversTypes['AdminShopPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffAccessTokenResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffAccessToken'] = ResolversParentTypes['StaffAccessToken']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaffIdentityResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffIdentity'] = ResolversParentTypes['StaffIdentity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['StaffPermission']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['StaffRole']>, ParentType, ContextType>;
};

export type StaffLogInPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffLogInPayload'] = ResolversParentTypes['StaffLogInPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffAccessToken?: Resolver<Maybe<ResolversTypes['StaffAccessToken']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffLogOutPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffLogOutPayload'] = ResolversParentTypes['StaffLogOutPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['StaffRole']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaffMemberCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberCreatePayload'] = ResolversParentTypes['StaffMemberCreatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffMemberDeactivatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberDeactivatePayload'] = ResolversParentTypes['StaffMemberDeactivatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffMemberErasePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberErasePayload'] = ResolversParentTypes['StaffMemberErasePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffMemberPasswordSetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberPasswordSetPayload'] = ResolversParentTypes['StaffMemberPasswordSetPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffMemberReactivatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberReactivatePayload'] = ResolversParentTypes['StaffMemberReactivatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffMemberRoleChangePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberRoleChangePayload'] = ResolversParentTypes['StaffMemberRoleChangePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffOrderResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrder'] = ResolversParentTypes['StaffOrder']> = {
  captured?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StaffOrderLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['StaffOrderReturn']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['StaffOrderTimelineEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffOrderLineResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrderLine'] = ResolversParentTypes['StaffOrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffOrderReturnResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrderReturn'] = ResolversParentTypes['StaffOrderReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StaffOrderReturnLine']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffOrderReturnLineResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrderReturnLine'] = ResolversParentTypes['StaffOrderReturnLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffOrderTimelineEntryResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrderTimelineEntry'] = ResolversParentTypes['StaffOrderTimelineEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffSessionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffSession'] = ResolversParentTypes['StaffSession']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaffSessionRevokePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffSessionRevokePayload'] = ResolversParentTypes['StaffSessionRevokePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addedToCountry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includedInPrices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['TaxRounding'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxRatePageResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TaxRatePage'] = ResolversParentTypes['TaxRatePage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxRate']>, ParentType, ContextType>;
};

export type TaxRatePutPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TaxRatePutPayload'] = ResolversParentTypes['TaxRatePutPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type TaxRateWithdrawPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TaxRateWithdrawPayload'] = ResolversParentTypes['TaxRateWithdrawPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type TotalPriceResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TotalPrice'] = ResolversParentTypes['TotalPrice']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UrlRedirectCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['UrlRedirectCreatePayload'] = ResolversParentTypes['UrlRedirectCreatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urlRedirect?: Resolver<Maybe<ResolversTypes['AdminUrlRedirect']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type UrlRedirectDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['UrlRedirectDeletePayload'] = ResolversParentTypes['UrlRedirectDeletePayload']> = {
  deletedUrlRedirectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type UrlRedirectUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['UrlRedirectUpdatePayload'] = ResolversParentTypes['UrlRedirectUpdatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urlRedirect?: Resolver<Maybe<ResolversTypes['AdminUrlRedirect']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type VariantPricingResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['VariantPricing'] = ResolversParentTypes['VariantPricing']> = {
  taxCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VariantPricingSetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['VariantPricingSetPayload'] = ResolversParentTypes['VariantPricingSetPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['VariantPricing']>, ParentType, ContextType>;
};

export type WeightPriceResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['WeightPrice'] = ResolversParentTypes['WeightPrice']> = {
  fromGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AdminContext> = {
  AdminArticle?: AdminArticleResolvers<ContextType>;
  AdminBlog?: AdminBlogResolvers<ContextType>;
  AdminMenu?: AdminMenuResolvers<ContextType>;
  AdminPage?: AdminPageResolvers<ContextType>;
  AdminShopPolicy?: AdminShopPolicyResolvers<ContextType>;
  AdminUrlRedirect?: AdminUrlRedirectResolvers<ContextType>;
  AdminUserError?: AdminUserErrorResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  ArticleCreatePayload?: ArticleCreatePayloadResolvers<ContextType>;
  ArticleDeletePayload?: ArticleDeletePayloadResolvers<ContextType>;
  ArticleUpdatePayload?: ArticleUpdatePayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditLog?: AuditLogResolvers<ContextType>;
  BlogCreatePayload?: BlogCreatePayloadResolvers<ContextType>;
  BlogDeletePayload?: BlogDeletePayloadResolvers<ContextType>;
  BlogUpdatePayload?: BlogUpdatePayloadResolvers<ContextType>;
  BuyXGetY?: BuyXGetYResolvers<ContextType>;
  ContentEntry?: ContentEntryResolvers<ContextType>;
  ContentFileResult?: ContentFileResultResolvers<ContextType>;
  ContentImportPayload?: ContentImportPayloadResolvers<ContextType>;
  DataSubjectErasePayload?: DataSubjectErasePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeliveryMethod?: DeliveryMethodResolvers<ContextType>;
  DeliveryZone?: DeliveryZoneResolvers<ContextType>;
  DeliveryZonePage?: DeliveryZonePageResolvers<ContextType>;
  DeliveryZonePutPayload?: DeliveryZonePutPayloadResolvers<ContextType>;
  DeliveryZoneWithdrawPayload?: DeliveryZoneWithdrawPayloadResolvers<ContextType>;
  Discount?: DiscountResolvers<ContextType>;
  DiscountCreatePayload?: DiscountCreatePayloadResolvers<ContextType>;
  DiscountDeactivatePayload?: DiscountDeactivatePayloadResolvers<ContextType>;
  DiscountPage?: DiscountPageResolvers<ContextType>;
  DiscountUpdatePayload?: DiscountUpdatePayloadResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportRowError?: ImportRowErrorResolvers<ContextType>;
  InventoryAdjustQuantitiesPayload?: InventoryAdjustQuantitiesPayloadResolvers<ContextType>;
  InventoryItem?: InventoryItemResolvers<ContextType>;
  InventoryLevel?: InventoryLevelResolvers<ContextType>;
  InventoryLocation?: InventoryLocationResolvers<ContextType>;
  InventoryLocationSetPayload?: InventoryLocationSetPayloadResolvers<ContextType>;
  InventoryLowStockThresholdSetPayload?: InventoryLowStockThresholdSetPayloadResolvers<ContextType>;
  InventoryPolicySetPayload?: InventoryPolicySetPayloadResolvers<ContextType>;
  InventoryReceivePayload?: InventoryReceivePayloadResolvers<ContextType>;
  InventorySetQuantitiesPayload?: InventorySetQuantitiesPayloadResolvers<ContextType>;
  MenuCreatePayload?: MenuCreatePayloadResolvers<ContextType>;
  MenuDeletePayload?: MenuDeletePayloadResolvers<ContextType>;
  MenuUpdatePayload?: MenuUpdatePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderMarkAsPaidPayload?: OrderMarkAsPaidPayloadResolvers<ContextType>;
  OrderReceiveReturnPayload?: OrderReceiveReturnPayloadResolvers<ContextType>;
  OrderRefundPayload?: OrderRefundPayloadResolvers<ContextType>;
  PageCreatePayload?: PageCreatePayloadResolvers<ContextType>;
  PageDeletePayload?: PageDeletePayloadResolvers<ContextType>;
  PageUpdatePayload?: PageUpdatePayloadResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelLine?: ParcelLineResolvers<ContextType>;
  PaymentDifference?: PaymentDifferenceResolvers<ContextType>;
  PaymentReconciliation?: PaymentReconciliationResolvers<ContextType>;
  PriceAdjustment?: PriceAdjustmentResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListPage?: PriceListPageResolvers<ContextType>;
  PriceListPricesSetPayload?: PriceListPricesSetPayloadResolvers<ContextType>;
  PriceListPutPayload?: PriceListPutPayloadResolvers<ContextType>;
  PriceListWithdrawPayload?: PriceListWithdrawPayloadResolvers<ContextType>;
  ProductExport?: ProductExportResolvers<ContextType>;
  ProductImport?: ProductImportResolvers<ContextType>;
  ProductImportChange?: ProductImportChangeResolvers<ContextType>;
  ProductImportFieldChange?: ProductImportFieldChangeResolvers<ContextType>;
  ProductImportPayload?: ProductImportPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RuleTargets?: RuleTargetsResolvers<ContextType>;
  ShipmentPayload?: ShipmentPayloadResolvers<ContextType>;
  ShopPolicyUpdatePayload?: ShopPolicyUpdatePayloadResolvers<ContextType>;
  StaffAccessToken?: StaffAccessTokenResolvers<ContextType>;
  StaffIdentity?: StaffIdentityResolvers<ContextType>;
  StaffLogInPayload?: StaffLogInPayloadResolvers<ContextType>;
  StaffLogOutPayload?: StaffLogOutPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberCreatePayload?: StaffMemberCreatePayloadResolvers<ContextType>;
  StaffMemberDeactivatePayload?: StaffMemberDeactivatePayloadResolvers<ContextType>;
  StaffMemberErasePayload?: StaffMemberErasePayloadResolvers<ContextType>;
  StaffMemberPasswordSetPayload?: StaffMemberPasswordSetPayloadResolvers<ContextType>;
  StaffMemberReactivatePayload?: StaffMemberReactivatePayloadResolvers<ContextType>;
  StaffMemberRoleChangePayload?: StaffMemberRoleChangePayloadResolvers<ContextType>;
  StaffOrder?: StaffOrderResolvers<ContextType>;
  StaffOrderLine?: StaffOrderLineResolvers<ContextType>;
  StaffOrderReturn?: StaffOrderReturnResolvers<ContextType>;
  StaffOrderReturnLine?: StaffOrderReturnLineResolvers<ContextType>;
  StaffOrderTimelineEntry?: StaffOrderTimelineEntryResolvers<ContextType>;
  StaffSession?: StaffSessionResolvers<ContextType>;
  StaffSessionRevokePayload?: StaffSessionRevokePayloadResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRatePage?: TaxRatePageResolvers<ContextType>;
  TaxRatePutPayload?: TaxRatePutPayloadResolvers<ContextType>;
  TaxRateWithdrawPayload?: TaxRateWithdrawPayloadResolvers<ContextType>;
  TotalPrice?: TotalPriceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UrlRedirectCreatePayload?: UrlRedirectCreatePayloadResolvers<ContextType>;
  UrlRedirectDeletePayload?: UrlRedirectDeletePayloadResolvers<ContextType>;
  UrlRedirectUpdatePayload?: UrlRedirectUpdatePayloadResolvers<ContextType>;
  VariantPricing?: VariantPricingResolvers<ContextType>;
  VariantPricingSetPayload?: VariantPricingSetPayloadResolvers<ContextType>;
  WeightPrice?: WeightPriceResolvers<ContextType>;
};

