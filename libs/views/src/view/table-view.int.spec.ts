import { type InputOf, INVENTORY, type ItemEvent, item, query } from '@millrace/contracts';
import { sendQuery } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, guardedLog } from '@millrace/testing';
// Imported by its public name, as the author of a view imports it.
import { defineViewApp, tableView, type ViewQueryContext, ViewQueryHandler } from '@millrace/views';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const Count = query('counts-view', 'Count', Type.Object({ id: Type.String() }), Type.Object({ rows: Type.Array(Type.Any()) }));

const none = { note: '', on_hand: 0, total: 0, mean: 0, short: false, since: '2026-01-02T03:04:05.678Z' };
const counts = tableView({
  name: 'counts',
  version: 1,
  streams: [INVENTORY],
  table: {
    name: 'count',
    key: 'id',
    columns: {
      note: 'text',
      on_hand: 'integer',
      total: 'bigint',
      mean: 'double precision',
      short: 'boolean',
      since: 'timestamptz',
    },
    indexes: ['on_hand'],
  },
  route: ({ aggregateId, event }) => (event.type === 'StockAdjusted' ? [aggregateId, aggregateId] : []),
  fold: (row = none, { event }) => {
    if (event.type !== 'StockAdjusted') return row;
    const onHand = row.on_hand + event.delta;
    // A stored value must equal the folded one, otherwise these would not add up.
    const stored = { since: new Date(Date.parse(row.since) + 1).toISOString(), total: row.total + 2 ** 40 };
    return { ...stored, note: event.reason, on_hand: onHand, mean: onHand / 2, short: !row.short };
  },
});

@Controller()
class CountController {
  @ViewQueryHandler(Count)
  async count(@Payload() { id }: InputOf<typeof Count>, @Ctx() { rows }: ViewQueryContext) {
    return {
      rows: await rows.query('SELECT note, on_hand, total::float8 AS total, mean, short, since FROM count WHERE id = $1', [id]),
    };
  }
}

const app = defineViewApp('counts-view', counts, [CountController]);

describe('a view of a declared table', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  const running: RunningApp[] = [];
  const start = async () => {
    const access = { NATS_URL: log.broker.url, NATS_PASSWORD: 'test' };
    running.push(await app.start({ ...access, DATABASE_URL: database.url }));
  };
  beforeAll(async () => {
    [log, database] = await Promise.all([
      guardedLog([{ app: 'counts-view', name: counts.view.name, streams: counts.view.streams }]),
      temporaryDatabase(),
    ]);
  });
  afterAll(async () => {
    for (const one of running) await one.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  const adjusted = (delta: number) => {
    const event: ItemEvent = { type: 'StockAdjusted', delta, reason: 'counted' };
    return log.record(INVENTORY, item, 'a', event);
  };
  /** Queries are refused until the rows have caught up for the first time. */
  const query = async (readAfter: Readonly<Record<string, number>>) => {
    const gateway = await log.as('gateway');
    const answer = await vi.waitFor(() => sendQuery(gateway, Count, { id: 'a' }, { readAfter }), { timeout: 10_000 });
    return answer.data.rows;
  };

  it('lists its streams', () => expect(app.reads).toEqual(['INVENTORY']));

  it('folds the events from before its start, stores values unchanged, and folds a row once for each event', async () => {
    const position = await adjusted(3);
    await start();
    expect(await query(position)).toEqual([
      { note: 'counted', on_hand: 3, total: 2 ** 40, mean: 1.5, short: true, since: '2026-01-02T03:04:05.679Z' },
    ]);
  });

  it('resumes with its stored rows', async () => {
    await running.pop()?.stop();
    const position = await adjusted(4);
    await start();
    expect(await query(position)).toEqual([
      { note: 'counted', on_hand: 7, total: 2 ** 41, mean: 3.5, short: false, since: '2026-01-02T03:04:05.680Z' },
    ]);
  });
});
