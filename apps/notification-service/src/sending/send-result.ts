/** `refused`: for good. `notTaken`: for now. Codes contain nothing of the server's text, in which the recipient may be. */
export type SendResult =
  | Readonly<{ status: 'sent'; providerMessageId: string | undefined }>
  | Readonly<{ status: 'refused'; code: string | undefined }>
  | Readonly<{ status: 'notTaken'; code: string }>;

/** An error of nodemailer; `command`: the command of SMTP that failed. */
type SmtpError = Readonly<{ code?: string; responseCode?: number; response?: string; command?: string }>;

/** The mail server has accepted the mail; many tell under which id. */
export const resultOfResponse = (response: string): SendResult => ({
  status: 'sent',
  providerMessageId: /\bqueued as ([\w.-]{1,200})/i.exec(response)?.[1],
});

/**
 * A refusal of the recipient or of the mail with a code of 500 or more, or of an address that cannot be written in SMTP, is for good (RFC 5321,
 * 4.2.1). Anything else may succeed later; a sender or a log-in that is refused is a mistake in the settings.
 */
export const resultOfError = (error: unknown): SendResult => {
  const { code = 'EUNKNOWN', responseCode, response = '', command = '' } = (error ?? {}) as SmtpError;
  const codes = [responseCode ?? '', /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? ''].join(' ').trim();
  const isAboutMail = command === 'RCPT TO' || command === 'DATA';
  if (isAboutMail && (responseCode ?? 0) >= 500) return { status: 'refused', code: codes };
  if (command === 'API' && code === 'EENVELOPE') return { status: 'refused', code: undefined };
  return { status: 'notTaken', code: `${code} ${codes}`.trim() };
};
