import { type ContentEvent, type MetaobjectTypeDetails, textDigest, type Translation } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentAt } from '../content/content.js';
import { contentIds } from '../content/content-ids.js';
import { type ContentRow, contentKey, foldContent } from '../content/content-row.js';
import type { MetaobjectModel } from '../content/metaobjects.js';
import { AnswerLanguage } from '../languages/answer-language.js';
import { fieldNamed, fieldsOf } from './metaobject-field.model.js';

const text = 'single_line_text_field';
const definition = (changes: Partial<MetaobjectTypeDetails> = {}): MetaobjectTypeDetails => ({
  typeName: 'material',
  title: 'Material',
  fields: [
    { key: 'name', title: 'Name', type: text },
    { key: 'heat', title: 'Heat', type: 'number_integer' },
  ],
  isPublic: true,
  isPublishable: false,
  ...changes,
});
type Values = Readonly<Record<string, string | readonly [type: string, value: string]>>;
const entry = (handle: string, values: Values, more: object = {}) => ({
  ...{ typeName: 'material', handle, ...more },
  fields: Object.entries(values).map(([key, value]) =>
    typeof value === 'string' ? { key, type: text, value } : { key, type: value[0], value: value[1] },
  ),
});

type Written = readonly [aggregate: string, id: string, event: ContentEvent];
const contentOf = (...events: readonly Written[]) => {
  const rows = new Map<string, ContentRow>();
  for (const [index, [aggregate, aggregateId, event]] of events.entries()) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const key = contentKey(aggregate, aggregateId);
    const row = foldContent(rows.get(key), { aggregate, aggregateId, version: index + 1, at, event } as Recorded<ContentEvent>);
    if (row) rows.set(key, row);
    else rows.delete(key);
  }
  return contentAt(rows, Date.UTC(2026, 1, 1));
};
const typeDefined = (changes: Partial<MetaobjectTypeDetails> = {}) =>
  ['metaobject-type', contentIds.metaobjectType('material'), { type: 'MetaobjectTypeDefined', ...definition(changes) }] as const;
const defined = (details: ReturnType<typeof entry>) =>
  ['metaobject', contentIds.metaobject('material', details.handle), { type: 'MetaobjectDefined', ...details }] as const;
const typeDeleted = ['metaobject-type', contentIds.metaobjectType('material'), { type: 'MetaobjectTypeDeleted' }] as const;

describe('the metaobjects that shoppers see', () => {
  const wool = defined(entry('wool', { name: 'Wool' }));
  const linen = defined(entry('linen', { name: 'Linen' }, { isDraft: true }));
  const handles = (...events: readonly Written[]) =>
    contentOf(...events)
      .metaobjectsOf('Material')
      .map(({ details }) => details.handle);

  it('are those of a type that they can read, without drafts where there are drafts', () => {
    expect(handles(typeDefined(), wool, linen)).toEqual(['wool', 'linen']);
    expect(handles(typeDefined({ isPublishable: true }), wool, linen)).toEqual(['wool']);
    expect(handles(typeDefined({ isPublic: false }), wool)).toEqual([]);
    expect(handles(wool)).toEqual([]);
    expect(handles(typeDefined(), wool, typeDeleted)).toEqual([]);
    expect(handles(typeDefined(), wool, typeDeleted, typeDefined())).toEqual(['wool']);
  });

  it('are found by their ids and by their handles in any spelling', () => {
    const content = contentOf(typeDefined(), wool);
    const found = content.metaobjectByHandle(' MATERIAL', 'Wool');
    expect(found?.details.handle).toBe('wool');
    expect(content.metaobject(found?.id ?? '')).toBe(found);
    expect(content.metaobjectByHandle('material', 'silk')).toBeUndefined();
    expect(content.metaobjectByHandle('metal', 'wool')).toBeUndefined();
  });
});

describe('the fields of a metaobject', () => {
  const modelOf = (type: Partial<MetaobjectTypeDetails>, values: Values, translations: readonly Translation[] = []) => {
    const details = entry('wool', values, translations.length > 0 ? { translations } : {});
    return contentOf(typeDefined(type), defined(details)).metaobjectByHandle('material', 'wool') as MetaobjectModel;
  };
  const shown = (model: MetaobjectModel, locale = {}) => fieldsOf(model, { locale }).map(({ key, value }) => `${key}=${value}`);

  it('are those of its type that have a value of the type, in the order of the type', () => {
    expect(shown(modelOf({}, { heat: ['number_integer', '30'], gone: 'x', name: 'Wool' }))).toEqual(['name=Wool', 'heat=30']);
    expect(shown(modelOf({}, { name: 'Wool' }))).toEqual(['name=Wool']);
    expect(shown(modelOf({}, { heat: 'warm' }))).toEqual([]);
    expect(fieldNamed(modelOf({}, { heat: '30' }), 'heat', { locale: {} })).toEqual({
      key: 'heat',
      type: 'number_integer',
      value: '30',
    });
    expect(fieldNamed(modelOf({}, { name: 'Wool' }), 'heat', { locale: {} })).toBeNull();
    expect(fieldNamed(modelOf({}, { name: 'Wool' }), 'colour', { locale: {} })).toBeNull();
    expect(fieldNamed(modelOf({}, { name: 'Wool' }), undefined, { locale: {} })).toBeNull();
  });

  it('are in the language of the answer, as far as the translation is a value of the type', () => {
    const german = (value: string): Translation => ({ locale: 'de', key: 'name', value, digest: textDigest('Wool') });
    const answer = () => ({ answer: new AnswerLanguage('de') });
    const inGerman = answer();
    const wool = modelOf({}, { name: 'Wool', heat: '30' }, [german('Wolle')]);
    expect(shown(wool, inGerman)).toEqual(['name=Wolle', 'heat=30']);
    expect(inGerman.answer.untranslated).toEqual([]);
    expect(shown(modelOf({}, { name: 'Wool' }, [german('Wolle\nund mehr')]), answer())).toEqual(['name=Wool']);
  });

  it('are never others than those of the type, and all are values of it', () => {
    const value = fc.oneof(fc.constantFrom('1', '-5', 'warm', 'x'), fc.string({ minLength: 1 }));
    const values = fc.dictionary(fc.constantFrom('name', 'heat', 'gone'), value);
    fc.assert(
      fc.property(values, (written) => {
        const fields = fieldsOf(modelOf({}, written), { locale: {} });
        expect(fields.map(({ key }) => key)).toEqual(['name', 'heat'].filter((key) => fields.some((one) => one.key === key)));
        for (const { key, value: one } of fields) {
          expect(one).toBe(written[key]);
          if (key === 'heat') expect(one).toMatch(/^-?\d+$/);
        }
      }),
    );
  });
});
