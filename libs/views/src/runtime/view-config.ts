import { type Static, Type } from 'typebox';
import type { ViewOptions } from './run-view.js';

/** The configuration of every app with views. */
export const ViewConfig = Type.Object({
  /** The database of the rows. Its role must be allowed to create schemas. */
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://' }),
  VIEW_SWITCH: Type.Union([Type.Literal('by-itself'), Type.Literal('by-hand')], {
    default: 'by-itself',
    description: 'whether a build of a newer version goes live when it has caught up, or when the operator says so',
  }),
});
export type ViewConfig = Static<typeof ViewConfig>;

/** The options of a view by the configuration of its app. */
export const viewOptions = ({ VIEW_SWITCH }: ViewConfig): ViewOptions => ({ promotesAutomatically: VIEW_SWITCH === 'by-itself' });
