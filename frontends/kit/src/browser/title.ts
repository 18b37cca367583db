import { useEffect } from 'react';
import { shopName } from '../shop/shop-name.ts';

/** Sets the title of the document, followed by the shop's name. */
export const useTitle = (title: string | undefined) => {
  useEffect(() => {
    document.title = title ? `${title} · ${shopName()}` : shopName();
  }, [title]);
};
