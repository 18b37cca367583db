import { expect, it } from 'vitest';
import { orderIdIn } from './order-id-in.ts';

const id = 'gid://millrace/Order/a1?key=s/e+c=';

it.each([
  [`https://shop.example/orders/${encodeURIComponent(id)}`, id],
  [` http://localhost:4000/orders/${encodeURIComponent(id)}/?utm=mail `, id],
  [id, id],
  ['gid://shopify/Order/7', 'gid://shopify/Order/7'],
  ['1001', '1001'],
])('of %s is %s', (text, expected) => expect(orderIdIn(text)).toBe(expected));
