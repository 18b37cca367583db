import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Mailbox } from '../mailbox/mailbox.js';
import { listPage, mailPage, missingPage } from './pages.js';

type ById = { Params: { id: string } };

const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'";
/** A mail comes from anywhere: it runs nothing and loads nothing. */
const mailPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const html = (reply: FastifyReply, text: string, policy: string = pagePolicy): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-store').send(text);

/** The pages of the mails, and the same as JSON: `/mails.json`, newest first, and `/mails/<id>.json`. */
export const serveMails = (http: FastifyInstance, mailbox: Mailbox): void => {
  http.addHook('onSend', async (_, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  http.get('/', async (_, reply) => html(reply, listPage(await mailbox.all(), mailbox.dropped())));
  http.get('/mails.json', async () => ({ dropped: mailbox.dropped(), mails: await mailbox.all() }));
  http.get<ById>('/mails/:id', async ({ params }, reply) => {
    const isJson = params.id.endsWith('.json');
    const mail = await mailbox.find(isJson ? params.id.slice(0, -'.json'.length) : params.id);
    if (isJson) return mail ?? reply.code(404).send({ error: 'not found' });
    return mail ? html(reply, mailPage(mail)) : html(reply.code(404), missingPage());
  });
  http.get<ById>('/mails/:id/html', async ({ params }, reply) => {
    const mail = await mailbox.find(params.id);
    return mail ? html(reply, mail.html, mailPolicy) : html(reply.code(404), missingPage());
  });
  http.post('/clear', async (_, reply) => {
    await mailbox.clear();
    return reply.redirect('/', 303);
  });
};
