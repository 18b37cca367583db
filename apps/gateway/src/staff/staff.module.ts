import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { sharedLogInLimits } from '../passwords/shared-log-in-limits.js';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { StaffAuthentication } from './staff-authentication.js';
import { StaffCredentials } from './staff-credentials.js';
import { StaffInvitations } from './staff-invitations.js';
import { StaffLogIns } from './staff-log-ins.js';
import { StaffMembers } from './staff-members.js';
import { StaffRequests } from './staff-requests.js';

/** Who sends requests to the admin API, and what they may do. */
@Module({
  imports: [CommandsModule, IdentityModule, PasswordsModule],
  providers: [
    StaffAuthentication,
    sharedLogInLimits('staff-log-ins'),
    StaffCredentials,
    StaffRequests,
    StaffLogIns,
    StaffMembers,
    StaffInvitations,
  ],
  exports: [StaffAuthentication, StaffLogIns, StaffMembers, StaffInvitations],
})
export class StaffModule {}
