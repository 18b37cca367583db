import type { Place } from '@millrace/event-log';
import { badUserInput } from '../../graphql/errors.js';

/** The cursor of a place in the log. It is not signed: it names an instant, and gives access to nothing. */
export const cursorOf = ({ at, stream, seq }: Place): string => `${at}:${stream}:${seq}`;

/** The place of a cursor. Throws `BAD_USER_INPUT` for what is none. */
export const placeOf = (cursor: string): Place => {
  const [, at, stream = '', seq] = /^(\d{1,14}):([A-Z]{0,40}):(\d{1,15})$/.exec(cursor) ?? [];
  if (at === undefined) throw badUserInput('not a cursor of this list', 'after');
  return { at: Number(at), stream, seq: Number(seq) };
};
