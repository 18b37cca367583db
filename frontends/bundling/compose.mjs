import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sha = (algorithm, text) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

const tag = ({ rel, ...attributes }) =>
  `<link rel="${rel}" ${Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name.toLowerCase() : `${name.toLowerCase()}="${value}"`))
    .join(' ')} />`;

/** Everything that is deployed, with URLs instead of file names. */
const gather = (dist, releases) => {
  const found = { map: { imports: {}, integrity: {} }, loads: {}, fonts: [], firsts: {} };
  for (const [name, release] of Object.entries(releases)) {
    const at = (file) => `/${name}/${release}/${file}`;
    const manifest = JSON.parse(readFileSync(join(dist, name, release, 'manifest.json'), 'utf8'));
    for (const [file, hash] of Object.entries(manifest.integrity)) found.map.integrity[at(file)] = hash;
    for (const [specifier, file] of Object.entries(manifest.imports)) found.map.imports[specifier] = at(file);
    for (const [specifier, { scripts, styles, shared }] of Object.entries(manifest.loads)) {
      found.loads[specifier] = { scripts: scripts.map(at), styles: styles.map(at), shared };
    }
    const first = join(dist, name, release, 'first.js');
    if (existsSync(first)) found.firsts[`@shop/${name}`] = readFileSync(first, 'utf8').trim();
    found.fonts.push(...manifest.fonts.map(at));
  }
  return found;
};

const early = ({ map, loads }, routes) => {
  const script = (href) => ({ rel: 'modulepreload', href, integrity: map.integrity[href] });
  const style = (href) => ({ rel: 'preload', as: 'style', href, crossOrigin: '' });
  const scriptsOf = (application) => {
    const { scripts, shared } = loads[application];
    return new Set([...shared.flatMap((specifier) => loads[specifier].scripts), ...scripts]);
  };
  const always = scriptsOf('@shop/shell');
  const files = Object.fromEntries(
    routes.map(({ application }) => {
      const scripts = [...scriptsOf(application)].filter((href) => !always.has(href)).map(script);
      return [application, [...scripts, ...loads[application].styles.map(style)]];
    }),
  );
  return { always: [...always].map(script), files };
};

/** The inline script, with its data in place of BOOT. */
const inline = (source, { routes, files, firsts, pictures }) => {
  const functions = Object.entries(firsts).map(([application, script]) => `"${application}":()=>{${script};return first}`);
  const boot = `{"routes":${JSON.stringify(routes)},"files":${JSON.stringify(files)},"firsts":{${functions}},"pictures":${JSON.stringify(pictures)}}`;
  return `{${source.replace('= BOOT', () => `= ${boot}`).replace(/^\/\/.*\n/, '')}}`;
};

/**
 * Combines the deployables under `dist` into the page: the import map with the hash of every script, the shell's style sheet, preloads
 * for every route and, chosen inline by the URL, preloads and the first query of the route.
 */
export const compose = (dist, shell, releases) => {
  const found = gather(dist, releases);
  const routes = JSON.parse(readFileSync(join(shell, 'src/routes.json'), 'utf8'));
  const { always, files } = early(found, routes);
  const main = found.map.imports['@shop/shell'];
  delete found.map.imports['@shop/shell'];
  const map = JSON.stringify(found.map);
  const pictures = JSON.parse(readFileSync(join(shell, '../kit/src/product/pictures.json'), 'utf8'));
  const boot = inline(readFileSync(join(shell, 'src/boot.js'), 'utf8'), { routes, files, firsts: found.firsts, pictures });
  const mark = readFileSync(join(shell, 'src/logo.svg'), 'utf8');
  const logo = `data:image/svg+xml,${encodeURIComponent(mark)}`;
  const head = [
    `<script type="importmap">${map}</script>`,
    // Before the style sheet, because a script after it waits for it.
    `<script>${boot}</script>`,
    ...found.loads['@shop/shell'].styles.map((href) => tag({ rel: 'stylesheet', href })),
    ...always.map(tag),
    // Text is readable without it; the fallback font has the same width.
    ...found.fonts.map((href) =>
      tag({ rel: 'preload', as: 'font', type: 'font/woff2', fetchPriority: 'low', href, crossorigin: '' }),
    ),
    `<script type="module" src="${main}" integrity="${found.map.integrity[main]}"></script>`,
  ].join('\n    ');
  const html = readFileSync(join(shell, 'index.html'), 'utf8')
    .replace('href="/src/logo.svg"', () => `href="${logo}"`)
    .replace(/<!--head-->\s*<script[^<]*<\/script>/, () => head);
  const hashes = [map, boot].map((script) => `'${sha('sha256', script)}'`).join(' ');
  const put = (name, content) => {
    writeFileSync(join(dist, `${name}.new`), content);
    renameSync(join(dist, `${name}.new`), join(dist, name));
  };
  put('importmap.json', map);
  put('releases.json', JSON.stringify(releases, null, 2));
  put('csp-hash.txt', hashes);
  // Clients that do not execute the page, such as search engines, request a file.
  put('favicon.svg', mark);
  put('index.html', html);
};
