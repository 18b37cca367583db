import 'reflect-metadata';
import type { CommandSender, Consumer, EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import Fastify from 'fastify';
import { resolversOf } from '../admin/admin-resolvers.js';
import { AdminSchema } from '../admin/admin-schema.js';
import { ContentCommands } from '../admin/content/commands/content-commands.js';
import { CollectionsAdminGraphql } from '../admin/collections/collections-admin.graphql.js';
import { ContentAdminGraphql } from '../admin/content/content-admin.graphql.js';
import { MetaobjectImport } from '../admin/content/import/metaobject-import.js';
import { TranslationImport } from '../admin/content/import/translation-import.js';
import { ContentImport } from '../admin/content/import/content-import.js';
import { Erasure } from '../admin/erasure/erasure.js';
import { ProductImports } from '../admin/import/product-imports.js';
import { PricingCommands } from '../admin/pricing/pricing-commands.js';
import { VariantPricingCommands } from '../admin/pricing/variant-pricing.js';
import { OrderRequests } from '../order-changes/order-requests.js';
import { LocationCommands } from '../admin/stock/locations.js';
import { ShopperActivity } from '../admin/batch/shopper-activity.js';
import { BulkGraphql } from '../admin/bulk/bulk.graphql.js';
import { BulkRunner } from '../admin/bulk/bulk-runner.js';
import { BulkOperations } from '../admin/bulk/bulk-operations.js';
import { StoredFiles } from '../admin/bulk/files/stored-files.js';
import { Uploads } from '../admin/bulk/files/uploads.js';
import { ImportWork } from '../admin/bulk/import/import-work.js';
import { ShipmentCommands } from '../admin/shipments/shipment-commands.js';
import { StockCommands } from '../admin/stock/stock.js';
import { WarehouseGraphql } from '../admin/warehouse.graphql.js';
import { MetaobjectsAdminGraphql } from '../admin/metaobjects/metaobjects-admin.graphql.js';
import { MetafieldOwners } from '../admin/metafields/metafield-owners.js';
import { MetafieldCommands } from '../admin/metafields/metafield-commands.js';
import { TranslationCommands } from '../admin/translations/translation-commands.js';
import { TranslationsGraphql } from '../admin/translations/translations.graphql.js';
import { ShopCollections } from '../collections/shop-collections.projection.js';
import { ShopContent } from '../content/shop-content.projection.js';
import type { GatewayConfig } from '../config/gateway.config.js';
import { GatewayServer } from '../gateway-server.js';
import { GatewayModule } from '../gateway.module.js';
import { IdFactory } from '../identity/id-factory.js';
import { StaffTokens } from '../identity/staff-tokens.js';
import { AuditLog } from '../admin/staff/audit-log.js';
import { StaffGraphql } from '../admin/staff/staff.graphql.js';
import { ShopSettings } from '../config/shop-settings.js';
import { LogInLimits } from '../passwords/log-in-limits.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { StaffCredentials } from '../staff/staff-credentials.js';
import { StaffLogIns } from '../staff/staff-log-ins.js';
import { StaffInvitations } from '../staff/staff-invitations.js';
import { StaffMembers } from '../staff/staff-members.js';
import { StaffRequests } from '../staff/staff-requests.js';

export const staffToken = 'a staff token of some length';
export const config: GatewayConfig = {
  STAFF_TOKEN: staffToken,
  GATEWAY_SECRET: 'a secret of thirty-two characters',
  PAYMENT_WEBHOOK_SECRET: 'a secret of the webhooks',
  STRIPE_WEBHOOK_SECRET: 'whsec_a_secret_of_stripe',
  CARRIER_WEBHOOK_SECRET: 'a secret of the carriers',
  PAYMENT_RETURN_SECRET: 'a secret of the way back',
  CUSTOMER_LINK_SECRET: 'a secret of the links in mails',
  CUSTOMER_ACCESS_MINUTES: 30,
  STAFF_ACCESS_MINUTES: 15,
  SHOP_NAME: 'Mill',
  SHOP_CURRENCY: 'EUR',
  SHOP_COUNTRIES: 'DE,AT',
  SHOP_LANGUAGES: 'EN,DE',
  PAYMENT_PROVIDERS: 'simulated',
  SHOP_DIR: '/nowhere',
  IMAGES_DIR: '/nowhere',
  IMAGE_CACHE_DIR: '',
  IMAGE_CACHE_MB: 1,
  CORS_ORIGINS: '',
  TRUSTED_DOCUMENTS: '',
  TRUSTED_DOCUMENTS_ONLY: false,
  INTROSPECTION: true,
  ANONYMOUS_BODY_SECONDS: 20,
  TRUSTED_PROXIES: '',
  RATE_REQUESTS_PER_MINUTE: 60_000,
  RATE_MUTATIONS_PER_MINUTE: 12_000,
  RATE_IMAGES_PER_MINUTE: 600,
  RATE_REFUSED_PER_MINUTE: 60,
  RATE_BEACONS_PER_MINUTE: 120,
  CONNECTIONS_PER_ADDRESS: 1_000,
  SUBSCRIPTIONS_PER_ADDRESS: 2_000,
  SUBSCRIPTIONS_PER_SOCKET: 100,
  PUBLIC_URL: 'http://mill.example',
};

export type Started = Readonly<{ url: string; stop(): Promise<void> }>;
/** A gateway, with what carries out the steps of bulk operations. */
export type StartedGateway = Started & Readonly<{ bulk: BulkRunner }>;

export const startAll = async (log: EventLog, subscriptions: readonly Consumer[]): Promise<{ stop(): Promise<void> }> => {
  const running = await Promise.all(subscriptions.map((one) => one.start(log)));
  return { stop: async () => void (await Promise.all(running.map((one) => one.stop()))) };
};

const staffGraphql = (commands: CommandSender, ids: IdFactory, log: EventLog, settings: GatewayConfig): StaffGraphql => {
  const requests = new StaffRequests(commands, ids);
  const credentials = new StaffCredentials(ids, new PasswordHasher(), new LogInLimits());
  const logIns = new StaffLogIns(requests, credentials, new StaffTokens(settings), settings);
  return new StaffGraphql(
    new StaffMembers(requests, credentials, logIns),
    new StaffInvitations(requests, credentials, settings),
    logIns,
    new AuditLog(log),
  );
};

const bulkGraphql = (commands: CommandSender, ids: IdFactory, log: EventLog, settings: GatewayConfig): BulkGraphql => {
  const files = new StoredFiles(log);
  const imports = new ImportWork(files, commands, ids, new ShopperActivity(), settings);
  return new BulkGraphql(new BulkOperations(log, commands, ids), new Uploads(files, ids, settings), imports);
};

/** The schema of the admin API over a command sender. */
export const adminSchema = (commands: CommandSender, log: EventLog, settings: GatewayConfig = config): AdminSchema => {
  const ids = new IdFactory(settings);
  const content = new ShopContent(log, new HealthRegistry());
  const collections = new ShopCollections(log, new HealthRegistry());
  const contentCommands = new ContentCommands(commands, ids);
  const shop = new ShopSettings(settings);
  const translations = new TranslationCommands(commands, ids);
  const contentImport = new ContentImport(
    contentCommands,
    content,
    new TranslationImport(translations, content, shop),
    new MetaobjectImport(contentCommands, content),
  );
  return new AdminSchema(
    resolversOf({
      imports: new ProductImports(commands, ids, settings),
      warehouse: new WarehouseGraphql(
        new StockCommands(commands, ids, new LocationCommands(commands, ids)),
        new ShipmentCommands(commands, ids),
      ),
      erasure: new Erasure(commands, ids, log),
      orders: new OrderRequests(commands, ids),
      rules: new PricingCommands(commands, ids),
      variants: new VariantPricingCommands(commands, ids),
      staff: staffGraphql(commands, ids, log, settings),
      ids,
      bulk: bulkGraphql(commands, ids, log, settings),
      content: new ContentAdminGraphql(contentCommands, contentImport, content),
      metaobjects: new MetaobjectsAdminGraphql(contentCommands, content),
      collections: new CollectionsAdminGraphql(contentCommands, collections, shop),
      translations: new TranslationsGraphql(translations, shop, content),
      metafields: new MetafieldCommands(commands, ids),
      metafieldOwners: new MetafieldOwners(content, collections),
    }),
  );
};

/** The root of a gateway: its module, with the log and the configuration that `service-kit` provides. */
const rootOf = (log: EventLog): Type => {
  class Root {}
  const providers = [{ provide: EVENT_LOG, useValue: log }, { provide: CONFIG, useValue: config }, HealthRegistry];
  class Kit {}
  Module({ imports: [{ module: Kit, global: true, providers, exports: providers }, GatewayModule] })(Root);
  return Root;
};

/** A gateway that listens on a port of its own. */
export const openGateway = async (log: EventLog): Promise<StartedGateway> => {
  const nest = await NestFactory.createApplicationContext(rootOf(log), { logger: ['error', 'warn'], abortOnError: false });
  // As the gateway does: a connection without a request does not keep it from stopping.
  const http = Fastify({ forceCloseConnections: true });
  await nest.get(GatewayServer).register(http);
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  const stop = async () => {
    await http.close();
    await nest.close();
  };
  return { url, stop, bulk: nest.get(BulkRunner) };
};
