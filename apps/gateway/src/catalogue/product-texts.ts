import type { ListedProduct, ProductDetails, TextName, Variant } from '@millrace/contracts';
import { productGid } from '../identity/gid.js';
import type { Locale } from '../markets/locale.js';

type Picture = ProductDetails['images'][number];
type Option = Readonly<{ name: string; value: string }>;
/** A product of any kind with translations. */
type Owner = Pick<ListedProduct, 'id' | 'translations'>;
/** What texts depend on of the context of an operation. */
type Language = Readonly<{ locale: Pick<Locale, 'answer'> }>;

/** A text of a product in the language of the answer. */
export const productText = ({ id, translations }: Owner, { locale }: Language, name: TextName, source: string): string =>
  locale.answer?.text(translations, productGid(id), name, source) ?? source;

/** The name of an option in the language of the answer. */
export const optionName = (product: Owner, context: Language, name: string): string =>
  productText(product, context, { key: 'name', part: [name] }, name);

/** A value of an option in the language of the answer. */
export const optionValue = (product: Owner, context: Language, { name, value }: Option): string =>
  productText(product, context, { key: 'name', part: [name, value] }, value);

/** The chosen options of a variant in the language of the answer. */
export const selectedOptionsIn = (product: Owner, context: Language, options: readonly Option[]): readonly Option[] =>
  context.locale.answer
    ? options.map((option) => ({ name: optionName(product, context, option.name), value: optionValue(product, context, option) }))
    : options;

/** The title of a variant in the language of the answer, where it is made of its option values. */
export const variantTitle = (product: Owner, context: Language, { title, selectedOptions }: Variant): string => {
  if (!context.locale.answer || title !== selectedOptions.map(({ value }) => value).join(' / ')) return title;
  return selectedOptions.map((option) => optionValue(product, context, option)).join(' / ');
};

/** A picture of a product; an alternative text that is the title is so in the language of the answer. */
export const pictureIn = <P extends Picture>(
  product: Pick<ListedProduct, 'id' | 'title' | 'translations'>,
  context: Language,
  picture: P,
): P =>
  context.locale.answer && picture.altText === product.title
    ? { ...picture, altText: productText(product, context, { key: 'title' }, product.title) }
    : picture;

/** A product with its title, description, SEO texts and titles of variants in the language of the answer; types and options keep theirs. */
export const productIn = (product: ListedProduct, context: Language): ListedProduct => {
  if (!context.locale.answer) return product;
  const text = (key: string, source: string) => productText(product, context, { key }, source);
  return {
    ...product,
    title: text('title', product.title),
    descriptionHtml: text('body_html', product.descriptionHtml),
    seo: { title: text('meta_title', product.seo.title), description: text('meta_description', product.seo.description) },
    images: product.images.map((picture) => pictureIn(product, context, picture)),
    variants: product.variants.map((variant) => ({ ...variant, title: variantTitle(product, context, variant) })),
  };
};

/** Options that were chosen by their names and values in the language of the answer, by those in the shop's; others stay. */
export const sourceOptions = (
  { options, ...product }: Owner & Pick<ListedProduct, 'options'>,
  context: Language,
  chosen: readonly Option[],
): readonly Option[] => {
  if (!context.locale.answer) return chosen;
  const isSame = (one: string, other: string) => one.normalize().toLowerCase() === other.normalize().toLowerCase();
  return chosen.map(({ name, value }) => {
    const option = options.find((one) => one.name === name || isSame(optionName(product, context, one.name), name));
    if (!option) return { name, value };
    const known = option.values.find(
      (one) => one === value || isSame(optionValue(product, context, { name: option.name, value: one }), value),
    );
    return { name: option.name, value: known ?? value };
  });
};
