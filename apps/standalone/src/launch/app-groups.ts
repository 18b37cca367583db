import type { RunningAppName } from '../child/apps.js';

/** Apps that share a process. */
export type AppGroup = Readonly<{ name: string; apps: readonly RunningAppName[] }>;

/** The most groups into which the apps can be divided. */
export const maxGroups = 3;

/**
 * The number of groups for so many cores: as many as measurements have shown to pay (docs/performance.md, "Apps in groups").
 */
export const groupsForCores = (cores: number): number => (cores >= 4 ? maxGroups : cores >= 2 ? 2 : 1);

/**
 * The apps divided by role into so many groups, the gateway's last: its process is started last and stopped first. One group: all apps.
 * Two: the gateway, whose work grows with every request, and the others. Three: the gateway, the views, the services.
 */
export const groupsOf = (apps: readonly RunningAppName[], groups: number): readonly AppGroup[] => {
  if (groups <= 1) return [{ name: 'apps', apps }];
  const isGateway = (app: RunningAppName) => app === 'gateway';
  const gateway: AppGroup = { name: 'gateway', apps: apps.filter(isGateway) };
  const others = apps.filter((app) => !isGateway(app));
  if (groups === 2) return [{ name: 'services', apps: others }, gateway];
  const isService = (app: RunningAppName) => app.endsWith('-service');
  return [
    { name: 'services', apps: others.filter(isService) },
    { name: 'views', apps: others.filter((app) => !isService(app)) },
    gateway,
  ];
};
