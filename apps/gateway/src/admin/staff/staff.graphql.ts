import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../../generated/admin.js';
import { StaffInvitations } from '../../staff/staff-invitations.js';
import { StaffLogIns } from '../../staff/staff-log-ins.js';
import { StaffMembers } from '../../staff/staff-members.js';
import { AuditLog } from './audit-log.js';
import { invitationResolvers } from './invitations.resolvers.js';
import { staffResolvers } from './staff.resolvers.js';

/** The part of the admin API about staff, and what they changed. */
@Injectable()
export class StaffGraphql {
  readonly resolvers: readonly Resolvers[];

  constructor(members: StaffMembers, invitations: StaffInvitations, logIns: StaffLogIns, audit: AuditLog) {
    this.resolvers = [
      staffResolvers(members, logIns),
      invitationResolvers(invitations),
      { Query: { auditLog: (_, args) => audit.page(args) } },
    ];
  }
}
