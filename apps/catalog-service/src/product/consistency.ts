import type { ProductDetails, ProductRejection, Variant } from '@millrace/contracts';

type RejectionOf<T extends ProductRejection['type']> = Extract<ProductRejection, { type: T }> | undefined;

/** Every variant must differ from every other, by its id and in what the shopper can choose. */
export const variantsShareOptions = ({ variants }: ProductDetails): RejectionOf<'VariantsShareOptions'> => {
  const variantIds = [...repeated(variants, choice), ...repeated(variants, ({ id }) => id)].map(({ id }) => id);
  return variantIds.length > 0 ? { type: 'VariantsShareOptions', variantIds: [...new Set(variantIds)] } : undefined;
};

/** Every variant has one value of each option, and only such as the option lists. A missing value is the unknown value ''. */
export const optionValueUnknown = ({ options, variants }: ProductDetails): RejectionOf<'OptionValueUnknown'> => {
  const values = new Map(options.map((option) => [option.name, new Set(option.values)]));
  for (const { id, selectedOptions } of variants) {
    const unchosen = new Set(values.keys());
    for (const { name, value } of selectedOptions) {
      const known = unchosen.delete(name) && values.get(name)?.has(value);
      if (!known) return { type: 'OptionValueUnknown', variantId: id, option: name, value };
    }
    for (const option of unchosen) return { type: 'OptionValueUnknown', variantId: id, option, value: '' };
  }
  return undefined;
};

/** One product, one currency: a shopper compares its variants. */
export const currenciesMixed = ({ variants }: ProductDetails): RejectionOf<'CurrenciesMixed'> => {
  const prices = variants.flatMap(({ price, compareAtPrice }) => (compareAtPrice ? [price, compareAtPrice] : [price]));
  const currencies = [...new Set(prices.map(({ currency }) => currency))];
  return currencies.length > 1 ? { type: 'CurrenciesMixed', currencies } : undefined;
};

const choice = ({ selectedOptions }: Variant): string =>
  JSON.stringify(selectedOptions.map(({ name, value }) => JSON.stringify([name, value])).sort());

const repeated = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return values.filter((value) => (counts.get(keyOf(value)) ?? 0) > 1);
};
