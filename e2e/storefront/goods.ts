import { client, request } from './storefront.js';

const csv = [
  'Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price',
  'parcel-of-hinges,Parcel of Hinges,Smithy,Hinges of tests,TRUE,Title,Default Title,HINGES-1,100,shopify,100000,deny,12.00',
].join('\n');

/** A product that tests may buy as often as they want: the id of its variant. */
export const goodsToBuy = async (): Promise<string> => {
  const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { position } }';
  const { productImport } = await client.requestAsStaff<{ productImport: { position: string } }>(mutation, { csv });
  const query = '{ product(handle: "parcel-of-hinges") { variants(first: 1) { nodes { id } } } }';
  type Goods = { product: { variants: { nodes: { id: string }[] } } };
  const { product } = await client.request<Goods>(query, {}, { 'millrace-read-after': productImport.position });
  return product.variants.nodes[0]?.id ?? '';
};

/** The id of a new cart with two pieces of these goods for a buyer in Germany. */
export const cartOfGoods = async (variantId: string): Promise<string> => {
  const mutation = 'mutation ($input: CartInput!) { cartCreate(input: $input) { cart { id } userErrors { message } } }';
  const input = {
    lines: [{ merchandiseId: variantId, quantity: 2, attributes: [{ key: 'gift', value: 'yes' }] }],
    buyerIdentity: { countryCode: 'DE' },
  };
  const { cartCreate } = await request<{ cartCreate: { cart: { id: string } } }>(mutation, { input });
  return cartCreate.cart.id;
};
