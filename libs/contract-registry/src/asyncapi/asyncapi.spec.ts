import { Parser } from '@asyncapi/parser';
import { durableConsumers, timerStreams } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { describeContracts } from '../document/document.js';
import { asyncapi } from './asyncapi.js';

type Operation = { action: string; channel: { $ref: string }; bindings?: { nats?: { queue?: string } } };
type Document = {
  info: { version?: string };
  operations: Record<string, Operation>;
  channels: Record<string, { address: string }>;
};

const contracts = describeContracts('1.2.3');
const { text } = asyncapi(contracts);
const { operations, channels } = JSON.parse(text) as Document;

/** The errors and warnings of AsyncAPI's own parser, which takes seconds. */
const parsed = async (written: string) => {
  const { document, diagnostics } = await new Parser().parse(written);
  return { document, problems: diagnostics.filter(({ severity }) => severity <= 1).map(({ message }) => message) };
};
const timeout = { timeout: 60_000 };

describe('the AsyncAPI document', () => {
  it('is valid for AsyncAPI’s own parser', timeout, async () => {
    const { document, problems } = await parsed(text);
    expect(problems).toEqual([]);
    expect(document?.version()).toBe('3.0.0');
    expect(document?.info().version()).toBe('1.2.3');
  });

  it.each([
    [
      'an operation on a channel that is not there',
      "'#/channels/nowhere' does not exist",
      (broken: Document) => (broken.operations['lost'] = { action: 'receive', channel: { $ref: '#/channels/nowhere' } }),
    ],
    ['no version', 'required property "version"', (broken: Document) => delete broken.info.version],
  ])('would be invalid with %s', timeout, async (_, problem, plant) => {
    const small = { ...contracts, streams: contracts.streams.filter(({ name }) => name === 'SHIPPING') };
    const broken = JSON.parse(asyncapi(small).text) as Document;
    plant(broken);
    expect((await parsed(JSON.stringify(broken))).problems).toContainEqual(expect.stringContaining(problem));
  });

  it('has a receive operation for every durable consumer of events and requests, under the consumer’s name', () => {
    const queues = Object.values(operations).flatMap(({ bindings }) => bindings?.nats?.queue ?? []);
    const declared = durableConsumers
      .filter(({ stream }) => !timerStreams.some(({ name }) => name === stream))
      .map(({ durable }) => durable);
    expect(queues.sort()).toEqual(declared.sort());
  });

  it('has one send operation for each channel', () => {
    const sent = Object.values(operations).filter(({ action }) => action === 'send');
    expect(sent.map(({ channel }) => channel.$ref).sort()).toEqual(
      Object.keys(channels)
        .map((id) => `#/channels/${id}`)
        .sort(),
    );
    expect(channels['order-order']?.address).toBe('order.order.{id}.{type}');
  });
});
