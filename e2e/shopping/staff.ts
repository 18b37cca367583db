import { randomUUID } from 'node:crypto';
import type { Answer, Client } from '../client.js';

export const staffPassword = 'correct horse battery';
export const newStaffEmail = (): string => `${randomUUID()}@staff.example`;

type Errors = { readonly userErrors: readonly { readonly code: string; readonly field?: readonly string[] | null }[] };
type LoggedIn = Errors & { readonly staffAccessToken: { readonly accessToken: string; readonly expiresAt: string } | null };
type Created = Errors & { readonly staffMember: { readonly id: string; readonly role: string; readonly active: boolean } | null };
export type Member = { readonly id: string; readonly email: string; readonly token: string };

/** Steps of members of staff in a shop. */
export const staffAt = (client: Client) => {
  const sendAs = <T>(authorization: string | undefined, query: string, variables: object = {}): Promise<Answer<T>> =>
    client.send<T>({
      path: '/admin/graphql',
      headers: authorization === undefined ? {} : { authorization },
      body: JSON.stringify({ query, variables }),
    });
  const resultOf = async <T>(answer: Promise<Answer<{ readonly result: T }>>): Promise<T> => {
    const { data, errors } = await answer;
    if (!data || errors) throw new Error(`The admin API answered ${JSON.stringify(errors)}`);
    return data.result;
  };
  const create = (email: string, role: string, password = staffPassword) =>
    client.requestAsStaff<{ result: Created }>(
      `mutation ($input: StaffMemberCreateInput!) { result: staffMemberCreate(input: $input) {
        staffMember { id role active } userErrors { code field } } }`,
      { input: { email, role, password, firstName: 'Grace' } },
    );
  const tryLogIn = (email: string, password = staffPassword) =>
    sendAs<{ result: LoggedIn }>(
      undefined,
      `mutation ($email: String!, $password: String!) { result: staffLogIn(email: $email, password: $password) {
        staffAccessToken { accessToken expiresAt } userErrors { code } } }`,
      { email, password },
    );
  const logIn = async (email: string, password = staffPassword): Promise<string> =>
    (await resultOf(tryLogIn(email, password))).staffAccessToken?.accessToken ?? '';
  const refresh = (accessToken: string) =>
    resultOf(
      sendAs<{ result: LoggedIn }>(
        undefined,
        `mutation ($accessToken: String!) { result: staffRefresh(accessToken: $accessToken) {
          staffAccessToken { accessToken expiresAt } userErrors { code } } }`,
        { accessToken },
      ),
    );
  const newMember = async (role: string): Promise<Member> => {
    const email = newStaffEmail();
    const { result } = await create(email, role);
    return { id: result.staffMember?.id ?? '', email, token: await logIn(email) };
  };
  /** A request as a member, by their access token. */
  const send = <T>({ token }: Pick<Member, 'token'>, query: string, variables: object = {}) =>
    sendAs<T>(`Bearer ${token}`, query, variables);
  return { sendAs, send, create, tryLogIn, logIn, refresh, newMember };
};
