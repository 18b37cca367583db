import { type FragmentOf, ProductCard, type productCardFragment, Skeleton } from '@shop/kit';
import { useId } from 'react';
import styles from './shelf.module.css';

interface Props {
  title: string;
  /** Where there are more of the kind. */
  all: string;
  products: ({ id: string } & FragmentOf<typeof productCardFragment>)[] | undefined;
  /** How many are expected. */
  places: number;
}

/** A titled row of products; not there if there are none. */
export const Shelf = ({ title, all, products, places }: Props) => {
  const heading = useId();
  if (products?.length === 0) return null;
  return (
    <section className={styles.shelf} aria-labelledby={heading}>
      <div className={styles.heading}>
        <h2 id={heading}>{title}</h2>
        <a href={all} aria-label={`See all: ${title}`}>
          See all
        </a>
      </div>
      <ul className={styles.row}>
        {products
          ? products.map((product) => (
              <li key={product.id}>
                <ProductCard product={product} heading="h3" />
              </li>
            ))
          : Array.from({ length: places }, (_, place) => (
              <li key={place} className={styles.place}>
                <Skeleton ratio="1" />
                <Skeleton width="70%" height="1.1rem" />
              </li>
            ))}
      </ul>
    </section>
  );
};
