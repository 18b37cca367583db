import { Button, counted, Dialog, Field, Quantity, shopClient } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import { useState } from 'react';
import type { Order } from '../live/use-order.ts';
import { ChangeErrorText } from './cancel-order.tsx';
import styles from './changes.module.css';
import { ReturnMutation } from './order-changes.mutations.ts';
import { returnable } from './returnable.ts';
import { useChange } from './use-change.ts';

interface Props {
  order: Order;
  onDone: () => void;
  onClose: () => void;
}

/** Announces which items are sent back. */
export const ReturnItems = ({ order, onDone, onClose }: Props) => {
  const lines = returnable(order);
  const [quantities, setQuantities] = useState<Readonly<Record<string, number>>>({});
  const [reason, setReason] = useState('');
  const chosen = lines.flatMap(({ id: orderLineId }) => {
    const quantity = quantities[orderLineId] ?? 0;
    return quantity > 0 ? [{ orderLineId, quantity }] : [];
  });
  const pieces = chosen.reduce((sum, { quantity }) => sum + quantity, 0);
  const { busy, errors, submit } = useChange(async (idempotencyKey) => {
    const variables = { orderId: order.id, lines: chosen, reason, idempotencyKey };
    const { data } = await shopClient.mutation(ReturnMutation, variables).toPromise();
    return data?.orderRequestReturn;
  }, onDone);
  return (
    <Dialog title={messages.changes.return} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0) submit();
        }}
      >
        <ul className={styles.lines}>
          {lines.map(({ id, title, left }) => (
            <li key={id} className={styles.line}>
              <bdi>{title}</bdi>
              <Quantity
                label={messages.changes.returned(title)}
                min={0}
                max={left}
                value={quantities[id] ?? 0}
                onChange={(value) => setQuantities((before) => ({ ...before, [id]: value }))}
              />
            </li>
          ))}
        </ul>
        <Field
          label={messages.changes.reason}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className={styles.hint}>{messages.changes.returnText}</p>
        <ChangeErrorText errors={errors} />
        <p className={styles.actions}>
          <Button type="submit" busy={busy} disabled={chosen.length === 0}>
            {counted(messages.changes.returnCount, pieces)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {messages.changes.close}
          </Button>
        </p>
      </form>
    </Dialog>
  );
};
