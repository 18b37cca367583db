import { randomUUID } from 'node:crypto';
import type { Client } from '../client.js';
import { eventually } from '../eventually.js';

type Mail = { readonly to: readonly string[]; readonly subject: string; readonly text: string };
type Token = { readonly accessToken: string; readonly expiresAt: string };
/** What became of a mutation: any payload has some of it. */
export type Result = {
  readonly customer?: { readonly id: string; readonly email: string } | null;
  readonly customerAccessToken?: Token | null;
  readonly errors: readonly { readonly code?: string; readonly message: string }[];
};

export const password = 'correct horse battery';
export const newEmail = (): string => `${randomUUID()}@example.com`;

const tokenFields = 'customerAccessToken { accessToken expiresAt }';
const errors = 'errors: customerUserErrors { code message }';

/** The link in a mail. */
export const linkIn = (mail: Mail | undefined): string => /https?:\S+/.exec(mail?.text ?? '')?.[0] ?? 'no link';

/** Steps of customers in a shop with a mail catcher. */
export const accountsAt = (client: Client, mailUrl: string) => {
  const run = async (name: string, args: string, variables: object, fields = errors): Promise<Result> => {
    const declared = [...args.matchAll(/\$(\w+): ([\w!]+)/g)].map(([, key = '', type = '']) => ({ key, type }));
    const given = args.replaceAll(/(\$\w+): [\w!]+/g, '$1');
    const types = declared.map(({ key, type }) => `$${key}: ${type}`).join(', ');
    const query = `mutation (${types}) { result: ${name}(${given}) { ${fields} } }`;
    return (await client.request<{ result: Result }>(query, variables)).result;
  };
  const mailsTo = async (email: string): Promise<readonly Mail[]> => {
    const response = await fetch(`${mailUrl}/mails.json`);
    const { mails } = (await response.json()) as { mails: readonly Mail[] };
    return mails.filter(({ to }) => to.some((address) => address.toLowerCase() === email));
  };
  const signUp = (email: string, more: object = {}) =>
    run(
      'customerCreate',
      'input: $input: CustomerCreateInput!',
      { input: { email, password, ...more } },
      `customer { id email } ${errors}`,
    );
  /** The link in the newest mail to an address, once there are so many; mails that welcome a customer are not counted. */
  const linkTo = async (email: string, count = 1): Promise<string> => {
    const mails = await eventually(
      'the mail is there',
      async () => (await mailsTo(email)).filter(({ subject }) => !/^(Welcome|Willkommen)/.test(subject)),
      ({ length }) => length >= count,
    );
    return linkIn(mails[0]);
  };
  const activate = (url: string, chosen = password) =>
    run(
      'customerActivateByUrl',
      'activationUrl: $url: URL!, password: $password: String!',
      { url, password: chosen },
      `customer { id email } ${tokenFields} ${errors}`,
    );
  const logIn = (email: string, given = password) =>
    run(
      'customerAccessTokenCreate',
      'input: $input: CustomerAccessTokenCreateInput!',
      { input: { email, password: given } },
      `${tokenFields} ${errors}`,
    );
  return {
    run,
    mailsTo,
    signUp,
    linkTo,
    activate,
    logIn,
    renew: (token: string) =>
      run(
        'customerAccessTokenRenew',
        'customerAccessToken: $token: String!',
        { token },
        `${tokenFields} errors: userErrors { message }`,
      ),
    logOut: (token: string) =>
      run('customerAccessTokenDelete', 'customerAccessToken: $token: String!', { token }, 'errors: userErrors { message }'),
    recover: (email: string) => run('customerRecover', 'email: $email: String!', { email }),
    reset: (url: string, chosen: string) =>
      run(
        'customerResetByUrl',
        'resetUrl: $url: URL!, password: $password: String!',
        { url, password: chosen },
        `${tokenFields} ${errors}`,
      ),
    changePassword: (token: string, chosen: string) =>
      run(
        'customerUpdate',
        'customerAccessToken: $token: String!, customer: $customer: CustomerUpdateInput!',
        { token, customer: { password: chosen } },
        `${tokenFields} ${errors}`,
      ),
    changeEmail: (token: string, email: string, given = password) =>
      run('customerEmailChange', 'customerAccessToken: $token: String!, email: $email: String!, password: $password: String!', {
        token,
        email,
        password: given,
      }),
    confirmEmail: (url: string) => run('customerEmailChangeByUrl', 'changeUrl: $url: URL!', { url }),
    /** What a customer reads of themselves; null without a valid token. */
    read: async <T>(token: string, fields: string): Promise<T | null> =>
      (
        await client.request<{ customer: T | null }>(
          `query ($token: String!) { customer(customerAccessToken: $token) { ${fields} } }`,
          { token },
        )
      ).customer,
    /** A customer who has signed up and logged in. */
    newCustomer: async () => {
      const email = newEmail();
      await signUp(email, { firstName: 'Ada' });
      const { customerAccessToken } = await activate(await linkTo(email));
      return { email, token: customerAccessToken?.accessToken ?? 'no token' };
    },
  };
};
