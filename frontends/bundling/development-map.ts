import type { Plugin } from 'vite';
import { fillFrame } from './fill-frame.mjs';
import { microFrontends, specifierOf } from './micro-frontends.ts';

/** One development server for all: the import map points to the sources, so that hot reload works and React is loaded once. Its page is in English. */
export const developmentMap = (frontends: string, frame: Readonly<Record<string, string>>): Plugin => ({
  name: 'development-map',
  apply: 'serve',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const imports: Record<string, string> = {};
      for (const [name, entries] of Object.entries(microFrontends)) {
        for (const [entry, file] of Object.entries(entries))
          imports[specifierOf(name, entry)] = `/@fs${frontends}/${name}/${file}`;
      }
      return fillFrame(html, 'en', frame).replace(
        '<head>',
        `<head><script type="importmap">${JSON.stringify({ imports })}</script>`,
      );
    },
  },
});
