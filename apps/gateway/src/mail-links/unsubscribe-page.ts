import { createHash } from 'node:crypto';
import { escaped } from '../web/content/html.js';

/** What the page says: it asks first, because mail programs follow links to look at them. */
export type UnsubscribeStep = 'confirm' | 'done' | 'failed' | 'invalid';

type Words = Readonly<Record<UnsubscribeStep | 'title' | 'button' | 'home', string>>;

const words: Readonly<Record<'en' | 'de', Words>> = {
  en: {
    title: 'Mails from the shop',
    confirm: 'Do you want no more mails about news and about carts that you left? Mails about your orders go on.',
    button: 'Unsubscribe',
    done: 'You will get no more such mails. You can change that in your account.',
    failed: 'That did not work just now. Please try again in a moment.',
    invalid: 'This link is not complete.',
    home: 'To the shop',
  },
  de: {
    title: 'E-Mails vom Shop',
    confirm:
      'Möchten Sie keine E-Mails mehr über Neuigkeiten und über verlassene Warenkörbe? E-Mails zu Ihren Bestellungen erhalten Sie weiter.',
    button: 'Abbestellen',
    done: 'Sie erhalten keine solchen E-Mails mehr. In Ihrem Kundenkonto können Sie das ändern.',
    failed: 'Das hat gerade nicht funktioniert. Bitte versuchen Sie es gleich noch einmal.',
    invalid: 'Dieser Link ist nicht vollständig.',
    home: 'Zum Shop',
  },
};

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:0 auto;padding:2rem 1rem;color:#1c2430}button{font:inherit;min-height:44px;padding:.5rem 1.5rem;color:#fff;background:#1d4ed8;border:0;border-radius:8px}';

/** The content security policy of the page: its own style and form. */
export const unsubscribePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The page as HTML, in German or else English. The form is sent to the address of the page. */
export const unsubscribePage = (step: UnsubscribeStep, language: string): string => {
  const shown = language === 'de' ? 'de' : 'en';
  const texts = words[shown];
  const form =
    step === 'confirm' || step === 'failed' ? `<form method="post"><button>${escaped(texts.button)}</button></form>` : '';
  return `<!doctype html>
<html lang="${shown}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(texts.title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(texts.title)}</h1><p role="status">${escaped(texts[step])}</p>${form}<p><a href="/">${escaped(texts.home)}</a></p></main></body></html>
`;
};
