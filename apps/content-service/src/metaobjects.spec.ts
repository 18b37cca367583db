import { type MetaobjectTypeDetails, textDigest } from '@millrace/contracts';
import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metaobjectDecider } from './metaobject/metaobject.js';
import { metaobjectTypeDecider } from './metaobject-type/metaobject-type.js';

const text = 'single_line_text_field';

describe('a type of metaobjects', () => {
  const details: MetaobjectTypeDetails = {
    typeName: 'designer',
    title: 'Designer',
    fields: [
      { key: 'name', title: 'Name', type: text, required: true },
      { key: 'age', title: 'Age', type: 'number_integer' },
    ],
    displayNameKey: 'name',
    isPublic: true,
    isPublishable: false,
  };
  const defined = { type: 'MetaobjectTypeDefined' as const, ...details };
  const create = { type: 'CreateMetaobjectType' as const, ...details };
  const givenType = given(metaobjectTypeDecider);
  const [name, age] = details.fields as [(typeof details.fields)[number], (typeof details.fields)[number]];
  const refused = (key: string, reason: 'TYPE' | 'TYPE_CHANGED' | 'REPEATED' | 'UNKNOWN') => ({
    ...{ type: 'MetaobjectFieldRefused' as const, key, reason },
  });

  it('is created once, and again when it was deleted', () => {
    givenType().when(create).then(defined);
    givenType(defined).when(create).thenRejected({ type: 'MetaobjectTypeExists' });
    givenType(defined).when({ type: 'DeleteMetaobjectType' }).then({ type: 'MetaobjectTypeDeleted' });
    givenType(defined, { type: 'MetaobjectTypeDeleted' }).when(create).then(defined);
    givenType().when({ type: 'DeleteMetaobjectType' }).thenRejected({ type: 'MetaobjectTypeNotFound' });
  });

  it('gets fields and loses them, and keeps what a change does not name', () => {
    const bio = { key: 'bio', title: 'Bio', type: 'multi_line_text_field' };
    givenType(defined)
      .when({ type: 'ChangeMetaobjectType', fields: [name, bio] })
      .then({ ...defined, fields: [name, bio] });
    const { displayNameKey: _, ...unnamed } = defined;
    givenType(defined)
      .when({ type: 'ChangeMetaobjectType', remove: ['displayNameKey'] })
      .then(unnamed);
    givenType(defined).when({ type: 'ChangeMetaobjectType', title: 'Designer' }).thenNothing();
    givenType().when({ type: 'ChangeMetaobjectType', title: 'x' }).thenRejected({ type: 'MetaobjectTypeNotFound' });
  });

  it('is refused with a field of no type, of another type than before, or twice, and with a key that names none', () => {
    const change = (fields: MetaobjectTypeDetails['fields']) => givenType(defined).when({ type: 'ChangeMetaobjectType', fields });
    change([name, { ...age, key: 'more', type: 'text' }]).thenRejected(refused('more', 'TYPE'));
    change([name, { ...age, type: text }]).thenRejected(refused('age', 'TYPE_CHANGED'));
    change([name, age, age]).thenRejected(refused('age', 'REPEATED'));
    change([age]).thenRejected(refused('name', 'UNKNOWN'));
    givenType()
      .when({ ...create, metaTitleKey: 'seo' })
      .thenRejected(refused('seo', 'UNKNOWN'));
  });
});

