import { Button, deliveryDays, formatMoney, Hidden, isFree, Skeleton } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { Choice } from './choice.tsx';
import styles from './delivery-choice.module.css';
import type { Delivery } from './use-delivery.ts';

/** The delivery options of the chosen country, once they are loaded. */
export const DeliveryChoice = ({ delivery, error }: { delivery: Delivery; error: string | undefined }) => {
  const { options, chosen, choose, failed, retry } = delivery;
  if (failed) {
    return (
      <div className={styles.failed} role="alert">
        <p>{messages.options.failed}</p>
        <Button variant="secondary" onClick={retry}>
          {messages.options.tryAgain}
        </Button>
      </div>
    );
  }
  if (!options) {
    return (
      <div className={styles.places} role="status">
        <Hidden>{messages.options.loading}</Hidden>
        <Skeleton height="4rem" />
        <Skeleton height="4rem" />
      </div>
    );
  }
  if (options.length === 0) return <p className={styles.failed}>{messages.options.none}</p>;
  const rows = options.map(({ handle, title, description, workingDays, price }) => ({
    value: handle,
    title,
    text: workingDays ? messages.options.arrives(description, deliveryDays(workingDays, new Date())) : description,
    trailing: isFree(price) ? messages.free : formatMoney(price),
  }));
  return (
    <Choice
      legend={messages.delivery}
      name="deliveryOptionHandle"
      options={rows}
      value={chosen?.handle ?? ''}
      error={error}
      onChange={choose}
    />
  );
};
