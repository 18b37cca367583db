import type { ShopContext } from '../catalogue/shop-context.js';
import type { MutationResolvers, Resolvers } from '../generated/shop.js';
import { customerGid, idOf, mailingAddressGid } from '../identity/gid.js';
import { idempotencyKeyError, type IdFactory } from '../identity/id-factory.js';
import { heldToken } from '../identity/token-cookie.js';
import { toCustomerAddress } from '../checkout/address/entered-address.js';
import type { ClaimedOrders } from './claimed-orders.js';
import type { CustomerAccess } from './customer-access.js';
import { tokenInUrl } from '../passwords/one-time-token.js';
import { type CustomerArgs, type CustomerResolver, holdingTokens } from './held-tokens.js';
import { customerErrors } from './model/customer-errors.js';
import type { OwnData } from './own-data.js';
import { payload, refused } from './payloads.js';

/** The parts of the customers' API. */
export type CustomerParts = Readonly<{
  access: CustomerAccess;
  own: OwnData;
  claimed: ClaimedOrders;
  ids: IdFactory;
}>;

const addressKey = ({ ids }: CustomerParts, customerId: string, key: string | null | undefined): string =>
  ids.partOfCustomer(customerId, 'address', key ?? undefined);

const addressMutations = (parts: CustomerParts): MutationResolvers => {
  const { own } = parts;
  return {
    customerAddressCreate: async (_, { customerAccessToken: token, address: given, idempotencyKey: key }, context) => {
      const address = toCustomerAddress(given);
      let addressId = '';
      const changed = await own.change(
        context,
        token,
        ({ customerId }) => {
          addressId = addressKey(parts, customerId, key);
          return { type: 'AddAddress', addressId, address };
        },
        key,
      );
      return { ...changed, customerAddress: changed.customer ? { ...address, id: addressId } : null };
    },
    customerAddressUpdate: async (_, { customerAccessToken: token, id, address: given, idempotencyKey: key }, context) => {
      const addressId = idOf('MailingAddress', id);
      if (addressId === '') return refused(context, customerErrors.addressNotFound);
      const address = toCustomerAddress(given);
      const changed = await own.change(context, token, () => ({ type: 'ChangeAddress', addressId, address }), key);
      return { ...changed, customerAddress: changed.customer ? { ...address, id: addressId } : null };
    },
    customerAddressDelete: async (_, { customerAccessToken: token, id, idempotencyKey: key }, context) => {
      const addressId = idOf('MailingAddress', id);
      if (addressId === '') return refused(context, customerErrors.addressNotFound);
      const changed = await own.change(context, token, () => ({ type: 'RemoveAddress', addressId }), key);
      return { ...changed, deletedCustomerAddressId: changed.customer ? mailingAddressGid(addressId) : null };
    },
    customerDefaultAddressUpdate: (_, { customerAccessToken: token, addressId: id, idempotencyKey: key }, context) => {
      const addressId = idOf('MailingAddress', id);
      if (addressId === '') return refused(context, customerErrors.addressNotFound);
      return own.change(context, token, () => ({ type: 'ChooseDefaultAddress', addressId }), key);
    },
  };
};

