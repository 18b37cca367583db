import type { ProductDetails, ProductRejection, Variant } from '@millrace/contracts';

type RejectionOf<T extends ProductRejection['type']> = Extract<ProductRejection, { type: T }> | undefined;

/** Variants must differ from each other by their ids and by their option values. */
export const variantsShareOptions = ({ variants }: ProductDetails): RejectionOf<'VariantsShareOptions'> => {
  const variantIds = [...repeated(variants, choice), ...repeated(variants, ({ id }) => id)].map(({ id }) => id);
  return variantIds.length > 0 ? { type: 'VariantsShareOptions', variantIds: [...new Set(variantIds)] } : undefined;
};

/** Every variant has one value of each option, from the values of the option. A missing value counts as the unknown value ''. */
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

/** A product has one currency, so that its variants can be compared. */
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
