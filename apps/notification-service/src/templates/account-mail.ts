import { asHtml } from './document/as-html.js';
import { asText } from './document/as-text.js';
import type { MailDocument } from './document/document.js';
import { type AccountTemplate, accountWords } from './words/account-words.js';
import type { WrittenMail } from './write-mail.js';

/** What a mail about an account tells. `url`: where its link leads. */
export type AccountMail = Readonly<{ kind: AccountTemplate; firstName: string; language?: string | undefined; url: string }>;

/** Writes a mail about an account in the customer's language. */
export const writeAccountMail = ({ kind, firstName, language, url }: AccountMail): WrittenMail => {
  const words = accountWords(language);
  const { subject, text, link, isWarning } = words.mails[kind];
  const document: MailDocument = {
    language: words.language,
    subject,
    blocks: [
      { type: 'paragraph', text: words.hello(firstName) },
      { type: 'paragraph', text },
      { type: 'link', label: link, url },
      ...(isWarning || kind === 'welcome' ? [] : [{ type: 'paragraph', text: words.notYou } as const]),
      { type: 'paragraph', text: words.goodbye },
    ],
  };
  return { language: document.language, subject, text: asText(document), html: asHtml(document) };
};
