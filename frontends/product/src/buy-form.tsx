import { Button, emit, Icon, notify, Quantity, requestKey } from '@shop/kit';
import { type FormEvent, useRef, useState } from 'react';
import { addToCart } from './add-to-cart.ts';
import styles from './buy-form.module.css';
import type { Product, Variant } from './variants.ts';

interface Props {
  product: Product;
  variant: Variant | undefined;
}

const most = 99;

/** How many, and into the cart with it. An attempt that failed keeps its key, so that trying again adds it once. */
export const BuyForm = ({ product, variant }: Props) => {
  const [quantity, setQuantity] = useState(1);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const attempt = useRef({ quantity: 0, key: '' });
  const left = variant?.quantityAvailable ?? most;
  const buyable = variant?.availableForSale === true;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !variant) return;
    if (attempt.current.quantity !== quantity) attempt.current = { quantity, key: requestKey() };
    setBusy(true);
    setRefusal('');
    const added = await addToCart({ merchandiseId: variant.id, quantity }, attempt.current.key);
    setBusy(false);
    if (!added.ok) return setRefusal(added.message);
    attempt.current = { quantity: 0, key: '' };
    emit('shop:cart-changed', { count: added.count });
    emit('shop:cart-stale', {});
    emit('shop:cart-open', {});
    if (added.warning) notify({ message: added.warning });
  };

  return (
    <form className={styles.form} onSubmit={add} aria-label="Buy">
      <Quantity
        label={`Quantity of ${product.title}`}
        value={quantity}
        max={Math.max(1, Math.min(most, left))}
        disabled={!buyable}
        onChange={setQuantity}
      />
      <Button type="submit" size="large" busy={busy} disabled={!buyable} className={styles.add}>
        {!busy && buyable && <Icon name="bag" />}
        {buyable ? 'Add to cart' : 'Sold out'}
      </Button>
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
    </form>
  );
};
