import type { AccountMailKind } from '@millrace/contracts';
import { asHtml } from './document/as-html.js';
import { asText } from './document/as-text.js';
import type { MailDocument } from './document/document.js';
import { accountWords } from './words/account-words.js';
import type { WrittenMail } from './write-mail.js';

/** What a mail about an account tells. `url`: where its link leads. */
export type AccountMail = Readonly<{ kind: AccountMailKind; firstName: string; language?: string | undefined; url: string }>;

/** Writes a mail about an account in the customer's language. */
export const writeAccountMail = ({ kind, firstName, language, url }: AccountMail): WrittenMail => {
  const words = accountWords(language);
  const { subject, text, link } = words.mails[kind];
  const document: MailDocument = {
    language: words.language,
    subject,
    blocks: [
      { type: 'paragraph', text: words.hello(firstName) },
      { type: 'paragraph', text },
      { type: 'link', label: link, url },
      { type: 'paragraph', text: words.notYou },
      { type: 'paragraph', text: words.goodbye },
    ],
  };
  return { language: document.language, subject, text: asText(document), html: asHtml(document) };
};
