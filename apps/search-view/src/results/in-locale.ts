import type { ListedProduct } from '@millrace/contracts';

/** A product with its translations into one language, or with none: an answer has no other. Without translations, the product itself. */
export const inLocale = (product: ListedProduct, locale: string | undefined): ListedProduct => {
  if (!product.translations) return product;
  const { translations, ...rest } = product;
  const own = translations.filter((one) => one.locale === locale);
  return own.length > 0 ? { ...rest, translations: own } : rest;
};
