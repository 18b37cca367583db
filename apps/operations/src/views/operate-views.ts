import { type AppName, viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog } from '@millrace/event-log';
import type { Operator } from '../audit-log/append-signed.js';
import { recordView } from '../audit-log/record-operation.js';
import { type Build, type Comparison, findBuild, findView } from './builds.js';

const [aMinute, tenMinutes] = [60_000, 600_000];

const buildFields = ({ app, build, version }: Build) => ({ app, build, version });

/** Starts a build beside the live rows; returns at once. */
export const startBuild = async (operator: Operator, view: string): Promise<Build> => {
  const { app } = await findView(operator.log, view);
  const { data } = await sendQuery(operator.log, viewOperations(app).StartBuild, { view }, { timeoutMs: aMinute });
  const build = { ...data, app };
  await recordView(operator, view, { type: 'ViewBuildStarted', ...buildFields(build) });
  return build;
};

/** Compares a build, by default the newest that is not live, with the live one. May take minutes. */
export const compareBuild = async (log: EventLog, view: string, wanted?: number): Promise<Comparison> => {
  const { app, build } = await findBuild(log, view, wanted);
  return (await sendQuery(log, viewOperations(app).CompareBuilds, { view, build }, { timeoutMs: tenMinutes })).data;
};

/** Makes a build live, by default the newest that is not live. May take minutes. */
export const switchBuild = async (operator: Operator, view: string, wanted?: number): Promise<Build> => {
  const { app, build } = await findBuild(operator.log, view, wanted);
  const { data } = await sendQuery(operator.log, viewOperations(app).SwitchBuild, { view, build }, { timeoutMs: tenMinutes });
  return recordLive(operator, 'ViewSwitched', { ...data, app });
};

/** Makes the previously live build live again. */
export const rollBack = async (operator: Operator, view: string): Promise<Build> => {
  const { app } = await findView(operator.log, view);
  const { data } = await sendQuery(operator.log, viewOperations(app).RollBackBuild, { view }, { timeoutMs: tenMinutes });
  return recordLive(operator, 'ViewRolledBack', { ...data, app });
};

const recordLive = async (operator: Operator, type: 'ViewSwitched' | 'ViewRolledBack', build: Build): Promise<Build> => {
  await recordView(operator, build.view, { type, ...buildFields(build) });
  return build;
};

/** Deletes a build that is not live. */
export const dropBuild = async (
  operator: Operator,
  view: string,
  wanted: number,
): Promise<Readonly<{ app: AppName; view: string; build: number }>> => {
  const found = await findBuild(operator.log, view, wanted);
  await sendQuery(operator.log, viewOperations(found.app).DropBuild, { view, build: found.build }, { timeoutMs: aMinute });
  await recordView(operator, view, { type: 'ViewBuildDropped', ...buildFields(found) });
  return { app: found.app, view, build: found.build };
};
