import type { CaughtMail } from '../mailbox/caught-mail.js';
import { escaped, page } from './html.js';

const time = (instant: string): string =>
  `<time datetime="${escaped(instant)}">${escaped(instant.replace('T', ' ').slice(0, 19))} UTC</time>`;
const subjectOf = ({ subject }: CaughtMail): string => escaped(subject || '(no subject)');

/** The list of mails, newest first; `dropped`: the number of repeated ones. */
export const listPage = (mails: readonly CaughtMail[], dropped: number): string => {
  const note = dropped > 0 ? ` ${dropped} repeated ${dropped === 1 ? 'mail was' : 'mails were'} dropped.` : '';
  return page(
    'Mail catcher',
    `<h1>Mail catcher</h1>
<p class="note">${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}, delivered to nobody.${note}</p>
<ol>${mails.map(item).join('')}</ol>
${mails.length > 0 ? '<form method="post" action="/clear"><button type="submit">Remove all mails</button></form>' : ''}`,
  );
};

const item = (mail: CaughtMail): string =>
  `<li><a href="/mails/${encodeURIComponent(mail.id)}">${subjectOf(mail)}</a><br>to ${escaped(mail.to.join(', '))}, ${time(mail.receivedAt)}</li>`;

/** One mail: its headers, its text, and its HTML in a frame that may neither run scripts nor load anything. */
export const mailPage = (mail: CaughtMail): string =>
  page(
    mail.subject || 'Mail',
    `<p><a href="/">All mails</a></p>
<h1>${subjectOf(mail)}</h1>
<dl><dt>From</dt><dd>${escaped(mail.from)}</dd><dt>To</dt><dd>${escaped(mail.to.join(', '))}</dd>
<dt>Received</dt><dd>${time(mail.receivedAt)}</dd><dt>Message-ID</dt><dd>${escaped(mail.messageId)}</dd></dl>
<h2>HTML</h2>
${mail.html ? `<iframe sandbox title="The mail as HTML" src="/mails/${encodeURIComponent(mail.id)}/html"></iframe>` : '<p>none</p>'}
<h2>Text</h2>
<pre>${escaped(mail.text)}</pre>`,
  );

/** The answer where there is no mail of that id. */
export const missingPage = (): string => page('Not found', '<h1>This mail is gone</h1><p><a href="/">All mails</a></p>');
