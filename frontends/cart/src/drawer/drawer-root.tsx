import { reactMfe } from '@shop/kit';
import { CartDrawer } from './cart-drawer.tsx';

/** The drawer's React part, opened as it comes. */
export const drawerRoot = reactMfe(async () => ({ default: CartDrawer }));
