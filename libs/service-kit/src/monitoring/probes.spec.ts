import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EventLog } from '@millrace/event-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MonitoredApp } from './monitored-app.js';
import { addProbes } from './probes.js';

class Empty {}
Module({})(Empty);

describe('readiness of a process in which one app listens for all', () => {
  let nest: NestFastifyApplication;
  let isClosed = false;
  const healthy = { ok: true, detail: 'running' };
  let consumer = healthy;
  const monitored = (app: string, name: string, health: () => typeof healthy): MonitoredApp => ({
    app,
    registry: { health: () => [{ name, ...health() }], metrics: async () => [] },
  });
  beforeAll(async () => {
    nest = await NestFactory.create<NestFastifyApplication>(Empty, new FastifyAdapter(), { logger: false });
    const log = { app: 'gateway', isClosed: () => isClosed } as unknown as EventLog;
    const apps = [
      monitored('gateway', 'order-tails', () => healthy),
      monitored('inventory-service', 'reserve-stock-when-requested', () => consumer),
    ];
    addProbes(nest.getHttpAdapter().getInstance(), log, apps);
    await nest.init();
  });
  afterAll(() => nest.close());

  const ready = async () => {
    const { statusCode, body } = await nest.getHttpAdapter().getInstance().inject({ url: '/health/ready' });
    return { statusCode, ...(JSON.parse(body) as { status: string; subscriptions: readonly object[] }) };
  };

  it('is 200 when all parts of all apps are healthy', async () => {
    expect(await ready()).toMatchObject({
      statusCode: 200,
      status: 'ready',
      subscriptions: [{ app: 'gateway' }, { app: 'inventory-service' }],
    });
  });

  it('is 503 when a consumer of another app is deleted, and names it', async () => {
    consumer = { ok: false, detail: 'consumer deleted' };
    const deleted = { app: 'inventory-service', name: 'reserve-stock-when-requested', ok: false, detail: 'consumer deleted' };
    expect(await ready()).toMatchObject({ statusCode: 503, status: 'not ready', subscriptions: [{ ok: true }, deleted] });
    consumer = healthy;
    expect((await ready()).statusCode).toBe(200);
  });

  it('is 503 without a broker', async () => {
    isClosed = true;
    expect((await ready()).statusCode).toBe(503);
  });
});
