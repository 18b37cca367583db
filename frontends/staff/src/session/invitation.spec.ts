import { expect, it } from 'vitest';
import { isInvitation } from './invitation.ts';

it.each([
  ['#invitation/m1/0a1b', true],
  ['#invitations', false],
  ['#figures', false],
  ['', false],
])('%j is the link of an invitation: %s', (hash, is) => expect(isInvitation(hash)).toBe(is));
