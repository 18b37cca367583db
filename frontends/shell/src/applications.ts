import { registerApplication } from 'single-spa';
import { element } from './element.ts';
import routes from './routes.json' with { type: 'json' };

/** Where a bare specifier leads is decided by the import map of the page. */
const load = (name: string) => () => import(/* @vite-ignore */ name);

const always = [
  { application: '@shop/search/box', at: 'search-box' },
  { application: '@shop/cart/drawer', at: 'drawer' },
];

/** Tells single-spa who shows what: one application per route, and those which are always there. */
export const registerApplications = () => {
  for (const { application, path } of routes) {
    const pattern = new RegExp(path);
    registerApplication({
      name: application,
      app: load(application),
      activeWhen: ({ pathname }) => pattern.test(pathname),
      customProps: { domElement: element('app') },
    });
  }
  for (const { application, at } of always) {
    registerApplication({
      name: application,
      app: load(application),
      activeWhen: () => true,
      customProps: { domElement: element(at) },
    });
  }
};

/** The application whose route holds the address, if any. */
export const applicationAt = (pathname: string): string | undefined =>
  routes.find(({ path }) => new RegExp(path).test(pathname))?.application;
