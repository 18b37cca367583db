import { type TextName, textNameOf, type Translation } from '@millrace/contracts';

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

/** The translation of a text; `undefined` where it has none. `locale`: BCP 47. */
export const translationOf = (translations: Translations = [], locale: string, name: TextName): string | undefined =>
  indexed(translations).get(keyOf(locale, name));

/**
 * The language that an answer is wanted in, one of the shop's further languages, and what of the answer was not translated into it. Texts of the answer go
 * through `text`.
 */
export class AnswerLanguage {
  readonly #untranslated = new Set<string>();
  #isTranslated = false;

  /** `locale`: BCP 47. */
  constructor(readonly locale: string) {}

  /** A text in the language, else the source text; an empty one needs no translation. `owner`: the public id of what has the text. */
  text(translations: Translations | undefined, owner: string, name: TextName, source: string): string {
    const found = translationOf(translations, this.locale, name);
    if (found !== undefined) this.#isTranslated = true;
    else if (source !== '') this.#untranslated.add(owner);
    return found ?? source;
  }

  /** Notes whether a text of `owner` was translated elsewhere. */
  note(owner: string, isTranslated: boolean): void {
    if (isTranslated) this.#isTranslated = true;
    else this.#untranslated.add(owner);
  }

  /** Whether some text of the answer was translated. */
  get isTranslated(): boolean {
    return this.#isTranslated;
  }

  /** The public ids of what has texts in the answer that are not translated, in the order of their resolution. */
  get untranslated(): readonly string[] {
    return [...this.#untranslated];
  }
}
