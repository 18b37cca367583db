import { connectLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';

type Plan = Readonly<{ streams: number; inFlight: number; bytes: number; seconds: number }>;

/**
 * The messages that a broker stores per second: so many publishers wait for an acknowledgement each, spread over so many streams. The
 * broker has no users; its streams are made and deleted.
 */
export const storedPerSecond = async (url: string, { streams, inFlight, bytes, seconds }: Plan): Promise<number> => {
  const log = await connectLog({ servers: url, user: 'benchmark', password: 'benchmark', app: 'operator' });
  const { jsm, nc } = connectionOf(log);
  const names = Array.from({ length: streams }, (_, at) => `LIMIT_${at}`);
  await Promise.all(names.map((name) => jsm.streams.add({ name, subjects: [`${name}.>`] })));
  const data = new Uint8Array(bytes).fill(120);
  let stored = 0;
  const began = performance.now();
  const publisher = async (at: number) => {
    while (performance.now() - began < seconds * 1000) {
      await nc.request(`${names[at % streams]}.${at}`, data, { timeout: 10_000 });
      stored += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, at) => publisher(at)));
  const perSecond = (stored * 1000) / (performance.now() - began);
  await Promise.all(names.map((name) => jsm.streams.delete(name)));
  await log.close();
  return perSecond;
};
