import { ButtonLink, EmptyState, ErrorState, paths, useTitle } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { CartLines } from '../cart/cart-lines.tsx';
import { CartSkeleton } from '../cart/cart-skeleton.tsx';
import { readCart, useCart } from '../cart/state/cart-store.ts';
import { OrderedNote } from '../cart/ordered-note.tsx';
import { useFreshCart } from '../cart/state/use-fresh-cart.ts';
import { MergedNote } from '../merge/merged-note.tsx';
import styles from './cart-page.module.css';
import { CartNote } from './cart-note.tsx';
import { CartSum } from './cart-sum.tsx';

/** The page of the whole cart. */
export const CartPage = () => {
  const { status, cart, warnings } = useCart();
  useTitle(messages.yourCart);
  useFreshCart();
  if (status === 'failed') return <ErrorState heading="h1" onRetry={() => void readCart()} />;
  if (status === 'ready' && !cart?.lines.nodes.length) {
    return (
      <>
        <OrderedNote />
        <EmptyState icon="bag" heading="h1" title={messages.empty} text={messages.emptyText}>
          <ButtonLink href={paths.search()}>{messages.shopAll}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{messages.yourCart}</h1>
      {cart ? (
        <>
          <div>
            <MergedNote cartId={cart.id} />
            <CartLines cart={cart} warnings={warnings} />
            <CartNote key={cart.id} note={cart.note ?? ''} />
          </div>
          <CartSum cart={cart} warnings={warnings} />
        </>
      ) : (
        <CartSkeleton />
      )}
    </div>
  );
};
