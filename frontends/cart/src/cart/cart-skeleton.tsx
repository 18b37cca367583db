import { Hidden, Skeleton } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import styles from './cart-skeleton.module.css';

/** The placeholder of a cart that is loading. */
export const CartSkeleton = () => (
  <div className={styles.lines} role="status">
    <Hidden>{messages.loading}</Hidden>
    {[0, 1].map((line) => (
      <div key={line} className={styles.line}>
        <Skeleton width="5.5rem" ratio="1" />
        <Skeleton width="60%" height="1.2rem" />
      </div>
    ))}
  </div>
);
