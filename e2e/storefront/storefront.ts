import { expect, inject } from 'vitest';
import { clientOf } from '../client.js';

export const shop = inject('shop');
export const client = clientOf(shop);

/** The path and the headers of a client that is written for the Storefront API. */
export const path = '/api/2026-04/graphql.json';
export const headers = { 'x-shopify-storefront-access-token': 'a public token', 'x-sdk-variant': 'tests' };

type Variables = Readonly<Record<string, unknown>>;

/** Sends an operation as such a client does; fails unless it is answered with status 200 and without errors. */
export const request = async <T = Record<string, unknown>>(query: string, variables: Variables = {}): Promise<T> => {
  const { status, data, errors } = await client.send<T>({ path, headers, body: JSON.stringify({ query, variables }) });
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  return data as T;
};

/** An operation of the suite: what it is, its document, its answer as `toMatchObject` compares it, and its variables. */
export type Operation = readonly [name: string, query: string, answer: object, variables?: Variables];

/** Operations as rows of a table of tests, each with its name. */
export const named = (operations: readonly Operation[]) =>
  operations.map((operation): [string, Operation] => [operation[0], operation]);

/** Runs an operation and compares its answer. */
export const answersOf = async (_: string, [, query, answer, variables]: Operation): Promise<void> =>
  expect(await request(query, variables)).toMatchObject(answer);

/** Pictures that exist, because browsers see these products in other tests: two by their absolute addresses, which stay, and one of the shop. */
export const pictures = {
  front: `${shop.url}/images/articulated-desk-lamp.svg`,
  back: `${shop.url}/images/articulated-desk-lamp-slate.svg`,
  cap: '/images/beeswax-crayons.svg',
};
const type = 'Storefront tests';
const columns =
  'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,' +
  'Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Alt Text,SEO Title,SEO Description';
const rows = [
  `storefront-tee,Storefront Tee,<p>Soft <b>cotton</b></p>,Loom,Apparel > Tops > Shirts,${type},"storefront, cotton",TRUE,Size,S,Colour,Red,SF-S-R,180,shopify,5,deny,20.00,25.00,${pictures.front},A tee,Tee for everyone,A soft tee`,
  `storefront-tee,,,,,,,,,S,,Blue,SF-S-B,180,shopify,0,deny,20.00,,${pictures.back},Its back,,`,
  'storefront-tee,,,,,,,,,M,,Red,SF-M-R,200,shopify,7,deny,22.00,,,,,',
  'storefront-tee,,,,,,,,,L,,Blue,SF-L-B,,shopify,9,deny,24.00,30.00,,,,',
  `storefront-cap,Storefront Cap,<p>Warm</p>,Felt,,${type},storefront,TRUE,Title,Default Title,,,SF-CAP,90,shopify,4,deny,15.00,,${pictures.cap},A cap,,`,
];

/** The products of these tests: a tee of four variants, one of which is sold out, and a cap. They are imported once; again, they stay as they are. */
export const importProducts = async (): Promise<void> => {
  const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { position import { products { failed } } } }';
  type Imported = { productImport: { position: string; import: { products: { failed: number } } } };
  const { productImport } = await client.requestAsStaff<Imported>(mutation, { csv: [columns, ...rows].join('\n') });
  expect(productImport.import.products.failed).toBe(0);
  await client.request('{ shop { name } }', {}, { 'millrace-read-after': productImport.position });
  await client.request('{ product(handle: "storefront-tee") { id } }', {}, { 'millrace-read-after': productImport.position });
};

type Tee = { product: { id: string; variants: { nodes: { id: string; title: string }[] } } };

/** The ids of the tee and of its variants by their titles, such as `S / Red`. */
export const teeIds = async () => {
  const { product } = await request<Tee>(
    '{ product(handle: "storefront-tee") { id variants(first: 9) { nodes { id title } } } }',
  );
  return { id: product.id, variant: Object.fromEntries(product.variants.nodes.map(({ id, title }) => [title, id])) };
};
