import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same id by its start time. */
export type ProcessId = Readonly<{ pid: number; startTime: string }>;

/** The process that has this id now. */
export const processOf = (pid: number): ProcessId => ({ pid, startTime: startTimeOf(pid) });

/** Whether a process still runs. Processes of other containers are not seen. */
export const isRunning = ({ pid, startTime }: ProcessId): boolean => startTime !== '' && startTimeOf(pid) === startTime;

/** The start time of a process as text; empty when it does not run. */
const startTimeOf = (pid: number): string => {
  try {
    if (!existsSync('/proc/self/stat')) return execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim();
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return state === 'Z' ? '' : (fields[18] ?? '');
  } catch {
    return '';
  }
};
