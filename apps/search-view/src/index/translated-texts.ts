import type { ListedProduct } from '@millrace/contracts';
import { indexedCodesOf, indexedWordsOf } from '../projection/indexed-words.js';
import { fieldTextsOf, titleKeyOf } from '../projection/product-search.record.js';
import { searchDocument } from '../projection/search-document.js';
import { facetLabelsOf, translatedProduct } from '../projection/translated-product.js';
import { languageOf } from '../text/language.js';
import type { IndexTexts } from './index-record.js';

/** The texts of a product for the index of a language, where it is not translated those in the shop's language; read as words of that language. */
export const translatedTextsOf = (product: ListedProduct, locale: string): IndexTexts => {
  const translated = translatedProduct(product, locale);
  return {
    words: indexedWordsOf(translated),
    codes: indexedCodesOf(translated),
    document: searchDocument(fieldTextsOf(translated), languageOf(locale)),
    translated: { titleKey: titleKeyOf(translated.title), labels: facetLabelsOf(product, locale) },
  };
};
