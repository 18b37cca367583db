import sdk from 'shopify-buy';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { stockedAt } from './shopping/checking-out.js';

const shop = inject('shop');
const stocked = stockedAt(clientOf(shop), 'js-buy-sdk');

/** The SDK sends to https alone: the shop of these tests has no certificate. */
const buy = sdk.buildClient(
  { domain: new URL(shop.url).host, storefrontAccessToken: 'any', apiVersion: '2026-04' },
  (url, init) => fetch(url.replace(/^https:/, 'http:'), init),
);

describe('Shopify’s JS Buy SDK', () => {
  const title = 'Ladle of SDKs';
  const handle = 'js-buy-sdk-ladle-of-sdks';
  let ladle = '';
  let fork = '';
  beforeAll(async () => {
    // Amounts that end in a zero: the SDK changes these itself unless they are as the Storefront API writes them.
    ladle = (await stocked(title, '20.00', 90)).variantId;
    fork = (await stocked('Fork of SDKs', '9.50', 90)).variantId;
  });

  it('shows the shop and its products', async () => {
    expect((await buy.shop.fetchInfo()).name).toBe('Millrace');
    expect((await buy.shop.fetchPolicies()).privacyPolicy?.title).toBe('Privacy policy');
    const first = await buy.product.fetchAll(2);
    const { model: next } = await buy.fetchNextPage(first);
    expect(new Set([...first, ...next].map(({ id }) => id)).size).toBe(4);
    const [one, other] = first;
    expect((await buy.product.fetchMultiple([one?.id ?? '', other?.id ?? ''])).map((found) => found.handle)).toEqual([
      one?.handle,
      other?.handle,
    ]);
    const shown = await buy.product.fetchByHandle('carbon-steel-chefs-knife');
    expect((await buy.product.fetch(shown.id)).title).toBe(shown.title);
    const [option] = shown.options;
    const chosen = { [option?.name ?? '']: option?.values[0]?.value ?? '' };
    expect(shown.variants).toContainEqual(
      expect.objectContaining({ id: buy.product.helpers.variantForOptions(shown, chosen).id }),
    );
    expect((await buy.product.fetchRecommendations(shown.id)).length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await buy.product.fetchQuery({ query: title, first: 1 })).map((found) => found.handle))
      .toEqual([handle]);
  });

  it('shows collections, and pictures in the sizes that it puts into their names', async () => {
    const [collection] = await buy.collection.fetchAllWithProducts({ first: 1, productsFirst: 2 });
    expect(collection?.products.length).toBeGreaterThan(0);
    expect((await buy.collection.fetchByHandle(collection?.handle ?? '')).title).toBe(collection?.title);
    const [image] = (await buy.product.fetchByHandle('carbon-steel-chefs-knife')).images;
    const address = buy.image.helpers.imageForSize({ src: image?.src ?? '' }, { maxWidth: 50, maxHeight: 50 });
    expect(address).toContain('_50x50.');
    expect((await fetch(address)).status).toBe(200);
  });

  it('fills a cart and changes it', async () => {
    const created = await buy.checkout.create({
      email: 'sdk@example.com',
      note: 'Wrap it',
      customAttributes: [{ key: 'gift', value: 'yes' }],
      lineItems: [{ variantId: ladle, quantity: 1 }],
    });
    expect(created).toMatchObject({
      email: 'sdk@example.com',
      note: 'Wrap it',
      currencyCode: 'EUR',
      totalPrice: { amount: '20.0' },
    });
    expect((await fetch(created.webUrl, { headers: { accept: 'text/html' } })).status).toBe(200);
    const { id } = created;
    const quantities = ({ lineItems }: typeof created) => lineItems.map(({ variant, quantity }) => [variant.id, quantity]);
    const added = await buy.checkout.addLineItems(id, [
      { variantId: fork, quantity: 2, customAttributes: [{ key: 'a', value: 'b' }] },
    ]);
    expect(quantities(added)).toEqual(
      expect.arrayContaining([
        [ladle, 1],
        [fork, 2],
      ]),
    );
    expect(Number(added.totalPrice.amount)).toBe(39);
    const line = added.lineItems.find(({ variant }) => variant.id === ladle)?.id ?? '';
    expect(quantities(await buy.checkout.updateLineItems(id, [{ id: line, quantity: 3 }]))).toContainEqual([ladle, 3]);
    expect(quantities(await buy.checkout.removeLineItems(id, [line]))).toEqual([[fork, 2]]);
    expect(quantities(await buy.checkout.replaceLineItems(id, [{ variantId: ladle, quantity: 2 }]))).toEqual([[ladle, 2]]);
    const noted = await buy.checkout.updateAttributes(id, { note: 'New', customAttributes: [{ key: 'c', value: 'd' }] });
    expect([noted.note, noted.customAttributes.map(({ key, value }) => [key, value])]).toEqual(['New', [['c', 'd']]]);
    expect((await buy.checkout.updateEmail(id, 'other@example.com')).email).toBe('other@example.com');
    const address = {
      firstName: 'Ada',
      lastName: 'Lindqvist',
      address1: 'Mühlenweg 7',
      zip: '10115',
      city: 'Berlin',
      country: 'Germany',
    };
    expect((await buy.checkout.updateShippingAddress(id, address)).shippingAddress).toMatchObject({
      city: 'Berlin',
      countryCodeV2: 'DE',
    });
    expect(quantities(await buy.checkout.fetch(id))).toEqual([[ladle, 2]]);
  });

  it('tells what is wrong with codes', async () => {
    const { id } = await buy.checkout.create({ lineItems: [{ variantId: ladle, quantity: 1 }] });
    expect((await buy.checkout.addDiscount(id, 'SDKNONE')).userErrors.map(({ message }) => message)).toEqual([
      expect.stringContaining('SDKNONE'),
    ]);
    const { userErrors } = await buy.checkout.addGiftCards(id, ['SDKNONE12345']);
    expect(userErrors.map(({ message }) => message)).toContainEqual(expect.stringContaining('gift card'));
  });
});
