import { defineConfig } from 'vite';
import { esModules } from '../bundling/config.ts';
import { facade, facadeOf } from '../bundling/facade.ts';
import { manifest } from '../bundling/manifest.ts';
import { shared } from '../bundling/micro-frontends.ts';

const fileNameOf = (specifier: string) => specifier.replace('@', '').replaceAll('/', '__');
const entries = new Map(shared.map((specifier) => [fileNameOf(specifier), specifier]));

export default defineConfig(
  esModules(
    Object.fromEntries([...entries].map(([file, specifier]) => [file, facadeOf(specifier)])),
    [],
    [facade(), manifest((entry) => entries.get(entry) ?? entry)],
  ),
);
