import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TObject, TSchema } from 'typebox';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BaseConfig } from '../libs/service-kit/src/config/config.js';

type Environment = Readonly<Record<string, string | number | null>>;
type Compose = Readonly<{ services: Readonly<Record<string, Readonly<{ environment?: Environment }>>> }>;

/** Set by the image (deploy/Dockerfile) or by its files, or with a default that every container has. */
const ofTheImage = new Set([
  'HOST',
  'PORT',
  'HEALTH_PORT',
  'NATS_USER',
  'SHOP_DIR',
  'IMAGES_DIR',
  'SYNONYMS_FILE',
  'FUNCTIONS_DIR',
]);
/** Read outside of the typed configurations. */
const ofAllApps = new Set(['OTEL_EXPORTER_OTLP_ENDPOINT']);
/** The addresses of other containers, which are not those of one machine. */
const isAddress = (text: string) => /^(https?|smtp):\/\//.test(text);

const isSchema = (value: unknown): value is TObject =>
  typeof value === 'object' && value !== null && 'properties' in value && 'type' in value && value.type === 'object';

/** The settings of each app, by its folder: every exported object schema of its files `*.config.ts`. */
const declared = new Map<string, Readonly<Record<string, TSchema>>>();
const sources = readdirSync('apps')
  .filter((app) => existsSync(`apps/${app}/src`))
  .flatMap((app) => readdirSync(`apps/${app}/src`, { recursive: true, encoding: 'utf8' }).map((file) => ({ app, file })));
for (const { app, file } of sources.filter((source) => source.file.endsWith('.config.ts'))) {
  const module = (await import(pathToFileURL(resolve('apps', app, 'src', file)).href)) as Readonly<Record<string, unknown>>;
  const own = Object.values(module)
    .filter(isSchema)
    .map(({ properties }) => properties);
  declared.set(app, Object.assign({}, declared.get(app), ...own));
}

const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true, maxAliasCount: -1 }) as Compose;
/** Apps that do not use the log have no base configuration. */
const hasBase = (app: string) => 'NATS_URL' in (services[app]?.environment ?? {});
const settings = [...declared].map(
  ([app, own]) => [app, { ...(hasBase(app) && BaseConfig.properties), ...own } as Readonly<Record<string, TSchema>>] as const,
);

describe('docker-compose.yml', () => {
  it('has a service for each app with a configuration', () => {
    expect(declared.size).toBeGreaterThan(11);
    expect([...declared.keys()].filter((app) => !services[app])).toEqual([]);
  });

  it('gives the broker the password of each of its users', () => {
    const users = readFileSync('deploy/nats/users.conf', 'utf8');
    const passwords = new Set([...users.matchAll(/\$(NATS_PASSWORD_\w+)/g)].map(([, name = '']) => name));
    expect(passwords.size).toBeGreaterThan(11);
    expect([...passwords].filter((name) => !(name in (services['nats']?.environment ?? {})))).toEqual([]);
  });

  it.each(settings)('passes on every setting of %s, and no other', (app, properties) => {
    const environment = services[app]?.environment ?? {};
    const read = Object.keys(properties);
    expect(read.filter((key) => !(key in environment) && !ofTheImage.has(key))).toEqual([]);
    expect(Object.keys(environment).filter((key) => !read.includes(key) && !ofAllApps.has(key))).toEqual([]);
  });

  it.each(settings)('has the defaults of %s', (app, properties) => {
    const other = Object.entries(services[app]?.environment ?? {}).flatMap(([key, value]) => {
      const [, name, fallback] = /^\$\{(\w+):-(.*)\}$/.exec(String(value)) ?? [];
      if (name === undefined || fallback === undefined) return [];
      const { default: byDefault } = (properties[key] ?? {}) as { default?: unknown };
      const equal = fallback === '' || isAddress(fallback) || fallback === String(byDefault);
      return name === key && equal ? [] : [`${key}: ${value}, and ${String(byDefault)} in the code`];
    });
    expect(other).toEqual([]);
  });
});
