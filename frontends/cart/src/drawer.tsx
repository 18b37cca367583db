import { notify, on } from '@shop/kit/events.ts';

interface Mount {
  domElement: HTMLElement;
}

const loadDrawer = () => import('./drawer/drawer-root.tsx');
let leave = async (_: Mount): Promise<void> => undefined;

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
      notify({ message: 'The cart could not be opened.', tone: 'bad', action: { label: 'Try again', run: () => location.assign('/cart') } });
    }
  });
  leave = async () => stop();
};

export const unmount = async (place: Mount) => leave(place);
