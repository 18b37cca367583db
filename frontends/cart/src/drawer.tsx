import { notify, on } from '@shop/kit/events.ts';
import { paths } from '@shop/kit/paths.ts';

interface Mount {
  domElement: HTMLElement;
}

const loadDrawer = () => import('./drawer/drawer-root.tsx');
let leave: (place: Mount) => Promise<void>;

/** On every page, so this is all there is of the drawer until it is wanted for the first time. */
export const bootstrap = async () => {};

export const mount = async (place: Mount) => {
  const stop = on('shop:cart-open', async () => {
    stop();
    try {
      const { drawerRoot } = await loadDrawer();
      leave = drawerRoot.unmount;
      await drawerRoot.mount(place);
    } catch (error) {
      reportError(error);
      const action = { label: 'Try again', run: () => location.assign(paths.cart) };
      notify({ message: 'The cart could not be opened.', tone: 'bad', action });
    }
  });
  leave = async () => stop();
};

export const unmount = async (place: Mount) => leave(place);
