import { describe, expect, it } from 'vitest';
import { paths } from '../../kit/src/shop/paths.ts';
import { applicationAt } from './applications.ts';

describe('the table of routes', () => {
  it.each([
    [paths.home, '@shop/search'],
    [paths.search(), '@shop/search'],
    [paths.collection('mugs & cups'), '@shop/search'],
    [paths.product('mug/blue'), '@shop/product'],
    [paths.cart, '@shop/cart'],
    [paths.checkout, '@shop/cart'],
    [paths.page('size guide'), '@shop/content'],
    [paths.policy('refund-policy'), '@shop/content'],
    [paths.blog('journal'), '@shop/content'],
    [paths.article('journal', 'first'), '@shop/content'],
    [paths.order('gid://millrace/Order/7?key=a'), '@shop/orders'],
    [paths.account, '@shop/account'],
    [paths.accountPage('addresses'), '@shop/account'],
    ['/account/activate/c1/0a', '@shop/account'],
    ['/account/reset/c1/0a', '@shop/account'],
    ['/staff', '@shop/staff'],
  ])('has %s at %s', (path, application) => {
    expect(applicationAt(path)).toBe(application);
    expect(applicationAt(`${path}/`.replace('//', '/'))).toBe(application);
  });

  it.each([
    '/nowhere',
    '/products',
    '/products/',
    '/products/a/b',
    '/collections',
    '/orders',
    '/carts',
    '/accounts',
    '/pages',
    '/blogs',
    '/blogs/a/b/c',
    '/policies/a/b',
  ])('has no %s', (path) => {
    expect(applicationAt(path)).toBeUndefined();
  });
});
