import { Value } from 'typebox/value';
import type { TSchema } from 'typebox';
import { describe, expect, it } from 'vitest';
import { keyReaders, keyWriters, personalFields, personalRequests, placeholders } from './personal-data.js';
import { streams } from './streams.js';

type SchemaParts = Readonly<{ properties?: Record<string, TSchema>; items?: TSchema }>;

/** The schema at a path, through lists. */
const schemaAt = (schema: TSchema | undefined, path: readonly string[]): TSchema | undefined => {
  const { items, properties } = (schema ?? {}) as SchemaParts;
  if (items) return schemaAt(items, path);
  const [field, ...rest] = path;
  return field === undefined ? schema : rest.length === 0 ? properties?.[field] : schemaAt(properties?.[field], rest);
};

const declared = streams.flatMap(({ context, aggregates, personalData }) => {
  const messages = aggregates.flatMap(({ events, requests }) => [...events, ...requests]);
  return [...personalData, ...(personalRequests[context] ?? [])].map((path) => {
    const [type = '', ...field] = path.split('.');
    return { context, path, type, field, schema: schemaAt(messages.find((message) => message.type === type)?.data, field) };
  });
});

describe('personal data', () => {
  it.each(declared)('has at $path a placeholder that matches its schema', ({ context, type, field, schema }) => {
    const name = field.at(-1) as keyof typeof placeholders;
    expect(schema).toBeDefined();
    expect(Value.Check(schema as TSchema, placeholders[name])).toBe(true);
    expect(personalFields(context, type)).toContainEqual(field);
  });

  it('is declared for every field with the name of a personal one', () => {
    const paths = new Set(declared.map(({ context, path }) => `${context}.${path}`));
    const inside = (schema: TSchema | undefined, at: string): string[] => {
      const { items, properties = {} } = (schema ?? {}) as SchemaParts;
      if (items) return inside(items, at);
      return Object.entries(properties).flatMap(([name, inner]) =>
        name in placeholders ? [`${at}.${name}`] : inside(inner, `${at}.${name}`),
      );
    };
    const found = streams.flatMap(({ context, aggregates }) =>
      aggregates.flatMap(({ events, requests }) =>
        [...events, ...requests].flatMap(({ type, data }) => inside(data as TSchema, `${context}.${type}`)),
      ),
    );
    expect(found.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('is not part of snapshots, which are not encrypted', () => {
    const withSnapshots = streams
      .filter(({ personalData }) => personalData.length > 0)
      .flatMap(({ aggregates }) => aggregates)
      .filter((aggregate) => 'snapshots' in aggregate && aggregate.snapshots !== undefined);
    expect(withSnapshots).toEqual([]);
  });

  it('cannot be decrypted by apps without need of it', () => {
    expect(keyWriters).toEqual(['gateway', 'checkout-service', 'shipping-service']);
    expect(keyReaders).toEqual([...keyWriters, 'payment-service', 'orders-view']);
  });
});
