import { type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { COMMAND_SENDER } from '../commands/command-sender.js';
import { IdFactory } from '../identity/id-factory.js';
import { WEBHOOK_SOURCES, type WebhookCommand, type WebhookSource } from './source/webhook-source.js';

const bodyLimit = 256_000;
/** How long the sender waits for the result; the command is stored and carried out in any case. */
const resultMs = 1_000;

type Address = { Params: { kind: string; name: string } };

/**
 * Receives webhooks at `POST /webhooks/<kind>/<name>`. Nothing is stored before the signature is verified. 200 when the command is stored,
 * or when the event leads to none; 400 for a wrong signature or an unreadable body; 503 when it is not known whether the command is
 * stored, so that the sender repeats it. Repetitions of an event are one command.
 */
@Injectable()
export class Webhooks {
  constructor(
    @Inject(WEBHOOK_SOURCES) private readonly sources: readonly WebhookSource[],
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Adds the route, in a scope in which bodies are not parsed. */
  async register(http: FastifyInstance): Promise<void> {
    await http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_, body, done) => done(null, body));
      scope.post<Address>('/webhooks/:kind/:name', { bodyLimit }, (request, reply) => this.#receive(request, reply));
    });
  }

  async #receive({ params, body, headers }: FastifyRequest<Address>, reply: FastifyReply): Promise<FastifyReply> {
    const source = this.sources.find(({ kind, name }) => kind === params.kind && name === params.name);
    if (!source) return reply.code(404).send({ error: 'UNKNOWN_SOURCE' });
    const reading = source.read({ body: Buffer.isBuffer(body) ? body : Buffer.alloc(0), headers, now: new Date() });
    switch (reading.status) {
      case 'forged':
        return reply.code(400).send({ error: 'WRONG_SIGNATURE' });
      case 'malformed':
        return reply.code(400).send({ error: 'MALFORMED' });
      case 'irrelevant':
        return reply.code(200).send({ received: true });
      case 'command':
        return this.#send(source, reading.command, reply);
    }
  }

  async #send(source: WebhookSource, command: WebhookCommand, reply: FastifyReply): Promise<FastifyReply> {
    const { eventId, aggregate, id, request } = command;
    const requestId = this.ids.request(id, `webhook ${source.kind} ${source.name} ${eventId}`);
    try {
      await this.commands.send({ aggregate, id, request, requestId, timeoutMs: resultMs });
      return reply.code(200).send({ received: true });
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      if (error.code === 'NOT_AVAILABLE') return reply.code(503).header('retry-after', '5').send({ error: 'NOT_AVAILABLE' });
      return reply.code(400).send({ error: 'MALFORMED' });
    }
  }
}
