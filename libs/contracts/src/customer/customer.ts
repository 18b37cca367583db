import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { personal } from '../declaration/personal.js';
import { Email, Empty, Id, Instant } from '../declaration/values.js';
import { SessionEnd, SessionRenewal, SessionStart } from './session.js';
import {
  CustomerAddress,
  CustomerProfile,
  EmailHash,
  Language,
  NewSession,
  OneTimeToken,
  PasswordHash,
  SecretHash,
} from './values.js';

/** A session of a customer, which ends at `expiresAt` unless it is renewed before. */
export const CustomerSession = Type.Object(
  { id: Id, startedAt: Instant, renewedAt: Instant, expiresAt: Instant },
  { title: 'CustomerSession' },
);
export type CustomerSession = Static<typeof CustomerSession>;

const passwordHash = personal(PasswordHash);
const profile = personal(CustomerProfile);
const address = personal(CustomerAddress);
const { tokenId, expiresAt } = OneTimeToken.properties;
const signUp = {
  emailHash: EmailHash,
  email: personal(Email),
  profile,
  acceptsMarketing: Type.Boolean(),
  language: Type.Optional(Language),
  tokenId,
};
const emailChange = { emailHash: EmailHash, email: personal(Email), tokenId };
/** Each request of a customer names the session that it is sent in. */
const inSession = <P extends Parameters<typeof Type.Object>[0]>(properties: P) => Type.Object({ sessionId: Id, ...properties });

/** A customer: e-mail address, password, sessions, profile and address book. */
export const customer = aggregate({
  context: 'customer',
  name: 'customer',
  events: [
    /** Someone entered their data; they are a customer once the holder of the e-mail address confirms it with the one-time token. */
    message('SignUpRequested', Type.Object({ ...signUp, expiresAt })),
    message('CustomerSignedUp', Empty),
    /** With which account; nothing more. */
    message('CustomerLoggedIn', Type.Object({ emailHash: EmailHash })),
    /** `changedAt`: when the customer changed it in a session, where nobody asked for the former one; absent when it was set by the link in a mail. */
    message('PasswordSet', Type.Object({ passwordHash, changedAt: Type.Optional(Instant) })),
    message('PasswordResetRequested', OneTimeToken),
    /** Without a renewal it ends at `expiresAt`. */
    message('SessionStarted', SessionStart),
    message('SessionRenewed', SessionRenewal),
    message('SessionEnded', SessionEnd),
    /** All sessions ended, because the password is another, or the customer is deleted. */
    message('SessionsEnded', Empty),
    message('ProfileChanged', Type.Object({ profile, acceptsMarketing: Type.Boolean() })),
    /** The customer gave their password and a new e-mail address. It takes the place of theirs once its holder confirms it with the one-time token. */
    message('EmailChangeRequested', Type.Object({ ...emailChange, expiresAt })),
    /**
     * The new address was confirmed, and the customer logs in with it from now on; `previousEmailHash`: the former one, which is free; `previousTokenId`: the
     * token by which that one was registered.
     */
    message(
      'EmailChanged',
      Type.Object({ ...emailChange, previousEmailHash: EmailHash, previousTokenId: Type.Optional(tokenId) }),
    ),
    /** An address was registered for the customer by this token and is not theirs, as the token was not valid any more: it is free again. */
    message('EmailRegistrationAbandoned', Type.Object({ emailHash: EmailHash, tokenId: Type.Optional(tokenId) })),
    message('AddressAdded', Type.Object({ addressId: Id, address })),
    message('AddressChanged', Type.Object({ addressId: Id, address })),
    message('AddressRemoved', Type.Object({ addressId: Id })),
    message('DefaultAddressChosen', Type.Object({ addressId: Id })),
    /** Nobody confirmed the sign-up in time: its personal data are erased. */
    message('SignUpExpired', Type.Object({ emailHash: EmailHash })),
    /** The account does not exist any more; its personal data are erased. */
    message('CustomerDeleted', Type.Object({ emailHash: EmailHash })),
  ],
  requests: [
    message('SignUp', Type.Object(signUp)),
    /** Confirms a sign-up; whoever confirms it chooses the password. The e-mail address is registered before. */
    message('ConfirmSignUp', Type.Object({ tokenId, passwordHash, session: NewSession })),
    /** The password was compared before. */
    message('LogIn', Type.Object({ session: NewSession })),
    /** `presented`: the hash of the secret that is to be replaced. */
    message('RenewSession', inSession({ presented: SecretHash, secretHash: SecretHash })),
    /** `ended`: the session to end; that of the request or another. */
    message('EndSession', inSession({ ended: Id })),
    message('ChangeProfile', inSession({ profile, acceptsMarketing: Type.Optional(Type.Boolean()) })),
    /** By the link in a mail, without a session. */
    message('Unsubscribe', Empty),
    message('ChangePassword', inSession({ passwordHash, session: NewSession })),
    /** The password was compared before. */
    message('RequestEmailChange', inSession(emailChange)),
    /** By the link in the mail to the new address, without a session. The address is registered before. */
    message('ConfirmEmailChange', Type.Object({ tokenId })),
    message('RequestPasswordReset', Type.Object({ tokenId })),
    message('ResetPassword', Type.Object({ tokenId, passwordHash, session: NewSession })),
    message('AddAddress', inSession({ addressId: Id, address })),
    message('ChangeAddress', inSession({ addressId: Id, address })),
    message('RemoveAddress', inSession({ addressId: Id })),
    message('ChooseDefaultAddress', inSession({ addressId: Id })),
    message('DeleteCustomer', inSession({})),
  ],
  rejections: [
    message('CustomerNotFound', Empty),
    message('CustomerExists', Empty),
    /** The one-time token was used, replaced or never issued, or its time is over. */
    message('TokenInvalid', Empty),
    /** The session ended, or it never was one of the customer. */
    message('SessionInvalid', Empty),
    message('AddressNotFound', Empty),
    /** The password was changed in a session not long ago: the e-mail address cannot be changed before `until`. */
    message('PasswordChangedRecently', Type.Object({ until: Instant })),
    message('TooManyAddresses', Type.Object({ max: Type.Integer() })),
  ],
  state: Type.Object({
    status: Type.Union([Type.Literal('none'), Type.Literal('unconfirmed'), Type.Literal('active'), Type.Literal('deleted')]),
    email: Email,
    profile: CustomerProfile,
    acceptsMarketing: Type.Boolean(),
    addresses: Type.Array(Type.Object({ id: Id, address: CustomerAddress })),
    defaultAddressId: Type.Optional(Id),
    sessions: Type.Array(CustomerSession),
    language: Type.Optional(Language),
  }),
});
/** An event of a customer. */
export type CustomerEvent = EventOf<typeof customer>;
/** A command to a customer. */
export type CustomerRequest = RequestOf<typeof customer>;
/** A rejection of a command to a customer. */
export type CustomerRejection = RejectionOf<typeof customer>;
/** The state of a customer that clients get: without password and secrets. */
export type CustomerState = StateOf<typeof customer>;
