import { ButtonLink } from '@shop/kit';
import type { Order } from '../live/use-order.ts';
import styles from './facts.module.css';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What the shopper has to do before the payment is complete: confirm it at the provider's page, or transfer the money. */
export const PaymentAction = ({ order: { paymentAction } }: { order: Order }) => {
  if (!paymentAction) return null;
  const { kind, url, instructions, until } = paymentAction;
  return (
    <section className={styles.card} aria-labelledby="payment-action" data-testid="payment-action">
      <h2 id="payment-action">{kind === 'REDIRECT' ? 'Your bank asks you to confirm' : 'Transfer the money'}</h2>
      <p>
        {kind === 'REDIRECT' ? 'Confirm the payment at your bank. Then you come back to this page.' : instructions}{' '}
        <span className={styles.soft}>
          Your items are reserved until <time dateTime={until}>{format.format(new Date(until))}</time>.
        </span>
      </p>
      {url && (
        <p>
          <ButtonLink href={url}>Confirm the payment</ButtonLink>
        </p>
      )}
    </section>
  );
};
