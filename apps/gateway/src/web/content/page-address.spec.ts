import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressOf } from './page-address.js';

type Route = Readonly<{ application: string; path: string }>;
const routes = JSON.parse(readFileSync('frontends/shell/src/routes.json', 'utf8')) as readonly Route[];
const applicationAt = (pathname: string) => routes.find(({ path }) => new RegExp(path).test(pathname))?.application;

it.each([
  ['/', 'home', '@shop/search'],
  ['/search', 'search', '@shop/search'],
  ['/search/', 'search', '@shop/search'],
  ['/collections/mugs', 'collection', '@shop/search'],
  ['/collections/mugs/', 'collection', '@shop/search'],
  ['/products/mug', 'product', '@shop/product'],
  ['/products/mug/', 'product', '@shop/product'],
  ['/cart', 'cart', '@shop/cart'],
  ['/checkout/', 'checkout', '@shop/cart'],
  ['/orders/7', 'order', '@shop/orders'],
  ['/account', 'account', '@shop/account'],
  ['/account/', 'account', '@shop/account'],
  ['/account/activate/c1/0a', 'account', '@shop/account'],
  ['/staff', 'staff', '@shop/staff'],
  ['/staff/', 'staff', '@shop/staff'],
  ['/staff/more', 'unknown', undefined],
  ['/nowhere', 'unknown', undefined],
  ['/searches', 'unknown', undefined],
  ['/products', 'unknown', undefined],
  ['/products/a/b', 'unknown', undefined],
  ['/collections/', 'unknown', undefined],
  ['/orders', 'unknown', undefined],
  ['/carts', 'unknown', undefined],
  ['/accounts', 'unknown', undefined],
] as const)('%s is a page of kind %s, as the routes of the web shop say', (path, kind, application) => {
  expect(applicationAt(path)).toBe(application);
  expect(addressOf(path, new URLSearchParams()).kind).toBe(kind);
});
