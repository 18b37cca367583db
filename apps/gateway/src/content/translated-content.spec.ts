import { type ContentEvent, type DatedTranslation, textDigest, type Translation } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerLanguage } from '../languages/answer-language.js';
import { contentAt } from './content.js';
import { type ContentRow, contentKey, foldContent, type PageRow } from './content-row.js';
import { contentSeo, contentText, contentTitle } from './content-texts.js';
import { findContent } from './find-content.js';
import { listPages } from './list-content.js';

const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const german = (key: string, value: string): Translation => ({ locale: 'de', key, value, digest: textDigest(key) });

const recorded = (id: string, day: number, event: ContentEvent) =>
  ({ aggregate: 'page', aggregateId: id, version: day, at: at(day), event }) as unknown as Recorded<ContentEvent>;
const page = (handle: string, title: string, translations: Translation[] = []) => ({
  ...{ handle, title, bodyHtml: `<p>Text of ${handle}</p>`, publishedAt: at(1) },
  ...(translations.length > 0 && { translations }),
});
const defined = (handle: string, title: string, translations?: Translation[]): ContentRow | undefined =>
  foldContent(undefined, recorded(handle, 1, { type: 'PageDefined', ...page(handle, title, translations) }));
const contentOf = (...rows: (ContentRow | undefined)[]) =>
  contentAt(new Map(rows.flatMap((row) => (row ? [[contentKey(row.kind, row.id), row] as const] : []))), Date.parse(at(2)));
const inGerman = () => ({ locale: { answer: new AnswerLanguage('de') } });

describe('content in another language', () => {
  const tea = defined('tea', 'Tea', [german('title', 'Tee'), german('body_html', '<p>Heißes Wasser</p>')]) as PageRow;
  const zinc = defined('zinc', 'Zinc', [german('title', 'Ahorn')]) as PageRow;
  const plain = defined('plain', 'Milk') as PageRow;

  it('has the texts of the language, and tells what has others', () => {
    const context = inGerman();
    expect(contentTitle(tea, context)).toBe('Tee');
    expect(contentSeo(tea, context)).toEqual({ title: 'Tee', description: null });
    expect(context.locale.answer.untranslated).toEqual([]);
    expect(contentText(zinc, context, { key: 'body_html' }, zinc.details.bodyHtml)).toBe('<p>Text of zinc</p>');
    expect(context.locale.answer.untranslated).toEqual(['gid://millrace/Page/zinc']);
    expect(context.locale.answer.isTranslated).toBe(true);
    expect(contentTitle(tea, { locale: {} })).toBe('Tea');
  });

  it('is found and listed by the texts of the language, where there are none by those of the shop', () => {
    const { pages } = contentOf(tea, zinc, plain);
    const found = (text: string, language?: string) => findContent(pages, text, language).map(({ id }) => id);
    expect([found('tee'), found('tee', 'de'), found('tea', 'de')]).toEqual([[], ['tea'], []]);
    expect(found('heisses', 'de')).toEqual([]);
    expect(found('heiß', 'de')).toEqual(['tea']);
    expect(found('mil', 'de')).toEqual(['plain']);
    const listed = (query: string, language?: string) =>
      listPages(pages, { query, sortKey: 'TITLE', language }).map(({ id }) => id);
    expect(listed('')).toEqual(['plain', 'tea', 'zinc']);
    expect(listed('', 'de')).toEqual(['zinc', 'plain', 'tea']);
    expect([listed('title:ahorn'), listed('title:ahorn', 'de')]).toEqual([[], ['zinc']]);
  });
});

describe('the instant of a translation', () => {
  const text = fc
    .constantFrom('title', 'body_html', 'meta_title')
    .chain((key) => fc.constantFrom('a', 'b').map((value) => german(key, value)));
  const lists = fc.array(fc.uniqueArray(text, { selector: ({ key }) => key, maxLength: 3 }), { minLength: 1, maxLength: 6 });

  it('is that of the event since which it is as it is, whatever else changes', () =>
    fc.assert(
      fc.property(lists, (steps) => {
        let row: ContentRow | undefined;
        for (const [index, translations] of steps.entries()) {
          const type = index % 2 === 0 ? ('PageDefined' as const) : ('PageTranslated' as const);
          row = foldContent(row, recorded('p', index + 1, { type, ...page('p', `Title ${index}`, translations) }));
        }
        const held = (row as PageRow).details.translations ?? [];
        const sinceOf = ({ key, value }: DatedTranslation): number => {
          const others = steps.findLastIndex((step) => !step.some((one) => one.key === key && one.value === value));
          return others + 2;
        };
        expect(held.map(({ updatedAt }) => updatedAt)).toEqual(held.map((one) => at(sinceOf(one))));
        expect(held.map(({ updatedAt: _, ...one }) => one)).toEqual(steps.at(-1));
      }),
    ));
});
