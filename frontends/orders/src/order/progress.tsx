import { cx, Hidden, Icon } from '@shop/kit';
import type { Order } from '../live/use-order.ts';
import styles from './progress.module.css';
import { stepOf, steps } from './order-status.ts';

/** The steps of an order until its delivery. */
export const Progress = ({ order }: { order: Order }) => {
  if (order.status === 'CANCELLED') return null;
  const now = stepOf(order);
  const reached = steps.indexOf(now);
  return (
    <ol className={styles.progress} aria-label="Progress">
      {steps.map((step, index) => (
        <li
          key={step}
          className={cx(styles.step, index <= reached && styles.done)}
          aria-current={step === now ? 'step' : undefined}
        >
          <span className={styles.mark}>{index <= reached && <Icon name="check" />}</span>
          {step}
          <Hidden>{index <= reached ? ', done' : ', to come'}</Hidden>
        </li>
      ))}
    </ol>
  );
};