const accessMutations = ({ access: { signUps, logIns, emails } }: CustomerParts): MutationResolvers => ({
  customerCreate: (_, { input, idempotencyKey }, context) => signUps.create(context, input, idempotencyKey),
  customerActivate: (_, { id, input: { activationToken: token, password }, idempotencyKey }, context) => {
    const given = { purpose: 'activate' as const, holderId: idOf('Customer', id), token };
    return signUps.activate(context, given, { password, field: ['input', 'password'], idempotencyKey });
  },
  customerActivateByUrl: (_, { activationUrl, password, idempotencyKey }, context) =>
    signUps.activate(context, tokenInUrl('activate', activationUrl), { password, field: ['password'], idempotencyKey }),
  customerAccessTokenCreate: (_, { input }, context) => logIns.logIn(context, input),
  customerAccessTokenCreateWithMultipass: (_, __, context) => refused(context, customerErrors.noMultipass),
  customerAccessTokenRenew: (_, { customerAccessToken }, context) => logIns.renew(context, customerAccessToken),
  customerAccessTokenDelete: async (_, { customerAccessToken: token }, context) => {
    const ended = await logIns.end(context, token);
    context.tokenCookie?.forget();
    const deleted = ended.userErrors.length === 0 ? (context.tokenCookie ? heldToken : token) : null;
    return { ...ended, deletedAccessToken: deleted, deletedCustomerAccessTokenId: deleted };
  },
  customerRecover: (_, { email }, context) => logIns.recover(context, email),
  customerReset: (_, { id, input: { resetToken: token, password }, idempotencyKey }, context) => {
    const given = { purpose: 'reset' as const, holderId: idOf('Customer', id), token };
    return signUps.reset(context, given, { password, field: ['input', 'password'], idempotencyKey });
  },
  customerResetByUrl: (_, { resetUrl, password, idempotencyKey }, context) =>
    signUps.reset(context, tokenInUrl('reset', resetUrl), { password, field: ['password'], idempotencyKey }),
  customerEmailChange: (_, { customerAccessToken: token, email, password, idempotencyKey }, context) =>
    emails.request(context, token, { email, password }, idempotencyKey),
  customerEmailChangeByUrl: (_, { changeUrl }, context) => emails.confirm(context, tokenInUrl('email', changeUrl)),
  customerSessionRevoke: async (_, { customerAccessToken: token, sessionId }, context) => {
    const ended = await logIns.end(context, token, idOf('CustomerSession', sessionId) || 'none');
    return { ...ended, revokedSessionId: ended.customerUserErrors.length === 0 ? sessionId : null };
  },
});

const ownMutations = ({ own, claimed }: CustomerParts): MutationResolvers => ({
  customerUpdate: (_, { customerAccessToken: token, customer, idempotencyKey }, context) =>
    own.update(context, token, customer, idempotencyKey),
  customerDelete: async (_, { customerAccessToken: token }, context) => {
    const { customer, ...deleted } = await own.delete(context, token);
    if (customer) context.tokenCookie?.forget();
    return { ...deleted, deletedCustomerId: customer ? customerGid(customer.id) : null };
  },
  customerOrderClaim: async (_, { customerAccessToken: token, orderId, idempotencyKey }, context) => {
    const customer = await own.read(context, token);
    if (!customer) return { order: null, ...refused(context, customerErrors.invalidSession) };
    const { order, errors } = await claimed.claim(context, customer, orderId, idempotencyKey);
    return { order, ...(errors.length > 0 ? refused(context, ...errors) : payload(context, {})) };
  },
});

/** A key that can be guessed is refused before anything else. */
const checked = (resolvers: MutationResolvers): MutationResolvers =>
  Object.fromEntries(
    Object.entries(resolvers).map(([name, resolver]) => [
      name,
      (parent: unknown, args: CustomerArgs, context: ShopContext, info: unknown) => {
        const message = idempotencyKeyError(args.idempotencyKey);
        if (message !== undefined) return refused(context, { code: 'INVALID', message, field: ['idempotencyKey'] });
        return (resolver as CustomerResolver)(parent, args, context, info);
      },
    ]),
  ) as MutationResolvers;

/** The queries and mutations of customers. */
export const customerResolvers = (parts: CustomerParts): Resolvers => ({
  Query: holdingTokens({
    customer: (_, { customerAccessToken }, context) => parts.own.read(context, customerAccessToken),
    customerSessions: (_, { customerAccessToken }, context) => parts.own.sessionsOf(context, customerAccessToken),
    customerDataExport: async (_, { customerAccessToken }, context) => parts.own.export(context, customerAccessToken),
  }),
  Mutation: checked(holdingTokens({ ...accessMutations(parts), ...addressMutations(parts), ...ownMutations(parts) })),
});
