import { useId } from 'react';
import type { FragmentOf } from '../graphql/shop.ts';
import { ProductCard, type productCardFragment } from './product-card.tsx';
import styles from './product-row.module.css';
import { Skeleton } from './skeleton.tsx';

interface Props {
  title: string;
  /** Where there are more of the kind. */
  all?: string;
  /** None yet: their places are shown. */
  products: ({ id: string } & FragmentOf<typeof productCardFragment>)[] | null | undefined;
  /** How many are expected. */
  placeholderCount: number;
}

const Placeholders = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, index) => (
    <li key={index} className={styles.place}>
      <Skeleton ratio="1" />
      <Skeleton width="70%" height="1.1rem" />
    </li>
  ));

/** A titled row of products; not there if there are none. */
export const ProductRow = ({ title, all, products, placeholderCount }: Props) => {
  const heading = useId();
  if (products?.length === 0) return null;
  return (
    <section className={styles.shelf} aria-labelledby={heading}>
      <div className={styles.heading}>
        <h2 id={heading}>{title}</h2>
        {all && (
          <a href={all} aria-label={`See all: ${title}`}>
            See all
          </a>
        )}
      </div>
      <ul className={styles.row}>
        {products ? (
          products.map((product) => (
            <li key={product.id}>
              <ProductCard product={product} heading="h3" />
            </li>
          ))
        ) : (
          <Placeholders count={placeholderCount} />
        )}
      </ul>
    </section>
  );
};
