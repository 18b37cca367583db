import { type AppName, appNames } from '@millrace/contracts';
import { brokerConfig, connectLog, type EventLog, provision } from '@millrace/event-log';
import { connectBroker, createStreams } from '@millrace/stream-runtime';
import { StreamsBuilder } from '@millrace/stream-topology';
import { type TemporaryBroker, temporaryBroker } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeBuild, type FakeViewApp, fakeViewApp } from '../views/fake-view-app.fixture.js';
import { runMillrace } from './run-millrace.js';

const passwords = Object.fromEntries(appNames.map((app) => [app, `secret-of-${app}`])) as Record<AppName, string>;

describe('the command line, at a broker with permissions', () => {
  let broker: TemporaryBroker;
  const logs: EventLog[] = [];
  const apps: FakeViewApp[] = [];
  beforeAll(async () => {
    broker = await temporaryBroker({ config: brokerConfig(passwords) });
    await provision({ servers: broker.url, user: 'operator', password: passwords.operator });
    for (const app of ['search-view', 'orders-view'] as const) {
      const log = await connectLog({ servers: broker.url, user: app, password: passwords[app] ?? '', app });
      logs.push(log);
      apps.push(await fakeViewApp(log, app));
    }
    const [search] = apps;
    if (search)
      search.builds = [fakeBuild(1, 'live'), fakeBuild(2, 'failed', { eventsDone: 999, eventsTotal: 1_000, fault: 'no price' })];
  });
  afterAll(async () => {
    for (const app of apps) await app.stop();
    for (const log of logs) await log.close();
    await broker.remove();
  });

  const millrace = async (line: string, env: NodeJS.ProcessEnv = { NATS_URL: broker.url, NATS_PASSWORD: passwords.operator }) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await runMillrace(line.split(' '), env, { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join('\n'), err: err.join('\n') };
  };

  it('shows builds in a table', async () => {
    const { code, out, err } = await millrace('view list');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'VIEW            APP          BUILD  VERSION  STATE   PROGRESS        EVENTS/S  LEFT  BEHIND  PARKED  FOLDED',
      'product-search  search-view  1      1        live    100% (100/100)  -         -     0 ms    0       yes',
      'product-search  search-view  2      1        failed  99% (999/1000)  -         -     0 ms    0       yes',
      'product-search build 2: no price',
    ]);
  });

  it('returns 1 when the rows differ, when an operation is refused, and when an app does not answer', async () => {
    const [search, orders] = apps;
    if (search) search.equal = false;
    const compared = await millrace('view compare product-search');
    expect(compared).toMatchObject({ code: 1, out: expect.stringContaining('for example: mug') });
    expect(await millrace('view switch product-search 9')).toEqual({
      code: 1,
      out: '',
      err: 'product-search has no build 9: it has 1, 2.',
    });
    await orders?.stop();
    expect(await millrace('view list')).toMatchObject({ code: 1, out: expect.stringContaining('orders-view does not answer') });
    expect(await millrace('view list --json')).toMatchObject({ code: 1, err: '' });
  });

  it('records operations with operator and reason, and lists them', async () => {
    const done = await millrace('view drop product-search 2 --by ada --reason stale --json');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(done.out)).toEqual({ app: 'search-view', view: 'product-search', build: 2 });
    const { code, out } = await millrace('audit --last 1');
    expect(code).toBe(0);
    expect(out).toMatch(/ada +ViewBuildDropped +view product-search +app=search-view build=2 version=1 +stale$/);
  });

  it('prints typed JSON for every list', async () => {
    expect(JSON.parse((await millrace('deadletter list --json')).out)).toEqual({ letters: [], silent: ['orders-view'] });
    expect(JSON.parse((await millrace('audit --json')).out)).toMatchObject({
      operations: [{ type: 'ViewBuildDropped', by: 'ada' }],
    });
  });

  it('returns 2 and one clear line for wrong usage, or without a shop', async () => {
    expect(await millrace('view drop product-search')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^The number of a build is missing\.\n\nmillrace view drop/),
    });
    expect(await millrace('view list --data /nowhere', {})).toEqual({
      code: 2,
      out: '',
      err: 'There is no shop in /nowhere: name its data directory with --data, or set NATS_URL and NATS_PASSWORD.',
    });
    const nobody = await millrace('view list', { NATS_URL: 'nats://127.0.0.1:1', NATS_PASSWORD: 'x' });
    expect(nobody).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^No shop can be reached: no broker at nats:\/\/127\.0\.0\.1:1[^\n]*$/),
    });
    const refused = await millrace('view list', { NATS_URL: broker.url, NATS_PASSWORD: 'x' });
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/^No shop can be reached: [^\n]*$/) });
    expect(refused.err).not.toContain(passwords.operator);
  });

  it('resets an application of stream processing, and records it before', async () => {
    const access = { servers: broker.url, name: 'operator', user: 'operator', password: passwords.operator };
    const operator = await connectBroker({ ...access, inboxPrefix: '_INBOX_operator' });
    const builder = new StreamsBuilder();
    builder.stream('NUMBERS').to('COPIES');
    await createStreams(operator, { id: 'copies', version: 1, topology: builder.build() });
    expect(await millrace('streams reset copies 2')).toEqual({
      code: 1,
      out: '',
      err: 'There is no application copies of version 2.',
    });
    expect(await millrace('streams reset copies 1 --dry-run')).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 outputs would be deleted'),
    });
    expect((await millrace('audit')).out).not.toContain('ApplicationReset');
    const reset = await millrace('streams reset copies 1 --by ann --reason wrong');
    expect(reset).toMatchObject({ code: 0, out: expect.stringContaining('0 outputs deleted') });
    expect((await millrace('audit')).out).toMatch(/ann +ApplicationReset +application copies +version=1 .* wrong/);
    await operator.close();
  });
});
