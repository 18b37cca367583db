import { emit, on } from '@shop/kit/browser/events.ts';
import { lastCartChange } from './cart/state/cart-change.ts';
import { shareCart } from './drawer/share-cart.ts';

interface Mount {
  domElement: HTMLElement;
}

const loadDrawer = () => import('./drawer/drawer-root.tsx');
let unmountRoot: (mounted: Mount) => Promise<void>;

/** Loaded on every page, so the drawer itself is loaded when it is first opened. */
export const bootstrap = async () => shareCart(lastCartChange());

export const mount = async (mounted: Mount) => {
  let opening = false;
  const stop = on('shop:cart-open', async () => {
    if (opening) return;
    opening = true;
    emit('shop:cart-opening', { done: false });
    try {
      const { drawerRoot } = await loadDrawer();
      stop();
      unmountRoot = drawerRoot.unmount;
      await drawerRoot.mount(mounted);
    } catch (error) {
      reportError(error);
      opening = false;
      return emit('shop:cart-opening', { done: true, failed: true });
    }
    emit('shop:cart-opening', { done: true });
  });
  unmountRoot = async () => stop();
};

export const unmount = async (mounted: Mount) => unmountRoot(mounted);
