import { expect } from 'vitest';
import { request, type Operation, teeIds } from './storefront.js';

type Created = { cartCreate: { cart: { id: string; lines: { nodes: { id: string }[] } } } };

/** A new cart of two red tees in size S for a buyer in a country: its id, that of its line, and the ids of the tee's variants. */
export const newCart = async (countryCode?: string) => {
  const { variant } = await teeIds();
  const mutation =
    'mutation ($input: CartInput) { cartCreate(input: $input) { cart { id lines(first: 1) { nodes { id } } } userErrors { message } } }';
  const lines = [{ merchandiseId: variant['S / Red'], quantity: 2 }];
  const { cartCreate } = await request<Created>(mutation, {
    input: { lines, ...(countryCode ? { buyerIdentity: { countryCode } } : {}) },
  });
  const { id, lines: found } = cartCreate.cart;
  return { cartId: id, lineId: found.nodes[0]?.id ?? '', variant };
};

/** Runs an operation with the variables `cartId`, `lineId`, `red` and `blue` of a new cart of a buyer in Germany. */
export const answersOfCart = async (_: string, [, query, answer, more = {}]: Operation): Promise<void> => {
  const { cartId, lineId, variant } = await newCart('DE');
  const known = { cartId, lineId, red: variant['M / Red'], blue: variant['L / Blue'], ...more };
  const used = Object.entries(known).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query));
  expect(await request(query, Object.fromEntries(used))).toMatchObject(answer);
};
