import { type AppName, type OutputOf, viewOperations } from '@millrace/contracts';
import {
  sendQuery,
  type EventLog,
  examineApplications,
  examineConsumers,
  examineKeys,
  examineStorage,
  examineStreams,
  type Finding,
  LogError,
  QueryRefused,
} from '@millrace/event-log';
import type { BrokerAccess } from '../connection/broker-access.js';
import { type Build, listBuilds } from '../views/builds.js';
import { examineDisk } from './examine-disk.js';
import { examineUsers } from './examine-users.js';

export type RowsReport = OutputOf<ReturnType<typeof viewOperations>['CheckRows']>;
export type Examination = Readonly<{ checked: readonly string[]; findings: readonly Finding[] }>;

/** Time-out of a check, which reads the whole table. */
const checkTimeoutMs = 120_000;

/** Reads the whole table of a view's live build; changes nothing. */
export const checkRows = async (log: EventLog, app: AppName, view: string): Promise<RowsReport> =>
  (await sendQuery(log, viewOperations(app).CheckRows, { view }, { timeoutMs: checkTimeoutMs })).data;

/** Checks streams, consumers, keys, storage, users and views of a running shop; changes nothing. */
export const examineShop = async (log: EventLog, access: BrokerAccess): Promise<Examination> => {
  const [streams, consumers, keys] = [
    [...(await examineStreams(log)), ...(await examineApplications(log))],
    await examineConsumers(log),
    await examineKeys(log),
  ];
  const storage = [...(await examineStorage(log)), ...(await examineDisk(access.dataFolder))];
  const users = await examineUsers(access);
  const { builds, silent } = await listBuilds(log);
  const views = [...new Map(builds.map((build) => [build.view, build])).values()];
  const ofViews = await Promise.all(views.map((build) => findingsOfView(log, build, builds)));
  return {
    checked: ['streams', 'consumers', 'keys', 'storage', ...users.checked, ...views.map(({ view }) => `view ${view}`)],
    findings: [
      ...streams,
      ...consumers,
      ...keys,
      ...storage,
      ...users.findings,
      ...silent.map(findingOfSilentApp),
      ...ofViews.flat(),
    ],
  };
};

const findingOfSilentApp = (app: AppName): Finding => ({
  about: app,
  fault: 'it does not answer, so its views could not be checked',
  advice: 'Start it, or look at its health.',
});

const findingsOfView = async (log: EventLog, { app, view }: Build, builds: readonly Build[]): Promise<readonly Finding[]> => {
  const own = builds.filter((build) => build.view === view);
  const live = own.find(({ state }) => state === 'live');
  const rebuildAdvice = `millrace view rebuild ${view} --watch, then millrace view switch ${view}`;
  const failed = own
    .filter(({ state }) => state === 'failed')
    .map(({ build, fault: error }) => ({
      about: `view ${view}`,
      fault: `build ${build} failed: ${error}`,
      advice: `Another is built by itself; when one is live, millrace view drop ${view} ${build}.`,
    }));
  const quarantined = own
    .filter(({ state, parkedKeys }) => state === 'live' && parkedKeys > 0)
    .map(({ parkedKeys }) => ({
      about: `view ${view}`,
      fault: `${parkedKeys} rows wait for an event that could not be folded`,
      advice: 'millrace deadletter list tells which and why.',
    }));
  if (!live) return [...failed, { about: `view ${view}`, fault: 'no build is live', advice: `Wait, or: ${rebuildAdvice}.` }];
  return [...failed, ...quarantined, ...(await findingsOfRows(log, app, view, rebuildAdvice))];
};

const findingsOfRows = async (log: EventLog, app: AppName, view: string, rebuildAdvice: string): Promise<readonly Finding[]> => {
  try {
    const { faults, loginFaults = [] } = await checkRows(log, app, view);
    return faults.map((error) => ({
      about: `view ${view}`,
      fault: error,
      advice: loginFaults.includes(error)
        ? 'Start the shop again: it gives each view a role that may do no more (docs/operations.md, Databases).'
        : `Start ${app} again, or: ${rebuildAdvice}.`,
    }));
  } catch (error) {
    if (!(error instanceof QueryRefused || error instanceof LogError)) throw error;
    return [
      {
        about: `view ${view}`,
        fault: `its rows could not be checked: ${error.message}`,
        advice: `Look at the health of ${app}.`,
      },
    ];
  }
};
