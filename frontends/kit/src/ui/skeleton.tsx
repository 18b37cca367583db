import type { CSSProperties } from 'react';
import styles from './skeleton.module.css';

/** The place of what is not there yet. Sizes are CSS lengths. */
export const Skeleton = ({ width = '100%', height = '1em', ratio }: { width?: string; height?: string; ratio?: string }) => {
  const style: CSSProperties = ratio ? { width, aspectRatio: ratio } : { width, height };
  return <span className={styles.skeleton} style={style} aria-hidden="true" />;
};
