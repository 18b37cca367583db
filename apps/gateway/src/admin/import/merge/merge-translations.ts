import { type ProductDetails, productTexts, type TextName, textNameOf, translate, type Translation } from '@millrace/contracts';
import type { ProductPatch } from '../catalogue-file/product-patch.js';
import type { TranslationPatch } from '../catalogue-file/translation-patch.js';
import type { CellReports } from '../csv/cells.js';

/** The text that a cell translates; `undefined` for an option or a value that the product does not have. */
const textNameIn = ({ options }: ProductDetails, { optionNames }: ProductPatch, one: TranslationPatch): TextName | undefined => {
  const { key, option } = one;
  if (!option) return { key };
  const isSame = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();
  const found = options.find(({ name }) => isSame(name, optionNames[option.slot])) ?? options[option.slot];
  if (!found) return undefined;
  if (option.value === undefined) return { key, part: [found.name] };
  const value = found.values.find((each) => isSame(each, option.value));
  return value === undefined ? undefined : { key, part: [found.name, value] };
};

/**
 * The translations of a product after an import. A value that is there already stays as it is: when its source text changes in the same file, it is outdated.
 * `after`: the product with the texts of the file.
 */
export const mergeTranslations = (
  after: ProductDetails,
  known: readonly Translation[],
  patch: ProductPatch,
  { error }: CellReports,
): readonly Translation[] => {
  const [texts, values] = [productTexts(after), new Map(known.map((one) => [`${one.locale} ${textNameOf(one)}`, one.value]))];
  let merged = known;
  for (const one of patch.translations) {
    const name = textNameIn(after, patch, one);
    const named = name && { ...name, locale: one.locale };
    if (!named || (values.get(`${one.locale} ${textNameOf(named)}`) ?? '') === one.value) continue;
    const change =
      one.value === '' ? { register: [], remove: [named] } : { register: [{ ...named, value: one.value }], remove: [] };
    const translated = translate(texts, merged, change);
    if ('translations' in translated) merged = translated.translations;
    else
      error(one.row, one.column, `has a translation into "${one.locale}" that is longer than the text may be: it is not taken`);
  }
  return merged;
};
