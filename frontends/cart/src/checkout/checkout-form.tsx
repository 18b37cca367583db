import { AddressFields, Button, Field, formatMoney, Icon } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useState } from 'react';
import { blockedIn } from '../cart/blocked-lines.ts';
import type { Cart, Warning } from '../cart/state/cart-model.ts';
import { CartChanged } from './summary/cart-changed.tsx';
import styles from './checkout-form.module.css';
import { DeliveryChoice } from './choices/delivery-choice.tsx';
import { lastDraft } from './submission/form-values.ts';
import { OrderSummary } from './summary/order-summary.tsx';
import { PaymentChoice } from './choices/payment-choice.tsx';
import { type ShownOrder, shownOrder } from './summary/shown-order.ts';
import { TotalChanged } from './summary/total-changed.tsx';
import { useAgreedOrder } from './summary/use-agreed-order.ts';
import { useCheckout } from './use-checkout.ts';
import { useDelivery } from './choices/use-delivery.ts';

const placeText = ({ shipping, total }: ShownOrder) =>
  shipping ? messages.checkout.placeFor(formatMoney(total)) : messages.checkout.place;

interface Props {
  cart: Cart;
  warnings: readonly Warning[];
  /** Whether the shopper made the last change of the cart in this tab. */
  byShopper: boolean;
  countries: readonly { isoCode: string }[];
  /** The country that is selected initially. */
  home: string;
  /** The reason why the last order was cancelled. */
  reason: string;
}

/** Contact, address, delivery, payment: one form, sent once. */
export const CheckoutForm = ({ cart, warnings, byShopper, countries, home, reason }: Props) => {
  const [country, setCountry] = useState(lastDraft()['countryCode'] ?? home);
  const delivery = useDelivery(cart, country);
  const shown = shownOrder(cart, delivery.chosen);
  const agreement = useAgreedOrder(shown, byShopper);
  const { agreed, changed, agree } = agreement;
  const { form, errors, busy, shownForConsent, answer, send, submit, invalid, edited } = useCheckout(cart.id, agreement);
  const blocked = blockedIn(cart, warnings).size > 0;
  return (
    <div className={styles.columns}>
      <form ref={form} className={styles.form} onSubmit={submit} onInvalidCapture={invalid} onInput={edited}>
        {reason && (
          <p className={styles.userError} role="alert">
            {reason}
          </p>
        )}
        <fieldset className={styles.group}>
          <legend>{messages.checkout.contact}</legend>
          <Field
            label={messages.checkout.email}
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            hint={messages.checkout.emailHint}
            defaultValue={lastDraft()['email'] ?? ''}
            error={errors['email']}
          />
        </fieldset>
        <AddressFields
          legend={messages.checkout.address}
          countries={countries}
          country={country}
          values={lastDraft()}
          errors={errors}
          onCountry={setCountry}
        />
        <DeliveryChoice delivery={delivery} error={errors['deliveryOptionHandle']} />
        <PaymentChoice error={errors['token']} />
        <p className={styles.userError} role="alert">
          {blocked ? messages.checkout.blocked : errors['']}
        </p>
        <div role="alert">{changed && <CartChanged before={agreed} now={shown} onAgree={agree} />}</div>
        <Button type="submit" size="large" wide busy={busy} disabled={!delivery.chosen || blocked}>
          {!busy && <Icon name="card" />}
          {busy ? messages.checkout.placing : placeText(agreed)}
        </Button>
      </form>
      <OrderSummary cart={cart} warnings={warnings} shown={shown} orderCost={delivery.chosen?.orderCost ?? undefined} />
      {shownForConsent && !blocked && (
        <TotalChanged
          before={shownForConsent}
          now={shown}
          busy={busy}
          onAgree={() => {
            agree();
            void send(shown);
          }}
          onClose={answer}
        />
      )}
    </div>
  );
};
