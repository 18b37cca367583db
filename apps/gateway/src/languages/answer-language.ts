import { type TextName, type Translation, translationOf } from '@millrace/contracts';

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
  text(translations: readonly Translation[] | undefined, owner: string, name: TextName, source: string): string {
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
