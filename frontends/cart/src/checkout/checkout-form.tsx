import { Button, Field, formatMoney, addMoney, Icon } from '@shop/kit';
import { useState } from 'react';
import type { Cart, Warning } from '../cart/cart-store.ts';
import { AddressFields } from './address-fields.tsx';
import styles from './checkout-form.module.css';
import { DeliveryChoice } from './delivery-choice.tsx';
import { lastDraft } from './form-values.ts';
import { OrderSummary } from './order-summary.tsx';
import { PaymentChoice } from './payment-choice.tsx';
import { useCheckout } from './use-checkout.ts';
import { useDelivery } from './use-delivery.ts';

interface Props {
  cart: Cart;
  warnings: readonly Warning[];
  countries: readonly { isoCode: string; name: string }[];
  /** Chosen until the shopper chooses. */
  home: string;
}

/** Contact, address, delivery, payment: one form, sent once. */
export const CheckoutForm = ({ cart, warnings, countries, home }: Props) => {
  const [country, setCountry] = useState(lastDraft()['countryCode'] ?? home);
  const delivery = useDelivery(cart.id, country);
  const { form, faults, busy, submit, invalid, edited } = useCheckout(cart.id);
  const shipping = delivery.chosen?.price;
  const { subtotalAmount } = cart.cost;
  return (
    <div className={styles.columns}>
      <form ref={form} className={styles.form} onSubmit={submit} onInvalidCapture={invalid} onInput={edited}>
        <fieldset className={styles.group}>
          <legend>Contact</legend>
          <Field
            label="Email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            hint="For your order confirmation and delivery updates."
            defaultValue={lastDraft()['email'] ?? ''}
            error={faults['email']}
          />
        </fieldset>
        <AddressFields countries={countries} country={country} faults={faults} onCountry={setCountry} />
        <DeliveryChoice delivery={delivery} error={faults['deliveryOptionHandle']} />
        <PaymentChoice error={faults['token']} />
        <p className={styles.refusal} role="alert">
          {faults['']}
        </p>
        <Button type="submit" size="large" wide busy={busy} disabled={!delivery.chosen}>
          {!busy && <Icon name="card" />}
          {busy ? 'Placing your order…' : `Place order${shipping ? ` · ${formatMoney(addMoney(subtotalAmount, shipping))}` : ''}`}
        </Button>
      </form>
      <OrderSummary cart={cart} warnings={warnings} shipping={shipping} />
    </div>
  );
};
