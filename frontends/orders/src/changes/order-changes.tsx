import { Button } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import { useState } from 'react';
import type { Order } from '../live/use-order.ts';
import { CancelOrder } from './cancel-order.tsx';
import { ChangeAddress } from './change-address.tsx';
import styles from './changes.module.css';
import { ReturnItems } from './return-items.tsx';
import { isChangeable, returnable } from './returnable.ts';

type Open = 'cancel' | 'address' | 'return' | 'none';

/** What the buyer may do with the order now; nothing is shown when that is nothing. */
export const OrderChanges = ({ order, onChanged }: { order: Order; onChanged: () => void }) => {
  const [open, setOpen] = useState<Open>('none');
  const close = () => setOpen('none');
  const done = () => {
    close();
    onChanged();
  };
  const canReturn = order.status === 'DELIVERED' && returnable(order).length > 0;
  return (
    <>
      {isChangeable(order) && (
        <p className={styles.actions}>
          <Button variant="secondary" onClick={() => setOpen('address')}>
            {messages.changes.address}
          </Button>
          <Button variant="secondary" onClick={() => setOpen('cancel')}>
            {messages.changes.cancel}
          </Button>
        </p>
      )}
      {canReturn && (
        <p className={styles.actions}>
          <Button variant="secondary" onClick={() => setOpen('return')}>
            {messages.changes.return}
          </Button>
        </p>
      )}
      {open === 'cancel' && <CancelOrder orderId={order.id} onDone={done} onClose={close} />}
      {open === 'address' && <ChangeAddress order={order} onDone={done} onClose={close} />}
      {open === 'return' && <ReturnItems order={order} onDone={done} onClose={close} />}
    </>
  );
};
