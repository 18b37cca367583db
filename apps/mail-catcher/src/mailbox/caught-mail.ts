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
