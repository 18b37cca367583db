import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { RawHeaders } from '../message/raw-headers.js';
import {
  bindHandling,
  currentTraceparent,
  followHandling,
  handlingIds,
  outsideHandling,
  runWithIds,
  runWithMessage,
} from './handling-context.js';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const headersOf = (fields: Readonly<Record<string, string>>) =>
  new RawHeaders(
    `NATS/1.0\r\n${Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`,
  );

describe('the ids of what is handled', () => {
  beforeAll(followHandling);

  it('are those of the message, also after it has waited', async () => {
    const headers = headersOf({ 'ce-id': 'm1', 'x-correlation-id': 'c1', 'x-causation-id': 'e0', traceparent });
    const handled = runWithMessage(headers, async () => {
      await nextTurn();
      return [handlingIds(), currentTraceparent()];
    });
    const other = runWithMessage(headersOf({ 'ce-id': 'm2', 'x-correlation-id': 'c2' }), async () => handlingIds());
    expect(await handled).toEqual([{ messageId: 'm1', correlationId: 'c1', causationId: 'e0', traceId }, traceparent]);
    expect(await other).toEqual({ messageId: 'm2', correlationId: 'c2' });
    expect(handlingIds()).toEqual({});
  });

  it('of a command that a request sends are those of both', () => {
    const ids = runWithIds({ requestId: 'r1', traceparent }, () =>
      runWithIds({ messageId: 'm1', correlationId: 'c1' }, handlingIds),
    );
    expect(ids).toEqual({ requestId: 'r1', messageId: 'm1', correlationId: 'c1', traceId });
  });

  it.each(['ada@example.org', 'Ada Lovelace', 'a\nb', 'x'.repeat(129)])('lack an id that may hold anything else: %j', (id) => {
    expect(runWithIds({ correlationId: id, messageId: 'm1' }, handlingIds)).toEqual({ messageId: 'm1' });
  });

  it('ignore a trace context that is not one', () => {
    expect(runWithIds({ requestId: 'r1', traceparent: 'ada@example.org' }, () => [handlingIds(), currentTraceparent()])).toEqual([
      { requestId: 'r1' },
      undefined,
    ]);
  });

  it('stay with queued work that is done in the turn of other work, and leave loops that outlive them', () => {
    const queued = runWithIds({ requestId: 'r1' }, () => bindHandling(handlingIds));
    expect(runWithIds({ requestId: 'r2' }, queued)).toEqual({ requestId: 'r1' });
    expect(runWithIds({ requestId: 'r1' }, () => outsideHandling(handlingIds))).toEqual({});
  });
});
