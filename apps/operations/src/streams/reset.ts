import { applications, PauseTopologies } from '@millrace/contracts';
import { LogError, sendQuery } from '@millrace/event-log';
import { type Broker, connectBroker, resetApplication, type ResetReport, StreamsError } from '@millrace/stream-runtime';
import { recordApplication } from '../audit-log/record-operation.js';
import type { CommandContext } from '../command/command.js';
import { OperationRefused } from '../command/operation-refused.js';

/** An application of stream processing. */
export type ApplicationVersion = Readonly<{ id: string; version: number }>;
type Context = Pick<CommandContext, 'access' | 'operator'>;

/** The instances of the shop's own applications pause for this time; an operator who is gone cannot start them again. */
const pauseSeconds = 60;
const pauseWithinMs = 20_000;
const retryMs = 250;

/**
 * Resets an application, after that is recorded; `dryRun`: says what would be deleted. The instances of one of the shop pause meanwhile. Refuses with
 * `UnknownApplication`, and `InstancesRunning` while an instance of another one runs.
 */
export const reset = async (context: Context, application: ApplicationVersion, dryRun: boolean): Promise<ResetReport> => {
  const { servers, password } = context.access;
  const broker = await connectBroker({ servers, name: 'operator', user: 'operator', password, inboxPrefix: '_INBOX_operator' });
  try {
    if (dryRun) return await resetApplication(broker, application, { dryRun });
    return await (isOfShop(application) ? whilePaused(context, broker, application) : resetNow(context, broker, application));
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await broker.close();
  }
};

const isOfShop = ({ id, version }: ApplicationVersion): boolean =>
  Object.values(applications).some((one) => one.id === id && one.version === version);

const resetNow = async ({ operator }: Context, broker: Broker, application: ApplicationVersion): Promise<ResetReport> => {
  const { running, tasks, stateEntries, outputs } = await resetApplication(broker, application, { dryRun: true });
  const { id, version } = application;
  if (running.length === 0)
    await recordApplication(operator, id, { type: 'ApplicationReset', version, tasks: tasks.length, stateEntries, outputs });
  return resetApplication(broker, application, { dryRun: false });
};

/** Each query pauses one instance, whichever takes it, until none is left. */
const whilePaused = async (context: Context, broker: Broker, application: ApplicationVersion): Promise<ResetReport> => {
  const pause = (seconds: number) => sendQuery(context.operator.log, PauseTopologies, { seconds }).catch(undefinedWhenDown);
  try {
    for (const end = performance.now() + pauseWithinMs; ; await new Promise((done) => setTimeout(done, retryMs))) {
      await pause(pauseSeconds);
      const { running } = await resetApplication(broker, application, { dryRun: true });
      if (running.length === 0 || performance.now() > end) return await resetNow(context, broker, application);
    }
  } finally {
    await pause(0);
  }
};

/** An app that does not run needs no pause. */
const undefinedWhenDown = (error: unknown): undefined => {
  if (error instanceof LogError && error.code === 'NOT_AVAILABLE') return undefined;
  throw error;
};

const refusalOf = (error: unknown): unknown => {
  if (!(error instanceof StreamsError)) return error;
  if (error.problem === 'unknown-application') return new OperationRefused('UnknownApplication', error.message);
  return error.problem === 'instances-running' ? new OperationRefused('InstancesRunning', error.message) : error;
};
