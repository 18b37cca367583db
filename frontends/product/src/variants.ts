import type { ResultOf } from '@shop/kit';
import type { ProductQuery } from './product.query.ts';

export type Product = NonNullable<ResultOf<typeof ProductQuery>['product']>;
export type Variant = Product['variants']['nodes'][number];
/** Option name → value. */
export type Selection = Readonly<Record<string, string>>;

type WithOptions = Pick<Variant, 'selectedOptions' | 'availableForSale'>;
/** The variants of a product, to be found by what is selected of each option. */
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

/** What is shown at first: what the address asks for, else the first that can be bought, else the first. */
export const initialVariant = <V extends WithOptions>({ all }: Variants<V>, requested: Selection): V | undefined => {
  const wanted = all.filter(({ selectedOptions }) =>
    selectedOptions.every(({ name, value }) => !Object.hasOwn(requested, name) || requested[name] === value),
  );
  const buyable = ({ availableForSale }: WithOptions) => availableForSale;
  return wanted.find(buyable) ?? wanted[0] ?? all.find(buyable) ?? all[0];
};

export type OptionValueState = 'available' | 'sold-out' | 'missing';

/** How it would be with another value of one option, all others as they are. */
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

/** A product of one variant has one option that says nothing. */
export const hasChoice = ({ options }: Pick<Product, 'options'>): boolean => options.some(({ values }) => values.length > 1);

/** Of some variants the one that has most in common with the selection; of equals the first. */
const nearest = <V extends WithOptions>(variants: readonly V[], selection: Selection): V | undefined => {
  const shared = (variant: V) => variant.selectedOptions.filter((option) => selection[option.name] === option.value).length;
  return variants.toSorted((a, b) => shared(b) - shared(a))[0];
};

/** The selection after another value of one option; where that does not go with the others, the nearest that is made. */
export const choose = <V extends WithOptions>(
  variants: Variants<V>,
  selection: Selection,
  name: string,
  value: string,
): Selection => {
  const next = { ...selection, [name]: value };
  if (variantOf(variants, next)) return next;
  const made = variants.all.filter((variant) => selectionOf(variant)[name] === value);
  const found = nearest(made, selection);
  return found ? selectionOf(found) : selection;
};

/** The selection that a picture shows: as it is if its variant has that picture, or if no variant has it. */
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
