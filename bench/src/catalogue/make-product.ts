import type { ProductDetails, ProductEvent } from '@millrace/contracts';
import { houses, kinds, makers, materials, optionValues, qualities, sentences, tags } from './vocabulary.js';
import { type Seeded, seeded } from './seeded.js';

export type MadeProduct = Readonly<{ id: string; event: Extract<ProductEvent, { type: 'ProductCreated' }> }>;

const idOf = (n: number): string => `bench-${String(n).padStart(6, '0')}`;
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const describe = (draw: Seeded, noun: string, material: string): string => {
  const sentence = () =>
    `${draw.one(sentences.starts)} ${draw.one(sentences.middles)} ${draw.one(sentences.things)}, this ${draw.one(qualities)} ${noun} of ` +
    `${draw.one([material, draw.one(materials)])} keeps ${draw.one(sentences.middles)} ${draw.one(sentences.things)} in mind.`;
  return `<p>${Array.from({ length: draw.whole(2, 6) }, sentence).join(' ')}</p>`;
};

/** Few low and few high prices, most in between. */
const price = (draw: Seeded): number => Math.round(100 * Math.exp(2 + 1.1 * (draw.next() + draw.next() + draw.next()))) + 95;

const variantsOf = (draw: Seeded, id: string, options: ProductDetails['options']): ProductDetails['variants'] => {
  const base = price(draw);
  const [first, second] = options;
  const combinations = (first?.values ?? [undefined]).flatMap((a) =>
    (second?.values ?? [undefined]).map((b) => [a, b].filter((value) => value !== undefined)),
  );
  return draw.some(combinations, draw.whole(1, 4)).map((values, n) => ({
    id: `${id}_${n + 1}`,
    title: values.join(' / ') || 'Default',
    sku: `${id}-${n + 1}`.toUpperCase(),
    price: { minor: base + n * 150, currency: 'EUR' },
    selectedOptions: values.map((value, at) => ({ name: options[at]?.name ?? '', value })),
  }));
};

/** The product with this number: plausible, and the same for each call. */
export const makeProduct = (n: number): MadeProduct => {
  const draw = seeded(n + 1);
  const id = idOf(n);
  const kind = draw.one(kinds);
  const [noun, material] = [draw.one(kind.nouns), draw.one(materials)];
  const title = [...draw.some(qualities, draw.whole(1, 2)), material, noun].map(capital).join(' ');
  const options = kind.options.map((name) => ({ name, values: draw.some(optionValues[name] ?? [], draw.whole(2, 5)) }));
  const variants = variantsOf(draw, id, options);
  const details: ProductDetails = {
    handle: `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${n}`,
    title,
    descriptionHtml: describe(draw, noun, material),
    vendor: `${draw.one(makers)} ${draw.one(houses)}`,
    productType: kind.type,
    category: `Shop > ${kind.type}`,
    tags: draw.some(tags, draw.whole(1, 4)),
    options,
    images: [{ url: `/images/${id}.jpg`, altText: title }],
    seo: { title, description: '' },
    status: 'active',
    variants,
  };
  return { id, event: { type: 'ProductCreated', ...details } };
};
