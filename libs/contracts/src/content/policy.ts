import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { ContentHtml } from './values.js';

/** A policy of the shop. With an empty text the shop has none of this kind. */
export const PolicyDetails = Type.Object(
  { kind: Type.String({ pattern: '^[A-Z_]{1,40}$' }), bodyHtml: ContentHtml },
  { title: 'PolicyDetails' },
);
export type PolicyDetails = Static<typeof PolicyDetails>;

/** A policy; its id is derived from its kind, of which there is one each. */
export const policy = aggregate({
  context: 'content',
  name: 'policy',
  events: [message('PolicyDefined', PolicyDetails)],
  requests: [message('PutPolicy', PolicyDetails)],
  rejections: [],
  state: Type.Object({ details: Type.Optional(PolicyDetails) }),
});
/** An event of a policy. */
export type PolicyEvent = EventOf<typeof policy>;
/** A command to a policy. */
export type PolicyRequest = RequestOf<typeof policy>;
/** The state of a policy that clients get. */
export type PolicyState = StateOf<typeof policy>;
