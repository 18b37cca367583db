import { observe } from '@shop/kit/browser/events.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'home'],
  [/^\/search/, 'search'],
  [/^\/collections\//, 'collection'],
  [/^\/products\//, 'product'],
  [/^\/cart/, 'cart'],
  [/^\/checkout/, 'checkout'],
  [/^\/orders\//, 'order'],
  [/^\/account/, 'account'],
  [/^\/(pages|policies|blogs)\//, 'content'],
];

/** The kind of the page at a path; never the path itself, which may contain the key of an order. */
export const pageKind = (pathname: string): string => kinds.find(([path]) => path.test(pathname))?.[1] ?? 'other';

/** Tells each page that is shown: when its path changes. */
export const observePages = () => {
  let shown: string | undefined;
  addEventListener('single-spa:routing-event', () => {
    if (location.pathname === shown) return;
    shown = location.pathname;
    const page = pageKind(shown);
    observe({ type: 'PageViewed', page });
    if (page === 'cart') observe({ type: 'CartViewed' });
    if (page === 'checkout') observe({ type: 'CheckoutStarted' });
  });
};
