const key = 'millrace.checkout.draft';

/** By the names of the form's controls. */
export type CheckoutDraft = Readonly<Record<string, string>>;

/**
 * The values typed at the checkout, for as long as this tab is open, so that they survive a reload and a declined card. Without payment
 * data. Deleted when the order is final.
 */
export const checkoutDraft = {
  get: (): CheckoutDraft => JSON.parse(sessionStorage.getItem(key) ?? '{}') as CheckoutDraft,
  set: (draft: CheckoutDraft) => sessionStorage.setItem(key, JSON.stringify(draft)),
  forget: () => sessionStorage.removeItem(key),
};
