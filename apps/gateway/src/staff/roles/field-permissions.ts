import type { MutationResolvers, QueryResolvers, StaffPermission, SubscriptionResolvers } from '../../generated/admin.js';

/** Who may send a query or mutation: staff with a permission, all staff, or anyone. */
export type Access = StaffPermission | 'ANY_STAFF' | 'ANYONE';

/** What each query of the admin API demands. A new query is declared here, or it does not compile and is refused. */
export const queryAccess: Readonly<Record<keyof QueryResolvers, Access>> = {
  productImport: 'READ_PRODUCTS',
  productExport: 'READ_PRODUCTS',
  bulkOperation: 'ANY_STAFF',
  bulkOperations: 'ANY_STAFF',
  products: 'READ_PRODUCTS',
  collections: 'READ_PRODUCTS',
  orders: 'READ_ORDERS',
  salesByProduct: 'READ_ANALYTICS',
  trendingProducts: 'READ_ANALYTICS',
  funnel: 'READ_ANALYTICS',
  searchesWithoutResults: 'READ_ANALYTICS',
  slowSearches: 'READ_ANALYTICS',
  inventoryItem: 'READ_STOCK',
  inventoryLocations: 'READ_STOCK',
  discounts: 'READ_PRICES',
  taxRates: 'READ_PRICES',
  deliveryZones: 'READ_PRICES',
  priceLists: 'READ_PRICES',
  content: 'READ_CONTENT',
  metaobjectDefinitions: 'READ_CONTENT',
  metaobjectDefinitionByType: 'READ_CONTENT',
  metaobjects: 'READ_CONTENT',
  metaobject: 'READ_CONTENT',
  metaobjectByHandle: 'READ_CONTENT',
  order: 'READ_ORDERS',
  paymentReconciliation: 'READ_PAYMENTS',
  me: 'ANY_STAFF',
  staffMembers: 'READ_STAFF',
  staffMember: 'READ_STAFF',
  staffSessions: 'ANY_STAFF',
  staffInvitations: 'READ_STAFF',
  auditLog: 'READ_AUDIT_LOG',
  shopLocales: 'ANY_STAFF',
  /** Of products `READ_PRODUCTS`, of content `READ_CONTENT`. */
  translatableResource: 'ANY_STAFF',
  translatableResources: 'ANY_STAFF',
};

