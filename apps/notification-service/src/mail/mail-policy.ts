/** The age in milliseconds at which a mail is not sent any more. */
export type MailPolicy = Readonly<{ expiresAfterMs: number }>;

/** Injection token of the service's `MailPolicy`. */
export const MAIL_POLICY = Symbol('mail-policy');

/** Whether something of that time (RFC 3339) is so old that no mail about it is sent any more. By the clock of this process. */
export const isExpired = ({ expiresAfterMs }: MailPolicy, at: string): boolean => Date.now() - Date.parse(at) > expiresAfterMs;
