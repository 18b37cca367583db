// @vitest-environment jsdom
import { on, type Notice } from '@shop/kit';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Line } from './state/cart-model.ts';
import { useLine } from './use-line.ts';

const money = { amount: '9.50', currencyCode: 'EUR' as const };
const line = {
  id: 'l',
  quantity: 1,
  attributes: [{ key: 'Engraving', value: 'Ada' }],
  cost: { amountPerQuantity: money, compareAtAmountPerQuantity: null, subtotalAmount: money, totalAmount: money },
  merchandise: {
    __typename: 'ProductVariant',
    id: 'v',
    title: 'Single',
    availableForSale: true,
    quantityAvailable: 9,
    selectedOptions: [],
    image: null,
    product: { handle: 'mug', title: 'Mug' },
  },
} satisfies Line;

/** The requests to the shop; each waits until it is answered. */
let requests: { operationName: string; variables: Record<string, unknown>; answer: (payload: object | undefined) => void }[];
let stop: () => void;
const notices: Notice[] = [];

beforeEach(() => {
  requests = [];
  notices.length = 0;
  localStorage.setItem('millrace.cart', 'c');
  stop = on('shop:notice', (notice) => notices.push(notice));
  const respond = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((answered, failed) => {
      const { operationName, variables } = JSON.parse(String(init?.body)) as (typeof requests)[number];
      const answer = (payload: object | undefined) => {
        if (!payload) return failed(new TypeError('unreachable'));
        const name = `cartLines${operationName.replace(/.*(Update|Remove|Add|Back).*/, '$1').replace('Back', 'Add')}`;
        const data = { [name]: { __typename: 'Payload', cart: null, userErrors: [], position: '', ...payload } };
        answered(new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }));
      };
      requests.push({ operationName, variables, answer });
    });
  vi.stubGlobal('fetch', respond);
});
afterEach(() => {
  cleanup();
  stop();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const setUp = () => renderHook(() => useLine(line)).result;
const answer = async (at: number, payload: object | undefined) => {
  await waitFor(() => expect(requests.length).toBeGreaterThan(at), { timeout: 20_000 });
  await act(async () => requests[at]?.answer(payload));
};

it('shows the quantity at once, and sends the first and the last of several presses', async () => {
  const shown = setUp();
  for (const wanted of [2, 3, 4]) act(() => void shown.current.setQuantity(wanted));
  expect([shown.current.quantity, shown.current.pending]).toEqual([4, true]);
  await answer(0, {});
  await answer(1, {});
  await waitFor(() => expect(shown.current.pending).toBe(false), { timeout: 20_000 });
  expect(requests.map(({ variables }) => variables['lines'])).toEqual([[{ id: 'l', quantity: 2 }], [{ id: 'l', quantity: 4 }]]);
});

it('restores the quantity after an error and shows the message', async () => {
  const shown = setUp();
  act(() => void shown.current.setQuantity(7));
  await answer(0, { userErrors: [{ __typename: 'E', code: 'INVALID', field: null, message: 'Only 5 left.' }] });
  await waitFor(() => expect(shown.current.userError).toBe('Only 5 left.'), { timeout: 20_000 });
  expect([shown.current.quantity, shown.current.pending]).toEqual([1, false]);
});

it('repeats a request without a response with the same key', async () => {
  const shown = setUp();
  act(() => void shown.current.setQuantity(2));
  await answer(0, undefined);
  await answer(1, undefined);
  await waitFor(() => expect(shown.current.userError).toMatch(/couldn’t reach/), { timeout: 20_000 });
  expect(requests[1]?.variables['idempotencyKey']).toBe(requests[0]?.variables['idempotencyKey']);
});

it('removes a line, and restores it with Undo', async () => {
  const shown = setUp();
  act(() => void shown.current.takeOut());
  await answer(0, {});
  await waitFor(() => expect(notices).toMatchObject([{ message: 'Mug was removed from your cart.' }]), { timeout: 20_000 });
  act(() => notices[0]?.action?.run());
  await answer(1, {});
  expect(requests[1]?.variables['lines']).toEqual([
    { merchandiseId: 'v', quantity: 1, attributes: [{ key: 'Engraving', value: 'Ada' }] },
  ]);
});
