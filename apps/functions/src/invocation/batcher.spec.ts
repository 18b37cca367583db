import { LogError } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import { FunctionError } from '../pool/function-error.js';
import { eventOf } from '../pool/test-pool.fixture.js';
import { Batcher } from './batcher.js';

const eventsOf = ({ data }: CloudEvent) => (data as { events: readonly CloudEvent[] }).events;
const reply = ({ id, subject }: CloudEvent): AnyOutput => ({ type: 'a.b.C', subject, data: {}, causationid: id });
const subjects = (outputs: readonly AnyOutput[]) => outputs.map(({ subject }) => subject);

const batching = (size: number, answer: (events: readonly CloudEvent[]) => readonly AnyOutput[]) => {
  const sizes: number[] = [];
  const batcher = new Batcher({ size, waitMs: 20 }, async (batch) => {
    sizes.push(eventsOf(batch).length);
    return answer(eventsOf(batch));
  });
  return {
    sizes,
    run: (...names: string[]) => Promise.allSettled(names.map(async (name) => subjects(await batcher.add(eventOf(name))))),
  };
};
const got = (...names: string[]) => names.map((name) => ({ status: 'fulfilled', value: [name] }));

describe('batches of events', () => {
  it('are full, or end with the time, and each event gets its own outputs', async () => {
    const { sizes, run } = batching(2, (events) => events.map(reply).toReversed());
    expect(await run('a', 'b', 'c')).toEqual(got('a', 'b', 'c'));
    expect(sizes).toEqual([2, 1]);
  });

  it('are divided when they fail, until the event that fails is alone', async () => {
    const { sizes, run } = batching(4, (events) => {
      if (events.some(({ subject }) => subject === 'bad')) throw new FunctionError('failed', 'no');
      return events.map(reply);
    });
    const [a, bad, c, d] = await run('a', 'bad', 'c', 'd');
    expect([a, c, d]).toEqual(got('a', 'c', 'd'));
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'no' } });
    expect(sizes).toEqual([4, 2, 2, 1, 1]);
  });

  it('are not divided when the function cannot be called', async () => {
    const { sizes, run } = batching(2, () => {
      throw new LogError('NOT_AVAILABLE', 'no platform');
    });
    const rejected = { status: 'rejected', reason: { code: 'NOT_AVAILABLE' } };
    expect(await run('a', 'b')).toMatchObject([rejected, rejected]);
    expect(sizes).toEqual([2]);
  });

  it('fail when an output belongs to no event', async () => {
    const { run } = batching(1, (events) => events.map((event) => ({ ...reply(event), causationid: 'other' })));
    expect(await run('a')).toMatchObject([{ status: 'rejected', reason: { problem: 'invalid' } }]);
  });
});
