import { ButtonLink, EmptyState, ErrorState, paths, useTitle } from '@shop/kit';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { CartPlaces } from '../cart/cart-places.tsx';
import { readCart, useCart } from '../cart/cart-store.ts';
import { OrderedNote } from '../cart/ordered-note.tsx';
import { CheckoutForm } from './checkout-form.tsx';
import styles from './checkout-page.module.css';
import { LocalizationQuery } from './localization.query.ts';

/** The way from a cart to an order. */
export const CheckoutPage = () => {
  const { status, cart, warnings } = useCart();
  const [{ data, error }, again] = useQuery({ query: LocalizationQuery });
  useTitle('Checkout');
  useEffect(() => void readCart(), []);
  const retry = () => {
    again({ requestPolicy: 'network-only' });
    void readCart();
  };
  if (status === 'failed' || (error && !data)) return <ErrorState heading="h1" onRetry={retry} />;
  if (status === 'ready' && !cart?.lines.nodes.length) {
    return (
      <EmptyState icon="bag" heading="h1" title="Your cart is empty" text="Your cart is empty.">
        <ButtonLink href={paths.search()}>Shop all</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <h1>Checkout</h1>
      <OrderedNote />
      {cart && data ? (
        <CheckoutForm
          key={cart.id}
          cart={cart}
          warnings={warnings}
          countries={data.localization.availableCountries}
          home={data.localization.country.isoCode}
        />
      ) : (
        <CartPlaces />
      )}
    </div>
  );
};
