import { connectBroker, resetApplication, type ResetReport, StreamsError } from '@millrace/stream-runtime';
import { recordApplication } from '../audit-log/record-operation.js';
import type { CommandContext } from '../command/command.js';
import { OperationRefused } from '../command/operation-refused.js';

/** An application of stream processing. */
export type ApplicationVersion = Readonly<{ id: string; version: number }>;

/**
 * Resets an application, after that is recorded; `dryRun`: says what would be deleted. Refuses with `UnknownApplication`, and `InstancesRunning` while one of its
 * instances runs.
 */
export const reset = async (
  { access, operator }: Pick<CommandContext, 'access' | 'operator'>,
  application: ApplicationVersion,
  dryRun: boolean,
): Promise<ResetReport> => {
  const { servers, password } = access;
  const broker = await connectBroker({ servers, name: 'operator', user: 'operator', password, inboxPrefix: '_INBOX_operator' });
  try {
    const report = await resetApplication(broker, application, { dryRun: true });
    if (dryRun) return report;
    const { tasks, stateEntries, outputs } = report;
    const { id, version } = application;
    await recordApplication(operator, id, { type: 'ApplicationReset', version, tasks: tasks.length, stateEntries, outputs });
    return await resetApplication(broker, application, { dryRun: false });
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await broker.close();
  }
};

const refusalOf = (error: unknown): unknown => {
  if (!(error instanceof StreamsError)) return error;
  if (error.problem === 'unknown-application') return new OperationRefused('UnknownApplication', error.message);
  return error.problem === 'instances-running' ? new OperationRefused('InstancesRunning', error.message) : error;
};
