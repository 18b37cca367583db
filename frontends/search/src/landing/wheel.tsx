import { cx } from '@shop/kit';
import styles from './wheel.module.css';

const paddles = Array.from({ length: 16 }, (_, index) => index * 22.5);

/** The mill's wheel. Decoration only. */
export const Wheel = ({ className }: { className?: string }) => (
  <svg className={cx(styles.wheel, className)} viewBox="0 0 400 400" aria-hidden="true" focusable="false">
    <g className={styles.turning}>
      <circle cx="200" cy="200" r="150" />
      <circle cx="200" cy="200" r="122" />
      <circle cx="200" cy="200" r="26" />
      {paddles.map((turn) => (
        <g key={turn} transform={`rotate(${turn} 200 200)`}>
          <path d="M200 174V78" />
          <path className={styles.paddle} d="M188 24h24v50h-24z" />
        </g>
      ))}
    </g>
  </svg>
);
