import { createHmac } from 'node:crypto';
import { ListStaffInvitations, ListStaffMembers } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { IdFactory } from '../identity/id-factory.js';
import { LogInLimits } from '../passwords/log-in-limits.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { config } from '../testing/open-gateway.js';
import type { AdminContext } from './admin-context.js';
import { StaffCredentials } from './staff-credentials.js';
import { StaffInvitations } from './staff-invitations.js';
import type { SentStaffRequest, StaffRequests } from './staff-requests.js';

const tokenId = 'a'.repeat(32);
const mac = createHmac('sha256', config.CUSTOMER_LINK_SECRET)
  .update(JSON.stringify(['invitation', 'm1', tokenId]))
  .digest('hex');
const link = `http://mill.example/staff#invitation/m1/${tokenId}${mac}`;
const password = 'correct horse battery';
const invalid = { userErrors: [{ code: 'NOT_FOUND', field: ['invitationUrl'] }] };
const invalidResult = { status: 'rejected', rejection: { type: 'InvitationInvalid' } };
const pending = { status: 'pending', requestId: 'r1' };

type Inviter = Readonly<{ status: string; role: string }>;

/** Invitations whose requests are answered with `result`; `by`: who invited, whose state is `inviter`. */
const given = (result: object, by?: string, inviter?: Inviter) => {
  const sent: SentStaffRequest[] = [];
  const requests = {
    send: async (_session: unknown, one: SentStaffRequest) => {
      sent.push(one);
      if (result instanceof Error) throw result;
      return result;
    },
  };
  const query = async (kind: unknown, { memberId }: { memberId: string }) => {
    if (kind === ListStaffInvitations) return { members: memberId === 'm1' ? [{ state: { invitation: { by } } }] : [] };
    expect(kind).toBe(ListStaffMembers);
    return { members: inviter && memberId === by ? [{ state: inviter }] : [] };
  };
  const context = { session: { query }, staff: { id: 'm9' }, caller: '192.0.2.1' } as unknown as AdminContext;
  const credentials = new StaffCredentials(new IdFactory(config), new PasswordHasher(), new LogInLimits());
  const invitations = new StaffInvitations(requests as unknown as StaffRequests, credentials, config);
  return { sent, accept: (chosen = password) => invitations.accept(context, link, chosen), invitations, context };
};

describe('an invitation that is accepted', () => {
  it('is the same request each time, by the invited, and another with another password', async () => {
    const { sent, accept } = given(pending);
    expect(await accept()).toMatchObject({ userErrors: [{ code: 'REQUEST_PENDING' }] });
    await accept();
    await accept('another good password');
    const [first, second, third] = sent;
    expect(first).toMatchObject({
      id: 'm1',
      staffId: 'm1',
      idempotencyKey: tokenId,
      request: { type: 'AcceptInvitation', tokenId },
    });
    expect(second).toEqual(first);
    expect(third?.request).not.toEqual(first?.request);
    expect(third?.idempotencyKey).toBe(tokenId);
  });

  it.each([
    ['it was accepted with another password', { status: 'reused' }],
    ['its rules reject it', invalidResult],
    ['the data of the invited were erased', new LogError('ERASED', 'erased')],
  ])('has no valid link when %s', async (_, result) => expect(await given(result).accept()).toMatchObject(invalid));

  it('is no way to guess the password that was chosen', async () => {
    const { accept } = given({ status: 'reused' });
    for (let attempt = 0; attempt < 21; attempt += 1) await accept();
    await expect(accept()).rejects.toMatchObject({ extensions: { code: 'THROTTLED' } });
  });

  it('counts as no failure of the caller otherwise', async () => {
    const { accept } = given(invalidResult);
    for (let attempt = 0; attempt < 25; attempt += 1) expect(await accept()).toMatchObject(invalid);
  });
});

describe('the one who invited', () => {
  it('is in the request', async () => {
    const { sent, invitations, context } = given(pending);
    await invitations.invite(context, { email: 'grace@mill.example', role: 'SUPPORT' }, undefined);
    expect(sent).toMatchObject([{ request: { type: 'InviteStaffMember', by: 'm9' } }]);
  });

  it.each<[string, string | undefined, Inviter | undefined]>([
    ['an owner', 'm9', { status: 'active', role: 'owner' }],
    ['the token of the settings', 'owner-token', undefined],
    ['not known', undefined, undefined],
  ])('may be %s', async (_, by, inviter) => {
    const { sent, accept } = given(pending, by, inviter);
    await accept();
    expect(sent).toHaveLength(1);
  });

  it.each<[string, Inviter | undefined]>([
    ['was deactivated', { status: 'deactivated', role: 'owner' }],
    ['has another role by now', { status: 'active', role: 'manager' }],
    ['was erased', { status: 'erased', role: 'none' }],
    ['is not found', undefined],
  ])('makes the link invalid when they are no owner any more: %s', async (_, inviter) => {
    const { sent, accept } = given(pending, 'm9', inviter);
    expect(await accept()).toMatchObject(invalid);
    expect(sent).toEqual([]);
  });
});
