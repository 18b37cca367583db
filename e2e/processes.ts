import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shop } from './shop.js';

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

const fromProc = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
        return { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() };
      } catch {
        // It ended while we looked.
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

const childOf = ({ pid: parent }: Shop, isIt: (command: string) => boolean): number | undefined =>
  processes().find((one) => one.parent === parent && isIt(one.command))?.pid;

/** The process of an app of a shop that runs them apart, that of all `apps` of one that does not, or of a server; undefined while it is down. */
export const pidOf = (shop: Shop, name: string): number | undefined => {
  if (name === 'nats-server') return childOf(shop, (command) => command.includes(join(shop.dataDirectory, 'nats')));
  if (name === 'postgres') return childOf(shop, (command) => command.includes(join(shop.dataDirectory, 'postgres')));
  return childOf(shop, (command) => command.endsWith(name === 'apps' ? 'run-apps.js' : `run-app.js ${name}`));
};

/** A process and all that descend from it. */
export const pidsUnder = (pid: number): number[] => {
  const all = processes();
  const under = (parent: number): number[] => [
    parent,
    ...all.filter((one) => one.parent === parent).flatMap((one) => under(one.pid)),
  ];
  return under(pid);
};
