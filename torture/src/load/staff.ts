import { randomUUID } from 'node:crypto';
import type { ProductRequest } from '@millrace/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientRequest } from '../history/history.js';
import type { Random } from '../plan/random.js';
import type { Journal, OpenRequest } from './journal.js';
import { sendUntilAnswered, type Client } from './send-until-answered.js';
import { productOf } from './product.js';

/** The id of an item: 40 % of the random ids are of 5 contended items, the others of 80. */
export const anyItem = (random: Random): string =>
  random.chance(0.4) ? `hot_${random.between(1, 5)}` : `cold_${random.between(1, 80)}`;

/** Sends requests one after another, each until its final answer. Some are sent twice, some must be refused. */
export const runStaff = async (client: Client, random: Random, ends: AbortSignal): Promise<void> => {
  while (!ends.aborted) {
    await actOnce(client, random);
    await pause(random.between(1, 20));
  }
};

const actOnce = async (client: Client, random: Random): Promise<void> => {
  const { journal } = client;
  const again = journal.accepted.length > 0 && random.chance(0.15) ? anyAccepted(journal, random) : undefined;
  if (again && random.chance(0.5)) return sendUntilAnswered(client, again);
  if (again) return sendUntilAnswered(client, journal.open(reused(again)));
  const note = journal.open(nextRequest(journal, random));
  const twice = random.chance(0.1);
  await Promise.all([sendUntilAnswered(client, note), ...(twice ? [sendUntilAnswered(client, note)] : [])]);
};

const anyAccepted = ({ accepted }: Journal, random: Random) => accepted[random.between(0, accepted.length - 1)];

/** The same idempotency key with another input. */
const reused = (requests: OpenRequest): ClientRequest => {
  switch (requests.aggregate) {
    case 'item':
      return { ...requests, request: { ...requests.request, reason: 'another' }, mustBe: 'reused' };
    case 'product':
      return { ...requests, request: otherProduct(requests.request), mustBe: 'reused' };
    case 'cart':
      return {
        ...requests,
        request: { type: 'ChangeNote', keyHash: requests.request.keyHash, note: 'another' },
        mustBe: 'reused',
      };
  }
};

const otherProduct = (request: ProductRequest): ProductRequest => {
  switch (request.type) {
    case 'PutProduct':
      return { ...request, vendor: 'another' };
    case 'TranslateProduct':
      return { ...request, remove: [{ locale: 'fr', key: 'title' }] };
    case 'ChangeMetafields':
      return { ...request, remove: [{ namespace: 'custom', key: 'another' }] };
  }
};

const nextRequest = (journal: Journal, random: Random): ClientRequest => {
  const item = { aggregate: 'item', id: anyItem(random), requestId: randomUUID() } as const;
  const adjust = (delta: number) => ({ type: 'AdjustStock', delta, reason: 'torture' }) as const;
  const kind = random.between(1, 100);
  if (kind <= 45) return { ...item, request: adjust(random.between(-6, 8)) };
  if (kind <= 60) return { ...item, request: { type: 'CountStock', onHand: random.between(0, 40), reason: 'count' } };
  if (kind <= 72) return { ...item, request: adjust(random.between(1, 5)), expectedVersion: journal.known(item).version };
  if (kind <= 77) return { ...item, request: adjust(1), expectedVersion: 1_000_000, mustBe: 'conflict' };
  if (kind <= 85) return { ...item, request: adjust(-1_000_000_000), mustBe: 'rejected' };
  return putProduct(random);
};

/** Some products have variants whose stock is counted, so that rows of the search view combine both streams. */
const putProduct = (random: Random): ClientRequest => {
  const id = random.chance(0.2) ? random.oneOf('hot', 'cold') : `product-${random.between(1, 12)}`;
  const wrong = random.chance(0.2);
  const request = { type: 'PutProduct', ...productOf(id, random.between(1, 500), wrong) } as const;
  return { aggregate: 'product', id, requestId: randomUUID(), request, ...(wrong ? { mustBe: 'rejected' as const } : {}) };
};
