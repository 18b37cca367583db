import { Skeleton } from '@shop/kit';
import styles from './facets.module.css';

const widths = ['55%', '80%', '70%', '85%', '60%', '75%'];

export const FacetSkeleton = () => (
  <div className={styles.facets}>
    {widths.map((width) => (
      <Skeleton key={width} width={width} height="1.25rem" />
    ))}
  </div>
);
