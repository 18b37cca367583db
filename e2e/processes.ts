import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartingShop } from './shop.js';

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

const fromProc = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
        return { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() };
      } catch {
        // The process exited meanwhile.
        return [];
      }
    });

const fromPs = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => {
      const [pid, parent, ...command] = row.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), command: command.join(' ') };
    });

const processes = () => (existsSync('/proc/self/stat') ? fromProc() : fromPs());

const childrenOf = ({ pid: parent }: StartingShop, isIt: (command: string) => boolean): number[] =>
  processes()
    .filter((one) => one.parent === parent && isIt(one.command))
    .map(({ pid }) => pid);

/** The processes of an app in its own process, of a group of apps (`apps`: all), or of a server; empty while it is down. */
export const pidsOf = (shop: StartingShop, name: string): readonly number[] => {
  if (name === 'nats-server') return childrenOf(shop, (command) => command.includes(join(shop.dataDirectory, 'nats')));
  if (name === 'postgres') return childrenOf(shop, (command) => command.includes(join(shop.dataDirectory, 'postgres')));
  return childrenOf(shop, (command) => new RegExp(`run-apps?\\.js ${name}( |$)`).test(command));
};

/** The first of them. */
export const pidOf = (shop: StartingShop, name: string): number | undefined => pidsOf(shop, name)[0];

/** A process and all its descendants. */
export const pidsUnder = (pid: number): number[] => {
  const all = processes();
  const under = (parent: number): number[] => [
    parent,
    ...all.filter((one) => one.parent === parent).flatMap((one) => under(one.pid)),
  ];
  return under(pid);
};

/** Sends a signal; false when the process has exited or was replaced meanwhile. */
export const signalIfRunning = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
};
