import { ButtonLink, Dialog, EmptyState, ErrorState, formatCount, formatMoney, on, paths, useAddress } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useEffect, useState } from 'react';
import { CartLines } from '../cart/cart-lines.tsx';
import { CartSkeleton } from '../cart/cart-skeleton.tsx';
import type { Cart } from '../cart/state/cart-model.ts';
import { readCart, useCart } from '../cart/state/cart-store.ts';
import { OrderedNote } from '../cart/ordered-note.tsx';
import styles from './cart-drawer.module.css';

const Footer = ({ cart }: { cart: Cart }) => (
  <div className={styles.footer}>
    <p className={styles.subtotal}>
      <span>{messages.subtotal}</span>
      <strong>{formatMoney(cart.cost.subtotalAmount)}</strong>
    </p>
    <ButtonLink href={paths.checkout} size="large" wide>
      {messages.checkOut}
    </ButtonLink>
    <ButtonLink href={paths.cart} variant="secondary" wide>
      {messages.viewCart}
    </ButtonLink>
  </div>
);

const Contents = () => {
  const { status, cart, warnings } = useCart();
  if (cart && cart.lines.nodes.length > 0) return <CartLines cart={cart} warnings={warnings} />;
  if (status === 'failed') return <ErrorState onRetry={() => void readCart()} />;
  if (status === 'loading') return <CartSkeleton />;
  return (
    <>
      <OrderedNote />
      <EmptyState icon="bag" title={messages.empty} text={messages.emptyText}>
        <ButtonLink href={paths.search()}>{messages.shopAll}</ButtonLink>
      </EmptyState>
    </>
  );
};

/** The cart drawer of every page. It closes on navigation. */
export const CartDrawer = () => {
  const [open, setOpen] = useState(true);
  const { cart } = useCart();
  const { pathname } = useAddress();
  useEffect(() => {
    const stops = [
      on('shop:cart-open', () => {
        setOpen(true);
        void readCart();
      }),
      on('shop:cart-stale', () => void readCart()),
    ];
    void readCart();
    return () => stops.forEach((stop) => stop());
  }, []);
  const [shownAt, setShownAt] = useState(pathname);
  if (shownAt !== pathname) {
    setShownAt(pathname);
    setOpen(false);
  }
  const filled = cart && cart.lines.nodes.length > 0;
  return (
    <Dialog
      title={filled ? messages.yourCartWith(formatCount(cart.totalQuantity)) : messages.yourCart}
      open={open}
      onClose={() => setOpen(false)}
      from="right"
      footer={filled ? <Footer cart={cart} /> : undefined}
    >
      <Contents />
    </Dialog>
  );
};
