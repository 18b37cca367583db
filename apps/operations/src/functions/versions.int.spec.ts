import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPLOYMENT, functionVersion, ListFunctions } from '@millrace/contracts';
import { loadEvents, queryHandler } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { guardedLog, temporaryFolder, type TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployFunction, rollBackFunction } from './operate-versions.js';
import { demandDeployable, readModule } from './read-module.js';

describe('the versions of a function', () => {
  let log: TemporaryLog;
  const operator = async () => ({ log: await log.as('operator'), by: 'ada', reason: 'risk' });
  beforeAll(async () => {
    log = await guardedLog();
  });
  afterAll(() => log.remove());

  it('are counted, also when two operators deploy at once, and rolled back to', async () => {
    const versions = await Promise.all([
      deployFunction(await operator(), 'f', 'one'),
      deployFunction(await operator(), 'f', 'two'),
    ]);
    expect(versions.toSorted()).toEqual([1, 2]);
    expect(await rollBackFunction(await operator(), 'f', undefined)).toBe(1);
    expect(await rollBackFunction(await operator(), 'f', 0)).toBe(0);
    expect(await deployFunction(await operator(), 'f', 'three')).toBe(3);
    expect(await rollBackFunction(await operator(), 'f', undefined)).toBe(0);
    const events = await loadEvents(await log.as('functions'), DEPLOYMENT, functionVersion, 'f');
    expect(events.map(({ event }) => event.type)).toHaveLength(6);
    expect(events[0]?.event).toMatchObject({ by: 'ada', reason: 'risk' });
  });

  it('are rolled back one by one, never to one that was rolled back from', async () => {
    for (const code of ['one', 'two', 'three']) await deployFunction(await operator(), 'h', code);
    expect(await rollBackFunction(await operator(), 'h', undefined)).toBe(2);
    expect(await rollBackFunction(await operator(), 'h', undefined)).toBe(1);
    expect(await rollBackFunction(await operator(), 'h', undefined)).toBe(0);
    await expect(rollBackFunction(await operator(), 'h', undefined)).rejects.toMatchObject({ code: 'UnknownVersion' });
  });

  it('are rolled back once by two operators at once', async () => {
    for (const code of ['one', 'two']) await deployFunction(await operator(), 'i', code);
    const one = await operator();
    const results = await Promise.allSettled([rollBackFunction(one, 'i', undefined), rollBackFunction(one, 'i', undefined)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const events = await loadEvents(await log.as('functions'), DEPLOYMENT, functionVersion, 'i');
    expect(events.at(-1)?.event).toMatchObject({ type: 'FunctionRolledBack', version: 1 });
    expect(events).toHaveLength(3);
  });

  it('that do not exist are refused', async () => {
    await expect(rollBackFunction(await operator(), 'g', undefined)).rejects.toMatchObject({ code: 'UnknownVersion' });
    await deployFunction(await operator(), 'g', 'one');
    await expect(rollBackFunction(await operator(), 'g', 2)).rejects.toMatchObject({ code: 'UnknownVersion' });
  });

  it.each([
    ['assess', true, undefined],
    ['assess', false, 'DeploymentsOff'],
    ['asess', true, 'UnknownFunction'],
  ])('of %s are changed when the app takes deployments (%s), or else refused', async (name, takesDeployments, code) => {
    const listed = { name: 'assess', on: [], publishes: [] };
    const figures = { workers: 0, inWork: 0, waiting: 0, invocations: 0, failures: 0, coldStarts: 0 };
    const answer = { takesDeployments, functions: [{ ...listed, ...figures }] };
    const app = await log.as('functions');
    const running = await queryHandler(ListFunctions, async () => ({ data: answer })).start(app);
    await connectionOf(app).nc.flush();
    const demanded = demandDeployable(await log.as('operator'), name);
    await (code ? expect(demanded).rejects.toMatchObject({ code }) : demanded);
    await running.stop();
  });

  it.each([
    ['export const cloudEvent = () => [];', undefined],
    ['export const http = () => [];', 'exports no function `cloudEvent`.'],
    ['export const cloudEvent = (', 'cannot be loaded'],
    [`import 'typebox'; export const cloudEvent = () => [];`, 'cannot be loaded'],
    [`// ${'x'.repeat(500_000)}`, 'has more than 500000 characters.'],
  ])('are made of modules that can be loaded: %.60s', async (code, problem) => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'f.js');
    writeFileSync(file, code);
    if (problem === undefined) expect(await readModule(file)).toBe(code);
    else
      await expect(readModule(file)).rejects.toMatchObject({ code: 'ModuleRefused', message: expect.stringContaining(problem) });
    folder.remove();
  });
});
