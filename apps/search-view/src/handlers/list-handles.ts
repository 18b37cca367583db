import type { InputOf, ListHandles, OutputOf } from '@millrace/contracts';
import { type DataSource, MoreThan } from 'typeorm';
import { ProductRow } from '../projection/product-search.row.js';

/** Handles of at most `first` listed products whose id follows `after`, by id. */
export const listHandles = async (
  dataSource: DataSource,
  { after = '', first }: InputOf<typeof ListHandles>,
): Promise<OutputOf<typeof ListHandles>> => {
  const rows = await dataSource.getRepository(ProductRow).find({
    select: { productId: true, handle: true, updatedAt: true },
    where: { listed: true, productId: MoreThan(after) },
    order: { productId: 'ASC' },
    take: first,
  });
  const products = rows.flatMap(({ productId: id, handle, updatedAt }) => (handle === null ? [] : [{ id, handle, updatedAt }]));
  return { products };
};
