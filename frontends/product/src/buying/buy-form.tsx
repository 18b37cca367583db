import { Button, emit, formatMoney, Icon, notify, observe, Quantity, requestKey } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { addToCart } from './add-to-cart.ts';
import styles from './buy-form.module.css';
import { useScrolledPast } from './use-scrolled-past.ts';
import type { Product, Variant } from '../variants/variants.ts';

interface Props {
  product: Product;
  variant: Variant | undefined;
  /** The selected variant is not loaded yet. */
  isLoading: boolean;
}

const maxQuantity = 99;

/** The quantity, and the button that adds to the cart. A failed attempt keeps its key, so that a retry adds once. */
export const BuyForm = ({ product, variant, isLoading }: Props) => {
  const [wanted, setWanted] = useState(1);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const attempt = useRef({ of: '', key: '' });
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const past = useScrolledPast(form);
  const left = variant?.quantityAvailable ?? maxQuantity;
  const max = Math.max(1, Math.min(maxQuantity, left));
  // The entered quantity is kept when a variant with less stock is selected.
  const quantity = Math.min(wanted, max);
  const buyable = variant?.availableForSale === true;
  useEffect(() => setRefusal(''), [variant?.id]);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !variant) return;
    const of = `${variant.id} ${quantity}`;
    if (attempt.current.of !== of) attempt.current = { of, key: requestKey() };
    setBusy(true);
    setRefusal('');
    const added = await addToCart({ merchandiseId: variant.id, quantity }, attempt.current.key);
    setBusy(false);
    if (!added.ok) return setRefusal(added.message);
    attempt.current = { of: '', key: '' };
    observe({ type: 'ProductAddedToCart', productId: product.id, quantity });
    emit('shop:cart-changed', { count: added.count });
    emit('shop:cart-stale', {});
    emit('shop:cart-open', {});
    if (added.warning) notify({ message: added.warning });
  };

  const label = buyable || isLoading ? messages.buy.add : messages.buy.soldOut;
  return (
    <>
      <form id={id} ref={form} className={styles.form} onSubmit={add} aria-label={messages.buy.form}>
        <Quantity
          label={messages.buy.quantity(product.title)}
          value={quantity}
          max={max}
          disabled={!buyable}
          onChange={setWanted}
        />
        <Button type="submit" size="large" busy={busy || isLoading} disabled={!buyable && !isLoading} className={styles.add}>
          {!busy && !isLoading && buyable && <Icon name="bag" />}
          {label}
        </Button>
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      </form>
      {past && variant && (
        <div className={styles.bar}>
          <span className={styles.what}>
            <strong>{product.title}</strong>
            <span>{formatMoney(variant.price)}</span>
          </span>
          <Button type="submit" form={id} busy={busy} disabled={!buyable}>
            {label}
          </Button>
        </div>
      )}
    </>
  );
};
