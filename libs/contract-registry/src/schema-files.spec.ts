import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeContracts } from './document/document.js';
import type { JsonSchema } from './document/json-schema.js';
import { isEarlierVersion, schemaFiles } from './schema-files.js';

const document = describeContracts('1.2.3');
const files = schemaFiles(document);
const ajv = new Ajv2020({ strict: true, keywords: ['x-stream', 'x-owner', 'x-personal-data'] });
const schemas = files.map(({ text }) => JSON.parse(text) as { $id: string });

describe('the schema files', () => {
  it.each(schemas)('$id is JSON Schema, draft 2020-12', (schema) => {
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it('exist once for each message, at the path of their id', () => {
    const messages = document.streams.flatMap(({ aggregates }) =>
      aggregates.flatMap(({ events, requests, rejections }) => [...events, ...requests, ...rejections]),
    );
    expect(files).toHaveLength(messages.length);
    expect(files.map(({ path }) => path)).toEqual(schemas.map(({ $id }) => `docs${$id}.json`));
  });

  it('reject what the contract rejects', () => {
    const validate = ajv.getSchema('/schemas/inventory.item.StockAdjusted/1');
    expect(validate?.({ delta: 1, reason: 'delivery' })).toBe(true);
    expect(validate?.({ delta: 1.5, reason: 'delivery' })).toBe(false);
  });

  it('mark personal data, with every declared field', () => {
    const inside = (schema: JsonSchema, at: string): string[] => {
      if ('x-personal-data' in schema) return [at];
      if (schema.items) return inside(schema.items, at);
      return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => inside(inner, `${at}.${field}`));
    };
    const marked = schemas.flatMap((schema) => inside(schema as JsonSchema, schema.$id.split(/[./]/).at(-2) ?? ''));
    expect(marked.sort()).toEqual(
      document.streams.flatMap(({ personalData, personalRequests = [] }) => [...personalData, ...personalRequests]).sort(),
    );
  });

  it('remain for earlier versions of an existing message', () => {
    const current = [{ path: 'docs/schemas/a.b.C/2.json', text: '' }];
    expect(isEarlierVersion('docs/schemas/a.b.C/1.json', current)).toBe(true);
    expect(isEarlierVersion('docs/schemas/a.b.C/3.json', current)).toBe(false);
    expect(isEarlierVersion('docs/schemas/a.b.D/1.json', current)).toBe(false);
    expect(isEarlierVersion('docs/schemas/a.b.C/notes.txt', current)).toBe(false);
  });
});
