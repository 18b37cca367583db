import {
  type SourceText,
  type Translation,
  type TranslationChange,
  type TranslationRejection,
  translate,
} from '@millrace/contracts';

type Translated = Readonly<{ translations?: Translation[] }>;

/** A rejection, or details with their translations after a change; no details when nothing changes. `texts`: the source texts of the details. */
export const withTranslations = <Details extends Translated>(
  details: Details,
  texts: readonly SourceText[],
  change: TranslationChange,
): Readonly<{ rejection: TranslationRejection }> | Readonly<{ details?: Details }> => {
  const known = details.translations ?? [];
  const translated = translate(texts, known, change);
  if ('rejection' in translated) return translated;
  return translated.translations === known ? {} : { details: havingTranslations(details, translated.translations) };
};

/** Details with other translations; without the field when there are none. */
export const havingTranslations = <Details extends Translated>(
  details: Details,
  translations: readonly Translation[],
): Details => {
  const { translations: _, ...rest } = details;
  return { ...rest, ...(translations.length > 0 && { translations: [...translations] }) } as Details;
};
