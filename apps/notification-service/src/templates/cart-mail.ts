import { asHtml } from './document/as-html.js';
import { asText } from './document/as-text.js';
import type { MailDocument } from './document/document.js';
import { cartWords } from './words/cart-words.js';
import type { WrittenMail } from './write-mail.js';

/** What a mail about a cart that was left tells. `url`: brings the cart back; `unsubscribeUrl`: ends such mails. */
export type CartMail = Readonly<{
  firstName: string;
  language?: string | undefined;
  pieces: number;
  url: string;
  unsubscribeUrl: string;
}>;

/** Writes the mail about a cart that was left in the customer's language. */
export const writeCartMail = ({ firstName, language, pieces, url, unsubscribeUrl }: CartMail): WrittenMail => {
  const words = cartWords(language);
  const document: MailDocument = {
    language: words.language,
    subject: words.subject,
    blocks: [
      { type: 'paragraph', text: words.hello(firstName) },
      { type: 'paragraph', text: words.left(pieces) },
      { type: 'link', label: words.link, url },
      { type: 'paragraph', text: words.prices },
      { type: 'paragraph', text: words.goodbye },
      { type: 'paragraph', text: words.why },
      { type: 'link', label: words.unsubscribe, url: unsubscribeUrl },
    ],
  };
  return { language: document.language, subject: document.subject, text: asText(document), html: asHtml(document) };
};
