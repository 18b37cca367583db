import { type Static, Type } from 'typebox';

export const AnalyticsConfig = Type.Object({
  ANALYTICS_STATE_DIR: Type.String({
    default: '',
    description: 'where the state of the topologies is on disk; empty: in memory, read from the log at each start',
  }),
  INSTANCE: Type.Integer({
    default: 1,
    minimum: 1,
    maximum: 99,
    description: 'the number of this process among those of the app; no two of them have the same',
  }),
});
export type AnalyticsConfig = Static<typeof AnalyticsConfig>;
