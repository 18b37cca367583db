import {
  FindStaffCredentials,
  type InputOf,
  type KnownStaffMember,
  ListStaffInvitations,
  ListStaffMembers,
  type OutputOf,
  ReadStaffSession,
  STAFF,
  staffMember,
} from '@millrace/contracts';
import { type EventLog, eventsOfType, type Folded } from '@millrace/event-log';
import { EVENT_LOG, QueryHandler } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { liveSession } from '../log-in/sessions.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { type StaffMember, toStaffMemberState } from './staff-member-state.js';

const sources = { streams: [STAFF] };

/** Answers queries about members of staff from the log, always in the newest state. */
@Controller()
export class StaffQueryController {
  constructor(
    private readonly members: StaffMemberRepository,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @QueryHandler(ReadStaffSession, sources)
  async readSession(@Payload() input: InputOf<typeof ReadStaffSession>): Promise<OutputOf<typeof ReadStaffSession>> {
    const found = await this.members.read(input.memberId);
    const { status, sessions } = found.state;
    const isIn = status === 'active' && liveSession(sessions, input.sessionId, new Date().toISOString());
    return { member: isIn ? knownMember(input.memberId, found) : null };
  }

  @QueryHandler(FindStaffCredentials, sources)
  async findCredentials(@Payload() input: InputOf<typeof FindStaffCredentials>): Promise<OutputOf<typeof FindStaffCredentials>> {
    const { status, passwordHash = null } = (await this.members.read(input.memberId)).state;
    return { passwordHash: status === 'active' ? passwordHash : null };
  }

  /** The members are few: their ids are read from the log each time. */
  @QueryHandler(ListStaffMembers, sources)
  async listMembers(@Payload() { memberId }: InputOf<typeof ListStaffMembers>): Promise<OutputOf<typeof ListStaffMembers>> {
    const ids = memberId === undefined ? await this.#idsWith('StaffMemberCreated') : [memberId];
    const found = await Promise.all(ids.map(async (id) => ({ id, folded: await this.members.read(id) })));
    const created = found.filter(({ folded }) => folded.state.status !== 'none');
    return { members: created.map(({ id, folded }) => knownMember(id, folded)) };
  }

  @QueryHandler(ListStaffInvitations, sources)
  async listInvitations(
    @Payload() { memberId, includeRevoked = false }: InputOf<typeof ListStaffInvitations>,
  ): Promise<OutputOf<typeof ListStaffInvitations>> {
    const ids = memberId === undefined ? [...new Set(await this.#idsWith('StaffMemberInvited'))] : [memberId];
    const found = await Promise.all(ids.map(async (id) => knownMember(id, await this.members.read(id))));
    return { members: found.filter(({ state: { invitation } }) => invitation && (includeRevoked || !invitation.revoked)) };
  }

  async #idsWith(type: 'StaffMemberCreated' | 'StaffMemberInvited'): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const { aggregateId } of eventsOfType(this.log, STAFF, staffMember, type, 1)) ids.push(aggregateId);
    return ids;
  }
}

const knownMember = (id: string, { state, createdAt = '', updatedAt = '' }: Folded<StaffMember>): KnownStaffMember => ({
  id,
  state: toStaffMemberState(state),
  createdAt,
  updatedAt,
});
