/** What an address of the account shows. */
export type AccountView =
  | 'orders'
  | 'addresses'
  | 'profile'
  | 'log-ins'
  | 'data'
  | 'sign-up'
  | 'recover'
  | 'activate'
  | 'reset'
  | 'email'
  | 'unknown';

const pages = ['addresses', 'profile', 'log-ins', 'data', 'sign-up', 'recover'] as const;

/** The view at an address; links of mails have a customer and a token after their purpose. Other addresses of the shop have none. */
export const accountViewAt = (pathname: string): AccountView | undefined => {
  const [account, page, ...rest] = pathname.split('/').filter(Boolean);
  if (account !== 'account') return undefined;
  if (page === undefined) return 'orders';
  if (page === 'activate' || page === 'reset' || page === 'email') return rest.length === 2 ? page : 'unknown';
  return rest.length === 0 ? (pages.find((one) => one === page) ?? 'unknown') : 'unknown';
};
