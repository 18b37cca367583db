import { connect, createServer, type Socket } from 'node:net';
import { eventSubject, INVENTORY, item } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import { connectionOf, type EventLog } from '../connection/event-log.js';

/** Appends events of about so many bytes each, mostly in a field that readers do not know. */
export const appendBig = async (log: EventLog, id: string, bytes: number, count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    const envelope = headers();
    envelope.append('ce-id', `${id}-${n}`);
    envelope.append('ce-time', '2026-01-01T00:00:00.000Z');
    const data = JSON.stringify({ delta: 1, reason: 'delivery', padding: 'x'.repeat(bytes) });
    await connectionOf(log).js.publish(eventSubject(item, id, 'StockAdjusted'), data, { headers: envelope });
  }
};

/** The consumers of the stream that readers created. */
export const consumersOf = async (log: EventLog) => {
  const found = [];
  for await (const one of connectionOf(log).jsm.consumers.list(INVENTORY.name)) found.push(one);
  return found;
};

/** A proxy to the server that can hold back what the server sends. */
export const wireTo = async (port: number) => {
  const ends: Socket[] = [];
  let held: Buffer[] | undefined;
  let detail = '';
  let release: () => void = () => undefined;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    ends.push(client, upstream);
    release = () => held?.forEach((bytes) => client.write(bytes));
    client.on('data', (bytes) => {
      if (held) detail += bytes.toString('latin1');
      upstream.write(bytes);
    });
    upstream.on('data', (bytes: Buffer) => (held ? held.push(bytes) : client.write(bytes)));
    for (const end of [client, upstream]) end.on('error', () => end.destroy());
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    port: (server.address() as { port: number }).port,
    hold: () => {
      held = [];
    },
    /** What the client has sent since the server’s data are held back. */
    sent: () => detail,
    letGo: () => {
      release();
      held = undefined;
    },
    close: () => {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
};
