import { freePort } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import type { RunningAppName } from '../child/apps.js';
import type { Ports } from '../configuration/environment.js';
import { serveHealth } from '../health/serve-health.js';
import type { Supervised } from '../supervision/supervise.js';
import type { AppGroup } from './app-groups.js';
import type { LoadedGroups } from './in-groups.js';

/** `port`: the shop's. `host`: where the apps listen, as an address that can be connected to. */
type Addresses = Readonly<{ port: number; healthPort: number; host: string }>;

/**
 * Starts the apps in the processes of their groups. With one group the gateway serves the probes of all apps on `healthPort`. With several
 * one app of each process serves those of its process, and this process serves all of them on `healthPort`.
 */
export const startGroups = async (
  groups: readonly AppGroup[],
  loaded: LoadedGroups,
  environment: (app: RunningAppName, ports: Ports) => Env,
  { port, healthPort, host }: Addresses,
  signal: AbortSignal,
): Promise<Supervised> => {
  if (groups.length === 1) return loaded.start((app) => environment(app, app === 'gateway' ? { port, healthPort } : {}), signal);
  const probed = await Promise.all(groups.map(async ({ name, apps: [app] }) => ({ name, app, port: await freePort() })));
  const portsOf = (app: RunningAppName): Ports => {
    const probes = probed.find((one) => one.app === app)?.port;
    if (app === 'gateway') return probes === undefined ? { port } : { port, healthPort: probes };
    return probes === undefined ? {} : { port: probes };
  };
  const running = await loaded.start((app) => environment(app, portsOf(app)), signal);
  const health = await serveHealth(probed, { port: healthPort, host });
  const end = (how: 'stop' | 'kill') => async () => {
    await running[how]();
    await health[how]();
  };
  return { stop: end('stop'), kill: end('kill') };
};
