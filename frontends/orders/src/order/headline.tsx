import { Badge, ButtonLink, paths } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import type { Ref } from 'react';
import type { Order } from '../live/use-order.ts';
import styles from './headline.module.css';
import { isPaymentFailure } from '../live/payment-failure.ts';
import { headingOf, statusOf } from './order-status.ts';

const toneOf = { PLACED: 'river', CONFIRMED: 'river', SHIPPED: 'good', DELIVERED: 'good', CANCELLED: 'bad' } as const;

/** The status of the order, announced to screen readers when it changes. `heading` may get the focus. */
export const Headline = ({ order, live, heading }: { order: Order; live: boolean; heading: Ref<HTMLHeadingElement> }) => {
  const { word, sentence } = statusOf(order);
  return (
    <header className={styles.headline}>
      <p className={styles.name}>{messages.order(order.name)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {headingOf(order)}
      </h1>
      <div className={styles.standing} role="status">
        <Badge tone={toneOf[order.status]}>
          <span data-testid="order-status">{word}</span>
        </Badge>
        <p>{sentence}</p>
      </div>
      {isPaymentFailure(order) && (
        <p className={styles.actions}>
          <ButtonLink href={paths.checkout}>{messages.tryCard}</ButtonLink>
          <ButtonLink href={paths.cart} variant="secondary">
            {messages.toCart}
          </ButtonLink>
        </p>
      )}
      {order.status === 'CANCELLED' && !isPaymentFailure(order) && (
        <p className={styles.actions}>
          <ButtonLink href={paths.cart}>{messages.toCart}</ButtonLink>
        </p>
      )}
      {!live && <p className={styles.live}>{messages.paused}</p>}
    </header>
  );
};
