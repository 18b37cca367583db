import { type Block, isWebAddress, type MailDocument } from './document.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, also in attributes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** The mail as a whole page of HTML, with its styles in attributes: mail programs drop style sheets. */
export const asHtml = ({ language, subject, blocks }: MailDocument): string => `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#f4f6f9;color:#1c2430;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px 16px;background:#fff;overflow-wrap:anywhere">
${blocks.map(htmlOf).join('\n')}
</div>
</body>
</html>
`;

const htmlOf = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'heading':
      return `<h2 style="font-size:18px;margin:24px 0 8px">${escaped(block.text)}</h2>`;
    case 'lines':
      return `<p>${block.lines.map(escaped).join('<br>')}</p>`;
    case 'rows':
      return `<table style="width:100%;border-collapse:collapse">${block.rows.map(rowOf).join('')}</table>`;
    case 'link':
      return isWebAddress(block.url)
        ? `<p><a href="${escaped(block.url)}" style="color:#1d4ed8">${escaped(block.label)}</a></p>`
        : `<p>${escaped(block.label)}</p>`;
  }
};

const rowOf = ([label, value]: readonly [string, string]): string =>
  `<tr><th scope="row" style="text-align:left;font-weight:400;padding:4px 16px 4px 0">${escaped(label)}</th><td style="text-align:right;padding:4px 0;white-space:nowrap">${escaped(value)}</td></tr>`;
