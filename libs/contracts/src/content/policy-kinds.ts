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
