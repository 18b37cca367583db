import { emit, notify, on } from '@shop/kit/browser/events.ts';
import { counted } from '@shop/kit/language/counted.ts';
import { paths } from '@shop/kit/shop/paths.ts';
import { messages } from '@shop/shell/messages';
import { getAppStatus, LOAD_ERROR, MOUNTED, SKIP_BECAUSE_BROKEN } from 'single-spa';
import { element } from '../page/element.ts';

const key = 'millrace.cart.count';
const drawer = '@shop/cart/drawer';
/** After this time without the drawer, the cart page is offered. */
const drawerTimeoutMs = 4_000;

const show = (count: number) => {
  const badge = element('badge');
  badge.hidden = count === 0;
  badge.textContent = count > 99 ? '99+' : String(count);
  element('cart').setAttribute('aria-label', counted(messages.cart.items, count));
};

const isThere = () => getAppStatus(drawer) === MOUNTED;
const isOutOfOrder = () => [LOAD_ERROR, SKIP_BECAUSE_BROKEN].includes(getAppStatus(drawer) ?? LOAD_ERROR);

const pageOf = (message: string) =>
  notify({ message, tone: 'bad', action: { label: messages.cart.goTo, run: () => location.assign(paths.cart) } });
const offerPage = () => pageOf(messages.cart.notShown);
const offerPageMeanwhile = () => pageOf(messages.cart.slow);

const showBusy = (busy: boolean) =>
  busy ? element('cart').setAttribute('aria-busy', 'true') : element('cart').removeAttribute('aria-busy');

/** The drawer is mounted, but loads its content when it first opens. */
const showOpening = () => {
  let late: ReturnType<typeof setTimeout> | undefined;
  on('shop:cart-opening', ({ done, failed }) => {
    clearTimeout(late);
    showBusy(!done);
    if (!done) late = setTimeout(offerPageMeanwhile, drawerTimeoutMs);
    if (failed) offerPage();
  });
};

/** Opens the drawer when it is ready, or offers the cart page. */
const openDrawerWhenThere = () => {
  let waiting: AbortController | undefined;
  on('shop:cart-open', () => {
    if (isThere() || waiting) return;
    if (isOutOfOrder()) return offerPage();
    const here = new AbortController();
    waiting = here;
    const { signal } = here;
    showBusy(true);
    const end = (then: () => void) => {
      here.abort();
      waiting = undefined;
      showBusy(false);
      then();
    };
    const late = setTimeout(() => end(offerPageMeanwhile), drawerTimeoutMs);
    signal.addEventListener('abort', () => clearTimeout(late));
    const update = () => {
      if (isThere()) end(() => emit('shop:cart-open', {}));
      else if (isOutOfOrder()) end(offerPage);
    };
    for (const event of ['single-spa:app-change', 'single-spa:routing-event', 'shop:trouble'])
      addEventListener(event, update, { signal });
  });
};

/** The cart button in the header: its count, and the drawer on a plain click; otherwise a link to the cart page. */
export const showCart = () => {
  show(Number(localStorage.getItem(key) ?? 0));
  on('shop:cart-changed', ({ count }) => {
    localStorage.setItem(key, String(count));
    show(count);
  });
  openDrawerWhenThere();
  showOpening();
  element('cart').addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || location.pathname === paths.cart || isOutOfOrder()) return;
    event.preventDefault();
    emit('shop:cart-open', {});
  });
};
