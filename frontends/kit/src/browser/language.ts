const key = 'millrace.language';

/** The language that the shopper chose, by its `LanguageCode`; `undefined`: the shop's own. It is stored in this browser. */
export const chosenLanguage = (): string | undefined => localStorage.getItem(key) ?? undefined;

/** Stores the language; an empty one is the shop's own. */
export const chooseLanguage = (language: string): void => {
  if (language === '') localStorage.removeItem(key);
  else localStorage.setItem(key, language);
};

/** The header that asks for texts in the chosen language. */
export const languageHeader = (): Readonly<Record<string, string>> => {
  const language = chosenLanguage();
  return language === undefined ? {} : { 'millrace-language': language };
};
