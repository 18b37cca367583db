import { type QueryContract, viewOperations } from '@millrace/contracts';
import { queryHandler, type EventLog, QueryRefused, type Consumer } from '@millrace/event-log';
import type { ViewRuntime } from '../runtime/run-view.js';
import { compareWithLive, dropBuild, rollBack, startBuild, switchTo } from './change-builds.js';
import { checkView } from './check-view.js';
import { listBuilds } from './list-builds.js';
import { redriveKey } from './redrive-key.js';
import { listQuarantinedKeys, showQuarantinedKey } from './quarantined-keys.js';

/**
 * A consumer of the operator's commands (`viewOperations`) for all views of this app. Any instance can handle them: they change the
 * registry, which the leaders read.
 */
export const viewOperationHandlers = (views: readonly ViewRuntime[]): Consumer => ({
  name: 'operate-views',
  start: async (log) => {
    const named = (name: string): ViewRuntime => {
      const found = views.find(({ view }) => view.name === name);
      if (!found) throw new QueryRefused('UnknownView', `${log.app} has no view ${name}; it has ${namesOf(views)}`);
      return found;
    };
    const running = await Promise.all(operationHandlers(log, views, named).map((answer) => answer.start(log)));
    return {
      stop: async () => {
        await Promise.all(running.map((one) => one.stop()));
      },
      health: () => ({ ok: true, detail: 'listening' }),
    };
  },
});

const namesOf = (views: readonly ViewRuntime[]): string => views.map(({ view }) => view.name).join(', ');

const operationHandlers = (log: EventLog, views: readonly ViewRuntime[], named: (name: string) => ViewRuntime) => {
  const operations = viewOperations(log.app);
  const on = <Q extends QueryContract>(contract: Q, act: Parameters<typeof queryHandler<Q>>[1]) => queryHandler(contract, act);
  return [
    on(operations.ListBuilds, async () => ({
      data: { builds: (await Promise.all(views.map((view) => listBuilds(log, view)))).flat() },
    })),
    on(operations.StartBuild, async ({ view }) => ({ data: await startBuild(log, named(view)) })),
    on(operations.CompareBuilds, async ({ view, build }) => ({ data: await compareWithLive(named(view), build) })),
    on(operations.SwitchBuild, async ({ view, build }) => ({ data: await switchTo(log, named(view), build) })),
    on(operations.RollBackBuild, async ({ view }) => ({ data: await rollBack(log, named(view)) })),
    on(operations.DropBuild, async ({ view, build }) => ({ data: await dropBuild(named(view), build) })),
    on(operations.CheckRows, async ({ view }) => ({ data: await checkView(log, named(view)) })),
    on(operations.ListParkedKeys, async () => ({ data: { parked: (await Promise.all(views.map(listQuarantinedKeys))).flat() } })),
    on(operations.ShowParkedKey, async ({ view, key }) => ({ data: await showQuarantinedKey(named(view), key) })),
    on(operations.RedriveKey, async ({ view, ...what }) => ({ data: await redriveKey(log, named(view), what) })),
    on(operations.DiscardPoison, async ({ view, ...what }) => ({ data: await redriveKey(log, named(view), what) })),
  ];
};
