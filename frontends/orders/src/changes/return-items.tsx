import { Button, Dialog, Field, Quantity, shopClient } from '@shop/kit';
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
    <Dialog title="Return items" open onClose={onClose}>
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
                label={`Number of ${title} to return`}
                min={0}
                max={left}
                value={quantities[id] ?? 0}
                onChange={(value) => setQuantities((before) => ({ ...before, [id]: value }))}
              />
            </li>
          ))}
        </ul>
        <Field label="Reason (optional)" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className={styles.hint}>You are paid back when the items have arrived.</p>
        <ChangeErrorText errors={errors} />
        <p className={styles.actions}>
          <Button type="submit" busy={busy} disabled={chosen.length === 0}>
            {pieces === 1 ? 'Return 1 item' : `Return ${pieces} items`}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            Close
          </Button>
        </p>
      </form>
    </Dialog>
  );
};
