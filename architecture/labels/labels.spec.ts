import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { labelsInHtml, labelsInSource } from './labels-in-source.js';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', 'frontends'], {
  cwd: project,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\/src\/.*\.tsx?$/.test(file) && !/\.spec\.|\/(messages|frame|generated)\//.test(file));
const read = (file: string) => readFileSync(join(project, file), 'utf8');

describe('the labels of the web shop', () => {
  it('are in the messages of a language, not in the sources', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((file) => labelsInSource(file, read(file)))).toEqual([]);
    expect(labelsInHtml(read('frontends/shell/index.html'))).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Sold out</p>', 'Sold out'],
    ['one word between tags', '<p>{count} left</p>', 'left'],
    ['an accessible name', '<nav aria-label="Breadcrumb" />', 'Breadcrumb'],
    ['a placeholder', '<input placeholder="search" />', 'search'],
    ['a property that is shown', '<Field label="email" />', 'email'],
    ['a property that names an action', '<Form action="Save the address" />', 'Save the address'],
    ['a choice of two', "<p>{busy ? 'Saving…' : ''}</p>", 'Saving…'],
    ['a template', '<p title={`Remove ${title}`} />', 'Remove …'],
    ['a constant', "const texts = { none: 'No results' };", 'No results'],
    ['a word that is passed on', "useTitle('Checkout');", 'Checkout'],
    ['a notice', "notify({ message: 'Your cart is empty.' });", 'Your cart is empty.'],
  ])('are found as %s', (_, source, label) => expect(labelsInSource('planted.tsx', source)).toEqual([`planted.tsx:1: ${label}`]));

  it.each([
    ['a message', '<p title={messages.soldOut}>{messages.left(count)}</p>'],
    ['a class and a role', '<p className="a b" role="status" aria-live="polite" />'],
    ['a path', '<form action="/search" />'],
    ['a query', 'graphql(`query Cart { cart(id: $id) { id } }`);'],
    ['an exception', "throw new Error('index.html has no such element');"],
    ['a key', "if (event.key === 'Enter') send();"],
    ['a name in code', "observe({ type: 'PageViewed' });"],
    ['a type', "type Tone = 'Good' | 'Not good';"],
    ['an import', "import { a } from './a b.ts';"],
    ['a media query and a selector', "const narrow = ['(max-width: 52rem)', '#search-box input', '-4px 0px 0px 0px'];"],
    ['a sign', '<p>· {price} ×</p>'],
    ['the brand', "const name = document.title || 'Millrace';"],
  ])('are not found in %s', (_, source) => expect(labelsInSource('planted.tsx', source)).toEqual([]));

  it('are found in the document', () => {
    const planted =
      '<!-- a comment --><p class="a b" aria-label="Menu">Shop all</p><b>{{menu}}</b> Millrace <svg><path d="M4 7h16" /></svg>';
    expect(labelsInHtml(planted)).toEqual(['Menu', 'Shop all']);
  });
});
