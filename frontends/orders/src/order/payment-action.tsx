import { ButtonLink, formatDate } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';
import styles from './facts.module.css';

/** What the shopper has to do before the payment is complete: confirm it at the provider's page, or transfer the money. */
export const PaymentAction = ({ order: { paymentAction } }: { order: Order }) => {
  if (!paymentAction) return null;
  const { kind, url, instructions, until } = paymentAction;
  return (
    <section className={styles.card} aria-labelledby="payment-action" data-testid="payment-action">
      <h2 id="payment-action">{kind === 'REDIRECT' ? messages.action.confirmTitle : messages.action.transferTitle}</h2>
      <p>
        {kind === 'REDIRECT' ? messages.action.confirmText : instructions}{' '}
        <span className={styles.soft}>
          <time dateTime={until}>{messages.action.reserved(formatDate(until, { dateStyle: 'medium', timeStyle: 'short' }))}</time>
        </span>
      </p>
      {url && (
        <p>
          <ButtonLink href={url}>{messages.action.confirm}</ButtonLink>
        </p>
      )}
    </section>
  );
};
