import { stemEnglish, stemGerman, type Stem } from './stem.js';
import { english, german, type WordLists } from './stop-words.js';

/** How the words of a language are read. */
export type SearchLanguage = WordLists &
  Readonly<{
    /** BCP 47; absent: the shop's own language, which is read as English. */
    locale?: string;
    stem: Stem;
    /** Whether words are written together and the last one names the thing: `Kaffeebecher` is a `Becher`. */
    hasCompounds: boolean;
  }>;

const none: WordLists = { stopWords: new Set(), fillers: new Set(), qualifiers: new Set() };

/** The shop's own language. */
export const ownLanguage: SearchLanguage = { ...english, stem: stemEnglish, hasCompounds: false };

const known: Readonly<Record<string, SearchLanguage>> = {
  en: ownLanguage,
  de: { ...german, stem: stemGerman, hasCompounds: true },
};

/** How a language is read: the shop's own without a locale; one that is not known without stems and stop words. */
export const languageOf = (locale: string | undefined): SearchLanguage => {
  if (locale === undefined) return ownLanguage;
  const [code = ''] = locale.split('-');
  return { ...(known[code] ?? { ...none, stem: (word: string) => word, hasCompounds: false }), locale };
};
