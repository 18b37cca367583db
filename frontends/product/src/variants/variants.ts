import type { ResultOf } from '@shop/kit';
import type { ProductQuery } from './product.query.ts';

export type Product = NonNullable<ResultOf<typeof ProductQuery>['product']>;
export type Variant = Product['variants']['nodes'][number];
/** Option name → value. */
export type Selection = Readonly<Record<string, string>>;

type WithOptions = Pick<Variant, 'selectedOptions' | 'availableForSale'>;
/** The variants of a product, with look-up by selected options. */
export type Variants<V extends WithOptions = Variant> = Readonly<{ all: readonly V[]; bySelection: ReadonlyMap<string, V> }>;

const keyOf = (options: WithOptions['selectedOptions']): string =>
  JSON.stringify(options.map(({ name, value }) => [name, value]));

export const variantsOf = <V extends WithOptions>(all: readonly V[]): Variants<V> => ({
  all,
  bySelection: new Map(all.map((variant) => [keyOf(variant.selectedOptions), variant])),
});

export const selectionOf = ({ selectedOptions }: WithOptions): Selection =>
  Object.fromEntries(selectedOptions.map(({ name, value }) => [name, value]));

export const variantOf = <V extends WithOptions>({ all, bySelection }: Variants<V>, selection: Selection): V | undefined => {
  const names = all[0]?.selectedOptions.map(({ name }) => name) ?? [];
  return bySelection.get(keyOf(names.map((name) => ({ name, value: selection[name] ?? '' }))));
};

/** The initial variant: the requested one, else the first available one, else the first. */
export const initialVariant = <V extends WithOptions>({ all }: Variants<V>, requested: Selection): V | undefined => {
  const wanted = all.filter(({ selectedOptions }) =>
    selectedOptions.every(({ name, value }) => !Object.hasOwn(requested, name) || requested[name] === value),
  );
  const buyable = ({ availableForSale }: WithOptions) => availableForSale;
  return wanted.find(buyable) ?? wanted[0] ?? all.find(buyable) ?? all[0];
};

export type OptionValueState = 'available' | 'sold-out' | 'missing';

/** The state of another value of one option, with all other options as they are. */
export const stateOfValue = (
  variants: Variants<WithOptions>,
  selection: Selection,
  name: string,
  value: string,
): OptionValueState => {
  const variant = variantOf(variants, { ...selection, [name]: value });
  if (!variant) return 'missing';
  return variant.availableForSale ? 'available' : 'sold-out';
};

/** The only variant of a product without options has one option without information. */
export const hasChoice = ({ options }: Pick<Product, 'options'>): boolean => options.some(({ values }) => values.length > 1);

/** The variant with most options in common with the selection; of equals the first. */
const nearest = <V extends WithOptions>(variants: readonly V[], selection: Selection): V | undefined => {
  const shared = (variant: V) => variant.selectedOptions.filter((option) => selection[option.name] === option.value).length;
  return variants.toSorted((a, b) => shared(b) - shared(a))[0];
};

/**
 * The selection after a change of one option; when that combination does not exist, the most similar variant's. `complete`: whether all
 * variants are loaded; until then a combination without a loaded variant may exist, and is selected.
 */
export const choose = <V extends WithOptions>(
  variants: Variants<V>,
  selection: Selection,
  name: string,
  value: string,
  complete: boolean,
): Selection => {
  const next = { ...selection, [name]: value };
  if (!complete || variantOf(variants, next)) return next;
  const made = variants.all.filter((variant) => selectionOf(variant)[name] === value);
  const found = nearest(made, selection);
  return found ? selectionOf(found) : selection;
};

/** The selection that a picture shows: unchanged if the selected variant has that picture, or if no variant has it. */
export const choosePicture = <V extends WithOptions & Pick<Variant, 'image'>>(
  variants: Variants<V>,
  selection: Selection,
  url: string,
): Selection => {
  if (variantOf(variants, selection)?.image?.url === url) return selection;
  const shown = variants.all.filter(({ image }) => image?.url === url);
  const found = nearest(shown, selection);
  return found ? selectionOf(found) : selection;
};
