import { emit, notify, on } from '@shop/kit/events.ts';
import { paths } from '@shop/kit/paths.ts';
import { shareCart } from './drawer/share-cart.ts';

interface Mount {
  domElement: HTMLElement;
}

const loadDrawer = () => import('./drawer/drawer-root.tsx');
let leave: (place: Mount) => Promise<void>;

/** On every page, so this is all there is of the drawer until it is wanted for the first time. */
export const bootstrap = async () => shareCart();

export const mount = async (place: Mount) => {
  let opening = false;
  const stop = on('shop:cart-open', async () => {
    if (opening) return;
    opening = true;
    emit('shop:cart-opening', { done: false });
    try {
      const { drawerRoot } = await loadDrawer();
      stop();
      leave = drawerRoot.unmount;
      await drawerRoot.mount(place);
    } catch (error) {
      reportError(error);
      opening = false;
      const action = { label: 'Go to cart', run: () => location.assign(paths.cart) };
      notify({ message: 'Your cart can’t be shown here right now.', tone: 'bad', action });
    } finally {
      emit('shop:cart-opening', { done: true });
    }
  });
  leave = async () => stop();
};

export const unmount = async (place: Mount) => leave(place);
