import type { InputOf, ListHandles, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';

type Row = Readonly<{ product_id: string; handle: string; updated_at: string }>;

/** Handles of at most `first` listed products whose id follows `after`, by id. */
export const listHandles = async (
  dataSource: DataSource,
  { after = '', first }: InputOf<typeof ListHandles>,
): Promise<OutputOf<typeof ListHandles>> => {
  const rows: readonly Row[] = await dataSource.query(
    `SELECT product_id, handle, updated_at FROM product WHERE listed AND product_id > $1 ORDER BY product_id LIMIT $2`,
    [after, first],
  );
  return { products: rows.map(({ product_id: id, handle, updated_at: updatedAt }) => ({ id, handle, updatedAt })) };
};
