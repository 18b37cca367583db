import { notify } from '@shop/kit/events.ts';

/** Says when the connection to the world is gone, and when it is back. */
export const tellOfConnection = () => {
  addEventListener('offline', () => notify({ message: 'You are offline. What you see may be out of date.', tone: 'bad' }));
  addEventListener('online', () => notify({ message: 'You are connected again.' }));
};
