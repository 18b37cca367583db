import type { CodegenConfig } from '@graphql-codegen/cli';

const contracts = '../../libs/contracts/graphql';
const model = (path: string) => `../${path}`;

const settings = {
  useTypeImports: true,
  enumsAsTypes: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  immutableTypes: true,
  inputMaybeValue: 'T | null | undefined',
  maybeValue: 'T | null | undefined',
  scalars: { DateTime: 'string', Decimal: 'string', HTML: 'string', URL: 'string', JSON: 'string', UnsignedInt64: 'string' },
} as const;

const config: CodegenConfig = {
  generates: {
    'src/generated/shop.ts': {
      schema: `${contracts}/shop.graphql`,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...settings,
        contextType: model('catalogue/shop-context.js#ShopContext'),
        mappers: {
          MoneyV2: model('money/amount.js#Amount'),
          Product: model('catalogue/catalogue.models.js#ProductModel'),
          ProductVariant: model('catalogue/catalogue.models.js#VariantModel'),
          ProductOption: model('catalogue/catalogue.models.js#OptionModel'),
          ProductOptionValue: model('catalogue/catalogue.models.js#OptionValueModel'),
          Image: model('images/image.model.js#ImageModel'),
          MediaImage: model('images/image.model.js#MediaImageModel'),
          Media: model('images/image.model.js#MediaImageModel'),
          Sitemap: model('storefront/sitemap.model.js#SitemapModel'),
          TaxonomyCategory: model('catalogue/taxonomy.js#CategoryModel'),
          Collection: model('catalogue/catalogue.models.js#CollectionModel'),
          ProductConnection: model('catalogue/catalogue.models.js#FoundProducts'),
          SearchResultItemConnection: model('catalogue/catalogue.models.js#FoundProducts'),
          Cart: model('cart/fields/cart.model.js#CartModel'),
          CartBuyerIdentity: model('cart/fields/cart.model.js#BuyerModel'),
          CartLine: model('cart/fields/cart.model.js#CartLineModel'),
          BaseCartLine: model('cart/fields/cart.model.js#CartLineModel'),
          CartDeliveryGroup: model('delivery/delivery-groups.js#DeliveryGroupModel'),
          CartGiftCardCodesUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartGiftCardCodesAddPayload: model('cart/fields/cart.model.js#CartPayload'),
          CartGiftCardCodesRemovePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartCreatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartLinesAddPayload: model('cart/fields/cart.model.js#CartPayload'),
          CartLinesUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartLinesRemovePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartNoteUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartAttributesUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartBuyerIdentityUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartDiscountCodesUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartMergeUndoPayload: model('cart/fields/cart.model.js#UndonePayload'),
          CartDelivery: model('cart/fields/cart.model.js#CartModel'),
          CartSelectableAddress: model('cart/fields/cart.model.js#CartAddressModel'),
          CartAddress: model('customers/model/customer.model.js#AddressModel'),
          CartDeliveryAddress: model('customers/model/customer.model.js#AddressModel'),
          Metafield: model('cart/fields/cart.model.js#MetafieldModel'),
          CartDeliveryAddressesAddPayload: model('cart/fields/cart.model.js#CartPayload'),
          CartDeliveryAddressesUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartDeliveryAddressesRemovePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartDeliveryAddressesReplacePayload: model('cart/fields/cart.model.js#CartPayload'),
          CartSelectedDeliveryOptionsUpdatePayload: model('cart/fields/cart.model.js#CartPayload'),
          CheckoutUserError: model('checkout/checkout-errors.js#CheckoutError'),
          Customer: model('customers/model/customer.model.js#CustomerModel'),
          CustomerSession: model('customers/model/customer.model.js#SessionModel'),
          MailingAddress: model('customers/model/customer.model.js#AddressModel'),
          Order: model('orders/order.model.js#OrderModel'),
          HistoryConnection: model('time-travel/history.model.js#HistoryModel'),
          OrderLine: model('orders/order.model.js#OrderLineModel'),
        },
      },
    },
    'src/generated/admin.ts': {
      schema: `${contracts}/admin.graphql`,
      plugins: ['typescript', 'typescript-resolvers'],
      config: { ...settings, contextType: model('staff/admin-context.js#AdminContext') },
    },
  },
};
export default config;
