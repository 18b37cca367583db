import type { StaffMemberEvent } from '@millrace/contracts';

/** The id of the token of the newest invitation; `undefined` when it was revoked or accepted, or the data of the invited were erased. */
export const openInvitation = (events: readonly StaffMemberEvent[]): string | undefined => {
  const newest = events.findLast(
    ({ type }) =>
      type === 'StaffMemberInvited' ||
      type === 'InvitationRevoked' ||
      type === 'StaffMemberCreated' ||
      type === 'StaffMemberErased',
  );
  return newest?.type === 'StaffMemberInvited' ? newest.tokenId : undefined;
};
