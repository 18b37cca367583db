import { INVENTORY, item } from '@millrace/contracts';
import { openCommandSender } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonSchema } from '../document/json-schema.js';
import { eventHeaders, requestHeaders } from './headers.js';
import { connectionOf } from '@millrace/event-log/connection';

/** Whether the headers match the schema, and the schema declares every header. */
const problems = (schema: JsonSchema, headers: Readonly<Record<string, string>>): unknown => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({ ...schema, additionalProperties: false });
  return validate(headers) ? [] : validate.errors;
};

describe('the headers in the AsyncAPI document', () => {
  let temporary: TemporaryLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
  });
  afterAll(() => temporary.remove());

  const firstOf = async (stream: string): Promise<Record<string, string>> => {
    const log = await temporary.as('operator');
    const stored = await connectionOf(log).jsm.streams.getMessage(stream, { seq: 1 });
    return Object.fromEntries(stored?.header.keys().map((name) => [name, stored.header.get(name)]) ?? []);
  };

  it('match those of an event', async () => {
    const adjusted = { type: 'StockAdjusted', delta: 1, reason: 'delivery' };
    await temporary.record(INVENTORY, item, 'a', adjusted);
    const headers = await firstOf('INVENTORY');
    expect(headers['ce-dataschema']).toBe('/schemas/inventory.item.StockAdjusted/1');
    expect(problems(eventHeaders, headers)).toEqual([]);
  });

  it('match those of a request', async () => {
    const requests = await openCommandSender(await temporary.as('gateway'));
    const request = { type: 'AdjustStock', delta: 1, reason: 'delivery' } as const;
    await requests.send({ aggregate: item, id: 'a', request, requestId: 'r', expectedVersion: 1, timeoutMs: 1 });
    await requests.stop();
    expect(problems(requestHeaders, await firstOf('REQUESTS'))).toEqual([]);
  });

  it('would be detected when one is missing', () => {
    expect(problems(eventHeaders, { 'ce-id': 'a', unheard: 'of' })).not.toEqual([]);
  });
});
