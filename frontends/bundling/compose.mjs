import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillFrame } from './fill-frame.mjs';

const sha = (algorithm, text) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

const tag = ({ rel, ...attributes }) =>
  `<link rel="${rel}" ${Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name.toLowerCase() : `${name.toLowerCase()}="${value}"`))
    .join(' ')} />`;

/** Everything that is deployed, with URLs instead of file names, and the labels in one language. */
const gather = (dist, releases, language) => {
  const found = { map: { imports: {}, scopes: {}, integrity: {} }, loads: {}, fonts: [], firsts: {}, messages: {} };
  for (const [name, release] of Object.entries(releases)) {
    const at = (file) => `/${name}/${release}/${file}`;
    const manifest = JSON.parse(readFileSync(join(dist, name, release, 'manifest.json'), 'utf8'));
    const { [language]: labels, ...others } = manifest.messages ?? {};
    for (const [file, hash] of Object.entries(manifest.integrity)) {
      if (!Object.values(others).includes(file)) found.map.integrity[at(file)] = hash;
    }
    for (const [specifier, file] of Object.entries(manifest.imports)) found.map.imports[specifier] = at(file);
    if (labels) {
      found.messages[name] = at(labels);
      found.map.imports[`@shop/${name}/messages`] = at(labels);
      // Each deployable has the labels of the components that it was built with.
      found.map.scopes[at('')] = { '@shop/kit/messages': at(labels) };
    }
    for (const [specifier, { scripts, styles, shared }] of Object.entries(manifest.loads)) {
      found.loads[specifier] = { scripts: scripts.map(at), styles: styles.map(at), shared };
    }
    const first = join(dist, name, release, 'first.js');
    if (existsSync(first)) found.firsts[`@shop/${name}`] = readFileSync(first, 'utf8').trim();
    found.fonts.push(...manifest.fonts.map(at));
  }
  return found;
};

const early = ({ map, loads, messages }, routes) => {
  const script = (href) => ({ rel: 'modulepreload', href, integrity: map.integrity[href] });
  const style = (href) => ({ rel: 'preload', as: 'style', href, crossOrigin: '' });
  const scriptsOf = (application) => {
    const { scripts, shared } = loads[application];
    const labels = messages[application.split('/')[1]];
    const others = shared.flatMap((specifier) => loads[specifier]?.scripts ?? []);
    return new Set([...others, ...(labels ? [labels] : []), ...scripts]);
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

const read = (shell, file) => readFileSync(join(shell, file), 'utf8');

/** The page in one language, with its import map and the hashes of its inline scripts. */
const pageIn = (dist, shell, releases, [language, words]) => {
  const found = gather(dist, releases, language);
  const routes = JSON.parse(read(shell, 'src/routes.json'));
  const { always, files } = early(found, routes);
  const main = found.map.imports['@shop/shell'];
  delete found.map.imports['@shop/shell'];
  const map = JSON.stringify(found.map);
  const pictures = JSON.parse(read(shell, '../kit/src/product/pictures.json'));
  const boot = inline(read(shell, 'src/boot.js'), { routes, files, firsts: found.firsts, pictures });
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
  const html = fillFrame(read(shell, 'index.html'), language, words)
    .replace('href="/src/logo.svg"', () => `href="data:image/svg+xml,${encodeURIComponent(read(shell, 'src/logo.svg'))}"`)
    .replace(/<!--head-->\s*<script[^<]*<\/script>/, () => head);
  return { language, map, html, hashes: [map, boot].map((script) => `'${sha('sha256', script)}'`) };
};

/**
 * Combines the deployables under `dist` into a page for each language of `frames`, its texts by their keys: the import map with the hash of
 * every script, the shell's style sheet, preloads for every route and, chosen inline by the URL, preloads and the first query of the route.
 * The page `index.html` is in English, `index.<language>.html` in another language.
 */
export const compose = (dist, shell, releases, frames) => {
  const pages = Object.entries(frames).map((frame) => pageIn(dist, shell, releases, frame));
  const put = (name, content) => {
    writeFileSync(join(dist, `${name}.new`), content);
    renameSync(join(dist, `${name}.new`), join(dist, name));
  };
  put('importmap.json', pages[0].map);
  put('releases.json', JSON.stringify(releases, null, 2));
  put('csp-hash.txt', [...new Set(pages.flatMap(({ hashes }) => hashes))].join(' '));
  // Clients that do not execute the page, such as search engines, request a file.
  put('favicon.svg', read(shell, 'src/logo.svg'));
  for (const { language, html } of pages.toReversed()) put(language === 'en' ? 'index.html' : `index.${language}.html`, html);
};
