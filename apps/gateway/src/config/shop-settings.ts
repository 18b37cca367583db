import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { LanguageCode } from '../generated/shop.js';
import { type GatewayConfig, listOf } from './gateway.config.js';

/** The settings of the shop that clients can see. */
@Injectable()
export class ShopSettings {
  readonly name: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** ISO 3166 codes; the first is the shop's own. */
  readonly countries: readonly string[];
  /** The first is that of the shop's texts, the others have translations. */
  readonly languages: readonly [LanguageCode, ...LanguageCode[]];
  /** The origin that clients reach the shop at. */
  readonly publicUrl: string;
  readonly paymentProviders: readonly string[];

  constructor(@Inject(CONFIG) config: GatewayConfig & { PORT?: number }) {
    this.name = config.SHOP_NAME;
    this.currency = config.SHOP_CURRENCY;
    this.countries = listOf(config.SHOP_COUNTRIES);
    const [language = 'EN', ...further] = listOf(config.SHOP_LANGUAGES) as LanguageCode[];
    this.languages = [language, ...further];
    this.publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT ?? 80}`;
    this.paymentProviders = listOf(config.PAYMENT_PROVIDERS);
  }
}
