import { type AppName, appNames, applications } from '@millrace/contracts';
import { type TemporaryBroker, temporaryBroker } from '@millrace/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { brokerConfig } from '../broker/broker-config.js';
import { connectionOf, connectLog } from '../connection/event-log.js';
import { provision } from '../provision/provision.js';
import { examinePermissions } from './examine-permissions.js';

type Config = {
  accounts: Record<
    string,
    {
      imports: { service?: { account: string; subject: string } }[];
      exports: { service?: string; accounts: string[] }[];
      users: { permissions: { publish: { allow: string[] } } }[];
    }
  >;
};
const passwords = Object.fromEntries(appNames.map((app) => [app, 'test'])) as Record<AppName, string>;
const declared = () => JSON.parse(brokerConfig(passwords)) as Config;
const of = (config: Config, name: string) => {
  const account = config.accounts[name];
  if (!account) throw new Error(`there is no account ${name}`);
  return account;
};

describe('the permissions of an app at the running broker', () => {
  let broker: TemporaryBroker;
  const start = async (config: string) => {
    broker = await temporaryBroker({ config });
    await provision({ servers: broker.url, user: 'operator', password: 'test' });
    await createApplicationStreams();
  };
  /** In a shop the runtime of stream processing creates them, with the topologies. */
  const createApplicationStreams = async () => {
    const operator = await connectLog({ servers: broker.url, user: 'operator', password: 'test', app: 'operator' });
    for (const { id, version } of Object.values(applications))
      for (const name of [`${id}-v${version}`, `${id}-v${version}-group`])
        await connectionOf(operator).jsm.streams.add({ name, subjects: [`${name}.>`] });
    await operator.close();
  };
  const findings = async (app: AppName) =>
    (await examinePermissions(broker.url, app, 'test')).map(({ about, fault }) => `${about}: ${fault}`);
  const streamStates = async () => {
    const operator = await connectLog({ servers: broker.url, user: 'operator', password: 'test', app: 'operator' });
    const found: unknown[] = [];
    for await (const { config, state } of connectionOf(operator).jsm.streams.list())
      found.push([config.name, state.messages, state.last_seq, state.num_subjects]);
    await operator.close();
    return found;
  };
  afterEach(() => broker.remove());

  it('match the contracts for every app, and the check leaves no message in any stream', async () => {
    await start(brokerConfig(passwords));
    const before = await streamStates();
    for (const app of appNames) expect([app, await findings(app)]).toEqual([app, []]);
    expect(await streamStates()).toEqual(before);
    expect(before.every((stream) => (stream as number[])[1] === 0)).toBe(true);
  });

  it('are reported when they allow writing to the stream of another app', async () => {
    const config = declared();
    const mine = of(config, 'search-view');
    mine.imports.push({ service: { account: 'STREAMS', subject: 'order.>' } });
    mine.users[0]?.permissions.publish.allow.push('order.>');
    of(config, 'STREAMS')
      .exports.find(({ service }) => service === 'order.>')
      ?.accounts.push('search-view');
    await start(JSON.stringify(config));
    const before = await streamStates();
    expect(await findings('search-view')).toEqual(['broker user search-view: it may write to order.>, which it has no part in']);
    expect(await findings('orders-view')).toEqual([]);
    expect(await streamStates()).toEqual(before);
  });

  it.each([
    ['its permission is missing', (config: Config) => of(config, 'catalog-service').users],
    ['nothing is exported to it', () => []],
  ])('are reported when a needed permission is missing, as %s', async (_, usersOf) => {
    const config = declared();
    for (const { permissions } of usersOf(config))
      permissions.publish.allow = permissions.publish.allow.filter((subject) => subject !== 'catalog.>');
    const mine = of(config, 'catalog-service');
    mine.imports = mine.imports.filter(({ service }) => service?.subject !== 'catalog.>');
    await start(JSON.stringify(config));
    expect(await findings('catalog-service')).toEqual([
      'broker user catalog-service: it may not write to catalog.>, which it needs',
    ]);
  });

  it('are reported when they allow reading a foreign stream', async () => {
    const config = declared();
    const forbidden = '$JS.API.STREAM.INFO.CATALOG';
    const mine = of(config, 'payment-service');
    mine.imports.push({ service: { account: 'STREAMS', subject: forbidden } });
    mine.users[0]?.permissions.publish.allow.push(forbidden);
    of(config, 'STREAMS')
      .exports.find(({ service }) => service === forbidden)
      ?.accounts.push('payment-service');
    await start(JSON.stringify(config));
    expect(await findings('payment-service')).toEqual([
      `broker user payment-service: it may look at ${forbidden}, which it has no part in`,
    ]);
  });

  it('are unlimited without users at the broker, and each excess permission is reported', async () => {
    await start('');
    const before = await streamStates();
    const all = await findings('shipping-service');
    expect(all).toContain('broker user shipping-service: it may write to key.erased.*, which it has no part in');
    expect(all).toContain('broker user shipping-service: it may write to timer.checkout-service.>, which it has no part in');
    expect(all.join()).not.toContain('may write to shipping.>');
    expect(await streamStates()).toEqual(before);
  });
});
