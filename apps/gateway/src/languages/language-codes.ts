import type { LanguageCode } from '../generated/shop.js';

/** The locale (BCP 47) of a `LanguageCode`: `de` of `DE`, `pt-BR` of `PT_BR`. */
export const localeOf = (code: string): string => {
  const [language = '', country] = code.split('_');
  return country === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${country}`;
};

/** A language as the API shows it: its name in English, and in itself. */
export const languageModel = (isoCode: LanguageCode) => ({
  isoCode,
  name: nameIn('en', isoCode),
  endonymName: nameIn(localeOf(isoCode), isoCode),
});

const nameIn = (locale: string, code: string): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(localeOf(code)) ?? code;
