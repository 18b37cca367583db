// @vitest-environment jsdom
/// <reference lib="dom" />
import {
  AddToCartButton,
  CartCost,
  CartLineProvider,
  CartLineQuantity,
  CartLineQuantityAdjustButton,
  CartProvider,
  Image,
  Money,
  ProductPrice,
  ProductProvider,
  ShopifyProvider,
  useCart,
  useProduct,
} from '@shopify/hydrogen-react';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { type ComponentProps, createElement as element, type ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';

type ProductData = ComponentProps<typeof ProductProvider>['data'];
type ImageData = NonNullable<ComponentProps<typeof Image>['data']>;

const shop = inject('shop');
const client = clientOf(shop);
const inTime = { timeout: 20_000 };

/** A product of two colours, one of them sold out. */
const csv = [
  'Handle,Title,Vendor,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Alt Text,Status',
  'hydrogen-stool,Stool of Components,Joinery,Colour,Oak,STOOL-OAK,shopify,50,deny,45.00,60.00,/images/beeswax-crayons.svg,A stool,active',
  'hydrogen-stool,,,,Ash,STOOL-ASH,shopify,0,deny,47.50,,,,',
].join('\n');

const query = `query Product($handle: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  product(handle: $handle) {
    id title handle
    featuredImage { id url altText width height }
    options { name optionValues { name } }
    sellingPlanGroups(first: 1) { nodes { name } }
    variants(first: 10) { nodes {
      id title availableForSale sku
      price { amount currencyCode } compareAtPrice { amount currencyCode }
      image { id url altText width height } selectedOptions { name value }
    } }
  }
}`;

const ProductPage = ({ image }: { image: ImageData }) => {
  const { product, options = [], selectedVariant, selectedOptions, setSelectedOption, isOptionInStock } = useProduct();
  if (!product) return null;
  const buttons = options.flatMap((option) =>
    (option?.values ?? []).map((value = '') =>
      element(
        'button',
        {
          key: value,
          onClick: () => setSelectedOption(option?.name ?? '', value),
          'aria-pressed': selectedOptions?.[option?.name ?? ''] === value,
          'data-in-stock': isOptionInStock(option?.name ?? '', value),
        },
        value,
      ),
    ),
  );
  return element(
    'main',
    {},
    element('h1', {}, product.title),
    element(Image, { data: image, sizes: '50vw', aspectRatio: '1/1' }),
    element(
      'div',
      { role: 'group', 'aria-label': 'Price' },
      element(ProductPrice<'div'>, { data: product, variantId: selectedVariant?.id ?? '' }),
    ),
    ...buttons,
    element(AddToCartButton, { variantId: selectedVariant?.id ?? null, quantity: 1, children: 'Add to cart' }),
  );
};

const Cart = () => {
  const { lines = [], status, totalQuantity, checkoutUrl = '', cost } = useCart();
  return element(
    'aside',
    { 'aria-label': 'Cart' },
    element('output', {}, `${status} ${totalQuantity ?? 0}`),
    ...lines.flatMap((line) =>
      line
        ? [
            element(CartLineProvider, {
              key: line.id,
              line,
              children: element(
                'section',
                {},
                element('h2', {}, line.merchandise?.product?.title),
                element(CartLineQuantity, {}),
                element(CartLineQuantityAdjustButton, { adjust: 'increase', children: 'More' }),
                element(CartLineQuantityAdjustButton, { adjust: 'remove', children: 'Remove' }),
              ),
            }),
          ]
        : [],
    ),
    cost && element('div', { role: 'group', 'aria-label': 'Total' }, element(CartCost, { amountType: 'total' })),
    checkoutUrl && element('a', { href: checkoutUrl }, 'Checkout'),
  );
};

const Storefront = ({ children }: { children: ReactNode }) =>
  element(ShopifyProvider, {
    storeDomain: shop.url,
    storefrontToken: 'any',
    storefrontApiVersion: '2026-04',
    countryIsoCode: 'DE',
    languageIsoCode: 'EN',
    children: element(CartProvider, { children }),
  });

describe('Shopify’s components for React', () => {
  let product: ProductData;
  const image = () => product.featuredImage as ImageData;
  const page = () =>
    render(
      element(
        Storefront,
        null,
        element(ProductProvider, { data: product, children: element(ProductPage, { image: image() }) }),
        element(Cart),
      ),
    );
  beforeAll(async () => {
    const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { position } }';
    const { productImport } = await client.requestAsStaff<{ productImport: { position: string } }>(mutation, { csv });
    const variables = { handle: 'hydrogen-stool', country: 'DE', language: 'EN' };
    const headers = { 'millrace-read-after': productImport.position };
    ({ product } = await client.request<{ product: ProductData }>(query, variables, headers));
  });
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('show a product: its picture, its options, and the price of the chosen one', async () => {
    page();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Stool of Components');
    const price = () => screen.getByLabelText('Price').textContent;
    expect(price()).toBe('€45.00');
    expect(screen.getByRole('button', { name: 'Oak' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Ash' }).dataset['inStock']).toBe('false');
    fireEvent.click(screen.getByRole('button', { name: 'Ash' }));
    await waitFor(() => expect(price()).toBe('€47.50'), inTime);
  });

  it('show pictures at addresses that any browser can load, in each size they offer', async () => {
    page();
    const shown = screen.getByRole('img', { name: 'A stool' });
    const offered = [...(shown.getAttribute('srcset') ?? '').matchAll(/(\S+) \d+w/g)].map(([, address = '']) => address);
    expect(offered.length).toBeGreaterThan(5);
    for (const address of [shown.getAttribute('src') ?? '', offered[0] ?? '', offered.at(-1) ?? '']) {
      const { status, headers } = await fetch(address);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
      // The same picture drawn in pixels, with the sizes of the component.
      const drawn = await fetch(`${address}&format=webp`);
      expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/webp']);
    }
  });

  it('show an amount as the country writes it', () => {
    render(element(Storefront, null, element(Money, { data: { amount: '1234.50', currencyCode: 'EUR' } })));
    expect(document.body.textContent).toBe('€1,234.50');
  });

  it('fill a cart, change it, and lead to its check-out', async () => {
    page();
    const cart = within(screen.getByLabelText('Cart'));
    fireEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    await waitFor(() => expect(cart.getByRole('heading', { level: 2 }).textContent).toBe('Stool of Components'), inTime);
    await waitFor(() => expect(cart.getByRole('status').textContent).toBe('idle 1'), inTime);
    expect(cart.getByLabelText('Total').textContent).toBe('€45.00');
    fireEvent.click(cart.getByRole('button', { name: 'More' }));
    await waitFor(() => expect(cart.getByRole('status').textContent).toBe('idle 2'), inTime);
    expect(cart.getByLabelText('Total').textContent).toBe('€90.00');
    const checkout = cart.getByRole('link', { name: 'Checkout' }).getAttribute('href') ?? '';
    expect((await fetch(checkout, { headers: { accept: 'text/html' } })).status).toBe(200);
    fireEvent.click(cart.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(cart.queryByRole('heading', { level: 2 })).toBeNull(), inTime);
    await waitFor(() => expect(cart.getByRole('status').textContent).toBe('idle 0'), inTime);
  });

  it('find the cart of before', async () => {
    page();
    fireEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    const status = () => within(screen.getByLabelText('Cart')).getByRole('status').textContent;
    await waitFor(() => expect(status()).toBe('idle 1'), inTime);
    cleanup();
    page();
    await waitFor(() => expect(status()).toBe('idle 1'), inTime);
  });
});
