import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { randomFrom } from './random.js';
import { type Market, nextTrade } from './trades.js';

type Trading = Readonly<{ seed: number; perSecond: number; signal: AbortSignal }>;

/** One transaction in so many is rolled back. */
const rolledBack = 20;

/**
 * Trades on the sample ERP, at most so many transactions a second, until the signal: stock, orders, prices, texts, new and renumbered articles. The same
 * seed on the same tables makes the same trades. Returns their number; rejects when the database fails.
 */
export const trade = async (client: ClientBase, { seed, perSecond, signal }: Trading): Promise<number> => {
  const { rows } = await client.query<{ artnr: string }>(`SELECT artnr FROM erp.art WHERE mand = '01' ORDER BY artnr`);
  const articles = rows.map(({ artnr }) => artnr);
  const made = articles.reduce((max, artnr) => Math.max(max, Number(/^S-(\d{6})/.exec(artnr)?.[1] ?? 0)), 0);
  const market: Market = { articles, made };
  const random = randomFrom(seed);
  const began = Date.now();
  for (let trades = 0; ; trades += 1) {
    if (signal.aborted) return trades;
    const isRolledBack = random.between(1, rolledBack) === 1;
    const statements = nextTrade(random, isRolledBack ? { ...market, articles: [...articles] } : market);
    await client.query('BEGIN');
    for (const { sql, values } of statements) await client.query(sql, [...values]);
    await client.query(isRolledBack ? 'ROLLBACK' : 'COMMIT');
    const due = began + (trades * 1_000) / perSecond;
    await pause(Math.max(0, due - Date.now()), undefined, { signal }).catch(() => undefined);
  }
};
