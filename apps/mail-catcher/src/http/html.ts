const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, also in attributes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1c2430; background: #f4f6f9; }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; }
  h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { background: #fff; border: 1px solid #cbd5e1; border-radius: 0.5rem; margin: 0 0 0.5rem; padding: 0.75rem 1rem; overflow-wrap: anywhere; }
  a { color: #1d4ed8; } li a { font-weight: 600; display: inline-block; min-height: 1.5rem; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #cbd5e1; border-radius: 0.5rem; padding: 1rem; }
  iframe { width: 100%; height: 36rem; border: 1px solid #cbd5e1; border-radius: 0.5rem; background: #fff; }
  button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; border-radius: 0.5rem; border: 2px solid #7f1d1d; background: #fff;
    color: #7f1d1d; cursor: pointer; }
  button:focus-visible, a:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
  .note { color: #475569; }`;

/** A whole page; `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>
`;
