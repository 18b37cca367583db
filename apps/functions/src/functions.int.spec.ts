import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  DEPLOYMENT,
  exchangeRates,
  FUNCTION,
  functionVersion,
  InvokeFunction,
  ListFunctions,
  ORDER,
  order,
  ReadFunctionLogs,
  riskAssessment,
  schedule,
} from '@millrace/contracts';
import { listDeadLetterMessages, loadEvents, redriveDeadLetter, sendQuery } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';
import type { RunningApp } from '@millrace/service-kit';
import { guardedLog, type TemporaryLog } from '@millrace/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';
import { ecbFile, ecbRates } from './functions/exchange-rates.fixture.js';
import { placed } from './functions/placed-order.fixture.js';
import { functionsFolder } from './pool/test-pool.fixture.js';

describe('functions, on a real broker', () => {
  let log: TemporaryLog;
  let running: RunningApp | undefined;
  const start = async (folder = join(projectFolder, 'apps/functions/dist')) => {
    running = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', FUNCTIONS_DIR: folder });
  };
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  const assessments = async (id: string) =>
    (await loadEvents(await log.as('functions'), FUNCTION, riskAssessment, id)).map(({ event }) => event);
  const deadLetters = async () => listDeadLetterMessages(await log.as('operator'));
  beforeAll(async () => {
    log = await guardedLog();
  });
  afterEach(stop);
  afterAll(() => log.remove());

  it('assess an order once, with the cause of the order, also after a restart', async () => {
    await start();
    await log.record(ORDER, order, 'o1', placed);
    const assessed = { type: 'OrderRiskAssessed', level: 'high', score: 75 };
    await expect.poll(() => assessments('o1')).toMatchObject([assessed]);
    await stop();
    await start();
    await log.record(ORDER, order, 'o2', placed);
    await expect.poll(() => assessments('o2')).toMatchObject([assessed]);
    expect(await assessments('o1')).toHaveLength(1);
    const [cause] = await loadEvents(await log.as('checkout-service'), ORDER, order, 'o1');
    const [effect] = await loadEvents(await log.as('functions'), FUNCTION, riskAssessment, 'o1');
    expect(effect).toMatchObject({ causationId: cause?.id, correlationId: cause?.correlationId });
  });

  it('are listed, called by operators without an effect, and what they write is shown', async () => {
    const folder = functionsFolder({
      'assess-order-risk': `export const cloudEvent = ({ data: { events: [{ id, subject, data }] } }) => {
        console.log('assessed', subject);
        if (data.total < 0) throw new RangeError('a negative total');
        return { type: 'a.b.C', subject, data, causationid: id };
      };`,
    });
    await start(folder.path);
    const operator = await log.as('operator');
    const name = 'assess-order-risk';
    const { data } = await sendQuery(operator, InvokeFunction, { name, subject: 'o7', data: '{ "total": 5 }' });
    expect(data.outputs.map((output) => JSON.parse(output) as unknown)).toMatchObject([
      { type: 'a.b.C', subject: 'o7', data: { total: 5 } },
    ]);
    await expect(sendQuery(operator, InvokeFunction, { name, subject: 'o8', data: '{ "total": -1 }' })).rejects.toMatchObject({
      code: 'FunctionFailed',
    });
    await expect(sendQuery(operator, ReadFunctionLogs, { name: 'none' })).rejects.toMatchObject({ code: 'UnknownFunction' });
    const lines = async () => (await sendQuery(operator, ReadFunctionLogs, { name })).data.lines.map(({ line }) => line);
    await expect.poll(lines).toEqual(['assessed o7', 'assessed o8']);
    const { functions } = (await sendQuery(operator, ListFunctions, {})).data;
    expect(functions).toMatchObject([
      { name, on: ['order.order.OrderPlaced'], invocations: 2, failures: 1, coldStarts: 1 },
      {
        name: 'refresh-exchange-rates',
        schedule: { cron: '30 16 * * 1-5', timeZone: 'Europe/Berlin', isOn: false },
        invocations: 0,
      },
    ]);
    expect(await assessments('o7')).toEqual([]);
    folder.remove();
  });

  it('get no personal data', async () => {
    const folder = functionsFolder({
      'assess-order-risk': `export const cloudEvent = ({ data: { events: [{ id, subject, data }] } }) => {
        const isHidden = data.email === 'erased@erased.invalid' && !JSON.stringify(data).includes('Byron');
        return [{ type: 'function.riskAssessment.OrderRiskAssessed', subject, data: { level: 'low', score: isHidden ? 1 : 0, facts: [] }, causationid: id }];
      };`,
    });
    await start(folder.path);
    await log.record(ORDER, order, 'o3', placed);
    await expect.poll(() => assessments('o3')).toMatchObject([{ score: 1 }]);
    folder.remove();
  });

  it('that fail are tried again, then the event is a dead letter, and others go on; a redrive calls them again', async () => {
    const text = (bad: string) => `let calls = 0;
      export const cloudEvent = ({ data: { events } }) => events.map(({ id, subject }) => {
        if (subject === 'o4') throw new RangeError('no risk at call ' + (calls += 1));
        const data = subject === 'o5' ? { ${bad} } : { level: 'low', score: 0, facts: [] };
        return { type: 'function.riskAssessment.OrderRiskAssessed', subject, data, causationid: id };
      });`;
    let folder = functionsFolder({ 'assess-order-risk': text('level: "none"') });
    await start(folder.path);
    for (const id of ['o4', 'o5', 'o6']) await log.record(ORDER, order, id, placed);
    await expect.poll(() => assessments('o6')).toHaveLength(1);
    await expect
      .poll(async () => (await deadLetters()).map(({ reason }) => reason).toSorted())
      .toEqual([
        expect.stringMatching(/^FunctionError: RangeError: no risk at call \d$/),
        expect.stringMatching(/^LogError: .*OrderRiskAssessed/),
      ]);
    const letters = await deadLetters();
    expect(letters.map(({ durable }) => durable)).toEqual(Array(2).fill('functions-assess-risk-when-order-placed'));
    await stop();
    folder.remove();
    folder = functionsFolder({ 'assess-order-risk': text('level: "low", score: 2, facts: []') });
    await start(folder.path);
    const [ofO5] = letters.filter(({ subject }) => subject.includes('.o5.'));
    if (!ofO5) throw new Error('no dead letter');
    expect(await redriveDeadLetter(await log.as('operator'), ofO5)).toEqual({ status: 'digested' });
    expect(await assessments('o5')).toMatchObject([{ score: 2 }]);
    folder.remove();
  });

  it('are replaced by what operators deploy, roll back and build again, without a stop', async () => {
    const text = (score: number) => `export const cloudEvent = ({ data: { events } }) => events.map(({ id, subject }) =>
      ({ type: 'function.riskAssessment.OrderRiskAssessed', subject, data: { level: 'low', score: ${score}, facts: [] }, causationid: id }));`;
    const folder = functionsFolder({ 'assess-order-risk': text(1) });
    const without = { NATS_URL: log.broker.url, NATS_PASSWORD: 'test', FUNCTIONS_DIR: folder.path, FUNCTIONS_WATCH: 'true' };
    const settings = { ...without, FUNCTIONS_DEPLOYMENTS: 'true' };
    running = await app.start(settings);
    const name = 'assess-order-risk';
    const change = (event: object) => log.record(DEPLOYMENT, functionVersion, name, { ...event, by: 'ada' } as never);
    const list = async () => (await sendQuery(await log.as('operator'), ListFunctions, {})).data;
    const listed = async () => (await list()).functions[0]?.version ?? 0;
    const scoreOf = async (id: string) => {
      await log.record(ORDER, order, id, placed);
      await expect.poll(() => assessments(id)).toHaveLength(1);
      return (await assessments(id))[0];
    };
    expect(await scoreOf('v1')).toMatchObject({ score: 1 });
    await change({ type: 'FunctionDeployed', version: 1, code: text(2) });
    await expect.poll(listed).toBe(1);
    expect((await list()).takesDeployments).toBe(true);
    expect(await scoreOf('v2')).toMatchObject({ score: 2 });
    await stop();
    running = await app.start(without);
    await expect.poll(listed).toBe(0);
    expect((await list()).takesDeployments).toBe(false);
    expect(await scoreOf('v2b')).toMatchObject({ score: 1 });
    await stop();
    running = await app.start(settings);
    expect(await scoreOf('v3')).toMatchObject({ score: 2 });
    await change({ type: 'FunctionRolledBack', version: 0 });
    await expect.poll(listed).toBe(0);
    expect(await scoreOf('v4')).toMatchObject({ score: 1 });
    writeFileSync(join(folder.path, `functions/${name}.js`), text(3));
    expect(await scoreOf('v5')).toMatchObject({ score: 3 });
    folder.remove();
  });

  it('on a schedule are called once for the times that were missed, with two instances', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end(ecbFile);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const name = 'refresh-exchange-rates';
    const setAt = new Date(Date.now() - 5 * 24 * 3_600_000).toISOString();
    const everyWorkday = { cron: '30 16 * * 1-5', timeZone: 'Europe/Berlin' };
    await log.record(FUNCTION, schedule, name, { type: 'ScheduleSet', ...everyWorkday, setAt } as never);
    const eventsOf = async (aggregate: typeof schedule | typeof exchangeRates, id: string) =>
      (await loadEvents(await log.as('functions'), FUNCTION, aggregate, id)).map(({ event }) => event);
    const settings = {
      NATS_URL: log.broker.url,
      NATS_PASSWORD: 'test',
      FUNCTIONS_DIR: join(projectFolder, 'apps/functions/dist'),
      EXCHANGE_RATES_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    };
    const instances = await Promise.all([app.start(settings), app.start(settings)]);
    await expect.poll(() => eventsOf(exchangeRates, 'EUR')).toMatchObject([{ type: 'ExchangeRatesRefreshed', ...ecbRates }]);
    expect(await eventsOf(schedule, name)).toMatchObject([{ type: 'ScheduleSet' }, { type: 'ScheduleDue', after: setAt }]);
    expect(requests).toBe(1);
    await Promise.all(instances.map((instance) => instance.stop()));
    server.close();
  });
});
