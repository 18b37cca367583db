import { Skeleton } from '@shop/kit';
import styles from './text.module.css';

/** In place of a text while it is loading. */
export const TextSkeleton = () => (
  <div className={styles.text} data-skeleton>
    <Skeleton width="60%" height="2.5rem" />
    <Skeleton width="100%" height="1rem" />
    <Skeleton width="90%" height="1rem" />
    <Skeleton width="95%" height="1rem" />
  </div>
);
