import { notify } from '@shop/kit/browser/events.ts';
import { messages } from '@shop/shell/messages';

/** Notifies when the connection is lost and restored. */
export const showConnection = () => {
  addEventListener('offline', () => notify({ message: messages.offline, tone: 'bad' }));
  addEventListener('online', () => notify({ message: messages.online }));
};
