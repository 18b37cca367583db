import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addedViews, ViewNotDeclared } from '@millrace/contract-registry';
import type { AppName, ReaderContract } from '@millrace/contracts';
import { projectFolder } from '@millrace/local-servers';
import type { AppDefinition } from '@millrace/service-kit';

/** Every running app; the operator only creates the streams. */
export type RunningAppName = Exclude<AppName, 'operator'>;
type Load = () => Promise<{ readonly app: AppDefinition }>;
/** Imports the definition of each app on demand, because each loads its own dependencies. The gateway is last. */
export type Apps = ReadonlyMap<RunningAppName, Load>;

/** The views that are added by their folder only. Throws `ViewNotDeclared`. */
export const added = (): readonly ReaderContract[] => addedViews(projectFolder);

export const appsWith = (views: readonly ReaderContract[]): Apps =>
  new Map<RunningAppName, Load>([
    ['catalog-service', () => import('@millrace/catalog-service')],
    ['inventory-service', () => import('@millrace/inventory-service')],
    ['checkout-service', () => import('@millrace/checkout-service')],
    ['payment-service', () => import('@millrace/payment-service')],
    ['shipping-service', () => import('@millrace/shipping-service')],
    ['pricing-service', () => import('@millrace/pricing-service')],
    ['customer-service', () => import('@millrace/customer-service')],
    ['content-service', () => import('@millrace/content-service')],
    ['notification-service', () => import('@millrace/notification-service')],
    ['sink-service', () => import('@millrace/sink-service')],
    ['legacy-connector', () => import('@millrace/legacy-connector')],
    ['functions', () => import('@millrace/functions')],
    ['search-view', () => import('@millrace/search-view')],
    ['orders-view', () => import('@millrace/orders-view')],
    ['analytics', () => import('@millrace/analytics')],
    ...views.map((view) => [view.app as RunningAppName, () => loadAdded(view)] as const),
    ['gateway', () => import('@millrace/gateway')],
  ]);

/** The definition of one app by its name. Throws when it does not exist. */
export const loadApp = async (apps: Apps, name: string): Promise<AppDefinition> => {
  const load = apps.get(name as RunningAppName);
  if (!load) throw new Error(`there is no app ${name}: ${[...apps.keys()].join(', ')}`);
  return (await load()).app;
};

/**
 * Imports an added view by its bundle, because its package may not be linked. Throws when it reads more streams than it declares, which
 * the broker would refuse.
 */
const loadAdded = async ({ app: name, streams }: ReaderContract): Promise<{ readonly app: AppDefinition }> => {
  const file = join(projectFolder, 'dist/views', `${name}.js`);
  const { app } = (await import(pathToFileURL(file).href)) as { readonly app?: AppDefinition };
  if (app?.name !== name) throw new ViewNotDeclared(`apps/${name}/src/index.ts exports no \`app\` of the name ${name}.`);
  const declared = new Set(streams.map((stream) => stream.name));
  const more = app.reads?.filter((stream) => !declared.has(stream)) ?? [];
  if (more.length === 0) return { app };
  throw new ViewNotDeclared(`${name} reads ${more.join(', ')}: say so in apps/${name}/package.json, under millrace.reads.`);
};
