import type { Provider } from '@nestjs/common';
import type { Resolvers } from '../generated/admin.js';
import { IdFactory } from '../identity/id-factory.js';
import { OrderRequests } from '../order-changes/order-requests.js';
import { BulkGraphql } from './bulk/bulk.graphql.js';
import { CollectionsAdminGraphql } from './collections/collections-admin.graphql.js';
import { ContentAdminGraphql } from './content/content-admin.graphql.js';
import { figuresResolvers } from './figures/figures.resolvers.js';
import { listingResolvers } from './listing/listing.resolvers.js';
import { Erasure } from './erasure/erasure.js';
import { erasureResolvers } from './erasure/erasure.resolvers.js';
import { exportResolvers } from './export/export.resolvers.js';
import { importResolvers } from './import/import.resolvers.js';
import { ProductImports } from './import/product-imports.js';
import { staffOrderResolvers } from './orders/staff-order.resolvers.js';
import { MetafieldCommands } from './metafields/metafield-commands.js';
import { MetafieldOwners } from './metafields/metafield-owners.js';
import { metafieldResolvers } from './metafields/metafields.resolvers.js';
import { MetaobjectsAdminGraphql } from './metaobjects/metaobjects-admin.graphql.js';
import { PricingCommands } from './pricing/pricing-commands.js';
import { VariantPricingCommands } from './pricing/variant-pricing.js';
import { pricingResolvers } from './pricing/pricing.resolvers.js';
import { StaffGraphql } from './staff/staff.graphql.js';
import { TranslationsGraphql } from './translations/translations.graphql.js';
import { WarehouseGraphql } from './warehouse.graphql.js';

/** Injection token of the resolvers of all features of the admin API. */
export const ADMIN_RESOLVERS = Symbol('admin-resolvers');

/** What the features of the admin API send their commands with. */
export type AdminCommands = Readonly<{
  imports: ProductImports;
  warehouse: WarehouseGraphql;
  erasure: Erasure;
  orders: OrderRequests;
  ids: IdFactory;
  rules: PricingCommands;
  variants: VariantPricingCommands;
  staff: StaffGraphql;
  content: ContentAdminGraphql;
  collections: CollectionsAdminGraphql;
  bulk: BulkGraphql;
  translations: TranslationsGraphql;
  metafields: MetafieldCommands;
  metafieldOwners: MetafieldOwners;
  metaobjects: MetaobjectsAdminGraphql;
}>;

/** The resolvers of each feature; a new one is added here. */
export const resolversOf = ({
  imports,
  warehouse,
  erasure,
  orders,
  ids,
  rules,
  variants,
  staff,
  content,
  collections,
  bulk,
  translations,
  metafields,
  metafieldOwners,
  metaobjects,
}: AdminCommands): readonly Resolvers[] => [
  importResolvers(imports),
  exportResolvers,
  ...warehouse.resolvers,
  erasureResolvers(erasure),
  staffOrderResolvers(orders, ids),
  pricingResolvers(rules, variants),
  ...staff.resolvers,
  content.resolvers,
  collections.resolvers,
  bulk.resolvers,
  listingResolvers,
  figuresResolvers,
  translations.resolvers,
  metafieldResolvers(metafields, metafieldOwners),
  metaobjects.resolvers,
];

export const adminResolvers: Provider = {
  provide: ADMIN_RESOLVERS,
  inject: [
    ProductImports,
    WarehouseGraphql,
    Erasure,
    OrderRequests,
    IdFactory,
    PricingCommands,
    VariantPricingCommands,
    StaffGraphql,
    ContentAdminGraphql,
    CollectionsAdminGraphql,
    BulkGraphql,
    TranslationsGraphql,
    MetafieldCommands,
    MetafieldOwners,
    MetaobjectsAdminGraphql,
  ],
  useFactory: (
    imports: ProductImports,
    warehouse: WarehouseGraphql,
    erasure: Erasure,
    orders: OrderRequests,
    ids: IdFactory,
    rules: PricingCommands,
    variants: VariantPricingCommands,
    staff: StaffGraphql,
    content: ContentAdminGraphql,
    collections: CollectionsAdminGraphql,
    bulk: BulkGraphql,
    translations: TranslationsGraphql,
    metafields: MetafieldCommands,
    metafieldOwners: MetafieldOwners,
    metaobjects: MetaobjectsAdminGraphql,
  ): readonly Resolvers[] =>
    resolversOf({
      ...{ imports, warehouse, erasure, orders, ids, rules, variants, staff },
      ...{ content, collections, bulk, translations, metafields, metafieldOwners, metaobjects },
    }),
};
