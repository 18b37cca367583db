import { Button, Dialog, Field, shopClient } from '@shop/kit';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Order } from '../live/use-order.ts';
import { ChangeErrorText } from './cancel-order.tsx';
import styles from './changes.module.css';
import { AddressMutation } from './order-changes.mutations.ts';
import { useChange } from './use-change.ts';

const fields = [
  ['firstName', 'First name', 'given-name', true],
  ['lastName', 'Last name', 'family-name', true],
  ['address1', 'Address', 'address-line1', true],
  ['address2', 'Apartment, suite, company (optional)', 'address-line2', false],
  ['zip', 'Postal code', 'postal-code', true],
  ['city', 'City', 'address-level2', true],
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
    <Dialog title="Change the address" open onClose={onClose}>
      <form className={styles.form} onSubmit={send}>
        {fields.map(([name, label, autoComplete, required]) => (
          <Field
            key={name}
            label={label}
            autoComplete={autoComplete}
            required={required}
            value={values[name]}
            error={errors[name]}
            onChange={({ target }) => setValues((before) => ({ ...before, [name]: target.value }))}
          />
        ))}
        <p className={styles.hint}>The country stays as it is: delivery and taxes were priced for it.</p>
        <ChangeErrorText errors={errors} />
        <p className={styles.actions}>
          <Button type="submit" busy={busy}>
            Save the address
          </Button>
          <Button variant="secondary" onClick={onClose}>
            Keep the old one
          </Button>
        </p>
      </form>
    </Dialog>
  );
};
