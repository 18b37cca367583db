export { kitMessages } from '@shop/kit/messages/en.ts';

export const messages = {};

export type Messages = typeof messages;
