import type { StockItem } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import type { ReadSession } from '../consistency/read-session.js';
import { shortLines } from './short-lines.js';

const line = (lineId: string, variantId: string, quantity: number) => ({
  lineId,
  variantId,
  quantity,
  price: { minor: 100, currency: 'EUR' },
  attributes: [],
});
const sessionWith = (answer: () => Promise<{ items: readonly StockItem[] }>) => ({ query: answer }) as unknown as ReadSession;
const stock = (...items: readonly Omit<StockItem, 'version'>[]) =>
  sessionWith(async () => ({ items: items.map((item) => ({ ...item, version: 1 })) }));
const short = async (session: ReadSession, ...lines: readonly ReturnType<typeof line>[]) =>
  (await shortLines(session, lines)).map(({ lineId, available }) => [lineId, available]);

describe('lines that exceed the stock', () => {
  it('are those whose variant has fewer pieces than all its lines together', async () => {
    const knives = stock({ variantId: 'knife', onHand: 3, held: 1 }, { variantId: 'mug', onHand: 1, held: 0 });
    expect(await short(knives, line('a', 'knife', 2), line('b', 'mug', 1))).toEqual([]);
    expect(await short(knives, line('a', 'knife', 1), line('b', 'knife', 2), line('c', 'mug', 1))).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('have zero pieces available when sold out, never fewer', async () =>
    expect(await short(stock({ variantId: 'knife', onHand: 0, held: 0, backordered: 2 }), line('a', 'knife', 1))).toEqual([
      ['a', 0],
    ]));

  it.each([{ tracked: false }, { inventoryPolicy: 'continue' as const }])(
    'do not include lines of variants with %j',
    async (rules) =>
      expect(await short(stock({ variantId: 'knife', onHand: 0, held: 0, ...rules }), line('a', 'knife', 9))).toEqual([]),
  );

  it('do not include variants that were never counted, and are none while the inventory service does not answer', async () => {
    expect(await short(stock(), line('a', 'knife', 9))).toEqual([]);
    const away = sessionWith(() => Promise.reject(new LogError('NOT_AVAILABLE', 'inventory-service does not answer')));
    expect(await short(away, line('a', 'knife', 9))).toEqual([]);
    const broken = sessionWith(() => Promise.reject(new Error('a bug')));
    await expect(short(broken, line('a', 'knife', 9))).rejects.toThrow('a bug');
  });
});
