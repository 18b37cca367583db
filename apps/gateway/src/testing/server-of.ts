import type { EventLog } from '@millrace/event-log';
import { HealthRegistry } from '@millrace/nest-transport';
import type { AdminSchema } from '../admin/admin-schema.js';
import { ShopperActivity } from '../admin/batch/shopper-activity.js';
import { AdminApi } from '../admin-api.js';
import { Beacons } from '../beacons/beacons.js';
import { VisitRecorder } from '../beacons/visit-recorder.js';
import { ShopContexts } from '../catalogue/shop-context.js';
import type { GatewayConfig } from '../config/gateway.config.js';
import { ShopContent } from '../content/shop-content.projection.js';
import { ShopSettings } from '../config/shop-settings.js';
import type { ClientLimits } from '../server/client-limits.js';
import { openRateLimits } from '../server/rate-limits.js';
import { GatewayServer } from '../gateway-server.js';
import { ShopApi } from '../shop-api.js';
import { StaffAuthentication } from '../staff/staff-authentication.js';
import { StaffTokens } from '../identity/staff-tokens.js';
import { PageSources } from '../web/content/page-source.js';
import type { ShopSchema } from '../storefront/shop-schema.js';
import { WebFiles } from '../web/web-files.js';
import { WebShop } from '../web/web-shop.js';

type Schemas = Readonly<{ shop: Pick<ShopSchema, 'schema'>; admin: Pick<AdminSchema, 'schema'> }>;

/** Staff made no collection. */
const noCollections = { read: async () => new Map() };

/** No price list is for any country. */
const noMarkets = { market: async () => undefined };

const beacons = (log: EventLog): Beacons => new Beacons(new VisitRecorder(log, new HealthRegistry()));

/** Limits of one gateway alone. */
const limitsOf = (config: GatewayConfig): ClientLimits =>
  ({ config, rates: openRateLimits(config), beforeApplicationShutdown: () => undefined }) as never;

/** The server of a gateway with these schemas, without webhooks. */
export const serverOf = (log: EventLog, config: GatewayConfig, { shop, admin }: Schemas): GatewayServer =>
  new GatewayServer(
    limitsOf(config),
    new ShopApi(config, shop, new ShopperActivity(), new ShopContexts(log, new ShopSettings(config), noCollections), noMarkets),
    new AdminApi(log, config, admin, new StaffAuthentication(config, new StaffTokens(config)), {
      register: async () => undefined,
    }),
    new WebShop(
      new PageSources(log, noCollections),
      new WebFiles(config),
      new ShopSettings(config),
      new ShopContent(log, new HealthRegistry()),
      beacons(log),
    ),
    { register: async () => undefined },
  );
