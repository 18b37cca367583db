import { emit, on } from '@shop/kit/events.ts';
import { element } from './element.ts';

const key = 'millrace.cart.count';

const show = (count: number) => {
  const badge = element('badge');
  badge.hidden = count === 0;
  badge.textContent = count > 99 ? '99+' : String(count);
  element('cart').setAttribute('aria-label', count === 1 ? 'Cart, 1 item' : `Cart, ${count} items`);
};

/** The cart in the header: its count as last heard, and the drawer on a plain click; otherwise it is a link to the cart's page. */
export const showCart = () => {
  show(Number(localStorage.getItem(key) ?? 0));
  on('shop:cart-changed', ({ count }) => {
    localStorage.setItem(key, String(count));
    show(count);
  });
  element('cart').addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || location.pathname === '/cart') return;
    event.preventDefault();
    emit('shop:cart-open', {});
  });
};
