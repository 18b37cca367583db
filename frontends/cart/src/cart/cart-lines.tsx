import { counted, Hidden } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useRef } from 'react';
import { blockedIn } from './blocked-lines.ts';
import { CartLine } from './cart-line.tsx';
import styles from './cart-lines.module.css';
import type { Cart, Warning } from './state/cart-model.ts';

/** The items of a cart. When one is removed, the focus stays in the list. */
export const CartLines = ({ cart, warnings }: { cart: Cart; warnings: readonly Warning[] }) => {
  const list = useRef<HTMLUListElement>(null);
  const blocked = blockedIn(cart, warnings);
  const leftOut = warnings.filter(({ code }) => code === 'MERGE_QUANTITY_LIMITED' || code === 'MERGE_LINE_LEFT_OUT');
  return (
    <>
      {leftOut.length > 0 && (
        <ul className={styles.leftOut} aria-label={messages.items.leftOut}>
          {leftOut.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <ul ref={list} className={styles.lines} aria-label={messages.items.list} tabIndex={-1}>
        {cart.lines.nodes.map((line) => (
          <CartLine
            key={line.id}
            line={line}
            warnings={warnings}
            available={blocked.get(line.id)}
            onRemoved={() => list.current?.focus()}
          />
        ))}
      </ul>
      <Hidden>
        <span role="status">{counted(messages.items.count, cart.totalQuantity)}</span>
      </Hidden>
    </>
  );
};
