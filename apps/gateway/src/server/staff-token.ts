import { createHash, timingSafeEqual } from 'node:crypto';
import { sendThrottled } from './request-guard.js';
import type { FastifyReply, FastifyRequest } from 'fastify';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Admits requests with the staff's bearer token before their body is read; compares in constant time. `onRefusal` may throw `THROTTLED`.
 */
export const staffOnly = (token: string, onRefusal: (request: FastifyRequest) => Promise<void>) => {
  const expected = digest(`Bearer ${token}`);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return;
    try {
      await onRefusal(request);
    } catch (error) {
      sendThrottled(reply, error);
      return;
    }
    const message = 'This is for the staff: send the header "Authorization: Bearer <staff token>".';
    await reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  };
};
