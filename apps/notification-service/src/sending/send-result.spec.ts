import { describe, expect, it } from 'vitest';
import { resultOfError, resultOfResponse } from './send-result.js';

const failed = (code: string, command: string, response = '') =>
  resultOfError(
    Object.assign(new Error(response), { code, command, response, responseCode: Number(response.slice(0, 3)) || undefined }),
  );

describe('the result of sending', () => {
  it('has the id that the server tells', () => {
    expect(resultOfResponse('250 2.0.0 Ok: queued as 4f3.A')).toEqual({ status: 'sent', providerMessageId: '4f3.A' });
    expect(resultOfResponse('250 OK')).toEqual({ status: 'sent', providerMessageId: undefined });
  });

  it.each([
    ['the recipient', failed('EENVELOPE', 'RCPT TO', '550 5.1.1 <ada@example.com> unknown'), '550 5.1.1'],
    ['the mail', failed('EMESSAGE', 'DATA', '554 no spam'), '554'],
    ['an address that is none', failed('EENVELOPE', 'API'), undefined],
  ])('is for good when the server refuses %s', (_, result, code) => expect(result).toEqual({ status: 'refused', code }));

  it.each([
    ['the server is down', failed('ESOCKET', 'CONN')],
    ['it is silent', failed('ETIMEDOUT', 'CONN')],
    ['it is busy', failed('EENVELOPE', 'RCPT TO', '451 4.7.1 later, ada@example.com')],
    ['it is busy with the mail', failed('EMESSAGE', 'DATA', '452 4.3.1 full')],
    ['it refuses the log-in', failed('EAUTH', 'AUTH PLAIN', '535 5.7.8 wrong password')],
    ['it refuses the sender', failed('EENVELOPE', 'MAIL FROM', '550 5.7.1 not you')],
    ['the connection breaks', failed('ECONNECTION', '')],
    ['anything else is thrown', resultOfError(undefined)],
  ])('is not for good when %s', (_, result) => expect(result.status).toBe('notTaken'));

  it('contains nothing of the server’s text, in which the recipient may be', () => {
    for (const response of ['550 5.1.1 <ada@example.com> unknown', '451 ada@example.com', '554 5.7.1-ada@example.com'])
      for (const command of ['RCPT TO', 'DATA', 'MAIL FROM'])
        expect(JSON.stringify(failed('EENVELOPE', command, response))).not.toContain('ada');
  });
});
