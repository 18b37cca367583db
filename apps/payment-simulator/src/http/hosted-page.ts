import type { FastifyInstance } from 'fastify';
import type { Intent } from '../intents/intent.js';
import type { Payments } from '../intents/payments.js';
import { amountOf, escaped, page } from './html.js';

type BySecret = { Params: { secret: string; answer: string } };

/** The page at which the buyer confirms or rejects a payment; its address contains the payment's client secret. */
export const serveHostedPage = (http: FastifyInstance, payments: Payments): void => {
  const find = (secret: string): Intent | undefined =>
    payments.all().find(({ client_secret }) => client_secret === secret && secret !== '');

  http.get<BySecret>('/pay/:secret', async ({ params: { secret } }, reply) => {
    const intent = find(secret);
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    return intent ? pageOf(intent) : reply.code(404).send(page('Not found', '<h1>There is no such payment</h1>'));
  });

  http.post<BySecret>('/pay/:secret/:answer', async ({ params: { secret, answer } }, reply) => {
    const intent = find(secret);
    if (!intent || (answer !== 'approve' && answer !== 'reject')) return reply.code(404).send('not found');
    // Answering removes the address to return to.
    const returnUrl = intent.next_action?.redirect_to_url.return_url;
    const after = await payments.answer(intent.id, answer === 'approve' ? 'approved' : 'rejected');
    if (!returnUrl || !URL.canParse(returnUrl)) return reply.redirect(`/pay/${secret}`, 303);
    const target = new URL(returnUrl);
    target.searchParams.set('payment_intent', after.id);
    target.searchParams.set('redirect_status', after.status === 'requires_capture' ? 'succeeded' : 'failed');
    return reply.redirect(target.href, 303);
  });
};

const pageOf = (intent: Intent): string => {
  if (intent.status !== 'requires_action')
    return page('Payment', '<h1>This payment needs nothing from you</h1><p>You can close this page and go back to the shop.</p>');
  const action = (name: string) => `/pay/${escaped(intent.client_secret)}/${name}`;
  return page(
    'Confirm the payment',
    `<h1>Confirm the payment</h1>
<p class="note">Simulated bank: no money moves.</p>
<p class="amount">${escaped(amountOf(intent))}</p>
<form method="post" action="${action('approve')}"><button type="submit">Approve the payment</button></form>
<form method="post" action="${action('reject')}"><button type="submit" class="plain">Reject the payment</button></form>`,
  );
};
