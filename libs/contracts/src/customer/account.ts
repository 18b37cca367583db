import { Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Instant } from '../declaration/values.js';
import { OneTimeToken } from './values.js';

const OfCustomer = Type.Object({ customerId: Id });
/** `tokenId`: the one-time token by which the holder of the address confirmed it; absent in messages of former versions. */
const Registration = Type.Object({ ...OfCustomer.properties, tokenId: Type.Optional(OneTimeToken.properties.tokenId) });
const MailOfCustomer = Type.Object({ customerId: Id, at: Instant });

/**
 * An e-mail address, by its keyed hash: the one customer who may log in with it, and the attempts to log in. It exists for every address that
 * was tried, also without a customer, so that both behave alike.
 */
export const account = aggregate({
  context: 'customer',
  name: 'account',
  events: [
    /**
     * The holder of the address confirmed the sign-up of this customer, or that it is to be theirs; of several customers the first. Again with another token:
     * the same customer confirmed it anew, and a release of the registration before does not concern this one.
     */
    message('EmailRegistered', Registration),
    /** Nobody has the address any more. */
    message('EmailReleased', OfCustomer),
    /** Someone signed up with the address, which has no customer: its holder gets a mail to confirm the sign-up of `customerId`. */
    message('EmailConfirmationRequested', MailOfCustomer),
    /** Someone signed up as `customerId` with the address, which has a customer already: its holder gets a mail that says so. */
    message('RegisteredEmailSignedUp', MailOfCustomer),
    /**
     * The customer wants this address in the place of theirs: its holder gets a mail with the link that confirms it, or, with `isTaken`, one that says that
     * the address has a customer already.
     */
    message(
      'EmailChangeMailRequested',
      Type.Object({ ...MailOfCustomer.properties, ...OneTimeToken.properties, isTaken: Type.Boolean() }),
    ),
    /**
     * The `attempt`-th in a row without a success; the next is allowed from `nextAt` on. Counted before the password is compared, so that
     * attempts at the same time count too.
     */
    message('LogInAttempted', Type.Object({ attempt: Type.Integer({ minimum: 1 }), nextAt: Instant })),
    /** The customer proved who they are: the attempts before count no more. */
    message('LogInAttemptsReset', Empty),
  ],
  requests: [
    message('RegisterEmail', Registration),
    message('AttemptLogIn', Empty),
    /** The password of the last attempt was right, and no log-in follows. */
    message('ResetLogInAttempts', Empty),
  ],
  rejections: [
    message('EmailTaken', Empty),
    /** Too many attempts: none is allowed before `until`. */
    message('LogInLocked', Type.Object({ until: Instant })),
  ],
  state: Type.Object({ customerId: Type.Optional(Id) }),
});
/** An event of an account. */
export type AccountEvent = EventOf<typeof account>;
/** A command to an account. */
export type AccountRequest = RequestOf<typeof account>;
/** A rejection of a command to an account. */
export type AccountRejection = RejectionOf<typeof account>;
/** The state of an account that clients get. */
export type AccountState = StateOf<typeof account>;
