import { aggregateFilter, eventSubject, INVENTORY, item } from '@millrace/contracts';
import { connectLog } from '@millrace/event-log';
import { bareSubject } from './bare-request.js';
import { connectionOf } from '@millrace/event-log/connection';

// The responder of a bare round trip, in its own process as a service is: it publishes each request after its previous one, and replies.
const log = await connectLog({
  servers: process.env['NATS_URL'] ?? '',
  user: process.env['NATS_USER'] ?? '',
  password: process.env['NATS_PASSWORD'] ?? '',
  app: INVENTORY.owner,
});
const newest = new Map<string, number>();
const publish = async (id: string, data: Uint8Array): Promise<number> => {
  const expect = { lastSubjectSequence: newest.get(id) ?? 0, lastSubjectSequenceSubject: aggregateFilter(item, id) };
  const { seq } = await connectionOf(log).js.publish(eventSubject(item, id, 'StockAdjusted'), data, { expect });
  newest.set(id, seq);
  return seq;
};
connectionOf(log).nc.subscribe(bareSubject('*'), {
  callback: (error, message) => {
    if (error) throw error;
    void publish(message.subject.split('.').at(-1) ?? '', message.data).then((seq) => message.respond(JSON.stringify({ seq })));
  },
});
await connectionOf(log).nc.flush();
process.once('SIGTERM', () => void log.close().then(() => process.exit(0)));
console.log('the bare responder is ready');
