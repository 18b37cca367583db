import type { Counted } from '@shop/kit/language/counted.ts';

export { kitMessages } from '@shop/kit/messages/en.ts';

/** What the frame of the page says after it is loaded. */
export const messages = {
  offline: 'You’re offline. This page may be out of date.',
  online: 'You’re back online.',
  account: { logIn: 'Log in', loggedIn: 'Your account, logged in' },
  cart: {
    items: { one: 'Cart, {n} item', other: 'Cart, {n} items' } as Counted,
    goTo: 'Go to cart',
    notShown: 'Your cart can’t be shown here right now.',
    slow: 'Your cart is taking longer than usual to open.',
  },
  menu: { loading: 'Loading categories…', failed: 'Categories could not be loaded.' },
  theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  titles: { lost: 'Not found', wrong: 'Something went wrong', offline: 'Offline' },
  visits: {
    objects: 'Your browser asks not to be counted, so we don’t count your visit.',
    granted: 'Your visit is counted, without your name.',
    denied: 'Your visit is not counted.',
    open: 'May we count your visit? Without your name, and only here.',
    stop: 'Stop counting',
    start: 'Yes, count it',
  },
};

export type Messages = typeof messages;
