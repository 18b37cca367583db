import { type AdminAnswer, sendToAdmin } from './admin-api.ts';

/** A log-in of a member of staff. `expiresAt`: when the access ends unless it is renewed (RFC 3339). */
export interface StaffToken {
  accessToken: string;
  expiresAt: string;
}
interface Payload {
  staffAccessToken: StaffToken | null;
  userErrors: readonly { code: string }[];
}

/** In this tab alone, and until it is closed: a token is renewed once, so two tabs cannot share one. */
const key = 'millrace.staff';
/** A token is renewed when its access ends within this time. */
const renewBeforeMs = 60_000;

const changed = new Set<() => void>();
const store = (token: StaffToken | undefined): void => {
  if (token) sessionStorage.setItem(key, JSON.stringify(token));
  else sessionStorage.removeItem(key);
  for (const listener of changed) listener();
};
const stored = (): StaffToken | undefined => {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as StaffToken);
};

let renewing: Promise<string | undefined> | undefined;

const renew = async ({ accessToken }: StaffToken): Promise<string | undefined> => {
  const query = `mutation Renew($accessToken: String!) { result: staffRefresh(accessToken: $accessToken) { staffAccessToken { accessToken expiresAt } userErrors { code } } }`;
  const { data, code } = await sendToAdmin<{ result: Payload }>(query, { accessToken });
  // Any other error says nothing about the log-in.
  if (code !== undefined && code !== 'UNAUTHENTICATED') return undefined;
  if (data?.result.userErrors.some((error) => error.code === 'REQUEST_PENDING')) return undefined;
  store(data?.result.staffAccessToken ?? undefined);
  return data?.result.staffAccessToken?.accessToken;
};

const freshToken = (): Promise<string | undefined> => {
  const token = stored();
  if (!token) return Promise.resolve(undefined);
  if (Date.parse(token.expiresAt) - Date.now() > renewBeforeMs) return Promise.resolve(token.accessToken);
  renewing ??= renew(token).finally(() => (renewing = undefined));
  return renewing;
};

/** The log-in of this tab. */
export const staffSession = {
  isLoggedIn: (): boolean => sessionStorage.getItem(key) !== null,
  subscribe: (listener: () => void): (() => void) => {
    changed.add(listener);
    return () => changed.delete(listener);
  },
  /** Resolves to why nobody was logged in: `wrong`, or the code of the shop's error. */
  logIn: async (email: string, password: string): Promise<string | undefined> => {
    const query = `mutation LogIn($email: String!, $password: String!) { result: staffLogIn(email: $email, password: $password) { staffAccessToken { accessToken expiresAt } userErrors { code } } }`;
    const { data, code } = await sendToAdmin<{ result: Payload }>(query, { email, password });
    if (!data) return code;
    const token = data.result.staffAccessToken;
    if (!token) return data.result.userErrors[0]?.code ?? 'wrong';
    store(token);
    return undefined;
  },
  logOut: async (): Promise<void> => {
    const token = stored();
    store(undefined);
    if (token) await sendToAdmin('mutation LogOut { staffLogOut { userErrors { code } } }', {}, token.accessToken);
  },
  /** Sends a query in the name of the member; a log-in that has ended is forgotten. */
  query: async <Data>(query: string, variables: object): Promise<AdminAnswer<Data>> => {
    const token = await freshToken();
    if (token === undefined) return { code: stored() ? 'unreachable' : 'UNAUTHENTICATED' };
    const answer = await sendToAdmin<Data>(query, variables, token);
    if (answer.code === 'UNAUTHENTICATED') store(undefined);
    return answer;
  },
};
