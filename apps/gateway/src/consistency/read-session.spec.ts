import { describe, expect, it } from 'vitest';
import { FindProducts } from '@millrace/contracts';
import type { EventLog, Freshness } from '@millrace/event-log';
import { openReadSession } from './read-session.js';

/** A log on which one view answers, with the freshness values in turn. */
const logOf = (...answers: readonly Freshness[]) => {
  const received: (string | undefined)[] = [];
  const left = [...answers];
  const request = async (_subject: string, _input: string, { headers }: { headers: { get(name: string): string } }) => {
    received.push(headers.get('x-read-after'));
    const freshness = left.shift();
    return { json: () => ({ data: { products: [] }, ...(freshness && { freshness }) }) };
  };
  return { received, log: { request } as unknown as EventLog };
};

const freshness = (positions: Freshness['positions'], more: Partial<Freshness> = {}): Freshness => ({
  view: 'products',
  positions,
  behindEvents: 0,
  behindMs: 0,
  reached: true,
  ...more,
});
const input = { ids: ['p'] };

describe('a read session', () => {
  it('reads after everything that the request has seen', async () => {
    const { received, log } = logOf();
    const session = openReadSession(log, { CART: 3 });
    expect(session.observe({ CATALOG: 7 })).toBe('CART:3,CATALOG:7');
    await session.query(FindProducts, input, { CATALOG: 9 });
    await session.query(FindProducts, input);
    expect(received).toEqual(['CART:3,CATALOG:9', 'CART:3,CATALOG:7']);
  });

  it('reports the least fresh of several answers of one view', async () => {
    const late = { behindEvents: 4, behindMs: 90, reached: false };
    const { log } = logOf(
      freshness({ CATALOG: 9, ORDER: 2 }),
      freshness({ CATALOG: 5, ORDER: 3 }, late),
      freshness({ CATALOG: 9 }),
    );
    const session = openReadSession(log, {});
    for (let times = 0; times < 3; times++) await session.query(FindProducts, input);
    expect(session.freshness()).toEqual({ products: { positions: { CATALOG: 5, ORDER: 0 }, ...late } });
  });

  it('reports only the answers since it was reset', async () => {
    const { log } = logOf(freshness({ CATALOG: 5 }, { reached: false }), freshness({ CATALOG: 6 }));
    const session = openReadSession(log, {});
    await session.query(FindProducts, input);
    session.resetFreshness();
    expect(session.freshness()).toEqual({});
    const { view, ...newest } = freshness({ CATALOG: 6 });
    expect(await session.queryWithFreshness(FindProducts, input)).toEqual({ data: { products: [] }, freshness: newest });
    expect(session.freshness()).toEqual({ [view]: newest });
  });

  it('returns the position to read after so that nothing older is shown', async () => {
    const { log } = logOf(freshness({ CATALOG: 5 }));
    const session = openReadSession(log, { ORDER: 1 });
    await session.query(FindProducts, input);
    expect(session.answeredPosition()).toEqual({ CATALOG: 5, ORDER: 1 });
  });
});
