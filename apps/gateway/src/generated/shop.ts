import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Amount } from '../money/amount.js';
import type { ProductModel, VariantModel, OptionModel, CollectionModel, FoundProducts } from '../catalogue/catalogue.models.js';
import type { CartModel, CartLineModel, CartPayload, UndonePayload } from '../cart/cart.model.js';
import type { CheckoutError } from '../checkout/checkout-errors.js';
import type { OrderModel, OrderLineModel } from '../orders/order.model.js';
import type { HistoryModel } from '../time-travel/history.model.js';
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
};

export type AddressFormat = {
  readonly __typename?: 'AddressFormat';
  readonly countryCode: Scalars['String']['output'];
  readonly postalCodeExample?: Maybe<Scalars['String']['output']>;
  /** A regular expression of ECMAScript that a postal code in capitals fits; null where nothing is known. */
  readonly postalCodePattern?: Maybe<Scalars['String']['output']>;
  /** What the country calls its parts, and null where an address needs none. */
  readonly provinceKind?: Maybe<ProvinceKind>;
  /** Of these an address names one by its code. Empty: it needs none. */
  readonly provinces: ReadonlyArray<Province>;
};

export type Attribute = {
  readonly __typename?: 'Attribute';
  readonly key: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type AttributeInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type AttributesChanged = HistoryEvent & {
  readonly __typename?: 'AttributesChanged';
  readonly at: Scalars['DateTime']['output'];
  readonly attributes: ReadonlyArray<Attribute>;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type BuyerChanged = HistoryEvent & {
  readonly __typename?: 'BuyerChanged';
  readonly at: Scalars['DateTime']['output'];
  readonly buyerIdentity: CartBuyerIdentity;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CarrierStatus =
  | 'DELIVERED'
  | 'DELIVERY_FAILED'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'RETURNED';

export type Cart = Node & {
  readonly __typename?: 'Cart';
  readonly attributes: ReadonlyArray<Attribute>;
  readonly buyerIdentity: CartBuyerIdentity;
  readonly checkoutUrl: Scalars['URL']['output'];
  readonly cost: CartCost;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The discounts on the cart as a whole and on its lines, each once with what it takes off in all. */
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  /** The codes that the buyer entered. */
  readonly discountCodes: ReadonlyArray<CartDiscountCode>;
  /** What happened to it, oldest first; read with `asOf`, what had happened by then. Without `first` and `last`: the first 20. */
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly lines: CartLineConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The order that was made of it, while it is `COMPLETED`; null also until that order can be read. */
  readonly order?: Maybe<Order>;
  readonly status: CartStatus;
  readonly totalQuantity: Scalars['Int']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  /** What the buyer should know of its lines before paying, as things stand now. */
  readonly warnings: ReadonlyArray<CartWarning>;
};


export type CartHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CartLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CartAttributesUpdatePayload = {
  readonly __typename?: 'CartAttributesUpdatePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartBuyerIdentity = {
  readonly __typename?: 'CartBuyerIdentity';
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type CartBuyerIdentityInput = {
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  readonly customerAccessToken?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type CartBuyerIdentityUpdatePayload = {
  readonly __typename?: 'CartBuyerIdentityUpdatePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartCheckedOut = HistoryEvent & {
  readonly __typename?: 'CartCheckedOut';
  readonly at: Scalars['DateTime']['output'];
  readonly deliveryOption: DeliveryOption;
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly orderCost: OrderCost;
  readonly orderLines: ReadonlyArray<OrderLine>;
  readonly position: Scalars['String']['output'];
  readonly shippingAddress: MailingAddress;
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/**
 * Without delivery. `totalAmount` is the subtotal less the discounts, with the taxes that prices do not include; `totalTaxAmount` is the tax in it, null
 * where the shop has no rules of prices.
 */
export type CartCost = {
  readonly __typename?: 'CartCost';
  /** The lines at their prices, before discounts. */
  readonly subtotalAmount: MoneyV2;
  readonly totalAmount: MoneyV2;
  readonly totalDiscountAmount: MoneyV2;
  readonly totalTaxAmount?: Maybe<MoneyV2>;
};

export type CartCreatePayload = {
  readonly __typename?: 'CartCreatePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartCreated = HistoryEvent & {
  readonly __typename?: 'CartCreated';
  readonly at: Scalars['DateTime']['output'];
  readonly attributes: ReadonlyArray<Attribute>;
  readonly buyerIdentity: CartBuyerIdentity;
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<HistoryCartLine>;
  readonly note: Scalars['String']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CartDiscountCode = {
  readonly __typename?: 'CartDiscountCode';
  readonly applicable: Scalars['Boolean']['output'];
  readonly code: Scalars['String']['output'];
};

export type CartDiscountCodesUpdatePayload = {
  readonly __typename?: 'CartDiscountCodesUpdatePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartErrorCode =
  | 'CART_COMPLETED'
  /** It became part of another cart of the customer, which is the `cart` of this answer. */
  | 'CART_MERGED'
  /** The attributes, the note and the lines are more bytes than a cart holds. */
  | 'CART_TOO_LARGE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'INVALID_MERCHANDISE_LINE'
  | 'LESS_THAN'
  | 'MAXIMUM_EXCEEDED'
  | 'MERCHANDISE_LINE_LIMIT_REACHED'
  | 'MISSING_CART'
  /** There is no merge that could be undone. */
  | 'NO_MERGE_TO_UNDO'
  | 'REQUEST_PENDING'
  | 'VERSION_CONFLICT';

export type CartInput = {
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  readonly buyerIdentity?: InputMaybe<CartBuyerIdentityInput>;
  readonly lines?: InputMaybe<ReadonlyArray<CartLineInput>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type CartLine = Node & {
  readonly __typename?: 'CartLine';
  readonly attributes: ReadonlyArray<Attribute>;
  readonly cost: CartLineCost;
  /** What discounts take off the line; of a discount on the order the line's part. */
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  readonly id: Scalars['ID']['output'];
  readonly merchandise: Merchandise;
  readonly quantity: Scalars['Int']['output'];
};

export type CartLineConnection = {
  readonly __typename?: 'CartLineConnection';
  readonly edges: ReadonlyArray<CartLineEdge>;
  readonly nodes: ReadonlyArray<CartLine>;
  readonly pageInfo: PageInfo;
};

export type CartLineCost = {
  readonly __typename?: 'CartLineCost';
  readonly amountPerQuantity: MoneyV2;
  readonly compareAtAmountPerQuantity?: Maybe<MoneyV2>;
  readonly subtotalAmount: MoneyV2;
  /** After discounts. */
  readonly totalAmount: MoneyV2;
};

export type CartLineEdge = {
  readonly __typename?: 'CartLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CartLine;
};

export type CartLineInput = {
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  readonly merchandiseId: Scalars['ID']['input'];
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
};

export type CartLineUpdateInput = {
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  readonly id: Scalars['ID']['input'];
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
};

export type CartLinesAddPayload = {
  readonly __typename?: 'CartLinesAddPayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartLinesRemovePayload = {
  readonly __typename?: 'CartLinesRemovePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartLinesUpdatePayload = {
  readonly __typename?: 'CartLinesUpdatePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartMergeOutcome =
  /** A new line. */
  | 'ADDED'
  | 'LEFT_OUT'
  /** The line with the same variant and attributes has the pieces. */
  | 'QUANTITIES_ADDED'
  | 'QUANTITY_LIMITED';

export type CartMergeReason =
  | 'CART_TOO_LARGE'
  | 'OTHER_CURRENCY'
  | 'TOO_MANY_LINES'
  | 'TOO_MANY_OF_ONE_ITEM';

export type CartMergeUndoPayload = {
  readonly __typename?: 'CartMergeUndoPayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  /** The cart that is open again; null when nothing was undone. */
  readonly restoredCart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

/** Another open cart of the customer became part of this one. */
export type CartMerged = HistoryEvent & {
  readonly __typename?: 'CartMerged';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mergedLines: ReadonlyArray<HistoryMergedLine>;
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CartNoteUpdatePayload = {
  readonly __typename?: 'CartNoteUpdatePayload';
  readonly cart?: Maybe<Cart>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CartUserError>;
  readonly warnings: ReadonlyArray<CartWarning>;
};

export type CartStatus =
  /** An order was made of it: it does not change any more, unless that order is cancelled. */
  | 'COMPLETED'
  | 'OPEN';

export type CartUserError = {
  readonly __typename?: 'CartUserError';
  readonly code?: Maybe<CartErrorCode>;
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly message: Scalars['String']['output'];
};

export type CartWarning = {
  readonly __typename?: 'CartWarning';
  readonly code: CartWarningCode;
  readonly message: Scalars['String']['output'];
  readonly target: Scalars['ID']['output'];
};

export type CartWarningCode =
  /** It does not combine with a discount that takes off more, or is for another currency. */
  | 'DISCOUNT_CODE_NOT_HONOURED'
  | 'DISCOUNT_CURRENTLY_INACTIVE'
  | 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED'
  | 'DISCOUNT_ENTITLED_LINE_ITEMS_NOT_IN_CART'
  | 'DISCOUNT_NOT_FOUND'
  | 'DISCOUNT_PURCHASE_NOT_IN_RANGE'
  | 'DISCOUNT_USAGE_LIMIT_REACHED'
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  | 'MERCHANDISE_OUT_OF_STOCK'
  | 'MERCHANDISE_UNAVAILABLE'
  /** A merge took nothing of a line over; `cartMergeUndo` returns it. */
  | 'MERGE_LINE_LEFT_OUT'
  /** A merge took not all pieces of a line over: the cart holds no more of them. */
  | 'MERGE_QUANTITY_LIMITED'
  | 'PRICE_CHANGED';

export type CheckoutCompleteInput = {
  readonly cartId: Scalars['ID']['input'];
  readonly deliveryOptionHandle: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  /**
   * The total that the buyer was shown, delivery included. When the order would cost anything else it is refused with `TOTAL_CHANGED`:
   * nothing is charged and nothing reserved. Without it the order costs what it costs at that moment.
   */
  readonly expectedTotal?: InputMaybe<MoneyInput>;
  readonly payment: PaymentInput;
  readonly shippingAddress: MailingAddressInput;
};

export type CheckoutCompletePayload = {
  readonly __typename?: 'CheckoutCompletePayload';
  readonly order?: Maybe<Order>;
  /** The order's id as soon as it is asked for, also when the order cannot be shown yet: with it the order is found later. */
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

export type CheckoutErrorCode =
  | 'CART_COMPLETED'
  | 'CART_EMPTY'
  /** It became part of another cart of the customer, which `cart` answers with. */
  | 'CART_MERGED'
  | 'DELIVERY_OPTION_NOT_FOUND'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'INVALID_MERCHANDISE_LINE'
  /** More pieces of a variant than there are, in all lines together; nothing was ordered. */
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  | 'MERCHANDISE_OUT_OF_STOCK'
  | 'MISSING_CART'
  | 'PAYMENT_PROVIDER_UNKNOWN'
  | 'REQUEST_PENDING'
  | 'TOTAL_CHANGED'
  | 'VERSION_CONFLICT';

export type CheckoutUserError = {
  readonly __typename?: 'CheckoutUserError';
  readonly code?: Maybe<CheckoutErrorCode>;
  /** Of `TOTAL_CHANGED`: what the buyer was shown, and what the order would cost. */
  readonly expectedTotal?: Maybe<MoneyV2>;
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly message: Scalars['String']['output'];
  /** The line of the cart that it is about, if it is about one. */
  readonly target?: Maybe<Scalars['ID']['output']>;
  readonly total?: Maybe<MoneyV2>;
};

export type Collection = Node & {
  readonly __typename?: 'Collection';
  readonly description: Scalars['String']['output'];
  readonly descriptionHtml: Scalars['HTML']['output'];
  readonly handle: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<Image>;
  readonly products: ProductConnection;
  readonly seo: Seo;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


export type CollectionDescriptionArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};


export type CollectionProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<ReadonlyArray<ProductFilter>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ProductCollectionSortKeys>;
};

export type CollectionConnection = {
  readonly __typename?: 'CollectionConnection';
  readonly edges: ReadonlyArray<CollectionEdge>;
  readonly nodes: ReadonlyArray<Collection>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CollectionEdge = {
  readonly __typename?: 'CollectionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Collection;
};

export type Country = {
  readonly __typename?: 'Country';
  readonly currency: Currency;
  readonly isoCode: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type Currency = {
  readonly __typename?: 'Currency';
  readonly isoCode: CurrencyCode;
  readonly name: Scalars['String']['output'];
  readonly symbol: Scalars['String']['output'];
};

export type CurrencyCode =
  | 'AUD'
  | 'CAD'
  | 'CHF'
  | 'CZK'
  | 'DKK'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'NOK'
  | 'NZD'
  | 'PLN'
  | 'SEK'
  | 'USD';

export type DeliveryOption = {
  readonly __typename?: 'DeliveryOption';
  readonly description: Scalars['String']['output'];
  readonly handle: Scalars['String']['output'];
  /** Of `deliveryOptions`: what the order would cost with it, discounts and taxes included. Null of an order. */
  readonly orderCost?: Maybe<OrderCost>;
  readonly price: MoneyV2;
  readonly title: Scalars['String']['output'];
  /** How many working days after the order it arrives; null where nothing is promised. */
  readonly workingDays?: Maybe<WorkingDays>;
};

export type DiscountAllocation = {
  readonly __typename?: 'DiscountAllocation';
  /** Null: the discount is automatic. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly discountClass: DiscountClass;
  readonly discountedAmount: MoneyV2;
  readonly title: Scalars['String']['output'];
};

/** What a discount reduces: the goods as a whole, single goods, or the delivery. */
export type DiscountClass =
  | 'DELIVERY'
  | 'ORDER'
  | 'PRODUCT';

export type DiscountCodesChanged = HistoryEvent & {
  readonly __typename?: 'DiscountCodesChanged';
  readonly at: Scalars['DateTime']['output'];
  readonly discountCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Domain = {
  readonly __typename?: 'Domain';
  readonly host: Scalars['String']['output'];
  readonly url: Scalars['URL']['output'];
};

/** A facet. A facet's own filter does not count against its values. */
export type Filter = {
  readonly __typename?: 'Filter';
  readonly id: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly type: FilterType;
  readonly values: ReadonlyArray<FilterValue>;
};

export type FilterType =
  | 'BOOLEAN'
  | 'LIST'
  | 'PRICE_RANGE';

/** `input` is the `ProductFilter`, as JSON text, that chooses this value. Of prices the first value is the whole range, the others part it. */
export type FilterValue = {
  readonly __typename?: 'FilterValue';
  readonly count: Scalars['Int']['output'];
  readonly id: Scalars['String']['output'];
  readonly input: Scalars['JSON']['output'];
  readonly label: Scalars['String']['output'];
};

export type HistoryCartLine = {
  readonly __typename?: 'HistoryCartLine';
  readonly attributes: ReadonlyArray<Attribute>;
  readonly id: Scalars['ID']['output'];
  readonly merchandiseId: Scalars['ID']['output'];
  /** Of one piece, when it was put in. */
  readonly price: MoneyV2;
  readonly quantity: Scalars['Int']['output'];
};

/** `attributes` null: they stayed. `quantity` 0: the line went. */
export type HistoryCartLineChange = {
  readonly __typename?: 'HistoryCartLineChange';
  readonly attributes?: Maybe<ReadonlyArray<Attribute>>;
  readonly id: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
};

export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  readonly edges: ReadonlyArray<HistoryEdge>;
  readonly nodes: ReadonlyArray<HistoryEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HistoryEvent;
};

/**
 * One event as the log keeps it. `type` is its name there (`docs/events.md`), `version` that of its aggregate after it, `position` where
 * it stands: a client may read after it. Of people it tells what the reader may know; what was erased is replaced by stand-ins.
 */
export type HistoryEvent = {
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What became of a line of the cart that was merged: `quantity` of the `wanted` pieces were taken over. */
export type HistoryMergedLine = {
  readonly __typename?: 'HistoryMergedLine';
  readonly attributes: ReadonlyArray<Attribute>;
  /** The line of this cart that has them; null: none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly merchandiseId: Scalars['ID']['output'];
  readonly outcome: CartMergeOutcome;
  readonly quantity: Scalars['Int']['output'];
  /** Null: all pieces were taken over. */
  readonly reason?: Maybe<CartMergeReason>;
  readonly wanted: Scalars['Int']['output'];
};

/** An event that has nothing to tell but its name. */
export type HistoryStep = HistoryEvent & {
  readonly __typename?: 'HistoryStep';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Image = {
  readonly __typename?: 'Image';
  readonly altText?: Maybe<Scalars['String']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly url: Scalars['URL']['output'];
  readonly width?: Maybe<Scalars['Int']['output']>;
};

export type ImageConnection = {
  readonly __typename?: 'ImageConnection';
  readonly edges: ReadonlyArray<ImageEdge>;
  readonly nodes: ReadonlyArray<Image>;
  readonly pageInfo: PageInfo;
};

export type ImageEdge = {
  readonly __typename?: 'ImageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Image;
};

export type Language = {
  readonly __typename?: 'Language';
  readonly endonymName: Scalars['String']['output'];
  readonly isoCode: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type LinesAdded = HistoryEvent & {
  readonly __typename?: 'LinesAdded';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<HistoryCartLine>;
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type LinesChanged = HistoryEvent & {
  readonly __typename?: 'LinesChanged';
  readonly at: Scalars['DateTime']['output'];
  readonly changes: ReadonlyArray<HistoryCartLineChange>;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type LinesRemoved = HistoryEvent & {
  readonly __typename?: 'LinesRemoved';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lineIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Localization = {
  readonly __typename?: 'Localization';
  readonly availableCountries: ReadonlyArray<Country>;
  readonly country: Country;
  readonly language: Language;
};

export type MailingAddress = {
  readonly __typename?: 'MailingAddress';
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  readonly zip?: Maybe<Scalars['String']['output']>;
};

export type MailingAddressInput = {
  readonly address1?: InputMaybe<Scalars['String']['input']>;
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  readonly zip?: InputMaybe<Scalars['String']['input']>;
};

export type Merchandise = ProductVariant;

export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currencyCode: CurrencyCode;
};

export type MoneyV2 = {
  readonly __typename?: 'MoneyV2';
  readonly amount: Scalars['Decimal']['output'];
  readonly currencyCode: CurrencyCode;
};

/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly cartAttributesUpdate?: Maybe<CartAttributesUpdatePayload>;
  /**
   * Replaces e-mail address, phone and country of the buyer. With a `customerAccessToken` the cart becomes that of the customer, and another open cart of the
   * customer is merged into it: see `cartMergeUndo`. A token alone leaves the other fields as they are; null logs the customer out.
   */
  readonly cartBuyerIdentityUpdate?: Maybe<CartBuyerIdentityUpdatePayload>;
  readonly cartCreate?: Maybe<CartCreatePayload>;
  /** Replaces the discount codes of the cart. A code that does not apply stays, with a warning: it may apply when the cart has changed. */
  readonly cartDiscountCodesUpdate?: Maybe<CartDiscountCodesUpdatePayload>;
  readonly cartLinesAdd?: Maybe<CartLinesAddPayload>;
  readonly cartLinesRemove?: Maybe<CartLinesRemovePayload>;
  readonly cartLinesUpdate?: Maybe<CartLinesUpdatePayload>;
  /**
   * Undoes the newest merge: the lines that it brought leave the cart, as far as they are still in it, and the other cart is open again with them and with
   * what could not be taken over.
   */
  readonly cartMergeUndo?: Maybe<CartMergeUndoPayload>;
  readonly cartNoteUpdate?: Maybe<CartNoteUpdatePayload>;
  /** Places the order and answers at once with the order in its present state; its progress comes by `order` and `orderUpdated`. */
  readonly checkoutComplete?: Maybe<CheckoutCompletePayload>;
  /** Cancels an order that is not dispatched: the payment is voided or refunded, the stock released. Requested again, it changes nothing. */
  readonly orderCancel?: Maybe<OrderCancelPayload>;
  /** Announces that delivered goods are sent back. */
  readonly orderRequestReturn?: Maybe<OrderRequestReturnPayload>;
  /** Changes the shipping address of an order that is not dispatched, within its country and province. */
  readonly orderShippingAddressUpdate?: Maybe<OrderShippingAddressUpdatePayload>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationCartCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<CartInput>;
};


/**
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
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
 * Several in one document run in order, each sees the one before. `idempotencyKey`: a random value such as a UUID, 1 to 255 characters;
 * the same key with the same input is carried out once and gets the same answer, for 30 days. Whoever knows the key can repeat the request,
 * so keep it to yourself. `expectedVersion`: the version that the change builds on; when it has passed, nothing changes. `position`
 * in a payload: send it as the header `millrace-read-after` and what you read is at least as new.
 */
export type MutationOrderShippingAddressUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  shippingAddress: MailingAddressInput;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type NoteChanged = HistoryEvent & {
  readonly __typename?: 'NoteChanged';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly note: Scalars['String']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Order = Node & {
  readonly __typename?: 'Order';
  readonly cancelReason?: Maybe<OrderCancelReason>;
  readonly cost: OrderCost;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly deliveryOption: DeliveryOption;
  /** The discounts of the order, each once with what it took off in all. */
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  readonly email: Scalars['String']['output'];
  /** What happened to it, oldest first; read with `asOf`, what had happened by then. Without `first` and `last`: the first 20. */
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly lines: OrderLineConnection;
  readonly name: Scalars['String']['output'];
  readonly paid: Scalars['Boolean']['output'];
  /** What the buyer has to do for the payment; null when there is nothing to do. */
  readonly paymentAction?: Maybe<PaymentAction>;
  /** The calculation from the prices to the total, step by step, as it was made at the check-out. */
  readonly priceExplanation: ReadonlyArray<PriceStep>;
  /** What was paid back, oldest first. */
  readonly refunds: ReadonlyArray<OrderRefund>;
  readonly returns: ReadonlyArray<OrderReturn>;
  readonly shipments: ReadonlyArray<Shipment>;
  readonly shippingAddress: MailingAddress;
  readonly status: OrderStatus;
  readonly taxLines: ReadonlyArray<TaxLine>;
  /** What happened, when, why and who caused it, oldest first; from the log. */
  readonly timeline: ReadonlyArray<OrderTimelineEntry>;
  readonly totalRefunded: MoneyV2;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type OrderHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The order in its state when the request was carried out; what follows from it, such as a refund, is told by `orderUpdated`. */
export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  readonly order?: Maybe<Order>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

export type OrderCancelReason =
  | 'BUYER_REQUEST'
  | 'CAPTURE_FAILED'
  | 'DISCOUNT_NOT_AVAILABLE'
  | 'OUT_OF_STOCK'
  | 'PAYMENT_DECLINED'
  | 'PAYMENT_TIMED_OUT'
  | 'STAFF_REQUEST'
  | 'STOCK_TIMED_OUT';

export type OrderCancelled = HistoryEvent & {
  readonly __typename?: 'OrderCancelled';
  readonly at: Scalars['DateTime']['output'];
  readonly detail: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly reason: OrderCancelReason;
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OrderConfirmed = HistoryEvent & {
  readonly __typename?: 'OrderConfirmed';
  readonly amount: MoneyV2;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OrderCost = {
  readonly __typename?: 'OrderCost';
  /** The lines at their prices, before discounts. */
  readonly subtotalAmount: MoneyV2;
  /** The part of the tax that prices do not include. */
  readonly totalAddedTaxAmount: MoneyV2;
  /** Subtotal and shipping, less the discounts, and the added tax. */
  readonly totalAmount: MoneyV2;
  readonly totalDiscountAmount: MoneyV2;
  /** Before discounts. */
  readonly totalShippingAmount: MoneyV2;
  /** The tax in the total. */
  readonly totalTaxAmount: MoneyV2;
};

export type OrderErrorCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID'
  | 'NOT_CHANGEABLE'
  | 'NOT_DELIVERED'
  | 'NOT_FOUND'
  | 'OTHER_REGION'
  | 'QUANTITY_TOO_LARGE'
  | 'REQUEST_PENDING';

export type OrderLine = {
  readonly __typename?: 'OrderLine';
  readonly cost: CartLineCost;
  /** The attributes of the cart line as it was bought. */
  readonly customAttributes: ReadonlyArray<Attribute>;
  readonly discountAllocations: ReadonlyArray<DiscountAllocation>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<Image>;
  readonly merchandiseId: Scalars['ID']['output'];
  readonly productId: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Empty where the order does not tell the tax of each line. */
  readonly taxLines: ReadonlyArray<TaxLine>;
  readonly title: Scalars['String']['output'];
  readonly variantTitle: Scalars['String']['output'];
};

export type OrderLineConnection = {
  readonly __typename?: 'OrderLineConnection';
  readonly edges: ReadonlyArray<OrderLineEdge>;
  readonly nodes: ReadonlyArray<OrderLine>;
  readonly pageInfo: PageInfo;
};

export type OrderLineEdge = {
  readonly __typename?: 'OrderLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OrderLine;
};

export type OrderPlaced = HistoryEvent & {
  readonly __typename?: 'OrderPlaced';
  readonly at: Scalars['DateTime']['output'];
  readonly deliveryOption: DeliveryOption;
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly orderCost: OrderCost;
  readonly orderLines: ReadonlyArray<OrderLine>;
  readonly position: Scalars['String']['output'];
  readonly shippingAddress: MailingAddress;
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OrderRefund = {
  readonly __typename?: 'OrderRefund';
  readonly amount: MoneyV2;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

export type OrderRequestReturnPayload = {
  readonly __typename?: 'OrderRequestReturnPayload';
  readonly order?: Maybe<Order>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

export type OrderReturn = {
  readonly __typename?: 'OrderReturn';
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<OrderReturnLine>;
  readonly status: OrderReturnStatus;
};

export type OrderReturnLine = {
  readonly __typename?: 'OrderReturnLine';
  readonly orderLineId: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
};

export type OrderReturnLineInput = {
  readonly orderLineId: Scalars['ID']['input'];
  readonly quantity: Scalars['Int']['input'];
};

export type OrderReturnStatus =
  | 'RECEIVED'
  | 'REQUESTED';

export type OrderShippingAddressUpdatePayload = {
  readonly __typename?: 'OrderShippingAddressUpdatePayload';
  readonly order?: Maybe<Order>;
  readonly position: Scalars['String']['output'];
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

export type OrderStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'PLACED'
  | 'SHIPPED';

export type OrderTimelineActor =
  | 'BUYER'
  | 'CARRIER'
  | 'PAYMENT_PROVIDER'
  | 'SHOP'
  | 'STAFF';

export type OrderTimelineEntry = {
  readonly __typename?: 'OrderTimelineEntry';
  /** Who caused it. */
  readonly actor: OrderTimelineActor;
  readonly at: Scalars['DateTime']['output'];
  /** Why it happened; may be empty. */
  readonly detail: Scalars['String']['output'];
  readonly event: OrderTimelineEvent;
};

export type OrderTimelineEvent =
  | 'ADDRESS_CHANGED'
  | 'ADDRESS_CHANGE_REFUSED'
  | 'ADDRESS_CHANGE_REQUESTED'
  | 'CANCELLATION_REFUSED'
  | 'CANCELLATION_REQUESTED'
  | 'CANCELLED'
  | 'CAPTURE_FAILED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'PAID'
  | 'PAYMENT_ACTION_REQUIRED'
  | 'PAYMENT_AUTHORISED'
  | 'PAYMENT_DECLINED'
  | 'PAYMENT_TIMED_OUT'
  | 'PAYMENT_VOIDED'
  | 'PLACED'
  | 'PREPARED'
  | 'REFUNDED'
  | 'REFUND_FAILED'
  | 'REFUND_REQUESTED'
  | 'RESTOCKED'
  | 'RETURN_RECEIVED'
  | 'RETURN_REQUESTED'
  | 'SHIPMENT_CANCELLED'
  | 'SHIPPED'
  | 'STOCK_EXPIRED'
  | 'STOCK_REFUSED'
  | 'STOCK_RELEASED'
  | 'STOCK_RESERVED';

export type OrderUpdate = {
  readonly __typename?: 'OrderUpdate';
  readonly order: Order;
  readonly position: Scalars['String']['output'];
};

export type OrderUserError = {
  readonly __typename?: 'OrderUserError';
  readonly code: OrderErrorCode;
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly message: Scalars['String']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PaymentAction = {
  readonly __typename?: 'PaymentAction';
  /** What to transfer and where to, with TRANSFER. */
  readonly instructions?: Maybe<Scalars['String']['output']>;
  readonly kind: PaymentActionKind;
  /** Without the action the order is cancelled then. */
  readonly until: Scalars['DateTime']['output'];
  /** The page of the payment provider, with REDIRECT. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

export type PaymentActionKind =
  | 'REDIRECT'
  | 'TRANSFER';

export type PaymentAuthorised = HistoryEvent & {
  readonly __typename?: 'PaymentAuthorised';
  readonly amount: MoneyV2;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly provider: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PaymentCaptured = HistoryEvent & {
  readonly __typename?: 'PaymentCaptured';
  readonly amount: MoneyV2;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PaymentDeclined = HistoryEvent & {
  readonly __typename?: 'PaymentDeclined';
  readonly at: Scalars['DateTime']['output'];
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** `simulated` takes `tok_success`, `tok_decline`, `tok_timeout`. */
export type PaymentInput = {
  readonly provider: Scalars['String']['input'];
  readonly token: Scalars['String']['input'];
};

export type PaymentSettings = {
  readonly __typename?: 'PaymentSettings';
  readonly countryCode: Scalars['String']['output'];
  readonly currencyCode: CurrencyCode;
  readonly supportedProviders: ReadonlyArray<Scalars['String']['output']>;
};

export type PaymentUnresolved = HistoryEvent & {
  readonly __typename?: 'PaymentUnresolved';
  readonly at: Scalars['DateTime']['output'];
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PredictiveSearchResult = {
  readonly __typename?: 'PredictiveSearchResult';
  readonly collections: ReadonlyArray<Collection>;
  readonly products: ReadonlyArray<Product>;
  readonly queries: ReadonlyArray<SearchQuerySuggestion>;
};

export type PriceRangeFilter = {
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * `amount` is `base` × `quantity` × `ratePercentage` / `perPercentage`, as far as these are there, rounded half up; of an `ALLOCATION` and a `TAX_SHARE` a
 * part of the step before it, in proportion to `base`. The total is the subtotal, less every `DISCOUNT`, with the `DELIVERY` and every `TAX` whose
 * `perPercentage` is 100.
 */
export type PriceStep = {
  readonly __typename?: 'PriceStep';
  readonly amount: MoneyV2;
  readonly base?: Maybe<MoneyV2>;
  readonly kind: PriceStepKind;
  /** Null: the order as a whole, or the delivery. */
  readonly orderLineId?: Maybe<Scalars['ID']['output']>;
  /** 100; more of a tax within prices: 119 for one of 19. */
  readonly perPercentage?: Maybe<Scalars['Float']['output']>;
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly ratePercentage?: Maybe<Scalars['Float']['output']>;
  /** The rule behind it: a discount, a tax rate, a delivery zone, a price list. */
  readonly ruleId?: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
};

export type PriceStepKind =
  | 'ALLOCATION'
  | 'DELIVERY'
  | 'DISCOUNT'
  | 'LINE'
  | 'PRICE_LIST'
  | 'SUBTOTAL'
  | 'TAX'
  | 'TAX_SHARE'
  | 'TOTAL';

export type Product = Node & {
  readonly __typename?: 'Product';
  readonly availableForSale: Scalars['Boolean']['output'];
  readonly collections: CollectionConnection;
  readonly compareAtPriceRange: ProductPriceRange;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly description: Scalars['String']['output'];
  readonly descriptionHtml: Scalars['HTML']['output'];
  readonly featuredImage?: Maybe<Image>;
  readonly handle: Scalars['String']['output'];
  /** What happened to it, oldest first; read with `asOf`, what had happened by then. Without `first` and `last`: the first 20. */
  readonly history: HistoryConnection;
  readonly id: Scalars['ID']['output'];
  readonly images: ImageConnection;
  readonly options: ReadonlyArray<ProductOption>;
  readonly priceRange: ProductPriceRange;
  readonly productType: Scalars['String']['output'];
  /** The first for sale of the variants with these options, else of all variants; null: the product has no variant. */
  readonly selectedOrFirstAvailableVariant?: Maybe<ProductVariant>;
  readonly seo: Seo;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly totalInventory?: Maybe<Scalars['Int']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The variant with these options, all of its own named. */
  readonly variantBySelectedOptions?: Maybe<ProductVariant>;
  readonly variants: ProductVariantConnection;
  readonly vendor: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type ProductCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductDescriptionArgs = {
  truncateAt?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductOptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductSelectedOrFirstAvailableVariantArgs = {
  caseInsensitiveMatch?: InputMaybe<Scalars['Boolean']['input']>;
  ignoreUnknownOptions?: InputMaybe<Scalars['Boolean']['input']>;
  selectedOptions?: InputMaybe<ReadonlyArray<SelectedOptionInput>>;
};


export type ProductVariantBySelectedOptionsArgs = {
  caseInsensitiveMatch?: InputMaybe<Scalars['Boolean']['input']>;
  ignoreUnknownOptions?: InputMaybe<Scalars['Boolean']['input']>;
  selectedOptions: ReadonlyArray<SelectedOptionInput>;
};


export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductCollectionSortKeys =
  | 'BEST_SELLING'
  | 'COLLECTION_DEFAULT'
  | 'CREATED'
  | 'ID'
  | 'MANUAL'
  | 'PRICE'
  | 'RELEVANCE'
  | 'TITLE';

export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly filters: ReadonlyArray<Filter>;
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProductCreated = HistoryEvent & {
  readonly __typename?: 'ProductCreated';
  readonly at: Scalars['DateTime']['output'];
  /** Null: it was not on sale. */
  readonly details?: Maybe<ProductDetails>;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What the merchant said of a product with one event. */
export type ProductDetails = {
  readonly __typename?: 'ProductDetails';
  readonly descriptionHtml: Scalars['HTML']['output'];
  readonly handle: Scalars['String']['output'];
  readonly productType: Scalars['String']['output'];
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly variants: ReadonlyArray<VariantDetails>;
  readonly vendor: Scalars['String']['output'];
};

export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

export type ProductField =
  | 'CATEGORY'
  | 'DESCRIPTION'
  | 'HANDLE'
  | 'IMAGES'
  | 'OPTIONS'
  | 'PRICES'
  | 'PRODUCT_TYPE'
  | 'SEO'
  | 'STATUS'
  | 'TAGS'
  | 'TITLE'
  | 'VARIANTS'
  | 'VENDOR';

/** One condition; of several on the same thing any may hold, on different things all must. */
export type ProductFilter = {
  readonly available?: InputMaybe<Scalars['Boolean']['input']>;
  readonly price?: InputMaybe<PriceRangeFilter>;
  readonly productType?: InputMaybe<Scalars['String']['input']>;
  readonly productVendor?: InputMaybe<Scalars['String']['input']>;
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  readonly variantOption?: InputMaybe<VariantOptionFilter>;
};

export type ProductOption = {
  readonly __typename?: 'ProductOption';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

export type ProductPriceRange = {
  readonly __typename?: 'ProductPriceRange';
  readonly maxVariantPrice: MoneyV2;
  readonly minVariantPrice: MoneyV2;
};

export type ProductRevised = HistoryEvent & {
  readonly __typename?: 'ProductRevised';
  readonly at: Scalars['DateTime']['output'];
  /** What differs from the event before; `PRICES` of variants that stayed, `VARIANTS` all else of them. */
  readonly changed: ReadonlyArray<ProductField>;
  /** Null: it was no longer on sale, or not yet. */
  readonly details?: Maybe<ProductDetails>;
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** `ID` is the order of creation. */
export type ProductSortKeys =
  | 'BEST_SELLING'
  | 'CREATED_AT'
  | 'ID'
  | 'PRICE'
  | 'PRODUCT_TYPE'
  | 'RELEVANCE'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'VENDOR';

export type ProductVariant = Node & {
  readonly __typename?: 'ProductVariant';
  readonly availableForSale: Scalars['Boolean']['output'];
  readonly barcode?: Maybe<Scalars['String']['output']>;
  readonly compareAtPrice?: Maybe<MoneyV2>;
  /** It can be bought, and none is there. */
  readonly currentlyNotInStock: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<Image>;
  readonly price: MoneyV2;
  readonly product: Product;
  /** Pieces that may be sold; null when the stock does not limit it: it is not tracked, or sold although there is none. */
  readonly quantityAvailable?: Maybe<Scalars['Int']['output']>;
  readonly selectedOptions: ReadonlyArray<SelectedOption>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type ProductVariantConnection = {
  readonly __typename?: 'ProductVariantConnection';
  readonly edges: ReadonlyArray<ProductVariantEdge>;
  readonly nodes: ReadonlyArray<ProductVariant>;
  readonly pageInfo: PageInfo;
};

export type ProductVariantEdge = {
  readonly __typename?: 'ProductVariantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductVariant;
};

export type Province = {
  readonly __typename?: 'Province';
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type ProvinceKind =
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'STATE';

export type Query = {
  readonly __typename?: 'Query';
  /** What a postal address in a country needs; an address without it is refused by `checkoutComplete`. */
  readonly addressFormat: AddressFormat;
  /** `asOf`: the cart as it was then, at the prices of then; null when there was none yet. */
  readonly cart?: Maybe<Cart>;
  readonly collection?: Maybe<Collection>;
  readonly collections: CollectionConnection;
  /** The ways a cart can be delivered, cheapest first. Null: no such cart. */
  readonly deliveryOptions?: Maybe<ReadonlyArray<DeliveryOption>>;
  readonly localization: Localization;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** `asOf`: the order as it was then; null when it was not placed yet. */
  readonly order?: Maybe<Order>;
  readonly predictiveSearch?: Maybe<PredictiveSearchResult>;
  /**
   * `asOf`: the product as it was then, that instant included, with the prices and the stock of then; null when it was not on sale.
   * A handle is looked up among those of today. An instant that is yet to come is refused as `BAD_USER_INPUT`, here and below.
   */
  readonly product?: Maybe<Product>;
  readonly productRecommendations?: Maybe<ReadonlyArray<Product>>;
  readonly products: ProductConnection;
  readonly search: SearchResultItemConnection;
  readonly shop: Shop;
};


export type QueryAddressFormatArgs = {
  countryCode: Scalars['String']['input'];
};


export type QueryCartArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryCollectionArgs = {
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeliveryOptionsArgs = {
  address?: InputMaybe<MailingAddressInput>;
  cartId: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOrderArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryPredictiveSearchArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryProductArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProductRecommendationsArgs = {
  productId: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<ProductSortKeys>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  productFilters?: InputMaybe<ReadonlyArray<ProductFilter>>;
  query: Scalars['String']['input'];
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<SearchSortKeys>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};

export type Seo = {
  readonly __typename?: 'SEO';
  readonly description?: Maybe<Scalars['String']['output']>;
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

/** `styledText` is HTML: what was typed in `<mark>`, what would be added in `<span>`. */
export type SearchQuerySuggestion = {
  readonly __typename?: 'SearchQuerySuggestion';
  readonly styledText: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type SearchResultItem = Product;

export type SearchResultItemConnection = {
  readonly __typename?: 'SearchResultItemConnection';
  readonly edges: ReadonlyArray<SearchResultItemEdge>;
  readonly nodes: ReadonlyArray<SearchResultItem>;
  readonly pageInfo: PageInfo;
  /** Set when no product has all of what was typed, and products that have some of it are shown instead. */
  readonly partialMatch?: Maybe<SearchPartialMatch>;
  readonly productFilters: ReadonlyArray<Filter>;
  /** When the text finds nothing: parts of it that find something, to be offered instead. */
  readonly suggestedQueries: ReadonlyArray<Scalars['String']['output']>;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchResultItemEdge = {
  readonly __typename?: 'SearchResultItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchResultItem;
};

export type SearchSortKeys =
  | 'BEST_SELLING'
  | 'CREATED_AT'
  | 'PRICE'
  | 'RELEVANCE'
  | 'TITLE';

export type SearchType =
  | 'ARTICLE'
  | 'PAGE'
  | 'PRODUCT';

export type SelectedOption = {
  readonly __typename?: 'SelectedOption';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type SelectedOptionInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type Shipment = {
  readonly __typename?: 'Shipment';
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** What the carrier told last, by its own time. */
  readonly carrierStatus?: Maybe<CarrierStatus>;
  readonly carrierStatusAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deliverAt: Scalars['DateTime']['output'];
  readonly dispatchAt: Scalars['DateTime']['output'];
  /** What is in this parcel; of what is not sent yet, what is left. */
  readonly lines: ReadonlyArray<ShipmentLine>;
  readonly status: ShipmentStatus;
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Where the buyer can follow the parcel. */
  readonly trackingUrl?: Maybe<Scalars['String']['output']>;
};

export type ShipmentDispatched = HistoryEvent & {
  readonly __typename?: 'ShipmentDispatched';
  readonly at: Scalars['DateTime']['output'];
  readonly carrier: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly trackingNumber: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ShipmentLine = {
  readonly __typename?: 'ShipmentLine';
  readonly merchandiseId: Scalars['ID']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly variantTitle: Scalars['String']['output'];
};

export type ShipmentPrepared = HistoryEvent & {
  readonly __typename?: 'ShipmentPrepared';
  readonly at: Scalars['DateTime']['output'];
  readonly deliverAt: Scalars['DateTime']['output'];
  readonly dispatchAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ShipmentStatus =
  | 'DELIVERED'
  | 'DISPATCHED'
  | 'PREPARED';

export type Shop = {
  readonly __typename?: 'Shop';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly paymentSettings: PaymentSettings;
  readonly primaryDomain: Domain;
};

export type StockReservationRefused = HistoryEvent & {
  readonly __typename?: 'StockReservationRefused';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['String']['output'];
  readonly short: ReadonlyArray<StockShortage>;
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type StockShortage = {
  readonly __typename?: 'StockShortage';
  readonly available: Scalars['Int']['output'];
  readonly merchandiseId: Scalars['ID']['output'];
  readonly wanted: Scalars['Int']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The order whenever something happens to it, first as it is now. `after`: a position seen before; what came since is not missed. */
  readonly orderUpdated: OrderUpdate;
};


export type SubscriptionOrderUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** The tax of one rate. `priceIncludesTax`: it is part of the prices, otherwise added to them. */
export type TaxLine = {
  readonly __typename?: 'TaxLine';
  readonly price: MoneyV2;
  readonly priceIncludesTax: Scalars['Boolean']['output'];
  /** Null where the order does not tell it. */
  readonly ratePercentage?: Maybe<Scalars['Float']['output']>;
  readonly title: Scalars['String']['output'];
};

export type VariantDetails = {
  readonly __typename?: 'VariantDetails';
  readonly compareAtPrice?: Maybe<MoneyV2>;
  readonly id: Scalars['ID']['output'];
  readonly price: MoneyV2;
  readonly selectedOptions: ReadonlyArray<SelectedOption>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type VariantOptionFilter = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type WorkingDays = {
  readonly __typename?: 'WorkingDays';
  readonly max: Scalars['Int']['output'];
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
  Merchandise: ( VariantModel );
  SearchResultItem: ( ProductModel );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  HistoryEvent:
    | ( AttributesChanged )
    | ( BuyerChanged )
    | ( Omit<CartCheckedOut, 'deliveryOption' | 'orderCost' | 'orderLines'> & { deliveryOption: _RefType['DeliveryOption'], orderCost: _RefType['OrderCost'], orderLines: ReadonlyArray<_RefType['OrderLine']> } )
    | ( Omit<CartCreated, 'lines'> & { lines: ReadonlyArray<_RefType['HistoryCartLine']> } )
    | ( CartMerged )
    | ( DiscountCodesChanged )
    | ( HistoryStep )
    | ( Omit<LinesAdded, 'lines'> & { lines: ReadonlyArray<_RefType['HistoryCartLine']> } )
    | ( LinesChanged )
    | ( LinesRemoved )
    | ( NoteChanged )
    | ( OrderCancelled )
    | ( Omit<OrderConfirmed, 'amount'> & { amount: _RefType['MoneyV2'] } )
    | ( Omit<OrderPlaced, 'deliveryOption' | 'orderCost' | 'orderLines'> & { deliveryOption: _RefType['DeliveryOption'], orderCost: _RefType['OrderCost'], orderLines: ReadonlyArray<_RefType['OrderLine']> } )
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
  Node:
    | ( CartModel )
    | ( CartLineModel )
    | ( CollectionModel )
    | ( OrderModel )
    | ( ProductModel )
    | ( VariantModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressFormat: ResolverTypeWrapper<AddressFormat>;
  Attribute: ResolverTypeWrapper<Attribute>;
  AttributeInput: AttributeInput;
  AttributesChanged: ResolverTypeWrapper<AttributesChanged>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BuyerChanged: ResolverTypeWrapper<BuyerChanged>;
  CarrierStatus: CarrierStatus;
  Cart: ResolverTypeWrapper<CartModel>;
  CartAttributesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartBuyerIdentity: ResolverTypeWrapper<CartBuyerIdentity>;
  CartBuyerIdentityInput: CartBuyerIdentityInput;
  CartBuyerIdentityUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartCheckedOut: ResolverTypeWrapper<Omit<CartCheckedOut, 'deliveryOption' | 'orderCost' | 'orderLines'> & { deliveryOption: ResolversTypes['DeliveryOption'], orderCost: ResolversTypes['OrderCost'], orderLines: ReadonlyArray<ResolversTypes['OrderLine']> }>;
  CartCost: ResolverTypeWrapper<Omit<CartCost, 'subtotalAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalTaxAmount'> & { subtotalAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'], totalDiscountAmount: ResolversTypes['MoneyV2'], totalTaxAmount?: Maybe<ResolversTypes['MoneyV2']> }>;
  CartCreatePayload: ResolverTypeWrapper<CartPayload>;
  CartCreated: ResolverTypeWrapper<Omit<CartCreated, 'lines'> & { lines: ReadonlyArray<ResolversTypes['HistoryCartLine']> }>;
  CartDiscountCode: ResolverTypeWrapper<CartDiscountCode>;
  CartDiscountCodesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartErrorCode: CartErrorCode;
  CartInput: CartInput;
  CartLine: ResolverTypeWrapper<CartLineModel>;
  CartLineConnection: ResolverTypeWrapper<Omit<CartLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CartLineEdge']>, nodes: ReadonlyArray<ResolversTypes['CartLine']> }>;
  CartLineCost: ResolverTypeWrapper<Omit<CartLineCost, 'amountPerQuantity' | 'compareAtAmountPerQuantity' | 'subtotalAmount' | 'totalAmount'> & { amountPerQuantity: ResolversTypes['MoneyV2'], compareAtAmountPerQuantity?: Maybe<ResolversTypes['MoneyV2']>, subtotalAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'] }>;
  CartLineEdge: ResolverTypeWrapper<Omit<CartLineEdge, 'node'> & { node: ResolversTypes['CartLine'] }>;
  CartLineInput: CartLineInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddPayload: ResolverTypeWrapper<CartPayload>;
  CartLinesRemovePayload: ResolverTypeWrapper<CartPayload>;
  CartLinesUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartMergeOutcome: CartMergeOutcome;
  CartMergeReason: CartMergeReason;
  CartMergeUndoPayload: ResolverTypeWrapper<UndonePayload>;
  CartMerged: ResolverTypeWrapper<CartMerged>;
  CartNoteUpdatePayload: ResolverTypeWrapper<CartPayload>;
  CartStatus: CartStatus;
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
  Country: ResolverTypeWrapper<Country>;
  Currency: ResolverTypeWrapper<Currency>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliveryOption: ResolverTypeWrapper<Omit<DeliveryOption, 'orderCost' | 'price'> & { orderCost?: Maybe<ResolversTypes['OrderCost']>, price: ResolversTypes['MoneyV2'] }>;
  DiscountAllocation: ResolverTypeWrapper<Omit<DiscountAllocation, 'discountedAmount'> & { discountedAmount: ResolversTypes['MoneyV2'] }>;
  DiscountClass: DiscountClass;
  DiscountCodesChanged: ResolverTypeWrapper<DiscountCodesChanged>;
  Domain: ResolverTypeWrapper<Domain>;
  Filter: ResolverTypeWrapper<Filter>;
  FilterType: FilterType;
  FilterValue: ResolverTypeWrapper<FilterValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HTML: ResolverTypeWrapper<Scalars['HTML']['output']>;
  HistoryCartLine: ResolverTypeWrapper<Omit<HistoryCartLine, 'price'> & { price: ResolversTypes['MoneyV2'] }>;
  HistoryCartLineChange: ResolverTypeWrapper<HistoryCartLineChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryModel>;
  HistoryEdge: ResolverTypeWrapper<Omit<HistoryEdge, 'node'> & { node: ResolversTypes['HistoryEvent'] }>;
  HistoryEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HistoryEvent']>;
  HistoryMergedLine: ResolverTypeWrapper<HistoryMergedLine>;
  HistoryStep: ResolverTypeWrapper<HistoryStep>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<Image>;
  ImageConnection: ResolverTypeWrapper<ImageConnection>;
  ImageEdge: ResolverTypeWrapper<ImageEdge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: ResolverTypeWrapper<Language>;
  LinesAdded: ResolverTypeWrapper<Omit<LinesAdded, 'lines'> & { lines: ReadonlyArray<ResolversTypes['HistoryCartLine']> }>;
  LinesChanged: ResolverTypeWrapper<LinesChanged>;
  LinesRemoved: ResolverTypeWrapper<LinesRemoved>;
  Localization: ResolverTypeWrapper<Localization>;
  MailingAddress: ResolverTypeWrapper<MailingAddress>;
  MailingAddressInput: MailingAddressInput;
  Merchandise: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Merchandise']>;
  MoneyInput: MoneyInput;
  MoneyV2: ResolverTypeWrapper<Amount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteChanged: ResolverTypeWrapper<NoteChanged>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderCancelReason: OrderCancelReason;
  OrderCancelled: ResolverTypeWrapper<OrderCancelled>;
  OrderConfirmed: ResolverTypeWrapper<Omit<OrderConfirmed, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  OrderCost: ResolverTypeWrapper<Omit<OrderCost, 'subtotalAmount' | 'totalAddedTaxAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalShippingAmount' | 'totalTaxAmount'> & { subtotalAmount: ResolversTypes['MoneyV2'], totalAddedTaxAmount: ResolversTypes['MoneyV2'], totalAmount: ResolversTypes['MoneyV2'], totalDiscountAmount: ResolversTypes['MoneyV2'], totalShippingAmount: ResolversTypes['MoneyV2'], totalTaxAmount: ResolversTypes['MoneyV2'] }>;
  OrderErrorCode: OrderErrorCode;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderLineConnection: ResolverTypeWrapper<Omit<OrderLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderLineEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderLine']> }>;
  OrderLineEdge: ResolverTypeWrapper<Omit<OrderLineEdge, 'node'> & { node: ResolversTypes['OrderLine'] }>;
  OrderPlaced: ResolverTypeWrapper<Omit<OrderPlaced, 'deliveryOption' | 'orderCost' | 'orderLines'> & { deliveryOption: ResolversTypes['DeliveryOption'], orderCost: ResolversTypes['OrderCost'], orderLines: ReadonlyArray<ResolversTypes['OrderLine']> }>;
  OrderRefund: ResolverTypeWrapper<Omit<OrderRefund, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  OrderRequestReturnPayload: ResolverTypeWrapper<Omit<OrderRequestReturnPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderReturn: ResolverTypeWrapper<OrderReturn>;
  OrderReturnLine: ResolverTypeWrapper<OrderReturnLine>;
  OrderReturnLineInput: OrderReturnLineInput;
  OrderReturnStatus: OrderReturnStatus;
  OrderShippingAddressUpdatePayload: ResolverTypeWrapper<Omit<OrderShippingAddressUpdatePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderStatus: OrderStatus;
  OrderTimelineActor: OrderTimelineActor;
  OrderTimelineEntry: ResolverTypeWrapper<OrderTimelineEntry>;
  OrderTimelineEvent: OrderTimelineEvent;
  OrderUpdate: ResolverTypeWrapper<Omit<OrderUpdate, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderUserError: ResolverTypeWrapper<OrderUserError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentAction: ResolverTypeWrapper<PaymentAction>;
  PaymentActionKind: PaymentActionKind;
  PaymentAuthorised: ResolverTypeWrapper<Omit<PaymentAuthorised, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  PaymentCaptured: ResolverTypeWrapper<Omit<PaymentCaptured, 'amount'> & { amount: ResolversTypes['MoneyV2'] }>;
  PaymentDeclined: ResolverTypeWrapper<PaymentDeclined>;
  PaymentInput: PaymentInput;
  PaymentSettings: ResolverTypeWrapper<PaymentSettings>;
  PaymentUnresolved: ResolverTypeWrapper<PaymentUnresolved>;
  PredictiveSearchResult: ResolverTypeWrapper<Omit<PredictiveSearchResult, 'collections' | 'products'> & { collections: ReadonlyArray<ResolversTypes['Collection']>, products: ReadonlyArray<ResolversTypes['Product']> }>;
  PriceRangeFilter: PriceRangeFilter;
  PriceStep: ResolverTypeWrapper<Omit<PriceStep, 'amount' | 'base'> & { amount: ResolversTypes['MoneyV2'], base?: Maybe<ResolversTypes['MoneyV2']> }>;
  PriceStepKind: PriceStepKind;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductCollectionSortKeys: ProductCollectionSortKeys;
  ProductConnection: ResolverTypeWrapper<FoundProducts>;
  ProductCreated: ResolverTypeWrapper<Omit<ProductCreated, 'details'> & { details?: Maybe<ResolversTypes['ProductDetails']> }>;
  ProductDetails: ResolverTypeWrapper<Omit<ProductDetails, 'variants'> & { variants: ReadonlyArray<ResolversTypes['VariantDetails']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductField: ProductField;
  ProductFilter: ProductFilter;
  ProductOption: ResolverTypeWrapper<OptionModel>;
  ProductPriceRange: ResolverTypeWrapper<Omit<ProductPriceRange, 'maxVariantPrice' | 'minVariantPrice'> & { maxVariantPrice: ResolversTypes['MoneyV2'], minVariantPrice: ResolversTypes['MoneyV2'] }>;
  ProductRevised: ResolverTypeWrapper<Omit<ProductRevised, 'details'> & { details?: Maybe<ResolversTypes['ProductDetails']> }>;
  ProductSortKeys: ProductSortKeys;
  ProductVariant: ResolverTypeWrapper<VariantModel>;
  ProductVariantConnection: ResolverTypeWrapper<Omit<ProductVariantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductVariantEdge']>, nodes: ReadonlyArray<ResolversTypes['ProductVariant']> }>;
  ProductVariantEdge: ResolverTypeWrapper<Omit<ProductVariantEdge, 'node'> & { node: ResolversTypes['ProductVariant'] }>;
  Province: ResolverTypeWrapper<Province>;
  ProvinceKind: ProvinceKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SEO: ResolverTypeWrapper<Seo>;
  SearchPartialMatch: ResolverTypeWrapper<SearchPartialMatch>;
  SearchQuerySuggestion: ResolverTypeWrapper<SearchQuerySuggestion>;
  SearchResultItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResultItem']>;
  SearchResultItemConnection: ResolverTypeWrapper<FoundProducts>;
  SearchResultItemEdge: ResolverTypeWrapper<Omit<SearchResultItemEdge, 'node'> & { node: ResolversTypes['SearchResultItem'] }>;
  SearchSortKeys: SearchSortKeys;
  SearchType: SearchType;
  SelectedOption: ResolverTypeWrapper<SelectedOption>;
  SelectedOptionInput: SelectedOptionInput;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentDispatched: ResolverTypeWrapper<ShipmentDispatched>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLine>;
  ShipmentPrepared: ResolverTypeWrapper<ShipmentPrepared>;
  ShipmentStatus: ShipmentStatus;
  Shop: ResolverTypeWrapper<Shop>;
  StockReservationRefused: ResolverTypeWrapper<StockReservationRefused>;
  StockShortage: ResolverTypeWrapper<StockShortage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxLine: ResolverTypeWrapper<Omit<TaxLine, 'price'> & { price: ResolversTypes['MoneyV2'] }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  VariantDetails: ResolverTypeWrapper<Omit<VariantDetails, 'compareAtPrice' | 'price'> & { compareAtPrice?: Maybe<ResolversTypes['MoneyV2']>, price: ResolversTypes['MoneyV2'] }>;
  VariantOptionFilter: VariantOptionFilter;
  WorkingDays: ResolverTypeWrapper<WorkingDays>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressFormat: AddressFormat;
  Attribute: Attribute;
  AttributeInput: AttributeInput;
  AttributesChanged: AttributesChanged;
  Boolean: Scalars['Boolean']['output'];
  BuyerChanged: BuyerChanged;
  Cart: CartModel;
  CartAttributesUpdatePayload: CartPayload;
  CartBuyerIdentity: CartBuyerIdentity;
  CartBuyerIdentityInput: CartBuyerIdentityInput;
  CartBuyerIdentityUpdatePayload: CartPayload;
  CartCheckedOut: Omit<CartCheckedOut, 'deliveryOption' | 'orderCost' | 'orderLines'> & { deliveryOption: ResolversParentTypes['DeliveryOption'], orderCost: ResolversParentTypes['OrderCost'], orderLines: ReadonlyArray<ResolversParentTypes['OrderLine']> };
  CartCost: Omit<CartCost, 'subtotalAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalTaxAmount'> & { subtotalAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'], totalDiscountAmount: ResolversParentTypes['MoneyV2'], totalTaxAmount?: Maybe<ResolversParentTypes['MoneyV2']> };
  CartCreatePayload: CartPayload;
  CartCreated: Omit<CartCreated, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['HistoryCartLine']> };
  CartDiscountCode: CartDiscountCode;
  CartDiscountCodesUpdatePayload: CartPayload;
  CartInput: CartInput;
  CartLine: CartLineModel;
  CartLineConnection: Omit<CartLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CartLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CartLine']> };
  CartLineCost: Omit<CartLineCost, 'amountPerQuantity' | 'compareAtAmountPerQuantity' | 'subtotalAmount' | 'totalAmount'> & { amountPerQuantity: ResolversParentTypes['MoneyV2'], compareAtAmountPerQuantity?: Maybe<ResolversParentTypes['MoneyV2']>, subtotalAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'] };
  CartLineEdge: Omit<CartLineEdge, 'node'> & { node: ResolversParentTypes['CartLine'] };
  CartLineInput: CartLineInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddPayload: CartPayload;
  CartLinesRemovePayload: CartPayload;
  CartLinesUpdatePayload: CartPayload;
  CartMergeUndoPayload: UndonePayload;
  CartMerged: CartMerged;
  CartNoteUpdatePayload: CartPayload;
  CartUserError: CartUserError;
  CartWarning: CartWarning;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutCompletePayload: Omit<CheckoutCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  CheckoutUserError: CheckoutError;
  Collection: CollectionModel;
  CollectionConnection: Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CollectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Collection']> };
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  Country: Country;
  Currency: Currency;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliveryOption: Omit<DeliveryOption, 'orderCost' | 'price'> & { orderCost?: Maybe<ResolversParentTypes['OrderCost']>, price: ResolversParentTypes['MoneyV2'] };
  DiscountAllocation: Omit<DiscountAllocation, 'discountedAmount'> & { discountedAmount: ResolversParentTypes['MoneyV2'] };
  DiscountCodesChanged: DiscountCodesChanged;
  Domain: Domain;
  Filter: Filter;
  FilterValue: FilterValue;
  Float: Scalars['Float']['output'];
  HTML: Scalars['HTML']['output'];
  HistoryCartLine: Omit<HistoryCartLine, 'price'> & { price: ResolversParentTypes['MoneyV2'] };
  HistoryCartLineChange: HistoryCartLineChange;
  HistoryConnection: HistoryModel;
  HistoryEdge: Omit<HistoryEdge, 'node'> & { node: ResolversParentTypes['HistoryEvent'] };
  HistoryEvent: ResolversInterfaceTypes<ResolversParentTypes>['HistoryEvent'];
  HistoryMergedLine: HistoryMergedLine;
  HistoryStep: HistoryStep;
  ID: Scalars['ID']['output'];
  Image: Image;
  ImageConnection: ImageConnection;
  ImageEdge: ImageEdge;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Language: Language;
  LinesAdded: Omit<LinesAdded, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['HistoryCartLine']> };
  LinesChanged: LinesChanged;
  LinesRemoved: LinesRemoved;
  Localization: Localization;
  MailingAddress: MailingAddress;
  MailingAddressInput: MailingAddressInput;
  Merchandise: ResolversUnionTypes<ResolversParentTypes>['Merchandise'];
  MoneyInput: MoneyInput;
  MoneyV2: Amount;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteChanged: NoteChanged;
  Order: OrderModel;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderCancelled: OrderCancelled;
  OrderConfirmed: Omit<OrderConfirmed, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  OrderCost: Omit<OrderCost, 'subtotalAmount' | 'totalAddedTaxAmount' | 'totalAmount' | 'totalDiscountAmount' | 'totalShippingAmount' | 'totalTaxAmount'> & { subtotalAmount: ResolversParentTypes['MoneyV2'], totalAddedTaxAmount: ResolversParentTypes['MoneyV2'], totalAmount: ResolversParentTypes['MoneyV2'], totalDiscountAmount: ResolversParentTypes['MoneyV2'], totalShippingAmount: ResolversParentTypes['MoneyV2'], totalTaxAmount: ResolversParentTypes['MoneyV2'] };
  OrderLine: OrderLineModel;
  OrderLineConnection: Omit<OrderLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderLine']> };
  OrderLineEdge: Omit<OrderLineEdge, 'node'> & { node: ResolversParentTypes['OrderLine'] };
  OrderPlaced: Omit<OrderPlaced, 'deliveryOption' | 'orderCost' | 'orderLines'> & { deliveryOption: ResolversParentTypes['DeliveryOption'], orderCost: ResolversParentTypes['OrderCost'], orderLines: ReadonlyArray<ResolversParentTypes['OrderLine']> };
  OrderRefund: Omit<OrderRefund, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  OrderRequestReturnPayload: Omit<OrderRequestReturnPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderReturn: OrderReturn;
  OrderReturnLine: OrderReturnLine;
  OrderReturnLineInput: OrderReturnLineInput;
  OrderShippingAddressUpdatePayload: Omit<OrderShippingAddressUpdatePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderTimelineEntry: OrderTimelineEntry;
  OrderUpdate: Omit<OrderUpdate, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderUserError: OrderUserError;
  PageInfo: PageInfo;
  PaymentAction: PaymentAction;
  PaymentAuthorised: Omit<PaymentAuthorised, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  PaymentCaptured: Omit<PaymentCaptured, 'amount'> & { amount: ResolversParentTypes['MoneyV2'] };
  PaymentDeclined: PaymentDeclined;
  PaymentInput: PaymentInput;
  PaymentSettings: PaymentSettings;
  PaymentUnresolved: PaymentUnresolved;
  PredictiveSearchResult: Omit<PredictiveSearchResult, 'collections' | 'products'> & { collections: ReadonlyArray<ResolversParentTypes['Collection']>, products: ReadonlyArray<ResolversParentTypes['Product']> };
  PriceRangeFilter: PriceRangeFilter;
  PriceStep: Omit<PriceStep, 'amount' | 'base'> & { amount: ResolversParentTypes['MoneyV2'], base?: Maybe<ResolversParentTypes['MoneyV2']> };
  Product: ProductModel;
  ProductConnection: FoundProducts;
  ProductCreated: Omit<ProductCreated, 'details'> & { details?: Maybe<ResolversParentTypes['ProductDetails']> };
  ProductDetails: Omit<ProductDetails, 'variants'> & { variants: ReadonlyArray<ResolversParentTypes['VariantDetails']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductOption: OptionModel;
  ProductPriceRange: Omit<ProductPriceRange, 'maxVariantPrice' | 'minVariantPrice'> & { maxVariantPrice: ResolversParentTypes['MoneyV2'], minVariantPrice: ResolversParentTypes['MoneyV2'] };
  ProductRevised: Omit<ProductRevised, 'details'> & { details?: Maybe<ResolversParentTypes['ProductDetails']> };
  ProductVariant: VariantModel;
  ProductVariantConnection: Omit<ProductVariantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductVariantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProductVariant']> };
  ProductVariantEdge: Omit<ProductVariantEdge, 'node'> & { node: ResolversParentTypes['ProductVariant'] };
  Province: Province;
  Query: Record<PropertyKey, never>;
  SEO: Seo;
  SearchPartialMatch: SearchPartialMatch;
  SearchQuerySuggestion: SearchQuerySuggestion;
  SearchResultItem: ResolversUnionTypes<ResolversParentTypes>['SearchResultItem'];
  SearchResultItemConnection: FoundProducts;
  SearchResultItemEdge: Omit<SearchResultItemEdge, 'node'> & { node: ResolversParentTypes['SearchResultItem'] };
  SelectedOption: SelectedOption;
  SelectedOptionInput: SelectedOptionInput;
  Shipment: Shipment;
  ShipmentDispatched: ShipmentDispatched;
  ShipmentLine: ShipmentLine;
  ShipmentPrepared: ShipmentPrepared;
  Shop: Shop;
  StockReservationRefused: StockReservationRefused;
  StockShortage: StockShortage;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TaxLine: Omit<TaxLine, 'price'> & { price: ResolversParentTypes['MoneyV2'] };
  URL: Scalars['URL']['output'];
  VariantDetails: Omit<VariantDetails, 'compareAtPrice' | 'price'> & { compareAtPrice?: Maybe<ResolversParentTypes['MoneyV2']>, price: ResolversParentTypes['MoneyV2'] };
  VariantOptionFilter: VariantOptionFilter;
  WorkingDays: WorkingDays;
};

export type AddressFormatResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['AddressFormat'] = ResolversParentTypes['AddressFormat']> = {
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodeExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCodePattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceKind?: Resolver<Maybe<ResolversTypes['ProvinceKind']>, ParentType, ContextType>;
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
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
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  buyerIdentity?: Resolver<ResolversTypes['CartBuyerIdentity'], ParentType, ContextType>;
  checkoutUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CartCost'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  discountCodes?: Resolver<ReadonlyArray<ResolversTypes['CartDiscountCode']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<CartHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['CartLineConnection'], ParentType, ContextType, RequireFields<CartLinesArgs, 'reverse'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CartStatus'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartAttributesUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartAttributesUpdatePayload'] = ResolversParentTypes['CartAttributesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartBuyerIdentityResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartBuyerIdentity'] = ResolversParentTypes['CartBuyerIdentity']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CartCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartCost'] = ResolversParentTypes['CartCost']> = {
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalDiscountAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalTaxAmount?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
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

export type CartLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CartLineCost'], ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchandise?: Resolver<ResolversTypes['Merchandise'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineConnectionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineConnection'] = ResolversParentTypes['CartLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CartLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CartLineCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineCost'] = ResolversParentTypes['CartLineCost']> = {
  amountPerQuantity?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  compareAtAmountPerQuantity?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
};

export type CartLineEdgeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartLineEdge'] = ResolversParentTypes['CartLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
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

export type CartNoteUpdatePayloadResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['CartNoteUpdatePayload'] = ResolversParentTypes['CartNoteUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
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
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CollectionProductsArgs, 'reverse' | 'sortKey'>>;
  seo?: Resolver<ResolversTypes['SEO'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CountryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency']> = {
  isoCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryOptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderCost?: Resolver<Maybe<ResolversTypes['OrderCost']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['WorkingDays']>, ParentType, ContextType>;
};

export type DiscountAllocationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['DiscountAllocation'] = ResolversParentTypes['DiscountAllocation']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountClass?: Resolver<ResolversTypes['DiscountClass'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type FilterResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Filter'] = ResolversParentTypes['Filter']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FilterType'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FilterValue']>, ParentType, ContextType>;
};

export type FilterValueResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['FilterValue'] = ResolversParentTypes['FilterValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface HtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HTML'], any> {
  name: 'HTML';
}

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
  outcome?: Resolver<ResolversTypes['CartMergeOutcome'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CartMergeReason']>, ParentType, ContextType>;
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
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
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
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type MailingAddressResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MailingAddress'] = ResolversParentTypes['MailingAddress']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MerchandiseResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Merchandise'] = ResolversParentTypes['Merchandise']> = {
  __resolveType: TypeResolveFn<'ProductVariant', ParentType, ContextType>;
};

export type MoneyV2Resolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['MoneyV2'] = ResolversParentTypes['MoneyV2']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartAttributesUpdate?: Resolver<Maybe<ResolversTypes['CartAttributesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartAttributesUpdateArgs, 'attributes' | 'cartId'>>;
  cartBuyerIdentityUpdate?: Resolver<Maybe<ResolversTypes['CartBuyerIdentityUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartBuyerIdentityUpdateArgs, 'buyerIdentity' | 'cartId'>>;
  cartCreate?: Resolver<Maybe<ResolversTypes['CartCreatePayload']>, ParentType, ContextType, RequireFields<MutationCartCreateArgs, 'input'>>;
  cartDiscountCodesUpdate?: Resolver<Maybe<ResolversTypes['CartDiscountCodesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartDiscountCodesUpdateArgs, 'cartId' | 'discountCodes'>>;
  cartLinesAdd?: Resolver<Maybe<ResolversTypes['CartLinesAddPayload']>, ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'cartId' | 'lines'>>;
  cartLinesRemove?: Resolver<Maybe<ResolversTypes['CartLinesRemovePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'cartId' | 'lineIds'>>;
  cartLinesUpdate?: Resolver<Maybe<ResolversTypes['CartLinesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'cartId' | 'lines'>>;
  cartMergeUndo?: Resolver<Maybe<ResolversTypes['CartMergeUndoPayload']>, ParentType, ContextType, RequireFields<MutationCartMergeUndoArgs, 'cartId'>>;
  cartNoteUpdate?: Resolver<Maybe<ResolversTypes['CartNoteUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCartNoteUpdateArgs, 'cartId' | 'note'>>;
  checkoutComplete?: Resolver<Maybe<ResolversTypes['CheckoutCompletePayload']>, ParentType, ContextType, RequireFields<MutationCheckoutCompleteArgs, 'input'>>;
  orderCancel?: Resolver<Maybe<ResolversTypes['OrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'orderId' | 'reason'>>;
  orderRequestReturn?: Resolver<Maybe<ResolversTypes['OrderRequestReturnPayload']>, ParentType, ContextType, RequireFields<MutationOrderRequestReturnArgs, 'lines' | 'orderId' | 'reason'>>;
  orderShippingAddressUpdate?: Resolver<Maybe<ResolversTypes['OrderShippingAddressUpdatePayload']>, ParentType, ContextType, RequireFields<MutationOrderShippingAddressUpdateArgs, 'orderId' | 'shippingAddress'>>;
};

export type NodeResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cart' | 'CartLine' | 'Collection' | 'Order' | 'Product' | 'ProductVariant', ParentType, ContextType>;
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

export type OrderResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['OrderCancelReason']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['OrderCost'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveryOption?: Resolver<ResolversTypes['DeliveryOption'], ParentType, ContextType>;
  discountAllocations?: Resolver<ReadonlyArray<ResolversTypes['DiscountAllocation']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<OrderHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['OrderLineConnection'], ParentType, ContextType, Partial<OrderLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentAction?: Resolver<Maybe<ResolversTypes['PaymentAction']>, ParentType, ContextType>;
  priceExplanation?: Resolver<ReadonlyArray<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['OrderRefund']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  taxLines?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['OrderTimelineEntry']>, ParentType, ContextType>;
  totalRefunded?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
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

export type OrderCostResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['OrderCost'] = ResolversParentTypes['OrderCost']> = {
  subtotalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAddedTaxAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalDiscountAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalShippingAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  totalTaxAmount?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
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
  collections?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  availableForSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, Partial<ProductCollectionsArgs>>;
  compareAtPriceRange?: Resolver<ResolversTypes['ProductPriceRange'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductDescriptionArgs>>;
  descriptionHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  featuredImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<ProductHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ResolversTypes['ImageConnection'], ParentType, ContextType, Partial<ProductImagesArgs>>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ProductOption']>, ParentType, ContextType, Partial<ProductOptionsArgs>>;
  priceRange?: Resolver<ResolversTypes['ProductPriceRange'], ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectedOrFirstAvailableVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<ProductSelectedOrFirstAvailableVariantArgs, 'caseInsensitiveMatch' | 'ignoreUnknownOptions' | 'selectedOptions'>>;
  seo?: Resolver<ResolversTypes['SEO'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalInventory?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variantBySelectedOptions?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<ProductVariantBySelectedOptionsArgs, 'caseInsensitiveMatch' | 'ignoreUnknownOptions' | 'selectedOptions'>>;
  variants?: Resolver<ResolversTypes['ProductVariantConnection'], ParentType, ContextType, Partial<ProductVariantsArgs>>;
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
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProductVariantResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  availableForSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  currentlyNotInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantityAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selectedOptions?: Resolver<ReadonlyArray<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type QueryResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addressFormat?: Resolver<ResolversTypes['AddressFormat'], ParentType, ContextType, RequireFields<QueryAddressFormatArgs, 'countryCode'>>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, RequireFields<QueryCartArgs, 'id'>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, Partial<QueryCollectionArgs>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'first'>>;
  deliveryOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryOption']>>, ParentType, ContextType, RequireFields<QueryDeliveryOptionsArgs, 'cartId'>>;
  localization?: Resolver<ResolversTypes['Localization'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  predictiveSearch?: Resolver<Maybe<ResolversTypes['PredictiveSearchResult']>, ParentType, ContextType, RequireFields<QueryPredictiveSearchArgs, 'limit' | 'query'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productRecommendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Product']>>, ParentType, ContextType, RequireFields<QueryProductRecommendationsArgs, 'productId'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'reverse' | 'sortKey'>>;
  search?: Resolver<ResolversTypes['SearchResultItemConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'reverse' | 'sortKey'>>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
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
};

export type SearchResultItemResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['SearchResultItem'] = ResolversParentTypes['SearchResultItem']> = {
  __resolveType: TypeResolveFn<'Product', ParentType, ContextType>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentSettings?: Resolver<ResolversTypes['PaymentSettings'], ParentType, ContextType>;
  primaryDomain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderUpdated?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "orderUpdated", ParentType, ContextType, RequireFields<SubscriptionOrderUpdatedArgs, 'id'>>;
};

export type TaxLineResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['TaxLine'] = ResolversParentTypes['TaxLine']> = {
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  priceIncludesTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratePercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VariantDetailsResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['VariantDetails'] = ResolversParentTypes['VariantDetails']> = {
  compareAtPrice?: Resolver<Maybe<ResolversTypes['MoneyV2']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['MoneyV2'], ParentType, ContextType>;
  selectedOptions?: Resolver<ReadonlyArray<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkingDaysResolvers<ContextType = ShopContext, ParentType extends ResolversParentTypes['WorkingDays'] = ResolversParentTypes['WorkingDays']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ShopContext> = {
  AddressFormat?: AddressFormatResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributesChanged?: AttributesChangedResolvers<ContextType>;
  BuyerChanged?: BuyerChangedResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartAttributesUpdatePayload?: CartAttributesUpdatePayloadResolvers<ContextType>;
  CartBuyerIdentity?: CartBuyerIdentityResolvers<ContextType>;
  CartBuyerIdentityUpdatePayload?: CartBuyerIdentityUpdatePayloadResolvers<ContextType>;
  CartCheckedOut?: CartCheckedOutResolvers<ContextType>;
  CartCost?: CartCostResolvers<ContextType>;
  CartCreatePayload?: CartCreatePayloadResolvers<ContextType>;
  CartCreated?: CartCreatedResolvers<ContextType>;
  CartDiscountCode?: CartDiscountCodeResolvers<ContextType>;
  CartDiscountCodesUpdatePayload?: CartDiscountCodesUpdatePayloadResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLineConnection?: CartLineConnectionResolvers<ContextType>;
  CartLineCost?: CartLineCostResolvers<ContextType>;
  CartLineEdge?: CartLineEdgeResolvers<ContextType>;
  CartLinesAddPayload?: CartLinesAddPayloadResolvers<ContextType>;
  CartLinesRemovePayload?: CartLinesRemovePayloadResolvers<ContextType>;
  CartLinesUpdatePayload?: CartLinesUpdatePayloadResolvers<ContextType>;
  CartMergeUndoPayload?: CartMergeUndoPayloadResolvers<ContextType>;
  CartMerged?: CartMergedResolvers<ContextType>;
  CartNoteUpdatePayload?: CartNoteUpdatePayloadResolvers<ContextType>;
  CartUserError?: CartUserErrorResolvers<ContextType>;
  CartWarning?: CartWarningResolvers<ContextType>;
  CheckoutCompletePayload?: CheckoutCompletePayloadResolvers<ContextType>;
  CheckoutUserError?: CheckoutUserErrorResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  DiscountAllocation?: DiscountAllocationResolvers<ContextType>;
  DiscountCodesChanged?: DiscountCodesChangedResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  Filter?: FilterResolvers<ContextType>;
  FilterValue?: FilterValueResolvers<ContextType>;
  HTML?: GraphQLScalarType;
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
  MailingAddress?: MailingAddressResolvers<ContextType>;
  Merchandise?: MerchandiseResolvers<ContextType>;
  MoneyV2?: MoneyV2Resolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoteChanged?: NoteChangedResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderCancelled?: OrderCancelledResolvers<ContextType>;
  OrderConfirmed?: OrderConfirmedResolvers<ContextType>;
  OrderCost?: OrderCostResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineConnection?: OrderLineConnectionResolvers<ContextType>;
  OrderLineEdge?: OrderLineEdgeResolvers<ContextType>;
  OrderPlaced?: OrderPlacedResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  OrderRequestReturnPayload?: OrderRequestReturnPayloadResolvers<ContextType>;
  OrderReturn?: OrderReturnResolvers<ContextType>;
  OrderReturnLine?: OrderReturnLineResolvers<ContextType>;
  OrderShippingAddressUpdatePayload?: OrderShippingAddressUpdatePayloadResolvers<ContextType>;
  OrderTimelineEntry?: OrderTimelineEntryResolvers<ContextType>;
  OrderUpdate?: OrderUpdateResolvers<ContextType>;
  OrderUserError?: OrderUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentAction?: PaymentActionResolvers<ContextType>;
  PaymentAuthorised?: PaymentAuthorisedResolvers<ContextType>;
  PaymentCaptured?: PaymentCapturedResolvers<ContextType>;
  PaymentDeclined?: PaymentDeclinedResolvers<ContextType>;
  PaymentSettings?: PaymentSettingsResolvers<ContextType>;
  PaymentUnresolved?: PaymentUnresolvedResolvers<ContextType>;
  PredictiveSearchResult?: PredictiveSearchResultResolvers<ContextType>;
  PriceStep?: PriceStepResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductCreated?: ProductCreatedResolvers<ContextType>;
  ProductDetails?: ProductDetailsResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductPriceRange?: ProductPriceRangeResolvers<ContextType>;
  ProductRevised?: ProductRevisedResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProductVariantConnection?: ProductVariantConnectionResolvers<ContextType>;
  ProductVariantEdge?: ProductVariantEdgeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SEO?: SeoResolvers<ContextType>;
  SearchPartialMatch?: SearchPartialMatchResolvers<ContextType>;
  SearchQuerySuggestion?: SearchQuerySuggestionResolvers<ContextType>;
  SearchResultItem?: SearchResultItemResolvers<ContextType>;
  SearchResultItemConnection?: SearchResultItemConnectionResolvers<ContextType>;
  SearchResultItemEdge?: SearchResultItemEdgeResolvers<ContextType>;
  SelectedOption?: SelectedOptionResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentDispatched?: ShipmentDispatchedResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentPrepared?: ShipmentPreparedResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  StockReservationRefused?: StockReservationRefusedResolvers<ContextType>;
  StockShortage?: StockShortageResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxLine?: TaxLineResolvers<ContextType>;
  URL?: GraphQLScalarType;
  VariantDetails?: VariantDetailsResolvers<ContextType>;
  WorkingDays?: WorkingDaysResolvers<ContextType>;
};

