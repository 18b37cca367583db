import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { INVENTORY, item, REFUSALS, REQUESTS } from '@millrace/contracts';
import { type RunningNats, startNats } from '@millrace/local-servers';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { append } from '../store/append.js';
import { openCommandSender, type CommandSender } from './send-command.js';
import { ackWait } from '../consumer/durable-consumer.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import type { CommandResult } from './command-result.js';
import { provision } from '../provision/provision.js';
import { commandHandler } from './command-handler.js';
import {
  atRest,
  consumerInFile,
  type ItemCommand,
  lossesOfFiles,
  nameOf,
  type Preparing,
  reconnected,
  rules,
  waitOptions,
  withoutCheckpoints,
  withResults,
} from './refused-attempt.fixture.js';
import { loadEvents } from '../store/read-stream.js';
import type { RunningConsumer } from '../consumer/consumer.js';

describe('a rejected attempt at a request', () => {
  let folder: TemporaryFolder;
  let broker: RunningNats | undefined;
  let gateway: EventLog;
  let requests: CommandSender;
  let open: EventLog[];
  let running: RunningConsumer[];
  let replies: { attempt: string; result: CommandResult<typeof item> }[];

  const store = () => join(folder.path, 'nats');
  const start = async () => (broker = await startNats({ storeDir: store(), ...(broker && { port: broker.port }) }));
  const access = () => ({ servers: broker?.url ?? '', user: 'test', password: 'test' });
  const logOf = async (app: EventLog['app']) => {
    const log = await connectLog({ ...access(), app });
    open.push(log);
    return log;
  };
  const serve = async (preparing: Preparing = () => undefined, changed: (log: EventLog) => EventLog = (log) => log) => {
    const log = await logOf('inventory-service');
    const service = await commandHandler({
      target: { stream: INVENTORY, aggregate: item, decider: rules },
      decide: async (request, state) => {
        await preparing(request, state);
        return rules.decide(state, request);
      },
      toContractState: (state) => state,
    }).start(changed(log));
    running.push(service);
    await expect.poll(() => service.health().ok, waitOptions).toBe(true);
    return { log, service };
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    [broker, open, running, replies] = [undefined, [], [], []];
    await start();
    await provision(access());
    gateway = await logOf('gateway');
    requests = await openCommandSender(gateway);
    connectionOf(gateway).nc.subscribe('outcome.inventory.>', {
      callback: (_, message) => void replies.push({ attempt: message.subject, result: message.json() }),
    });
    await connectionOf(gateway).nc.flush();
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await requests.stop();
    for (const log of open) await log.close();
    await broker?.stop();
    folder.remove();
  });

  const send = (requestId: string, request: ItemCommand, more: { expectedVersion?: number; timeoutMs?: number } = {}) =>
    requests.send({ aggregate: item, id: 'a', requestId, request: { reason: 'x', ...request } as never, ...more });
  const adjust = (requestId: string, delta: number, more = {}) => send(requestId, { type: 'AdjustStock', delta }, more);
  const inLog = async () => (await loadEvents(gateway, INVENTORY, item, 'a')).map(({ requestId }) => requestId);
  const refusals = async () => (await connectionOf(gateway).jsm.streams.info(REFUSALS.name)).state.messages;

  /** Rejects requests, then sets the stock so that each of them except the last would be accepted. */
  const sendRefused = async () => {
    expect(await adjust('first', 5)).toMatchObject({ status: 'accepted', changed: true });
    expect(await adjust('refused', -9)).toMatchObject({ status: 'rejected' });
    expect(await send('unchanged', { type: 'CountStock', onHand: 5 })).toMatchObject({ status: 'accepted', changed: false });
    expect(await adjust('stale', 1, { expectedVersion: 2 })).toMatchObject({ status: 'conflict' });
    expect(await adjust('first', 6)).toEqual({ status: 'reused' });
    expect(await adjust('second', 20)).toMatchObject({ status: 'accepted', version: 2 });
  };
  const expectEqualReplies = async () => {
    expect(await inLog()).toEqual(['first', 'second']);
    for (const { attempt, result } of replies) {
      const first = replies.find((one) => one.attempt === attempt)?.result;
      expect({ ...result, changed: true }).toEqual({ ...first, changed: true });
    }
  };
  const repliedTwice = () => replies.length - new Set(replies.map(({ attempt }) => attempt)).size;

  it('is not decided again when its consumer is deleted', { timeout: 40_000 }, async () => {
    const { log } = await serve(undefined, withoutCheckpoints);
    await sendRefused();
    await connectionOf(log).jsm.consumers.delete(REQUESTS.name, nameOf(log));
    await expect.poll(repliedTwice, waitOptions).toBe(6);
    await atRest(log);
    await expectEqualReplies();
  });

  it('is not decided again by another instance that finds the consumer deleted', { timeout: 40_000 }, async () => {
    const { log, service } = await serve(undefined, withoutCheckpoints);
    await sendRefused();
    await service.stop();
    await connectionOf(log).jsm.consumers.delete(REQUESTS.name, nameOf(log));
    await serve();
    await expect.poll(repliedTwice, waitOptions).toBe(6);
    await atRest(log);
    await expectEqualReplies();
  });

  it('is not decided again when the broker is killed, which loses the consumer', { timeout: 60_000 }, async () => {
    // Counted where they are published: the client may be reconnected later than the service.
    const published: string[] = [];
    const counted = withResults((subject) => published.push(subject));
    const { log } = await serve(undefined, (of) => counted(withoutCheckpoints(of)));
    await sendRefused();
    const back = reconnected(log, gateway);
    await broker?.kill();
    await start();
    await back;
    await expect.poll(() => published.length - new Set(published).size, waitOptions).toBeGreaterThanOrEqual(6);
    await atRest(log);
    await expectEqualReplies();
  });

  it.each(lossesOfFiles)(
    'is not decided again when an earlier version’s broker is killed and %s',
    { timeout: 60_000 },
    async (_, lose) => {
      const { log, service } = await serve(undefined, withoutCheckpoints);
      expect(await adjust('zeroth', 0)).toMatchObject({ status: 'accepted', changed: false });
      await sendRefused();
      await service.stop();
      const consumer = await consumerInFile(log, store());
      await consumer.acknowledge(1);
      const before = join(folder.path, 'before');
      cpSync(await consumer.files(), before, { recursive: true });
      await consumer.acknowledge((await connectionOf(log).jsm.streams.info(REQUESTS.name)).state.messages - 1);
      const files = await consumer.files();
      const back = reconnected(log, gateway);
      await broker?.kill();
      lose(files, before);
      await start();
      await back;
      const published: string[] = [];
      await serve(
        undefined,
        withResults((subject) => published.push(subject)),
      );
      await expect.poll(() => new Set(published).size, waitOptions).toBeGreaterThanOrEqual(6);
      await atRest(log);
      await expectEqualReplies();
    },
  );

  it('is answered although the instance that refused it stops before it sends the result', { timeout: 40_000 }, async () => {
    let silent = true;
    const dying = withResults(() => {
      if (silent) throw new Error('ends here');
    });
    const { service } = await serve(undefined, dying);
    const refused = adjust('refused', -9, { timeoutMs: 20_000 });
    await expect.poll(refusals, waitOptions).toBe(1);
    await service.stop();
    silent = false;
    await serve();
    expect(await adjust('second', 20)).toMatchObject({ status: 'accepted' });
    expect(await refused).toMatchObject({ status: 'rejected', rejection: { onHand: 0 } });
    expect(await inLog()).toEqual(['second']);
  });

  /** Pauses an instance at its nth decision on a request; meanwhile it takes no other request. */
  const holdingBack = async (nth: number) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let calls = 0;
    const { log, service } = await serve(({ delta }) => (delta === -9 && ++calls === nth ? held : undefined));
    const sent = adjust('slow', -9, { timeoutMs: 30_000 });
    const sentAt = Date.now();
    await expect.poll(() => calls, waitOptions).toBe(nth);
    const stopped = service.stop();
    const another = async () => {
      await connectionOf(log).jsm.consumers.delete(REQUESTS.name, nameOf(log));
      await serve();
      return sent;
    };
    return { log, another, sentAt, letGo: () => (release(), stopped) };
  };
  const happens = async (log: EventLog, delta: number) => {
    const events = await loadEvents(log, INVENTORY, item, 'a');
    const last = events.at(-1);
    const expected = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    const event = { type: 'StockAdjusted', delta, reason: 'x' };
    await append(log, INVENTORY, [{ aggregate: item, id: 'a', expected, events: [event], cause: { correlationId: 'c' } }]);
  };
  const statuses = () => replies.map(({ result }) => result.status);

  it('is not answered by a slow instance after another instance has executed the request', { timeout: 60_000 }, async () => {
    const { log, another, letGo } = await holdingBack(2);
    await happens(log, 20);
    expect(await another()).toMatchObject({ status: 'accepted', changed: true });
    await letGo();
    await expect.poll(statuses, waitOptions).toEqual(['accepted', 'accepted']);
    expect(await inLog()).toEqual([undefined, 'slow']);
  });

  it('is not executed by a slow instance after another instance has refused it', { timeout: 60_000 }, async () => {
    const { log, another, letGo, sentAt } = await holdingBack(1);
    await happens(log, 1);
    expect(await another()).toMatchObject({ status: 'rejected', rejection: { onHand: 1 } });
    await happens(log, 19);
    await expect.poll(() => Date.now() - sentAt, waitOptions).toBeGreaterThan(ackWait);
    await letGo();
    await expect.poll(statuses, waitOptions).toEqual(['rejected', 'rejected']);
    expect(await inLog()).toEqual([undefined, undefined]);
  });

  it('may be accepted when the client sends the request again', async () => {
    await serve();
    expect(await adjust('again', -9)).toMatchObject({ status: 'rejected' });
    expect(await adjust('second', 20)).toMatchObject({ status: 'accepted' });
    expect(await adjust('again', -9)).toMatchObject({ status: 'accepted', changed: true });
    expect(await inLog()).toEqual(['second', 'again']);
  });

  it('is stored; an accepted request adds no message to the stream of refusals', async () => {
    await serve();
    for (const key of ['a', 'b', 'c']) expect(await adjust(key, 1)).toMatchObject({ status: 'accepted' });
    expect(await adjust('a', 1)).toMatchObject({ status: 'accepted', changed: false });
    expect(await refusals()).toBe(0);
  });
});
