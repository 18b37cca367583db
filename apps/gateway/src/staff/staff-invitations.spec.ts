import { createHmac } from 'node:crypto';
import type { StaffMemberRequest } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { IdFactory } from '../identity/id-factory.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import type { AdminContext } from './admin-context.js';
import { StaffCredentials } from './staff-credentials.js';
import { StaffInvitations } from './staff-invitations.js';
import type { StaffRequests, StaffResult } from './staff-requests.js';

const secret = 'the secret of links, long enough';
const [memberId, tokenId] = ['m1', '0123456789abcdef0123456789abcdef'];
const mac = createHmac('sha256', secret)
  .update(JSON.stringify(['invitation', memberId, tokenId]))
  .digest('hex');
const url = `https://shop.example/staff#invitation/${memberId}/${tokenId}${mac}`;
const password = 'correct horse battery';

type Sent = Parameters<StaffRequests['send']>[1];

/** Accepts the invitation where requests have this result. */
const accepting = (result: () => StaffResult) => {
  const sent: Sent[] = [];
  const requests = {
    send: async (_: unknown, request: Sent) => {
      sent.push(request);
      return result();
    },
  };
  const credentials = new StaffCredentials(
    new IdFactory({ GATEWAY_SECRET: 'a secret of thirty-two characters' }),
    new PasswordHasher(),
    {} as StaffCredentials['limits'],
  );
  const invitations = new StaffInvitations(requests as unknown as StaffRequests, credentials, { CUSTOMER_LINK_SECRET: secret });
  return { sent, accept: (given = password) => invitations.accept({} as AdminContext, url, given) };
};
const pending = (): StaffResult => ({ status: 'pending', requestId: 'r1' });
const invalidLink = [{ code: 'NOT_FOUND', field: ['invitationUrl'] }];

describe('an invitation of staff', () => {
  it('is accepted in the name of the new member', async () => {
    const { sent, accept } = accepting(pending);
    await accept();
    expect(sent).toMatchObject([{ id: memberId, staffId: memberId }]);
  });

  it('is the same request when it is accepted again with the same password, and another with another one', async () => {
    const { sent, accept } = accepting(pending);
    await accept();
    await accept();
    await accept('another password');
    const hashes = sent.map(({ request }) => (request as Extract<StaffMemberRequest, { type: 'AcceptInvitation' }>).passwordHash);
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set([tokenId]));
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('has no valid link when it was used with another password', async () => {
    const { accept } = accepting(() => ({ status: 'reused' }) as StaffResult);
    expect((await accept()).userErrors).toMatchObject(invalidLink);
  });

  it('has no valid link when the data of the invited were erased', async () => {
    const { accept } = accepting(() => {
      throw new LogError('ERASED', 'erased');
    });
    expect((await accept()).userErrors).toMatchObject(invalidLink);
  });
});
