import { lastSegment } from '@shop/kit/shop/paths.ts';

/** The id of an order in the address of its page; another text as it is. */
export const orderIdIn = (text: string): string => {
  const given = text.trim();
  if (!URL.canParse(given)) return given;
  const { protocol, pathname } = new URL(given);
  return protocol.startsWith('http') ? lastSegment(pathname) : given;
};
