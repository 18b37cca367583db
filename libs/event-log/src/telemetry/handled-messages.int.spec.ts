import { INVENTORY, type ItemState, item } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandHandler } from '../command/command-handler.js';
import { openCommandSender } from '../command/send-command.js';
import { connectionOf } from '../connection/event-log.js';
import { followHandling, type HandlingIds, handlingIds, runWithIds } from './handling-context.js';

let temporary: TemporaryLog;
beforeAll(async () => {
  followHandling();
  temporary = await temporaryLog();
});
afterAll(() => temporary.remove());

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

it('a handler has the ids of its own command, also when many are decided in one group, and passes the trace on', async () => {
  const handled = new Map<string, HandlingIds>();
  const service = await commandHandler({
    target: {
      stream: INVENTORY,
      aggregate: item,
      decider: { initial: { onHand: 0, held: 0 } as ItemState, evolve: (state: ItemState) => state },
    },
    decide: async (request) => {
      const reason = 'reason' in request ? request.reason : '';
      await Promise.resolve();
      handled.set(reason, handlingIds());
      return accept({ type: 'StockAdjusted', delta: 1, reason });
    },
    toContractState: (state) => state,
  }).start(await temporary.as('inventory-service'));
  const commands = await openCommandSender(await temporary.as('gateway'));
  const requestIds = Array.from({ length: 40 }, (_, index) => `request-${index}`);
  const send = (requestId: string) =>
    runWithIds({ requestId: `http-${requestId}`, traceparent }, () =>
      commands.send({ aggregate: item, id: 'mug', request: { type: 'AdjustStock', delta: 1, reason: requestId }, requestId }),
    );
  const results = await Promise.all(requestIds.map(send));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['accepted']));
  for (const requestId of requestIds)
    expect(handled.get(requestId)).toEqual({ messageId: expect.any(String), correlationId: requestId, traceId });
  expect(new Set([...handled.values()].map(({ messageId }) => messageId)).size).toBe(40);
  const stored = await connectionOf(await temporary.as('operator')).jsm.streams.getMessage('INVENTORY', { seq: 1 });
  expect(stored?.header.get('traceparent')).toBe(traceparent);
  await Promise.all([service.stop(), commands.stop()]);
});
