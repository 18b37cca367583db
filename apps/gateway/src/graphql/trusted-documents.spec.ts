import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandSender, EventLog } from '@millrace/event-log';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { buildExecutableSchema } from './schema/build-schema.js';
import { adminSchema, config } from '../testing/open-gateway.js';
import { serverOf } from '../testing/server-of.js';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));
const trusted = 'query Name {\n  shop {\n    name\n  }\n}\n';
writeFileSync(join(folder, 'name.graphql'), trusted);
writeFileSync(join(folder, 'notes.txt'), '{ shop { name } }');

const log = {} as EventLog;
const nothingIsSent = () => Promise.reject(new Error('nothing is sent here'));
const commands: CommandSender = { send: nothingIsSent, sendBatched: nothingIsSent, stop: async () => undefined };
const running: FastifyInstance[] = [];
afterEach(async () => {
  for (const http of running.splice(0)) await http.close();
});

const open = async (only: boolean) => {
  const http = Fastify();
  running.push(http);
  const shop = { schema: buildExecutableSchema('shop', [{ Query: { shop: () => ({ name: 'Mill' }) } } as never]) };
  const settings = { ...config, TRUSTED_DOCUMENTS: folder, TRUSTED_DOCUMENTS_ONLY: only };
  await serverOf(log, settings, { shop, admin: adminSchema(commands, log) }).register(http);
  return async (body: object, url = '/graphql') => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const response = await http.inject({ method: 'POST', url, headers, payload: JSON.stringify(body) });
    const { data, errors } = response.json<{ data?: unknown; errors?: { extensions: { code: string } }[] }>();
    return data ?? errors?.[0]?.extensions.code;
  };
};
const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } },
});
const other = '{ shop { name } }';
const named = { shop: { name: 'Mill' } };

describe('trusted documents', () => {
  it('are executed by their hash alone, beside any other document', async () => {
    const send = await open(false);
    expect(await send(byHash(trusted))).toEqual(named);
    expect(await send({ query: other })).toEqual(named);
    expect(await send(byHash(other))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await send({ query: other, ...byHash(other) })).toEqual(named);
    await expect.poll(() => send(byHash(other))).toEqual(named);
  });

  it('are the only ones, where that is set: by HTTP and for subscriptions', async () => {
    const send = await open(true);
    expect(await send(byHash(trusted))).toEqual(named);
    expect(await send({ query: trusted })).toEqual(named);
    expect(await send({ query: other })).toBe('OPERATION_NOT_SUPPORTED');
    expect(await send({ query: other, ...byHash(other) })).toBe('OPERATION_NOT_SUPPORTED');
    expect(await send(byHash(other))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const subscription = 'subscription { orderUpdated(id: "a") { position } }';
    expect(await send({ query: subscription }, '/graphql/stream')).toBe('OPERATION_NOT_SUPPORTED');
  });
});
