import type { Messages } from './en.ts';

export { kitMessages } from '@shop/kit/messages/de.ts';

export const messages: Messages = {};
