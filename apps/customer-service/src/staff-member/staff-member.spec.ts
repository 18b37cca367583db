import type { StaffMemberEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StaffMemberCommand, staffMemberDecider } from './staff-member.js';
import { toStaffMemberState } from './staff-member-state.js';

const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
const hash = (digit: string): string => digit.repeat(64);
const weekMinutes = 7 * 24 * 60;

const member = { email: 'grace@mill.example', profile: { firstName: 'Grace' }, role: 'fulfilment' };
const created: readonly StaffMemberEvent[] = [
  { type: 'StaffMemberCreated', ...member },
  { type: 'PasswordSet', passwordHash: 'one' },
];
const started: StaffMemberEvent = {
  type: 'SessionStarted',
  sessionId: 's1',
  secretHash: hash('a'),
  startedAt: at(0),
  expiresAt: at(weekMinutes),
};
const loggedIn: readonly StaffMemberEvent[] = [...created, { type: 'StaffLoggedIn' }, started];
const deactivated: readonly StaffMemberEvent[] = [...loggedIn, { type: 'StaffMemberDeactivated' }, { type: 'SessionsEnded' }];
const erased: readonly StaffMemberEvent[] = [...created, { type: 'StaffMemberErased' }];

const after = (...events: readonly StaffMemberEvent[]) => fold(staffMemberDecider.evolve, staffMemberDecider.initial, events);
type Given<C> = C extends unknown ? Omit<C, 'now' | 'memberId'> : never;
const decide = (events: readonly StaffMemberEvent[], command: Given<StaffMemberCommand>, now = at(0)) =>
  staffMemberDecider.decide(after(...events), { ...command, memberId: 'm1', now } as StaffMemberCommand);

const create = { type: 'CreateStaffMember', ...member, passwordHash: 'one' } as const;
const logIn = { type: 'LogIn', session: { sessionId: 's1', secretHash: hash('a') } } as const;
const notFound = { rejected: { type: 'StaffMemberNotFound' } };

