import { policyTitleOf, type TextName, translationOf } from '@millrace/contracts';
import type { ShopContext } from '../catalogue/shop-context.js';
import { contentGid } from '../identity/gid.js';
import {
  type ContentRow,
  type MetaobjectRow,
  type MetaobjectTypeRow,
  type OwnedMetafieldsRow,
  type PolicyRow,
  type RedirectRow,
  typeOfContent,
} from './content-row.js';

/** Content with texts that can be translated. */
export type TranslatableRow = Exclude<ContentRow, RedirectRow | MetaobjectTypeRow | OwnedMetafieldsRow>;
type TitledRow = Exclude<TranslatableRow, PolicyRow | MetaobjectRow>;
/** The language (BCP 47) in which texts are listed and searched; `undefined`: that of the shop. */
export type ListedIn = string | undefined;

/** A text of content in the language of the answer. */
export const contentText = (
  { kind, id, details }: TranslatableRow,
  { locale }: Pick<ShopContext, 'locale'>,
  name: TextName,
  source: string,
): string => locale.answer?.text(details.translations, contentGid(typeOfContent[kind], id), name, source) ?? source;

/** The title of content in the language of the answer. */
export const contentTitle = (row: TitledRow | PolicyRow, context: Pick<ShopContext, 'locale'>): string =>
  contentText(row, context, { key: 'title' }, row.kind === 'policy' ? policyTitleOf(row.details.kind) : row.details.title);

/** What search engines show of content, in the language of the answer. */
export const contentSeo = (row: Exclude<TitledRow, { kind: 'menu' }>, context: Pick<ShopContext, 'locale'>) => {
  const { seo } = row.details;
  return {
    title: contentText(row, context, { key: 'meta_title' }, seo?.title ?? '') || contentTitle(row, context),
    description: contentText(row, context, { key: 'meta_description' }, seo?.description ?? '') || null,
  };
};

/** A text in a language, for lists and searches: no answer has it. */
export const textIn = (language: ListedIn, { details }: TranslatableRow, key: string, source: string): string =>
  (language === undefined ? undefined : translationOf(details.translations, language, { key })) ?? source;

/** A title in a language, for lists and searches. */
export const titleIn = (language: ListedIn, row: TitledRow): string => textIn(language, row, 'title', row.details.title);
