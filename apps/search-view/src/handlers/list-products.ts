import type { InputOf, ListedProduct, ListProducts, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';

/** Bytes of documents after which a page ends; with one more product of any size the answer is still below the broker's limit. */
const fullBytes = 1_000_000;

/**
 * Products of any status whose id follows `after`, by id: at most `limit`, fewer where they are large. Raw: window functions measure the
 * documents in the database.
 */
export const listProducts = async (
  dataSource: DataSource,
  { after = '', limit }: InputOf<typeof ListProducts>,
): Promise<OutputOf<typeof ListProducts>> => {
  const rows: readonly { doc: ListedProduct; more: boolean }[] = await dataSource.query(
    `SELECT doc, more FROM (
       SELECT product_id, doc, lead(product_id) OVER following IS NOT NULL AS more,
         sum(octet_length(doc::text)) OVER following - octet_length(doc::text) AS before
       FROM (SELECT product_id, doc FROM product WHERE doc IS NOT NULL AND product_id > $1 ORDER BY product_id LIMIT $2 + 1) page
       WINDOW following AS (ORDER BY product_id)
     ) sized WHERE before <= $3 ORDER BY product_id LIMIT $2`,
    [after, limit, fullBytes],
  );
  return { products: rows.map(({ doc }) => doc), more: rows.at(-1)?.more ?? false };
};
