import type { Money, Variant } from '@millrace/contracts';
import type { CountryCode, LanguageCode } from '../generated/shop.js';

/** The prices for buyers of a country. */
export type Market = Readonly<{
  country: CountryCode;
  /** ISO 4217. */
  currency: string;
  priceOf(variant: Variant): Money;
  compareAtPriceOf(variant: Variant): Money | undefined;
}>;

/** The country and the language that an operation asks for with `@inContext`, set once before it is carried out. */
export type Locale = { country?: CountryCode; language?: LanguageCode; market?: Market };
