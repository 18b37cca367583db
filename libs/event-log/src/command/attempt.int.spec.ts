import { randomUUID } from 'node:crypto';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Attempt } from './attempt.js';
import type { EventLog } from '../connection/event-log.js';
import type { Refusal } from './refusal.js';

describe('an attempt that several deliveries handle', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  let [one, other, third]: Attempt[] = [];
  const refusal: Refusal = { status: 'rejected', rejection: { type: 'StockOutOfRange', onHand: 3 }, seq: 7 };
  const another: Refusal = { status: 'conflict', seq: 8 };

  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('inventory-service');
  });
  afterAll(() => temporary.remove());
  beforeEach(() => {
    const id = randomUUID();
    [one, other, third] = [0, 1, 2].map(() => new Attempt(log, 'inventory', id));
  });

  it('is refused once, and a later delivery reads that refusal', async () => {
    expect(await one?.refuse(refusal)).toBe(true);
    expect(await other?.takeOver()).toEqual(refusal);
    expect(await third?.refuse(another)).toBe(false);
    expect(await third?.takeOver()).toEqual(refusal);
  });

  it('is not refused by a delivery that another has superseded', async () => {
    expect(await other?.takeOver()).toBeUndefined();
    expect(await one?.refuse(refusal)).toBe(false);
    expect(await one?.takeOver()).toBeUndefined();
    expect(await other?.refuse(another)).toBe(false);
    expect(await one?.refuse(refusal)).toBe(true);
  });

  it('is refused only by the last delivery that claimed it', async () => {
    for (const attempt of [one, other, third]) expect(await attempt?.takeOver()).toBeUndefined();
    expect(await one?.refuse(refusal)).toBe(false);
    expect(await other?.refuse(refusal)).toBe(false);
    expect(await third?.refuse(another)).toBe(true);
  });

  it('is refused by exactly one of many concurrent deliveries', async () => {
    const id = randomUUID();
    const many = Array.from({ length: 20 }, () => new Attempt(log, 'inventory', id));
    const written = await Promise.all(many.map((attempt) => attempt.refuse(refusal)));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await Promise.all(many.map((attempt) => attempt.takeOver()))).toEqual(many.map(() => refusal));
  });
});
