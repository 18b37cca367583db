import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from './de.js';
import { messageIn } from './message.resolvers.js';
import { openMessages } from './message-table.js';

const translate = openMessages(german);
const source = join(import.meta.dirname, '../..');

/** Messages that are put together of others. */
const composed = /^\$\{[^}]*\}:? \$\{message\}|\$\{totalChanged|\$\{path|\$\{field|\$\{why|\$\{nameOf|^The address must stay/;

/** The literal messages of errors in a folder, with a number for each value in them. */
const messagesIn = (folder: string): readonly string[] =>
  readdirSync(join(source, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(source, folder, file), 'utf8').matchAll(
        /(?:message(?:: | = )|warning\('[A-Z_]+', )(?:'([^'\n]+)'|`([^`\n]+)`)/g,
      ),
    ])
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter((text) => !composed.test(text))
    .map((text) => text.replaceAll(/\$\{[^}]*\}/g, '7'));

describe('German messages', () => {
  it.each(['cart', 'checkout', 'customers', 'delivery', 'order-changes'])('exist for all errors of the folder %s', (folder) => {
    const messages = messagesIn(folder);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => translate(message) === undefined)).toEqual([]);
  });

  it('have the values of the English ones, also of messages within others', () => {
    expect(translate('A cart holds at most 500 lines.')).toBe('Ein Warenkorb hat höchstens 500 Zeilen.');
    expect(translate('lines.0.quantity must be at least 1')).toBe('lines.0.quantity muss mindestens 1 sein');
    expect(translate('SUMMER: We can’t find this code.')).toBe('SUMMER: Diesen Code finden wir nicht.');
    expect(translate('The total is 9.50 EUR now, not 9.00 EUR. Nothing was ordered.')).toBe(
      'Der Gesamtbetrag ist jetzt 9.50 EUR, nicht 9.00 EUR. Es wurde nichts bestellt.',
    );
    expect(translate('Mug: 2 of 5 pieces of your other cart were taken over, as a cart holds no more lines.')).toBe(
      'Mug: 2 von 5 Stück Ihres anderen Warenkorbs wurden übernommen, denn mehr Zeilen hat ein Warenkorb nicht.',
    );
    expect(translate('Something else')).toBeUndefined();
  });

  it('name the values that the English ones have, each once', () => {
    for (const [english, other] of german) {
      const count = english.split('{').length - 1;
      const named = [...other.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at));
      expect([english, named.toSorted((one, another) => one - another)]).toEqual([
        english,
        Array.from({ length: count }, (_, at) => at + 1),
      ]);
    }
  });

  it('keep values as they are, whatever they are', () =>
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(translate(`There is no payment provider "${value}".`)).toBe(`Es gibt keinen Zahlungsanbieter „${value}“.`);
      }),
    ));

  it('are told to those who ask for German', () => {
    const message = 'The cart is empty.';
    expect(messageIn(message, { locale: { spoken: 'de' } })).toBe('Der Warenkorb ist leer.');
    expect(messageIn(message, { locale: { spoken: 'en' } })).toBe(message);
    expect(messageIn(message, { locale: {} })).toBe(message);
    expect(messageIn('Unknown.', { locale: { spoken: 'de' } })).toBe('Unknown.');
  });
});
