import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Callers } from '../server/callers.js';
import { handleHttpErrors, sendError } from '../server/http-errors.js';
import type { RateLimits } from '../server/rate-limits.js';
import { sendThrottled } from '../server/request-guard.js';
import { readBeacon } from './beacon.js';
import { VisitRecorder } from './visit-recorder.js';

const bodyLimit = 32_000;

/** Whether the visitor's browser asks not to be followed: Global Privacy Control, or Do Not Track. */
const objects = ({ headers }: FastifyRequest): boolean => headers['sec-gpc'] === '1' || headers['dnt'] === '1';

/**
 * Receives reports of visits at `POST /beacons`. 202 when a report is taken, with the number of its events: it is stored in the background,
 * once for any number of repetitions. 400 for a report that is not understood, and 503 when too many wait: then nothing is stored. Nothing is stored
 * of a browser that objects either.
 */
@Injectable()
export class Beacons {
  constructor(private readonly recorder: VisitRecorder) {}

  /** Adds the route. */
  async register(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    await http.register(async (scope) => {
      handleHttpErrors(scope, bodyLimit);
      // What `navigator.sendBeacon` sends across origins without asking first.
      scope.addContentTypeParser('text/plain', { parseAs: 'string', bodyLimit }, scope.getDefaultJsonParser('ignore', 'ignore'));
      scope.addHook('onRequest', async (request, reply) => {
        try {
          return await limits.beacon(callers.of(request.raw));
        } catch (error) {
          return sendThrottled(reply, error);
        }
      });
      scope.post('/beacons', { bodyLimit }, async (request, reply) => this.#receive(request, reply));
    });
  }

  #receive(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const reading = readBeacon(request.body, Date.now());
    if ('invalid' in reading)
      return sendError(reply, 400, 'BAD_USER_INPUT', 'The report is not valid.', { path: reading.invalid });
    const { beacon } = reading;
    const accepted = objects(request) ? 0 : beacon.events.length;
    if (accepted > 0 && !this.recorder.take(beacon))
      return sendError(reply.header('retry-after', '30'), 503, 'NOT_AVAILABLE', 'Too many reports wait.', { retryable: true });
    return reply.code(202).send({ accepted });
  }
}
