import type { InputOf, OutputOf, Recommend } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { loadIndex } from '../index/index-loader.js';
import type { ProductIndex } from '../index/product-index.js';
import { type PageItem, pageOf } from '../results/page.js';
import { readDocuments } from '../results/product-documents.js';

type SimilarityFeatures = Readonly<{ productType: string; vendor: string; tags: readonly string[] }>;

/** Alike is what shares the type, tags (each counts) and vendor; what is in stock and sells well comes first among equals. */
export const recommend = async (
  dataSource: DataSource,
  { productId, limit }: InputOf<typeof Recommend>,
  edition?: string,
): Promise<OutputOf<typeof Recommend>> => {
  const index = await loadIndex(dataSource, edition);
  const [base]: readonly SimilarityFeatures[] = await dataSource.query(
    `SELECT product_type AS "productType", vendor, tags FROM product WHERE product_id = $1`,
    [productId],
  );
  const best = base ? bestOf(index, similarityWeights(index, base), productId, limit).map(({ row }) => row) : [];
  const documents = await readDocuments(dataSource, index, best);
  return { products: best.flatMap((row) => documents.get(row) ?? []) };
};

/** By code of a facet value, what it counts that a product shares it. */
const similarityWeights = ({ facetValues }: ProductIndex, { productType, vendor, tags }: SimilarityFeatures): Uint8Array => {
  const counts = new Uint8Array(facetValues.values.length);
  const share = (facet: string, value: string, count: number) => {
    const code = facetValues.valueCode(facet, value);
    if (code !== undefined) counts[code] = count;
  };
  share('productType', productType, 3);
  share('vendor', vendor, 1);
  for (const tag of tags) share('tag', tag, 2);
  return counts;
};

/** In stock first, then the most alike, then what sells best: in one number, the larger the better. */
const bestOf = (index: ProductIndex, likeness: Uint8Array, productId: string, limit: number): readonly PageItem[] => {
  const { values, starts, ends } = index.facets;
  const mostSold = 2 ** 32;
  const rows: number[] = [];
  const keys: number[] = [];
  for (const row of index.listedRows()) {
    let alike = 0;
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) alike += likeness[values[at] as number] as number;
    if (alike === 0 || index.ids[row] === productId) continue;
    rows.push(row);
    keys.push(((index.available[row] ? 10_000 : 0) + alike) * mostSold + Math.min(index.sold[row] as number, mostSold - 1));
  }
  const sort = { keyOf: (place: number) => -(keys[place] as number), isKey: isNumber, descends: false };
  const slice = { after: undefined, before: undefined, backward: false, limit };
  return pageOf(
    index,
    rows,
    rows.map((_, place) => place),
    sort,
    slice,
  ).slice(0, limit);
};

const isNumber = (value: unknown): value is number => typeof value === 'number';
