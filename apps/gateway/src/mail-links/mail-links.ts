import { customer } from '@millrace/contracts';
import { type CommandSender, LogError } from '@millrace/event-log';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { COMMAND_SENDER } from '../commands/command-sender.js';
import { type GatewayConfig, listOf } from '../config/gateway.config.js';
import { IdFactory } from '../identity/id-factory.js';
import { localeOf } from '../languages/language-codes.js';
import type { LanguageCode } from '../generated/shop.js';
import { pageLanguageOf } from '../web/document/page-language.js';
import { type LinkState, linkStateOf } from './mail-link.js';
import { unsubscribePage, unsubscribePolicy, type UnsubscribeStep } from './unsubscribe-page.js';

type Address = { Params: { id: string; mac: string } };
type CartAddress = { Params: Address['Params'] & { expires: string } };

const limitMs = 5_000;
const bodyLimit = 1_000;
const statusOf: Readonly<Record<UnsubscribeStep, number>> = { confirm: 200, done: 200, failed: 503, invalid: 404 };

/**
 * Where links in mails lead. `GET /mail/cart/<cart>/<expires>/<mac>` leads to the cart with its key, which only gateways know; once expired, or in the form
 * without an end, to the page of carts without one. `/mail/unsubscribe/<customer>/<mac>` asks, and a `POST` there, of its form or of a mail program (RFC 8058,
 * with any type of body), ends the mails that a customer did not ask for. 404: the shop did not make the link.
 */
@Injectable()
export class MailLinks {
  readonly #languages: readonly [string, ...string[]];

  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {
    const [own = 'en', ...further] = (listOf(config.SHOP_LANGUAGES) as LanguageCode[]).map(localeOf);
    this.#languages = [own, ...further];
  }

  /** Adds the routes. */
  async register(http: FastifyInstance): Promise<void> {
    await http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, _body, done) => done(null));
      scope.addHook('onRequest', async (_request, reply) => {
        reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
      });
      scope.get<CartAddress>('/mail/cart/:id/:expires/:mac', async ({ params }, reply) => {
        switch (linkStateOf(this.config.CUSTOMER_LINK_SECRET, { purpose: 'cart', ...params }, Date.now())) {
          case 'invalid':
            return reply.code(404).type('text/plain; charset=utf-8').send('This link is not complete.');
          case 'expired':
            return reply.redirect('/cart', 303);
          case 'valid': {
            const { id, key } = this.ids.cartWithKey(params.id);
            return reply.redirect(`/cart/c/${id}?key=${key}`, 303);
          }
        }
      });
      scope.get('/mail/cart/:id/:mac', async (_request, reply) => reply.redirect('/cart', 303));
      scope.get<Address>('/mail/unsubscribe/:id/:mac', async (request, reply) =>
        this.#show(this.#stateOf(request.params) === 'valid' ? 'confirm' : 'invalid', request, reply),
      );
      scope.post<Address>('/mail/unsubscribe/:id/:mac', { bodyLimit }, async (request, reply) => {
        const step = this.#stateOf(request.params) === 'valid' ? await this.#unsubscribe(request.params.id) : 'invalid';
        return this.#show(step, request, reply);
      });
    });
  }

  #stateOf(params: Address['Params']): LinkState {
    return linkStateOf(this.config.CUSTOMER_LINK_SECRET, { purpose: 'unsubscribe', ...params }, Date.now());
  }

  /** A request that is stored is carried out, if not at once. A customer who does not exist gets no mails. */
  async #unsubscribe(id: string): Promise<UnsubscribeStep> {
    const request = { type: 'Unsubscribe' as const };
    const requestId = this.ids.request(id, undefined);
    try {
      const { status } = await this.commands.send({ aggregate: customer, id, request, requestId, timeoutMs: limitMs });
      return status === 'accepted' || status === 'rejected' || status === 'pending' ? 'done' : 'failed';
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      return 'failed';
    }
  }

  #show(step: UnsubscribeStep, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const language = pageLanguageOf(this.#languages, headers);
    return reply
      .code(statusOf[step])
      .headers({ 'content-security-policy': unsubscribePolicy, 'content-language': language })
      .header('vary', 'accept-language, cookie')
      .type('text/html; charset=utf-8')
      .send(unsubscribePage(step, language));
  }
}
