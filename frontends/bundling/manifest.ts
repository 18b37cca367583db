import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The manifest of one deployable; all paths are relative to its base URL. */
export interface Manifest {
  /** Import specifier → file. */
  imports: Record<string, string>;
  /** File → SRI hash. */
  integrity: Record<string, string>;
  /** Import specifier → the scripts and style sheets that it loads, transitively, and its external imports. */
  loads: Record<string, { scripts: string[]; styles: string[]; shared: string[] }>;
  fonts: string[];
  /** Language → the file of the labels. */
  messages: Record<string, string>;
}

type Bundle = Parameters<Extract<Plugin['writeBundle'], (...args: never[]) => unknown>>[1];

const loadsOf = (bundle: Bundle, entry: string) => {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const shared = new Set<string>();
  const visit = (file: string, lazily: boolean) => {
    const chunk = bundle[file];
    if (!chunk) shared.add(file);
    if (chunk?.type !== 'chunk' || scripts.has(file)) return;
    scripts.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const next of chunk.imports) visit(next, lazily);
    if (!lazily) for (const next of chunk.dynamicImports) visit(next, true);
  };
  visit(entry, false);
  return { scripts: [...scripts], styles: [...styles], shared: [...shared] };
};

/** Writes `manifest.json` beside the bundle. Hashes the files on disk, after Vite has inserted its preload lists. */
export const manifest = (specifier: (entry: string) => string): Plugin => ({
  name: 'manifest',
  writeBundle(output, bundle) {
    const directory = output.dir ?? '.';
    const found: Manifest = { imports: {}, integrity: {}, loads: {}, fonts: [], messages: {} };
    for (const file of Object.values(bundle)) {
      if (file.fileName.endsWith('.woff2')) found.fonts.push(file.fileName);
      if (file.type !== 'chunk') continue;
      const hash = createHash('sha384').update(readFileSync(join(directory, file.fileName)));
      found.integrity[file.fileName] = `sha384-${hash.digest('base64')}`;
      if (!file.isEntry) continue;
      const [, language] = /^messages-([\w-]+)$/.exec(file.name) ?? [];
      if (language !== undefined) {
        found.messages[language] = file.fileName;
        continue;
      }
      found.imports[specifier(file.name)] = file.fileName;
      found.loads[specifier(file.name)] = loadsOf(bundle, file.fileName);
    }
    writeFileSync(join(directory, 'manifest.json'), JSON.stringify(found));
  },
});
