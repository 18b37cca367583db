import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Counters of one role since its processes started: processor time, and system calls that write (files and sockets). */
export type ProcessCounters = Readonly<{ cpuMs: number; writes: number }>;

type Process = Readonly<{ pid: number; parent: number; command: string; cpuTicks: number; childTicks: number }>;

const ticksPerSecond = (): number => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Fields of `/proc/<pid>/stat` behind the name, as `proc(5)` numbers them from 3 on: ppid 4, utime 14, stime 15, cutime 16, cstime 17. */
const readProcess = (pid: number): Process | undefined => {
  try {
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return {
      pid,
      parent: field(4),
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
      cpuTicks: field(14) + field(15),
      childTicks: field(16) + field(17),
    };
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
};

const writesOf = (pid: number): number => {
  try {
    return Number(/^syscw: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

const descendants = (root: number): readonly Process[] => {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const under = (pid: number): Process[] => all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...under(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...under(root)];
};

/** `broker`, `database`, `apps` (all in one process), the name of a group of apps, or of an app, with a process of its own, or `supervisor`. */
export const roleOf = (command: string): string => {
  if (/\bnats-server\b/.test(command)) return 'broker';
  if (/\bpostgres\b/.test(command)) return 'database';
  return /run-apps?\.js (\S+)/.exec(command)?.[1] ?? 'supervisor';
};

/**
 * The counters of a shop by role, from `/proc`: Linux only. Sessions of the database that have ended count through the process that waited
 * for them; writes by `send` are not among the writes, so the database has few.
 */
export const processCounters = (root: number): ReadonlyMap<string, ProcessCounters> => {
  if (process.platform !== 'linux') throw new Error('the cost of an operation is measured on Linux only');
  const counters = new Map<string, ProcessCounters>();
  const perSecond = ticksPerSecond();
  for (const { pid, command, cpuTicks, childTicks } of descendants(root)) {
    const role = roleOf(command);
    const before = counters.get(role) ?? { cpuMs: 0, writes: 0 };
    const ticks = cpuTicks + (role === 'database' ? childTicks : 0);
    counters.set(role, { cpuMs: before.cpuMs + (ticks * 1000) / perSecond, writes: before.writes + writesOf(pid) });
  }
  return counters;
};
