import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const prefix = 'shared:';
const commonJs = /^react(-dom)?(\/|$)/;

/** `shared:<package>` as an ES module. React is published as CommonJS only, so its exports are listed here. */
export const facade = (): Plugin => ({
  name: 'facade',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const name = id.slice(prefix.length + 1);
    if (!commonJs.test(name)) return `export * from '${name}';`;
    const names = Object.keys(require(name) as object).join(', ');
    return `import module from '${name}';\nexport default module;\nexport const { ${names} } = module;`;
  },
});

export const facadeOf = (name: string) => `${prefix}${name}`;
