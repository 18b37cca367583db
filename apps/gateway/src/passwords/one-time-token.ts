import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a one-time token is for. */
export type TokenPurpose = 'activate' | 'reset' | 'email' | 'invitation';

/** A token with the id of its holder: a customer, or the member of staff that an invitation is for. */
export type GivenToken = Readonly<{ purpose: TokenPurpose; holderId: string; token: string }>;

const idLength = 32;
const idPattern = /^[A-Za-z0-9_-]{1,100}$/;
const tokenPattern = /^[0-9a-f]{1,200}$/;

const macOf = (secret: string, purpose: TokenPurpose, holderId: string, tokenId: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, holderId, tokenId]))
    .digest('hex');

/**
 * The id of a token that the shop issued: a token is its id, 32 hexadecimal digits, and their keyed hash. `undefined` for any other text. In constant time.
 * Only the notification service makes tokens, when it writes the mail.
 */
export const tokenIdOf = (secret: string, { purpose, holderId, token }: GivenToken): string | undefined => {
  if (secret === '' || !/^[0-9a-f]{96}$/.test(token)) return undefined;
  const tokenId = token.slice(0, idLength);
  const own = macOf(secret, purpose, holderId, tokenId);
  return timingSafeEqual(Buffer.from(own), Buffer.from(token.slice(idLength))) ? tokenId : undefined;
};

/** The parts of the link in a mail, `…/account/<purpose>/<customer>/<token>`; `undefined` for any other address. */
export const tokenInUrl = (purpose: TokenPurpose, url: string): GivenToken | undefined => {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  const [token = '', holderId = '', found, account] = path.replace(/\/$/, '').split('/').reverse();
  const isLink = account === 'account' && found === purpose && idPattern.test(holderId) && tokenPattern.test(token);
  return isLink ? { purpose, holderId, token } : undefined;
};

/** The parts of the link in an invitation, `…/staff#invitation/<member>/<token>`; `undefined` for any other address. */
export const invitationInUrl = (url: string): GivenToken | undefined => {
  const [purpose, holderId = '', token = '', ...rest] = (url.split('#')[1] ?? '').split('/');
  const isLink = purpose === 'invitation' && rest.length === 0 && idPattern.test(holderId) && tokenPattern.test(token);
  return isLink ? { purpose, holderId, token } : undefined;
};
