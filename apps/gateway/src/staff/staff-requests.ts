import { staffMember, type StaffMemberRejection, type StaffMemberRequest } from '@millrace/contracts';
import type { CommandResult, CommandSender } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../commands/command-sender.js';
import { adminError, mapRejection, type RejectionHandlers } from '../commands/command-errors.js';
import { type InputError, inputErrors } from '../commands/input-errors.js';
import { sendObserved } from '../commands/send-observed.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { AdminUserError } from '../generated/admin.js';
import { IdFactory } from '../identity/id-factory.js';

/** The result of a request to a member, or why its input is refused before it is sent. */
export type StaffResult = CommandResult<typeof staffMember> | Readonly<{ status: 'invalid'; errors: readonly InputError[] }>;

/** A request to a member of staff. */
export type SentStaffRequest = Readonly<{
  id: string;
  request: StaffMemberRequest;
  idempotencyKey?: string | null | undefined;
  /** Who sends it, where that is not the sender of the session: whoever logs in is not known before. */
  staffId?: string;
}>;

/** Sends requests to members of staff; later reads of the session are at least as new. */
@Injectable()
export class StaffRequests {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  async send(session: ReadSession, { id, request, idempotencyKey, staffId }: SentStaffRequest): Promise<StaffResult> {
    const errors = inputErrors(staffMember, request);
    if (errors.length > 0) return { status: 'invalid', errors };
    const requestId = this.ids.request(id, idempotencyKey ?? undefined);
    const inNameOf = staffId === undefined ? session : { ...session, staffId };
    return sendObserved(this.commands, inNameOf, { aggregate: staffMember, id, request, requestId });
  }
}

const errorByRejection: RejectionHandlers<StaffMemberRejection, AdminUserError> = {
  StaffMemberExists: () => ({
    code: 'STAFF_MEMBER_EXISTS',
    message: 'This address has, or had, a member of staff.',
    field: ['input', 'email'],
  }),
  StaffMemberNotFound: () => ({ code: 'NOT_FOUND', message: 'There is no such member of staff.', field: ['id'] }),
  InvitationInvalid: () => ({ code: 'NOT_FOUND', message: 'There is no such invitation.', field: ['id'] }),
  OwnAccount: () => ({ code: 'OWN_ACCOUNT', message: 'Someone else has to change this of you.', field: ['id'] }),
  LogInLocked: () => ({ code: 'LOG_IN_REFUSED', message: 'Please try again later.', field: null }),
  SessionInvalid: () => ({ code: 'SESSION_INVALID', message: 'The session ended, or there is no such session.', field: null }),
};

/** The errors of a request that was not accepted. */
export const staffErrors = (result: Exclude<StaffResult, { status: 'accepted' }>): AdminUserError[] => {
  if (result.status === 'invalid')
    return result.errors.map(({ path, message }) => ({
      code: 'INVALID',
      message: `${path.at(-1) ?? 'The input'} ${message}.`,
      field: [...path],
    }));
  if (result.status === 'rejected') return [mapRejection(result.rejection, errorByRejection)];
  return [{ ...adminError<typeof staffMember>(result, (rejection) => mapRejection(rejection, errorByRejection)), field: null }];
};
