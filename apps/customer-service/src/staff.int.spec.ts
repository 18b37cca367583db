import { randomUUID } from 'node:crypto';
import {
  aggregateFilter,
  eventSubject,
  FindStaffCredentials,
  ListStaffMembers,
  ReadStaffSession,
  REQUESTS,
  requestSubject,
  STAFF,
  staffMember,
  type StaffMemberRequest,
} from '@millrace/contracts';
import {
  append,
  type CommandSender,
  type EventLog,
  openCommandSender,
  type Place,
  sendQuery,
  type StaffChange,
  staffChanges,
} from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import type { RunningApp } from '@millrace/service-kit';
import { guardedLog, type TemporaryLog, testPassword } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';

const hash = (digit: string): string => digit.repeat(64);
const profile = { firstName: 'Grace', lastName: 'Hopper' };

describe('members of staff, on a broker with the permissions of a shop', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let gateway: EventLog;
  let commands: CommandSender;
  beforeAll(async () => {
    log = await guardedLog();
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: testPassword });
    gateway = await log.as('gateway');
    commands = await openCommandSender(gateway);
  });
  afterAll(async () => {
    await commands.stop();
    await service.stop();
    await log.remove();
  });

  const send = (id: string, request: StaffMemberRequest, staffId?: string, requestId: string = randomUUID()) =>
    commands.send({ aggregate: staffMember, id, request, requestId, timeoutMs: 20_000, ...(staffId && { staffId }) });
  const create = (id: string, role = 'support', requestId?: string) =>
    send(
      id,
      { type: 'CreateStaffMember', email: `${id}@mill.example`, profile, role, passwordHash: `hash of ${id}` },
      'owner-token',
      requestId,
    );
  const logIn = (id: string) => send(id, { type: 'LogIn', session: { sessionId: `s-${id}`, secretHash: hash('a') } }, id);
  const inSession = async (memberId: string) =>
    (await sendQuery(gateway, ReadStaffSession, { memberId, sessionId: `s-${memberId}` })).data.member;

  it('are created once, listed, and log in until they are deactivated', async () => {
    expect(await create('m1', 'support', 'one request')).toMatchObject({ status: 'accepted', changed: true });
    expect(await create('m1', 'support', 'one request')).toMatchObject({ status: 'accepted', changed: false });
    expect(await create('m1')).toMatchObject({ status: 'rejected', rejection: { type: 'StaffMemberExists' } });
    const credentials = await sendQuery(gateway, FindStaffCredentials, { memberId: 'm1' });
    expect(credentials.data).toEqual({ passwordHash: 'hash of m1' });
    expect(await logIn('m1')).toMatchObject({ status: 'accepted' });
    expect(await inSession('m1')).toMatchObject({ id: 'm1', state: { role: 'support', profile, email: 'm1@mill.example' } });
    expect(await send('m1', { type: 'DeactivateStaffMember', by: 'm9' }, 'm9')).toMatchObject({ status: 'accepted' });
    expect(await inSession('m1')).toBeNull();
    expect(await logIn('m1')).toMatchObject({ rejection: { type: 'StaffMemberNotFound' } });
    expect((await sendQuery(gateway, FindStaffCredentials, { memberId: 'm1' })).data).toEqual({ passwordHash: null });
    const { members } = (await sendQuery(gateway, ListStaffMembers, {})).data;
    expect(members.find(({ id }) => id === 'm1')).toMatchObject({ state: { status: 'deactivated', sessions: [] } });
  });

  it('take five attempts to log in, sent at once, and no sixth; an address without a member too, which is not listed', async () => {
    const attempts = await Promise.all(Array.from({ length: 8 }, () => send('unknown', { type: 'AttemptLogIn' })));
    expect(attempts.filter(({ status }) => status === 'accepted')).toHaveLength(5);
    expect(attempts.filter(({ status }) => status === 'rejected')).toHaveLength(3);
    const { members } = (await sendQuery(gateway, ListStaffMembers, { memberId: 'unknown' })).data;
    expect(members).toEqual([]);
  });

  it('keep name, address and password sealed in requests and events, and none of it once they are erased', async () => {
    await create('m2');
    const { jsm } = connectionOf(await log.as('operator'));
    const subjects = {
      [REQUESTS.name]: requestSubject(staffMember, 'm2', 'CreateStaffMember'),
      [STAFF.name]: eventSubject(staffMember, 'm2', 'StaffMemberCreated'),
    };
    for (const [stream, last_by_subj] of Object.entries(subjects)) {
      const stored = (await jsm.streams.getMessage(stream, { last_by_subj }))?.string();
      expect(stored).toContain('support');
      expect(stored).not.toMatch(/Grace|m2@mill|hash of/);
    }
    expect(await send('m2', { type: 'EraseStaffMember', by: 'm9' })).toMatchObject({ state: { status: 'erased', profile: {} } });
  });

  it('are named in the metadata of what they change, and found by it, newest first, each once', async () => {
    await create('m3', 'manager');
    await create('m4');
    for (const role of ['analyst', 'manager', 'fulfilment']) await send('m4', { type: 'ChangeRole', by: 'm3', role }, 'm3');
    const parts = [{ stream: STAFF.name, filter: aggregateFilter(staffMember, '*') }];
    const found: StaffChange[] = [];
    let before: Place | undefined;
    do {
      const page = await staffChanges(gateway, parts, { first: 2, staffId: 'm3', ...(before && { before }) });
      found.push(...page.entries);
      before = page.next;
    } while (before);
    expect(found.map(({ type, aggregateId, version }) => [type, aggregateId, version])).toEqual([
      ['RoleChanged', 'm4', 5],
      ['RoleChanged', 'm4', 4],
      ['RoleChanged', 'm4', 3],
    ]);
    const all = await staffChanges(gateway, parts, { first: 100 });
    const sequences = all.entries.map(({ seq }) => seq);
    expect(sequences).toEqual(sequences.toSorted((a, b) => b - a));
    expect(all.entries.filter(({ aggregateId }) => aggregateId === 'unknown')).toEqual([]);
  });

  it('cannot be changed by any other app', async () => {
    const cause = { correlationId: 'attack' };
    const events = [{ type: 'RoleChanged', role: 'owner' }];
    const attack = { aggregate: staffMember, id: 'm4', expected: { seq: 0, version: 0 }, events, cause };
    await expect(append(await log.as('catalog-service'), STAFF, [attack])).rejects.toThrow();
  });
});
