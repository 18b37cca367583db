import { staffMember, type StaffMemberRequest } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { StaffMemberRepository } from './staff-member.repository.js';
import { type StaffMember, toStaffMemberState } from './staff-member-state.js';

/** Handles the requests about members of staff. Sessions end by the clock of this process. */
@Controller()
export class StaffMemberController {
  constructor(private readonly members: StaffMemberRepository) {}

  @CommandHandler(staffMember, StaffMemberRepository, toStaffMemberState)
  handle(
    @Payload() request: StaffMemberRequest,
    @Ctx() { id: memberId, state }: DecisionContext<StaffMember>,
  ): DecisionOf<typeof staffMember> {
    return this.members.decide(state, { ...request, memberId, now: new Date().toISOString() });
  }
}
