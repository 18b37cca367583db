import { describe, expect, it } from 'vitest';
import { contentIds } from '../../../content/content-ids.js';
import { withReferences } from './file-references.js';
import { readContentFile } from './read-files.js';

const read = (path: string, ...lines: string[]) => readContentFile({ path, text: ['---', ...lines, '---', ''].join('\n') });

describe('a file of a type of metaobjects', () => {
  it('has its fields with their types', () => {
    const fields = ['fields:', '  name: { type: single_line_text_field, name: Name, required: true }', '  heat: number_integer'];
    expect(read('metaobjects/Material/index.md', 'name: Material', 'display_name: name', 'drafts: true', ...fields)).toEqual([
      {
        kind: 'metaobject-type',
        details: {
          typeName: 'material',
          title: 'Material',
          fields: [
            { key: 'name', title: 'Name', type: 'single_line_text_field', required: true },
            { key: 'heat', title: 'heat', type: 'number_integer' },
          ],
          displayNameKey: 'name',
          isPublic: true,
          isPublishable: true,
        },
      },
    ]);
  });

  it('is refused without a name or fields, and in another language', () => {
    expect(read('metaobjects/material/index.md', 'fields: { name: url }')).toBe('it has no name');
    expect(read('metaobjects/material/index.md', 'name: Material', 'fields: [name]')).toBe('it has no fields');
    expect(read('metaobjects/material/index.de.md', 'name: Material')).toBe('types of metaobjects are the same in all languages');
  });
});

describe('a file of a metaobject', () => {
  it('has its values as texts, lists and objects as JSON', () => {
    expect(read('metaobjects/material/Wool.md', 'name: Wool', 'heat: 30', 'soft: true', 'made: [Spain, Peru]', 'none:')).toEqual([
      {
        kind: 'metaobject',
        typeName: 'material',
        handle: 'wool',
        values: [
          { key: 'name', value: 'Wool' },
          { key: 'heat', value: '30' },
          { key: 'soft', value: 'true' },
          { key: 'made', value: '["Spain","Peru"]' },
          { key: 'none', value: '' },
        ],
      },
    ]);
  });

  it('is refused with a text, or a name that is no handle', () => {
    const path = 'metaobjects/material/wool.md';
    expect(readContentFile({ path, text: 'Wool' })).toBe('its values belong between the lines `---`');
    expect(read('metaobjects/material/a b.md', 'name: x')).toBe('its name is no handle: letters, digits and dashes');
  });

  it('has translations by the keys of its fields', () => {
    const of = { kind: 'metaobject', id: contentIds.metaobject('material', 'wool') };
    expect(read('metaobjects/material/wool.de.md', 'name: Wolle')).toEqual([
      { kind: 'translation', of, locale: 'de', texts: [{ key: 'name', value: 'Wolle' }], links: [] },
    ]);
  });
});

describe('a reference in a file', () => {
  const fields = ['page', 'article', 'metaobject', 'collection'].flatMap((of) => [
    { key: of, title: of, type: `${of}_reference` },
    { key: `${of}s`, title: of, type: `list.${of}_reference` },
  ]);
  const type = { typeName: 'any', title: 'Any', isPublic: true, isPublishable: false, fields };
  const gid = (kind: string, id: string) => `gid://millrace/${kind}/${id}`;

  it.each([
    ['page', 'Size-Guide', gid('Page', contentIds.page('size-guide'))],
    ['article', 'journal/first', gid('Article', contentIds.article(contentIds.blog('journal'), 'first'))],
    ['metaobject', 'material/wool', gid('Metaobject', contentIds.metaobject('material', 'wool'))],
    ['collection', 'kitchen', gid('Collection', 'kitchen')],
  ])('to a %s is a handle, which becomes an id, alone and in a list', (key, written, id) => {
    expect(withReferences(type, key, written)).toBe(id);
    expect(withReferences(type, key, id)).toBe(id);
    expect(withReferences(type, `${key}s`, JSON.stringify([written, id]))).toBe(JSON.stringify([id, id]));
  });

  it('stays as it is in other fields, and where it is no list', () => {
    expect(withReferences(type, 'unknown', 'size-guide')).toBe('size-guide');
    expect(withReferences(type, 'pages', '[size')).toBe('[size');
    expect(withReferences(type, 'page', '')).toBe('');
  });
});
