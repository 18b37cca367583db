import { Hidden, Skeleton } from '@shop/kit';
import styles from './cart-places.module.css';

/** The place of a cart which is being read. */
export const CartPlaces = () => (
  <div className={styles.places} role="status">
    <Hidden>Loading your cart</Hidden>
    {[0, 1].map((place) => (
      <div key={place} className={styles.place}>
        <Skeleton width="5.5rem" ratio="1" />
        <Skeleton width="60%" height="1.2rem" />
      </div>
    ))}
  </div>
);
