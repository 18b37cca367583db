import type { Intent } from '../intents/intent.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, also in attributes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** An amount with its currency. */
export const amountOf = ({ amount, currency }: Pick<Intent, 'amount' | 'currency'>): string => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currency.toUpperCase() });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

const style = `
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1c2430; background: #f4f6f9; }
  main { max-width: 26rem; margin: 0 auto; padding: 2rem 1rem; }
  main.wide { max-width: 70rem; overflow-x: auto; }
  .amount { font-size: 2rem; font-weight: 700; margin: 0.5rem 0 1.5rem; }
  form { display: inline-block; margin: 0 0.5rem 0.5rem 0; }
  button, a.button { display: inline-block; min-height: 3rem; padding: 0 1.25rem; font: inherit; font-weight: 600; border-radius: 0.5rem;
    border: 2px solid #14532d; background: #166534; color: #fff; cursor: pointer; text-decoration: none; line-height: 3rem; }
  button.plain { background: #fff; color: #7f1d1d; border-color: #7f1d1d; }
  button:focus-visible, a:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
  table { border-collapse: collapse; } th, td { text-align: left; padding: 0.4rem 0.8rem; border-bottom: 1px solid #cbd5e1; }
  td button { min-height: 2rem; line-height: 1; padding: 0 0.6rem; }
  .note { color: #475569; }`;

/** A whole page; `body` is HTML. */
export const page = (title: string, body: string, wide = false): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body><main${wide ? ' class="wide"' : ''}>${body}</main></body>
</html>
`;
