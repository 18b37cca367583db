const key = 'millrace.checkout.draft';

/** By the names of the form's controls. */
export type CheckoutDraft = Readonly<Record<string, string>>;

/**
 * What was typed at the checkout, for as long as this tab is open: still there after a reload, a look at the shop or a card that
 * was declined. Nothing of the payment. Forgotten once the order is sure.
 */
export const checkoutDraft = {
  get: (): CheckoutDraft => JSON.parse(sessionStorage.getItem(key) ?? '{}') as CheckoutDraft,
  set: (draft: CheckoutDraft) => sessionStorage.setItem(key, JSON.stringify(draft)),
  forget: () => sessionStorage.removeItem(key),
};
