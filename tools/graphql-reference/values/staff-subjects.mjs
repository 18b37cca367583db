import * as ids from './sample-ids.mjs';

const web = 'https://shop.example.org';
const euros = (amount) => ({ amount, currencyCode: 'EUR' });

/** The same as `subjects`, for what only members of staff see and send. */
export const staffSubjects = [
  ['SalesOfProduct Query.salesByProduct', { category: 'Outdoor' }],
  ['ContentEntry', { type: 'Page' }],
  ['ArticleImageInput', { url: '/images/pour-over-dripper.svg', altText: 'A pour-over dripper' }],
  ['Mutation.menuUpdate Mutation.menuDelete', { id: ids.menuId }],
  ['MenuItemCreateInput', { title: 'About us', url: '/pages/about' }],
  ['Mutation.urlRedirectUpdate Mutation.urlRedirectDelete', { id: ids.redirectId }],
  [
    'ContentFileInput ContentFileResult',
    { path: 'pages/about.md', text: '---\ntitle: About us\n---\nWe sell things for the kitchen.' },
  ],
  ['ArticleCreateInput ArticleUpdateInput', { seo: { title: 'Five cups of coffee | Journal' } }],
  ['BlogCreateInput BlogUpdateInput', { seo: { description: 'How our things are made, used and looked after.' } }],
  ['ContentSeoInput', { title: 'About us', description: 'Who makes and chooses the things in our shop.' }],
  ['ShopLocale', { name: 'German' }],
  ['AdminUserError', { message: 'It has changed meanwhile.', field: ['expectedVersion'] }],
  ['TranslationUserError', { message: 'There is no text with this key.', field: ['translations', '0', 'key'] }],
  [
    'TaxRate TaxRateInput',
    { title: 'Sales tax', countryCode: 'US', provinceCode: 'CA', percentage: 7.25, category: 'Outdoor', includedInPrices: false },
  ],
  ['BuyXGetY BuyXGetYInput', { percentage: 100 }],
  [
    'DeliveryZone DeliveryZoneInput',
    { title: 'West Coast', currencyCode: 'USD', countryCodes: ['US'], provinceCodes: ['CA', 'OR', 'WA'] },
  ],
  ['PriceList PriceListInput', { title: 'Switzerland', currencyCode: 'CHF', countryCodes: ['CH'] }],
  ['FixedPriceInput', { compareAtPrice: euros('12.00') }],
  [
    'Mutation.discountUpdate',
    { input: { title: 'Ten percent off', discountClass: 'ORDER', percentage: 10, startsAt: '2026-01-01T00:00:00.000Z' } },
  ],
  ['DiscountInput', { amount: euros('5.00'), minimumAmount: euros('50.00') }],
  ['Query.discounts', { after: ids.internalIds.discount }],
  ['StaffOrderReturn', { status: 'REQUESTED' }],
  ['StaffOrderTimelineEntry', { event: 'SHIPPED' }],
  [
    'Mutation.orderRefund Mutation.orderRefundRecord Mutation.orderMarkAsPaid Mutation.dataSubjectErase PaymentDifference OrderReceiveReturnInput ShipmentCreateInput ShipmentUpdateInput',
    { orderId: ids.idOfType.StaffOrder },
  ],
  [
    'Query.staffMember Mutation.staffMemberRoleChange Mutation.staffMemberDeactivate Mutation.staffMemberReactivate Mutation.staffMemberErase',
    { id: ids.staffMemberId },
  ],
  ['Mutation.staffMemberPasswordSet', { id: ids.staffMemberId }],
  [
    'StaffSessionRevokePayload Mutation.staffSessionRevoke',
    { sessionId: ids.staffSessionId, revokedSessionId: ids.staffSessionId },
  ],
  [
    'StaffMember StaffMemberCreateInput Mutation.staffLogIn',
    { email: 'grace@example.com', firstName: 'Grace', lastName: 'Hopper' },
  ],
  ['StaffAccessToken Mutation.staffRefresh', { accessToken: 'mrs1.WyIxZjhiMGM2ZDk0ZTM0…' }],
  ['BulkOperation', { url: `${web}/admin/bulk-operations/4e9a0c7d15b8f263d0a7e194/result` }],
  ['StagedUploadTarget', { url: `${web}/admin/uploads/${ids.internalIds.file}` }],
  ['StagedUploadParameter', { name: 'content_type', value: 'text/csv' }],
  ['Mutation.productImport Mutation.productImportRun', { dryRun: true }],
  ['InventoryAdjustQuantitiesInput InventorySetQuantitiesInput', { reason: 'Counted again' }],
  ['InventoryReceiveInput', { reference: 'Delivery note 4711' }],
  ['ProductImportFieldChange', { field: 'price', before: '9.00', after: '9.50' }],
  ['ImportRowError', { reason: '"x" is not an amount of EUR' }],
  ['AuditEntry', { position: 'CATALOG:310' }],
  ['Shipment*', { position: 'SHIPPING:76' }],
  ['Staff*', { position: 'STAFF:9' }],
  ['BulkOperation*', { position: 'BULK:88' }],
  ['Query.orders', { after: ids.idOfType.StaffOrder }],
  ['TranslatableContent Translation TranslationInput', { key: 'title', value: 'Emaillebecher' }],
  ['TranslatableContent', { value: 'Enamel Camp Mug', locale: 'en', digest: '0fb98b9475e0a1a3' }],
  ['TranslationInput', { translatableContentDigest: '0fb98b9475e0a1a3' }],
  ['Mutation.bulkOperationRunQuery', { query: '{ products { edges { node { id handle } } } }' }],
  ['WeightPrice WeightPriceInput TotalPrice TotalPriceInput', { price: '4.90', fromGrams: 0, from: '0.00' }],
  ['Mutation.discountUpdate Mutation.discountDeactivate', { id: ids.internalIds.discount }],
  ['Mutation.taxRateWithdraw', { id: ids.internalIds.taxRate }],
  ['Query.taxRates', { after: ids.internalIds.taxRate }],
  [
    'Mutation.deliveryZonePut Mutation.deliveryZoneWithdraw Mutation.priceListPut Mutation.priceListPricesSet Mutation.priceListWithdraw Query.productImport',
    { id: ids.internalIds.rule },
  ],
  ['Query.deliveryZones Query.priceLists', { after: ids.internalIds.rule }],
  ['Query.bulkOperation Mutation.bulkOperationCancel Subscription.bulkOperationUpdated', { id: ids.bulkOperationId }],
  ['Subscription.bulkOperationUpdated BulkOperationUpdate', { after: 'BULK:88', position: 'BULK:88' }],
  [
    'Mutation.bulkOperationRunMutation',
    {
      mutation:
        'mutation ($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) { userErrors { code } } }',
    },
  ],
  ['Discount* TaxRate* DeliveryZone* PriceList* Variant*', { position: 'PRICING:12' }],
  ['Page* Blog* Article* Menu* ShopPolicy* UrlRedirect* Content*', { position: 'CONTENT:31' }],
  ['Inventory* Stock*', { position: 'INVENTORY:559' }],
  ['Query.auditLog AuditLog', { after: '1780000000000:CATALOG:310', endCursor: '1780000000000:CATALOG:310' }],
  ['Query.productExport ProductExport', { after: ids.productId, endCursor: ids.productId }],
];
