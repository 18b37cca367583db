import { type Position, parsePosition } from '@millrace/event-log';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

export const readAfterHeader = 'millrace-read-after';

/** The position a client has seen and wants to read behind; throws `BAD_USER_INPUT` when the header holds something else. */
export const readAfter = (request: FastifyRequest): Position => {
  const text = request.headers[readAfterHeader];
  const position = typeof text === 'string' && text.length <= 1_000 ? parsePosition(text) : undefined;
  if (text === undefined) return {};
  if (position) return position;
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  throw new GraphQLError(`the header ${readAfterHeader} is not a position`, { extensions });
};
