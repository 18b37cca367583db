import type { InputOf, ListedProduct, OutputOf, Recommend } from '@millrace/contracts';
import type { DataSource } from 'typeorm';

/** Alike is what shares the type, tags (each counts) and vendor; what is in stock and sells well comes first among equals. */
export const recommend = async (
  dataSource: DataSource,
  { productId, limit }: InputOf<typeof Recommend>,
): Promise<OutputOf<typeof Recommend>> => {
  const rows: readonly { doc: ListedProduct }[] = await dataSource.query(
    `SELECT p.doc FROM product p, product base,
            LATERAL (SELECT count(*) AS shared FROM unnest(p.tags) t WHERE t = ANY(base.tags)) AS tag
      WHERE base.product_id = $1 AND p.listed AND p.product_id <> base.product_id
        AND ((p.product_type = base.product_type AND p.product_type <> '') OR p.tags && base.tags OR (p.vendor = base.vendor AND p.vendor <> ''))
      ORDER BY p.available DESC,
               3 * (p.product_type = base.product_type)::int + 2 * tag.shared + (p.vendor = base.vendor)::int DESC,
               p.sold DESC, p.product_id
      LIMIT $2`,
    [productId, limit],
  );
  return { products: rows.map(({ doc }) => doc) };
};
