import { createHmac, timingSafeEqual } from 'node:crypto';
import { badUserInput } from '../errors.js';

/** Signs and verifies cursors. Resolvers get only cursors that this shop has issued. */
export type CursorSigner = Readonly<{
  sign(payload: string): string;
  /** The signed cursor without its signature; throws `BAD_USER_INPUT` for an invalid signature. */
  verify(cursor: string, argument: string): string;
}>;

/** The maximum length of an issued cursor. */
export const maxCursorLength = 16_000;

const signatureBytes = 12;
const signatureLength = 16;

/** `secret`: the same on every gateway, so that any of them can serve the next page. */
export const openCursorSigner = (secret: string): CursorSigner => {
  const key = createHmac('sha256', secret).update('cursors').digest();
  const markOf = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest().subarray(0, signatureBytes);
  const isSigned = (payload: string, mark: string): boolean => {
    const given = Buffer.from(mark, 'base64url');
    return given.length === signatureBytes && timingSafeEqual(given, markOf(payload));
  };
  return {
    sign: (payload) => `${markOf(payload).toString('base64url')}${payload}`,
    verify: (cursor, argument) => {
      const payload = cursor.slice(signatureLength);
      if (
        cursor.length > signatureLength &&
        cursor.length <= maxCursorLength &&
        isSigned(payload, cursor.slice(0, signatureLength))
      )
        return payload;
      throw badUserInput('not a cursor of this shop: take one from an answer, as it is', argument);
    },
  };
};
