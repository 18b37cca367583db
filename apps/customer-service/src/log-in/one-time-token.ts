import type { OneTimeToken } from '@millrace/contracts';

/** A token that someone presents, with the time (RFC 3339). */
export type PresentedToken = Readonly<{ tokenId: string; now: string }>;

/** Whether a presented token is the one that was issued, before its end. */
export const isValid = <T extends OneTimeToken>(issued: T | undefined, { tokenId, now }: PresentedToken): issued is T =>
  issued !== undefined && issued.tokenId === tokenId && issued.expiresAt > now;
