import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const frontends = join(dirname(fileURLToPath(import.meta.url)), '../../frontends');
const folders = readdirSync(frontends, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^[a-z]+\/src\/(messages|frame)$/.test(path),
);

type Texts = Readonly<Record<string, unknown>>;

const textsIn = async (folder: string, language: string): Promise<Texts> => {
  const file = pathToFileURL(join(frontends, folder, `${language}.ts`)).href;
  const module = (await import(file)) as Readonly<Record<string, unknown>>;
  const name = Object.keys(module).find((key) => key === 'messages' || key === 'frame') ?? 'kitMessages';
  return flat(module[name]);
};

/** The texts and functions by their paths. */
const flat = (value: unknown, path = ''): Texts =>
  typeof value === 'object' && value !== null
    ? Object.assign({}, ...Object.entries(value).map(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`)))
    : { [path]: value };

/** A sample of a message, and the signs for the arguments that it does not show. */
const sampleOf = (message: unknown): string => {
  if (typeof message !== 'function') return String(message);
  return String(message(...Array.from({ length: message.length }, (_, index) => `‹${index}›`)));
};

/** What is the same in both languages. */
const same = new Set(['', 'Filter', 'Shop', 'Name', 'Offline', '{n} Filter']);

describe.each(folders)('the labels in %s', (folder) => {
  it('are there in each language, with the same arguments, all of them shown', async () => {
    const [english, german] = [await textsIn(folder, 'en'), await textsIn(folder, 'de')];
    expect(Object.keys(german)).toEqual(Object.keys(english));
    const shownIn = (texts: Texts) =>
      Object.entries(texts).map(([path, message]) => [
        path,
        [...sampleOf(message).matchAll(/‹\d›|\{n\}/g)].map(String).toSorted(),
      ]);
    expect(shownIn(german)).toEqual(shownIn(english));
  });

  it('are translated', async () => {
    const [english, german] = [await textsIn(folder, 'en'), await textsIn(folder, 'de')];
    const untranslated = Object.entries(german).filter(([path, message]) => {
      const text = sampleOf(message);
      return text === sampleOf(english[path]) && /\p{L}{2}/u.test(text) && !same.has(text);
    });
    expect(untranslated.map(([path]) => path)).toEqual([]);
  });
});

it('are those of every micro-frontend, the frame of the page and the shared components', () => {
  expect(folders.toSorted()).toEqual([
    'account/src/messages',
    'cart/src/messages',
    'content/src/messages',
    'kit/src/messages',
    'orders/src/messages',
    'product/src/messages',
    'search/src/messages',
    'shell/src/frame',
    'shell/src/messages',
    'staff/src/messages',
  ]);
});
