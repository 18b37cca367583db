import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { ContentTitle } from './values.js';

/** The name of a type of metaobjects, which does not change. */
export const MetaobjectTypeName = Type.String({ title: 'MetaobjectTypeName', pattern: '^[a-z0-9_-]{3,255}$' });
/** The name of a field within a type of metaobjects: as long as the key of a translation may be. */
export const MetaobjectKey = Type.String({ title: 'MetaobjectKey', pattern: '^[A-Za-z0-9_-]{2,50}$' });
const description = Type.Optional(Type.String({ maxLength: 1_000 }));

/** A field that the metaobjects of a type have. `type`: of its value, one of those of metafields. */
export const MetaobjectFieldDefinition = Type.Object(
  {
    key: MetaobjectKey,
    title: ContentTitle,
    description,
    type: Type.String({ minLength: 1, maxLength: 100 }),
    /** Absent: it may be without a value. */
    required: Type.Optional(Type.Literal(true)),
  },
  { title: 'MetaobjectFieldDefinition' },
);
export type MetaobjectFieldDefinition = Static<typeof MetaobjectFieldDefinition>;

const key = Type.Optional(MetaobjectKey);
const changeable = {
  title: ContentTitle,
  description,
  fields: Type.Array(MetaobjectFieldDefinition, { minItems: 1, maxItems: 40 }),
  /** The field whose value is the display name of a metaobject; absent: it is made of the handle. */
  displayNameKey: key,
  /** The fields that search engines get as title and description. */
  metaTitleKey: key,
  metaDescriptionKey: key,
  /** Whether shoppers can read the metaobjects. */
  isPublic: Type.Boolean(),
  /** Whether each metaobject may be a draft, which shoppers do not see. */
  isPublishable: Type.Boolean(),
};

/** What metaobjects of a type are: their fields, and who sees them. */
export const MetaobjectTypeDetails = Type.Object(
  { typeName: MetaobjectTypeName, ...changeable },
  { title: 'MetaobjectTypeDetails' },
);
export type MetaobjectTypeDetails = Static<typeof MetaobjectTypeDetails>;

/** A type of metaobjects; its id is derived from its name. The metaobjects of a deleted type are not shown. */
export const metaobjectType = aggregate({
  context: 'content',
  name: 'metaobject-type',
  events: [message('MetaobjectTypeDefined', MetaobjectTypeDetails), message('MetaobjectTypeDeleted', Empty)],
  requests: [
    message('CreateMetaobjectType', MetaobjectTypeDetails),
    /** What is absent stays. `remove`: keys that the type does not have any more. */
    message(
      'ChangeMetaobjectType',
      Type.Object({
        ...Type.Partial(Type.Object(changeable)).properties,
        remove: Type.Optional(
          Type.Array(
            Type.Union([Type.Literal('displayNameKey'), Type.Literal('metaTitleKey'), Type.Literal('metaDescriptionKey')]),
          ),
        ),
      }),
    ),
    message('DeleteMetaobjectType', Empty),
  ],
  rejections: [
    message('MetaobjectTypeExists', Empty),
    message('MetaobjectTypeNotFound', Empty),
    /** A field has a type that does not exist, or another one than it had, or its key is there twice, or a key names no field. */
    message(
      'MetaobjectFieldRefused',
      Type.Object({
        key: Type.String({ maxLength: 64 }),
        reason: Type.Union([
          Type.Literal('TYPE'),
          Type.Literal('TYPE_CHANGED'),
          Type.Literal('REPEATED'),
          Type.Literal('UNKNOWN'),
        ]),
      }),
    ),
  ],
  state: Type.Object({ details: Type.Optional(MetaobjectTypeDetails) }),
});
/** An event of a type of metaobjects. */
export type MetaobjectTypeEvent = EventOf<typeof metaobjectType>;
/** A command to a type of metaobjects. */
export type MetaobjectTypeRequest = RequestOf<typeof metaobjectType>;
/** A rejection of a command to a type of metaobjects. */
export type MetaobjectTypeRejection = RejectionOf<typeof metaobjectType>;
/** The state of a type of metaobjects that clients get. */
export type MetaobjectTypeState = StateOf<typeof metaobjectType>;
