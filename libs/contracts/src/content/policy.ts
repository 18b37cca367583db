import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';
import { ContentHtml } from './values.js';

/** The policies of a shop, as Shopify's Admin API names them, with the handles and titles of their pages. */
export const policyKinds = {
  CONTACT_INFORMATION: { handle: 'contact-information', title: 'Contact information' },
  LEGAL_NOTICE: { handle: 'legal-notice', title: 'Legal notice' },
  PRIVACY_POLICY: { handle: 'privacy-policy', title: 'Privacy policy' },
  REFUND_POLICY: { handle: 'refund-policy', title: 'Refund policy' },
  SHIPPING_POLICY: { handle: 'shipping-policy', title: 'Shipping policy' },
  SUBSCRIPTION_POLICY: { handle: 'subscription-policy', title: 'Cancellation policy' },
  TERMS_OF_SALE: { handle: 'terms-of-sale', title: 'Terms of sale' },
  TERMS_OF_SERVICE: { handle: 'terms-of-service', title: 'Terms of service' },
} as const;

/** The kind of a policy. */
export type PolicyKind = keyof typeof policyKinds;

/** The kind of a policy by the handle of its page; `undefined`: there is none. */
export const policyKindOf = (handle: string): PolicyKind | undefined =>
  (Object.keys(policyKinds) as PolicyKind[]).find((kind) => policyKinds[kind].handle === handle);

/** The title of policies of a kind; empty for an unknown one. */
export const policyTitleOf = (kind: string): string =>
  Object.hasOwn(policyKinds, kind) ? policyKinds[kind as PolicyKind].title : '';

const writable = { kind: Type.String({ pattern: '^[A-Z_]{1,40}$' }), bodyHtml: ContentHtml };

/** A policy of the shop. With an empty text the shop has none of this kind. */
export const PolicyDetails = Type.Object(
  { ...writable, /** Absent: none. */ translations: Type.Optional(Translations) },
  { title: 'PolicyDetails' },
);
export type PolicyDetails = Static<typeof PolicyDetails>;

/** A policy; its id is derived from its kind, of which there is one each. */
export const policy = aggregate({
  context: 'content',
  name: 'policy',
  events: [
    message('PolicyDefined', PolicyDetails),
    /** Translations were registered or removed; all else stayed. */
    message('PolicyTranslated', PolicyDetails),
  ],
  requests: [message('PutPolicy', Type.Object(writable)), message('TranslatePolicy', Type.Object(translating))],
  rejections: [message('PolicyNotFound', Empty), ...translationRejections],
  state: Type.Object({ details: Type.Optional(PolicyDetails) }),
});
/** An event of a policy. */
export type PolicyEvent = EventOf<typeof policy>;
/** A command to a policy. */
export type PolicyRequest = RequestOf<typeof policy>;
/** A rejection of a command to a policy. */
export type PolicyRejection = RejectionOf<typeof policy>;
/** The state of a policy that clients get. */
export type PolicyState = StateOf<typeof policy>;
