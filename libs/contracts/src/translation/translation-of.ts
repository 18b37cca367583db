import { textNameOf } from './translate.js';
import type { TextName, Translation } from './translation.js';

type Translations = readonly Pick<Translation, 'locale' | 'key' | 'part' | 'value'>[];

/** The texts of lists of translations, by locale and name: a list does not change. */
const textsOf = new WeakMap<Translations, ReadonlyMap<string, string>>();
const keyOf = (locale: string, name: TextName): string => `${locale} ${textNameOf(name)}`;

const indexed = (translations: Translations): ReadonlyMap<string, string> => {
  const known = textsOf.get(translations);
  if (known) return known;
  const texts = new Map(translations.map((one) => [keyOf(one.locale, one), one.value]));
  textsOf.set(translations, texts);
  return texts;
};

/** The translation of a text; `undefined` where it has none. `translations`: of its owner; a list that does not change later. `locale`: BCP 47. */
export const translationOf = (translations: Translations = [], locale: string, name: TextName): string | undefined =>
  indexed(translations).get(keyOf(locale, name));
