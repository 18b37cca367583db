import { type Static, Type } from 'typebox';

export const SinkConfig = Type.Object({
  EXPORT_FOLDER: Type.String({
    default: '',
    description: 'where paid orders and warnings of low stock are written; empty: nowhere',
  }),
  LOW_STOCK_URL: Type.String({
    default: '',
    pattern: '^(https?://.*)?$',
    description: 'where warnings of low stock are posted to as JSON; empty: nowhere',
  }),
});
export type SinkConfig = Static<typeof SinkConfig>;
