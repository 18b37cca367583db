import { type Observation, on } from '@shop/kit/browser/events.ts';
import { mayCount } from './consent.ts';
import { type Queued, queue } from './queue.ts';
import { currentVisit, randomId } from './visit.ts';

const address = '/beacons';
const soonMs = 5_000;
const laterMs = 30_000;
const full = 10;

let timer: ReturnType<typeof setTimeout> | undefined;
let isSending = false;

const bodyOf = (batch: readonly Queued[]): string =>
  JSON.stringify({
    consent: 'granted',
    visit: batch[0]?.visit,
    sentAt: Date.now(),
    events: batch.map(({ event }) => event),
  });

const sendLater = (ms: number) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = undefined;
    void sendAll();
  }, ms);
};

/** Whether the batch needs no repetition: it was taken, or is refused for good. */
const send = async (batch: readonly Queued[]): Promise<boolean> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: bodyOf(batch), keepalive: true }).catch(() => undefined);
  return response !== undefined && response.status < 500 && response.status !== 429;
};

/** Sends what waits, the oldest first. What is not taken waits for half a minute, or for the connection. */
const sendAll = async () => {
  if (isSending || !navigator.onLine || !mayCount()) return;
  isSending = true;
  for (let batch = queue.first(); batch.length > 0; batch = queue.first()) {
    if (!(await send(batch))) {
      sendLater(laterMs);
      break;
    }
    queue.remove(batch);
  }
  isSending = false;
};

/** The page is left. Whether this is received is not known, so it waits on: a repetition is stored once. */
const sendLast = () => {
  const batch = mayCount() ? queue.first() : [];
  if (batch.length > 0) navigator.sendBeacon(address, new Blob([bodyOf(batch)], { type: 'application/json' }));
};

const record = (observation: Observation) => {
  if (!mayCount()) return;
  const { id: visit, isNew } = currentVisit();
  const from = observation.type === 'PageViewed' && isNew ? referrer() : undefined;
  const event = { ...observation, ...(from && { referrer: from }), id: randomId(), at: Date.now() };
  if (queue.add({ visit, event }) >= full) void sendAll();
  else if (timer === undefined) sendLater(soonMs);
};

/** The host of the other site from which the visitor came. */
const referrer = (): string | undefined => {
  const { host, hostname } = document.referrer ? new URL(document.referrer) : location;
  return host === location.host ? undefined : hostname;
};

/** Reports what visitors look at, in batches, if they agreed; see docs/analytics.md. */
export const reportVisits = () => {
  on('shop:observed', record);
  on('shop:cart-open', () => record({ type: 'CartViewed' }));
  addEventListener('online', () => void sendAll());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && sendLast());
  sendLater(soonMs);
};
