import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { CollectionsModule } from '../collections/collections.module.js';
import { ContentModule } from '../content/content.module.js';
import { SettingsModule } from '../config/settings.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { OrderChangesModule } from '../order-changes/order-changes.module.js';
import { adminResolvers } from './admin-resolvers.js';
import { AdminSchema } from './admin-schema.js';
import { BulkModule } from './bulk/bulk.module.js';
import { CollectionsAdminGraphql } from './collections/collections-admin.graphql.js';
import { ContentAdminGraphql } from './content/content-admin.graphql.js';
import { ContentCommands } from './content/commands/content-commands.js';
import { ContentImport } from './content/import/content-import.js';
import { MetaobjectImport } from './content/import/metaobject-import.js';
import { TranslationImport } from './content/import/translation-import.js';
import { Erasure } from './erasure/erasure.js';
import { ProductImports } from './import/product-imports.js';
import { PricingCommands } from './pricing/pricing-commands.js';
import { VariantPricingCommands } from './pricing/variant-pricing.js';
import { StaffModule } from '../staff/staff.module.js';
import { AuditLog } from './staff/audit-log.js';
import { StaffGraphql } from './staff/staff.graphql.js';
import { LocationCommands } from './stock/locations.js';
import { ShipmentCommands } from './shipments/shipment-commands.js';
import { MetafieldOwners } from './metafields/metafield-owners.js';
import { MetafieldCommands } from './metafields/metafield-commands.js';
import { MetaobjectsAdminGraphql } from './metaobjects/metaobjects-admin.graphql.js';
import { TranslationCommands } from './translations/translation-commands.js';
import { TranslationsGraphql } from './translations/translations.graphql.js';
import { StockCommands } from './stock/stock.js';
import { WarehouseGraphql } from './warehouse.graphql.js';

/** The admin API. */
@Module({
  imports: [
    BulkModule,
    CollectionsModule,
    CommandsModule,
    ContentModule,
    IdentityModule,
    OrderChangesModule,
    SettingsModule,
    StaffModule,
  ],
  providers: [
    ProductImports,
    StockCommands,
    LocationCommands,
    ShipmentCommands,
    WarehouseGraphql,
    Erasure,
    PricingCommands,
    VariantPricingCommands,
    AuditLog,
    StaffGraphql,
    ContentCommands,
    ContentImport,
    MetaobjectImport,
    TranslationImport,
    ContentAdminGraphql,
    CollectionsAdminGraphql,
    TranslationCommands,
    TranslationsGraphql,
    MetafieldCommands,
    MetafieldOwners,
    MetaobjectsAdminGraphql,
    adminResolvers,
    AdminSchema,
  ],
  exports: [AdminSchema, BulkModule, StaffModule],
})
export class AdminModule {}
