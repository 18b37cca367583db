import { type Position, parsePosition } from '@millrace/event-log';
import { GraphQLError } from 'graphql';

/** A header of HTTP, and a parameter of a live connection. */
export const readAfterHeader = 'millrace-read-after';
/** Told with every answer: read after this, nothing older than this answer will be shown. */
export const positionHeader = 'millrace-position';

const maxHeaderLength = 1_000;

/** The position a client has seen and wants to read behind; throws `BAD_USER_INPUT` when it gave something else. */
export const readAfter = (given: Readonly<Record<string, unknown>> | undefined): Position => {
  const text = given?.[readAfterHeader];
  if (text === undefined) return {};
  const position = typeof text === 'string' && text.length <= maxHeaderLength ? parsePosition(text) : undefined;
  if (position) return position;
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  throw new GraphQLError(`${readAfterHeader} is not a position`, { extensions });
};
