import PostalMime from 'postal-mime';

/** A mail as it was received. `id`: of the catcher, for addresses. */
export type CaughtMail = Readonly<{
  id: string;
  /** The header `Message-ID`, with its brackets; empty when there is none. */
  messageId: string;
  /** RFC 3339 in UTC. */
  receivedAt: string;
  from: string;
  to: readonly string[];
  subject: string;
  text: string;
  html: string;
}>;

/**
 * The header `Message-ID` of a mail as it came over the wire, with its brackets; empty when there is none. Without parsing the mail, which costs
 * more than everything else that is done on its arrival.
 */
export const messageIdIn = (raw: Uint8Array): string => {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, maxHeaderBytes)).toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  return /^message-id:\s*(\S+)/im.exec(end < 0 ? text : text.slice(0, end))?.[1] ?? '';
};

const maxHeaderBytes = 64 * 1024;

/** Parses a mail as it came over the wire. Everything that is absent is empty. */
export const parseMail = async (id: string, receivedAt: string, raw: Uint8Array): Promise<CaughtMail> => {
  const { messageId = '', from, to = [], subject = '', text = '', html = '' } = await PostalMime.parse(raw);
  return {
    id,
    messageId,
    receivedAt,
    from: from?.address ?? '',
    to: to.map(({ address }) => address ?? ''),
    subject,
    text,
    html,
  };
};
