import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.js';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { fillIn, orderIdIn, placeButton, stockedAt, thanks, withCart } from './shopping/checking-out.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'discounts');
const code = `TEN-${randomUUID().slice(0, 8).toUpperCase()}`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  const mutation = `mutation ($input: DiscountInput!) { discountCreate(input: $input) { discount { id } userErrors { code message } } }`;
  const input = { title: 'Ten percent', code, discountClass: 'ORDER', percentage: 10, startsAt: '2026-01-01T00:00:00Z' };
  expect(await client.requestAsStaff(mutation, { input })).toMatchObject({ discountCreate: { userErrors: [] } });
});
afterAll(() => browser.close());

type Priced = {
  order: {
    cost: { subtotalAmount: Amount; totalDiscountAmount: Amount; totalAmount: Amount };
    discountAllocations: { code: string; discountedAmount: Amount }[];
    priceExplanation: { kind: string; amount: Amount }[];
  };
};
type Amount = { amount: string };

describe('a buyer with a discount code', () => {
  it('sees the discount in the cart, pays less, and finds in the order how its price came about', async () => {
    const mug = await stocked('Discounted mug of tests', '20.00', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    await page.goto('/cart');
    const field = page.getByLabel('Discount code', { exact: true });
    await field.fill('NO-SUCH-CODE');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('We can’t find this code.').waitFor();
    await page.getByRole('button', { name: 'Remove the code NO-SUCH-CODE' }).click();
    await field.fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('−€2.00').waitFor();
    expect(await page.getByTestId('cart-total').textContent()).toBe('€18.00');
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByText('−€2.00').waitFor();
    await placeButton(page).click();
    await thanks(page).waitFor();
    await page.getByText('−€2.00').waitFor();
    const query = `query ($id: ID!) { order(id: $id) { cost { subtotalAmount { amount } totalDiscountAmount { amount } totalAmount { amount } }
      discountAllocations { code discountedAmount { amount } } priceExplanation { kind amount { amount } } } }`;
    const read = () => client.request<Priced>(query, { id: orderIdIn(page) });
    const { order } = await eventually('the order has its discount', read, (found) => found.order.discountAllocations.length > 0);
    expect(order).toMatchObject({
      cost: { subtotalAmount: { amount: '20.00' }, totalDiscountAmount: { amount: '2.00' }, totalAmount: { amount: '22.90' } },
      discountAllocations: [{ code, discountedAmount: { amount: '2.00' } }],
    });
    expect(order.priceExplanation.map(({ kind, amount: { amount } }) => `${kind} ${amount}`)).toEqual([
      'LINE 20.00',
      'SUBTOTAL 20.00',
      'DISCOUNT 2.00',
      'ALLOCATION 2.00',
      'DELIVERY 4.90',
      'TAX 3.66',
      'TAX_SHARE 2.88',
      'TAX_SHARE 0.78',
      'TOTAL 22.90',
    ]);
    await page.context().close();
  });
});
