import { reactMfe } from '@shop/kit';
import { CartDrawer } from './cart-drawer.tsx';

/** The React root of the drawer, which opens when it is mounted. */
export const drawerRoot = reactMfe(async () => ({ default: CartDrawer }));
