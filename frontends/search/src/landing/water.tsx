import { cx } from '@shop/kit';
import styles from './water.module.css';

const length = 160;
const times = 16;
const wave = `c40 0 40-14 80-14s40 14 80 14`.repeat(times);
const heights = [22, 48, 74];

/** The race that drives the wheel: as wide as any screen, flowing to the left. Decoration only. */
export const Water = ({ className }: { className?: string }) => (
  <svg
    className={cx(styles.water, className)}
    width={length * times}
    height="100"
    viewBox={`0 0 ${length * times} 100`}
    aria-hidden="true"
    focusable="false"
  >
    <path className={styles.deep} d={`M0 22${wave}V100H0Z`} />
    {heights.map((height) => (
      <path key={height} d={`M0 ${height}${wave}`} />
    ))}
  </svg>
);
