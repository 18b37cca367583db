import { Hidden, Skeleton } from '@shop/kit';
import { messages } from '@shop/product/messages';
import styles from './product-detail.module.css';

export const ProductSkeleton = () => (
  <div className={styles.page} aria-busy="true">
    <div className={styles.trail}>
      <Skeleton width="9rem" height="1.5rem" />
    </div>
    <Skeleton ratio="1" />
    <div className={styles.buy}>
      <Skeleton width="40%" height="1.5rem" />
      <h1>
        <Hidden>{messages.loading}</Hidden>
        <Skeleton width="85%" height="1.15em" />
      </h1>
      <Skeleton width="30%" height="2rem" />
      <Skeleton height="3.25rem" />
      <Skeleton height="8rem" />
    </div>
  </div>
);
