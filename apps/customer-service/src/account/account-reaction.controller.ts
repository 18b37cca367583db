import { type account, consumers } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, ReactionTo } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { AccountRepository } from './account.repository.js';
import type { Account } from './account-state.js';

type SignUp = RecordedFor<typeof consumers.requestConfirmationWhenSignedUp>;
type LogIn = RecordedFor<typeof consumers.resetAttemptsWhenLoggedIn>;
type Deletion = RecordedFor<typeof consumers.releaseEmailWhenCustomerDeleted>;
type Expiry = RecordedFor<typeof consumers.releaseEmailWhenSignUpExpired>;
type EmailChangeRequest = RecordedFor<typeof consumers.requestMailWhenEmailChangeRequested>;
type EmailChange = RecordedFor<typeof consumers.releaseEmailWhenChanged>;
type Abandoned = RecordedFor<typeof consumers.releaseEmailWhenAbandoned>;
type Context = DecisionContext<Account>;
type Decision = DecisionOf<typeof account>;

/** The account of an e-mail address follows what happens to customers. */
@Controller()
export class AccountReactionController {
  constructor(private readonly accounts: AccountRepository) {}

  /** The event's own time, so that a mail that is requested late counts for the hour of its sign-up. */
  @ReactionTo(consumers.requestConfirmationWhenSignedUp, AccountRepository, ({ event }) => event.emailHash)
  signedUp(@Payload() { aggregateId: customerId, at: now }: SignUp, @Ctx() { state }: Context): Decision {
    return this.accounts.decide(state, { type: 'SignUpRequested', customerId, now });
  }

  @ReactionTo(consumers.requestMailWhenEmailChangeRequested, AccountRepository, ({ event }) => event.emailHash)
  emailChangeRequested(@Payload() recorded: EmailChangeRequest, @Ctx() { state }: Context): Decision {
    const { aggregateId: customerId, at: now, event } = recorded;
    const { tokenId, expiresAt } = event;
    return this.accounts.decide(state, { type: 'EmailChangeRequested', customerId, tokenId, expiresAt, now });
  }

  @ReactionTo(consumers.releaseEmailWhenChanged, AccountRepository, ({ event }) => event.previousEmailHash)
  emailChanged(@Payload() { aggregateId: customerId, event }: EmailChange, @Ctx() { state }: Context): Decision {
    return this.accounts.decide(state, { type: 'ReleaseEmail', customerId, tokenId: event.previousTokenId });
  }

  @ReactionTo(consumers.releaseEmailWhenAbandoned, AccountRepository, ({ event }) => event.emailHash)
  abandoned(@Payload() { aggregateId: customerId, event }: Abandoned, @Ctx() { state }: Context): Decision {
    return this.accounts.decide(state, { type: 'ReleaseEmail', customerId, tokenId: event.tokenId });
  }

  @ReactionTo(consumers.resetAttemptsWhenLoggedIn, AccountRepository, ({ event }) => event.emailHash)
  loggedIn(@Payload() _: LogIn, @Ctx() { state }: Context): Decision {
    return this.accounts.decide(state, { type: 'CustomerLoggedIn' });
  }

  /** An address that was registered for the sign-up, whose confirmation then failed, is free again. */
  @ReactionTo(consumers.releaseEmailWhenSignUpExpired, AccountRepository, ({ event }) => event.emailHash)
  expired(@Payload() { aggregateId: customerId }: Expiry, @Ctx() { state }: Context): Decision {
    return this.accounts.decide(state, { type: 'ReleaseEmail', customerId });
  }

  @ReactionTo(consumers.releaseEmailWhenCustomerDeleted, AccountRepository, ({ event }) => event.emailHash)
  deleted(@Payload() { aggregateId: customerId }: Deletion, @Ctx() { state }: Context): Decision {
    return this.accounts.decide(state, { type: 'ReleaseEmail', customerId });
  }
}
