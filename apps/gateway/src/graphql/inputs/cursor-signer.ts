import { createHmac, timingSafeEqual } from 'node:crypto';
import { badUserInput } from '../errors.js';

/**
 * Cursors as clients get them: a place in a list behind a mark that only this shop can make. Views and lists are handed no place that
 * they have not written themselves.
 */
export type CursorSigner = Readonly<{
  sign(place: string): string;
  /** The place that was signed; throws `BAD_USER_INPUT` for whatever else, and for one that was made under another secret. */
  verify(cursor: string, argument: string): string;
}>;

/** Longer ones were never handed out. */
export const maxCursorLength = 16_000;

const signatureBytes = 12;
const signatureLength = 16;

/** The same secret on every gateway: a list goes on wherever the next page is asked for. */
export const openCursorSigner = (secret: string): CursorSigner => {
  const key = createHmac('sha256', secret).update('cursors').digest();
  const markOf = (place: string): Buffer => createHmac('sha256', key).update(place).digest().subarray(0, signatureBytes);
  const isSigned = (place: string, mark: string): boolean => {
    const given = Buffer.from(mark, 'base64url');
    return given.length === signatureBytes && timingSafeEqual(given, markOf(place));
  };
  return {
    sign: (place) => `${markOf(place).toString('base64url')}${place}`,
    verify: (cursor, argument) => {
      const place = cursor.slice(signatureLength);
      if (
        cursor.length > signatureLength &&
        cursor.length <= maxCursorLength &&
        isSigned(place, cursor.slice(0, signatureLength))
      )
        return place;
      throw badUserInput('not a cursor of this shop: take one from an answer, as it is', argument);
    },
  };
};
