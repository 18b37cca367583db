import type { CSSProperties } from 'react';
import { cx } from './cx.ts';
import styles from './skeleton.module.css';

interface Props {
  width?: string;
  height?: string;
  ratio?: string;
  round?: boolean;
}

/** The placeholder of content that is loading. Sizes are CSS lengths. */
export const Skeleton = ({ width = '100%', height = '1em', ratio, round = false }: Props) => {
  const style: CSSProperties = ratio ? { width, aspectRatio: ratio } : { width, height };
  return <span className={cx(styles.skeleton, round && styles.round)} style={style} aria-hidden="true" data-skeleton />;
};
