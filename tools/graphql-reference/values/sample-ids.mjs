/*
 * Ids in the form that the shop answers with. Those of products and content are the ones of the sample data: they are derived from handles. The others stand for
 * what a shop makes at random.
 */
const gid = (type, id) => `gid://millrace/${type}/${id}`;

const product = '7edba259b41d7ee2968f';
const cart = '5f0c1b9a7d3e4826a1c4d09be2f7a356';
/** The order whose name is `M-FACJWQ33`: names are derived from ids. */
const order = '81ff0769fc4723fa8a648606418cd0a4';
const menu = '8c2d47504aa39e0d2087';
const key = 'd41a7c05b96e4f3d82a1c0f57e9b34d6a8f21e7c905b6d43';

export const internalIds = {
  product,
  cart,
  order,
  orderPage: encodeURIComponent(`${gid('Order', order)}?key=${key}`),
  cartPage: `${cart}?key=${key}`,
  discount: 'code-6978b595d16d1880926cb85b541b7ce1',
  taxRate: 'tax-7c1e9a40b2d85f6371e4c0a9d83b5f26',
  rule: 'a91c4e7d20b6f583c1d7e094',
  session: '3c7e91d05a4b4f268d1e70c9b5a2f846',
  file: '8d1f60b3a7c24e95b0d7f1e26c93a548',
};

export const productId = gid('Product', product);
export const variantId = gid('ProductVariant', `${product}_8c0ede6f`);
export const otherVariantId = gid('ProductVariant', `${product}_bb1ef815`);
export const cartId = `${gid('Cart', cart)}?key=${key}`;
export const orderId = `${gid('Order', order)}?key=${key}`;
export const cartLineId = `${gid('CartLine', 'c47a1e9d05b36f82')}?cart=${cart}`;
export const cartAddressId = `${gid('CartSelectableAddress', '0d9e4b71c6a2f835')}?cart=${cart}`;
export const deliveryGroupId = `${gid('CartDeliveryGroup', '1')}?cart=${cart}`;
export const orderLineId = `${gid('OrderLine', 'c47a1e9d05b36f82')}?order=${order}`;
export const customerId = gid('Customer', '6a0f9d3b71c84e52b4d7e1a0c9f2853d');
export const addressId = gid('MailingAddress', 'b2e47d10c59f4a638e71d0a5c6f39b84');
export const customerSessionId = gid('CustomerSession', internalIds.session);
export const staffMemberId = gid('StaffMember', '1f8b0c6d94e34a7bb5d2e07c61a9f358');
export const staffSessionId = gid('StaffSession', internalIds.session);
export const bulkOperationId = gid('BulkOperation', '4e9a0c7d15b8f263d0a7e194');
export const pageId = gid('Page', 'e718b735af4becc443cc');
export const blogId = gid('Blog', '0902c8fbf354ce83cfbb');
export const articleId = gid('Article', '9a338f1b069140fc8dc2');
export const menuId = gid('Menu', menu);
export const policyId = gid('ShopPolicy', 'd440a5de396172ce0330');
export const metaobjectId = gid('Metaobject', '2ca90c846162cebd2a4a');
export const metaobjectDefinitionId = gid('MetaobjectDefinition', '83b4b0358ceca0ab3716');
export const redirectId = gid('UrlRedirect', '3c87c15d8e6832823c90');

/** The ids of types whose ids do not follow the form `gid://millrace/<type>/1`, by type. */
export const idOfType = {
  Product: productId,
  ProductVariant: variantId,
  VariantDetails: variantId,
  ProductOption: gid('ProductOption', `${product}_Colour`),
  ProductOptionValue: gid('ProductOptionValue', `${product}_Colour_Sky`),
  TaxonomyCategory: gid('TaxonomyCategory', 'fa3483e26d084dfd4820'),
  Collection: gid('Collection', 'kitchen'),
  Cart: cartId,
  BaseCartLine: cartLineId,
  CartLine: cartLineId,
  ComponentizableCartLine: cartLineId,
  HistoryCartLine: cartLineId,
  HistoryCartLineChange: cartLineId,
  HistoryMergedLine: cartLineId,
  CartSelectableAddress: cartAddressId,
  CartDeliveryGroup: deliveryGroupId,
  Metafield: `${gid('Metafield', 'custom.gift_note')}?cart=${cart}`,
  Order: orderId,
  StaffOrder: gid('Order', order),
  OrderLine: orderLineId,
  StaffOrderLine: orderLineId,
  OrderRefund: 'a91c4e7d20b6f583c1d7e094',
  OrderReturn: 'a91c4e7d20b6f583c1d7e094',
  StaffOrderReturn: 'a91c4e7d20b6f583c1d7e094',
  Customer: customerId,
  MailingAddress: addressId,
  CustomerSession: customerSessionId,
  StaffIdentity: staffMemberId,
  StaffMember: staffMemberId,
  StaffSession: staffSessionId,
  BulkOperation: bulkOperationId,
  Page: pageId,
  AdminPage: pageId,
  ContentEntry: pageId,
  Blog: blogId,
  AdminBlog: blogId,
  AdminCollection: gid('Collection', 'kitchen'),
  Article: articleId,
  AdminArticle: articleId,
  Menu: menuId,
  AdminMenu: menuId,
  MenuItem: gid('MenuItem', `${menu}_4b227777d4dd`),
  ShopPolicy: policyId,
  ShopPolicyWithDefault: policyId,
  AdminShopPolicy: policyId,
  Metaobject: metaobjectId,
  MetaobjectDefinition: metaobjectDefinitionId,
  UrlRedirect: redirectId,
  AdminUrlRedirect: redirectId,
  HistoryEvent: '00c57c4a-e9a7-421c-8ce2-5a8e156fb3ef',
  Node: productId,
  MediaImage: gid('MediaImage', `${product}_0`),
  Image: gid('ProductImage', 'd3a6639ad5d83bb02844'),
  Discount: internalIds.discount,
  TaxRate: internalIds.taxRate,
  DeliveryZone: internalIds.rule,
  PriceList: internalIds.rule,
  ProductImport: internalIds.rule,
  Parcel: internalIds.rule,
  InventoryLocation: 'main',
};
