import { notify } from '@shop/kit/browser/events.ts';

/** Notifies when the connection is lost and restored. */
export const showConnection = () => {
  addEventListener('offline', () => notify({ message: 'You’re offline. This page may be out of date.', tone: 'bad' }));
  addEventListener('online', () => notify({ message: 'You’re back online.' }));
};