describe('a member of staff', () => {
  it('is created once with role and password, also after failed log-ins with the address', () => {
    expect(decide([], create)).toEqual({ accepted: created });
    expect(decide([{ type: 'LogInAttempted', attempt: 1, nextAt: at(0) }], create)).toEqual({ accepted: created });
    for (const before of [created, deactivated, erased])
      expect(decide(before, create)).toEqual({ rejected: { type: 'StaffMemberExists' } });
  });

  it('logs in while active, for a week without a renewal', () => {
    expect(decide(created, logIn)).toEqual({ accepted: [{ type: 'StaffLoggedIn' }, started] });
    expect(decide([], logIn)).toEqual(notFound);
    expect(decide(deactivated, logIn)).toEqual(notFound);
    const renew = { type: 'RenewSession', sessionId: 's1', presented: hash('a'), secretHash: hash('b') } as const;
    expect(decide(loggedIn, renew, at(weekMinutes - 1))).toMatchObject({ accepted: [{ type: 'SessionRenewed' }] });
    expect(decide(loggedIn, renew, at(weekMinutes))).toEqual({ rejected: { type: 'SessionInvalid' } });
    expect(decide(deactivated, renew)).toEqual({ rejected: { type: 'SessionInvalid' } });
  });

  it('gets another role from another member, not from themselves', () => {
    const change = (by: string, role = 'manager') => ({ type: 'ChangeRole', by, role }) as const;
    expect(decide(created, change('m2'))).toEqual({ accepted: [{ type: 'RoleChanged', role: 'manager' }] });
    expect(decide(created, change('m2', 'fulfilment'))).toEqual({ accepted: [] });
    expect(decide(created, change('m1'))).toEqual({ rejected: { type: 'OwnAccount' } });
    expect(decide([], change('m2'))).toEqual(notFound);
    expect(decide(erased, change('m2'))).toEqual(notFound);
  });

  it('is deactivated and reactivated by another; the sessions end', () => {
    const by = (id: string) => ({ type: 'DeactivateStaffMember', by: id }) as const;
    expect(decide(loggedIn, by('m2'))).toEqual({ accepted: [{ type: 'StaffMemberDeactivated' }, { type: 'SessionsEnded' }] });
    expect(decide(deactivated, by('m2'))).toEqual({ accepted: [] });
    expect(decide(loggedIn, by('m1'))).toEqual({ rejected: { type: 'OwnAccount' } });
    const back = { type: 'ReactivateStaffMember', by: 'm2' } as const;
    expect(decide(deactivated, back)).toEqual({ accepted: [{ type: 'StaffMemberReactivated' }] });
    expect(decide([...deactivated, { type: 'StaffMemberReactivated' }], logIn)).toMatchObject({
      accepted: [{ type: 'StaffLoggedIn' }, { type: 'SessionStarted' }],
    });
  });

  it('is erased by another for good', () => {
    expect(decide(loggedIn, { type: 'EraseStaffMember', by: 'm2' })).toEqual({
      accepted: [{ type: 'SessionsEnded' }, { type: 'StaffMemberErased' }],
    });
    expect(toStaffMemberState(after(...erased))).toMatchObject({ status: 'erased', profile: {}, role: 'none', sessions: [] });
    expect(decide(erased, { type: 'EraseStaffMember', by: 'm2' })).toEqual(notFound);
    expect(decide(erased, logIn)).toEqual(notFound);
  });

  it('loses every session by a new password', () => {
    const set = { type: 'SetPassword', passwordHash: 'two' } as const;
    expect(decide(loggedIn, set)).toEqual({
      accepted: [{ type: 'PasswordSet', passwordHash: 'two' }, { type: 'SessionsEnded' }],
    });
    expect(decide(deactivated, set)).toEqual(notFound);
  });

  it('ends a session, one of their own in a live session only', () => {
    const ended = (reason: string) => ({ accepted: [{ type: 'SessionEnded', sessionId: 's1', reason }] });
    expect(decide(loggedIn, { type: 'EndSession', sessionId: 's1', ended: 's1' })).toEqual(ended('loggedOut'));
    expect(decide(loggedIn, { type: 'EndSession', ended: 's1' })).toEqual(ended('revoked'));
    const invalid = { rejected: { type: 'SessionInvalid' } };
    expect(decide(loggedIn, { type: 'EndSession', sessionId: 's9', ended: 's1' })).toEqual(invalid);
    expect(decide(loggedIn, { type: 'EndSession', ended: 'constructor' })).toEqual(invalid);
  });

  it('is shown without password and secrets', () => {
    expect(JSON.stringify(toStaffMemberState(after(...loggedIn)))).not.toMatch(/one|aaaa/);
  });
});

describe('attempts to log in as staff', () => {
  const attempt = { type: 'AttemptLogIn' } as const;
  const attempted = (number: number, minute: number) =>
    ({ type: 'LogInAttempted', attempt: number, nextAt: at(minute) }) as const;

  it('wait after the fifth, for known and unknown addresses alike', () => {
    for (const before of [[], created, deactivated, erased]) {
      expect(decide(before, attempt)).toEqual({ accepted: [attempted(1, 0)] });
      expect(decide([...before, attempted(5, 0.5)], attempt)).toEqual({ rejected: { type: 'LogInLocked', until: at(0.5) } });
    }
  });

  it('count no more after a log-in', () => {
    expect(decide([...created, attempted(5, 0.5), { type: 'StaffLoggedIn' }], attempt)).toEqual({ accepted: [attempted(1, 0)] });
  });

  it('never unlock by anything but a log-in, whatever else happens to the member', () => {
    const others = fc.constantFrom<StaffMemberEvent>(
      { type: 'RoleChanged', role: 'owner' },
      { type: 'StaffMemberDeactivated' },
      { type: 'StaffMemberReactivated' },
      { type: 'PasswordSet', passwordHash: 'two' },
      { type: 'SessionsEnded' },
    );
    fc.assert(
      fc.property(fc.array(others), (events) => {
        expect(decide([...created, attempted(5, 0.5), ...events], attempt)).toMatchObject({ rejected: { type: 'LogInLocked' } });
      }),
    );
  });
});
