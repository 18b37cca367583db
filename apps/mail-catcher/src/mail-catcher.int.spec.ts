import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailCatcher, startMailCatcher } from './index.js';
import type { CaughtMail } from './mailbox/caught-mail.js';

type Listed = Readonly<{ dropped: number; mails: readonly CaughtMail[] }>;

describe('the mail catcher, over SMTP', () => {
  let folder: string;
  let catcher: MailCatcher;
  const start = () =>
    startMailCatcher({ PORT: '0', MAIL_CATCHER_SMTP_PORT: '0', MAIL_CATCHER_FOLDER: folder, MAIL_CATCHER_LIMIT: '3' });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mail-catcher-'));
    catcher = await start();
  });
  afterEach(async () => {
    await catcher.stop();
    await rm(folder, { recursive: true });
  });

  const send = async (messageId: string, more: object = {}) => {
    const transport = createTransport(catcher.smtpUrl);
    const mail = { from: 'shop@example.com', to: 'ada@example.com', subject: 'Grüße', text: 'Hello', messageId, ...more };
    return transport.sendMail(mail).finally(() => transport.close());
  };
  const list = async () => (await (await fetch(`${catcher.url}/mails.json`)).json()) as Listed;
  const get = async (path: string) => (await fetch(`${catcher.url}${path}`)).text();

  it('lists mails, newest first, with their text and HTML', async () => {
    await send('<1@shop>');
    const { response } = await send('<2@shop>', { html: '<p>Hello</p>', subject: 'Second' });
    const { mails } = await list();
    expect(mails).toMatchObject([
      { messageId: '<2@shop>', subject: 'Second', html: '<p>Hello</p>\n' },
      { messageId: '<1@shop>', subject: 'Grüße', from: 'shop@example.com', to: ['ada@example.com'], text: 'Hello\n' },
    ]);
    expect(response).toContain(`queued as ${mails[0]?.id}`);
    expect(await (await fetch(`${catcher.url}/mails/${mails[0]?.id}.json`)).json()).toEqual(mails[0]);
    expect((await fetch(`${catcher.url}/mails/none.json`)).status).toBe(404);
  });

  it('drops a mail whose Message-ID is there, also when both come at the same time and after a restart', async () => {
    await Promise.all([send('<1@shop>'), send('<1@shop>')]);
    await catcher.stop();
    catcher = await start();
    await send('<1@shop>', { text: 'other' });
    expect(await list()).toMatchObject({ dropped: 1, mails: [{ messageId: '<1@shop>', text: 'Hello\n' }] });
  });

  it('keeps its mails over a restart, drops the oldest, and removes what a killed process left incomplete', async () => {
    for (const at of [1, 2, 3, 4]) await send(`<${at}@shop>`);
    const before = await list();
    await catcher.stop();
    const [file = ''] = await readdir(folder);
    await appendFile(join(folder, file), '20260301T103000000Z-0123abcd 900\nMessage-ID: <5@sh');
    catcher = await start();
    const after = await list();
    expect(after.mails).toEqual(before.mails);
    expect(after.mails.map(({ messageId }) => messageId)).toEqual(['<4@shop>', '<3@shop>', '<2@shop>']);
    await send('<5@shop>');
    expect((await list()).mails.map(({ messageId }) => messageId)).toEqual(['<5@shop>', '<4@shop>', '<3@shop>']);
  });

  it('refuses recipients at the test domains', async () => {
    await expect(send('<1@shop>', { to: 'a@refused.test' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(send('<1@shop>', { to: 'a@busy.test' })).rejects.toMatchObject({ responseCode: 451 });
    expect((await list()).mails).toEqual([]);
  });

  it('shows a mail without running anything in it', async () => {
    const attack = '<script>alert(1)</script>';
    await send('<1@shop>', { subject: attack, text: attack, html: attack });
    const [mail] = (await list()).mails;
    for (const path of ['/', `/mails/${mail?.id}`]) expect(await get(path)).not.toContain('<script');
    const raw = await fetch(`${catcher.url}/mails/${mail?.id}/html`);
    expect(raw.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect((await fetch(`${catcher.url}/mails/none`)).status).toBe(404);
  });

  it('removes all mails', async () => {
    await send('<1@shop>');
    await fetch(`${catcher.url}/clear`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(await list()).toEqual({ dropped: 0, mails: [] });
    expect(await readdir(folder)).toEqual([]);
  });
});
