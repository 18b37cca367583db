import { type GatewayConfig, listOf } from './gateway.config.js';

/** The settings of the shop that clients can see. */
export type ShopSettings = Readonly<{
  name: string;
  /** ISO 4217 code. */
  currency: string;
  /** ISO 3166 codes; the first is the shop's own. */
  countries: readonly string[];
  /** The origin that clients reach the shop at. */
  publicUrl: string;
  paymentProviders: readonly string[];
}>;

export const shopSettings = (config: GatewayConfig & { PORT?: number }): ShopSettings => ({
  name: config.SHOP_NAME,
  currency: config.SHOP_CURRENCY,
  countries: listOf(config.SHOP_COUNTRIES),
  publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT ?? 80}`,
  paymentProviders: listOf(config.PAYMENT_PROVIDERS),
});
