import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { connectBroker } from '../index.js';
import { openReader } from './stream-reader.js';

it('a reader brings each message once and in order, over pauses and the loss of its consumer, and holds back what is not asked for', async () => {
  const broker = await connectBroker({ servers: inject('natsUrl'), name: 'test' });
  const stream = `read-${randomUUID()}`;
  await broker.jsm.streams.add({ name: stream, subjects: [stream] });
  const count = 4_000;
  await Promise.all(Array.from({ length: count }, (_, number) => broker.js.publish(stream, `${number + 1}`)));
  const reader = await openReader(broker, { stream, filters: [stream], from: 11 });
  expect(reader.pending).toBe(count - 10);
  const read: (readonly [seq: number, text: string, pending: number])[] = [];
  const reading = reader.read((message) => {
    read.push([message.seq, message.text(), message.pending]);
    if (read.length === 100) reader.pause();
  });
  const consumers = async () => {
    const found: string[] = [];
    for await (const { name, delivered } of broker.jsm.consumers.list(stream)) found.push(`${name} ${delivered.consumer_seq}`);
    return found;
  };
  // One and a half times what is asked for at a time, at most.
  await expect.poll(() => read.length).toBeGreaterThanOrEqual(1_000);
  const [name = '', delivered] = ((await consumers())[0] ?? '').split(' ');
  expect(Number(delivered)).toBeLessThanOrEqual(1_600);
  expect(await broker.jsm.consumers.delete(stream, name)).toBe(true);
  reader.resume();
  await expect.poll(() => read.length, { timeout: 10_000 }).toBe(count - 10);
  expect(read).toEqual(Array.from({ length: count - 10 }, (_, index) => [index + 11, `${index + 11}`, count - 11 - index]));
  await reader.stop();
  await reading;
  expect(await consumers()).toEqual([]);
  await broker.jsm.streams.delete(stream);
  await broker.close();
});
