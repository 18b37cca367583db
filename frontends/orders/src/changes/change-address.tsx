import { Button, Dialog, Field, shopClient } from '@shop/kit';
import { kitMessages } from '@shop/kit/messages';
import { messages } from '@shop/orders/messages';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Order } from '../live/use-order.ts';
import { ChangeErrorText } from './cancel-order.tsx';
import styles from './changes.module.css';
import { AddressMutation } from './order-changes.mutations.ts';
import { useChange } from './use-change.ts';

const fields = [
  ['firstName', 'given-name', true],
  ['lastName', 'family-name', true],
  ['address1', 'address-line1', true],
  ['address2', 'address-line2', false],
  ['zip', 'postal-code', true],
  ['city', 'address-level2', true],
] as const;
type FieldName = (typeof fields)[number][0];

interface Props {
  order: Order;
  onDone: () => void;
  onClose: () => void;
}

/** Changes the address of an order that is not dispatched. The country and the province stay: the delivery was priced for them. */
export const ChangeAddress = ({ order, onDone, onClose }: Props) => {
  const { countryCode, provinceCode } = order.shippingAddress;
  const [values, setValues] = useState<Readonly<Record<FieldName, string>>>(() => {
    const { firstName, lastName, address1, address2, zip, city } = order.shippingAddress;
    const known = { firstName, lastName, address1, address2, zip, city };
    return Object.fromEntries(fields.map(([name]) => [name, known[name] ?? ''])) as Record<FieldName, string>;
  });
  const { busy, errors, submit } = useChange(async (idempotencyKey) => {
    const shippingAddress = { ...values, countryCode, ...(provinceCode ? { provinceCode } : {}) };
    const variables = { orderId: order.id, shippingAddress, idempotencyKey };
    const { data } = await shopClient.mutation(AddressMutation, variables).toPromise();
    return data?.orderShippingAddressUpdate;
  }, onDone);
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Dialog title={messages.changes.address} open onClose={onClose}>
      <form className={styles.form} onSubmit={send}>
        {fields.map(([name, autoComplete, required]) => (
          <Field
            key={name}
            label={kitMessages.address[name]}
            autoComplete={autoComplete}
            required={required}
            value={values[name]}
            error={errors[name]}
            onChange={({ target }) => setValues((before) => ({ ...before, [name]: target.value }))}
          />
        ))}
        <p className={styles.hint}>{messages.changes.addressText}</p>
        <ChangeErrorText errors={errors} />
        <p className={styles.actions}>
          <Button type="submit" busy={busy}>
            {messages.changes.saveAddress}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {messages.changes.keepAddress}
          </Button>
        </p>
      </form>
    </Dialog>
  );
};
