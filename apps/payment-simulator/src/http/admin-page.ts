import type { FastifyInstance } from 'fastify';
import type { Intent } from '../intents/intent.js';
import type { Payments } from '../intents/payments.js';
import type { WebhookPlan } from '../intents/test-tokens.js';
import type { Webhooks } from '../webhooks/webhooks.js';
import { amountOf, escaped, page } from './html.js';

type Form = Readonly<Record<string, string | undefined>>;
const shown = 100;

/** The admin page of the simulator, and the same as JSON: payments, actions of the bank, and how webhooks are sent. */
export const serveAdmin = (http: FastifyInstance, payments: Payments, webhooks: Webhooks): void => {
  const state = () => ({
    webhooks: { ...webhooks.override, waiting: webhooks.waiting },
    payments: payments.all().slice(0, shown),
    refunds: payments.allRefunds().slice(0, shown),
  });
  http.get('/admin', async (_, reply) => reply.type('text/html; charset=utf-8').send(adminPage(payments.all(), webhooks)));
  http.get('/admin/state', async () => state());
  http.post<{ Body: Form }>('/admin/webhooks', async ({ body }, reply) => {
    webhooks.override = planOf(body ?? {});
    return back(reply);
  });
  http.post<{ Params: { id: string; action: string }; Body: Form }>('/admin/payments/:id/:action', async (request, reply) => {
    const { id, action } = request.params;
    switch (action) {
      case 'approve':
      case 'reject':
        await payments.answer(id, action === 'approve' ? 'approved' : 'rejected');
        return back(reply);
      case 'cancel':
        await payments.cancel(id);
        return back(reply);
      case 'refund': {
        const amount = Number(request.body?.['amount'] ?? payments.get(id).amount_received);
        await payments.refund({ intentId: id, amount, key: `admin ${id} ${Date.now()}`, metadata: {} }, true);
        return back(reply);
      }
      default:
        return reply.code(404).send({ error: { code: 'not_found', message: `There is no action ${action}.` } });
    }
  });
};

const back = (reply: { redirect(url: string, code: number): unknown }) => reply.redirect('/admin', 303);

/** The override of the form; a field that is absent or empty overrides nothing. */
const planOf = (form: Form): Partial<WebhookPlan> => ({
  ...(form['delayMs'] ? { delayMs: Number(form['delayMs']) } : {}),
  ...(form['copies'] ? { copies: Number(form['copies']) } : {}),
  ...(form['lost'] ? { lost: form['lost'] === 'true' } : {}),
  ...(form['reversed'] ? { reversed: form['reversed'] === 'true' } : {}),
  ...(form['events'] === 'all' || form['events'] === 'asynchronous' ? { events: form['events'] } : {}),
});

const adminPage = (all: readonly Intent[], { override, waiting }: Webhooks): string =>
  page(
    'Payment simulator',
    `<h1>Payment simulator</h1>
<h2>Webhooks</h2>
<p>${waiting} waiting. Overridden for all payments: ${escaped(JSON.stringify(override))}</p>
<form method="post" action="/admin/webhooks">
<label>Delay in ms <input name="delayMs" inputmode="numeric" size="6"></label>
<label>Copies <input name="copies" inputmode="numeric" size="3"></label>
<label><input type="checkbox" name="lost" value="true"> lost</label>
<label><input type="checkbox" name="reversed" value="true"> out of order</label>
<label><input type="checkbox" name="events" value="all"> of all changes</label>
<button type="submit">Apply</button></form>
<h2>Payments</h2>
<table><thead><tr><th>Id</th><th>Amount</th><th>Token</th><th>Status</th><th>Actions</th></tr></thead>
<tbody>${all.slice(0, shown).map(row).join('')}</tbody></table>`,
    true,
  );

const actionsByStatus: Readonly<Record<Intent['status'], readonly string[]>> = {
  requires_payment_method: [],
  requires_action: ['approve', 'reject'],
  requires_capture: ['cancel'],
  succeeded: ['refund'],
  canceled: [],
};

const row = (intent: Intent): string => {
  const buttons = actionsByStatus[intent.status].map(
    (action) =>
      `<form method="post" action="/admin/payments/${encodeURIComponent(intent.id)}/${action}"><button type="submit">${action}</button></form>`,
  );
  const cells = [intent.id, amountOf(intent), intent.payment_method, intent.status].map((text) => `<td>${escaped(text)}</td>`);
  return `<tr>${cells.join('')}<td>${buttons.join('')}</td></tr>`;
};
