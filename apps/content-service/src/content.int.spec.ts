import { CONTENT, type PageRequest, page, redirect } from '@millrace/contracts';
import { type CommandSender, loadEvents, openCommandSender } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';

describe('the content service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let commands: CommandSender;
  beforeAll(async () => {
    log = await temporaryLog();
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test' });
    commands = await openCommandSender(await log.as('gateway'));
  });
  afterAll(async () => {
    await commands.stop();
    await service.stop();
    await log.remove();
  });

  const details = { handle: 'about', title: 'About us', bodyHtml: '<p>Hello</p>' };
  const send = (requestId: string, request: PageRequest, expectedVersion?: number) =>
    commands.send({
      aggregate: page,
      id: 'p1',
      requestId,
      request,
      ...(expectedVersion !== undefined && { expectedVersion }),
    });

  it('keeps a page, changes it on the version that was seen, and deletes it', async () => {
    const created = await send('r1', { type: 'CreatePage', ...details });
    expect(created).toMatchObject({ status: 'accepted', version: 1, state: { details } });
    expect(await send('r1', { type: 'CreatePage', ...details })).toEqual({ ...created, changed: false });
    const rename = { type: 'ChangePage' as const, title: 'Who we are' };
    expect(await send('r2', rename, 1)).toMatchObject({
      status: 'accepted',
      version: 2,
      state: { details: { title: rename.title } },
    });
    expect(await send('r3', { type: 'ChangePage', title: 'Us' }, 1)).toMatchObject({ status: 'conflict', version: 2 });
    expect(await send('r4', { type: 'CreatePage', ...details })).toMatchObject({ rejection: { type: 'PageExists' } });
    expect(await send('r5', { type: 'DeletePage' })).toMatchObject({ status: 'accepted', version: 3, state: {} });
    const events = await loadEvents(await log.as('gateway'), CONTENT, page, 'p1');
    expect(events.map(({ event }) => event.type)).toEqual(['PageDefined', 'PageDefined', 'PageDeleted']);
  });

  it('takes no address that is none', async () => {
    const request = { type: 'CreateRedirect' as const, path: 'old', target: 'javascript:alert(1)' };
    await expect(commands.send({ aggregate: redirect, id: 'd1', requestId: 'r6', request })).rejects.toMatchObject({
      code: 'INVALID_MESSAGE',
    });
  });
});
