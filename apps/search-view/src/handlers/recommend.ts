import type { InputOf, OutputOf, Recommend } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { loadIndex } from '../index/index-loader.js';
import type { ProductIndex } from '../index/product-index.js';
import { type PageItem, pageOf } from '../results/page.js';
import { ProductRow } from '../projection/product-search.row.js';
import { readDocuments } from '../results/product-documents.js';

type SimilarityFeatures = Readonly<{ productType: string; vendor: string; tags: readonly string[] }>;

/**
 * Listed products that share type, tags or vendor with a product, at most `limit`: available ones first, then the most similar, then those
 * that sell best. Empty for an unknown product; a product that is not listed may be given.
 */
export const recommend = async (
  dataSource: DataSource,
  { productId, limit, locale }: InputOf<typeof Recommend>,
  viewRevision?: string,
): Promise<OutputOf<typeof Recommend>> => {
  const index = await loadIndex(dataSource, viewRevision, locale);
  const base: SimilarityFeatures | null = await dataSource.getRepository(ProductRow).findOne({
    select: { productType: true, vendor: true, tags: true },
    where: { productId },
  });
  const best = base ? bestOf(index, similarityWeights(index, base), productId, limit).map(({ row }) => row) : [];
  const documents = await readDocuments(dataSource, index, best);
  return { products: best.flatMap((row) => documents.get(row) ?? []) };
};

/** By code of a facet value, the weight of sharing it: type 3, each tag 2, vendor 1. */
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

/** One number orders by availability, similarity and pieces sold, in this order. */
const bestOf = (index: ProductIndex, similarity: Uint8Array, productId: string, limit: number): readonly PageItem[] => {
  const { values, starts, ends } = index.facets;
  const maxSold = 2 ** 32;
  const rows: number[] = [];
  const keys: number[] = [];
  for (const row of index.listedRows()) {
    let similar = 0;
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) similar += similarity[values[at] as number] as number;
    if (similar === 0 || index.ids[row] === productId) continue;
    rows.push(row);
    keys.push(((index.available[row] ? 10_000 : 0) + similar) * maxSold + Math.min(index.sold[row] as number, maxSold - 1));
  }
  const sort = { keyOf: (offset: number) => -(keys[offset] as number), isKey: isNumber, descends: false };
  const slice = { after: undefined, before: undefined, backward: false, limit };
  return pageOf(
    index,
    rows,
    rows.map((_, offset) => offset),
    sort,
    slice,
  ).slice(0, limit);
};

const isNumber = (value: unknown): value is number => typeof value === 'number';
