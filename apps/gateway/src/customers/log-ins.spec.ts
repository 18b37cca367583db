import { FindCredentials, FindStaffCredentials } from '@millrace/contracts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShopContext } from '../catalogue/shop-context.js';
import { AccessTokens } from '../identity/access-tokens.js';
import { IdFactory } from '../identity/id-factory.js';
import { StaffTokens } from '../identity/staff-tokens.js';
import { LogInLimits } from '../passwords/log-in-limits.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import type { AdminContext } from '../staff/admin-context.js';
import { StaffCredentials } from '../staff/staff-credentials.js';
import { StaffLogIns } from '../staff/staff-log-ins.js';
import type { StaffRequests } from '../staff/staff-requests.js';
import { config } from '../testing/open-gateway.js';
import { Credentials } from './credentials/credentials.js';
import { LogIns } from './log-ins.js';
import type { CustomerRequests } from './requests/customer-requests.js';
import { IssuedSessions } from './requests/issued-sessions.js';

/** What a log-in does, in its order: requests, queries, and the work of argon2, which is nearly all of its time. */
const steps: string[] = [];

class CountedHasher extends PasswordHasher {
  override hash(password: string): Promise<string> {
    steps.push('hash');
    return super.hash(password);
  }

  protected override compare(passwordHash: string, password: string): Promise<boolean> {
    // The work is that of the parameters in the hash.
    steps.push(`compare ${passwordHash.split('$').slice(1, 4).join(' ')}`);
    return super.compare(passwordHash, password);
  }
}

const known = 'ada@example.com';
const password = 'correct horse battery';
const ids = new IdFactory(config);
const hasher = new CountedHasher();
const accepted = { status: 'accepted' as const, state: { sessions: [] } };
const request = async (type: string) => {
  steps.push(type);
  return accepted;
};

describe('a log-in does the same for an unknown address as for a wrong password', () => {
  let passwordHash: string;
  beforeAll(async () => {
    passwordHash = await hasher.hash(password);
    // The hash that unknown addresses are compared with is made once.
    await hasher.matches(undefined, password);
  });
  beforeEach(() => {
    steps.length = 0;
  });
  const compared = 'compare argon2id v=19 m=19456,t=2,p=1';

  const ofCustomers = async (email: string, typed: string) => {
    const isKnown = ids.emailHash(email) === ids.emailHash(known);
    const requests = {
      send: (_session: unknown, _id: string, { type }: { type: string }) => request(type),
      sendToAccount: (_session: unknown, _id: string, { type }: { type: string }) => request(type),
    };
    const session = {
      query: async (kind: unknown) => {
        expect(kind).toBe(FindCredentials);
        steps.push('FindCredentials');
        return { credentials: isKnown ? { customerId: 'c1', passwordHash } : undefined };
      },
      observe: () => null,
    };
    const tokens = new AccessTokens(config);
    const logIns = new LogIns(
      requests as unknown as CustomerRequests,
      new IssuedSessions(ids, tokens, config),
      new Credentials(ids, hasher, new LogInLimits()),
      tokens,
    );
    const answer = await logIns.logIn({ session, caller: '192.0.2.1' } as unknown as ShopContext, { email, password: typed });
    return { answer, steps: [...steps] };
  };

  const ofStaff = async (email: string, typed: string) => {
    const requests = { send: (_session: unknown, { request: { type } }: { request: { type: string } }) => request(type) };
    const session = {
      query: async (kind: unknown, { memberId }: { memberId: string }) => {
        expect(kind).toBe(FindStaffCredentials);
        steps.push('FindStaffCredentials');
        return memberId === ids.staffMember(known) ? { passwordHash } : {};
      },
    };
    const logIns = new StaffLogIns(
      requests as unknown as StaffRequests,
      new StaffCredentials(ids, hasher, new LogInLimits()),
      new StaffTokens(config),
      config,
    );
    const answer = await logIns.logIn({ session, caller: '192.0.2.1' } as unknown as AdminContext, email, typed);
    return { answer, steps: [...steps] };
  };

  it.each([
    ['customers', ofCustomers, ['AttemptLogIn', 'FindCredentials', compared]],
    ['staff', ofStaff, ['AttemptLogIn', 'FindStaffCredentials', compared]],
  ])('of %s: the same answer, the same steps, the same work of argon2', async (_, logIn, expected) => {
    const unknown = await logIn('nobody@example.com', password);
    steps.length = 0;
    const wrong = await logIn(known, 'wrong horse battery');
    expect(unknown.steps).toEqual(expected);
    expect(wrong).toEqual(unknown);
    steps.length = 0;
    // Only the right password goes on.
    expect((await logIn(known, password)).steps).toEqual([...expected, 'LogIn']);
  });
});
