import { notify } from '@shop/kit/events.ts';

/** Says when the connection to the world is gone, and when it is back. */
export const tellOfConnection = () => {
  addEventListener('offline', () => notify({ message: 'You’re offline. This page may be out of date.', tone: 'bad' }));
  addEventListener('online', () => notify({ message: 'You’re back online.' }));
};
