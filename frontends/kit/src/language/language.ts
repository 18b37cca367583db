const cookie = 'millrace-language';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language of the page, which the server chose: a language tag such as `de`. */
export const pageLanguage = (): string => (typeof document === 'undefined' ? '' : document.documentElement.lang) || 'en';

/** Stores the shopper's choice for a year; pages that are loaded from now on are in it. The server reads it, so that their first HTML is, too. */
export const chooseLanguage = (language: string): void => {
  document.cookie = `${cookie}=${language}; path=/; max-age=${yearSeconds}; samesite=lax`;
};

/** The header that asks for texts in the language of the page, by its `LanguageCode`. */
export const languageHeader = (): Readonly<Record<string, string>> => ({ 'millrace-language': pageLanguage().toUpperCase() });

/** The locale of numbers, amounts and dates: the browser's variant of the page's language, such as `de-AT`, else the language itself. */
export const pageLocale = (): string => {
  const language = pageLanguage();
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
  return wanted.find((tag) => tag.split('-', 1)[0]?.toLowerCase() === language) ?? language;
};
