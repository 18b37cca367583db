import { describe, expect, it } from 'vitest';
import { accountLink } from '../customer/account-link.js';
import { writeAccountMail } from './account-mail.js';

const links = { shopUrl: 'https://mill.example', secret: 'a secret', cartExpiresAfterMs: 1 };
const link = (kind: Parameters<typeof accountLink>[1]) => accountLink(links, kind, 'c1', 'ab');

describe('a mail about another e-mail address', () => {
  it.each([
    ['newEmail', 'en', 'Please confirm your new email address'],
    ['newEmail', 'de', 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse'],
    ['emailTaken', 'de', 'Ihre Adresse hat schon ein Kundenkonto'],
    ['emailChange', 'en', 'Your email address is to be changed'],
    ['emailChanged', 'de', 'Ihre E-Mail-Adresse wurde geändert'],
    ['passwordChange', 'en', 'Your password was changed'],
  ] as const)('is written: %s, in %s', (kind, language, subject) => {
    const mail = writeAccountMail({ kind, firstName: '', language, url: link(kind) });
    expect(mail).toMatchObject({ language, subject });
    expect(mail.text).toContain(link(kind));
  });

  it('leads to the confirmation, and without a token to the account or to a new password', () => {
    expect(link('newEmail')).toMatch(/^https:\/\/mill\.example\/account\/email\/c1\/ab[0-9a-f]{64}$/);
    expect(link('emailTaken')).toBe('https://mill.example/account');
    expect(link('emailChange')).toBe('https://mill.example/account/recover');
    expect(link('passwordChange')).toBe('https://mill.example/account/recover');
    expect(link('emailChanged')).toBe('https://mill.example/account');
  });

  it('that warns does not say that nothing needs to be done', () => {
    const text = (kind: 'newEmail' | 'emailChange') => writeAccountMail({ kind, firstName: '', url: link(kind) }).text;
    expect(text('newEmail')).toContain('you need not do anything');
    expect(text('emailChange')).not.toContain('you need not do anything');
  });
});
