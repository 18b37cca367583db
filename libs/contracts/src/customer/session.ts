import { Type } from 'typebox';
import { Id, Instant } from '../declaration/values.js';
import { NewSession, OneTimeToken } from './values.js';

const { expiresAt } = OneTimeToken.properties;

/** A session began; without a renewal it ends at `expiresAt`. */
export const SessionStart = Type.Object({ ...NewSession.properties, startedAt: Instant, expiresAt });

/** A session goes on until `expiresAt`, with another secret. */
export const SessionRenewal = Type.Object({ ...NewSession.properties, renewedAt: Instant, expiresAt });

/** Why a session ended. `reused`: a secret that had been replaced was used again, so that someone else may have it. */
const SessionEndReason = Type.Union(
  [Type.Literal('loggedOut'), Type.Literal('revoked'), Type.Literal('reused'), Type.Literal('tooMany')],
  { title: 'SessionEnd' },
);

/** One session ended. */
export const SessionEnd = Type.Object({ sessionId: Id, reason: SessionEndReason });
