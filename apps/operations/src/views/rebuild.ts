import { setTimeout as pause } from 'node:timers/promises';
import { LogError, type EventLog } from '@millrace/event-log';
import type { Operator } from '../audit-log/append-signed.js';
import { OperationRefused } from '../command/operation-refused.js';
import { type Build, type Comparison, listBuilds } from './builds.js';
import { compareBuild, startBuild, switchBuild } from './operate-views.js';

export type WatchOptions = Readonly<{
  /** Called with the build after each poll. */
  onProgress(build: Build): void;
  intervalMs?: number;
  /** How long the app may not answer, as during its restart. */
  silenceTimeoutMs?: number;
}>;

/**
 * Waits until a build has caught up. Refuses with `BuildFailed`, `UnknownBuild`; throws `NOT_AVAILABLE` when its app does not answer for
 * long.
 */
export const watchBuild = async (
  log: EventLog,
  { app, view, build }: Pick<Build, 'app' | 'view' | 'build'>,
  { onProgress, intervalMs = 1_000, silenceTimeoutMs = 120_000 }: WatchOptions,
): Promise<Build> => {
  for (let answeredAt = Date.now(); ; await pause(intervalMs)) {
    const { builds, silent } = await listBuilds(log, [app]);
    if (silent.includes(app) && Date.now() - answeredAt < silenceTimeoutMs) continue;
    if (silent.includes(app)) throw new LogError('NOT_AVAILABLE', `${app} does not answer; when it is back, it goes on building`);
    answeredAt = Date.now();
    const now = builds.find((one) => one.view === view && one.build === build);
    if (!now) throw new OperationRefused('UnknownBuild', `Build ${build} of ${view} is no longer there.`);
    onProgress(now);
    if (now.state === 'failed')
      throw new OperationRefused('BuildFailed', `Build ${build} of ${view} failed: ${now.fault ?? 'without a word'}`);
    if (now.state !== 'building') return now;
  }
};

/** The new build, and its comparison with the live one; it is live itself when both held the same rows. */
export type RebuildResult = Readonly<{ build: Build; comparison: Comparison; switched: boolean }>;

/** Rebuilds a view, compares the new build with the live rows and switches if they are equal; otherwise both stay. */
export const rebuildAndSwitch = async (operator: Operator, view: string, watching: WatchOptions): Promise<RebuildResult> => {
  const started = await startBuild(operator, view);
  const ready = await watchBuild(operator.log, started, watching);
  const comparison = await compareBuild(operator.log, view, ready.build);
  if (!comparison.equal) return { build: ready, comparison, switched: false };
  return { build: await switchBuild(operator, view, ready.build), comparison, switched: true };
};
