import { FindCredentials, FindEmailChange, FindSignUp } from '@millrace/contracts';
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { AccessTokens } from '../identity/access-tokens.js';
import { IdFactory } from '../identity/id-factory.js';
import { LogInLimits } from '../passwords/log-in-limits.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { config } from '../testing/open-gateway.js';
import { Credentials } from './credentials/credentials.js';
import { EmailChanges } from './email-changes.js';
import { CustomerRequests } from './requests/customer-requests.js';
import type { IssuedSessions } from './requests/issued-sessions.js';
import { SignUps } from './sign-ups.js';

const secret = 'of links';
const ids = new IdFactory(config);
const tokenId = '0'.repeat(32);
const password = 'correct horse battery';
const links = { CUSTOMER_LINK_SECRET: secret };
const given = (purpose: 'email' | 'activate') => ({
  purpose,
  holderId: 'c1',
  token: `${tokenId}${createHmac('sha256', secret)
    .update(JSON.stringify([purpose, 'c1', tokenId]))
    .digest('hex')}`,
});

/** The requests that were sent, and the result of a registration. */
let sent: string[] = [];
let registered: object = {};
let isConfirmed = false;
const hasher = new PasswordHasher();

const session = {
  observe: () => null,
  query: async (kind: unknown) => {
    if (kind === FindCredentials) return { credentials: { customerId: 'c1', passwordHash: await hasher.hash(password) } };
    if (kind === FindEmailChange) return { emailHash: 'f'.repeat(64), isConfirmed };
    expect(kind).toBe(FindSignUp);
    return { emailHash: 'f'.repeat(64) };
  },
};
const context = { session, caller: '192.0.2.1' } as unknown as ShopContext;

class SentRequests extends CustomerRequests {
  override send: CustomerRequests['send'] = async (_session, _id, { type }) => this.#add(type, { status: 'accepted' });
  override sendToAccount: CustomerRequests['sendToAccount'] = async (_session, _id, { type }) =>
    this.#add(type, type === 'RegisterEmail' ? registered : { status: 'accepted' });

  #add<R>(type: string, result: object): R {
    sent.push(type);
    return result as R;
  }
}

const requests = new SentRequests(undefined as never, ids);
const tokens = {
  read: async () => ({ state: { email: 'ada@example.com' } }),
  claimsOf: () => ({ customerId: 'c1', sessionId: 's1' }),
};
const emails = new EmailChanges(
  requests,
  new Credentials(ids, hasher, new LogInLimits()),
  tokens as unknown as AccessTokens,
  links,
);
const sessions = { start: () => ({ session: {}, issue: () => ({}) }) };
const signUps = new SignUps(requests, sessions as unknown as IssuedSessions, ids, hasher, links);
const activate = () => signUps.activate(context, given('activate'), { password, field: ['password'], idempotencyKey: null });
const codes = async (answer: ReturnType<typeof activate>) => (await answer).customerUserErrors.map(({ code }) => code);

beforeEach(() => {
  sent = [];
  isConfirmed = false;
});

describe('a link that confirms an address', () => {
  it.each([
    ['of a change', () => emails.confirm(context, given('email')), 'ConfirmEmailChange'],
    ['of a sign-up', activate, 'ConfirmSignUp'],
  ])('%s goes on only when the address is registered', async (_, confirm, next) => {
    registered = { status: 'rejected', rejection: { type: 'EmailTaken' } };
    expect(await codes(confirm())).toEqual(['TAKEN']);
    registered = { status: 'pending', requestId: 'r1' };
    expect(await codes(confirm())).toEqual(['REQUEST_PENDING']);
    registered = { status: 'failed', reason: 'no answer' };
    await expect(confirm()).rejects.toThrow();
    expect(sent).toEqual(['RegisterEmail', 'RegisterEmail', 'RegisterEmail']);
    registered = { status: 'accepted' };
    await confirm();
    expect(sent.slice(3)).toEqual(['RegisterEmail', next]);
  });

  it('that was used changes nothing', async () => {
    isConfirmed = true;
    expect(await codes(emails.confirm(context, given('email')))).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('a request to change the address', () => {
  const request = (typed: string) => emails.request(context, 'token', { email: 'ada@new.example', password: typed }, null);

  it('counts a wrong password as an attempt to log in, and with the right one the attempts before no more', async () => {
    expect(await codes(request('a wrong password'))).toEqual(['INVALID']);
    expect(sent).toEqual(['AttemptLogIn']);
    expect(await codes(request(password))).toEqual([]);
    expect(sent.slice(1)).toEqual(['AttemptLogIn', 'ResetLogInAttempts', 'RequestEmailChange']);
  });
});
