import { reactMfe } from '@shop/kit';

export const { bootstrap, mount, unmount } = reactMfe(() => import('./app.tsx'));
