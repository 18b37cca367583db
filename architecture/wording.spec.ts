import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Expressions that read like a translation, and their replacements. */
const strange: readonly (readonly [RegExp, string])[] = [
  [/\bArticles?\b/i, 'item'],
  [/\bCheck-out\b/i, 'checkout, or check out'],
  [/\bWhat happened\b/i, 'order updates'],
  [/\bWe write to\b/i, 'we’ll email'],
  [/\bNothing fits\b/i, 'no results'],
  [/\bset(ting)? .{0,20}\baside\b/i, 'reserved'],
  [/\bE-mail\b/i, 'email'],
  [/\bstumbled\b/i, 'something went wrong'],
  [/\bdo(es)? not carry\b/i, 'we don’t have'],
  [/\bThere is no such\b/i, 'we can’t find'],
  [/\bways of delivery\b/i, 'delivery options'],
];

/** Where articles are texts of a blog. */
const ofBlogs = /^frontends\/content\/|\/web\/content\/written-content\.ts$/;

const listed = (...folders: string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '--', ...folders], { cwd: project, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(tsx?|html)$/.test(file) && !/\.spec\.|\/generated\/|\/de\.ts$/.test(file));

/** Texts that shoppers may read: quoted strings that contain a space or begin with a capital, and text between tags. */
const textsIn = (source: string): readonly string[] => {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm, '')
    .replaceAll(/^import .*$|from '.*';$/gm, '');
  const quoted = [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text = '']) => text);
  const between = [...code.matchAll(/[>}]([^<>{}=;]+)[<{]/g)].map(([, text = '']) => text);
  return [...quoted.filter((text) => /^[A-Z]|\s/.test(text)), ...between].filter((text) => !/^[A-Z_]+$/.test(text));
};

const problemsIn = (file: string, source: string): readonly string[] =>
  textsIn(source).flatMap((text) =>
    strange
      .filter(([pattern, instead]) => pattern.test(text) && !(instead === 'item' && ofBlogs.test(file)))
      .map(([, replacement]) => `${file}: “${text.trim()}”: say ${replacement}`),
  );

describe('the texts of the web shop', () => {
  it('contain no expressions that read like a translation', () => {
    const files = listed('frontends', 'apps/gateway/src/web', 'apps/gateway/src/cart', 'apps/gateway/src/checkout');
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => problemsIn(file, readFileSync(join(project, file), 'utf8')))).toEqual([]);
  });

  it.each([
    `title: 'Articles set aside'`,
    `<h2 id="timeline">What happened</h2>`,
    `<p>We write to {order.email}.</p>`,
    `title="Nothing fits"`,
    '`At most ${max} of one article.`',
    `<h1>Check-out</h1>`,
    `message: 'There is no such cart.'`,
  ])('reports %s', (source) => expect(problemsIn('x', source)).not.toEqual([]));

  it.each([`import { x } from './check-out.js';`, '<article className={styles.card}>', `// an article`, `case 'ARTICLE':`])(
    'ignores names in code: %s',
    (source) => expect(problemsIn('x', source)).toEqual([]),
  );
});
