import { kitMessages } from '@shop/kit/messages';
import { useId } from 'react';
import type { FragmentOf } from '../graphql/shop.ts';
import { ProductCard, type productCardFragment } from './product-card.tsx';
import styles from './product-row.module.css';
import { Skeleton } from '../ui/skeleton.tsx';

interface Props {
  title: string;
  /** The URL of the complete list. */
  all?: string;
  /** Undefined while loading: placeholders are shown. */
  products: ({ id: string } & FragmentOf<typeof productCardFragment>)[] | null | undefined;
  /** The number of placeholders while loading. */
  placeholderCount: number;
}

const Placeholders = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, index) => (
    <li key={index} className={styles.place}>
      <Skeleton ratio="1" />
      <Skeleton width="70%" height="1.1rem" />
    </li>
  ));

/** A titled row of products; nothing if there are none. */
export const ProductRow = ({ title, all, products, placeholderCount }: Props) => {
  const heading = useId();
  if (products?.length === 0) return null;
  return (
    <section className={styles.shelf} aria-labelledby={heading}>
      <div className={styles.heading}>
        <h2 id={heading}>{title}</h2>
        {all && (
          <a href={all} aria-label={kitMessages.seeAllOf(title)}>
            {kitMessages.seeAll}
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
