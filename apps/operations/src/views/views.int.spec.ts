import { OPERATIONS, operatedView } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newestOperations } from '../audit-log/newest-operations.js';
import type { Operator } from '../audit-log/append-signed.js';
import { findBuild, listBuilds } from './builds.js';
import { compareBuild, dropBuild, rollBack, startBuild, switchBuild } from './operate-views.js';
import { rebuildAndSwitch, watchBuild } from './rebuild.js';
import { fakeBuild, type FakeViewApp, fakeViewApp } from './fake-view-app.fixture.js';
import { connectionOf } from '@millrace/event-log/connection';

describe('the operations on views', () => {
  let temporary: TemporaryLog;
  let operator: Operator;
  let app: FakeViewApp;
  /** It has no builds. An app that does not answer is waited for. */
  let other: FakeViewApp;
  beforeAll(async () => {
    temporary = await temporaryLog();
    operator = { log: await temporary.as('operator'), by: 'ada', reason: 'new rules' };
  });
  afterAll(() => temporary.remove());
  beforeEach(async () => {
    app = await fakeViewApp(await temporary.as('search-view'), 'search-view');
    app.builds = [fakeBuild(1, 'retired'), fakeBuild(2, 'live')];
    other = await fakeViewApp(await temporary.as('orders-view'), 'orders-view');
  });
  afterEach(async () => {
    await Promise.all([app.stop(), other.stop()]);
  });

  const recorded = async () => (await newestOperations(operator.log, 1))[0];
  const states = () => [...app.builds].sort((a, b) => a.build - b.build).map(({ state }) => state);
  /** With each listing of the builds the newest progresses: half done, then ready. */
  const catchUp = (end: 'ready' | 'failed') => {
    let looks = 0;
    app.onList = () => {
      app.builds = app.builds.map((one) => {
        if (one.state !== 'building') return one;
        looks += 1;
        return looks === 1
          ? { ...one, eventsDone: 50 }
          : { ...one, state: end, eventsDone: 100, ...(end === 'failed' ? { fault: 'a bug' } : {}) };
      });
    };
  };

  it('lists the builds of all apps with views, and the apps that do not answer', async () => {
    await other.stop();
    const { builds, silent } = await listBuilds(operator.log);
    expect(builds).toMatchObject([
      { app: 'search-view', view: 'product-search', build: 1 },
      { app: 'search-view', view: 'product-search', build: 2 },
    ]);
    expect(silent).toEqual(['orders-view']);
  });

  it('starts a build, which is recorded', async () => {
    expect(await startBuild(operator, 'product-search')).toMatchObject({ build: 3, state: 'building', app: 'search-view' });
    expect(await recorded()).toMatchObject({
      type: 'ViewBuildStarted',
      aggregate: operatedView.name,
      id: 'product-search',
      app: 'search-view',
      build: 3,
      version: 1,
      by: 'ada',
      reason: 'new rules',
    });
  });

  it('uses the newest build that is not live, unless another is given', async () => {
    app.builds = [fakeBuild(1, 'retired'), fakeBuild(2, 'live'), fakeBuild(3, 'ready')];
    expect(await findBuild(operator.log, 'product-search')).toMatchObject({ build: 3 });
    expect(await compareBuild(operator.log, 'product-search', 1)).toMatchObject({ equal: true, other: { build: 1 } });
    await expect(findBuild(operator.log, 'product-search', 9)).rejects.toMatchObject({
      code: 'UnknownBuild',
      message: 'product-search has no build 9: it has 1, 2, 3.',
    });
    app.builds = [fakeBuild(2, 'live')];
    await expect(switchBuild(operator, 'product-search')).rejects.toMatchObject({ code: 'NoOtherBuild' });
  });

  it('switches, rolls back and drops, each recorded', async () => {
    app.builds.push(fakeBuild(3, 'ready', { version: 2 }));
    expect(await switchBuild(operator, 'product-search')).toMatchObject({ build: 3, state: 'live' });
    expect(await recorded()).toMatchObject({ type: 'ViewSwitched', build: 3, version: 2 });
    app.builds = app.builds.filter(({ build }) => build !== 1);
    expect(await rollBack(operator, 'product-search')).toMatchObject({ build: 2, state: 'live' });
    expect(await recorded()).toMatchObject({ type: 'ViewRolledBack', build: 2 });
    await dropBuild(operator, 'product-search', 3);
    expect(await recorded()).toMatchObject({ type: 'ViewBuildDropped', build: 3 });
    expect(states()).toEqual(['live']);
  });

  it('records nothing when the view refuses an operation', async () => {
    const before = await connectionOf(operator.log).jsm.streams.info(OPERATIONS.name);
    app.builds.push(fakeBuild(3, 'building'));
    await expect(switchBuild(operator, 'product-search')).rejects.toMatchObject({ name: 'QueryRefused', code: 'NotPossible' });
    await other.stop();
    await expect(rollBack(operator, 'no-such')).rejects.toMatchObject({
      code: 'UnknownView',
      message: 'There is no view no-such: there is product-search; orders-view does not answer.',
    });
    expect((await connectionOf(operator.log).jsm.streams.info(OPERATIONS.name)).state.messages).toBe(before.state.messages);
  });

  it('rebuilds, watches, compares and switches in one command when both hold the same rows', async () => {
    catchUp('ready');
    const seen: number[] = [];
    const rebuilt = await rebuildAndSwitch(operator, 'product-search', {
      intervalMs: 5,
      onProgress: ({ eventsDone }) => seen.push(eventsDone),
    });
    expect(rebuilt).toMatchObject({ switched: true, build: { build: 3, state: 'live' }, comparison: { equal: true } });
    expect(seen).toEqual([50, 100]);
    expect(states()).toEqual(['retired', 'retired', 'live']);
  });

  it('returns the differences otherwise, and the build stays beside the live one', async () => {
    catchUp('ready');
    app.equal = false;
    const rebuilt = await rebuildAndSwitch(operator, 'product-search', { intervalMs: 5, onProgress: () => undefined });
    expect(rebuilt).toMatchObject({
      switched: false,
      build: { state: 'ready' },
      comparison: { different: 2, examples: ['mug'] },
    });
    expect(app.queries).not.toContain('SwitchBuild');
  });

  it('returns the error of a failed build', async () => {
    catchUp('failed');
    const failed = rebuildAndSwitch(operator, 'product-search', { intervalMs: 5, onProgress: () => undefined });
    await expect(failed).rejects.toMatchObject({ code: 'BuildFailed', message: 'Build 3 of product-search failed: a bug' });
  });

  it('continues watching while the app restarts, with a time-out', async () => {
    app.builds.push(fakeBuild(3, 'building'));
    const build = { app: 'search-view', view: 'product-search', build: 3 } as const;
    let restarted: Promise<void> | undefined;
    const restart = async () => {
      await app.stop();
      app = await fakeViewApp(await temporary.as('search-view'), 'search-view', [fakeBuild(3, 'ready')]);
    };
    const watching = watchBuild(operator.log, build, { intervalMs: 5, onProgress: () => void (restarted ??= restart()) });
    expect(await watching).toMatchObject({ state: 'ready' });
    // The new app answers before `app` names it.
    await restarted;
    await app.stop();
    await expect(
      watchBuild(operator.log, build, { intervalMs: 5, silenceTimeoutMs: 50, onProgress: () => undefined }),
    ).rejects.toThrow(LogError);
  });
});
