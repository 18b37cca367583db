import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emailErrors, passwordErrors } from './credential-errors.js';
import { LogInLimits } from '../../passwords/log-in-limits.js';
import { invitationInUrl, tokenIdOf, tokenInUrl } from '../../passwords/one-time-token.js';
import { PasswordHasher } from '../../passwords/password-hasher.js';
import { inTurns } from '../../turns/turns.js';

const secret = 'a secret of the links in mails';

describe('passwords', () => {
  const hasher = new PasswordHasher();

  it('are hashed by argon2id with the parameters of OWASP, each with a salt of its own', async () => {
    const [one, other] = await Promise.all([hasher.hash('correct horse'), hasher.hash('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    const salt = Buffer.alloc(16, 1);
    expect(await hasher.hash('correct horse', salt)).toBe(await hasher.hash('correct horse', salt));
  });

  it('match their hash, however they are encoded, and no other', async () => {
    const hashed = await hasher.hash('caf\u00e9 au lait');
    expect(await hasher.matches(hashed, 'cafe\u0301 au lait')).toBe(true);
    expect(await hasher.matches(hashed, 'cafe au lait')).toBe(false);
    expect(await hasher.matches(undefined, 'cafe au lait')).toBe(false);
  });

  it('are hashed few at a time, and refused when too many wait', async () => {
    const turn = inTurns({ running: 1, waiting: 1 });
    let finish: (text: string) => void = () => undefined;
    const first = new Promise<string>((resolve) => (finish = resolve));
    const results = [turn(() => first), turn(() => Promise.resolve('second')), turn(() => Promise.resolve('third'))];
    await expect(results[2]).rejects.toThrow('does not answer');
    finish('first');
    expect(await Promise.all(results.slice(0, 2))).toEqual(['first', 'second']);
    expect(await turn(() => Promise.resolve('fourth'))).toBe('fourth');
  });

  it.each([
    ['short', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    [' correct horse', 'PASSWORD_STARTS_OR_ENDS_WITH_WHITESPACE'],
  ])('cannot be %j', (password, code) => expect(passwordErrors(password, [])).toMatchObject([{ code }]));

  it('are free otherwise', () => expect(passwordErrors('correct horse', [])).toEqual([]));
});

it.each([
  ['', 'BLANK'],
  ['ada', 'INVALID'],
  [`${'a'.repeat(250)}@example.com`, 'INVALID'],
])('%j is no e-mail address', (email, code) => expect(emailErrors(email, [])).toMatchObject([{ code }]));

describe('a link in a mail', () => {
  const tokenId = 'ab'.repeat(16);
  const mac = createHmac('sha256', secret)
    .update(JSON.stringify(['reset', 'c1', tokenId]))
    .digest('hex');
  const token = tokenId + mac;
  const given = { purpose: 'reset', holderId: 'c1', token } as const;

  it('names its customer and its token', () => {
    expect(tokenInUrl('reset', `https://mill.example/account/reset/c1/${token}?utm=1`)).toEqual(given);
    expect(tokenIdOf(secret, given)).toBe(tokenId);
  });

  it('is worth nothing with another customer, purpose, secret or text', () => {
    for (const other of [
      { ...given, holderId: 'c2' },
      { ...given, purpose: 'activate' as const },
      { ...given, token: `${token}0` },
    ])
      expect(tokenIdOf(secret, other)).toBeUndefined();
    expect(tokenIdOf('another secret', given)).toBeUndefined();
    expect(
      tokenIdOf('', {
        ...given,
        token:
          tokenId +
          createHmac('sha256', '')
            .update(JSON.stringify(['reset', 'c1', tokenId]))
            .digest('hex'),
      }),
    ).toBeUndefined();
    expect(tokenInUrl('reset', `https://mill.example/account/activate/c1/${token}`)).toBeUndefined();
  });
});

it.each([
  ['https://mill.example/staff#invitation/m1/0a1b', { purpose: 'invitation', holderId: 'm1', token: '0a1b' }],
  ['https://mill.example/staff#reset/m1/0a1b', undefined],
  ['https://mill.example/staff#invitation/m1/0a1b/2', undefined],
  ['https://mill.example/staff', undefined],
])('%s is an invitation: %j', (url, given) => expect(invitationInUrl(url)).toEqual(given));

describe('failed log-ins of a caller', () => {
  afterEach(() => void vi.useRealTimers());

  it('wait after twenty, twice as long each time, also after a success of their own', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const limits = new LogInLimits();
    for (let attempt = 1; attempt <= 20; attempt += 1) limits.attempt('caller');
    limits.attempt('caller');
    limits.succeeded('caller');
    limits.attempt('caller');
    expect(() => limits.attempt('caller')).toThrow('Login attempt limit exceeded');
    limits.attempt('another');
    vi.setSystemTime(1_001_000);
    limits.attempt('caller');
    vi.setSystemTime(1_002_500);
    expect(() => limits.attempt('caller')).toThrow('Login attempt limit exceeded');
  });
});
