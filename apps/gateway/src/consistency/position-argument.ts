import { type Position, parsePosition } from '@millrace/event-log';
import { badUserInput } from '../graphql/errors.js';

/** Parses the argument `after` of a subscription; throws `BAD_USER_INPUT` for an invalid position. */
export const positionOf = (text: string | null | undefined): Position => {
  const position = parsePosition(text ?? '');
  if (!position) throw badUserInput('not a position', 'after');
  return position;
};
