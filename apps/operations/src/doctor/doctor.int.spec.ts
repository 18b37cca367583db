import { durableConsumers, REQUESTS } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { type TemporaryLog, guardedLog, testPassword } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMillrace } from '../command-line/run-millrace.js';
import { fakeBuild, type FakeViewApp, fakeViewApp } from '../views/fake-view-app.fixture.js';
import { connectionOf } from '@millrace/event-log/connection';

const users = Object.fromEntries(
  ['GATEWAY', 'CATALOG_SERVICE', 'SEARCH_VIEW'].map((app) => [`NATS_PASSWORD_${app}`, testPassword]),
);

const group = 'analytics-v1-group';

describe('the doctor', () => {
  let log: TemporaryLog;
  let search: FakeViewApp;
  let orders: FakeViewApp;
  const doctor = async (...words: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const env = { NATS_URL: log.broker.url, NATS_PASSWORD: testPassword, ...users };
    const code = await runMillrace(['doctor', ...words], env, { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  const make = async (operator: EventLog) => {
    for (const { stream, durable, filters, app } of durableConsumers)
      await connectionOf(operator).jsm.consumers.add(stream, {
        durable_name: `${app}-${durable}`,
        ack_policy: 'explicit' as never,
        ack_wait: 5_000_000_000,
        max_ack_pending: 2_000,
        filter_subjects: [...filters],
        metadata: { durable },
      });
  };
  const makeApplication = async (operator: EventLog) => {
    const settings = { allow_direct: true, allow_rollup_hdrs: true, allow_msg_ttl: true };
    const { jsm } = connectionOf(operator);
    await jsm.streams.add({ ...settings, name: 'analytics-v1', subjects: ['analytics-v1.>'], allow_atomic: true });
    await jsm.streams.add({ ...settings, name: group, subjects: [`${group}.>`], max_msgs_per_subject: 1 });
  };
  const seen = async () => {
    const { jsm } = connectionOf(await log.as('operator'));
    const found: unknown[] = [];
    for await (const { config, state } of jsm.streams.list()) {
      for await (const { name, delivered, ack_floor } of jsm.consumers.list(config.name))
        found.push([name, delivered, ack_floor]);
      found.push([config, state]);
    }
    return JSON.stringify([found, search.builds, orders.builds]);
  };

  beforeAll(async () => {
    log = await guardedLog();
    await makeApplication(await log.as('operator'));
    await make(await log.as('operator'));
    search = await fakeViewApp(await log.as('search-view'), 'search-view', [fakeBuild(1, 'live')]);
    orders = await fakeViewApp(await log.as('orders-view'), 'orders-view', [fakeBuild(1, 'live', { view: 'order-tracking' })]);
  });
  afterAll(async () => {
    await Promise.all([search.stop(), orders.stop()]);
    await log.remove();
  });

  it('finds nothing wrong, lists what it checked, and changes nothing', async () => {
    const before = await seen();
    const { code, out, err } = await doctor();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      '10 things were checked (streams, consumers, keys, storage, broker user gateway, broker user catalog-service, ' +
        'broker user search-view, broker user operator, view product-search, view order-tracking): all is well',
    );
    expect(await seen()).toBe(before);
    expect([...new Set(search.queries)].sort()).toEqual(['CheckRows', 'ListBuilds']);
  });

  it('gives advice about corrupt rows, and a login with too many privileges', async () => {
    search.rowFaults = ['its table has 0 rows where 10 were written'];
    orders.loginFaults = ['its login millrace_orders_view is a superuser'];
    const { code, out } = await doctor();
    [search.rowFaults, orders.loginFaults] = [[], []];
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, -1)).toEqual([
      'view product-search: its table has 0 rows where 10 were written. Start search-view again, or: millrace view rebuild product-search --watch, then millrace view switch product-search.',
      'view order-tracking: its login millrace_orders_view is a superuser. Start the shop again: it gives each view a role that may do no more (docs/operations.md, Databases).',
    ]);
  });

  it('gives advice about a view without a live build, failed builds and quarantined rows', async () => {
    search.builds = [fakeBuild(1, 'failed', { fault: 'its table is gone' })];
    orders.builds = [fakeBuild(1, 'live', { view: 'order-tracking', parkedKeys: 2 })];
    const { code, out } = await doctor('--json');
    search.builds = [fakeBuild(1, 'live')];
    orders.builds = [fakeBuild(1, 'live', { view: 'order-tracking' })];
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: { fault: string; advice: string }[] };
    expect(findings.map(({ fault }) => fault)).toEqual([
      'build 1 failed: its table is gone',
      'no build is live',
      '2 rows wait for an event that could not be folded',
    ]);
    expect(findings.every(({ advice }) => advice.length > 20)).toBe(true);
  });

  it('names apps that do not answer, and lost consumers', async () => {
    const lost = durableConsumers.find(({ stream }) => stream === REQUESTS.name);
    const { jsm } = connectionOf(await log.as('operator'));
    await jsm.consumers.delete(REQUESTS.name, `${lost?.app}-${lost?.durable}`);
    await jsm.streams.delete(group);
    await orders.stop();
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(out).toContain(
      `consumer ${lost?.durable} of REQUESTS: it is not there, so its messages are not processed. Start ${lost?.app}`,
    );
    expect(out).toContain(`stream ${group}: it is not there. Start the shop again`);
    expect(out).toContain('orders-view: it does not answer, so its views could not be checked. Start it');
  });

  it('prints no password, whatever is wrong', async () => {
    const env = { NATS_URL: log.broker.url, NATS_PASSWORD: testPassword, NATS_PASSWORD_GATEWAY: 'a wrong password' };
    const lines: string[] = [];
    const report = (text: string) => void lines.push(text);
    expect(await runMillrace(['doctor'], env, { out: report, err: report })).toBe(1);
    expect(lines.join()).toContain('broker user gateway: it cannot log in');
    expect(lines.join()).not.toContain('a wrong password');
  });
});
