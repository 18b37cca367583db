import { type Static, Type } from 'typebox';
import { message } from '../declaration/aggregate.js';

/** A language, with a country where it is written differently there: `de`, `pt-BR` (BCP 47). */
export const Locale = Type.String({ title: 'Locale', pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' });

/**
 * Names a text of its owner: `title`, `body_html` …; `part` says of which part it is, where it is not of the whole: of an option, its name; of a value, the
 * names of the option and the value; of an item of a menu, its id.
 */
const textKey = {
  key: Type.String({ minLength: 1, maxLength: 50 }),
  part: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { maxItems: 2 })),
};
/** Names a text of its owner, as translations do. */
export type TextName = Readonly<{ key: string; part?: readonly string[] }>;
const Digest = Type.String({ title: 'TextDigest', pattern: '^[0-9a-f]{16}$' });
const value = Type.String({ minLength: 1, maxLength: 250_000 });

/** A text in another language than the shop's. `digest`: of the source text that was translated (`textDigest`). */
export const Translation = Type.Object({ locale: Locale, ...textKey, value, digest: Digest }, { title: 'Translation' });
export type Translation = Static<typeof Translation>;

/** The translations of one owner, by locale, key and part; each once. */
export const Translations = Type.Array(Translation, { maxItems: 10_000 });

/** A translation to be registered. `digest`: of the source text that was translated; absent: of the present one. */
const NewTranslation = Type.Object(
  { locale: Locale, ...textKey, value, digest: Type.Optional(Digest) },
  { title: 'NewTranslation' },
);
/** A translation to be registered. */
export type NewTranslation = Static<typeof NewTranslation>;
const TranslationName = Type.Object({ locale: Locale, ...textKey }, { title: 'TranslationName' });
/** Names a translation of an owner. */
export type TranslationName = Static<typeof TranslationName>;

/** The fields of a command that changes translations: those that are registered replace those of the same name. */
export const translating = {
  register: Type.Array(NewTranslation, { maxItems: 1_000 }),
  remove: Type.Array(TranslationName, { maxItems: 1_000 }),
};
type Named<T extends TextName> = Readonly<Omit<T, 'part'>> & TextName;
/** What a command changes of the translations of an owner. */
export type TranslationChange = Readonly<{
  register: readonly Named<NewTranslation>[];
  remove: readonly Named<TranslationName>[];
}>;

const named = Type.Object(textKey);
/** Why a translation is rejected: there is no such text, or it has another digest, or the translation is longer than the text may be. */
export const translationRejections = [
  message('TextNotFound', named),
  message('SourceTextChanged', Type.Object({ ...textKey, digest: Digest })),
  message('TranslationTooLong', Type.Object({ ...textKey, maxLength: Type.Integer() })),
] as const;
