import { heldToken, logInState } from '../browser/log-in-state.ts';

/** The access is renewed when less of it is left. */
export const renewBeforeMs = 5 * 60_000;

const mutation = `mutation RenewLogIn($token: String!) {
  renewed: customerAccessTokenRenew(customerAccessToken: $token) { customerAccessToken { accessToken expiresAt } }
}`;

interface Answer {
  data?: { renewed: { customerAccessToken: { expiresAt: string } | null } | null } | null;
}

const needsRenewal = () => {
  const state = logInState.get();
  return state !== undefined && Date.parse(state.expiresAt) - Date.now() < renewBeforeMs;
};

const renew = async (): Promise<void> => {
  // Another tab may have renewed it while this one waited.
  if (!needsRenewal()) return;
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'millrace-token': heldToken },
    body: JSON.stringify({ query: mutation, variables: { token: heldToken } }),
  });
  const { data } = (await response.json()) as Answer;
  // No answer to the mutation: the log-in may still last.
  if (!data?.renewed) return;
  const expiresAt = data.renewed.customerAccessToken?.expiresAt;
  const state = logInState.get();
  if (expiresAt && state) logInState.set({ ...state, expiresAt });
  else logInState.forget();
};

/** One tab renews at a time. Browsers have locks on https and on this machine only. */
const alone = (run: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('millrace.account', run) : run();

/** Renews the log-in before it ends; resolves to whether this browser is logged in. Rejects when the shop does not answer. */
export const freshLogIn = async (): Promise<boolean> => {
  if (needsRenewal()) await alone(renew);
  return logInState.get() !== undefined;
};
