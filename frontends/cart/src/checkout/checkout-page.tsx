import {
  ButtonLink,
  EmptyState,
  ErrorState,
  LocalizationQuery,
  navigate,
  paths,
  useAddress,
  useLoggedIn,
  useTitle,
} from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { CartSkeleton } from '../cart/cart-skeleton.tsx';
import { forgetOrdered, readCart, useCart } from '../cart/state/cart-store.ts';
import { useFreshCart } from '../cart/state/use-fresh-cart.ts';
import { MergedNote } from '../merge/merged-note.tsx';
import { cancelledBecause } from './cancelled-because.ts';
import { CheckoutForm } from './checkout-form.tsx';
import styles from './checkout-page.module.css';
import { useCustomerDraft } from './use-customer-draft.ts';

/** The checkout: from a cart to an order. */
export const CheckoutPage = () => {
  const { status, cart, warnings, byShopper, ordered } = useCart();
  const { searchParams } = useAddress();
  const [{ data, error }, again] = useQuery({ query: LocalizationQuery });
  useTitle(messages.checkout.title);
  const isFresh = useFreshCart();
  const isFilled = useCustomerDraft();
  const isLoggedIn = useLoggedIn();
  // Another tab has bought the cart: the shopper is redirected to the order.
  useEffect(() => {
    if (isFresh && ordered) navigate(paths.order(ordered), { replace: true });
  }, [isFresh, ordered]);
  useEffect(() => forgetOrdered, []);
  const retry = () => {
    again({ requestPolicy: 'network-only' });
    void readCart();
  };
  if (status === 'failed' || (error && !data)) return <ErrorState heading="h1" onRetry={retry} />;
  if (ordered) return <CartSkeleton />;
  if (status === 'ready' && !cart?.lines.nodes.length) {
    return (
      <EmptyState icon="bag" heading="h1" title={messages.empty} text={messages.emptyCheckout}>
        <ButtonLink href={paths.search()}>{messages.shopAll}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{messages.checkout.title}</h1>
      {!isLoggedIn && (
        <p>
          <a href={paths.logInFor('checkout')}>{messages.checkout.logIn}</a>
          {messages.checkout.logInText}
        </p>
      )}
      {cart && <MergedNote cartId={cart.id} />}
      {cart && data && isFresh && isFilled ? (
        <CheckoutForm
          key={cart.id}
          cart={cart}
          warnings={warnings}
          byShopper={byShopper}
          countries={data.localization.availableCountries}
          home={data.localization.country.isoCode}
          reason={cancelledBecause(searchParams.get('cancelled'))}
        />
      ) : (
        <CartSkeleton />
      )}
    </div>
  );
};
