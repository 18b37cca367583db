import { Button, Dialog, Field, shopClient } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import { useState } from 'react';
import styles from './changes.module.css';
import { CancelMutation } from './order-changes.mutations.ts';
import { useChange } from './use-change.ts';

interface Props {
  orderId: string;
  onDone: () => void;
  onClose: () => void;
}

/** Confirms the cancellation of an order. */
export const CancelOrder = ({ orderId, onDone, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const { busy, errors, submit } = useChange(async (idempotencyKey) => {
    const { data } = await shopClient.mutation(CancelMutation, { orderId, reason, idempotencyKey }).toPromise();
    return data?.orderCancel;
  }, onDone);
  return (
    <Dialog title={messages.changes.cancelTitle} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{messages.changes.cancelText}</p>
        <Field
          label={messages.changes.reason}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <ChangeErrorText errors={errors} />
        <p className={styles.actions}>
          <Button type="submit" busy={busy}>
            {messages.changes.cancel}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {messages.changes.keepOrder}
          </Button>
        </p>
      </form>
    </Dialog>
  );
};

/** The errors that are about no field of the form. */
export const ChangeErrorText = ({ errors }: { errors: Readonly<Record<string, string>> }) => {
  const { form, orderId, idempotencyKey, shippingAddress, lines } = errors;
  const text = form ?? orderId ?? idempotencyKey ?? shippingAddress ?? lines;
  return text ? (
    <p className={styles.error} role="alert">
      {text}
    </p>
  ) : null;
};
