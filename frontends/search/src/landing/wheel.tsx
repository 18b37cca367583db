import { cx } from '@shop/kit';
import styles from './wheel.module.css';

const paddles = Array.from({ length: 16 }, (_, index) => index * 22.5);
const wave = (y: number) =>
  `M-80 ${y}c40 0 40-16 80-16s40 16 80 16 40-16 80-16 40 16 80 16 40-16 80-16 40 16 80 16 40-16 80-16 40 16 80 16`;

/** The mill: a wheel that turns slowly in running water. Decoration only. */
export const Wheel = ({ className }: { className?: string }) => (
  <svg className={cx(styles.mill, className)} viewBox="0 0 440 440" aria-hidden="true" focusable="false">
    <g className={styles.wheel}>
      <circle cx="220" cy="210" r="150" />
      <circle cx="220" cy="210" r="122" />
      <circle cx="220" cy="210" r="26" />
      {paddles.map((turn) => (
        <g key={turn} transform={`rotate(${turn} 220 210)`}>
          <path d="M220 184V88" />
          <path className={styles.paddle} d="M208 34h24v50h-24z" />
        </g>
      ))}
    </g>
    <g className={styles.water}>
      <path d={wave(352)} />
      <path d={wave(378)} />
      <path d={wave(404)} />
    </g>
  </svg>
);
