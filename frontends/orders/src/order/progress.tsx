import { cx, Hidden, Icon } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';
import styles from './progress.module.css';
import { stepOf, steps } from './order-status.ts';

/** The steps of an order until its delivery. */
export const Progress = ({ order }: { order: Order }) => {
  if (order.status === 'CANCELLED') return null;
  const now = stepOf(order);
  const reached = steps.indexOf(now);
  return (
    <ol className={styles.progress} aria-label={messages.progress.title}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={cx(styles.step, index <= reached && styles.done)}
          aria-current={step === now ? 'step' : undefined}
        >
          <span className={styles.mark}>{index <= reached && <Icon name="check" />}</span>
          {messages.steps[step]}
          <Hidden>{index <= reached ? messages.progress.done : messages.progress.toCome}</Hidden>
        </li>
      ))}
    </ol>
  );
};
