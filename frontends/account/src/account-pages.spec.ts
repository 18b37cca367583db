import { paths } from '@shop/kit/shop/paths.ts';
import { expect, it } from 'vitest';
import { accountViewAt } from './account-pages.ts';

it.each([
  [paths.account, 'orders'],
  ['/account/', 'orders'],
  [paths.accountPage('addresses'), 'addresses'],
  [paths.accountPage('log-ins'), 'log-ins'],
  [paths.accountPage('sign-up'), 'sign-up'],
  ['/account/activate/c1/0a1b', 'activate'],
  ['/account/reset/c1/0a1b/', 'reset'],
  ['/account/email/c1/0a1b', 'email'],
  ['/account/email', 'unknown'],
  ['/account/reset', 'unknown'],
  ['/account/reset/c1', 'unknown'],
  ['/account/addresses/7', 'unknown'],
  ['/account/constructor', 'unknown'],
  ['/cart', undefined],
])('%s shows %s', (path, view) => expect(accountViewAt(path)).toBe(view));