/** The same of each mutation. */
export const mutationAccess: Readonly<Record<keyof MutationResolvers, Access>> = {
  productImport: 'WRITE_PRODUCTS',
  stagedUploadsCreate: 'ANY_STAFF',
  productImportRun: 'WRITE_PRODUCTS',
  productExportRun: 'READ_PRODUCTS',
  collectionCreate: 'WRITE_PRODUCTS',
  collectionUpdate: 'WRITE_PRODUCTS',
  collectionDelete: 'WRITE_PRODUCTS',
  collectionAddProducts: 'WRITE_PRODUCTS',
  collectionRemoveProducts: 'WRITE_PRODUCTS',
  collectionReorderProducts: 'WRITE_PRODUCTS',
  bulkOperationRunQuery: 'ANY_STAFF',
  bulkOperationRunMutation: 'ANY_STAFF',
  bulkOperationCancel: 'ANY_STAFF',
  inventoryAdjustQuantities: 'WRITE_STOCK',
  inventorySetQuantities: 'WRITE_STOCK',
  inventoryPolicySet: 'WRITE_STOCK',
  inventoryReceive: 'WRITE_STOCK',
  inventoryLowStockThresholdSet: 'WRITE_STOCK',
  inventoryLocationSet: 'WRITE_STOCK',
  shipmentCreate: 'WRITE_SHIPMENTS',
  shipmentUpdate: 'WRITE_SHIPMENTS',
  dataSubjectErase: 'ERASE_PERSONAL_DATA',
  discountCreate: 'WRITE_PRICES',
  discountUpdate: 'WRITE_PRICES',
  discountDeactivate: 'WRITE_PRICES',
  taxRatePut: 'WRITE_PRICES',
  taxRateWithdraw: 'WRITE_PRICES',
  deliveryZonePut: 'WRITE_PRICES',
  deliveryZoneWithdraw: 'WRITE_PRICES',
  priceListPut: 'WRITE_PRICES',
  priceListPricesSet: 'WRITE_PRICES',
  priceListWithdraw: 'WRITE_PRICES',
  variantPricingSet: 'WRITE_PRICES',
  pageCreate: 'WRITE_CONTENT',
  pageUpdate: 'WRITE_CONTENT',
  pageDelete: 'WRITE_CONTENT',
  blogCreate: 'WRITE_CONTENT',
  blogUpdate: 'WRITE_CONTENT',
  blogDelete: 'WRITE_CONTENT',
  articleCreate: 'WRITE_CONTENT',
  articleUpdate: 'WRITE_CONTENT',
  articleDelete: 'WRITE_CONTENT',
  menuCreate: 'WRITE_CONTENT',
  menuUpdate: 'WRITE_CONTENT',
  menuDelete: 'WRITE_CONTENT',
  shopPolicyUpdate: 'WRITE_CONTENT',
  urlRedirectCreate: 'WRITE_CONTENT',
  urlRedirectUpdate: 'WRITE_CONTENT',
  urlRedirectDelete: 'WRITE_CONTENT',
  contentImport: 'WRITE_CONTENT',
  metaobjectDefinitionCreate: 'WRITE_CONTENT',
  metaobjectDefinitionUpdate: 'WRITE_CONTENT',
  metaobjectDefinitionDelete: 'WRITE_CONTENT',
  metaobjectCreate: 'WRITE_CONTENT',
  metaobjectUpdate: 'WRITE_CONTENT',
  metaobjectUpsert: 'WRITE_CONTENT',
  metaobjectDelete: 'WRITE_CONTENT',
  orderCancel: 'CANCEL_ORDERS',
  orderRefund: 'REFUND_ORDERS',
  orderRefundRecord: 'WRITE_PAYMENTS',
  orderMarkAsPaid: 'WRITE_PAYMENTS',
  orderReceiveReturn: 'RECEIVE_RETURNS',
  staffLogIn: 'ANYONE',
  staffRefresh: 'ANYONE',
  staffLogOut: 'ANY_STAFF',
  staffSessionRevoke: 'ANY_STAFF',
  staffMemberCreate: 'WRITE_STAFF',
  staffMemberRoleChange: 'WRITE_STAFF',
  staffMemberDeactivate: 'WRITE_STAFF',
  staffMemberReactivate: 'WRITE_STAFF',
  staffMemberErase: 'WRITE_STAFF',
  staffMemberInvite: 'WRITE_STAFF',
  staffInvitationRevoke: 'WRITE_STAFF',
  staffInvitationAccept: 'ANYONE',
  staffMemberPasswordSet: 'ANY_STAFF',
  /** Of products `WRITE_PRODUCTS`, of content `WRITE_CONTENT`: demanded when it is known what is translated. */
  translationsRegister: 'ANY_STAFF',
  translationsRemove: 'ANY_STAFF',
  /** Of products and collections `WRITE_PRODUCTS`, of content and the shop `WRITE_CONTENT`. */
  metafieldsSet: 'ANY_STAFF',
  metafieldsDelete: 'ANY_STAFF',
};

/** The same of each subscription. */
export const subscriptionAccess: Readonly<Record<keyof SubscriptionResolvers, Access>> = { bulkOperationUpdated: 'ANY_STAFF' };

const tables = { query: queryAccess, mutation: mutationAccess, subscription: subscriptionAccess } as const;

/** Introspection, which describes the API and reads nothing. */
const described: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/** What a root field demands; `undefined` for one that is not declared. */
export const accessOf = (operation: keyof typeof tables, field: string): Access | undefined => {
  const table: Readonly<Record<string, Access>> = tables[operation];
  return Object.hasOwn(table, field) ? table[field] : described.has(field) ? 'ANY_STAFF' : undefined;
};
