import { useEffect } from 'react';
import { shopName } from './shop-name.ts';

/** Names the window after what it shows; the shop's own name follows. */
export const useTitle = (title: string | undefined) => {
  useEffect(() => {
    document.title = title ? `${title} · ${shopName()}` : shopName();
  }, [title]);
};
