import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';
import { MetaobjectKey, MetaobjectTypeName } from './metaobject-type.js';
import { ContentHandle } from './values.js';

/** The greatest number of characters of a value. */
export const maxMetaobjectValue = 30_000;
const value = Type.String({ minLength: 1, maxLength: maxMetaobjectValue });
const named = { key: MetaobjectKey, type: Type.String({ minLength: 1, maxLength: 100 }) };

/** A value of a metaobject. `type`: that of its field when it was written. */
export const MetaobjectField = Type.Object({ ...named, value }, { title: 'MetaobjectField' });
export type MetaobjectField = Static<typeof MetaobjectField>;

const identity = { typeName: MetaobjectTypeName, handle: ContentHandle };
const draft = {
  /** Absent: it is no draft. */
  isDraft: Type.Optional(Type.Literal(true)),
};

/** A metaobject: an entry of a type that the merchant defines. `fields`: by key, each once; without those that have no value. */
export const MetaobjectDetails = Type.Object(
  {
    ...identity,
    fields: Type.Array(MetaobjectField, { maxItems: 40 }),
    ...draft,
    /** Absent: none. */
    translations: Type.Optional(Translations),
  },
  { title: 'MetaobjectDetails' },
);
export type MetaobjectDetails = Static<typeof MetaobjectDetails>;

const changes = {
  /** What is absent stays. Without a value, the field has none any more. */
  fields: Type.Array(Type.Object({ ...named, value: Type.Optional(value) }, { title: 'MetaobjectFieldChange' }), {
    maxItems: 80,
  }),
  isDraft: Type.Optional(Type.Boolean()),
};

/** A metaobject; its id is derived from its type and its handle. Its sender checks that the fields are those of the type (ADR 46). */
export const metaobject = aggregate({
  context: 'content',
  name: 'metaobject',
  events: [
    message('MetaobjectDefined', MetaobjectDetails),
    message('MetaobjectDeleted', Empty),
    /** Translations were registered or removed; all else stayed. */
    message('MetaobjectTranslated', MetaobjectDetails),
  ],
  requests: [
    message('CreateMetaobject', Type.Object({ ...identity, ...changes })),
    message('ChangeMetaobject', Type.Object(changes)),
    /** Creates it, or changes the one that exists. `newIsDraft`: of a new one, unless `isDraft` says it. */
    message('PutMetaobject', Type.Object({ ...identity, ...changes, newIsDraft: Type.Optional(Type.Boolean()) })),
    message('DeleteMetaobject', Empty),
    message('TranslateMetaobject', Type.Object(translating)),
  ],
  rejections: [
    message('MetaobjectExists', Empty),
    message('MetaobjectNotFound', Empty),
    /** A value is none of its type, or its type is unknown, or its key is there twice. */
    message(
      'MetaobjectFieldInvalid',
      Type.Object({
        key: MetaobjectKey,
        reason: Type.Union([Type.Literal('TYPE'), Type.Literal('VALUE'), Type.Literal('REPEATED')]),
      }),
    ),
    ...translationRejections,
  ],
  state: Type.Object({ details: Type.Optional(MetaobjectDetails) }),
});
/** An event of a metaobject. */
export type MetaobjectEvent = EventOf<typeof metaobject>;
/** A command to a metaobject. */
export type MetaobjectRequest = RequestOf<typeof metaobject>;
/** A rejection of a command to a metaobject. */
export type MetaobjectRejection = RejectionOf<typeof metaobject>;
/** The state of a metaobject that clients get. */
export type MetaobjectState = StateOf<typeof metaobject>;
