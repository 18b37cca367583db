import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Resource } from '../admin/translations/resource.js';
import type { AdminContext } from '../staff/admin-context.js';
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
  /** An absolute address, or a path of the shop. */
  URL: { input: string; output: string; }
  /** A whole number of at least 0, as text: it may be larger than an `Int`. */
  UnsignedInt64: { input: string; output: string; }
};

/** An article of a blog. */
export type AdminArticle = {
  readonly __typename?: 'AdminArticle';
  /** Who wrote it. */
  readonly author: Scalars['String']['output'];
  /** The id of the blog. */
  readonly blogId: Scalars['ID']['output'];
  /** The text as HTML; it is sanitized where it is shown. */
  readonly body: Scalars['String']['output'];
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Null: not shown. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A short text as HTML for lists of articles. Null: none. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Words by which it is found and filtered. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A blog of the shop. */
export type AdminBlog = {
  readonly __typename?: 'AdminBlog';
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A collection that staff made. */
export type AdminCollection = {
  readonly __typename?: 'AdminCollection';
  /** The description as HTML; it is sanitized where it is shown. */
  readonly descriptionHtml: Scalars['String']['output'];
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The ids of the listed products in their order, on sale or not. Null: it has rules. */
  readonly productIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The rules that its products meet. Null: its products are listed. */
  readonly ruleSet?: Maybe<CollectionRuleSet>;
  /** The order of its products unless a client asks for another one. */
  readonly sortOrder: CollectionSortOrder;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Why a change was refused. */
export type AdminErrorCode =
  /** More money than is left of what was captured. */
  | 'AMOUNT_TOO_LARGE'
  /** The file is no CSV, or lacks the header. */
  | 'CSV_UNREADABLE'
  /** A discount with this code exists. */
  | 'DISCOUNT_EXISTS'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** Unknown address or wrong password. */
  | 'LOG_IN_REFUSED'
  /** The goods have not arrived: nothing can come back yet. */
  | 'NOT_DELIVERED'
  /** There is none with this id. */
  | 'NOT_FOUND'
  /** No money of the order was captured. */
  | 'NOT_PAID'
  /** The order is too far along, or was cancelled. */
  | 'ORDER_NOT_CHANGEABLE'
  /** The order is still being carried out. */
  | 'ORDER_UNDER_WAY'
  /** Nobody does this to their own account. */
  | 'OWN_ACCOUNT'
  /** The order does not wait for a bank transfer. */
  | 'PAYMENT_NOT_AWAITED'
  /** More pieces than there are left. */
  | 'QUANTITY_TOO_LARGE'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** The session has ended, or its token was exchanged before. */
  | 'SESSION_INVALID'
  /** A member of staff with this address exists. */
  | 'STAFF_MEMBER_EXISTS'
  /** The pieces are set aside for orders. */
  | 'STOCK_IS_HELD'
  /** Something with this handle, or of this path, exists. */
  | 'TAKEN'
  /** The input is larger than the shop takes. */
  | 'TOO_LARGE'
  /** The version that the change builds on has passed. */
  | 'VERSION_CONFLICT';

/** A menu of the shop. */
export type AdminMenu = {
  readonly __typename?: 'AdminMenu';
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the shop's content. */
export type AdminPage = {
  readonly __typename?: 'AdminPage';
  /** The text as HTML; it is sanitized where it is shown. */
  readonly body: Scalars['String']['output'];
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Null: not shown. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** The text of a policy. */
export type AdminShopPolicy = {
  readonly __typename?: 'AdminShopPolicy';
  /** The text as HTML; it is sanitized where it is shown. */
  readonly body: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Which policy it is. */
  readonly type: ShopPolicyType;
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A path that leads elsewhere. */
export type AdminUrlRedirect = {
  readonly __typename?: 'AdminUrlRedirect';
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** From the root of the shop, such as `/old`. */
  readonly path: Scalars['String']['output'];
  /** A path of the shop, or an absolute address. */
  readonly target: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Why a change was refused. */
export type AdminUserError = {
  readonly __typename?: 'AdminUserError';
  /** The reason for programs. */
  readonly code: AdminErrorCode;
  /** The path of the input that is at fault, from the argument on. Null: no single input is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What went wrong or is to be noted, in English, for people to read; programs use the code. */
  readonly message: Scalars['String']['output'];
};

/** A decimal in a currency: 4.90 of EUR. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** The decimal in units of the currency: `4.90`. */
  readonly amount: Scalars['String']['output'];
  /** The currency by ISO 4217, such as `EUR`. */
  readonly currencyCode: Scalars['String']['output'];
};

/** A decimal in a currency: 4.90 of EUR. */
export type AmountInput = {
  /** The decimal in units of the currency: `4.90`. */
  readonly amount: Scalars['String']['input'];
  /** The currency by ISO 4217, such as `EUR`. */
  readonly currencyCode: Scalars['String']['input'];
};

/** Who wrote an article. */
export type ArticleAuthorInput = {
  /** The name that readers see. */
  readonly name: Scalars['String']['input'];
};

/** A new article of a blog. */
export type ArticleCreateInput = {
  /** Who wrote it. */
  readonly author: ArticleAuthorInput;
  /** The id of the blog. */
  readonly blogId: Scalars['ID']['input'];
  /** HTML; sanitized when it is shown. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses, unique in its blog. Null: made of the title. */
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  /** The picture. Null: none. */
  readonly image?: InputMaybe<ArticleImageInput>;
  /** Whether it is shown. Null: for a new one, yes; for an existing one it stays. */
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** The instant from which it is shown. Null: at once, or as before. */
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Title and description for search engines. Null: none. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** HTML; sanitized when it is shown. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Words by which it is found and filtered. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
};

/** The answer of `articleCreate`. */
export type ArticleCreatePayload = {
  readonly __typename?: 'ArticleCreatePayload';
  /** The article after the change. Null: nothing was changed. */
  readonly article?: Maybe<AdminArticle>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `articleDelete`. */
export type ArticleDeletePayload = {
  readonly __typename?: 'ArticleDeletePayload';
  /** The id of the article that was deleted. Null: nothing was changed. */
  readonly deletedArticleId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The picture of an article. */
export type ArticleImageInput = {
  /** A text in place of the picture, for those who do not see it. */
  readonly altText?: InputMaybe<Scalars['String']['input']>;
  /** The address of the picture. */
  readonly url: Scalars['URL']['input'];
};

/** What changes of an article; what is absent stays. */
export type ArticleUpdateInput = {
  /** Who wrote it. Absent: it stays. */
  readonly author?: InputMaybe<ArticleAuthorInput>;
  /** The text as HTML; it is sanitized where it is shown. Absent: it stays. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Null removes the picture. */
  readonly image?: InputMaybe<ArticleImageInput>;
  /** Whether it is shown. Absent: it stays as it is. */
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** The instant from which it is shown. Absent: it stays. */
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Title and description for search engines. Absent: they stay. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** A short text as HTML for lists of articles; sanitized when it is shown. Absent: it stays. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Words by which it is found. Absent: they stay. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The title that people read. Absent: it stays. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `articleUpdate`. */
export type ArticleUpdatePayload = {
  readonly __typename?: 'ArticleUpdatePayload';
  /** The article after the change. Null: nothing was changed. */
  readonly article?: Maybe<AdminArticle>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** One event that followed from a request of a member of staff. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Which kind of aggregate, such as `product`. */
  readonly aggregate: Scalars['String']['output'];
  /** The id of what was changed. */
  readonly aggregateId: Scalars['ID']['output'];
  /** The instant at which it happened, by the clock of the shop. */
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

/** A page of what members of staff changed, newest first. */
export type AuditLog = {
  readonly __typename?: 'AuditLog';
  /** Send it as `after` for older entries. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** The events of the page; there may be fewer than asked for. */
  readonly entries: ReadonlyArray<AuditEntry>;
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A new blog. */
export type BlogCreateInput = {
  /** The name in addresses, unique among blogs. Null: made of the title. */
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  /** Title and description for search engines. Null: none. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
};

/** The answer of `blogCreate`. */
export type BlogCreatePayload = {
  readonly __typename?: 'BlogCreatePayload';
  /** The blog after the change. Null: nothing was changed. */
  readonly blog?: Maybe<AdminBlog>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `blogDelete`. */
export type BlogDeletePayload = {
  readonly __typename?: 'BlogDeletePayload';
  /** The id of the blog that was deleted. Null: nothing was changed. */
  readonly deletedBlogId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What changes of a blog; what is absent stays. */
export type BlogUpdateInput = {
  /** Title and description for search engines. Absent: they stay. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** The title that people read. Absent: it stays. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `blogUpdate`. */
export type BlogUpdatePayload = {
  readonly __typename?: 'BlogUpdatePayload';
  /** The blog after the change. Null: nothing was changed. */
  readonly blog?: Maybe<AdminBlog>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Work on many things that takes longer than a request. */
export type BulkOperation = {
  readonly __typename?: 'BulkOperation';
  /** Those that were changed. */
  readonly changed: Scalars['UnsignedInt64']['output'];
  /** The instant at which it ended. Null: it is still under way. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those that were new. */
  readonly created: Scalars['UnsignedInt64']['output'];
  /** The instant at which it was requested. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Products, objects or lines that were decided so far. */
  readonly decided: Scalars['UnsignedInt64']['output'];
  /** Whether nothing is changed, and the result file tells what would be. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it failed, for programs: `CSV_UNREADABLE`, `FILE_MISSING`, `DOCUMENT_INVALID` … Null: it did not. */
  readonly errorCode?: Maybe<Scalars['String']['output']>;
  /** Why it failed, in English. Null: it did not. */
  readonly errorMessage?: Maybe<Scalars['String']['output']>;
  /** The instant at which it will have ended at this rate. Null: it reads no file, has decided nothing yet, or has ended. */
  readonly estimatedCompletionAt?: Maybe<Scalars['DateTime']['output']>;
  /** The size of the result file in bytes. */
  readonly fileSize: Scalars['UnsignedInt64']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The number of lines of the result file. */
  readonly objectCount: Scalars['UnsignedInt64']['output'];
  /** The same of an operation that failed or was cancelled: what it had written. Null: it runs or was completed. */
  readonly partialDataUrl?: Maybe<Scalars['URL']['output']>;
  /** How much of the file was read, from 0 to 1. Null: it reads no file. */
  readonly progress?: Maybe<Scalars['Float']['output']>;
  /** How many were decided in a second, on average since the request. Null: nothing was decided yet. */
  readonly ratePerSecond?: Maybe<Scalars['Float']['output']>;
  /** Those that were not taken; the result file tells why. */
  readonly refused: Scalars['UnsignedInt64']['output'];
  /** Rows or lines of the file that were read so far, without the header; rows that were written, of an export. */
  readonly rows: Scalars['UnsignedInt64']['output'];
  /** Whether it is still under way, or how it ended. */
  readonly status: BulkOperationStatus;
  /** What it does. */
  readonly type: BulkOperationType;
  /** Those that were as they should be, or were read only. */
  readonly unchanged: Scalars['UnsignedInt64']['output'];
  /** Where the result file is downloaded, with the same `Authorization` as this API, for seven days. Null: not before the end, or there is no line in it. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A page of bulk operations. */
export type BulkOperationPage = {
  readonly __typename?: 'BulkOperationPage';
  /** Send it as `after` for older operations. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The operations of the page, the newest first. */
  readonly nodes: ReadonlyArray<BulkOperation>;
};

/** The answer of a mutation that begins or ends a bulk operation. */
export type BulkOperationPayload = {
  readonly __typename?: 'BulkOperationPayload';
  /** The operation. Null: nothing was begun. */
  readonly bulkOperation?: Maybe<BulkOperation>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** How far a bulk operation is. */
export type BulkOperationStatus =
  /** Staff ended it. */
  | 'CANCELED'
  /** It has done everything. */
  | 'COMPLETED'
  /** It could not go on; `errorCode` tells why. */
  | 'FAILED'
  /** It is under way. */
  | 'RUNNING';

/** What a bulk operation does. */
export type BulkOperationType =
  /** It repeats a mutation for each line of a file. */
  | 'MUTATION'
  /** It exports products as CSV. */
  | 'PRODUCT_EXPORT'
  /** It imports products from a CSV. */
  | 'PRODUCT_IMPORT'
  /** It reads all that a query selects. */
  | 'QUERY';

/** An item of `bulkOperationUpdated`. */
export type BulkOperationUpdate = {
  readonly __typename?: 'BulkOperationUpdate';
  /** The operation after this step. */
  readonly bulkOperation: BulkOperation;
  /** Send it as `after` to go on behind this item. */
  readonly position: Scalars['String']['output'];
};

/** When pieces are bought, the cheapest others are reduced. */
export type BuyXGetY = {
  readonly __typename?: 'BuyXGetY';
  /** The number of pieces that must be bought. */
  readonly buyQuantity: Scalars['Int']['output'];
  /** The goods that must be bought. Null: any. */
  readonly buyTargets?: Maybe<RuleTargets>;
  /** The number of pieces that are then reduced. */
  readonly getQuantity: Scalars['Int']['output'];
  /** The goods that can be reduced. Null: any. */
  readonly getTargets?: Maybe<RuleTargets>;
  /** How often it counts in one order. Null: as often as the cart has the pieces. */
  readonly maxUses?: Maybe<Scalars['Int']['output']>;
  /** By how many percent they are reduced; 100: they are free. */
  readonly percentage: Scalars['Float']['output'];
};

/** For each `buyQuantity` pieces that are bought, the cheapest `getQuantity` others are reduced by `percentage`. */
export type BuyXGetYInput = {
  /** The number of pieces that must be bought. */
  readonly buyQuantity: Scalars['Int']['input'];
  /** The goods that must be bought. Null: any. */
  readonly buyTargets?: InputMaybe<RuleTargetsInput>;
  /** The number of pieces that are then reduced. */
  readonly getQuantity: Scalars['Int']['input'];
  /** The goods that can be reduced. Null: any. */
  readonly getTargets?: InputMaybe<RuleTargetsInput>;
  /** How often it counts in one order. Null: as often as the cart has the pieces. */
  readonly maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** By how many percent they are reduced; 100: they are free. */
  readonly percentage?: InputMaybe<Scalars['Float']['input']>;
};

/** The answer of `collectionAddProducts`. */
export type CollectionAddProductsPayload = {
  readonly __typename?: 'CollectionAddProductsPayload';
  /** The collection after the change. Null: nothing was changed. */
  readonly collection?: Maybe<AdminCollection>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A new collection: either of products or of a rule set. */
export type CollectionCreateInput = {
  /** HTML; sanitized when it is shown. */
  readonly descriptionHtml?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses, unique among collections that staff made. Null: made of the title. */
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  /** The picture. Null: none. */
  readonly image?: InputMaybe<CollectionImageInput>;
  /** The ids of the listed products in their order, 5,000 at most. Null: none. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The rules that products meet, instead of a list. Null: products are listed. */
  readonly ruleSet?: InputMaybe<CollectionRuleSetInput>;
  /** Title and description for search engines. Null: none. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** The order of its products. Null: `MANUAL` for listed products, `BEST_SELLING` for rules. */
  readonly sortOrder?: InputMaybe<CollectionSortOrder>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
};

/** The answer of `collectionCreate`. */
export type CollectionCreatePayload = {
  readonly __typename?: 'CollectionCreatePayload';
  /** The collection after the change. Null: nothing was changed. */
  readonly collection?: Maybe<AdminCollection>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `collectionDelete`. */
export type CollectionDeletePayload = {
  readonly __typename?: 'CollectionDeletePayload';
  /** The id of the collection that was deleted. Null: nothing was changed. */
  readonly deletedCollectionId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The picture of a collection. */
export type CollectionImageInput = {
  /** A text in place of the picture, for those who do not see it. Empty: the title. */
  readonly altText?: InputMaybe<Scalars['String']['input']>;
  /** The address of the picture. */
  readonly url: Scalars['URL']['input'];
};

/** A product with its new place. */
export type CollectionMoveInput = {
  /** The id of a product of the collection. */
  readonly id: Scalars['ID']['input'];
  /** The place in the list, from 0; one behind the end is the end. */
  readonly newPosition: Scalars['Int']['input'];
};

/** The answer of `collectionRemoveProducts`. */
export type CollectionRemoveProductsPayload = {
  readonly __typename?: 'CollectionRemoveProductsPayload';
  /** The collection after the change. Null: nothing was changed. */
  readonly collection?: Maybe<AdminCollection>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `collectionReorderProducts`. */
export type CollectionReorderProductsPayload = {
  readonly __typename?: 'CollectionReorderProductsPayload';
  /** The collection after the change. Null: nothing was changed. */
  readonly collection?: Maybe<AdminCollection>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A rule about products; texts are compared without regard to case and accents. */
export type CollectionRule = {
  readonly __typename?: 'CollectionRule';
  /** What is compared. */
  readonly column: CollectionRuleColumn;
  /** What it is compared with; of prices a decimal in the shop's currency. */
  readonly condition: Scalars['String']['output'];
  /** How it is compared. */
  readonly relation: CollectionRuleRelation;
};

/** What a rule compares. */
export type CollectionRuleColumn =
  /** The tags: one of them must be as the rule says. */
  | 'TAG'
  /** The title, in the shop's language; of a long one, the first 200 characters. */
  | 'TITLE'
  /** The product type. */
  | 'TYPE'
  /** The prices of the variants: one of them must be as the rule says. */
  | 'VARIANT_PRICE'
  /** The vendor. */
  | 'VENDOR';

/** A rule about products. */
export type CollectionRuleInput = {
  /** What is compared. */
  readonly column: CollectionRuleColumn;
  /** What it is compared with; of prices a decimal in the shop's currency. */
  readonly condition: Scalars['String']['input'];
  /** How it is compared. */
  readonly relation: CollectionRuleRelation;
};

/** How a rule compares: prices with `EQUALS`, `NOT_EQUALS`, `GREATER_THAN` and `LESS_THAN`, texts with all but the last two. */
export type CollectionRuleRelation =
  /** The condition is a part of it. */
  | 'CONTAINS'
  /** It ends with the condition. */
  | 'ENDS_WITH'
  /** It is the condition. */
  | 'EQUALS'
  /** It is more than the condition. */
  | 'GREATER_THAN'
  /** It is less than the condition. */
  | 'LESS_THAN'
  /** The condition is no part of it; of tags, of none. */
  | 'NOT_CONTAINS'
  /** It is not the condition; of tags and prices, none is. */
  | 'NOT_EQUALS'
  /** It begins with the condition. */
  | 'STARTS_WITH';

/** Rules of which products meet one or each. */
export type CollectionRuleSet = {
  readonly __typename?: 'CollectionRuleSet';
  /** Whether one rule is enough; else each must hold. */
  readonly appliedDisjunctively: Scalars['Boolean']['output'];
  /** The rules. */
  readonly rules: ReadonlyArray<CollectionRule>;
};

/** Rules of which products must meet one or each. */
export type CollectionRuleSetInput = {
  /** Whether one rule is enough; else each must hold. */
  readonly appliedDisjunctively: Scalars['Boolean']['input'];
  /** The rules, 60 at most. */
  readonly rules: ReadonlyArray<CollectionRuleInput>;
};

/** The orders of the products of a collection. */
export type CollectionSortOrder =
  /** By title, from A. */
  | 'ALPHA_ASC'
  /** By title, from Z. */
  | 'ALPHA_DESC'
  /** By pieces sold, the most first. */
  | 'BEST_SELLING'
  /** By creation, the oldest first. */
  | 'CREATED'
  /** By creation, the newest first. */
  | 'CREATED_DESC'
  /** The order of the list; of listed products only. */
  | 'MANUAL'
  /** By the lowest price of each product, the lowest first. */
  | 'PRICE_ASC'
  /** By the lowest price of each product, the highest first. */
  | 'PRICE_DESC';

/** What changes of a collection; what is absent stays. */
export type CollectionUpdateInput = {
  /** HTML; sanitized when it is shown. Absent: it stays. */
  readonly descriptionHtml?: InputMaybe<Scalars['String']['input']>;
  /** The picture. Null: it is removed; absent: it stays. */
  readonly image?: InputMaybe<CollectionImageInput>;
  /** Other rules, for a collection of rules. Absent: they stay. */
  readonly ruleSet?: InputMaybe<CollectionRuleSetInput>;
  /** Title and description for search engines. Absent: they stay. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** The order of its products. Absent: it stays. */
  readonly sortOrder?: InputMaybe<CollectionSortOrder>;
  /** The title that people read. Absent: it stays. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `collectionUpdate`. */
export type CollectionUpdatePayload = {
  readonly __typename?: 'CollectionUpdatePayload';
  /** The collection after the change. Null: nothing was changed. */
  readonly collection?: Maybe<AdminCollection>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Something of the shop's content. */
export type ContentEntry = {
  readonly __typename?: 'ContentEntry';
  /** The handle; of a redirect, its target; of a type of metaobjects, its name. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Null: not shown. Of blogs, menus, policies and redirects: when they were created. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The title; of a redirect, its path. */
  readonly title: Scalars['String']['output'];
  /** Such as `Page` or `Article`. */
  readonly type: Scalars['String']['output'];
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A file of the folder: its path in it, such as `pages/about.md`, and its text. */
export type ContentFileInput = {
  /** The path in the folder, such as `pages/about.md`, or `pages/about.de.md` with translations. */
  readonly path: Scalars['String']['input'];
  /** The content of the file. */
  readonly text: Scalars['String']['input'];
};

/** `reason`: why a part of a file, or all of it, was not imported. */
export type ContentFileResult = {
  readonly __typename?: 'ContentFileResult';
  /** The number of things that changed. */
  readonly changed: Scalars['Int']['output'];
  /** The number of things that the shop did not have. */
  readonly created: Scalars['Int']['output'];
  /** The path of the file, as the input has it. */
  readonly path: Scalars['String']['output'];
  /** Why parts of it were not imported; empty when all were. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The number of things that were already as the file says. */
  readonly unchanged: Scalars['Int']['output'];
};

/** The answer of `contentImport`. */
export type ContentImportPayload = {
  readonly __typename?: 'ContentImportPayload';
  /** What became of each file, in the order of the input. */
  readonly files: ReadonlyArray<ContentFileResult>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What an item of a menu leads to. */
export type ContentMenuItemType =
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
  /** A page of the shop's content. */
  | 'PAGE'
  /** The page of one product. */
  | 'PRODUCT'
  /** The search. */
  | 'SEARCH'
  /** The text of a policy. */
  | 'SHOP_POLICY';

/** What search engines show of a page. */
export type ContentSeoInput = {
  /** A sentence or two below the title; may be empty. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The title; empty: that of the page. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `dataSubjectErase`. */
export type DataSubjectErasePayload = {
  readonly __typename?: 'DataSubjectErasePayload';
  /**
   * Whether it is done: their keys are gone, and nobody is answered from rows that tell of them. Else it is under way and goes on by itself, also when
   * something was down meanwhile; ask again to learn when it is done.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** How many people's keys are erased with this order; 0 when it was refused. */
  readonly dataSubjects: Scalars['Int']['output'];
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A way in which goods are delivered, with its prices in the currency of the zone. */
export type DeliveryMethod = {
  readonly __typename?: 'DeliveryMethod';
  /** A sentence about it that buyers read; may be empty. */
  readonly description: Scalars['String']['output'];
  /** The same price for every order. Null: the price depends on weight or total. */
  readonly flatPrice?: Maybe<Scalars['String']['output']>;
  /** The worth of the goods before discounts from which it is free. Null: never. */
  readonly freeFrom?: Maybe<Scalars['String']['output']>;
  /** What the checkout names it by; unique within the zone. */
  readonly handle: Scalars['String']['output'];
  /** The greatest weight in grams that it carries. Null: no limit. */
  readonly maxWeightGrams?: Maybe<Scalars['Int']['output']>;
  /** The greatest number of working days that it takes. Null: not told. */
  readonly maxWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The smallest number of working days that it takes. Null: not told. */
  readonly minWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** Prices by the worth of the goods. Null: the price does not depend on it. */
  readonly totalPrices?: Maybe<ReadonlyArray<TotalPrice>>;
  /** Prices by the weight of the goods. Null: the price does not depend on it. */
  readonly weightPrices?: Maybe<ReadonlyArray<WeightPrice>>;
};

/** One of `flatPrice`, `weightPrices` and `totalPrices`; amounts are decimals in the currency of the zone. */
export type DeliveryMethodInput = {
  /** A sentence about it that buyers read; may be empty. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The same price for every order. Null: the price depends on weight or total. */
  readonly flatPrice?: InputMaybe<Scalars['String']['input']>;
  /** The worth of the goods before discounts from which it is free. */
  readonly freeFrom?: InputMaybe<Scalars['String']['input']>;
  /** What the checkout names it by; unique within the zone. */
  readonly handle: Scalars['String']['input'];
  /** The greatest weight in grams that it carries. Null: no limit. */
  readonly maxWeightGrams?: InputMaybe<Scalars['Int']['input']>;
  /** The greatest number of working days that it takes. Null: not told. */
  readonly maxWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest number of working days that it takes. Null: not told. */
  readonly minWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
  /** Prices by the worth of the goods. Null: the price does not depend on it. */
  readonly totalPrices?: InputMaybe<ReadonlyArray<TotalPriceInput>>;
  /** Prices by the weight of the goods. Null: the price does not depend on it. */
  readonly weightPrices?: InputMaybe<ReadonlyArray<WeightPriceInput>>;
};

/** A part of the world with the ways in which goods are delivered there. */
export type DeliveryZone = {
  readonly __typename?: 'DeliveryZone';
  /** Whether it counts; false after it was deactivated or withdrawn. */
  readonly active: Scalars['Boolean']['output'];
  /** The countries of the zone by ISO 3166-1 alpha-2. */
  readonly countryCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The currency of all its amounts, by ISO 4217. */
  readonly currencyCode: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The ways in which goods are delivered there. */
  readonly methods: ReadonlyArray<DeliveryMethod>;
  /** The provinces or states of the zone. Null: the countries as a whole. */
  readonly provinceCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A part of the world with the ways in which goods are delivered there. */
export type DeliveryZoneInput = {
  /** The countries of the zone by ISO 3166-1 alpha-2. */
  readonly countryCodes: ReadonlyArray<Scalars['String']['input']>;
  /** Of all its amounts. */
  readonly currencyCode: Scalars['String']['input'];
  /** The ways in which goods are delivered there. */
  readonly methods: ReadonlyArray<DeliveryMethodInput>;
  /** The provinces or states of the zone. Null: the countries as a whole. */
  readonly provinceCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
};

/** A page of a list whose items are of the type `DeliveryZone`, by id. */
export type DeliveryZonePage = {
  readonly __typename?: 'DeliveryZonePage';
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<DeliveryZone>;
};

/** The answer of `deliveryZonePut`. */
export type DeliveryZonePutPayload = {
  readonly __typename?: 'DeliveryZonePutPayload';
  /** The delivery zone after the change. Null: nothing was changed. */
  readonly deliveryZone?: Maybe<DeliveryZone>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `deliveryZoneWithdraw`. */
export type DeliveryZoneWithdrawPayload = {
  readonly __typename?: 'DeliveryZoneWithdrawPayload';
  /** The delivery zone after the change. Null: nothing was changed. */
  readonly deliveryZone?: Maybe<DeliveryZone>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A reduction of prices, with its conditions. */
export type Discount = {
  readonly __typename?: 'Discount';
  /** Whether it counts; false after it was deactivated or withdrawn. */
  readonly active: Scalars['Boolean']['output'];
  /** A fixed amount that is taken off. Null: another kind of rate counts. */
  readonly amount?: Maybe<Amount>;
  /** Pieces that are reduced when others are bought. Null: another kind of rate counts. */
  readonly buyXGetY?: Maybe<BuyXGetY>;
  /** What buyers enter. Null: every order gets the discount that meets its conditions. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The classes beside which it applies; two discounts combine only if each names the class of the other. */
  readonly combinesWith: ReadonlyArray<DiscountClass>;
  /** What it reduces. */
  readonly discountClass: DiscountClass;
  /** Whether the amount counts for each piece; otherwise it counts once. */
  readonly eachPiece: Scalars['Boolean']['output'];
  /** The instant until which it counts. Null: without end. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The worth of goods that a cart must have. Null: no minimum. */
  readonly minimumAmount?: Maybe<Amount>;
  /** The number of pieces that a cart must have. Null: no minimum. */
  readonly minimumQuantity?: Maybe<Scalars['Int']['output']>;
  /** How many orders of one buyer may use it. Null: no limit. */
  readonly perCustomerLimit?: Maybe<Scalars['Int']['output']>;
  /** The rate in percent: 10 is a tenth. Null: another kind of rate counts. */
  readonly percentage?: Maybe<Scalars['Float']['output']>;
  /** How many orders have used it; counted where it has a limit. */
  readonly redeemed: Scalars['Int']['output'];
  /** The instant from which it counts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** The goods that are reduced. Null: all goods, or those of `buyXGetY`. */
  readonly targets?: Maybe<RuleTargets>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** How many orders may use it in all. Null: no limit. */
  readonly totalLimit?: Maybe<Scalars['Int']['output']>;
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** What a discount reduces: the goods as a whole, single goods, or the delivery. */
export type DiscountClass =
  /** The price of the delivery. */
  | 'DELIVERY'
  /** The goods as a whole. */
  | 'ORDER'
  /** Single goods. */
  | 'PRODUCT';

/** The answer of `discountCreate`. */
export type DiscountCreatePayload = {
  readonly __typename?: 'DiscountCreatePayload';
  /** The discount after the change. Null: nothing was changed. */
  readonly discount?: Maybe<Discount>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `discountDeactivate`. */
export type DiscountDeactivatePayload = {
  readonly __typename?: 'DiscountDeactivatePayload';
  /** The discount after the change. Null: nothing was changed. */
  readonly discount?: Maybe<Discount>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** One of `percentage`, `amount` and `buyXGetY`. `eachPiece`: the amount for each piece of a product discount, otherwise once. */
export type DiscountInput = {
  /** A fixed amount that is taken off. Null: another kind of rate counts. */
  readonly amount?: InputMaybe<AmountInput>;
  /** Pieces that are reduced when others are bought. Null: another kind of rate counts. */
  readonly buyXGetY?: InputMaybe<BuyXGetYInput>;
  /** What buyers enter. Null: every order gets the discount that meets its conditions. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The classes beside which it applies; two discounts combine only if each names the class of the other. */
  readonly combinesWith?: InputMaybe<ReadonlyArray<DiscountClass>>;
  /** What it reduces. */
  readonly discountClass: DiscountClass;
  /** Whether the amount counts for each piece. Null or false: it counts once. */
  readonly eachPiece?: InputMaybe<Scalars['Boolean']['input']>;
  /** The instant until which it counts. Null: without end. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The worth of goods that a cart must have. Null: no minimum. */
  readonly minimumAmount?: InputMaybe<AmountInput>;
  /** The number of pieces that a cart must have. Null: no minimum. */
  readonly minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** How many orders of one buyer may use it. Null: no limit. */
  readonly perCustomerLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The rate in percent: 10 is a tenth. Null: another kind of rate counts. */
  readonly percentage?: InputMaybe<Scalars['Float']['input']>;
  /** The instant from which it counts. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Of a product discount that is not `buyXGetY`; absent: all goods. */
  readonly targets?: InputMaybe<RuleTargetsInput>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
  /** How many orders may use it in all. Null: no limit. */
  readonly totalLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list whose items are of the type `Discount`, by id. */
export type DiscountPage = {
  readonly __typename?: 'DiscountPage';
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<Discount>;
};

/** The answer of `discountUpdate`. */
export type DiscountUpdatePayload = {
  readonly __typename?: 'DiscountUpdatePayload';
  /** The discount after the change. Null: nothing was changed. */
  readonly discount?: Maybe<Discount>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A variant with its price in a price list. */
export type FixedPriceInput = {
  /** The former price of one piece. Null: no reduction is shown. */
  readonly compareAtPrice?: InputMaybe<AmountInput>;
  /** The price of one piece. */
  readonly price: AmountInput;
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** How many visits of a day reached a step; each counts once for a step. */
export type FunnelDay = {
  readonly __typename?: 'FunnelDay';
  /** Visits that put this product into the cart within half an hour after that. */
  readonly addedToCart: Scalars['Int']['output'];
  /** The begin of the day, in UTC. */
  readonly day: Scalars['DateTime']['output'];
  /** Visits that ordered within an hour after that. */
  readonly ordered: Scalars['Int']['output'];
  /** Visits with a search. */
  readonly searched: Scalars['Int']['output'];
  /** Visits that viewed a product within half an hour after a search. */
  readonly viewedProduct: Scalars['Int']['output'];
};

/** How far visits came. */
export type FunnelReport = {
  readonly __typename?: 'FunnelReport';
  /** The time of events that the figures have reached; null before the first. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The days of the period. */
  readonly days: ReadonlyArray<FunnelDay>;
};

/** Products of an import by what became of them. */
export type ImportCount = {
  readonly __typename?: 'ImportCount';
  /** Products that the catalogue did not have. */
  readonly created: Scalars['Int']['output'];
  /** Products that were not taken; `errors` tells why. */
  readonly failed: Scalars['Int']['output'];
  /** Products that changed. */
  readonly revised: Scalars['Int']['output'];
  /** All products of the file that were decided. */
  readonly total: Scalars['Int']['output'];
  /** Products that were already as the file says. */
  readonly unchanged: Scalars['Int']['output'];
};

/** `row` counts from 1 with the header as row 1, as a spreadsheet shows it. */
export type ImportRowError = {
  readonly __typename?: 'ImportRowError';
  /** The heading of the column. Null: it is about the row as a whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The handle of the product. Null: the row has none. */
  readonly handle?: Maybe<Scalars['String']['output']>;
  /** Why the cell or row was not taken, in English. */
  readonly reason: Scalars['String']['output'];
  /** The number of the row; the header is row 1. */
  readonly row: Scalars['Int']['output'];
};

/** Changes of stock, with their reason. */
export type InventoryAdjustQuantitiesInput = {
  /** Variants with the pieces that are added or taken away. */
  readonly changes: ReadonlyArray<InventoryChangeInput>;
  /** Absent: `main`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The reason in words; it stays in the history. */
  readonly reason: Scalars['String']['input'];
};

/** The answer of `inventoryAdjustQuantities`. */
export type InventoryAdjustQuantitiesPayload = {
  readonly __typename?: 'InventoryAdjustQuantitiesPayload';
  /** The items in the order of the input, as they are after the change. */
  readonly items: ReadonlyArray<InventoryItem>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A variant with a difference of its stock. */
export type InventoryChangeInput = {
  /** The number of pieces that are added; below zero: taken away. */
  readonly delta: Scalars['Int']['input'];
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** The stock of a variant, in all locations together and in each. */
export type InventoryItem = {
  readonly __typename?: 'InventoryItem';
  /** On hand less held and backordered. */
  readonly available: Scalars['Int']['output'];
  /** Pieces that were sold and not there: the next delivery goes to them. */
  readonly backordered: Scalars['Int']['output'];
  /** The pieces that are set aside for orders. */
  readonly held: Scalars['Int']['output'];
  /** What happens when there are no pieces. */
  readonly inventoryPolicy: InventoryPolicy;
  /** The same by location, `main` first; what `main` owes is below zero there. */
  readonly levels: ReadonlyArray<InventoryLevel>;
  /** Absent: that of the configuration. */
  readonly lowStockThreshold?: Maybe<Scalars['Int']['output']>;
  /** The pieces that are there, those that are set aside for orders included. */
  readonly onHand: Scalars['Int']['output'];
  /** What is not tracked is not counted and can always be sold. */
  readonly tracked: Scalars['Boolean']['output'];
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** The pieces of a variant at one location. */
export type InventoryLevel = {
  readonly __typename?: 'InventoryLevel';
  /** The pieces that are set aside for orders. */
  readonly held: Scalars['Int']['output'];
  /** The id of the location. */
  readonly locationId: Scalars['ID']['output'];
  /** Below zero for pieces of `main` that were sold and not there. */
  readonly onHand: Scalars['Int']['output'];
};

/** A place with stock. */
export type InventoryLocation = {
  readonly __typename?: 'InventoryLocation';
  /** ISO 3166 codes of the countries that it serves before others. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** The short name that the merchant chose, such as `main`. */
  readonly id: Scalars['ID']['output'];
  /** The name that people read. */
  readonly name: Scalars['String']['output'];
  /** The location with the smaller rank serves first. */
  readonly rank: Scalars['Int']['output'];
};

/** A place with stock. */
export type InventoryLocationInput = {
  /** ISO 3166 codes of the countries that it serves before others. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A short name that the merchant chooses, such as `main`; an existing one is changed. */
  readonly id: Scalars['ID']['input'];
  /** The name that people read. */
  readonly name: Scalars['String']['input'];
  /** The location with the smaller rank serves first. */
  readonly rank?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer of `inventoryLocationSet`. */
export type InventoryLocationSetPayload = {
  readonly __typename?: 'InventoryLocationSetPayload';
  /** The location after the change. Null: nothing was changed. */
  readonly location?: Maybe<InventoryLocation>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A variant with its threshold. */
export type InventoryLowStockThresholdInput = {
  /** The number of available pieces at which a warning is due. Null: that of the configuration. */
  readonly threshold?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** Numbers of pieces at which warnings are due. */
export type InventoryLowStockThresholdSetInput = {
  /** Variants with their thresholds. */
  readonly variants: ReadonlyArray<InventoryLowStockThresholdInput>;
};

/** The answer of `inventoryLowStockThresholdSet`. */
export type InventoryLowStockThresholdSetPayload = {
  readonly __typename?: 'InventoryLowStockThresholdSetPayload';
  /** The items in the order of the input, as they are after the change. */
  readonly items: ReadonlyArray<InventoryItem>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** When there is none: orders are refused, or taken all the same. */
export type InventoryPolicy =
  /** Orders are taken all the same, and the next delivery goes to them. */
  | 'CONTINUE'
  /** Orders are refused. */
  | 'DENY';

/** A variant with rules by which it is sold. */
export type InventoryPolicyInput = {
  /** What happens when there are no pieces. Null: stays. */
  readonly inventoryPolicy?: InputMaybe<InventoryPolicy>;
  /** Whether its pieces are counted. Null: stays. */
  readonly tracked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** Rules by which variants are sold. */
export type InventoryPolicySetInput = {
  /** Variants with the rules that change. */
  readonly variants: ReadonlyArray<InventoryPolicyInput>;
};

/** The answer of `inventoryPolicySet`. */
export type InventoryPolicySetPayload = {
  readonly __typename?: 'InventoryPolicySetPayload';
  /** The items in the order of the input, as they are after the change. */
  readonly items: ReadonlyArray<InventoryItem>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A variant with its counted stock. */
export type InventoryQuantityInput = {
  /** The number of pieces that were counted, those that are set aside for orders included. */
  readonly onHand: Scalars['Int']['input'];
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** Pieces of a variant that arrived. */
export type InventoryReceiptInput = {
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['input'];
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** Goods that arrived at a location. */
export type InventoryReceiveInput = {
  /** Absent: `main`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Variants with the pieces that arrived. */
  readonly receipts: ReadonlyArray<InventoryReceiptInput>;
  /** Of the delivery note. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `inventoryReceive`. */
export type InventoryReceivePayload = {
  readonly __typename?: 'InventoryReceivePayload';
  /** The items in the order of the input, as they are after the change. */
  readonly items: ReadonlyArray<InventoryItem>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Counted stock, with the reason of the count. */
export type InventorySetQuantitiesInput = {
  /** The location that was counted. Absent: the quantities are those of all locations, and the difference is at `main`. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Variants with the pieces that were counted. */
  readonly quantities: ReadonlyArray<InventoryQuantityInput>;
  /** The reason in words; it stays in the history. */
  readonly reason: Scalars['String']['input'];
};

/** The answer of `inventorySetQuantities`. */
export type InventorySetQuantitiesPayload = {
  readonly __typename?: 'InventorySetQuantitiesPayload';
  /** The items in the order of the input, as they are after the change. */
  readonly items: ReadonlyArray<InventoryItem>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Kinds of texts. */
export type LocalizableContentType =
  /** HTML. */
  | 'HTML'
  /** A text of one line. */
  | 'SINGLE_LINE_TEXT_FIELD';

/** The answer of `menuCreate`. */
export type MenuCreatePayload = {
  readonly __typename?: 'MenuCreatePayload';
  /** The menu after the change. Null: nothing was changed. */
  readonly menu?: Maybe<AdminMenu>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `menuDelete`. */
export type MenuDeletePayload = {
  readonly __typename?: 'MenuDeletePayload';
  /** The id of the menu that was deleted. Null: nothing was changed. */
  readonly deletedMenuId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** `resourceId`: what it leads to, for the types of things; `url`: the address, for `HTTP`. Three levels at most. */
export type MenuItemCreateInput = {
  /** The items below it. Null: none. */
  readonly items?: InputMaybe<ReadonlyArray<MenuItemCreateInput>>;
  /** The id of what it leads to. Null: the type needs none. */
  readonly resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Tags by which the products of a collection are filtered. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
  /** What it leads to. */
  readonly type: ContentMenuItemType;
  /** The address, for the type `HTTP`. Null: another type. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `menuUpdate`. */
export type MenuUpdatePayload = {
  readonly __typename?: 'MenuUpdatePayload';
  /** The menu after the change. Null: nothing was changed. */
  readonly menu?: Maybe<AdminMenu>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A metafield of a product or a variant. */
export type Metafield = {
  readonly __typename?: 'Metafield';
  /** The name within the namespace. */
  readonly key: Scalars['String']['output'];
  /** The group of the key. */
  readonly namespace: Scalars['String']['output'];
  /** The id of the product, the variant, the collection, the page, the blog or the article; of the shop `gid://millrace/Shop/1`. */
  readonly ownerId: Scalars['ID']['output'];
  /** The type of the value. */
  readonly type: Scalars['String']['output'];
  /** The value as text, or as JSON, by its type. */
  readonly value: Scalars['String']['output'];
};

/** The name of a metafield that was deleted. */
export type MetafieldIdentifier = {
  readonly __typename?: 'MetafieldIdentifier';
  /** The name within the namespace. */
  readonly key: Scalars['String']['output'];
  /** The group of the key. */
  readonly namespace: Scalars['String']['output'];
  /** The id of the product, the variant, the collection, the page, the blog or the article; of the shop `gid://millrace/Shop/1`. */
  readonly ownerId: Scalars['ID']['output'];
};

/** The name of a metafield of a product or a variant. */
export type MetafieldIdentifierInput = {
  /** The name within the namespace. */
  readonly key: Scalars['String']['input'];
  /** The group of the key. Null: `custom`. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** The id of the product, the variant, the collection, the page, the blog or the article; of the shop `gid://millrace/Shop/1`. */
  readonly ownerId: Scalars['ID']['input'];
};

/** The answer of `metafieldsDelete`. */
export type MetafieldsDeletePayload = {
  readonly __typename?: 'MetafieldsDeletePayload';
  /** The metafields that are not there any more, in the order of the input. Null: nothing was changed. */
  readonly deletedMetafields?: Maybe<ReadonlyArray<MetafieldIdentifier>>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<MetafieldsUserError>;
  /** The version of the product, or of the metafields of another owner, after the change. Null: nothing was changed. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Why metafields were not changed. */
export type MetafieldsErrorCode =
  /** The idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** The namespace or the key has other characters, or is too short or too long. */
  | 'INVALID_KEY'
  /** There is no product or variant with this id, or it is of another product than the first. */
  | 'INVALID_OWNER'
  /** There is no such type. */
  | 'INVALID_TYPE'
  /** The value is not one of the type, or is too long. */
  | 'INVALID_VALUE'
  /** The product or the variant would have more than 50 metafields. */
  | 'LIMIT_EXCEEDED'
  /** The change is in the log and not yet decided: the same idempotency key tells its outcome later. */
  | 'REQUEST_PENDING'
  /** The version that the change builds on has passed. */
  | 'VERSION_CONFLICT';

/** A metafield to be set. */
export type MetafieldsSetInput = {
  /** The name within the namespace: 1 to 64 letters, digits, `_` and `-`. */
  readonly key: Scalars['String']['input'];
  /** The group of the key: 2 to 255 letters, digits, `_` and `-`. Null: `custom`. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** The id of the product, the variant, the collection, the page, the blog or the article; of the shop `gid://millrace/Shop/1`. */
  readonly ownerId: Scalars['ID']['input'];
  /** The type of the value, such as `single_line_text_field`, `number_integer` or `list.product_reference`. Null: that of the metafield of this name, or `single_line_text_field`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The value as text, or as JSON, by its type; 1 to 2,000 characters. */
  readonly value: Scalars['String']['input'];
};

/** The answer of `metafieldsSet`. */
export type MetafieldsSetPayload = {
  readonly __typename?: 'MetafieldsSetPayload';
  /** The metafields that were set, in the order of the input. Null: nothing was changed. */
  readonly metafields?: Maybe<ReadonlyArray<Metafield>>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<MetafieldsUserError>;
  /** The version of the product, or of the metafields of another owner, after the change. Null: nothing was changed. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Why metafields were not changed. */
export type MetafieldsUserError = {
  readonly __typename?: 'MetafieldsUserError';
  /** What is wrong, for programs. */
  readonly code: MetafieldsErrorCode;
  /** The index of the metafield at fault in the input. Null: no single one is. */
  readonly elementIndex?: Maybe<Scalars['Int']['output']>;
  /** The path to the argument at fault. Null: no argument is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong, in English. */
  readonly message: Scalars['String']['output'];
};

/** A metaobject: an entry of a type that the merchant defines. */
export type Metaobject = {
  readonly __typename?: 'Metaobject';
  /** What it can do. */
  readonly capabilities: MetaobjectCapabilityData;
  /** The value of the field that its type names for it; without one, the handle. */
  readonly displayName: Scalars['String']['output'];
  /** Its fields, in the order of its type. */
  readonly fields: ReadonlyArray<MetaobjectField>;
  /** The handle, unique within its type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The name of its type. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Who sees the metaobjects of a type. */
export type MetaobjectAccess = {
  readonly __typename?: 'MetaobjectAccess';
  /** What clients of the shop API see. */
  readonly storefront: MetaobjectStorefrontAccess;
};

/** Who sees the metaobjects of a type. */
export type MetaobjectAccessInput = {
  /** What clients of the shop API see. */
  readonly storefront: MetaobjectStorefrontAccess;
};

/** What the metaobjects of a type can do. */
export type MetaobjectCapabilities = {
  readonly __typename?: 'MetaobjectCapabilities';
  /** Whether they can be drafts. */
  readonly publishable: MetaobjectCapabilitiesPublishable;
  /** Whether search engines get a title and a description. */
  readonly renderable: MetaobjectCapabilitiesRenderable;
};

/** What the metaobjects of a type can do; what is absent stays. */
export type MetaobjectCapabilitiesInput = {
  /** Whether they can be drafts. */
  readonly publishable?: InputMaybe<MetaobjectCapabilityPublishableInput>;
  /** Whether search engines get a title and a description. */
  readonly renderable?: InputMaybe<MetaobjectCapabilityRenderableInput>;
};

/** Whether the metaobjects of a type can be drafts. */
export type MetaobjectCapabilitiesPublishable = {
  readonly __typename?: 'MetaobjectCapabilitiesPublishable';
  /** True: new ones are drafts until they are published. */
  readonly enabled: Scalars['Boolean']['output'];
};

/** Whether search engines get a title and a description of the metaobjects of a type. */
export type MetaobjectCapabilitiesRenderable = {
  readonly __typename?: 'MetaobjectCapabilitiesRenderable';
  /** The fields. Null: there are none. */
  readonly data?: Maybe<MetaobjectCapabilityDefinitionDataRenderable>;
  /** True: there is a field with a title or a description. */
  readonly enabled: Scalars['Boolean']['output'];
};

/** What a metaobject can do. */
export type MetaobjectCapabilityData = {
  readonly __typename?: 'MetaobjectCapabilityData';
  /** Whether it is a draft. Null: metaobjects of its type are none. */
  readonly publishable?: Maybe<MetaobjectCapabilityDataPublishable>;
};

/** What a metaobject can do. */
export type MetaobjectCapabilityDataInput = {
  /** Whether it is a draft. */
  readonly publishable?: InputMaybe<MetaobjectCapabilityDataPublishableInput>;
};

/** Whether a metaobject is a draft. */
export type MetaobjectCapabilityDataPublishable = {
  readonly __typename?: 'MetaobjectCapabilityDataPublishable';
  /** Whether shoppers see it. */
  readonly status: MetaobjectStatus;
};

/** Whether a metaobject is a draft. */
export type MetaobjectCapabilityDataPublishableInput = {
  /** Whether shoppers see it. `DRAFT` is refused where its type has no drafts. */
  readonly status: MetaobjectStatus;
};

/** The fields that search engines get. */
export type MetaobjectCapabilityDefinitionDataRenderable = {
  readonly __typename?: 'MetaobjectCapabilityDefinitionDataRenderable';
  /** The field with the description. Null: there is none. */
  readonly metaDescriptionKey?: Maybe<Scalars['String']['output']>;
  /** The field with the title. Null: there is none. */
  readonly metaTitleKey?: Maybe<Scalars['String']['output']>;
};

/** The fields that search engines get. */
export type MetaobjectCapabilityDefinitionDataRenderableInput = {
  /** The field with the description. Null: there is none. */
  readonly metaDescriptionKey?: InputMaybe<Scalars['String']['input']>;
  /** The field with the title. Null: there is none. */
  readonly metaTitleKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the metaobjects of a type can be drafts. */
export type MetaobjectCapabilityPublishableInput = {
  /** True: new ones are drafts until they are published. */
  readonly enabled: Scalars['Boolean']['input'];
};

/** Whether search engines get a title and a description of the metaobjects of a type. */
export type MetaobjectCapabilityRenderableInput = {
  /** The fields. */
  readonly data?: InputMaybe<MetaobjectCapabilityDefinitionDataRenderableInput>;
  /** False: they do not, whatever the fields are. */
  readonly enabled: Scalars['Boolean']['input'];
};

/** A page of metaobjects. */
export type MetaobjectConnection = {
  readonly __typename?: 'MetaobjectConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MetaobjectEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<Metaobject>;
  /** Whether there are items behind this page, and where it ends. */
  readonly pageInfo: PageInfo;
};

/** A new metaobject. */
export type MetaobjectCreateInput = {
  /** Whether it is a draft. Null: it is, where its type has drafts. */
  readonly capabilities?: InputMaybe<MetaobjectCapabilityDataInput>;
  /** The values of its fields. Null: none. */
  readonly fields?: InputMaybe<ReadonlyArray<MetaobjectFieldInput>>;
  /** The handle, unique within its type: letters, digits and dashes. Null: it is made of the display name. */
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  /** The name of its type. */
  readonly type: Scalars['String']['input'];
};

/** The answer of `metaobjectCreate`. */
export type MetaobjectCreatePayload = {
  readonly __typename?: 'MetaobjectCreatePayload';
  /** The metaobject after the change. Null: nothing was changed. */
  readonly metaobject?: Maybe<Metaobject>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A type of metaobjects: which fields they have, and who sees them. */
export type MetaobjectDefinition = {
  readonly __typename?: 'MetaobjectDefinition';
  /** Who sees the metaobjects. */
  readonly access: MetaobjectAccess;
  /** What the metaobjects can do. */
  readonly capabilities: MetaobjectCapabilities;
  /** What it is for. Null: nobody said it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The field whose value is the display name of a metaobject. Null: it is the handle. */
  readonly displayNameKey?: Maybe<Scalars['String']['output']>;
  /** The fields, in their order. */
  readonly fieldDefinitions: ReadonlyArray<MetaobjectFieldDefinition>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** The name by which the APIs know the type. */
  readonly type: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of types of metaobjects. */
export type MetaobjectDefinitionConnection = {
  readonly __typename?: 'MetaobjectDefinitionConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MetaobjectDefinitionEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<MetaobjectDefinition>;
  /** Whether there are items behind this page, and where it ends. */
  readonly pageInfo: PageInfo;
};

/** A new type of metaobjects. */
export type MetaobjectDefinitionCreateInput = {
  /** Who sees the metaobjects. Null: staff only. */
  readonly access?: InputMaybe<MetaobjectAccessInput>;
  /** What the metaobjects can do. Null: nothing of it. */
  readonly capabilities?: InputMaybe<MetaobjectCapabilitiesInput>;
  /** What it is for; at most 1,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The field whose value is the display name of a metaobject. Null: it is the handle. */
  readonly displayNameKey?: InputMaybe<Scalars['String']['input']>;
  /** The fields, in their order; at most 40. */
  readonly fieldDefinitions: ReadonlyArray<MetaobjectFieldDefinitionInput>;
  /** What people call it. */
  readonly name: Scalars['String']['input'];
  /** The name by which the APIs know the type: 3 to 255 letters, digits, `_` and `-`; it is in lower case. */
  readonly type: Scalars['String']['input'];
};

/** The answer of `metaobjectDefinitionCreate`. */
export type MetaobjectDefinitionCreatePayload = {
  readonly __typename?: 'MetaobjectDefinitionCreatePayload';
  /** The type after the change. Null: nothing was changed. */
  readonly metaobjectDefinition?: Maybe<MetaobjectDefinition>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `metaobjectDefinitionDelete`. */
export type MetaobjectDefinitionDeletePayload = {
  readonly __typename?: 'MetaobjectDefinitionDeletePayload';
  /** The id of the type that was deleted. Null: nothing was changed. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** An item of a page. */
export type MetaobjectDefinitionEdge = {
  readonly __typename?: 'MetaobjectDefinitionEdge';
  /** Send it as `after` for what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MetaobjectDefinition;
};

/** What changes of a type of metaobjects; what is absent stays. */
export type MetaobjectDefinitionUpdateInput = {
  /** Who sees the metaobjects. */
  readonly access?: InputMaybe<MetaobjectAccessInput>;
  /** What the metaobjects can do. */
  readonly capabilities?: InputMaybe<MetaobjectCapabilitiesInput>;
  /** What it is for; at most 1,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The field whose value is the display name of a metaobject. Null: it is the handle. */
  readonly displayNameKey?: InputMaybe<Scalars['String']['input']>;
  /** All fields as they shall be, in their order; at most 40. */
  readonly fieldDefinitions?: InputMaybe<ReadonlyArray<MetaobjectFieldDefinitionInput>>;
  /** What people call it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `metaobjectDefinitionUpdate`. */
export type MetaobjectDefinitionUpdatePayload = {
  readonly __typename?: 'MetaobjectDefinitionUpdatePayload';
  /** The type after the change. Null: nothing was changed. */
  readonly metaobjectDefinition?: Maybe<MetaobjectDefinition>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `metaobjectDelete`. */
export type MetaobjectDeletePayload = {
  readonly __typename?: 'MetaobjectDeletePayload';
  /** The id of the metaobject that was deleted. Null: nothing was changed. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** An item of a page. */
export type MetaobjectEdge = {
  readonly __typename?: 'MetaobjectEdge';
  /** Send it as `after` for what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Metaobject;
};

/** A field of a metaobject. */
export type MetaobjectField = {
  readonly __typename?: 'MetaobjectField';
  /** The key of the field. */
  readonly key: Scalars['String']['output'];
  /** The type of its value. */
  readonly type: Scalars['String']['output'];
  /** The value as text, or as JSON by its type. Null: it has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A field of the metaobjects of a type. */
export type MetaobjectFieldDefinition = {
  readonly __typename?: 'MetaobjectFieldDefinition';
  /** What it is for. Null: nobody said it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The key by which the APIs know the field. */
  readonly key: Scalars['String']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** Whether a metaobject must have a value. */
  readonly required: Scalars['Boolean']['output'];
  /** The type of its values, one of those of metafields. */
  readonly type: Scalars['String']['output'];
};

/** A field of the metaobjects of a type. */
export type MetaobjectFieldDefinitionInput = {
  /** What it is for; at most 1,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The key by which the APIs know the field: 2 to 50 letters, digits, `_` and `-`. */
  readonly key: Scalars['String']['input'];
  /** What people call it. Null: the key. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether a metaobject must have a value. */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  /** The type of its values, one of those of metafields: `single_line_text_field`, `list.product_reference` … */
  readonly type: Scalars['String']['input'];
};

/** The value of a field of a metaobject. */
export type MetaobjectFieldInput = {
  /** The key of the field. */
  readonly key: Scalars['String']['input'];
  /** The value as text, or as JSON by its type; at most 30,000 characters. Empty: it has none any more. */
  readonly value: Scalars['String']['input'];
};

/** A metaobject by its handle and its type. */
export type MetaobjectHandleInput = {
  /** The handle within the type. */
  readonly handle: Scalars['String']['input'];
  /** The name of the type. */
  readonly type: Scalars['String']['input'];
};

/** Whether shoppers see a metaobject. */
export type MetaobjectStatus =
  /** They do, if they see those of its type. */
  | 'ACTIVE'
  /** They do not. */
  | 'DRAFT';

/** What clients of the shop API see of the metaobjects of a type. */
export type MetaobjectStorefrontAccess =
  /** Nothing. */
  | 'NONE'
  /** All of them but drafts. */
  | 'PUBLIC_READ';

/** What changes of a metaobject; what is absent stays. */
export type MetaobjectUpdateInput = {
  /** Whether it is a draft. */
  readonly capabilities?: InputMaybe<MetaobjectCapabilityDataInput>;
  /** The values that change. Null: none. */
  readonly fields?: InputMaybe<ReadonlyArray<MetaobjectFieldInput>>;
};

/** The answer of `metaobjectUpdate`. */
export type MetaobjectUpdatePayload = {
  readonly __typename?: 'MetaobjectUpdatePayload';
  /** The metaobject after the change. Null: nothing was changed. */
  readonly metaobject?: Maybe<Metaobject>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What a metaobject has, or what changes of it; what is absent stays. */
export type MetaobjectUpsertInput = {
  /** Whether it is a draft. Null: a new one is, where its type has drafts. */
  readonly capabilities?: InputMaybe<MetaobjectCapabilityDataInput>;
  /** The values that change. Null: none. */
  readonly fields?: InputMaybe<ReadonlyArray<MetaobjectFieldInput>>;
};

/** The answer of `metaobjectUpsert`. */
export type MetaobjectUpsertPayload = {
  readonly __typename?: 'MetaobjectUpsertPayload';
  /** The metaobject after the change. Null: nothing was changed. */
  readonly metaobject?: Maybe<Metaobject>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
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
  /** Ends a bulk operation that is under way; what it has done stays, and so does its result so far. Again it changes nothing. */
  readonly bulkOperationCancel: BulkOperationPayload;
  /**
   * Repeats a mutation for each line of an uploaded file, a JSON object with its variables: a change of stock or of prices, which needs the permission of that mutation. Each line is carried out once. The
   * result file has one JSON object a line, in their order: `data`, or `errors`, and `__lineNumber`, from 0.
   */
  readonly bulkOperationRunMutation: BulkOperationPayload;
  /**
   * Reads all that a query selects, a page at a time: a query with the one field `products` or `orders`, which needs the permission of that field. The result file has one JSON object a line, those of a
   * connection within an object behind it, with its id as `__parentId`.
   */
  readonly bulkOperationRunQuery: BulkOperationPayload;
  /** Adds products at the end of a collection of listed products; those that it has stay where they are. */
  readonly collectionAddProducts: CollectionAddProductsPayload;
  /** Makes a collection of listed products or of those that meet rules. Its handle does not change; it hides the collection of a product type with the same handle. */
  readonly collectionCreate: CollectionCreatePayload;
  /** Deletes a collection that staff made; its products and its history stay. */
  readonly collectionDelete: CollectionDeletePayload;
  /** Removes products from a collection of listed products; those that it does not have are ignored. */
  readonly collectionRemoveProducts: CollectionRemoveProductsPayload;
  /** Moves products of a collection of listed products to other places, one after the other. */
  readonly collectionReorderProducts: CollectionReorderProductsPayload;
  /** Changes a collection that staff made. */
  readonly collectionUpdate: CollectionUpdatePayload;
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
  /** Withdraws a delivery zone: later orders are delivered without it. */
  readonly deliveryZoneWithdraw: DeliveryZoneWithdrawPayload;
  /** Creates a discount: with a code for buyers who enter it, without one for every order. A code has one discount. */
  readonly discountCreate: DiscountCreatePayload;
  /** Ends a discount: no new order gets it. Orders that were placed keep it. */
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
  /** Deletes metafields of a product and its variants, or of another owner; one that is not there stays away. */
  readonly metafieldsDelete: MetafieldsDeletePayload;
  /**
   * Sets metafields of a product and its variants, or of a collection, a page, a blog, an article or the shop: those that are there already are replaced, the others stay. All of them or
   * none are set. Fields of several owners need several mutations.
   */
  readonly metafieldsSet: MetafieldsSetPayload;
  /** Creates a metaobject. Its handle, by default made of its display name, does not change. */
  readonly metaobjectCreate: MetaobjectCreatePayload;
  /** Creates a type of metaobjects. Its name does not change. */
  readonly metaobjectDefinitionCreate: MetaobjectDefinitionCreatePayload;
  /** Deletes a type of metaobjects. Its metaobjects are not shown; they are again when it is created again. */
  readonly metaobjectDefinitionDelete: MetaobjectDefinitionDeletePayload;
  /** Changes what the input has of a type of metaobjects. Values of a field that it does not have any more are not shown; a field does not change its type. */
  readonly metaobjectDefinitionUpdate: MetaobjectDefinitionUpdatePayload;
  /** Deletes a metaobject. */
  readonly metaobjectDelete: MetaobjectDeletePayload;
  /** Changes what the input has of a metaobject. */
  readonly metaobjectUpdate: MetaobjectUpdatePayload;
  /** Creates the metaobject with a handle, or changes what the input has of the one that exists. */
  readonly metaobjectUpsert: MetaobjectUpsertPayload;
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
  /** Withdraws a price list: its countries get the prices of the catalogue. */
  readonly priceListWithdraw: PriceListWithdrawPayload;
  /** Exports all products as CSV in Shopify's format, with the stock that is on hand; imported again it changes nothing. */
  readonly productExportRun: BulkOperationPayload;
  /**
   * Takes a product CSV in Shopify's format: as a text (`csv`), or as the bytes of the file (`csvBase64`), of which UTF-8, UTF-16 and
   * Windows-1252 are read. What the file does not say stays: a column that it does not have, a variant that no row mentions, a cell that
   * cannot be taken. Every such cell is reported. Answers when every row has been decided; a file with a fault as a whole (no header, not
   * CSV, too large) changes nothing. `dryRun`: changes nothing, and tells what would change.
   */
  readonly productImport: ProductImportPayload;
  /**
   * Imports an uploaded product CSV of any size, at most 1 GiB, in UTF-8, by the rules of `productImport`. Rows of one product have to follow each other. It is
   * carried out step by step, also when this gateway or the client ends: `bulkOperationUpdated` tells how far it is, and the result file what was not taken as
   * it is written.
   */
  readonly productImportRun: BulkOperationPayload;
  /** Says that a parcel of an order was handed to a carrier: these quantities, or all that are left. Where dispatch is manual, nothing else sends it. */
  readonly shipmentCreate: ShipmentPayload;
  /** Corrects a parcel, or says that it arrived. */
  readonly shipmentUpdate: ShipmentPayload;
  /** Sets the text of a policy. With an empty text the shop has no such policy. */
  readonly shopPolicyUpdate: ShopPolicyUpdatePayload;
  /** Accepts an invitation by the whole link of the mail; needs no token. The member logs in with the password afterwards. */
  readonly staffInvitationAccept: StaffInvitationAcceptPayload;
  /** Ends an invitation: its link is not valid any more. */
  readonly staffInvitationRevoke: StaffInvitationRevokePayload;
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
   * Invites someone by a mail with a link that is valid for seven days, and once: they choose their password. Another invitation of the same address takes the place
   * of the former, with a new link.
   */
  readonly staffMemberInvite: StaffMemberInvitePayload;
  /**
   * Sets a password, which ends all sessions of the member. Without `id` one's own, with the `currentPassword`; with `id` that of another member, for those who may
   * manage staff.
   */
  readonly staffMemberPasswordSet: StaffMemberPasswordSetPayload;
  /** Lets a member who was deactivated log in again, with the role and the password from before. */
  readonly staffMemberReactivate: StaffMemberReactivatePayload;
  /** Takes effect with the member's next request. Nobody changes their own role. */
  readonly staffMemberRoleChange: StaffMemberRoleChangePayload;
  /** Exchanges an access token, also an expired one, for a new one, once; needs no other token. A second exchange ends the session. */
  readonly staffRefresh: StaffLogInPayload;
  /** Ends another session of one's own; with `memberId` one of that member, for those who may manage staff. */
  readonly staffSessionRevoke: StaffSessionRevokePayload;
  /**
   * Addresses to which files are uploaded with `PUT` before an operation reads them; they expire after seven days. An upload that was interrupted goes on where
   * it was: `HEAD` tells how many bytes are stored, in the header `upload-offset`, and the next `PUT` sends the rest with that header.
   */
  readonly stagedUploadsCreate: StagedUploadsCreatePayload;
  /** Sets the tax of a place and category from an instant on. As long as there is no tax rate, the settings of the shop count. */
  readonly taxRatePut: TaxRatePutPayload;
  /** Withdraws a tax rate: later orders are taxed without it. */
  readonly taxRateWithdraw: TaxRateWithdrawPayload;
  /**
   * Adds translations of the texts of a resource, or replaces those of the same keys and locales. All or none of them are registered. Needs `WRITE_PRODUCTS` for
   * texts of products, `WRITE_CONTENT` for others.
   */
  readonly translationsRegister: TranslationsRegisterPayload;
  /** Removes translations of the texts of a resource; what is not there stays away. Needs the same permissions as `translationsRegister`. */
  readonly translationsRemove: TranslationsRemovePayload;
  /** Redirects an address of the shop, which no product, page or the like may have: those are shown. */
  readonly urlRedirectCreate: UrlRedirectCreatePayload;
  /** Deletes a redirect. */
  readonly urlRedirectDelete: UrlRedirectDeletePayload;
  /** Changes the target of a redirect; its path does not change. */
  readonly urlRedirectUpdate: UrlRedirectUpdatePayload;
  /** Sets what deliveries and taxes depend on: what is not given stays, a weight of 0 and an empty category clear it. Imports leave it as it is. */
  readonly variantPricingSet: VariantPricingSetPayload;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationArticleCreateArgs = {
  article: ArticleCreateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationArticleDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationArticleUpdateArgs = {
  article: ArticleUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationBlogCreateArgs = {
  blog: BlogCreateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationBlogDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationBlogUpdateArgs = {
  blog: BlogUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationBulkOperationCancelArgs = {
  id: Scalars['ID']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationBulkOperationRunMutationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  mutation: Scalars['String']['input'];
  stagedUploadPath: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationBulkOperationRunQueryArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationCollectionAddProductsArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationCollectionCreateArgs = {
  collection: CollectionCreateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationCollectionDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationCollectionRemoveProductsArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationCollectionReorderProductsArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  moves: ReadonlyArray<CollectionMoveInput>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationCollectionUpdateArgs = {
  collection: CollectionUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationContentImportArgs = {
  files: ReadonlyArray<ContentFileInput>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationDataSubjectEraseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationDeliveryZonePutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliveryZoneInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationDeliveryZoneWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationDiscountCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DiscountInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationDiscountDeactivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationDiscountUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DiscountInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationInventoryAdjustQuantitiesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryAdjustQuantitiesInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationInventoryLocationSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryLocationInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationInventoryLowStockThresholdSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryLowStockThresholdSetInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationInventoryPolicySetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryPolicySetInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationInventoryReceiveArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventoryReceiveInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationInventorySetQuantitiesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InventorySetQuantitiesInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMenuCreateArgs = {
  handle: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items: ReadonlyArray<MenuItemCreateInput>;
  title: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMenuDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMenuUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items: ReadonlyArray<MenuItemCreateInput>;
  title: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetafieldsDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  metafields: ReadonlyArray<MetafieldIdentifierInput>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetafieldsSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  metafields: ReadonlyArray<MetafieldsSetInput>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  metaobject: MetaobjectCreateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectDefinitionCreateArgs = {
  definition: MetaobjectDefinitionCreateInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectDefinitionDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectDefinitionUpdateArgs = {
  definition: MetaobjectDefinitionUpdateInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  metaobject: MetaobjectUpdateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationMetaobjectUpsertArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  handle: MetaobjectHandleInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  metaobject: MetaobjectUpsertInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationOrderCancelArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationOrderMarkAsPaidArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationOrderReceiveReturnArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrderReceiveReturnInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationOrderRefundArgs = {
  amount?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationOrderRefundRecordArgs = {
  amount: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationPageCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  page: PageCreateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationPageDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationPageUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  page: PageUpdateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationPriceListPricesSetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  prices: ReadonlyArray<FixedPriceInput>;
  removedVariantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationPriceListPutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PriceListInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationPriceListWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationProductExportRunArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationProductImportArgs = {
  csv?: InputMaybe<Scalars['String']['input']>;
  csvBase64?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationProductImportRunArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  stagedUploadPath: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationShipmentCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShipmentCreateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationShipmentUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShipmentUpdateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationShopPolicyUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  shopPolicy: ShopPolicyInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffInvitationAcceptArgs = {
  invitationUrl: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffInvitationRevokeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffLogInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StaffMemberCreateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberDeactivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberEraseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberInviteArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StaffMemberInviteInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberPasswordSetArgs = {
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberReactivateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffMemberRoleChangeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  role: StaffRole;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffRefreshArgs = {
  accessToken: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStaffSessionRevokeArgs = {
  memberId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationStagedUploadsCreateArgs = {
  input: ReadonlyArray<StagedUploadInput>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationTaxRatePutArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationTaxRateWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationTranslationsRegisterArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
  translations: ReadonlyArray<TranslationInput>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationTranslationsRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  locales: ReadonlyArray<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
  translationKeys: ReadonlyArray<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationUrlRedirectCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  urlRedirect: UrlRedirectInput;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationUrlRedirectDeleteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationUrlRedirectUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  target: Scalars['String']['input'];
};


/** The changes of this API. Each demands a permission of the role, and is in the audit log. */
export type MutationVariantPricingSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taxCategory?: InputMaybe<Scalars['String']['input']>;
  variantId: Scalars['ID']['input'];
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** The order when the request was carried out; what follows from it, such as the answer of the payment provider, comes later. */
export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<StaffOrder>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `orderMarkAsPaid`. */
export type OrderMarkAsPaidPayload = {
  readonly __typename?: 'OrderMarkAsPaidPayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<StaffOrder>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Returned goods that arrived. */
export type OrderReceiveReturnInput = {
  /** What it consists of, line by line. */
  readonly lines: ReadonlyArray<OrderReturnLineInput>;
  /** The id of the order. */
  readonly orderId: Scalars['ID']['input'];
  /** The reason in words; it stays in the history. */
  readonly reason: Scalars['String']['input'];
  /** What is paid back with it: a decimal in the order's currency. Null: nothing. */
  readonly refundAmount?: InputMaybe<Scalars['String']['input']>;
  /** Whether the pieces can be sold again. */
  readonly restock?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the return that the buyer announced. Null: it was not announced. */
  readonly returnId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer of `orderReceiveReturn`. */
export type OrderReceiveReturnPayload = {
  readonly __typename?: 'OrderReceiveReturnPayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<StaffOrder>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The id of the return. Null: nothing was changed. */
  readonly returnId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `orderRefund` and `orderRefundRecord`. */
export type OrderRefundPayload = {
  readonly __typename?: 'OrderRefundPayload';
  /** The order after the change. Null: nothing was changed. */
  readonly order?: Maybe<StaffOrder>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The id of the refund. Null: nothing was changed. */
  readonly refundId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Pieces of a line that are sent back. */
export type OrderReturnLineInput = {
  /** The id of a line of the order. */
  readonly orderLineId: Scalars['ID']['input'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['input'];
};

/** A new page. */
export type PageCreateInput = {
  /** HTML; sanitized when it is shown. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses, unique among pages. Null: made of the title. */
  readonly handle?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is shown. Null: for a new one, yes; for an existing one it stays. */
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** The instant from which it is shown. Null: at once, or as before. */
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Title and description for search engines. Null: none. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
};

/** The answer of `pageCreate`. */
export type PageCreatePayload = {
  readonly __typename?: 'PageCreatePayload';
  /** The page after the change. Null: nothing was changed. */
  readonly page?: Maybe<AdminPage>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `pageDelete`. */
export type PageDeletePayload = {
  readonly __typename?: 'PageDeletePayload';
  /** The id of the page that was deleted. Null: nothing was changed. */
  readonly deletedPageId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Where a page ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Send it as `after` for the next page. Null: the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What changes of a page; what is absent stays. */
export type PageUpdateInput = {
  /** The text as HTML; it is sanitized where it is shown. Absent: it stays. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is shown. Absent: it stays as it is. */
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** The instant from which it is shown. Absent: it stays. */
  readonly publishDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Title and description for search engines. Absent: they stay. */
  readonly seo?: InputMaybe<ContentSeoInput>;
  /** The title that people read. Absent: it stays. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of `pageUpdate`. */
export type PageUpdatePayload = {
  readonly __typename?: 'PageUpdatePayload';
  /** The page after the change. Null: nothing was changed. */
  readonly page?: Maybe<AdminPage>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A parcel of an order, as staff recorded it. */
export type Parcel = {
  readonly __typename?: 'Parcel';
  /** The company that carries the parcel. */
  readonly carrier: Scalars['String']['output'];
  /** Whether it has arrived. */
  readonly delivered: Scalars['Boolean']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The variants in the parcel, with their pieces. */
  readonly lines: ReadonlyArray<ParcelLine>;
  /** The carrier's number of the parcel. */
  readonly trackingNumber: Scalars['String']['output'];
  /** Where the way of the parcel can be followed. Null: no address is known. */
  readonly trackingUrl?: Maybe<Scalars['String']['output']>;
};

/** Pieces of a variant in a parcel. */
export type ParcelLine = {
  readonly __typename?: 'ParcelLine';
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['output'];
};

/** A payment on which log and provider do not agree. */
export type PaymentDifference = {
  readonly __typename?: 'PaymentDifference';
  /** The provider's value. Null: the provider does not know the payment. */
  readonly atProvider?: Maybe<Scalars['String']['output']>;
  /** What they do not agree on. */
  readonly kind: PaymentDifferenceKind;
  /** The values of both sides; null where a side does not know the payment. */
  readonly log?: Maybe<Scalars['String']['output']>;
  /** The id of the order. */
  readonly orderId: Scalars['ID']['output'];
  /** The payment provider by the name that the settings give it. */
  readonly provider: Scalars['String']['output'];
  /** The provider's id of the payment. */
  readonly reference: Scalars['String']['output'];
};

/** What log and provider do not agree on. */
export type PaymentDifferenceKind =
  /** How much is paid. */
  | 'AMOUNT'
  /** How much was paid back. */
  | 'REFUNDS'
  /** How far the payment is. */
  | 'STATUS'
  /** Only the log knows the payment. */
  | 'UNKNOWN_AT_PROVIDER'
  /** Only the provider knows the payment. */
  | 'UNKNOWN_IN_LOG';

/** A comparison of the log's payments with those of the providers. */
export type PaymentReconciliation = {
  readonly __typename?: 'PaymentReconciliation';
  /** The number of payments that were compared. */
  readonly compared: Scalars['Int']['output'];
  /** What the sides do not agree on; empty when they agree. */
  readonly differences: ReadonlyArray<PaymentDifference>;
  /** The instant from which payments were compared. */
  readonly since: Scalars['DateTime']['output'];
};

/** How the prices of a list are made of those of the catalogue. */
export type PriceAdjustment = {
  readonly __typename?: 'PriceAdjustment';
  /** What the price of the catalogue is multiplied by. */
  readonly factor: Scalars['Float']['output'];
  /** The decimal that is taken off after rounding. Null: nothing. */
  readonly minus?: Maybe<Scalars['String']['output']>;
  /** The decimal to a multiple of which the price is rounded. Null: to the smallest unit of the currency. */
  readonly roundTo?: Maybe<Scalars['String']['output']>;
};

/**
 * The price is the catalogue's × `factor` (also a rate of exchange), rounded half up to a multiple of `roundTo`, less `minus`: `roundTo: "1.00"` and
 * `minus: "0.01"` for prices such as 4.99.
 */
export type PriceAdjustmentInput = {
  /** What the price of the catalogue is multiplied by. */
  readonly factor: Scalars['Float']['input'];
  /** The decimal that is taken off after rounding. Null: nothing. */
  readonly minus?: InputMaybe<Scalars['String']['input']>;
  /** The decimal to a multiple of which the price is rounded. Null: to the smallest unit of the currency. */
  readonly roundTo?: InputMaybe<Scalars['String']['input']>;
};

/** Prices for the buyers of some countries. */
export type PriceList = {
  readonly __typename?: 'PriceList';
  /** Whether it counts; false after it was deactivated or withdrawn. */
  readonly active: Scalars['Boolean']['output'];
  /** How prices are made of those of the catalogue. Null: only fixed prices differ. */
  readonly adjustment?: Maybe<PriceAdjustment>;
  /** The countries whose buyers get its prices, by ISO 3166-1 alpha-2. */
  readonly countryCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The currency of its prices, by ISO 4217. */
  readonly currencyCode: Scalars['String']['output'];
  /** How many variants have a fixed price. */
  readonly fixedPrices: Scalars['Int']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** Prices for the buyers of some countries. */
export type PriceListInput = {
  /** How prices are made of those of the catalogue. Null: only fixed prices differ. */
  readonly adjustment?: InputMaybe<PriceAdjustmentInput>;
  /** The countries whose buyers get its prices, by ISO 3166-1 alpha-2. */
  readonly countryCodes: ReadonlyArray<Scalars['String']['input']>;
  /** The currency of its prices, by ISO 4217. */
  readonly currencyCode: Scalars['String']['input'];
  /** The title that people read. */
  readonly title: Scalars['String']['input'];
};

/** A page of a list whose items are of the type `PriceList`, by id. */
export type PriceListPage = {
  readonly __typename?: 'PriceListPage';
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<PriceList>;
};

/** The answer of `priceListPricesSet`. */
export type PriceListPricesSetPayload = {
  readonly __typename?: 'PriceListPricesSetPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The price list after the change. Null: nothing was changed. */
  readonly priceList?: Maybe<PriceList>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `priceListPut`. */
export type PriceListPutPayload = {
  readonly __typename?: 'PriceListPutPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The price list after the change. Null: nothing was changed. */
  readonly priceList?: Maybe<PriceList>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `priceListWithdraw`. */
export type PriceListWithdrawPayload = {
  readonly __typename?: 'PriceListWithdrawPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The price list after the change. Null: nothing was changed. */
  readonly priceList?: Maybe<PriceList>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A product with all that staff entered. */
export type Product = {
  readonly __typename?: 'Product';
  /** The category of the standard taxonomy, as it was entered. */
  readonly category: Scalars['String']['output'];
  /** The instant at which it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The description as it was entered. */
  readonly descriptionHtml: Scalars['String']['output'];
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The kind of goods. */
  readonly productType: Scalars['String']['output'];
  /** `active`, `draft` or `archived`. */
  readonly status: Scalars['String']['output'];
  /** The tags. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
  /** The instant of its last change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** All variants of the product. */
  readonly variants: ProductVariantConnection;
  /** Who makes it. */
  readonly vendor: Scalars['String']['output'];
  /** The number of changes since the beginning. */
  readonly version: Scalars['Int']['output'];
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<Product>;
  /** Whether there are items behind this page, and where it ends. */
  readonly pageInfo: PageInfo;
};

/** An item of a page. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Send it as `after` for what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Product;
};

/** A page of the catalogue as CSV. */
export type ProductExport = {
  readonly __typename?: 'ProductExport';
  /** The rows with the header, ready to be imported again. */
  readonly csv: Scalars['String']['output'];
  /** Send it as `after` for the next page. Null: this is the last one. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The number of products of the page. */
  readonly products: Scalars['Int']['output'];
};

/** An import of products from a CSV, with its progress or result. */
export type ProductImport = {
  readonly __typename?: 'ProductImport';
  /** What a dry run would have changed, the first 1,000 products; of an import that was carried out the history tells. */
  readonly changes: ReadonlyArray<ProductImportChange>;
  /** The number of products that a dry run would have changed, those beyond the first 1,000 too. */
  readonly changesTotal: Scalars['Int']['output'];
  /** Whether nothing is changed, and `changes` tells what would be. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was not taken as it is written; the first 10,000. */
  readonly errors: ReadonlyArray<ImportRowError>;
  /** The instant at which it ended. Null: it is still under way. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What is not kept, and what was read otherwise than it stands: columns and cells; the first 10,000. */
  readonly notices: ReadonlyArray<ImportRowError>;
  /** Covers all that it has written so far; send it as `millrace-read-after` to see that. */
  readonly position: Scalars['String']['output'];
  /** How many products the file has, by what became of them. */
  readonly products: ImportCount;
  /** The number of rows that were read, without the header. */
  readonly rows: Scalars['Int']['output'];
  /** The instant at which it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it is still under way. */
  readonly status: ProductImportStatus;
  /** The number of variants that the file has. */
  readonly variants: Scalars['Int']['output'];
};

/** A product that a dry run would have changed. */
export type ProductImportChange = {
  readonly __typename?: 'ProductImportChange';
  /** What would differ, with the values of both sides. */
  readonly fields: ReadonlyArray<ProductImportFieldChange>;
  /** The name in addresses; it is unique among things of this type. */
  readonly handle: Scalars['String']['output'];
  /** Whether the product is new. */
  readonly kind: ProductImportChangeKind;
  /** The id of the product. */
  readonly productId: Scalars['ID']['output'];
};

/** What an import does with a product. */
export type ProductImportChangeKind =
  /** The catalogue does not have it yet. */
  | 'CREATED'
  /** The catalogue has it, and it differs. */
  | 'REVISED';

/** A field of the product, or of the variant that is named. Null before: there was no such product or variant. */
export type ProductImportFieldChange = {
  readonly __typename?: 'ProductImportFieldChange';
  /** The value of the file. Null: there is none any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The value in the catalogue. Null: there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The name of the field. */
  readonly field: Scalars['String']['output'];
  /** The title of the variant. Null: a field of the product itself. */
  readonly variant?: Maybe<Scalars['String']['output']>;
  /** The id of the variant. Null: a field of the product itself. */
  readonly variantId?: Maybe<Scalars['ID']['output']>;
};

/** The answer of `productImport`. */
export type ProductImportPayload = {
  readonly __typename?: 'ProductImportPayload';
  /** The import with its result. Null: nothing was taken. */
  readonly import?: Maybe<ProductImport>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** How far an import is. */
export type ProductImportStatus =
  /** All rows were decided. */
  | 'DONE'
  /** The file as a whole could not be taken. */
  | 'FAILED'
  /** Not all rows were decided yet. */
  | 'RUNNING';

/** A variant of a product. */
export type ProductVariant = {
  readonly __typename?: 'ProductVariant';
  /** The pieces that can be sold, as the search view knows them. */
  readonly available?: Maybe<Scalars['Int']['output']>;
  /** As printed on the product. Null: none. */
  readonly barcode?: Maybe<Scalars['String']['output']>;
  /** The former price, a decimal in `currencyCode`. Null: none. */
  readonly compareAtPrice?: Maybe<Scalars['String']['output']>;
  /** The currency by ISO 4217. */
  readonly currencyCode: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** A decimal in `currencyCode`. */
  readonly price: Scalars['String']['output'];
  /** The merchant's number of the article; may be empty. */
  readonly sku: Scalars['String']['output'];
  /** The title that people read. */
  readonly title: Scalars['String']['output'];
};

/** A page of variants. */
export type ProductVariantConnection = {
  readonly __typename?: 'ProductVariantConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProductVariantEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<ProductVariant>;
  /** Whether there are items behind this page, and where it ends. */
  readonly pageInfo: PageInfo;
};

/** An item of a page. */
export type ProductVariantEdge = {
  readonly __typename?: 'ProductVariantEdge';
  /** Send it as `after` for what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProductVariant;
};

/** The reads of this API: they change nothing, and several in one document run side by side. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What members of staff changed, newest first, from the log: who did what when to which aggregate. `staffId`: of one member; `kind`: a type of
   * event, such as `ProductRevised`. A page may hold less than `first`, also nothing, while `hasNextPage` is true.
   */
  readonly auditLog: AuditLog;
  /** A bulk operation: an import, an export, a query or a mutation of many things. Null: there is none with this id. */
  readonly bulkOperation?: Maybe<BulkOperation>;
  /**
   * The bulk operations that the sender may see, whoever requested them, the newest first. A page may hold less than `first`, also nothing, while `hasNextPage`
   * is true.
   */
  readonly bulkOperations: BulkOperationPage;
  /** The collections that staff made, by title. At most 5,000. */
  readonly collections: ReadonlyArray<AdminCollection>;
  /** The pages, blogs, articles, menus, policies, redirects and types of metaobjects of the shop, those that are not published too, by type and title. At most 5,000. */
  readonly content: ReadonlyArray<ContentEntry>;
  /** The delivery zones by id, those that were withdrawn too. `after`: the id that the page before ended with. */
  readonly deliveryZones: DeliveryZonePage;
  /** The discounts by id, those that are not active any more too. `after`: the id that the page before ended with. */
  readonly discounts: DiscountPage;
  /** How far visits came, by day. An error while the analytics do not answer. */
  readonly funnel: FunnelReport;
  /** The stock of a variant, in all locations. Null: there is no such variant. */
  readonly inventoryItem?: Maybe<InventoryItem>;
  /** The places with stock: `main`, and those that staff defined. */
  readonly inventoryLocations: ReadonlyArray<InventoryLocation>;
  /** Who sends this request, and what they may do. */
  readonly me: StaffIdentity;
  /** A metaobject, drafts too. Null: there is none. */
  readonly metaobject?: Maybe<Metaobject>;
  /** A metaobject by its handle, drafts too. Null: there is none. */
  readonly metaobjectByHandle?: Maybe<Metaobject>;
  /** A type of metaobjects by its name. Null: there is none. */
  readonly metaobjectDefinitionByType?: Maybe<MetaobjectDefinition>;
  /** The types of metaobjects, in the order of their ids. */
  readonly metaobjectDefinitions: MetaobjectDefinitionConnection;
  /** The metaobjects of a type, drafts too, in the order of their ids. */
  readonly metaobjects: MetaobjectConnection;
  /** An order with what happened to it; by its id with or without the buyer's key. */
  readonly order?: Maybe<StaffOrder>;
  /** All orders, in the order of their ids. */
  readonly orders: StaffOrderConnection;
  /**
   * Compares the payments of the log with those of the payment providers: status, amounts, refunds, and what only one side knows. `since`: the
   * age of the oldest; by default some days. An error while a provider does not answer.
   */
  readonly paymentReconciliation: PaymentReconciliation;
  /** The price lists by id, those that were withdrawn too. `after`: the id that the page before ended with. */
  readonly priceLists: PriceListPage;
  /**
   * Products of any status as CSV in Shopify's format, with the stock that is on hand; imported again it changes nothing. In the order of
   * their ids, each page with the header: `after` is the `endCursor` of the page before. A page may hold less than `first`.
   */
  readonly productExport: ProductExport;
  /** How an import is going, or how it ended; kept while the gateway that took it runs. */
  readonly productImport?: Maybe<ProductImport>;
  /** Products of any status, in the order of their ids. */
  readonly products: ProductConnection;
  /**
   * Sales of products, with what was cancelled and returned, by start of the interval and then by revenue. Figures follow the orders by seconds. An error
   * while the analytics do not answer.
   */
  readonly salesByProduct: SalesByProductReport;
  /** The words that were searched for without a result, the most frequent first. An error while the analytics do not answer. */
  readonly searchesWithoutResults: SearchesReport;
  /** The languages of the shop: its own, whose texts are the source, and those of translations. */
  readonly shopLocales: ReadonlyArray<ShopLocale>;
  /** The words whose search took more than a second, the most frequent first. An error while the analytics do not answer. */
  readonly slowSearches: SearchesReport;
  /** The invitations that were not accepted, also after their end; the revoked ones only with `includeRevoked`. */
  readonly staffInvitations: ReadonlyArray<StaffInvitation>;
  /** A member of staff. Null: there is none with this id. */
  readonly staffMember?: Maybe<StaffMember>;
  /** All members of staff, oldest first; those who may not log in any more too. */
  readonly staffMembers: ReadonlyArray<StaffMember>;
  /** The live sessions of whoever sends this request; with `memberId` of that member, for those who may manage staff. */
  readonly staffSessions: ReadonlyArray<StaffSession>;
  /** The tax rates by id, those that were withdrawn too. `after`: the id that the page before ended with. */
  readonly taxRates: TaxRatePage;
  /** The texts of something that can be translated, with their translations. Null: there is no such thing. Needs `READ_PRODUCTS` for texts of products, `READ_CONTENT` for others. */
  readonly translatableResource?: Maybe<TranslatableResource>;
  /**
   * What has texts that can be translated, in the order of the ids, with what shoppers do not see yet. Needs `READ_PRODUCTS` for products, `READ_CONTENT` for
   * others.
   */
  readonly translatableResources: TranslatableResourceConnection;
  /** The products that were viewed, put into carts and ordered most in the last 20 to 24 hours, by score. An error while the analytics do not answer. */
  readonly trendingProducts: TrendingProductsReport;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryBulkOperationArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryBulkOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryDeliveryZonesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryDiscountsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryFunnelArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryInventoryItemArgs = {
  variantId: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectByHandleArgs = {
  handle: MetaobjectHandleInput;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectDefinitionByTypeArgs = {
  type: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryMetaobjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type: Scalars['String']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryPaymentReconciliationArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductImportArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QuerySalesByProductArgs = {
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  interval?: InputMaybe<SalesInterval>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['DateTime']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QuerySearchesWithoutResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QuerySlowSearchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryStaffInvitationsArgs = {
  includeRevoked?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryStaffSessionsArgs = {
  memberId?: InputMaybe<Scalars['ID']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryTranslatableResourceArgs = {
  resourceId: Scalars['ID']['input'];
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryTranslatableResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  resourceType: TranslatableResourceType;
};


/** The reads of this API: they change nothing, and several in one document run side by side. */
export type QueryTrendingProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Goods of a rule: those that one of the lists names. */
export type RuleTargets = {
  readonly __typename?: 'RuleTargets';
  /** The ids of products. */
  readonly productIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Kinds of goods, as the products have them. */
  readonly productTypes: ReadonlyArray<Scalars['String']['output']>;
  /** The ids of variants. */
  readonly variantIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Goods of a rule: those that one of the lists names. A product type is what a collection is here. */
export type RuleTargetsInput = {
  /** The ids of products. Null: none. */
  readonly productIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of goods, as the products have them. Null: none. */
  readonly productTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ids of variants. Null: none. */
  readonly variantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Sales of products. What is as of an instant has all orders up to it. */
export type SalesByProductReport = {
  readonly __typename?: 'SalesByProductReport';
  /** The time of events that the figures have reached; null before the first. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether rows are left out. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The sales, by start and then by revenue. */
  readonly rows: ReadonlyArray<SalesOfProduct>;
};

/** How sales are added up. */
export type SalesInterval =
  /** All of the period. */
  | 'ALL'
  /** By days, in UTC. */
  | 'DAY'
  /** By hours, in UTC. */
  | 'HOUR';

/** Sales of a product in a category and a currency, in an interval. Amounts are prices less discounts. */
export type SalesOfProduct = {
  readonly __typename?: 'SalesOfProduct';
  /** The number of pieces that were cancelled in the interval, whenever they were ordered. */
  readonly cancelledPieces: Scalars['Int']['output'];
  /** What was cancelled, as an amount. */
  readonly cancelledRevenue: Scalars['String']['output'];
  /** What the product was of when it was sold: its type, or else its category. */
  readonly category: Scalars['String']['output'];
  /** The currency of the amounts. */
  readonly currencyCode: Scalars['String']['output'];
  /** The number of orders with the product. */
  readonly orders: Scalars['Int']['output'];
  /** The number of pieces that were ordered. */
  readonly pieces: Scalars['Int']['output'];
  /** The id of the product. */
  readonly productId: Scalars['ID']['output'];
  /** The number of pieces that came back in the interval, whenever they were ordered. */
  readonly returnedPieces: Scalars['Int']['output'];
  /** What came back, as an amount. */
  readonly returnedRevenue: Scalars['String']['output'];
  /** What was ordered, as an amount. */
  readonly revenue: Scalars['String']['output'];
  /** The begin of the interval. */
  readonly start: Scalars['DateTime']['output'];
};

/** Searches of the same words. */
export type SearchedWords = {
  readonly __typename?: 'SearchedWords';
  /** How long a search took on average, in ms. */
  readonly averageMs: Scalars['Int']['output'];
  /** How long the longest search took, in ms. */
  readonly maxMs: Scalars['Int']['output'];
  /** The number of searches. */
  readonly searches: Scalars['Int']['output'];
  /** The number of those above a second. */
  readonly slow: Scalars['Int']['output'];
  /** The number of those without a result. */
  readonly withoutResults: Scalars['Int']['output'];
  /** The words, in lower case. */
  readonly words: Scalars['String']['output'];
};

/** What was searched for. */
export type SearchesReport = {
  readonly __typename?: 'SearchesReport';
  /** The time of events that the figures have reached; null before the first. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether rows are left out. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The words, the most frequent first. */
  readonly rows: ReadonlyArray<SearchedWords>;
};

/** A parcel that was handed to a carrier. */
export type ShipmentCreateInput = {
  /** The company that carries the parcel. */
  readonly carrier: Scalars['String']['input'];
  /** Absent: all that is not sent yet. */
  readonly lines?: InputMaybe<ReadonlyArray<ShipmentLineInput>>;
  /** The id of the order. */
  readonly orderId: Scalars['ID']['input'];
  /** The carrier's number of the parcel. */
  readonly trackingNumber: Scalars['String']['input'];
  /** Absent: by the template of the configuration. */
  readonly trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

/** Pieces of a variant in a parcel. */
export type ShipmentLineInput = {
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['input'];
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** The answer of `shipmentCreate` and `shipmentUpdate`. */
export type ShipmentPayload = {
  readonly __typename?: 'ShipmentPayload';
  /** All parcels of the order after the change. */
  readonly parcels: ReadonlyArray<Parcel>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What changes of a parcel. */
export type ShipmentUpdateInput = {
  /** The company that carries the parcel. Null: stays. */
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  /** True: the parcel has arrived. Null: that stays as it is. */
  readonly delivered?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the order. */
  readonly orderId: Scalars['ID']['input'];
  /** The id of the parcel. */
  readonly parcelId: Scalars['ID']['input'];
  /** The carrier's number of the parcel. Null: stays. */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the way of the parcel can be followed. Null: stays. */
  readonly trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A language of the shop. */
export type ShopLocale = {
  readonly __typename?: 'ShopLocale';
  /** The language by BCP 47, such as `de`. */
  readonly locale: Scalars['String']['output'];
  /** The name in English. */
  readonly name: Scalars['String']['output'];
  /** Whether it is the language of the shop's own texts. */
  readonly primary: Scalars['Boolean']['output'];
  /** Whether shoppers can ask for it. */
  readonly published: Scalars['Boolean']['output'];
};

/** The text of a policy. */
export type ShopPolicyInput = {
  /** HTML; sanitized when it is shown. */
  readonly body: Scalars['String']['input'];
  /** Which policy it is. */
  readonly type: ShopPolicyType;
};

/** The policies that a shop can have. */
export type ShopPolicyType =
  /** How the shop can be reached. */
  | 'CONTACT_INFORMATION'
  /** Who runs the shop. */
  | 'LEGAL_NOTICE'
  /** What happens with personal data. */
  | 'PRIVACY_POLICY'
  /** When goods can be returned and money is paid back. */
  | 'REFUND_POLICY'
  /** How and when goods are delivered. */
  | 'SHIPPING_POLICY'
  /** What counts for goods that come again and again. */
  | 'SUBSCRIPTION_POLICY'
  /** What counts for what is bought. */
  | 'TERMS_OF_SALE'
  /** What counts for the use of the shop. */
  | 'TERMS_OF_SERVICE';

/** The answer of `shopPolicyUpdate`. */
export type ShopPolicyUpdatePayload = {
  readonly __typename?: 'ShopPolicyUpdatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The policy after the change. Null: nothing was changed. */
  readonly shopPolicy?: Maybe<AdminShopPolicy>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What proves a log-in to later requests. */
export type StaffAccessToken = {
  readonly __typename?: 'StaffAccessToken';
  /** The secret that later requests send; it is told only here. */
  readonly accessToken: Scalars['String']['output'];
  /** The instant from which it is not accepted any more. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Who sends a request, and what they may do. */
export type StaffIdentity = {
  readonly __typename?: 'StaffIdentity';
  /** That of the member, or `gid://millrace/StaffMember/owner-token` for the token of the settings, which is an owner. */
  readonly id: Scalars['ID']['output'];
  /** Null for the token of the settings. */
  readonly member?: Maybe<StaffMember>;
  /** The permissions of the role. */
  readonly permissions: ReadonlyArray<StaffPermission>;
  /** Null for a role that this version of the shop does not know: it permits nothing. */
  readonly role?: Maybe<StaffRole>;
};

/** Someone who was invited to be a member of staff and has not accepted. */
export type StaffInvitation = {
  readonly __typename?: 'StaffInvitation';
  /** The address that the mail went to. */
  readonly email: Scalars['String']['output'];
  /** Whether that instant has passed. */
  readonly expired: Scalars['Boolean']['output'];
  /** The instant after which the link is not valid any more. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The given name. Null: not told. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The id that they have as a member once they accept. */
  readonly id: Scalars['ID']['output'];
  /** The id of the member who invited, as in the audit log. The link is valid only while they are active and may manage staff. Null: not known. */
  readonly invitedBy?: Maybe<Scalars['ID']['output']>;
  /** The family name. Null: not told. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whether it was revoked. */
  readonly revoked: Scalars['Boolean']['output'];
  /** What they may do once they accept. */
  readonly role?: Maybe<StaffRole>;
};

/** The answer of `staffInvitationAccept`. */
export type StaffInvitationAcceptPayload = {
  readonly __typename?: 'StaffInvitationAcceptPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the member was created. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffInvitationRevoke`. */
export type StaffInvitationRevokePayload = {
  readonly __typename?: 'StaffInvitationRevokePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The id of the invitation that ended. Null: nothing was changed. */
  readonly revokedId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffLogIn` and `staffRefresh`. */
export type StaffLogInPayload = {
  readonly __typename?: 'StaffLogInPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The token for later requests. Null: nobody was logged in. */
  readonly staffAccessToken?: Maybe<StaffAccessToken>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffLogOut`. */
export type StaffLogOutPayload = {
  readonly __typename?: 'StaffLogOutPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Someone who works for the shop and may log in on this API. */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** Whether they may log in. */
  readonly active: Scalars['Boolean']['output'];
  /** The instant of the first event. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address that they log in with; empty once they are erased. */
  readonly email: Scalars['String']['output'];
  /** The given name. Null: not told. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The family name. Null: not told. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Null once they are erased. */
  readonly role?: Maybe<StaffRole>;
  /** The instant of the newest change. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What a new member of staff has. */
export type StaffMemberCreateInput = {
  /** The address that they log in with. */
  readonly email: Scalars['String']['input'];
  /** The given name. Null: not told. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The family name. Null: not told. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** The first password in plain text; only a hash of it is stored. */
  readonly password: Scalars['String']['input'];
  /** What they may do. */
  readonly role: StaffRole;
};

/** The answer of `staffMemberCreate`. */
export type StaffMemberCreatePayload = {
  readonly __typename?: 'StaffMemberCreatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The member after the change. Null: nothing was changed. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffMemberDeactivate`. */
export type StaffMemberDeactivatePayload = {
  readonly __typename?: 'StaffMemberDeactivatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The member after the change. Null: nothing was changed. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffMemberErase`. */
export type StaffMemberErasePayload = {
  readonly __typename?: 'StaffMemberErasePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The member after the change. Null: nothing was changed. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Whom to invite. */
export type StaffMemberInviteInput = {
  /** The address that the mail goes to, and that they log in with. */
  readonly email: Scalars['String']['input'];
  /** The given name. Null: not told. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The language of the mail, by ISO 639-1: `de`, else English. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The family name. Null: not told. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** What they may do. */
  readonly role: StaffRole;
};

/** The answer of `staffMemberInvite`. */
export type StaffMemberInvitePayload = {
  readonly __typename?: 'StaffMemberInvitePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The invitation. Null: nothing was changed. */
  readonly staffInvitation?: Maybe<StaffInvitation>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffMemberPasswordSet`. */
export type StaffMemberPasswordSetPayload = {
  readonly __typename?: 'StaffMemberPasswordSetPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The member after the change. Null: nothing was changed. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffMemberReactivate`. */
export type StaffMemberReactivatePayload = {
  readonly __typename?: 'StaffMemberReactivatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The member after the change. Null: nothing was changed. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `staffMemberRoleChange`. */
export type StaffMemberRoleChangePayload = {
  readonly __typename?: 'StaffMemberRoleChangePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The member after the change. Null: nothing was changed. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** An order with what happened to it, for staff. */
export type StaffOrder = {
  readonly __typename?: 'StaffOrder';
  /** What was captured: a decimal in the order's currency. */
  readonly captured: Scalars['String']['output'];
  /** The currency by ISO 4217, such as `EUR`. */
  readonly currencyCode: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What was ordered. */
  readonly lines: ReadonlyArray<StaffOrderLine>;
  /** The number that people read, such as `#1001`. */
  readonly name: Scalars['String']['output'];
  /** What was paid back: a decimal in the order's currency. */
  readonly refunded: Scalars['String']['output'];
  /** What is sent back. */
  readonly returns: ReadonlyArray<StaffOrderReturn>;
  /** How far it is, by the names of `OrderStatus` in the shop API. */
  readonly status: Scalars['String']['output'];
  /** What happened, oldest first. */
  readonly timeline: ReadonlyArray<StaffOrderTimelineEntry>;
  /** Decimals in the order's currency. */
  readonly total: Scalars['String']['output'];
};

/** A page of orders. */
export type StaffOrderConnection = {
  readonly __typename?: 'StaffOrderConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StaffOrderEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<StaffOrder>;
  /** Whether there are items behind this page, and where it ends. */
  readonly pageInfo: PageInfo;
};

/** An item of a page. */
export type StaffOrderEdge = {
  readonly __typename?: 'StaffOrderEdge';
  /** Send it as `after` for what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StaffOrder;
};

/** A variant that was ordered. */
export type StaffOrderLine = {
  readonly __typename?: 'StaffOrderLine';
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
  /** The title of the product when it was ordered. */
  readonly title: Scalars['String']['output'];
};

/** Goods that are sent back. */
export type StaffOrderReturn = {
  readonly __typename?: 'StaffOrderReturn';
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** What it consists of, line by line. */
  readonly lines: ReadonlyArray<StaffOrderReturnLine>;
  /** Whether the goods have arrived: `REQUESTED` or `RECEIVED`. */
  readonly status: Scalars['String']['output'];
};

/** Pieces of a line that are sent back. */
export type StaffOrderReturnLine = {
  readonly __typename?: 'StaffOrderReturnLine';
  /** The id of a line of the order. */
  readonly orderLineId: Scalars['ID']['output'];
  /** The number of pieces. */
  readonly quantity: Scalars['Int']['output'];
};

/** Something that happened to an order. */
export type StaffOrderTimelineEntry = {
  readonly __typename?: 'StaffOrderTimelineEntry';
  /** Who caused it, by the names of `OrderTimelineActor` in the shop API. */
  readonly actor: Scalars['String']['output'];
  /** The instant at which it happened, by the clock of the shop. */
  readonly at: Scalars['DateTime']['output'];
  /** More about it in words; empty when there is no more. */
  readonly detail: Scalars['String']['output'];
  /** What happened, by the names of `OrderTimelineEvent` in the shop API. */
  readonly event: Scalars['String']['output'];
};

/** What a query or mutation of this API demands; `FORBIDDEN` names the missing one. */
export type StaffPermission =
  /** Cancels orders that are not dispatched. */
  | 'CANCEL_ORDERS'
  /** Erases what is known about buyers. */
  | 'ERASE_PERSONAL_DATA'
  /** The figures of sales, visits and searches. */
  | 'READ_ANALYTICS'
  /** Reads who changed what. */
  | 'READ_AUDIT_LOG'
  /** Reads pages, blogs, menus, policies and redirects, unpublished ones too. */
  | 'READ_CONTENT'
  /** Reads orders with their timelines. */
  | 'READ_ORDERS'
  /** Compares the payments of the log with those of the providers. */
  | 'READ_PAYMENTS'
  /** Reads discounts, taxes, delivery zones and price lists. */
  | 'READ_PRICES'
  /** Reads products, and exports them. */
  | 'READ_PRODUCTS'
  /** Reads the members of staff and their sessions. */
  | 'READ_STAFF'
  /** Reads stock and locations. */
  | 'READ_STOCK'
  /** Records that returned goods arrived. */
  | 'RECEIVE_RETURNS'
  /** Pays money back. */
  | 'REFUND_ORDERS'
  /** Changes pages, blogs, menus, policies and redirects. */
  | 'WRITE_CONTENT'
  /** Records payments and refunds that were made outside of the shop. */
  | 'WRITE_PAYMENTS'
  /** Changes discounts, taxes, delivery zones and price lists. */
  | 'WRITE_PRICES'
  /** Imports products. */
  | 'WRITE_PRODUCTS'
  /** Sends and corrects parcels. */
  | 'WRITE_SHIPMENTS'
  /** Creates, changes, deactivates and erases members of staff. */
  | 'WRITE_STAFF'
  /** Changes stock, locations and thresholds. */
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

/** A log-in of a member of staff that has not ended. */
export type StaffSession = {
  readonly __typename?: 'StaffSession';
  /** The instant from which it is not accepted any more. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the session of this request. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The instant of the newest exchange of its token. */
  readonly renewedAt: Scalars['DateTime']['output'];
  /** The instant at which it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** The answer of `staffSessionRevoke`. */
export type StaffSessionRevokePayload = {
  readonly __typename?: 'StaffSessionRevokePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The id of the session that ended. Null: nothing was changed. */
  readonly revokedSessionId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A file that will be uploaded. */
export type StagedUploadInput = {
  /** The name of the file, for people. */
  readonly filename: Scalars['String']['input'];
  /** The media type: `text/csv` or `text/jsonl`. */
  readonly mimeType: Scalars['String']['input'];
  /** What the file is for. */
  readonly resource: StagedUploadResource;
};

/** A field of a form. */
export type StagedUploadParameter = {
  readonly __typename?: 'StagedUploadParameter';
  /** The name of the field. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** What an uploaded file is for. */
export type StagedUploadResource =
  /** The variables of a bulk mutation, one JSON object on each line. */
  | 'BULK_MUTATION_VARIABLES'
  /** A product CSV for `productImportRun`. */
  | 'PRODUCT_IMPORT';

/** Where a file is uploaded to. */
export type StagedUploadTarget = {
  readonly __typename?: 'StagedUploadTarget';
  /** Fields that a form would need; none. */
  readonly parameters: ReadonlyArray<StagedUploadParameter>;
  /** What the operation that reads the file is given as `stagedUploadPath`. */
  readonly resourceUrl: Scalars['String']['output'];
  /** The address for `PUT`, with the same `Authorization` as this API. */
  readonly url: Scalars['URL']['output'];
};

/** The answer of `stagedUploadsCreate`. */
export type StagedUploadsCreatePayload = {
  readonly __typename?: 'StagedUploadsCreatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** One target for each file, in their order. */
  readonly stagedTargets: ReadonlyArray<StagedUploadTarget>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What changes, as it happens. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * How far a bulk operation is: as it is now, then after each step, each once and in order, up to its end. `after`: the `position` of an earlier item, at any
   * gateway; it goes on behind that item.
   */
  readonly bulkOperationUpdated: BulkOperationUpdate;
};


/** What changes, as it happens. */
export type SubscriptionBulkOperationUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** A tax of a country, or of a part of it. */
export type TaxRate = {
  readonly __typename?: 'TaxRate';
  /** Whether it counts; false after it was deactivated or withdrawn. */
  readonly active: Scalars['Boolean']['output'];
  /** Whether it is taken beside the rate of the country, otherwise in its place. */
  readonly addedToCountry: Scalars['Boolean']['output'];
  /** The tax category or product type of the goods. Null: all goods, and the delivery. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The country by ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  /** A stable id, unique among all types. */
  readonly id: Scalars['ID']['output'];
  /** Whether prices contain the tax; otherwise it is added to them. */
  readonly includedInPrices: Scalars['Boolean']['output'];
  /** The rate in percent: 19 of a price of 100 is 19. */
  readonly percentage: Scalars['Float']['output'];
  /** The code of the province or state. Null: the country as a whole. */
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  /** Where amounts are rounded. */
  readonly rounding: TaxRounding;
  /** The name of the tax that buyers read, such as `VAT`. */
  readonly title: Scalars['String']['output'];
  /** The instant from which the rate counts. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The number of changes since the beginning; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};

/** A tax of a country or, with `province`, of a part of it. `category`: the tax category or product type of the goods; absent: all, and delivery. */
export type TaxRateInput = {
  /** Of a province: beside the rate of its country, otherwise in its place. */
  readonly addedToCountry?: InputMaybe<Scalars['Boolean']['input']>;
  /** The tax category or product type of the goods. Null: all goods, and the delivery. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** The country by ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['input'];
  /** Whether prices contain the tax; otherwise it is added to them. */
  readonly includedInPrices: Scalars['Boolean']['input'];
  /** The rate in percent: 19 of a price of 100 is 19. */
  readonly percentage: Scalars['Float']['input'];
  /** The code of the province or state. Null: the country as a whole. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** Where amounts are rounded. */
  readonly rounding?: InputMaybe<TaxRounding>;
  /** The name of the tax that buyers read, such as `VAT`. */
  readonly title: Scalars['String']['input'];
  /** The instant from which the rate counts. */
  readonly validFrom: Scalars['DateTime']['input'];
};

/** A page of a list whose items are of the type `TaxRate`, by id. */
export type TaxRatePage = {
  readonly __typename?: 'TaxRatePage';
  /** Whether there are items behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The items of the page, in the order of the list. */
  readonly nodes: ReadonlyArray<TaxRate>;
};

/** The answer of `taxRatePut`. */
export type TaxRatePutPayload = {
  readonly __typename?: 'TaxRatePutPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The tax rate after the change. Null: nothing was changed. */
  readonly taxRate?: Maybe<TaxRate>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `taxRateWithdraw`. */
export type TaxRateWithdrawPayload = {
  readonly __typename?: 'TaxRateWithdrawPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The tax rate after the change. Null: nothing was changed. */
  readonly taxRate?: Maybe<TaxRate>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** Half up: for each line, or once for the order. */
export type TaxRounding =
  /** Each line is rounded, half up. */
  | 'PER_LINE'
  /** The sum of an order is rounded once, half up. */
  | 'PER_ORDER';

/** The price of a delivery from a worth of the goods on. */
export type TotalPrice = {
  readonly __typename?: 'TotalPrice';
  /** The worth of the goods from which the price counts, a decimal in the currency of the zone. */
  readonly from: Scalars['String']['output'];
  /** A decimal in the currency of the zone. */
  readonly price: Scalars['String']['output'];
};

/** The price of a delivery from a worth of the goods on. */
export type TotalPriceInput = {
  /** The worth of the goods from which the price counts, a decimal in the currency of the zone. */
  readonly from: Scalars['String']['input'];
  /** A decimal in the currency of the zone. */
  readonly price: Scalars['String']['input'];
};

/** A text in the shop's language. */
export type TranslatableContent = {
  readonly __typename?: 'TranslatableContent';
  /** The digest of the text, for `translatableContentDigest`. */
  readonly digest: Scalars['String']['output'];
  /** The name of the text, such as `title` or `body_html`. */
  readonly key: Scalars['String']['output'];
  /** The language of the text. */
  readonly locale: Scalars['String']['output'];
  /** What kind of text it is. */
  readonly type: LocalizableContentType;
  /** The text. */
  readonly value: Scalars['String']['output'];
};

/** Something with texts that can be translated. */
export type TranslatableResource = {
  readonly __typename?: 'TranslatableResource';
  /** Parts with texts of their own: the options and their values of a product, the picture of an article, the items of a menu. */
  readonly nestedTranslatableResources: ReadonlyArray<TranslatableResource>;
  /** The id of what has the texts. */
  readonly resourceId: Scalars['ID']['output'];
  /** The texts in the shop's language. */
  readonly translatableContent: ReadonlyArray<TranslatableContent>;
  /** The translations of the texts, by key. */
  readonly translations: ReadonlyArray<Translation>;
  /** The number of changes of what has the texts; `expectedVersion` compares with it. */
  readonly version: Scalars['Int']['output'];
};


/** Something with texts that can be translated. */
export type TranslatableResourceTranslationsArgs = {
  locale: Scalars['String']['input'];
  outdated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what has texts that can be translated. */
export type TranslatableResourceConnection = {
  readonly __typename?: 'TranslatableResourceConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<TranslatableResourceEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<TranslatableResource>;
  /** Whether there are items behind this page, and where it ends. */
  readonly pageInfo: PageInfo;
};

/** An item of a page. */
export type TranslatableResourceEdge = {
  readonly __typename?: 'TranslatableResourceEdge';
  /** Send it as `after` for what comes behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TranslatableResource;
};

/** Kinds of what has texts that can be translated. */
export type TranslatableResourceType =
  /** An article of a blog, with its picture. */
  | 'ARTICLE'
  /** A blog. */
  | 'BLOG'
  /** A menu, with its items. */
  | 'MENU'
  /** A metaobject. */
  | 'METAOBJECT'
  /** A page. */
  | 'PAGE'
  /** A product, with its options and their values. */
  | 'PRODUCT'
  /** A policy of the shop. */
  | 'SHOP_POLICY';

/** A text in another language. */
export type Translation = {
  readonly __typename?: 'Translation';
  /** The name of the text, such as `title` or `body_html`. */
  readonly key: Scalars['String']['output'];
  /** The language by BCP 47, such as `de`. */
  readonly locale: Scalars['String']['output'];
  /** Whether the source text has changed since it was translated. */
  readonly outdated: Scalars['Boolean']['output'];
  /** The instant of its last change. Null: it was registered by this very mutation. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text in that language. */
  readonly value: Scalars['String']['output'];
};

/** Why translations were not changed. */
export type TranslationErrorCode =
  /** The translation is empty, or longer than the text may be. */
  | 'FAILS_RESOURCE_VALIDATION'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input is not acceptable; `field` names it. */
  | 'INVALID'
  /** The resource has no text with this key. */
  | 'INVALID_KEY_FOR_MODEL'
  /** It is not one of the further languages of the shop. */
  | 'INVALID_LOCALE_FOR_SHOP'
  /** The text has changed since it was read: its digest is another one. */
  | 'INVALID_TRANSLATABLE_CONTENT'
  /** The request was stored but not yet decided in time; repeat it with the same key to learn its result. */
  | 'REQUEST_PENDING'
  /** There is no resource with this id. */
  | 'RESOURCE_NOT_FOUND'
  /** The version that the change builds on has passed. */
  | 'VERSION_CONFLICT';

/** A text in another language, to be registered. */
export type TranslationInput = {
  /** The name of the text, such as `title` or `body_html`. */
  readonly key: Scalars['String']['input'];
  /** The language by BCP 47, such as `de`: one of the shop's. */
  readonly locale: Scalars['String']['input'];
  /** The `digest` of the text that was translated: another one now is refused. Null: that of the present text. */
  readonly translatableContentDigest?: InputMaybe<Scalars['String']['input']>;
  /** The text in that language; not empty. */
  readonly value: Scalars['String']['input'];
};

/** Why translations were not changed. */
export type TranslationUserError = {
  readonly __typename?: 'TranslationUserError';
  /** What is wrong, for programs. */
  readonly code: TranslationErrorCode;
  /** The path to the argument at fault. Null: no argument is. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong, in English. */
  readonly message: Scalars['String']['output'];
};

/** The answer of `translationsRegister`. */
export type TranslationsRegisterPayload = {
  readonly __typename?: 'TranslationsRegisterPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The translations that were registered. Null: nothing was changed. */
  readonly translations?: Maybe<ReadonlyArray<Translation>>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<TranslationUserError>;
};

/** The answer of `translationsRemove`. */
export type TranslationsRemovePayload = {
  readonly __typename?: 'TranslationsRemovePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The translations that were removed. Null: nothing was changed. */
  readonly translations?: Maybe<ReadonlyArray<Translation>>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<TranslationUserError>;
};

/** How popular a product is. Visits count as far as visitors agreed to it, orders always. */
export type TrendingProduct = {
  readonly __typename?: 'TrendingProduct';
  /** How often it was put into a cart. */
  readonly additions: Scalars['Int']['output'];
  /** In how many orders it was. */
  readonly orders: Scalars['Int']['output'];
  /** The id of the product. */
  readonly productId: Scalars['ID']['output'];
  /** 1 for a view, 5 for an addition to a cart, 20 for an order. */
  readonly score: Scalars['Int']['output'];
  /** How often it was viewed. */
  readonly views: Scalars['Int']['output'];
};

/** What is popular. */
export type TrendingProductsReport = {
  readonly __typename?: 'TrendingProductsReport';
  /** The time of events that the figures have reached; null before the first. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The products by score, the greatest first. */
  readonly products: ReadonlyArray<TrendingProduct>;
};

/** The answer of `urlRedirectCreate`. */
export type UrlRedirectCreatePayload = {
  readonly __typename?: 'UrlRedirectCreatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The redirect after the change. Null: nothing was changed. */
  readonly urlRedirect?: Maybe<AdminUrlRedirect>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** The answer of `urlRedirectDelete`. */
export type UrlRedirectDeletePayload = {
  readonly __typename?: 'UrlRedirectDeletePayload';
  /** The id of the redirect that was deleted. Null: nothing was changed. */
  readonly deletedUrlRedirectId?: Maybe<Scalars['ID']['output']>;
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** A path that leads elsewhere. */
export type UrlRedirectInput = {
  /** From the root of the shop, such as `/old`. */
  readonly path: Scalars['String']['input'];
  /** A path of the shop, or an absolute address. */
  readonly target: Scalars['String']['input'];
};

/** The answer of `urlRedirectUpdate`. */
export type UrlRedirectUpdatePayload = {
  readonly __typename?: 'UrlRedirectUpdatePayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** The redirect after the change. Null: nothing was changed. */
  readonly urlRedirect?: Maybe<AdminUrlRedirect>;
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
};

/** What deliveries and taxes of a variant depend on. */
export type VariantPricing = {
  readonly __typename?: 'VariantPricing';
  /** The category of tax rates; null: the product type. */
  readonly taxCategory?: Maybe<Scalars['String']['output']>;
  /** The id of the variant. */
  readonly variantId: Scalars['ID']['output'];
  /** The weight of one piece in grams. Null: not told. */
  readonly weightGrams?: Maybe<Scalars['Int']['output']>;
};

/** The answer of `variantPricingSet`. */
export type VariantPricingSetPayload = {
  readonly __typename?: 'VariantPricingSetPayload';
  /** What the change wrote to the log: as the header `millrace-read-after` it makes later reads at least as new. */
  readonly position: Scalars['String']['output'];
  /** Why nothing was changed; empty when the change was carried out. */
  readonly userErrors: ReadonlyArray<AdminUserError>;
  /** The variant after the change. Null: nothing was changed. */
  readonly variant?: Maybe<VariantPricing>;
};

/** The price of a delivery from a weight on. */
export type WeightPrice = {
  readonly __typename?: 'WeightPrice';
  /** The weight in grams from which the price counts. */
  readonly fromGrams: Scalars['Int']['output'];
  /** A decimal in the currency of the zone. */
  readonly price: Scalars['String']['output'];
};

/** The price of a delivery from a weight on. */
export type WeightPriceInput = {
  /** The weight in grams from which the price counts. */
  readonly fromGrams: Scalars['Int']['input'];
  /** A decimal in the currency of the zone. */
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
  AdminCollection: ResolverTypeWrapper<AdminCollection>;
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
  BulkOperation: ResolverTypeWrapper<BulkOperation>;
  BulkOperationPage: ResolverTypeWrapper<BulkOperationPage>;
  BulkOperationPayload: ResolverTypeWrapper<BulkOperationPayload>;
  BulkOperationStatus: BulkOperationStatus;
  BulkOperationType: BulkOperationType;
  BulkOperationUpdate: ResolverTypeWrapper<BulkOperationUpdate>;
  BuyXGetY: ResolverTypeWrapper<BuyXGetY>;
  BuyXGetYInput: BuyXGetYInput;
  CollectionAddProductsPayload: ResolverTypeWrapper<CollectionAddProductsPayload>;
  CollectionCreateInput: CollectionCreateInput;
  CollectionCreatePayload: ResolverTypeWrapper<CollectionCreatePayload>;
  CollectionDeletePayload: ResolverTypeWrapper<CollectionDeletePayload>;
  CollectionImageInput: CollectionImageInput;
  CollectionMoveInput: CollectionMoveInput;
  CollectionRemoveProductsPayload: ResolverTypeWrapper<CollectionRemoveProductsPayload>;
  CollectionReorderProductsPayload: ResolverTypeWrapper<CollectionReorderProductsPayload>;
  CollectionRule: ResolverTypeWrapper<CollectionRule>;
  CollectionRuleColumn: CollectionRuleColumn;
  CollectionRuleInput: CollectionRuleInput;
  CollectionRuleRelation: CollectionRuleRelation;
  CollectionRuleSet: ResolverTypeWrapper<CollectionRuleSet>;
  CollectionRuleSetInput: CollectionRuleSetInput;
  CollectionSortOrder: CollectionSortOrder;
  CollectionUpdateInput: CollectionUpdateInput;
  CollectionUpdatePayload: ResolverTypeWrapper<CollectionUpdatePayload>;
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
  FunnelDay: ResolverTypeWrapper<FunnelDay>;
  FunnelReport: ResolverTypeWrapper<FunnelReport>;
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
  LocalizableContentType: LocalizableContentType;
  MenuCreatePayload: ResolverTypeWrapper<MenuCreatePayload>;
  MenuDeletePayload: ResolverTypeWrapper<MenuDeletePayload>;
  MenuItemCreateInput: MenuItemCreateInput;
  MenuUpdatePayload: ResolverTypeWrapper<MenuUpdatePayload>;
  Metafield: ResolverTypeWrapper<Metafield>;
  MetafieldIdentifier: ResolverTypeWrapper<MetafieldIdentifier>;
  MetafieldIdentifierInput: MetafieldIdentifierInput;
  MetafieldsDeletePayload: ResolverTypeWrapper<MetafieldsDeletePayload>;
  MetafieldsErrorCode: MetafieldsErrorCode;
  MetafieldsSetInput: MetafieldsSetInput;
  MetafieldsSetPayload: ResolverTypeWrapper<MetafieldsSetPayload>;
  MetafieldsUserError: ResolverTypeWrapper<MetafieldsUserError>;
  Metaobject: ResolverTypeWrapper<Metaobject>;
  MetaobjectAccess: ResolverTypeWrapper<MetaobjectAccess>;
  MetaobjectAccessInput: MetaobjectAccessInput;
  MetaobjectCapabilities: ResolverTypeWrapper<MetaobjectCapabilities>;
  MetaobjectCapabilitiesInput: MetaobjectCapabilitiesInput;
  MetaobjectCapabilitiesPublishable: ResolverTypeWrapper<MetaobjectCapabilitiesPublishable>;
  MetaobjectCapabilitiesRenderable: ResolverTypeWrapper<MetaobjectCapabilitiesRenderable>;
  MetaobjectCapabilityData: ResolverTypeWrapper<MetaobjectCapabilityData>;
  MetaobjectCapabilityDataInput: MetaobjectCapabilityDataInput;
  MetaobjectCapabilityDataPublishable: ResolverTypeWrapper<MetaobjectCapabilityDataPublishable>;
  MetaobjectCapabilityDataPublishableInput: MetaobjectCapabilityDataPublishableInput;
  MetaobjectCapabilityDefinitionDataRenderable: ResolverTypeWrapper<MetaobjectCapabilityDefinitionDataRenderable>;
  MetaobjectCapabilityDefinitionDataRenderableInput: MetaobjectCapabilityDefinitionDataRenderableInput;
  MetaobjectCapabilityPublishableInput: MetaobjectCapabilityPublishableInput;
  MetaobjectCapabilityRenderableInput: MetaobjectCapabilityRenderableInput;
  MetaobjectConnection: ResolverTypeWrapper<MetaobjectConnection>;
  MetaobjectCreateInput: MetaobjectCreateInput;
  MetaobjectCreatePayload: ResolverTypeWrapper<MetaobjectCreatePayload>;
  MetaobjectDefinition: ResolverTypeWrapper<MetaobjectDefinition>;
  MetaobjectDefinitionConnection: ResolverTypeWrapper<MetaobjectDefinitionConnection>;
  MetaobjectDefinitionCreateInput: MetaobjectDefinitionCreateInput;
  MetaobjectDefinitionCreatePayload: ResolverTypeWrapper<MetaobjectDefinitionCreatePayload>;
  MetaobjectDefinitionDeletePayload: ResolverTypeWrapper<MetaobjectDefinitionDeletePayload>;
  MetaobjectDefinitionEdge: ResolverTypeWrapper<MetaobjectDefinitionEdge>;
  MetaobjectDefinitionUpdateInput: MetaobjectDefinitionUpdateInput;
  MetaobjectDefinitionUpdatePayload: ResolverTypeWrapper<MetaobjectDefinitionUpdatePayload>;
  MetaobjectDeletePayload: ResolverTypeWrapper<MetaobjectDeletePayload>;
  MetaobjectEdge: ResolverTypeWrapper<MetaobjectEdge>;
  MetaobjectField: ResolverTypeWrapper<MetaobjectField>;
  MetaobjectFieldDefinition: ResolverTypeWrapper<MetaobjectFieldDefinition>;
  MetaobjectFieldDefinitionInput: MetaobjectFieldDefinitionInput;
  MetaobjectFieldInput: MetaobjectFieldInput;
  MetaobjectHandleInput: MetaobjectHandleInput;
  MetaobjectStatus: MetaobjectStatus;
  MetaobjectStorefrontAccess: MetaobjectStorefrontAccess;
  MetaobjectUpdateInput: MetaobjectUpdateInput;
  MetaobjectUpdatePayload: ResolverTypeWrapper<MetaobjectUpdatePayload>;
  MetaobjectUpsertInput: MetaobjectUpsertInput;
  MetaobjectUpsertPayload: ResolverTypeWrapper<MetaobjectUpsertPayload>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  Product: ResolverTypeWrapper<Product>;
  ProductConnection: ResolverTypeWrapper<ProductConnection>;
  ProductEdge: ResolverTypeWrapper<ProductEdge>;
  ProductExport: ResolverTypeWrapper<ProductExport>;
  ProductImport: ResolverTypeWrapper<ProductImport>;
  ProductImportChange: ResolverTypeWrapper<ProductImportChange>;
  ProductImportChangeKind: ProductImportChangeKind;
  ProductImportFieldChange: ResolverTypeWrapper<ProductImportFieldChange>;
  ProductImportPayload: ResolverTypeWrapper<ProductImportPayload>;
  ProductImportStatus: ProductImportStatus;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  ProductVariantConnection: ResolverTypeWrapper<ProductVariantConnection>;
  ProductVariantEdge: ResolverTypeWrapper<ProductVariantEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RuleTargets: ResolverTypeWrapper<RuleTargets>;
  RuleTargetsInput: RuleTargetsInput;
  SalesByProductReport: ResolverTypeWrapper<SalesByProductReport>;
  SalesInterval: SalesInterval;
  SalesOfProduct: ResolverTypeWrapper<SalesOfProduct>;
  SearchedWords: ResolverTypeWrapper<SearchedWords>;
  SearchesReport: ResolverTypeWrapper<SearchesReport>;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentLineInput: ShipmentLineInput;
  ShipmentPayload: ResolverTypeWrapper<ShipmentPayload>;
  ShipmentUpdateInput: ShipmentUpdateInput;
  ShopLocale: ResolverTypeWrapper<ShopLocale>;
  ShopPolicyInput: ShopPolicyInput;
  ShopPolicyType: ShopPolicyType;
  ShopPolicyUpdatePayload: ResolverTypeWrapper<ShopPolicyUpdatePayload>;
  StaffAccessToken: ResolverTypeWrapper<StaffAccessToken>;
  StaffIdentity: ResolverTypeWrapper<StaffIdentity>;
  StaffInvitation: ResolverTypeWrapper<StaffInvitation>;
  StaffInvitationAcceptPayload: ResolverTypeWrapper<StaffInvitationAcceptPayload>;
  StaffInvitationRevokePayload: ResolverTypeWrapper<StaffInvitationRevokePayload>;
  StaffLogInPayload: ResolverTypeWrapper<StaffLogInPayload>;
  StaffLogOutPayload: ResolverTypeWrapper<StaffLogOutPayload>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaffMemberCreateInput: StaffMemberCreateInput;
  StaffMemberCreatePayload: ResolverTypeWrapper<StaffMemberCreatePayload>;
  StaffMemberDeactivatePayload: ResolverTypeWrapper<StaffMemberDeactivatePayload>;
  StaffMemberErasePayload: ResolverTypeWrapper<StaffMemberErasePayload>;
  StaffMemberInviteInput: StaffMemberInviteInput;
  StaffMemberInvitePayload: ResolverTypeWrapper<StaffMemberInvitePayload>;
  StaffMemberPasswordSetPayload: ResolverTypeWrapper<StaffMemberPasswordSetPayload>;
  StaffMemberReactivatePayload: ResolverTypeWrapper<StaffMemberReactivatePayload>;
  StaffMemberRoleChangePayload: ResolverTypeWrapper<StaffMemberRoleChangePayload>;
  StaffOrder: ResolverTypeWrapper<StaffOrder>;
  StaffOrderConnection: ResolverTypeWrapper<StaffOrderConnection>;
  StaffOrderEdge: ResolverTypeWrapper<StaffOrderEdge>;
  StaffOrderLine: ResolverTypeWrapper<StaffOrderLine>;
  StaffOrderReturn: ResolverTypeWrapper<StaffOrderReturn>;
  StaffOrderReturnLine: ResolverTypeWrapper<StaffOrderReturnLine>;
  StaffOrderTimelineEntry: ResolverTypeWrapper<StaffOrderTimelineEntry>;
  StaffPermission: StaffPermission;
  StaffRole: StaffRole;
  StaffSession: ResolverTypeWrapper<StaffSession>;
  StaffSessionRevokePayload: ResolverTypeWrapper<StaffSessionRevokePayload>;
  StagedUploadInput: StagedUploadInput;
  StagedUploadParameter: ResolverTypeWrapper<StagedUploadParameter>;
  StagedUploadResource: StagedUploadResource;
  StagedUploadTarget: ResolverTypeWrapper<StagedUploadTarget>;
  StagedUploadsCreatePayload: ResolverTypeWrapper<StagedUploadsCreatePayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxRate: ResolverTypeWrapper<TaxRate>;
  TaxRateInput: TaxRateInput;
  TaxRatePage: ResolverTypeWrapper<TaxRatePage>;
  TaxRatePutPayload: ResolverTypeWrapper<TaxRatePutPayload>;
  TaxRateWithdrawPayload: ResolverTypeWrapper<TaxRateWithdrawPayload>;
  TaxRounding: TaxRounding;
  TotalPrice: ResolverTypeWrapper<TotalPrice>;
  TotalPriceInput: TotalPriceInput;
  TranslatableContent: ResolverTypeWrapper<TranslatableContent>;
  TranslatableResource: ResolverTypeWrapper<Resource>;
  TranslatableResourceConnection: ResolverTypeWrapper<Omit<TranslatableResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TranslatableResourceEdge']>, nodes: ReadonlyArray<ResolversTypes['TranslatableResource']> }>;
  TranslatableResourceEdge: ResolverTypeWrapper<Omit<TranslatableResourceEdge, 'node'> & { node: ResolversTypes['TranslatableResource'] }>;
  TranslatableResourceType: TranslatableResourceType;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationErrorCode: TranslationErrorCode;
  TranslationInput: TranslationInput;
  TranslationUserError: ResolverTypeWrapper<TranslationUserError>;
  TranslationsRegisterPayload: ResolverTypeWrapper<TranslationsRegisterPayload>;
  TranslationsRemovePayload: ResolverTypeWrapper<TranslationsRemovePayload>;
  TrendingProduct: ResolverTypeWrapper<TrendingProduct>;
  TrendingProductsReport: ResolverTypeWrapper<TrendingProductsReport>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnsignedInt64: ResolverTypeWrapper<Scalars['UnsignedInt64']['output']>;
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
  AdminCollection: AdminCollection;
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
  BulkOperation: BulkOperation;
  BulkOperationPage: BulkOperationPage;
  BulkOperationPayload: BulkOperationPayload;
  BulkOperationUpdate: BulkOperationUpdate;
  BuyXGetY: BuyXGetY;
  BuyXGetYInput: BuyXGetYInput;
  CollectionAddProductsPayload: CollectionAddProductsPayload;
  CollectionCreateInput: CollectionCreateInput;
  CollectionCreatePayload: CollectionCreatePayload;
  CollectionDeletePayload: CollectionDeletePayload;
  CollectionImageInput: CollectionImageInput;
  CollectionMoveInput: CollectionMoveInput;
  CollectionRemoveProductsPayload: CollectionRemoveProductsPayload;
  CollectionReorderProductsPayload: CollectionReorderProductsPayload;
  CollectionRule: CollectionRule;
  CollectionRuleInput: CollectionRuleInput;
  CollectionRuleSet: CollectionRuleSet;
  CollectionRuleSetInput: CollectionRuleSetInput;
  CollectionUpdateInput: CollectionUpdateInput;
  CollectionUpdatePayload: CollectionUpdatePayload;
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
  FunnelDay: FunnelDay;
  FunnelReport: FunnelReport;
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
  Metafield: Metafield;
  MetafieldIdentifier: MetafieldIdentifier;
  MetafieldIdentifierInput: MetafieldIdentifierInput;
  MetafieldsDeletePayload: MetafieldsDeletePayload;
  MetafieldsSetInput: MetafieldsSetInput;
  MetafieldsSetPayload: MetafieldsSetPayload;
  MetafieldsUserError: MetafieldsUserError;
  Metaobject: Metaobject;
  MetaobjectAccess: MetaobjectAccess;
  MetaobjectAccessInput: MetaobjectAccessInput;
  MetaobjectCapabilities: MetaobjectCapabilities;
  MetaobjectCapabilitiesInput: MetaobjectCapabilitiesInput;
  MetaobjectCapabilitiesPublishable: MetaobjectCapabilitiesPublishable;
  MetaobjectCapabilitiesRenderable: MetaobjectCapabilitiesRenderable;
  MetaobjectCapabilityData: MetaobjectCapabilityData;
  MetaobjectCapabilityDataInput: MetaobjectCapabilityDataInput;
  MetaobjectCapabilityDataPublishable: MetaobjectCapabilityDataPublishable;
  MetaobjectCapabilityDataPublishableInput: MetaobjectCapabilityDataPublishableInput;
  MetaobjectCapabilityDefinitionDataRenderable: MetaobjectCapabilityDefinitionDataRenderable;
  MetaobjectCapabilityDefinitionDataRenderableInput: MetaobjectCapabilityDefinitionDataRenderableInput;
  MetaobjectCapabilityPublishableInput: MetaobjectCapabilityPublishableInput;
  MetaobjectCapabilityRenderableInput: MetaobjectCapabilityRenderableInput;
  MetaobjectConnection: MetaobjectConnection;
  MetaobjectCreateInput: MetaobjectCreateInput;
  MetaobjectCreatePayload: MetaobjectCreatePayload;
  MetaobjectDefinition: MetaobjectDefinition;
  MetaobjectDefinitionConnection: MetaobjectDefinitionConnection;
  MetaobjectDefinitionCreateInput: MetaobjectDefinitionCreateInput;
  MetaobjectDefinitionCreatePayload: MetaobjectDefinitionCreatePayload;
  MetaobjectDefinitionDeletePayload: MetaobjectDefinitionDeletePayload;
  MetaobjectDefinitionEdge: MetaobjectDefinitionEdge;
  MetaobjectDefinitionUpdateInput: MetaobjectDefinitionUpdateInput;
  MetaobjectDefinitionUpdatePayload: MetaobjectDefinitionUpdatePayload;
  MetaobjectDeletePayload: MetaobjectDeletePayload;
  MetaobjectEdge: MetaobjectEdge;
  MetaobjectField: MetaobjectField;
  MetaobjectFieldDefinition: MetaobjectFieldDefinition;
  MetaobjectFieldDefinitionInput: MetaobjectFieldDefinitionInput;
  MetaobjectFieldInput: MetaobjectFieldInput;
  MetaobjectHandleInput: MetaobjectHandleInput;
  MetaobjectUpdateInput: MetaobjectUpdateInput;
  MetaobjectUpdatePayload: MetaobjectUpdatePayload;
  MetaobjectUpsertInput: MetaobjectUpsertInput;
  MetaobjectUpsertPayload: MetaobjectUpsertPayload;
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
  PageInfo: PageInfo;
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
  Product: Product;
  ProductConnection: ProductConnection;
  ProductEdge: ProductEdge;
  ProductExport: ProductExport;
  ProductImport: ProductImport;
  ProductImportChange: ProductImportChange;
  ProductImportFieldChange: ProductImportFieldChange;
  ProductImportPayload: ProductImportPayload;
  ProductVariant: ProductVariant;
  ProductVariantConnection: ProductVariantConnection;
  ProductVariantEdge: ProductVariantEdge;
  Query: Record<PropertyKey, never>;
  RuleTargets: RuleTargets;
  RuleTargetsInput: RuleTargetsInput;
  SalesByProductReport: SalesByProductReport;
  SalesOfProduct: SalesOfProduct;
  SearchedWords: SearchedWords;
  SearchesReport: SearchesReport;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentLineInput: ShipmentLineInput;
  ShipmentPayload: ShipmentPayload;
  ShipmentUpdateInput: ShipmentUpdateInput;
  ShopLocale: ShopLocale;
  ShopPolicyInput: ShopPolicyInput;
  ShopPolicyUpdatePayload: ShopPolicyUpdatePayload;
  StaffAccessToken: StaffAccessToken;
  StaffIdentity: StaffIdentity;
  StaffInvitation: StaffInvitation;
  StaffInvitationAcceptPayload: StaffInvitationAcceptPayload;
  StaffInvitationRevokePayload: StaffInvitationRevokePayload;
  StaffLogInPayload: StaffLogInPayload;
  StaffLogOutPayload: StaffLogOutPayload;
  StaffMember: StaffMember;
  StaffMemberCreateInput: StaffMemberCreateInput;
  StaffMemberCreatePayload: StaffMemberCreatePayload;
  StaffMemberDeactivatePayload: StaffMemberDeactivatePayload;
  StaffMemberErasePayload: StaffMemberErasePayload;
  StaffMemberInviteInput: StaffMemberInviteInput;
  StaffMemberInvitePayload: StaffMemberInvitePayload;
  StaffMemberPasswordSetPayload: StaffMemberPasswordSetPayload;
  StaffMemberReactivatePayload: StaffMemberReactivatePayload;
  StaffMemberRoleChangePayload: StaffMemberRoleChangePayload;
  StaffOrder: StaffOrder;
  StaffOrderConnection: StaffOrderConnection;
  StaffOrderEdge: StaffOrderEdge;
  StaffOrderLine: StaffOrderLine;
  StaffOrderReturn: StaffOrderReturn;
  StaffOrderReturnLine: StaffOrderReturnLine;
  StaffOrderTimelineEntry: StaffOrderTimelineEntry;
  StaffSession: StaffSession;
  StaffSessionRevokePayload: StaffSessionRevokePayload;
  StagedUploadInput: StagedUploadInput;
  StagedUploadParameter: StagedUploadParameter;
  StagedUploadTarget: StagedUploadTarget;
  StagedUploadsCreatePayload: StagedUploadsCreatePayload;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TaxRate: TaxRate;
  TaxRateInput: TaxRateInput;
  TaxRatePage: TaxRatePage;
  TaxRatePutPayload: TaxRatePutPayload;
  TaxRateWithdrawPayload: TaxRateWithdrawPayload;
  TotalPrice: TotalPrice;
  TotalPriceInput: TotalPriceInput;
  TranslatableContent: TranslatableContent;
  TranslatableResource: Resource;
  TranslatableResourceConnection: Omit<TranslatableResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TranslatableResourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TranslatableResource']> };
  TranslatableResourceEdge: Omit<TranslatableResourceEdge, 'node'> & { node: ResolversParentTypes['TranslatableResource'] };
  Translation: Translation;
  TranslationInput: TranslationInput;
  TranslationUserError: TranslationUserError;
  TranslationsRegisterPayload: TranslationsRegisterPayload;
  TranslationsRemovePayload: TranslationsRemovePayload;
  TrendingProduct: TrendingProduct;
  TrendingProductsReport: TrendingProductsReport;
  URL: Scalars['URL']['output'];
  UnsignedInt64: Scalars['UnsignedInt64']['output'];
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

export type AdminCollectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['AdminCollection'] = ResolversParentTypes['AdminCollection']> = {
  descriptionHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['CollectionRuleSet']>, ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['CollectionSortOrder'], ParentType, ContextType>;
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

export type BulkOperationResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BulkOperation'] = ResolversParentTypes['BulkOperation']> = {
  changed?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedCompletionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fileSize?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectCount?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  partialDataUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratePerSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulkOperationStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BulkOperationType'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['UnsignedInt64'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type BulkOperationPageResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BulkOperationPage'] = ResolversParentTypes['BulkOperationPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BulkOperation']>, ParentType, ContextType>;
};

export type BulkOperationPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BulkOperationPayload'] = ResolversParentTypes['BulkOperationPayload']> = {
  bulkOperation?: Resolver<Maybe<ResolversTypes['BulkOperation']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type BulkOperationUpdateResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BulkOperationUpdate'] = ResolversParentTypes['BulkOperationUpdate']> = {
  bulkOperation?: Resolver<ResolversTypes['BulkOperation'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuyXGetYResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['BuyXGetY'] = ResolversParentTypes['BuyXGetY']> = {
  buyQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buyTargets?: Resolver<Maybe<ResolversTypes['RuleTargets']>, ParentType, ContextType>;
  getQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  getTargets?: Resolver<Maybe<ResolversTypes['RuleTargets']>, ParentType, ContextType>;
  maxUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CollectionAddProductsPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionAddProductsPayload'] = ResolversParentTypes['CollectionAddProductsPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['AdminCollection']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type CollectionCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionCreatePayload'] = ResolversParentTypes['CollectionCreatePayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['AdminCollection']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type CollectionDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionDeletePayload'] = ResolversParentTypes['CollectionDeletePayload']> = {
  deletedCollectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type CollectionRemoveProductsPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionRemoveProductsPayload'] = ResolversParentTypes['CollectionRemoveProductsPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['AdminCollection']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type CollectionReorderProductsPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionReorderProductsPayload'] = ResolversParentTypes['CollectionReorderProductsPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['AdminCollection']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type CollectionRuleResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionRule'] = ResolversParentTypes['CollectionRule']> = {
  column?: Resolver<ResolversTypes['CollectionRuleColumn'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CollectionRuleRelation'], ParentType, ContextType>;
};

export type CollectionRuleSetResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionRuleSet'] = ResolversParentTypes['CollectionRuleSet']> = {
  appliedDisjunctively?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['CollectionRule']>, ParentType, ContextType>;
};

export type CollectionUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['CollectionUpdatePayload'] = ResolversParentTypes['CollectionUpdatePayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['AdminCollection']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
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

export type FunnelDayResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['FunnelDay'] = ResolversParentTypes['FunnelDay']> = {
  addedToCart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewedProduct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunnelReportResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['FunnelReport'] = ResolversParentTypes['FunnelReport']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['FunnelDay']>, ParentType, ContextType>;
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

export type MetafieldResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Metafield'] = ResolversParentTypes['Metafield']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetafieldIdentifierResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetafieldIdentifier'] = ResolversParentTypes['MetafieldIdentifier']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MetafieldsDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetafieldsDeletePayload'] = ResolversParentTypes['MetafieldsDeletePayload']> = {
  deletedMetafields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetafieldIdentifier']>>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MetafieldsUserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MetafieldsSetPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetafieldsSetPayload'] = ResolversParentTypes['MetafieldsSetPayload']> = {
  metafields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Metafield']>>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MetafieldsUserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MetafieldsUserErrorResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetafieldsUserError'] = ResolversParentTypes['MetafieldsUserError']> = {
  code?: Resolver<ResolversTypes['MetafieldsErrorCode'], ParentType, ContextType>;
  elementIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaobjectResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Metaobject'] = ResolversParentTypes['Metaobject']> = {
  capabilities?: Resolver<ResolversTypes['MetaobjectCapabilityData'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectField']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetaobjectAccessResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectAccess'] = ResolversParentTypes['MetaobjectAccess']> = {
  storefront?: Resolver<ResolversTypes['MetaobjectStorefrontAccess'], ParentType, ContextType>;
};

export type MetaobjectCapabilitiesResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCapabilities'] = ResolversParentTypes['MetaobjectCapabilities']> = {
  publishable?: Resolver<ResolversTypes['MetaobjectCapabilitiesPublishable'], ParentType, ContextType>;
  renderable?: Resolver<ResolversTypes['MetaobjectCapabilitiesRenderable'], ParentType, ContextType>;
};

export type MetaobjectCapabilitiesPublishableResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCapabilitiesPublishable'] = ResolversParentTypes['MetaobjectCapabilitiesPublishable']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetaobjectCapabilitiesRenderableResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCapabilitiesRenderable'] = ResolversParentTypes['MetaobjectCapabilitiesRenderable']> = {
  data?: Resolver<Maybe<ResolversTypes['MetaobjectCapabilityDefinitionDataRenderable']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetaobjectCapabilityDataResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCapabilityData'] = ResolversParentTypes['MetaobjectCapabilityData']> = {
  publishable?: Resolver<Maybe<ResolversTypes['MetaobjectCapabilityDataPublishable']>, ParentType, ContextType>;
};

export type MetaobjectCapabilityDataPublishableResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCapabilityDataPublishable'] = ResolversParentTypes['MetaobjectCapabilityDataPublishable']> = {
  status?: Resolver<ResolversTypes['MetaobjectStatus'], ParentType, ContextType>;
};

export type MetaobjectCapabilityDefinitionDataRenderableResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCapabilityDefinitionDataRenderable'] = ResolversParentTypes['MetaobjectCapabilityDefinitionDataRenderable']> = {
  metaDescriptionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metaTitleKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetaobjectConnectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectConnection'] = ResolversParentTypes['MetaobjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Metaobject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MetaobjectCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectCreatePayload'] = ResolversParentTypes['MetaobjectCreatePayload']> = {
  metaobject?: Resolver<Maybe<ResolversTypes['Metaobject']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MetaobjectDefinitionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDefinition'] = ResolversParentTypes['MetaobjectDefinition']> = {
  access?: Resolver<ResolversTypes['MetaobjectAccess'], ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['MetaobjectCapabilities'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayNameKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldDefinitions?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectFieldDefinition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetaobjectDefinitionConnectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDefinitionConnection'] = ResolversParentTypes['MetaobjectDefinitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectDefinitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MetaobjectDefinition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MetaobjectDefinitionCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDefinitionCreatePayload'] = ResolversParentTypes['MetaobjectDefinitionCreatePayload']> = {
  metaobjectDefinition?: Resolver<Maybe<ResolversTypes['MetaobjectDefinition']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MetaobjectDefinitionDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDefinitionDeletePayload'] = ResolversParentTypes['MetaobjectDefinitionDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MetaobjectDefinitionEdgeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDefinitionEdge'] = ResolversParentTypes['MetaobjectDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MetaobjectDefinition'], ParentType, ContextType>;
};

export type MetaobjectDefinitionUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDefinitionUpdatePayload'] = ResolversParentTypes['MetaobjectDefinitionUpdatePayload']> = {
  metaobjectDefinition?: Resolver<Maybe<ResolversTypes['MetaobjectDefinition']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MetaobjectDeletePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectDeletePayload'] = ResolversParentTypes['MetaobjectDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MetaobjectEdgeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectEdge'] = ResolversParentTypes['MetaobjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metaobject'], ParentType, ContextType>;
};

export type MetaobjectFieldResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectField'] = ResolversParentTypes['MetaobjectField']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetaobjectFieldDefinitionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectFieldDefinition'] = ResolversParentTypes['MetaobjectFieldDefinition']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaobjectUpdatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectUpdatePayload'] = ResolversParentTypes['MetaobjectUpdatePayload']> = {
  metaobject?: Resolver<Maybe<ResolversTypes['Metaobject']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type MetaobjectUpsertPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['MetaobjectUpsertPayload'] = ResolversParentTypes['MetaobjectUpsertPayload']> = {
  metaobject?: Resolver<Maybe<ResolversTypes['Metaobject']>, ParentType, ContextType>;
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
  bulkOperationCancel?: Resolver<ResolversTypes['BulkOperationPayload'], ParentType, ContextType, RequireFields<MutationBulkOperationCancelArgs, 'id'>>;
  bulkOperationRunMutation?: Resolver<ResolversTypes['BulkOperationPayload'], ParentType, ContextType, RequireFields<MutationBulkOperationRunMutationArgs, 'mutation' | 'stagedUploadPath'>>;
  bulkOperationRunQuery?: Resolver<ResolversTypes['BulkOperationPayload'], ParentType, ContextType, RequireFields<MutationBulkOperationRunQueryArgs, 'query'>>;
  collectionAddProducts?: Resolver<ResolversTypes['CollectionAddProductsPayload'], ParentType, ContextType, RequireFields<MutationCollectionAddProductsArgs, 'id' | 'productIds'>>;
  collectionCreate?: Resolver<ResolversTypes['CollectionCreatePayload'], ParentType, ContextType, RequireFields<MutationCollectionCreateArgs, 'collection'>>;
  collectionDelete?: Resolver<ResolversTypes['CollectionDeletePayload'], ParentType, ContextType, RequireFields<MutationCollectionDeleteArgs, 'id'>>;
  collectionRemoveProducts?: Resolver<ResolversTypes['CollectionRemoveProductsPayload'], ParentType, ContextType, RequireFields<MutationCollectionRemoveProductsArgs, 'id' | 'productIds'>>;
  collectionReorderProducts?: Resolver<ResolversTypes['CollectionReorderProductsPayload'], ParentType, ContextType, RequireFields<MutationCollectionReorderProductsArgs, 'id' | 'moves'>>;
  collectionUpdate?: Resolver<ResolversTypes['CollectionUpdatePayload'], ParentType, ContextType, RequireFields<MutationCollectionUpdateArgs, 'collection' | 'id'>>;
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
  metafieldsDelete?: Resolver<ResolversTypes['MetafieldsDeletePayload'], ParentType, ContextType, RequireFields<MutationMetafieldsDeleteArgs, 'metafields'>>;
  metafieldsSet?: Resolver<ResolversTypes['MetafieldsSetPayload'], ParentType, ContextType, RequireFields<MutationMetafieldsSetArgs, 'metafields'>>;
  metaobjectCreate?: Resolver<ResolversTypes['MetaobjectCreatePayload'], ParentType, ContextType, RequireFields<MutationMetaobjectCreateArgs, 'metaobject'>>;
  metaobjectDefinitionCreate?: Resolver<ResolversTypes['MetaobjectDefinitionCreatePayload'], ParentType, ContextType, RequireFields<MutationMetaobjectDefinitionCreateArgs, 'definition'>>;
  metaobjectDefinitionDelete?: Resolver<ResolversTypes['MetaobjectDefinitionDeletePayload'], ParentType, ContextType, RequireFields<MutationMetaobjectDefinitionDeleteArgs, 'id'>>;
  metaobjectDefinitionUpdate?: Resolver<ResolversTypes['MetaobjectDefinitionUpdatePayload'], ParentType, ContextType, RequireFields<MutationMetaobjectDefinitionUpdateArgs, 'definition' | 'id'>>;
  metaobjectDelete?: Resolver<ResolversTypes['MetaobjectDeletePayload'], ParentType, ContextType, RequireFields<MutationMetaobjectDeleteArgs, 'id'>>;
  metaobjectUpdate?: Resolver<ResolversTypes['MetaobjectUpdatePayload'], ParentType, ContextType, RequireFields<MutationMetaobjectUpdateArgs, 'id' | 'metaobject'>>;
  metaobjectUpsert?: Resolver<ResolversTypes['MetaobjectUpsertPayload'], ParentType, ContextType, RequireFields<MutationMetaobjectUpsertArgs, 'handle' | 'metaobject'>>;
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
  productExportRun?: Resolver<ResolversTypes['BulkOperationPayload'], ParentType, ContextType, Partial<MutationProductExportRunArgs>>;
  productImport?: Resolver<ResolversTypes['ProductImportPayload'], ParentType, ContextType, RequireFields<MutationProductImportArgs, 'dryRun'>>;
  productImportRun?: Resolver<ResolversTypes['BulkOperationPayload'], ParentType, ContextType, RequireFields<MutationProductImportRunArgs, 'dryRun' | 'stagedUploadPath'>>;
  shipmentCreate?: Resolver<ResolversTypes['ShipmentPayload'], ParentType, ContextType, RequireFields<MutationShipmentCreateArgs, 'input'>>;
  shipmentUpdate?: Resolver<ResolversTypes['ShipmentPayload'], ParentType, ContextType, RequireFields<MutationShipmentUpdateArgs, 'input'>>;
  shopPolicyUpdate?: Resolver<ResolversTypes['ShopPolicyUpdatePayload'], ParentType, ContextType, RequireFields<MutationShopPolicyUpdateArgs, 'shopPolicy'>>;
  staffInvitationAccept?: Resolver<ResolversTypes['StaffInvitationAcceptPayload'], ParentType, ContextType, RequireFields<MutationStaffInvitationAcceptArgs, 'invitationUrl' | 'password'>>;
  staffInvitationRevoke?: Resolver<ResolversTypes['StaffInvitationRevokePayload'], ParentType, ContextType, RequireFields<MutationStaffInvitationRevokeArgs, 'id'>>;
  staffLogIn?: Resolver<ResolversTypes['StaffLogInPayload'], ParentType, ContextType, RequireFields<MutationStaffLogInArgs, 'email' | 'password'>>;
  staffLogOut?: Resolver<ResolversTypes['StaffLogOutPayload'], ParentType, ContextType>;
  staffMemberCreate?: Resolver<ResolversTypes['StaffMemberCreatePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberCreateArgs, 'input'>>;
  staffMemberDeactivate?: Resolver<ResolversTypes['StaffMemberDeactivatePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberDeactivateArgs, 'id'>>;
  staffMemberErase?: Resolver<ResolversTypes['StaffMemberErasePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberEraseArgs, 'id'>>;
  staffMemberInvite?: Resolver<ResolversTypes['StaffMemberInvitePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberInviteArgs, 'input'>>;
  staffMemberPasswordSet?: Resolver<ResolversTypes['StaffMemberPasswordSetPayload'], ParentType, ContextType, RequireFields<MutationStaffMemberPasswordSetArgs, 'password'>>;
  staffMemberReactivate?: Resolver<ResolversTypes['StaffMemberReactivatePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberReactivateArgs, 'id'>>;
  staffMemberRoleChange?: Resolver<ResolversTypes['StaffMemberRoleChangePayload'], ParentType, ContextType, RequireFields<MutationStaffMemberRoleChangeArgs, 'id' | 'role'>>;
  staffRefresh?: Resolver<ResolversTypes['StaffLogInPayload'], ParentType, ContextType, RequireFields<MutationStaffRefreshArgs, 'accessToken'>>;
  staffSessionRevoke?: Resolver<ResolversTypes['StaffSessionRevokePayload'], ParentType, ContextType, RequireFields<MutationStaffSessionRevokeArgs, 'sessionId'>>;
  stagedUploadsCreate?: Resolver<ResolversTypes['StagedUploadsCreatePayload'], ParentType, ContextType, RequireFields<MutationStagedUploadsCreateArgs, 'input'>>;
  taxRatePut?: Resolver<ResolversTypes['TaxRatePutPayload'], ParentType, ContextType, RequireFields<MutationTaxRatePutArgs, 'input'>>;
  taxRateWithdraw?: Resolver<ResolversTypes['TaxRateWithdrawPayload'], ParentType, ContextType, RequireFields<MutationTaxRateWithdrawArgs, 'id'>>;
  translationsRegister?: Resolver<ResolversTypes['TranslationsRegisterPayload'], ParentType, ContextType, RequireFields<MutationTranslationsRegisterArgs, 'resourceId' | 'translations'>>;
  translationsRemove?: Resolver<ResolversTypes['TranslationsRemovePayload'], ParentType, ContextType, RequireFields<MutationTranslationsRemoveArgs, 'locales' | 'resourceId' | 'translationKeys'>>;
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

export type PageInfoResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ProductResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descriptionHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['ProductVariantConnection'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
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

export type ProductVariantResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductVariantConnectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductVariantConnection'] = ResolversParentTypes['ProductVariantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductVariantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductVariantEdgeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ProductVariantEdge'] = ResolversParentTypes['ProductVariantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<ResolversTypes['AuditLog'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  bulkOperation?: Resolver<Maybe<ResolversTypes['BulkOperation']>, ParentType, ContextType, RequireFields<QueryBulkOperationArgs, 'id'>>;
  bulkOperations?: Resolver<ResolversTypes['BulkOperationPage'], ParentType, ContextType, RequireFields<QueryBulkOperationsArgs, 'first'>>;
  collections?: Resolver<ReadonlyArray<ResolversTypes['AdminCollection']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['ContentEntry']>, ParentType, ContextType>;
  deliveryZones?: Resolver<ResolversTypes['DeliveryZonePage'], ParentType, ContextType, RequireFields<QueryDeliveryZonesArgs, 'first'>>;
  discounts?: Resolver<ResolversTypes['DiscountPage'], ParentType, ContextType, RequireFields<QueryDiscountsArgs, 'first'>>;
  funnel?: Resolver<ResolversTypes['FunnelReport'], ParentType, ContextType, RequireFields<QueryFunnelArgs, 'from' | 'to'>>;
  inventoryItem?: Resolver<Maybe<ResolversTypes['InventoryItem']>, ParentType, ContextType, RequireFields<QueryInventoryItemArgs, 'variantId'>>;
  inventoryLocations?: Resolver<ReadonlyArray<ResolversTypes['InventoryLocation']>, ParentType, ContextType>;
  me?: Resolver<ResolversTypes['StaffIdentity'], ParentType, ContextType>;
  metaobject?: Resolver<Maybe<ResolversTypes['Metaobject']>, ParentType, ContextType, RequireFields<QueryMetaobjectArgs, 'id'>>;
  metaobjectByHandle?: Resolver<Maybe<ResolversTypes['Metaobject']>, ParentType, ContextType, RequireFields<QueryMetaobjectByHandleArgs, 'handle'>>;
  metaobjectDefinitionByType?: Resolver<Maybe<ResolversTypes['MetaobjectDefinition']>, ParentType, ContextType, RequireFields<QueryMetaobjectDefinitionByTypeArgs, 'type'>>;
  metaobjectDefinitions?: Resolver<ResolversTypes['MetaobjectDefinitionConnection'], ParentType, ContextType, RequireFields<QueryMetaobjectDefinitionsArgs, 'first'>>;
  metaobjects?: Resolver<ResolversTypes['MetaobjectConnection'], ParentType, ContextType, RequireFields<QueryMetaobjectsArgs, 'first' | 'type'>>;
  order?: Resolver<Maybe<ResolversTypes['StaffOrder']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['StaffOrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  paymentReconciliation?: Resolver<ResolversTypes['PaymentReconciliation'], ParentType, ContextType, Partial<QueryPaymentReconciliationArgs>>;
  priceLists?: Resolver<ResolversTypes['PriceListPage'], ParentType, ContextType, RequireFields<QueryPriceListsArgs, 'first'>>;
  productExport?: Resolver<ResolversTypes['ProductExport'], ParentType, ContextType, RequireFields<QueryProductExportArgs, 'first'>>;
  productImport?: Resolver<Maybe<ResolversTypes['ProductImport']>, ParentType, ContextType, RequireFields<QueryProductImportArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  salesByProduct?: Resolver<ResolversTypes['SalesByProductReport'], ParentType, ContextType, RequireFields<QuerySalesByProductArgs, 'first' | 'from' | 'interval' | 'to'>>;
  searchesWithoutResults?: Resolver<ResolversTypes['SearchesReport'], ParentType, ContextType, RequireFields<QuerySearchesWithoutResultsArgs, 'first' | 'from' | 'to'>>;
  shopLocales?: Resolver<ReadonlyArray<ResolversTypes['ShopLocale']>, ParentType, ContextType>;
  slowSearches?: Resolver<ResolversTypes['SearchesReport'], ParentType, ContextType, RequireFields<QuerySlowSearchesArgs, 'first' | 'from' | 'to'>>;
  staffInvitations?: Resolver<ReadonlyArray<ResolversTypes['StaffInvitation']>, ParentType, ContextType, RequireFields<QueryStaffInvitationsArgs, 'includeRevoked'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  staffMembers?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  staffSessions?: Resolver<ReadonlyArray<ResolversTypes['StaffSession']>, ParentType, ContextType, Partial<QueryStaffSessionsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRatePage'], ParentType, ContextType, RequireFields<QueryTaxRatesArgs, 'first'>>;
  translatableResource?: Resolver<Maybe<ResolversTypes['TranslatableResource']>, ParentType, ContextType, RequireFields<QueryTranslatableResourceArgs, 'resourceId'>>;
  translatableResources?: Resolver<ResolversTypes['TranslatableResourceConnection'], ParentType, ContextType, RequireFields<QueryTranslatableResourcesArgs, 'first' | 'resourceType'>>;
  trendingProducts?: Resolver<ResolversTypes['TrendingProductsReport'], ParentType, ContextType, RequireFields<QueryTrendingProductsArgs, 'first'>>;
};

export type RuleTargetsResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['RuleTargets'] = ResolversParentTypes['RuleTargets']> = {
  productIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  productTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  variantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SalesByProductReportResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['SalesByProductReport'] = ResolversParentTypes['SalesByProductReport']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SalesOfProduct']>, ParentType, ContextType>;
};

export type SalesOfProductResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['SalesOfProduct'] = ResolversParentTypes['SalesOfProduct']> = {
  cancelledPieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledRevenue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnedPieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedRevenue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SearchedWordsResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['SearchedWords'] = ResolversParentTypes['SearchedWords']> = {
  averageMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchesReportResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['SearchesReport'] = ResolversParentTypes['SearchesReport']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SearchedWords']>, ParentType, ContextType>;
};

export type ShipmentPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ShipmentPayload'] = ResolversParentTypes['ShipmentPayload']> = {
  parcels?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type ShopLocaleResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['ShopLocale'] = ResolversParentTypes['ShopLocale']> = {
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type StaffInvitationResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffInvitation'] = ResolversParentTypes['StaffInvitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['StaffRole']>, ParentType, ContextType>;
};

export type StaffInvitationAcceptPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffInvitationAcceptPayload'] = ResolversParentTypes['StaffInvitationAcceptPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type StaffInvitationRevokePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffInvitationRevokePayload'] = ResolversParentTypes['StaffInvitationRevokePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
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

export type StaffMemberInvitePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffMemberInvitePayload'] = ResolversParentTypes['StaffMemberInvitePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffInvitation?: Resolver<Maybe<ResolversTypes['StaffInvitation']>, ParentType, ContextType>;
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

export type StaffOrderConnectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrderConnection'] = ResolversParentTypes['StaffOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StaffOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StaffOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StaffOrderEdgeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StaffOrderEdge'] = ResolversParentTypes['StaffOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffOrder'], ParentType, ContextType>;
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

export type StagedUploadParameterResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StagedUploadParameter'] = ResolversParentTypes['StagedUploadParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StagedUploadTargetResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StagedUploadTarget'] = ResolversParentTypes['StagedUploadTarget']> = {
  parameters?: Resolver<ReadonlyArray<ResolversTypes['StagedUploadParameter']>, ParentType, ContextType>;
  resourceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type StagedUploadsCreatePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['StagedUploadsCreatePayload'] = ResolversParentTypes['StagedUploadsCreatePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stagedTargets?: Resolver<ReadonlyArray<ResolversTypes['StagedUploadTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdminUserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  bulkOperationUpdated?: SubscriptionResolver<ResolversTypes['BulkOperationUpdate'], "bulkOperationUpdated", ParentType, ContextType, RequireFields<SubscriptionBulkOperationUpdatedArgs, 'id'>>;
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

export type TranslatableContentResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslatableContent'] = ResolversParentTypes['TranslatableContent']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LocalizableContentType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TranslatableResourceResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslatableResource'] = ResolversParentTypes['TranslatableResource']> = {
  nestedTranslatableResources?: Resolver<ReadonlyArray<ResolversTypes['TranslatableResource']>, ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  translatableContent?: Resolver<ReadonlyArray<ResolversTypes['TranslatableContent']>, ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType, RequireFields<TranslatableResourceTranslationsArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TranslatableResourceConnectionResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslatableResourceConnection'] = ResolversParentTypes['TranslatableResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TranslatableResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TranslatableResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TranslatableResourceEdgeResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslatableResourceEdge'] = ResolversParentTypes['TranslatableResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TranslatableResource'], ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TranslationUserErrorResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslationUserError'] = ResolversParentTypes['TranslationUserError']> = {
  code?: Resolver<ResolversTypes['TranslationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TranslationsRegisterPayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslationsRegisterPayload'] = ResolversParentTypes['TranslationsRegisterPayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Translation']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['TranslationUserError']>, ParentType, ContextType>;
};

export type TranslationsRemovePayloadResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TranslationsRemovePayload'] = ResolversParentTypes['TranslationsRemovePayload']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Translation']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['TranslationUserError']>, ParentType, ContextType>;
};

export type TrendingProductResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TrendingProduct'] = ResolversParentTypes['TrendingProduct']> = {
  additions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendingProductsReportResolvers<ContextType = AdminContext, ParentType extends ResolversParentTypes['TrendingProductsReport'] = ResolversParentTypes['TrendingProductsReport']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['TrendingProduct']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UnsignedInt64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnsignedInt64'], any> {
  name: 'UnsignedInt64';
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
  AdminCollection?: AdminCollectionResolvers<ContextType>;
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
  BulkOperation?: BulkOperationResolvers<ContextType>;
  BulkOperationPage?: BulkOperationPageResolvers<ContextType>;
  BulkOperationPayload?: BulkOperationPayloadResolvers<ContextType>;
  BulkOperationUpdate?: BulkOperationUpdateResolvers<ContextType>;
  BuyXGetY?: BuyXGetYResolvers<ContextType>;
  CollectionAddProductsPayload?: CollectionAddProductsPayloadResolvers<ContextType>;
  CollectionCreatePayload?: CollectionCreatePayloadResolvers<ContextType>;
  CollectionDeletePayload?: CollectionDeletePayloadResolvers<ContextType>;
  CollectionRemoveProductsPayload?: CollectionRemoveProductsPayloadResolvers<ContextType>;
  CollectionReorderProductsPayload?: CollectionReorderProductsPayloadResolvers<ContextType>;
  CollectionRule?: CollectionRuleResolvers<ContextType>;
  CollectionRuleSet?: CollectionRuleSetResolvers<ContextType>;
  CollectionUpdatePayload?: CollectionUpdatePayloadResolvers<ContextType>;
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
  FunnelDay?: FunnelDayResolvers<ContextType>;
  FunnelReport?: FunnelReportResolvers<ContextType>;
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
  Metafield?: MetafieldResolvers<ContextType>;
  MetafieldIdentifier?: MetafieldIdentifierResolvers<ContextType>;
  MetafieldsDeletePayload?: MetafieldsDeletePayloadResolvers<ContextType>;
  MetafieldsSetPayload?: MetafieldsSetPayloadResolvers<ContextType>;
  MetafieldsUserError?: MetafieldsUserErrorResolvers<ContextType>;
  Metaobject?: MetaobjectResolvers<ContextType>;
  MetaobjectAccess?: MetaobjectAccessResolvers<ContextType>;
  MetaobjectCapabilities?: MetaobjectCapabilitiesResolvers<ContextType>;
  MetaobjectCapabilitiesPublishable?: MetaobjectCapabilitiesPublishableResolvers<ContextType>;
  MetaobjectCapabilitiesRenderable?: MetaobjectCapabilitiesRenderableResolvers<ContextType>;
  MetaobjectCapabilityData?: MetaobjectCapabilityDataResolvers<ContextType>;
  MetaobjectCapabilityDataPublishable?: MetaobjectCapabilityDataPublishableResolvers<ContextType>;
  MetaobjectCapabilityDefinitionDataRenderable?: MetaobjectCapabilityDefinitionDataRenderableResolvers<ContextType>;
  MetaobjectConnection?: MetaobjectConnectionResolvers<ContextType>;
  MetaobjectCreatePayload?: MetaobjectCreatePayloadResolvers<ContextType>;
  MetaobjectDefinition?: MetaobjectDefinitionResolvers<ContextType>;
  MetaobjectDefinitionConnection?: MetaobjectDefinitionConnectionResolvers<ContextType>;
  MetaobjectDefinitionCreatePayload?: MetaobjectDefinitionCreatePayloadResolvers<ContextType>;
  MetaobjectDefinitionDeletePayload?: MetaobjectDefinitionDeletePayloadResolvers<ContextType>;
  MetaobjectDefinitionEdge?: MetaobjectDefinitionEdgeResolvers<ContextType>;
  MetaobjectDefinitionUpdatePayload?: MetaobjectDefinitionUpdatePayloadResolvers<ContextType>;
  MetaobjectDeletePayload?: MetaobjectDeletePayloadResolvers<ContextType>;
  MetaobjectEdge?: MetaobjectEdgeResolvers<ContextType>;
  MetaobjectField?: MetaobjectFieldResolvers<ContextType>;
  MetaobjectFieldDefinition?: MetaobjectFieldDefinitionResolvers<ContextType>;
  MetaobjectUpdatePayload?: MetaobjectUpdatePayloadResolvers<ContextType>;
  MetaobjectUpsertPayload?: MetaobjectUpsertPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderMarkAsPaidPayload?: OrderMarkAsPaidPayloadResolvers<ContextType>;
  OrderReceiveReturnPayload?: OrderReceiveReturnPayloadResolvers<ContextType>;
  OrderRefundPayload?: OrderRefundPayloadResolvers<ContextType>;
  PageCreatePayload?: PageCreatePayloadResolvers<ContextType>;
  PageDeletePayload?: PageDeletePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductExport?: ProductExportResolvers<ContextType>;
  ProductImport?: ProductImportResolvers<ContextType>;
  ProductImportChange?: ProductImportChangeResolvers<ContextType>;
  ProductImportFieldChange?: ProductImportFieldChangeResolvers<ContextType>;
  ProductImportPayload?: ProductImportPayloadResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProductVariantConnection?: ProductVariantConnectionResolvers<ContextType>;
  ProductVariantEdge?: ProductVariantEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RuleTargets?: RuleTargetsResolvers<ContextType>;
  SalesByProductReport?: SalesByProductReportResolvers<ContextType>;
  SalesOfProduct?: SalesOfProductResolvers<ContextType>;
  SearchedWords?: SearchedWordsResolvers<ContextType>;
  SearchesReport?: SearchesReportResolvers<ContextType>;
  ShipmentPayload?: ShipmentPayloadResolvers<ContextType>;
  ShopLocale?: ShopLocaleResolvers<ContextType>;
  ShopPolicyUpdatePayload?: ShopPolicyUpdatePayloadResolvers<ContextType>;
  StaffAccessToken?: StaffAccessTokenResolvers<ContextType>;
  StaffIdentity?: StaffIdentityResolvers<ContextType>;
  StaffInvitation?: StaffInvitationResolvers<ContextType>;
  StaffInvitationAcceptPayload?: StaffInvitationAcceptPayloadResolvers<ContextType>;
  StaffInvitationRevokePayload?: StaffInvitationRevokePayloadResolvers<ContextType>;
  StaffLogInPayload?: StaffLogInPayloadResolvers<ContextType>;
  StaffLogOutPayload?: StaffLogOutPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberCreatePayload?: StaffMemberCreatePayloadResolvers<ContextType>;
  StaffMemberDeactivatePayload?: StaffMemberDeactivatePayloadResolvers<ContextType>;
  StaffMemberErasePayload?: StaffMemberErasePayloadResolvers<ContextType>;
  StaffMemberInvitePayload?: StaffMemberInvitePayloadResolvers<ContextType>;
  StaffMemberPasswordSetPayload?: StaffMemberPasswordSetPayloadResolvers<ContextType>;
  StaffMemberReactivatePayload?: StaffMemberReactivatePayloadResolvers<ContextType>;
  StaffMemberRoleChangePayload?: StaffMemberRoleChangePayloadResolvers<ContextType>;
  StaffOrder?: StaffOrderResolvers<ContextType>;
  StaffOrderConnection?: StaffOrderConnectionResolvers<ContextType>;
  StaffOrderEdge?: StaffOrderEdgeResolvers<ContextType>;
  StaffOrderLine?: StaffOrderLineResolvers<ContextType>;
  StaffOrderReturn?: StaffOrderReturnResolvers<ContextType>;
  StaffOrderReturnLine?: StaffOrderReturnLineResolvers<ContextType>;
  StaffOrderTimelineEntry?: StaffOrderTimelineEntryResolvers<ContextType>;
  StaffSession?: StaffSessionResolvers<ContextType>;
  StaffSessionRevokePayload?: StaffSessionRevokePayloadResolvers<ContextType>;
  StagedUploadParameter?: StagedUploadParameterResolvers<ContextType>;
  StagedUploadTarget?: StagedUploadTargetResolvers<ContextType>;
  StagedUploadsCreatePayload?: StagedUploadsCreatePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRatePage?: TaxRatePageResolvers<ContextType>;
  TaxRatePutPayload?: TaxRatePutPayloadResolvers<ContextType>;
  TaxRateWithdrawPayload?: TaxRateWithdrawPayloadResolvers<ContextType>;
  TotalPrice?: TotalPriceResolvers<ContextType>;
  TranslatableContent?: TranslatableContentResolvers<ContextType>;
  TranslatableResource?: TranslatableResourceResolvers<ContextType>;
  TranslatableResourceConnection?: TranslatableResourceConnectionResolvers<ContextType>;
  TranslatableResourceEdge?: TranslatableResourceEdgeResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  TranslationUserError?: TranslationUserErrorResolvers<ContextType>;
  TranslationsRegisterPayload?: TranslationsRegisterPayloadResolvers<ContextType>;
  TranslationsRemovePayload?: TranslationsRemovePayloadResolvers<ContextType>;
  TrendingProduct?: TrendingProductResolvers<ContextType>;
  TrendingProductsReport?: TrendingProductsReportResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnsignedInt64?: GraphQLScalarType;
  UrlRedirectCreatePayload?: UrlRedirectCreatePayloadResolvers<ContextType>;
  UrlRedirectDeletePayload?: UrlRedirectDeletePayloadResolvers<ContextType>;
  UrlRedirectUpdatePayload?: UrlRedirectUpdatePayloadResolvers<ContextType>;
  VariantPricing?: VariantPricingResolvers<ContextType>;
  VariantPricingSetPayload?: VariantPricingSetPayloadResolvers<ContextType>;
  WeightPrice?: WeightPriceResolvers<ContextType>;
};

