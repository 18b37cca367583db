import type { ResultOf } from '@shop/kit';
import type { ProductQuery } from './product.query.ts';

export type Product = NonNullable<ResultOf<typeof ProductQuery>['product']>;
export type Variant = Product['variants']['nodes'][number];
/** Option name → value. */
export type Selection = Readonly<Record<string, string>>;

type WithOptions = Pick<Variant, 'selectedOptions' | 'availableForSale'>;

const fits = (selection: Selection) => (variant: WithOptions) =>
  variant.selectedOptions.every(({ name, value }) => selection[name] === value);

export const selectionOf = ({ selectedOptions }: WithOptions): Selection =>
  Object.fromEntries(selectedOptions.map(({ name, value }) => [name, value]));

export const variantOf = <V extends WithOptions>(variants: readonly V[], selection: Selection): V | undefined =>
  variants.find(fits(selection));

/** What is shown at first: what the address asks for, else the first that can be bought, else the first. */
export const initialVariant = <V extends WithOptions>(variants: readonly V[], asked: Selection): V | undefined => {
  const wanted = variants.filter(({ selectedOptions }) =>
    selectedOptions.every(({ name, value }) => asked[name] === undefined || asked[name] === value),
  );
  const buyable = ({ availableForSale }: WithOptions) => availableForSale;
  return wanted.find(buyable) ?? wanted[0] ?? variants.find(buyable) ?? variants[0];
};

export type Standing = 'available' | 'sold-out' | 'missing';

/** How it would be with another value of one option, all others as they are. */
export const standingOf = (variants: readonly WithOptions[], selection: Selection, name: string, value: string): Standing => {
  const variant = variantOf(variants, { ...selection, [name]: value });
  if (!variant) return 'missing';
  return variant.availableForSale ? 'available' : 'sold-out';
};

/** A product of one variant has one option that says nothing. */
export const hasChoice = ({ options }: Pick<Product, 'options'>): boolean => options.some(({ values }) => values.length > 1);

/** The selection after another value of one option; where that does not go with the others, the nearest that is made. */
export const choose = <V extends WithOptions>(
  variants: readonly V[],
  selection: Selection,
  name: string,
  value: string,
): Selection => {
  const next = { ...selection, [name]: value };
  if (variantOf(variants, next)) return next;
  const shared = (variant: V) => variant.selectedOptions.filter((option) => selection[option.name] === option.value).length;
  const made = variants.filter((variant) => selectionOf(variant)[name] === value).sort((a, b) => shared(b) - shared(a));
  return made[0] ? selectionOf(made[0]) : selection;
};
