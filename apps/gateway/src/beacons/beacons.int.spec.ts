import { type VisitEvent, visit, WEB } from '@millrace/contracts';
import { eventsSince, lastSequence, loadEvents } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { HealthRegistry } from '@millrace/nest-transport';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGateway, type Started } from '../testing/open-gateway.js';
import { VisitRecorder } from './visit-recorder.js';

const within = { timeout: 20_000 };
const visitId = (name: string) => `${name}-`.padEnd(22, 'x');
const seen = (id: string, at = Date.now()) => ({ type: 'CartViewed', id, at });
const report = (name: string, ...events: object[]) =>
  JSON.stringify({ consent: 'granted', visit: visitId(name), sentAt: Date.now(), events });

describe('reports of visits, on a real broker', () => {
  let log: TemporaryLog;
  let gateway: Started;
  beforeAll(async () => {
    log = await temporaryLog();
    gateway = await openGateway(await log.as('gateway'));
  });
  afterAll(async () => {
    await gateway.stop();
    await log.remove();
  }, 120_000);

  const post = async (body: string, headers: Record<string, string> = {}) => {
    const type = { 'content-type': 'application/json', ...headers };
    const response = await fetch(`${gateway.url}/beacons`, { method: 'POST', headers: type, body });
    return { status: response.status, body: (await response.json()) as object };
  };
  const idsOf = async (name: string) => {
    const events = await loadEvents(await log.as('gateway'), WEB, visit, visitId(name));
    return events.map(({ event }) => (event as unknown as { id: string }).id);
  };

  it('are stored once, however often they come', async () => {
    const body = report('once', seen('observed-1'), seen('observed-2'));
    const posts = await Promise.all([1, 2, 3].map(() => post(body)));
    expect(posts).toEqual(posts.map(() => ({ status: 202, body: { accepted: 2 } })));
    expect((await post(report('once', seen('observed-2'), seen('observed-3')), { 'content-type': 'text/plain' })).status).toBe(
      202,
    );
    await expect.poll(() => idsOf('once'), within).toEqual(['observed-1', 'observed-2', 'observed-3']);
  });

  it('that are not valid, or of a browser that objects, store nothing', async () => {
    const operator = await log.as('operator');
    const refusals: readonly (readonly [string, number])[] = [
      ['{', 400],
      ['', 400],
      ['[]', 400],
      [report('bad', { ...seen('observed-1'), ip: '10.0.0.1' }), 400],
      [report('bad', seen('observed-1')).replace('granted', 'denied'), 400],
      [report('bad', seen('x'.repeat(40_000))), 413],
    ];
    const before = await lastSequence(operator, WEB);
    for (const [body, status] of refusals)
      expect([body.slice(0, 80), (await post(body)).status]).toEqual([body.slice(0, 80), status]);
    for (const header of ['sec-gpc', 'dnt'])
      expect(await post(report('objects', seen('observed-1')), { [header]: '1' })).toEqual({
        status: 202,
        body: { accepted: 0 },
      });
    // Reports are stored in the order of their arrival: what comes after all of them is the first event.
    await post(report('after', seen('observed-1')));
    await expect.poll(() => idsOf('after'), within).toEqual(['observed-1']);
    expect(await lastSequence(operator, WEB)).toBe(before + 1);
  });

  it('hold nothing that tells the visitor’s address or browser', async () => {
    await post(report('private', seen('observed-1')), { 'user-agent': 'Telltale/1.0', cookie: 'telltale=1' });
    await expect.poll(() => idsOf('private'), within).toEqual(['observed-1']);
    const { jsm } = connectionOf(await log.as('operator'));
    const last = await lastSequence(await log.as('operator'), WEB);
    const stored = await jsm.streams.getMessage(WEB.name, { seq: last });
    expect(`${stored?.string()} ${stored?.header.toString()}`).not.toMatch(/telltale|127\.0\.0\.1|::1/i);
    for await (const { event } of eventsSince(await log.as('operator'), WEB, new Date(0)))
      expect(Object.keys(event).sort()).toEqual(['at', 'id', 'type']);
  });

  it('that cannot be stored are counted, and disturb nothing else', async () => {
    await connectionOf(await log.as('operator')).jsm.streams.delete(WEB.name);
    expect((await post(report('lost', seen('observed-1')))).status).toBe(202);
    const health = new HealthRegistry();
    const recorder = new VisitRecorder(await log.as('gateway'), health);
    const event: VisitEvent = { type: 'CartViewed', id: 'observed-1', at: new Date().toISOString() };
    expect(recorder.take({ visit: visitId('lost'), events: [event] })).toBe(true);
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ shop { name } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { shop: { name: 'Mill' } } });
    const lost = async () => (await health.metrics()).find(({ labels }) => labels['result'] === 'lost')?.value;
    // The log tries six times, for up to twenty seconds.
    await expect.poll(lost, { timeout: 80_000 }).toBe(1);
  }, 90_000);

  it('are bounded for each client', async () => {
    const posts = await Promise.all(Array.from({ length: 130 }, () => post('{')));
    expect(new Set(posts.map(({ status }) => status))).toEqual(new Set([400, 429]));
  });
});
