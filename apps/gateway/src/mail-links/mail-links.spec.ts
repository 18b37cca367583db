import { createHmac } from 'node:crypto';
import { type Command, type CommandSender, LogError } from '@millrace/event-log';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { IdFactory } from '../identity/id-factory.js';
import { config } from '../testing/open-gateway.js';
import { MailLinks } from './mail-links.js';

const pathOf = (...signed: readonly string[]) => {
  const mac = createHmac('sha256', config.CUSTOMER_LINK_SECRET).update(JSON.stringify(signed)).digest('hex');
  return `/mail/${signed.join('/')}/${mac}`;
};
const cartPath = (inSeconds: number) => pathOf('cart', 'c1', String(Math.floor(Date.now() / 1_000) + inSeconds));
const ids = new IdFactory(config);

const open = async (answer: () => Promise<unknown> = async () => ({ status: 'accepted' })) => {
  const sent: Command<never>[] = [];
  const commands = {
    send: (command: Command<never>) => {
      sent.push(command);
      return answer();
    },
  } as unknown as CommandSender;
  const http = Fastify();
  await new MailLinks({ ...config, SHOP_LANGUAGES: 'EN,DE' }, commands, ids).register(http);
  return { http, sent };
};
const unsubscribe = pathOf('unsubscribe', 'ann');
const form = { payload: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } };

describe('the links in mails', () => {
  it('lead to the cart with its key', async () => {
    const { http } = await open();
    const { statusCode, headers } = await http.inject(cartPath(60));
    expect([statusCode, headers.location]).toEqual([303, `/cart/c/c1?key=${ids.cartWithKey('c1').key}`]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect((await http.inject(cartPath(60).replace('/c1/', '/c2/'))).statusCode).toBe(404);
    const later = cartPath(-1).replace(/\d{10}/, (seconds) => String(Number(seconds) + 60));
    expect((await http.inject(later)).statusCode).toBe(404);
  });

  it('lead to no cart after their end, nor without one', async () => {
    const { http } = await open();
    for (const path of [cartPath(-1), pathOf('cart', 'c1')]) {
      const { statusCode, headers } = await http.inject(path);
      expect([statusCode, headers.location]).toEqual([303, '/cart']);
    }
  });

  it('ask before they unsubscribe, in the language of the browser, and change nothing by being looked at', async () => {
    const { http, sent } = await open();
    const { statusCode, body, headers } = await http.inject({ url: unsubscribe, headers: { 'accept-language': 'de' } });
    expect([statusCode, headers['content-language']]).toEqual([200, 'de']);
    expect(body).toContain('<form method="post"><button>Abbestellen</button></form>');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(sent).toEqual([]);
  });

  it('unsubscribe a customer by the form, or by a mail program with any type of body', async () => {
    const { http, sent } = await open();
    const multipart = {
      payload: '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    };
    const notJson = { payload: '{', headers: { 'content-type': 'application/json' } };
    const bodies = [form, {}, multipart, notJson];
    for (const more of bodies) {
      const { statusCode, body } = await http.inject({ method: 'POST', url: unsubscribe, ...more });
      expect([statusCode, body]).toEqual([200, expect.stringContaining('no more such mails')]);
    }
    expect(sent).toMatchObject(bodies.map(() => ({ id: 'ann', request: { type: 'Unsubscribe' } })));
  });

  it('take no large body', async () => {
    const { http, sent } = await open();
    const large = { payload: 'x'.repeat(1_001), headers: { 'content-type': 'multipart/form-data; boundary=b' } };
    expect((await http.inject({ method: 'POST', url: unsubscribe, ...large })).statusCode).toBe(413);
    expect(sent).toEqual([]);
  });

  it('do nothing when the shop did not make them', async () => {
    const { http, sent } = await open();
    for (const url of [pathOf('cart', 'ann').replace('/cart/', '/unsubscribe/'), `${unsubscribe}0`]) {
      expect((await http.inject({ method: 'POST', url, ...form })).statusCode).toBe(404);
      expect((await http.inject(url)).statusCode).toBe(404);
    }
    expect(sent).toEqual([]);
  });

  it('ask to try again while requests cannot be stored', async () => {
    const { http } = await open(async () => {
      throw new LogError('NOT_AVAILABLE', 'no broker');
    });
    const { statusCode, body } = await http.inject({ method: 'POST', url: unsubscribe, ...form });
    expect([statusCode, body]).toEqual([503, expect.stringContaining('try again')]);
    expect(body).toContain('<button>');
  });
});
