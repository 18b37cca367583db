import { type Position, parsePosition } from '@millrace/event-log';
import { GraphQLError } from 'graphql';

/** Name of the request header, and of the connection parameter of subscriptions, with the position to read after. */
export const readAfterHeader = 'millrace-read-after';
/** Name of the response header with the position that the response shows; a later request may read after it. */
export const positionHeader = 'millrace-position';

const maxHeaderLength = 1_000;

/** The position to read after; empty when absent. Throws `BAD_USER_INPUT` for an invalid position. */
export const readAfter = (given: Readonly<Record<string, unknown>> | undefined): Position => {
  const text = given?.[readAfterHeader];
  if (text === undefined) return {};
  const position = typeof text === 'string' && text.length <= maxHeaderLength ? parsePosition(text) : undefined;
  if (position) return position;
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  throw new GraphQLError(`${readAfterHeader} is not a position`, { extensions });
};
