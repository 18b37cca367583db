import {
  CUSTOMER,
  ExportCustomer,
  FindCredentials,
  FindCustomer,
  FindEmailChange,
  FindSignUp,
  type InputOf,
  type OutputOf,
  ReadCustomer,
} from '@millrace/contracts';
import { QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { AccountRepository } from '../account/account.repository.js';
import { CustomerRepository } from '../customer/customer.repository.js';
import { toCustomerState } from '../customer/customer-state.js';
import { isValid } from '../log-in/one-time-token.js';
import { liveSession } from '../log-in/sessions.js';
import { exportedEvent } from './exported-event.js';

const sources = { streams: [CUSTOMER] };

/** Answers queries about one customer from the log, always in the newest state. */
@Controller()
export class CustomerQueryController {
  constructor(
    private readonly customers: CustomerRepository,
    private readonly accounts: AccountRepository,
  ) {}

  @QueryHandler(ReadCustomer, sources)
  async readCustomer(@Payload() input: InputOf<typeof ReadCustomer>): Promise<OutputOf<typeof ReadCustomer>> {
    const { customerId: id, sessionId } = input;
    const { state, version, createdAt = '', updatedAt = '' } = await this.customers.read(id);
    if (!liveSession(state.sessions, sessionId, new Date().toISOString())) return { customer: null };
    return { customer: { id, state: toCustomerState(state), version, createdAt, updatedAt } };
  }

  @QueryHandler(FindCredentials, sources)
  async findCredentials(@Payload() input: InputOf<typeof FindCredentials>): Promise<OutputOf<typeof FindCredentials>> {
    const { customerId, passwordHash } = await this.#whoseEmailIs(input.emailHash);
    return { credentials: customerId === undefined || passwordHash === undefined ? null : { customerId, passwordHash } };
  }

  @QueryHandler(FindCustomer, sources)
  async findCustomer(@Payload() input: InputOf<typeof FindCustomer>): Promise<OutputOf<typeof FindCustomer>> {
    return { customerId: (await this.#whoseEmailIs(input.emailHash)).customerId ?? null };
  }

  @QueryHandler(FindSignUp, sources)
  async findSignUp(@Payload() input: InputOf<typeof FindSignUp>): Promise<OutputOf<typeof FindSignUp>> {
    const { signUpToken, emailHash } = (await this.customers.read(input.customerId)).state;
    const isValid = signUpToken?.tokenId === input.tokenId && signUpToken.expiresAt > new Date().toISOString();
    return { emailHash: isValid ? emailHash : null };
  }

  @QueryHandler(FindEmailChange, sources)
  async findEmailChange(@Payload() input: InputOf<typeof FindEmailChange>): Promise<OutputOf<typeof FindEmailChange>> {
    const { emailChange, emailChangedBy, emailHash } = (await this.customers.read(input.customerId)).state;
    if (isValid(emailChange, { tokenId: input.tokenId, now: new Date().toISOString() }))
      return { emailHash: emailChange.emailHash };
    return emailChangedBy === input.tokenId ? { emailHash, isConfirmed: true } : { emailHash: null };
  }

  @QueryHandler(ExportCustomer, sources)
  async exportCustomer(@Payload() input: InputOf<typeof ExportCustomer>): Promise<OutputOf<typeof ExportCustomer>> {
    const { customer } = await this.readCustomer(input);
    return { events: customer ? (await this.customers.events(input.customerId)).map(exportedEvent) : null };
  }

  /** Nobody: also when the address is registered for a customer who has another, in the moment before it is released. */
  async #whoseEmailIs(emailHash: string): Promise<Readonly<{ customerId?: string; passwordHash?: string | undefined }>> {
    const { customerId } = (await this.accounts.read(emailHash)).state;
    if (customerId === undefined) return {};
    const { emailHash: present, passwordHash } = (await this.customers.read(customerId)).state;
    return present === emailHash ? { customerId, passwordHash } : {};
  }
}
