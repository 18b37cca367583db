import { registerApplication } from 'single-spa';
import { element } from './page/element.ts';
import routes from './routes.json' with { type: 'json' };

/** The import map of the page resolves bare specifiers. */
const load = (name: string) => () => import(/* @vite-ignore */ name);

const always = [
  { application: '@shop/search/box', at: 'search-box' },
  { application: '@shop/cart/drawer', at: 'drawer' },
];

/** Registers the applications with single-spa: one for each route, and those of every page. */
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

/** The application whose route matches the URL, if any. */
export const applicationAt = (pathname: string): string | undefined =>
  routes.find(({ path }) => new RegExp(path).test(pathname))?.application;
