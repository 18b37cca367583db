import { pageLocale } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { initialVariant, type Product, type Selection, type Variant, type Variants } from '../variants/variants.ts';

type Option = Pick<Product['options'][number], 'name' | 'values'>;
type WithOptions = Pick<Variant, 'selectedOptions' | 'availableForSale'>;

/** The options in a URL: values that the product has, and values that it lacks. */
export interface RequestedOptions {
  selection: Selection;
  unknown: readonly { name: string; value: string }[];
}

const folded = (text: string) => text.normalize().trim().toLowerCase();

/** The equal text, or the only one that differs in case only. */
const sameIn = (texts: readonly string[], requested: string): string | undefined => {
  const exact = texts.find((text) => text.normalize() === requested.normalize());
  const alike = texts.filter((text) => folded(text) === folded(requested));
  return exact ?? (alike.length === 1 ? alike[0] : undefined);
};

/** The options in the query parameters; other parameters are ignored. */
export const requestedOptionsOf = (options: readonly Option[], search: URLSearchParams): RequestedOptions => {
  const names = [...new Set(search.keys())];
  const requested = options.flatMap(({ name, values }) => {
    const parameter = sameIn(names, name);
    const value = parameter === undefined ? null : search.get(parameter);
    return value ? [{ name, value, known: sameIn(values, value) }] : [];
  });
  return {
    selection: Object.fromEntries(requested.flatMap(({ name, known }) => (known === undefined ? [] : [[name, known]]))),
    unknown: requested.filter(({ known }) => known === undefined),
  };
};

const listed = (values: readonly string[]) => values.join(' / ');

/**
 * The variant to show for the requested options. `instead`: the message when it is not the requested one. `complete`: whether all
 * variants are loaded; until then nothing is shown for options of which no variant is loaded.
 */
export const requestedVariant = <V extends WithOptions>(
  variants: Variants<V>,
  { selection, unknown }: RequestedOptions,
  complete: boolean,
): { shown: V | undefined; instead: string } => {
  const shown = initialVariant(variants, selection);
  if (!shown) return { shown, instead: '' };
  const values = listed(shown.selectedOptions.map(({ value }) => value));
  const missed = new Intl.ListFormat(pageLocale()).format(unknown.map(({ name, value }) => messages.options.value(name, value)));
  if (missed) return { shown, instead: messages.options.instead(missed, values) };
  const fits = shown.selectedOptions.every(({ name, value }) => !Object.hasOwn(selection, name) || selection[name] === value);
  if (fits) return { shown, instead: '' };
  if (!complete) return { shown: undefined, instead: '' };
  return { shown, instead: messages.options.instead(listed(Object.values(selection)), values) };
};
