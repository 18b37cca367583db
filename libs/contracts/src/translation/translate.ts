import type { MessageOf } from '../declaration/aggregate.js';
import type { SourceText } from './source-text.js';
import { textDigest } from './text-digest.js';
import type { TextName, Translation, TranslationChange, translationRejections } from './translation.js';

/** Why a translation is rejected. */
export type TranslationRejection = MessageOf<(typeof translationRejections)[number]>;
/** A rejection, or all translations of the owner after the change, sorted; the same array when nothing changes. */
type Translated = Readonly<{ rejection: TranslationRejection }> | Readonly<{ translations: readonly Translation[] }>;

/** Tells the texts of one owner apart; also a key of maps. */
export const textNameOf = ({ key, part = [] }: TextName): string => JSON.stringify([key, ...part]);
const nameOf = (one: TextName & Readonly<{ locale: string }>): string => `${one.locale} ${textNameOf(one)}`;
/** The order of the translations of an owner: by locale, key and part. */
export const compareTranslations = (one: Translation, other: Translation): number => {
  const [a, b] = [nameOf(one), nameOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Translations of an owner after a change. `texts`: its source texts. Of two that register the same, the last counts. */
export const translate = (
  texts: readonly SourceText[],
  known: readonly Translation[],
  { register, remove }: TranslationChange,
): Translated => {
  const sources = new Map(texts.map((text) => [textNameOf(text), text]));
  const all = new Map(known.map((one) => [nameOf(one), one]));
  for (const one of remove) all.delete(nameOf(one));
  for (const one of register) {
    const source = sources.get(textNameOf(one));
    if (!source) return { rejection: { type: 'TextNotFound', ...textName(one) } };
    const rejection = rejectionOf(one, source);
    if (rejection) return { rejection };
    all.set(nameOf(one), { locale: one.locale, ...textName(one), value: one.value, digest: textDigest(source.value) });
  }
  const isSame = all.size === known.length && known.every((one) => isSameText(all.get(nameOf(one)), one));
  return { translations: isSame ? known : [...all.values()].sort(compareTranslations) };
};

const isSameText = (one: Translation | undefined, other: Translation): boolean =>
  one?.value === other.value && one.digest === other.digest;

const textName = ({ key, part }: TextName) => ({ key, ...(part && { part: [...part] }) });

const rejectionOf = (one: TranslationChange['register'][number], source: SourceText): TranslationRejection | undefined => {
  const { maxLength } = source;
  if (one.value.length > maxLength) return { type: 'TranslationTooLong', ...textName(one), maxLength };
  const digest = textDigest(source.value);
  return one.digest !== undefined && one.digest !== digest ? { type: 'SourceTextChanged', ...textName(one), digest } : undefined;
};

/** Whether the source text is another one now than when it was translated, or is no more. */
export const isOutdated = ({ digest }: Pick<Translation, 'digest'>, source: Pick<SourceText, 'value'> | undefined): boolean =>
  !source || textDigest(source.value) !== digest;

/** The translations with the instants at which they became as they are: those of `before` for what stays, else `at` (RFC 3339). */
export const withInstants = <T extends Translation>(
  translations: readonly T[],
  before: readonly DatedTranslation[],
  at: string,
): (T & DatedTranslation)[] => {
  const known = new Map(before.map((one) => [nameOf(one), one]));
  return translations.map((one) => {
    const earlier = known.get(nameOf(one));
    return { ...one, updatedAt: (isSameText(earlier, one) ? earlier?.updatedAt : undefined) ?? at };
  });
};

/** A translation with the instant of its last change, RFC 3339. */
export type DatedTranslation = Translation & { updatedAt?: string };