describe('a metaobject', () => {
  const identity = { typeName: 'designer', handle: 'ada' };
  const field = (key: string, value: string, type = text) => ({ key, type, value });
  const name = field('name', 'Ada');
  const age = field('age', '36', 'number_integer');
  const defined = { type: 'MetaobjectDefined' as const, ...identity, fields: [age, name] };
  const givenOne = given(metaobjectDecider);

  it('is created once, and put as often as one likes', () => {
    const create = { type: 'CreateMetaobject' as const, ...identity, fields: [name, age] };
    givenOne().when(create).then(defined);
    givenOne(defined).when(create).thenRejected({ type: 'MetaobjectExists' });
    givenOne(defined, { type: 'MetaobjectDeleted' }).when(create).then(defined);
    const put = { ...create, type: 'PutMetaobject' as const };
    givenOne().when(put).then(defined);
    givenOne(defined).when(put).thenNothing();
    givenOne()
      .when({ ...create, fields: [] })
      .then({ ...defined, fields: [] });
  });

  it('keeps the fields that a change does not name, and loses those without a value', () => {
    const older = field('age', '37', 'number_integer');
    givenOne(defined)
      .when({ type: 'ChangeMetaobject', fields: [older] })
      .then({ ...defined, fields: [older, name] });
    givenOne(defined)
      .when({ type: 'ChangeMetaobject', fields: [{ key: 'age', type: 'number_integer' }] })
      .then({ ...defined, fields: [name] });
    givenOne(defined)
      .when({ type: 'ChangeMetaobject', fields: [age] })
      .thenNothing();
    givenOne().when({ type: 'ChangeMetaobject', fields: [] }).thenRejected({ type: 'MetaobjectNotFound' });
    givenOne().when({ type: 'DeleteMetaobject' }).thenRejected({ type: 'MetaobjectNotFound' });
  });

  it('is a draft until it is published', () => {
    const draft = { ...defined, isDraft: true as const };
    givenOne(defined).when({ type: 'ChangeMetaobject', fields: [], isDraft: true }).then(draft);
    givenOne(draft).when({ type: 'ChangeMetaobject', fields: [], isDraft: false }).then(defined);
    givenOne(defined).when({ type: 'ChangeMetaobject', fields: [], isDraft: false }).thenNothing();
    const put = { type: 'PutMetaobject' as const, ...identity, fields: [age, name], newIsDraft: true };
    givenOne().when(put).then(draft);
    givenOne()
      .when({ ...put, isDraft: false })
      .then(defined);
    givenOne(defined).when(put).thenNothing();
  });

  it('is refused with a value that is none of its type, an unknown type, or a field twice', () => {
    const change = (...fields: (typeof name)[]) => givenOne(defined).when({ type: 'ChangeMetaobject', fields });
    const invalid = (reason: 'TYPE' | 'VALUE' | 'REPEATED') => ({ type: 'MetaobjectFieldInvalid' as const, key: 'age', reason });
    change(name, { ...age, value: 'old' }).thenRejected(invalid('VALUE'));
    change({ ...age, type: 'number' }).thenRejected(invalid('TYPE'));
    change(age, age).thenRejected(invalid('REPEATED'));
  });

  it('has translations of its texts, and of nothing else', () => {
    const german = { locale: 'de', key: 'name', value: 'Adele' };
    const translations = [{ ...german, digest: textDigest('Ada') }];
    const translate = { type: 'TranslateMetaobject' as const, register: [german], remove: [] };
    const translated = { ...defined, type: 'MetaobjectTranslated' as const, translations };
    givenOne(defined).when(translate).then(translated);
    givenOne(translated).when(translate).thenNothing();
    givenOne(translated)
      .when({ type: 'ChangeMetaobject', fields: [field('name', 'Ada L.')] })
      .then({ ...defined, fields: [age, field('name', 'Ada L.')], translations });
    givenOne(defined)
      .when({ ...translate, register: [{ ...german, key: 'age' }] })
      .thenRejected({ type: 'TextNotFound', key: 'age' });
    givenOne().when(translate).thenRejected({ type: 'MetaobjectNotFound' });
  });

  const fields = fc.uniqueArray(fc.record({ key: fc.constantFrom('one', 'two', 'three'), value: fc.constantFrom('a', 'b') }), {
    selector: ({ key }) => key,
  });

  it('has of each field the value that was written last, whatever the order, and writing it again changes nothing', () =>
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 4 }), (changes) => {
        let state = metaobjectDecider.initial;
        const wanted = new Map<string, string>();
        for (const values of changes) {
          const put = { type: 'PutMetaobject' as const, ...identity, fields: values.map((one) => ({ ...one, type: text })) };
          const decided = metaobjectDecider.decide(state, put);
          for (const event of 'accepted' in decided ? decided.accepted : []) state = metaobjectDecider.evolve(state, event);
          for (const { key, value } of values) wanted.set(key, value);
          expect(metaobjectDecider.decide(state, put)).toEqual({ accepted: [] });
        }
        const held = new Map(state.details?.fields.map(({ key, value }) => [key, value]));
        expect(held).toEqual(wanted);
      }),
    ));
});
