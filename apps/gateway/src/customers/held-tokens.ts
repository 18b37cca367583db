import type { ShopContext } from '../catalogue/shop-context.js';
import { tokenOf } from '../identity/token-cookie.js';

/** The arguments that mutations of customers have in common. */
export type CustomerArgs = Readonly<{ idempotencyKey?: string | null; customerAccessToken?: string }>;
export type CustomerResolver = (parent: unknown, args: CustomerArgs, context: ShopContext, info: unknown) => unknown;

/** The resolvers, with the token of a cookie as their argument where a request names that. Only arguments that are tokens are replaced, so that no answer has it. */
export const holdingTokens = <R extends object>(resolvers: R): R => {
  const holding = Object.entries(resolvers).map(([name, resolver]): [string, CustomerResolver] => [
    name,
    (parent, args, context, info) => {
      const { customerAccessToken: given } = args;
      const held = given === undefined ? args : { ...args, customerAccessToken: tokenOf(context, given) };
      return (resolver as CustomerResolver)(parent, held, context, info);
    },
  ]);
  return Object.assign({}, resolvers, Object.fromEntries(holding));
};
