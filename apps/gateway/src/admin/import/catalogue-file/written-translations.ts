import { type ProductDetails, textNameOf } from '@millrace/contracts';
import { columnNames } from '../csv/columns.js';
import { translatedTexts } from '../csv/translated-columns.js';
import { optionColumns } from './variant-patch.js';

/** A column with translations. `cellOf`: its cell in a row of a product; empty where there is none. */
type TranslationColumn = Readonly<{ heading: string; cellOf(product: ProductDetails, row: number): string }>;

/** The translations of a product by text, made once for all of its cells. */
const translationsOf = new WeakMap<ProductDetails, ReadonlyMap<string, string>>();

const valueOf = (product: ProductDetails, locale: string, key: string, ...part: readonly string[]): string => {
  const known =
    translationsOf.get(product) ??
    new Map((product.translations ?? []).map((one) => [`${one.locale} ${textNameOf(one)}`, one.value]));
  translationsOf.set(product, known);
  return known.get(`${locale} ${textNameOf({ key, part })}`) ?? '';
};

const columnsOf = (locale: string): readonly TranslationColumn[] => [
  ...Object.entries(translatedTexts).map(([column, key]) => ({
    heading: `${columnNames[column as keyof typeof translatedTexts][0]} [${locale}]`,
    cellOf: (product: ProductDetails, row: number) => (row === 0 ? valueOf(product, locale, key) : ''),
  })),
  ...optionColumns.flatMap(([name, value], slot) => [
    {
      heading: `${columnNames[name][0]} [${locale}]`,
      cellOf: (product: ProductDetails, row: number) =>
        row === 0 ? valueOf(product, locale, 'name', product.options[slot]?.name ?? '') : '',
    },
    {
      heading: `${columnNames[value][0]} [${locale}]`,
      cellOf: (product: ProductDetails, row: number) => {
        const { name = '', value: chosen = '' } = product.variants[row]?.selectedOptions[slot] ?? {};
        return valueOf(product, locale, 'name', name, chosen);
      },
    },
  ]),
];

/**
 * The columns with translations of these products: all of the given languages, or of each language those with a value, in the order of the languages.
 */
export const writtenTranslations = (
  products: readonly ProductDetails[],
  given?: readonly string[],
): readonly TranslationColumn[] => {
  if (given) return given.flatMap(columnsOf);
  const locales = [...new Set(products.flatMap(({ translations = [] }) => translations.map(({ locale }) => locale)))].sort();
  const translated = products.filter(({ translations = [] }) => translations.length > 0);
  const isUsed = ({ cellOf }: TranslationColumn) =>
    translated.some((product) => product.variants.some((_, row) => cellOf(product, row) !== ''));
  return locales.flatMap(columnsOf).filter(isUsed);
};
