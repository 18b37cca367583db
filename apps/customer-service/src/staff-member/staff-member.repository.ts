import { STAFF, staffMember } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type StaffMemberCommand, staffMemberDecider } from './staff-member.js';
import type { StaffMember } from './staff-member-state.js';

@Injectable()
export class StaffMemberRepository extends AggregateRepository<typeof staffMember, StaffMember, StaffMemberCommand> {
  readonly stream = STAFF;
  readonly aggregate = staffMember;
  readonly decider = staffMemberDecider;
}
