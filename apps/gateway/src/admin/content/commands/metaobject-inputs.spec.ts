import type { MetaobjectDetails, MetaobjectTypeDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { metaobjectChangeOf } from './metaobject-inputs.js';

const text = 'single_line_text_field';
const type: MetaobjectTypeDetails = {
  typeName: 'material',
  title: 'Material',
  fields: [
    { key: 'name', title: 'Name', type: text, required: true },
    { key: 'heat', title: 'Heat', type: 'number_integer' },
  ],
  isPublic: true,
  isPublishable: false,
};
const wool: MetaobjectDetails = { typeName: 'material', handle: 'wool', fields: [{ key: 'name', type: text, value: 'Wool' }] };
const name = { key: 'name', value: 'Wool' };
const draft = { publishable: { status: 'DRAFT' as const } };

describe('an input of a metaobject', () => {
  it('has the types of the fields; an empty value removes one', () => {
    expect(metaobjectChangeOf(type, { fields: [name, { key: 'heat', value: '' }] })).toEqual({
      fields: [
        { key: 'name', type: text, value: 'Wool' },
        { key: 'heat', type: 'number_integer' },
      ],
    });
  });

  it('is refused with a field that the type does not have, or a value that is too long', () => {
    const field = (index: number, key: string) => ({ code: 'INVALID', field: ['metaobject', 'fields', String(index), key] });
    expect(metaobjectChangeOf(type, { fields: [name, { key: 'colour', value: 'red' }] })).toMatchObject(field(1, 'key'));
    expect(metaobjectChangeOf(type, { fields: [{ ...name, value: 'x'.repeat(30_001) }] })).toMatchObject(field(0, 'value'));
  });

  it('is refused when a field that must have a value would have none', () => {
    const missing = { code: 'INVALID', field: ['metaobject', 'fields'] };
    expect(metaobjectChangeOf(type, {})).toMatchObject(missing);
    expect(metaobjectChangeOf(type, { fields: [{ key: 'name', value: '' }] }, wool)).toMatchObject(missing);
    expect(metaobjectChangeOf(type, {}, wool)).toEqual({ fields: [] });
  });

  it('says whether it is a draft, where the type has drafts', () => {
    const status = ['metaobject', 'capabilities', 'publishable', 'status'];
    expect(metaobjectChangeOf(type, { fields: [name], capabilities: draft })).toMatchObject({ code: 'INVALID', field: status });
    const drafts = { ...type, isPublishable: true };
    expect(metaobjectChangeOf(drafts, { capabilities: draft }, wool)).toEqual({ fields: [], isDraft: true });
    const active = { publishable: { status: 'ACTIVE' as const } };
    expect(metaobjectChangeOf(type, { capabilities: active }, wool)).toEqual({ fields: [], isDraft: false });
    expect(metaobjectChangeOf(drafts, { fields: [name] })).not.toHaveProperty('isDraft');
  });
});
