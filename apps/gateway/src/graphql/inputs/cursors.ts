import { createHmac, timingSafeEqual } from 'node:crypto';
import { badInput } from '../errors.js';

/**
 * Cursors as clients get them: a place in a list behind a mark that only this shop can make. Views and lists are handed no place that
 * they have not written themselves.
 */
export type Cursors = Readonly<{
  sign(place: string): string;
  /** The place that was signed; throws `BAD_USER_INPUT` for whatever else, and for one that was made under another secret. */
  placeOf(cursor: string, argument: string): string;
}>;

/** Longer ones were never handed out. */
export const longestCursor = 16_000;

const markBytes = 12;
const markLength = 16;

/** The same secret on every gateway: a list goes on wherever the next page is asked for. */
export const openCursors = (secret: string): Cursors => {
  const key = createHmac('sha256', secret).update('cursors').digest();
  const markOf = (place: string): Buffer => createHmac('sha256', key).update(place).digest().subarray(0, markBytes);
  const isSigned = (place: string, mark: string): boolean => {
    const given = Buffer.from(mark, 'base64url');
    return given.length === markBytes && timingSafeEqual(given, markOf(place));
  };
  return {
    sign: (place) => `${markOf(place).toString('base64url')}${place}`,
    placeOf: (cursor, argument) => {
      const place = cursor.slice(markLength);
      if (cursor.length > markLength && cursor.length <= longestCursor && isSigned(place, cursor.slice(0, markLength)))
        return place;
      throw badInput('not a cursor of this shop: take one from an answer, as it is', argument);
    },
  };
};
