import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Id, Money } from '../declaration/values.js';
import { changingMetafields, metafieldRejections, Metafields } from '../metafield/metafield.js';
import { ProductSource } from './product-source.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';

const SelectedOption = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 255 }),
    value: Type.String({ minLength: 1, maxLength: 255 }),
  },
  { title: 'SelectedOption' },
);

/** A picture of a product or a variant: its URL and its alternative text. */
export const ProductImage = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 2000 }),
    altText: Type.String({ maxLength: 512 }),
  },
  { title: 'ProductImage' },
);

/** `id` is `<product id>_<own part>`, so that the id of a variant's stock contains the product's id: see `productOfVariant`. */
export const Variant = Type.Object(
  {
    id: Id,
    title: Type.String({ minLength: 1, maxLength: 255 }),
    sku: Type.String({ maxLength: 255 }),
    /** As printed on the product: EAN, UPC, ISBN or the merchant's own code. */
    barcode: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
    price: Money,
    compareAtPrice: Type.Optional(Money),
    selectedOptions: Type.Array(SelectedOption, { maxItems: 3 }),
    imageUrl: Type.Optional(Type.String({ maxLength: 2000 })),
    /** Of one piece with its packing, in grams. */
    weightGrams: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
    /** The category of tax rates; absent: the product type. */
    taxCategory: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
    /** Absent: none. */
    metafields: Type.Optional(Metafields),
  },
  { title: 'Variant' },
);
export type Variant = Static<typeof Variant>;

/** The data of a product that the merchant enters; stock belongs to the inventory service. */
export const ProductDetails = Type.Object({
  handle: Type.String({ minLength: 1, maxLength: 255 }),
  title: Type.String({ minLength: 1, maxLength: 255 }),
  descriptionHtml: Type.String({ maxLength: 65_536 }),
  vendor: Type.String({ maxLength: 255 }),
  productType: Type.String({ maxLength: 255 }),
  category: Type.String({ maxLength: 500 }),
  tags: Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { maxItems: 250 }),
  options: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1, maxLength: 255 }),
      values: Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { minItems: 1, maxItems: 2048 }),
    }),
    { maxItems: 3 },
  ),
  images: Type.Array(ProductImage, { maxItems: 250 }),
  seo: Type.Object({ title: Type.String({ maxLength: 512 }), description: Type.String({ maxLength: 2000 }) }),
  status: Type.Union([Type.Literal('active'), Type.Literal('draft'), Type.Literal('archived')]),
  /** An active product that is reachable by its address only: searches and collections do not list it. */
  unlisted: Type.Optional(Type.Literal(true)),
  variants: Type.Array(Variant, { minItems: 1, maxItems: 2048 }),
  /** Absent: none. */
  translations: Type.Optional(Translations),
  /** Absent: none. */
  metafields: Type.Optional(Metafields),
  /** Only in events: a request leaves it as it is. Absent: staff alone decide the product. */
  source: Type.Optional(ProductSource),
});
export type ProductDetails = Static<typeof ProductDetails>;

/** The details of a new product: texts and lists are empty, and it is a draft. */
export const emptyProductDetails: ProductDetails = {
  handle: '',
  title: '',
  descriptionHtml: '',
  vendor: '',
  productType: '',
  category: '',
  tags: [],
  options: [],
  images: [],
  seo: { title: '', description: '' },
  status: 'draft',
  variants: [],
};

/** The aggregate of a product; its id is derived from the handle. */
export const product = aggregate({
  context: 'catalog',
  name: 'product',
  events: [
    message('ProductCreated', ProductDetails),
    message('ProductRevised', ProductDetails),
    /** Translations were registered or removed; all else stayed. */
    message('ProductTranslated', ProductDetails),
  ],
  requests: [
    message('PutProduct', ProductDetails),
    message('TranslateProduct', Type.Object(translating)),
    message('ChangeMetafields', Type.Object(changingMetafields)),
  ],
  rejections: [
    message('VariantsShareOptions', Type.Object({ variantIds: Type.Array(Id) })),
    message('OptionValueUnknown', Type.Object({ variantId: Id, option: Type.String(), value: Type.String() })),
    message('CurrenciesMixed', Type.Object({ currencies: Type.Array(Type.String()) })),
    message('ProductNotFound', Type.Object({})),
    ...translationRejections,
    ...metafieldRejections,
  ],
  state: Type.Object({ details: ProductDetails }),
});
/** An event of a product. */
export type ProductEvent = EventOf<typeof product>;
/** A command to a product. */
export type ProductRequest = RequestOf<typeof product>;
/** A rejection of a command to a product. */
export type ProductRejection = RejectionOf<typeof product>;
/** The state of a product that clients get. */
export type ProductState = StateOf<typeof product>;

/** The product that a variant belongs to, from the variant's id alone. */
export const productOfVariant = (variantId: string): string => variantId.slice(0, variantId.lastIndexOf('_'));
