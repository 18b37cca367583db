import type { Money, Variant } from '@millrace/contracts';
import type { CountryCode, LanguageCode } from '../generated/shop.js';
import type { AnswerLanguage } from '../languages/answer-language.js';

/** The prices for buyers of a country. */
export type Market = Readonly<{
  country: CountryCode;
  /** ISO 4217. */
  currency: string;
  priceOf(variant: Variant): Money;
  compareAtPriceOf(variant: Variant): Money | undefined;
}>;

/**
 * The country and the language that an operation asks for with `@inContext`, set once before it is carried out. `spoken`: the locale of the language,
 * where it is one of the shop's; `answer`: where it is one of its further ones.
 */
export type Locale = {
  country?: CountryCode;
  language?: LanguageCode;
  market?: Market;
  spoken?: string;
  answer?: AnswerLanguage;
};

/** The language of the buyer for a cart or an order, where it was told. */
export const languageIn = ({ locale }: Readonly<{ locale: Locale }>): Readonly<{ language?: string }> =>
  locale.spoken === undefined ? {} : { language: locale.spoken };
