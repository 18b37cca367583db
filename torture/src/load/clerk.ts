import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '../history.js';
import type { Random } from '../random.js';
import type { Journal, Note } from './journal.js';
import { askUntilTold, type Client } from './patience.js';
import { productOf } from './product.js';

/** Some few items that everyone wants, and many that hardly anyone does. */
export const anyItem = (random: Random): string =>
  random.chance(0.4) ? `hot_${random.between(1, 5)}` : `cold_${random.between(1, 80)}`;

/** One of the staff at work: one request after another, each followed up to its end. Some are asked twice, some must be refused. */
export const workAsClerk = async (client: Client, random: Random, ends: AbortSignal): Promise<void> => {
  while (!ends.aborted) {
    await actOnce(client, random);
    await pause(random.between(1, 20));
  }
};

const actOnce = async (client: Client, random: Random): Promise<void> => {
  const { journal } = client;
  const again = journal.accepted.length > 0 && random.chance(0.15) ? anyAccepted(journal, random) : undefined;
  if (again && random.chance(0.5)) return askUntilTold(client, again);
  if (again) return askUntilTold(client, journal.open(reused(again)));
  const note = journal.open(question(journal, random));
  const twice = random.chance(0.1);
  await Promise.all([askUntilTold(client, note), ...(twice ? [askUntilTold(client, note)] : [])]);
};

const anyAccepted = ({ accepted }: Journal, random: Random) => accepted[random.between(0, accepted.length - 1)];

/** The same key for another input. */
const reused = (asked: Note): Question => {
  switch (asked.aggregate) {
    case 'item':
      return { ...asked, request: { ...asked.request, reason: 'another' }, must: 'reused' };
    case 'product':
      return { ...asked, request: { ...asked.request, vendor: 'another' }, must: 'reused' };
    case 'cart':
      return { ...asked, request: { type: 'ChangeNote', keyHash: asked.request.keyHash, note: 'another' }, must: 'reused' };
  }
};

const question = (journal: Journal, random: Random): Question => {
  const item = { aggregate: 'item', id: anyItem(random), requestId: randomUUID() } as const;
  const adjust = (delta: number) => ({ type: 'AdjustStock', delta, reason: 'torture' }) as const;
  const kind = random.between(1, 100);
  if (kind <= 45) return { ...item, request: adjust(random.between(-6, 8)) };
  if (kind <= 60) return { ...item, request: { type: 'CountStock', onHand: random.between(0, 40), reason: 'count' } };
  if (kind <= 72) return { ...item, request: adjust(random.between(1, 5)), expectedVersion: journal.known(item).version };
  if (kind <= 77) return { ...item, request: adjust(1), expectedVersion: 1_000_000, must: 'conflict' };
  if (kind <= 85) return { ...item, request: adjust(-1_000_000_000), must: 'rejected' };
  return putProduct(random);
};

/** Some are products whose stock is counted too, so that a row of the search is made of both streams. */
const putProduct = (random: Random): Question => {
  const id = random.chance(0.2) ? random.oneOf('hot', 'cold') : `product-${random.between(1, 12)}`;
  const wrong = random.chance(0.2);
  const request = { type: 'PutProduct', ...productOf(id, random.between(1, 500), wrong) } as const;
  return { aggregate: 'product', id, requestId: randomUUID(), request, ...(wrong ? { must: 'rejected' as const } : {}) };
};
