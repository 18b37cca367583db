import { Button, Field, formatMoney, Icon } from '@shop/kit';
import { useState } from 'react';
import { blockedIn } from '../cart/blocked-lines.ts';
import type { Cart, Warning } from '../cart/cart-store.ts';
import { AddressFields } from './address-fields.tsx';
import styles from './checkout-form.module.css';
import { DeliveryChoice } from './delivery-choice.tsx';
import { lastDraft } from './form-values.ts';
import { OrderSummary } from './order-summary.tsx';
import { PaymentChoice } from './payment-choice.tsx';
import { shownOrder } from './shown-order.ts';
import { TotalChanged } from './total-changed.tsx';
import { useCheckout } from './use-checkout.ts';
import { useDelivery } from './use-delivery.ts';

interface Props {
  cart: Cart;
  warnings: readonly Warning[];
  countries: readonly { isoCode: string; name: string }[];
  /** Chosen until the shopper chooses. */
  home: string;
  /** Why the last order came to nothing. */
  reason: string;
}

/** Contact, address, delivery, payment: one form, sent once. */
export const CheckoutForm = ({ cart, warnings, countries, home, reason }: Props) => {
  const [country, setCountry] = useState(lastDraft()['countryCode'] ?? home);
  const delivery = useDelivery(cart, country);
  const shown = shownOrder(cart, delivery.chosen?.price);
  const { form, faults, busy, agreed, forgetAgreed, send, submit, invalid, edited } = useCheckout(cart.id, shown);
  const blocked = blockedIn(cart, warnings).size > 0;
  return (
    <div className={styles.columns}>
      <form ref={form} className={styles.form} onSubmit={submit} onInvalidCapture={invalid} onInput={edited}>
        {reason && (
          <p className={styles.refusal} role="alert">
            {reason}
          </p>
        )}
        <fieldset className={styles.group}>
          <legend>Contact</legend>
          <Field
            label="Email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            hint="We'll email your order updates here."
            defaultValue={lastDraft()['email'] ?? ''}
            error={faults['email']}
          />
        </fieldset>
        <AddressFields countries={countries} country={country} faults={faults} onCountry={setCountry} />
        <DeliveryChoice delivery={delivery} error={faults['deliveryOptionHandle']} />
        <PaymentChoice error={faults['token']} />
        <p className={styles.refusal} role="alert">
          {blocked ? 'Some items are not available as ordered. Reduce or remove them to place your order.' : faults['']}
        </p>
        <Button type="submit" size="large" wide busy={busy} disabled={!delivery.chosen || blocked}>
          {!busy && <Icon name="card" />}
          {busy ? 'Placing your order…' : `Place order${shown.shipping ? ` · ${formatMoney(shown.total)}` : ''}`}
        </Button>
      </form>
      <OrderSummary cart={cart} warnings={warnings} shown={shown} />
      {agreed && !blocked && delivery.chosen && (
        <TotalChanged before={agreed} now={shown} busy={busy} onAgree={send} onClose={forgetAgreed} />
      )}
    </div>
  );
};
