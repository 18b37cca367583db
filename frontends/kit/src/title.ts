import { useEffect } from 'react';

/** Names the window after what it shows; the shop's own name follows. */
export const useTitle = (title: string | undefined) => {
  useEffect(() => {
    document.title = title ? `${title} · Millrace` : 'Millrace';
  }, [title]);
};
