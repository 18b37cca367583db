import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.js';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { fillIn, orderIdIn, placeButton, stockedAt, thanks, withCart } from './shopping/checking-out.js';
import { checkoutInput, shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'discounts');
const newCode = () => `TEN-${randomUUID().slice(0, 8).toUpperCase()}`;
const code = newCode();
const createDiscount = async (input: object): Promise<void> => {
  const mutation = `mutation ($input: DiscountInput!) { discountCreate(input: $input) { userErrors { code message } } }`;
  const ten = { title: 'Ten percent', discountClass: 'ORDER', percentage: 10, startsAt: '2026-01-01T00:00:00Z', ...input };
  expect(await client.requestAsStaff(mutation, { input: ten })).toEqual({ discountCreate: { userErrors: [] } });
};
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await createDiscount({ code });
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

  it('uses a code with a limit once: its price is refused to the next order, before anything is charged', async () => {
    const limited = newCode();
    await createDiscount({ code: limited, perCustomerLimit: 1 });
    const mug = await stocked('Limited mug of tests', '20.00', 9);
    const update = `mutation ($id: ID!, $codes: [String!]) { cartDiscountCodesUpdate(cartId: $id, discountCodes: $codes) {
      cart { cost { totalAmount { amount } } discountCodes { applicable } } userErrors { code } } }`;
    const checkOut = `mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id } userErrors { code total { amount } } } }`;
    const order = async () => {
      const { id } = await shopping.cartOf(mug.variantId, 1);
      expect(await client.request(update, { id, codes: [limited] })).toMatchObject({
        cartDiscountCodesUpdate: { cart: { cost: { totalAmount: { amount: '18.00' } }, discountCodes: [{ applicable: true }] } },
      });
      const expectedTotal = { amount: '22.90', currencyCode: 'EUR' };
      const input = { ...checkoutInput(id), email: `${limited}@example.com`, expectedTotal };
      return client.request<{ checkoutComplete: { order: { id: string } | null; userErrors: object[] } }>(checkOut, { input });
    };
    const { checkoutComplete: first } = await order();
    expect(first.userErrors).toEqual([]);
    const paid = () => shopping.readOrder(first.order?.id ?? '');
    await eventually('the order is paid', paid, (found) => found.paid);
    expect(await order()).toMatchObject({
      checkoutComplete: { order: null, userErrors: [{ code: 'TOTAL_CHANGED', total: { amount: '24.90' } }] },
    });
    const listed = 'query { discounts(first: 250) { nodes { code redeemed } } }';
    const { discounts } = await client.requestAsStaff<{ discounts: { nodes: object[] } }>(listed);
    expect(discounts.nodes).toContainEqual({ code: limited, redeemed: 1 });
  });

  it('sees in the cart already that they have used a code up, by the e-mail address of the cart', async () => {
    const limited = newCode();
    await createDiscount({ code: limited, perCustomerLimit: 1 });
    const mug = await stocked('Mug of tests for known buyers', '20.00', 9);
    const email = `${limited}@example.com`;
    const cartWithCode = async (buyerIdentity: object) => {
      const { id } = await shopping.cartOf(mug.variantId, 1);
      const update = `mutation ($id: ID!, $codes: [String!], $buyerIdentity: CartBuyerIdentityInput!) {
        cartDiscountCodesUpdate(cartId: $id, discountCodes: $codes) { userErrors { code } }
        cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: $buyerIdentity) { userErrors { code } } }`;
      await client.request(update, { id, codes: [limited], buyerIdentity });
      return id;
    };
    type Codes = { cart: { discountCodes: { applicable: boolean }[]; warnings: { code: string }[] } };
    const read = (id: string) =>
      client.request<Codes>('query ($id: ID!) { cart(id: $id) { discountCodes { applicable } warnings { code } } }', { id });
    const first = await cartWithCode({ email });
    expect(await read(first)).toEqual({ cart: { discountCodes: [{ applicable: true }], warnings: [] } });
    const { order } = await shopping.checkOut({ ...checkoutInput(first), email });
    await shopping.orderAfter(order?.id ?? '', 'PAID');
    expect(await read(await cartWithCode({ email: 'someone.else@example.com' }))).toMatchObject({
      cart: { discountCodes: [{ applicable: true }] },
    });
    expect(await read(await cartWithCode({ email: email.toLowerCase() }))).toEqual({
      cart: { discountCodes: [{ applicable: false }], warnings: [{ code: 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED' }] },
    });
  });
});
