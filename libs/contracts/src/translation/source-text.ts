/** A text in the shop's language that can be translated; `maxLength` in UTF-16 code units. An empty one can be translated, too. */
export type SourceText = Readonly<{
  key: string;
  part?: readonly string[];
  value: string;
  maxLength: number;
  isHtml?: true;
}>;

type Seo = Readonly<{ title: string; description: string }>;
/** A source text of one line, of the whole of its owner. */
export const line = (key: string, value: string, maxLength = 255): SourceText => ({ key, value, maxLength });
/** A source text of HTML, of the whole of its owner. */
export const html = (key: string, value: string, maxLength: number): SourceText => ({ key, value, maxLength, isHtml: true });
type ProductWithTexts = Readonly<{
  title: string;
  descriptionHtml: string;
  productType: string;
  seo: Seo;
  options: readonly Readonly<{ name: string; values: readonly string[] }>[];
}>;

/** The texts of a product: those of the whole, then each option's name and values. Keys as in Shopify's `translatableContent`. */
export const productTexts = ({ title, descriptionHtml, productType, seo, options }: ProductWithTexts): readonly SourceText[] => [
  line('title', title),
  html('body_html', descriptionHtml, 65_536),
  line('product_type', productType),
  line('meta_title', seo.title, 512),
  line('meta_description', seo.description, 2_000),
  ...options.flatMap(({ name, values }) => [
    { ...line('name', name), part: [name] },
    ...values.map((value) => ({ ...line('name', value), part: [name, value] })),
  ]),
];
