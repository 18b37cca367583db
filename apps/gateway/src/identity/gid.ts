import { badUserInput } from '../graphql/errors.js';

const gidTypes = [
  'Product',
  'ProductVariant',
  'Collection',
  'Cart',
  'CartLine',
  'CartSelectableAddress',
  'Order',
  'Customer',
  'MailingAddress',
  'CustomerSession',
  'StaffMember',
  'StaffSession',
  'Page',
  'Blog',
  'Article',
  'Menu',
  'ShopPolicy',
  'UrlRedirect',
  'Metaobject',
  'MetaobjectDefinition',
  'BulkOperation',
] as const;
export type GidType = (typeof gidTypes)[number];

/** The kinds of content with a public id. */
export type ContentGidType = Extract<
  GidType,
  'Page' | 'Blog' | 'Article' | 'Menu' | 'ShopPolicy' | 'UrlRedirect' | 'Metaobject' | 'MetaobjectDefinition'
>;

/**
 * A public id: `gid://millrace/<type>/<id>`, for carts and orders with `?key=` and the bearer key. Clients of the Storefront API put ids together with
 * `gid://shopify/`, which is the same.
 */
export type Gid = Readonly<{ type: GidType; id: string; key?: string }>;

const types: ReadonlySet<string> = new Set(gidTypes);
const gidPattern = /^gid:\/\/(?:millrace|shopify)\/([A-Za-z]{1,30})\/([^/?#]{1,765})(?:\?key=([A-Za-z0-9_-]{1,128}))?$/;
const tokenSafe = /^[A-Za-z0-9_-]{1,100}$/;

export const productGid = (id: string): string => `gid://millrace/Product/${id}`;
/** The parts of an id, such as the names of an option and a value: `_` is only between them, so that ids of different names differ. */
const optionParts = (parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part).replaceAll('_', '%5F')).join('_');
export const productOptionGid = (productId: string, name: string): string =>
  `gid://millrace/ProductOption/${productId}_${optionParts([name])}`;
export const productOptionValueGid = (productId: string, name: string, value: string): string =>
  `gid://millrace/ProductOptionValue/${productId}_${optionParts([name, value])}`;
/**
 * The id that an option (one name) or a value (two) had before `_` in names was encoded. Those of different names may be the same; clients that hold one
 * still find what it named.
 */
export const formerOptionGid = (productId: string, names: readonly string[]): string =>
  `gid://millrace/ProductOption${names.length > 1 ? 'Value' : ''}/${productId}_${names.map(encodeURIComponent).join('_')}`;
export const variantGid = (id: string): string => `gid://millrace/ProductVariant/${id}`;
export const collectionGid = (handle: string): string => `gid://millrace/Collection/${encodeURIComponent(handle)}`;
export const cartGid = ({ id, key }: Readonly<{ id: string; key: string }>): string => `gid://millrace/Cart/${id}?key=${key}`;
export const orderGid = ({ id, key }: Readonly<{ id: string; key: string }>): string => `gid://millrace/Order/${id}?key=${key}`;
export const customerGid = (id: string): string => `gid://millrace/Customer/${id}`;
export const mailingAddressGid = (id: string): string => `gid://millrace/MailingAddress/${id}`;
export const customerSessionGid = (id: string): string => `gid://millrace/CustomerSession/${id}`;
export const staffMemberGid = (id: string): string => `gid://millrace/StaffMember/${id}`;
export const staffSessionGid = (id: string): string => `gid://millrace/StaffSession/${id}`;
export const bulkOperationGid = (id: string): string => `gid://millrace/BulkOperation/${id}`;
export const contentGid = (type: ContentGidType, id: string): string => `gid://millrace/${type}/${id}`;
/** The public id of an item of a menu: items of two menus may have the same id. */
export const menuItemGid = (menuId: string, itemId: string): string => `gid://millrace/MenuItem/${menuId}_${itemId}`;
export const articleImageGid = (articleId: string): string => `gid://millrace/ArticleImage/${articleId}`;
export const cartLineGid = (cartId: string, lineId: string): string => `gid://millrace/CartLine/${lineId}?cart=${cartId}`;

/** The public id of an address of a cart. */
export const cartAddressGid = (cartId: string, addressId: string): string =>
  `gid://millrace/CartSelectableAddress/${addressId}?cart=${cartId}`;
/** The public id of the one group of lines of a cart that are delivered together. */
export const deliveryGroupGid = (cartId: string): string => `gid://millrace/CartDeliveryGroup/1?cart=${cartId}`;

/** The internal id in `gid://millrace/OrderLine/<id>?order=<order>`; empty, which no contract accepts, for any other text. */
export const orderLineIdOf = (gid: string): string =>
  /^gid:\/\/(?:millrace|shopify)\/OrderLine\/([A-Za-z0-9_-]{1,100})(?:\?order=[A-Za-z0-9_-]{1,100})?$/.exec(gid)?.[1] ?? '';

/** The public id of a line of an order. */
export const orderLineGid = (orderId: string, lineId: string): string => `gid://millrace/OrderLine/${lineId}?order=${orderId}`;

/** The ids of a cart's parts name the cart, too, as `?cart=<cart>`. */
const withoutCart = (text: string): string => {
  const [id = '', cart, ...more] = text.split('?cart=');
  return cart !== undefined && more.length === 0 && /^[A-Za-z0-9_-]{1,100}$/.test(cart) ? id : text;
};

/** Parses a public id; `undefined` for an invalid one. */
export const parseGid = (text: string): Gid | undefined => {
  const [, type = '', encoded = '', key] = gidPattern.exec(withoutCart(text)) ?? [];
  const id = type === 'Collection' ? decoded(encoded) : encoded;
  if (!types.has(type) || !id || (type !== 'Collection' && !tokenSafe.test(id))) return undefined;
  return { type: type as GidType, id, ...(key === undefined ? {} : { key }) };
};

/** The internal id in a public id of this type; empty, which no contract accepts, for any other text. */
export const idOf = (type: GidType, text: string): string => {
  const gid = parseGid(text);
  return gid?.type === type ? gid.id : '';
};

/** `idOf`, throwing `BAD_USER_INPUT` instead of returning an empty id. */
export const requiredId = (type: GidType, text: string, argument: string): string => {
  const id = idOf(type, text);
  if (id === '') throw badUserInput(`not the id of a ${type}`, argument);
  return id;
};

/** The id and key of a cart or an order; `undefined` when either is missing. */
export const keyedIdOf = (type: 'Cart' | 'Order', text: string): Readonly<{ id: string; key: string }> | undefined => {
  const gid = parseGid(text);
  return gid?.type === type && gid.key !== undefined ? { id: gid.id, key: gid.key } : undefined;
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
