import { INVENTORY, item, type ItemEvent, SHIPPING, shipment, type ShipmentEvent } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastSequence } from '../store/read-stream.js';
import { reactionAfterCall } from './reaction-after-call.js';

const consumer = {
  app: 'shipping-service',
  name: 'call-with-state',
  stream: INVENTORY,
  aggregate: item,
  types: ['StockAdjusted'],
} as const;
const adjusted: ItemEvent = { type: 'StockAdjusted', delta: 1, reason: 'counted' };
const cancelled: ShipmentEvent = { type: 'ShipmentCancelled' };
const waitOptions = { timeout: 20_000 };

describe('a call whose state in memory is older than the log', () => {
  let temporary: TemporaryLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
  });
  afterAll(() => temporary.remove());

  it('reads the newest state when it asks for it', async () => {
    const states: (readonly [known: number, newest: number])[] = [];
    const decider = {
      initial: 0,
      evolve: (events: number) => events + 1,
      decide: (_: number, event: ShipmentEvent) => accept(event),
    };
    const worker = await reactionAfterCall({
      consumer: { ...consumer, name: 'call-with-newest' },
      target: { stream: SHIPPING, aggregate: shipment, decider },
      call: async (_, { state, newest }) => {
        states.push([state, await newest()]);
        return cancelled;
      },
    }).start(await temporary.as('shipping-service'));
    const happen = () => temporary.record(INVENTORY, item, 'n', adjusted);
    await happen();
    await expect.poll(() => states, waitOptions).toEqual([[0, 0]]);
    await expect.poll(async () => lastSequence(await temporary.as('operator'), SHIPPING), waitOptions).toBe(1);
    await temporary.record(SHIPPING, shipment, 'n', cancelled);
    await happen();
    await expect
      .poll(() => states, waitOptions)
      .toEqual([
        [0, 0],
        [1, 2],
      ]);
    await expect.poll(async () => lastSequence(await temporary.as('operator'), SHIPPING), waitOptions).toBe(3);
    await worker.stop();
  });

  it('is made again with the newest state when it wants nothing of the older one', async () => {
    const states: number[] = [];
    const worker = await reactionAfterCall({
      consumer,
      target: {
        stream: SHIPPING,
        aggregate: shipment,
        decider: {
          initial: 0,
          evolve: (events: number) => events + 1,
          decide: (_: number, event: ShipmentEvent) => accept(event),
        },
      },
      call: async (_, { state }) => {
        states.push(state);
        return state < 2 ? undefined : cancelled;
      },
    }).start(await temporary.as('shipping-service'));
    const other = () => temporary.record(SHIPPING, shipment, 'a', cancelled);
    const happen = () => temporary.record(INVENTORY, item, 'a', adjusted);
    await other();
    await happen();
    await expect.poll(() => states, waitOptions).toEqual([1]);
    await other();
    await happen();
    await expect.poll(() => states, waitOptions).toEqual([1, 1, 2]);
    await expect.poll(async () => lastSequence(await temporary.as('operator'), SHIPPING), waitOptions).toBe(6);
    await worker.stop();
  });

  it('is not read for an event that begins the aggregate; where that is wrong, its append is decided again', async () => {
    const states: number[] = [];
    const decided: number[] = [];
    const decide = (events: number, event: ShipmentEvent) => {
      decided.push(events);
      return accept(event);
    };
    const worker = await reactionAfterCall({
      consumer: { ...consumer, name: 'call-without-state' },
      target: { stream: SHIPPING, aggregate: shipment, decider: { initial: 0, evolve: (events: number) => events + 1, decide } },
      begins: ({ aggregateId }) => aggregateId === 'new',
      call: async (_, { state }) => {
        states.push(state);
        return cancelled;
      },
    }).start(await temporary.as('shipping-service'));
    const end = async () => lastSequence(await temporary.as('operator'), SHIPPING);
    await expect.poll(end, waitOptions).toBe(7);
    await temporary.record(SHIPPING, shipment, 'new', cancelled);
    await temporary.record(INVENTORY, item, 'new', adjusted);
    await expect.poll(end, waitOptions).toBe(9);
    expect(states).toEqual([3, 0]);
    expect(decided).toEqual([3, 0, 1]);
    await worker.stop();
  });
});
