/** The age in milliseconds at which a mail is not sent any more; `cartExpiresAfterMs`: of a mail about a cart, since it was left. */
export type MailPolicy = Readonly<{ expiresAfterMs: number; cartExpiresAfterMs: number }>;

/** Injection token of the service's `MailPolicy`. */
export const MAIL_POLICY = Symbol('mail-policy');

/** Whether something of that time (RFC 3339) is so old that no mail about it is sent any more. By the clock of this process. */
export const isExpired = ({ expiresAfterMs }: Pick<MailPolicy, 'expiresAfterMs'>, at: string): boolean =>
  Date.now() - Date.parse(at) > expiresAfterMs;
