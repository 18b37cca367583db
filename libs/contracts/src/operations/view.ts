import { Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Fingerprint, EventReference, Operation } from './operation.js';

const OfApp = { app: Type.String({ minLength: 1 }), ...Operation };
const OfBuild = { ...OfApp, build: Type.Integer({ minimum: 0 }), version: Type.Integer({ minimum: 0 }) };
const OfKey = {
  ...OfApp,
  key: Type.String(),
  /** The event that could not be folded. */
  from: EventReference,
  fingerprint: Fingerprint,
};
const Count = Type.Integer({ minimum: 0 });

/** An operator's actions on a view; the aggregate's id is the view's name. */
export const operatedView = aggregate({
  context: 'operations',
  name: 'view',
  events: [
    message('ViewBuildStarted', Type.Object(OfBuild)),
    /** Queries are answered from this build from now on. */
    message('ViewSwitched', Type.Object(OfBuild)),
    message('ViewRolledBack', Type.Object(OfBuild)),
    message('ViewBuildDropped', Type.Object(OfBuild)),
    /** The quarantined events were folded again, as far as possible. */
    message('ParkedKeyRedriven', Type.Object({ ...OfKey, folded: Count, waiting: Count })),
    /** The poison event will be skipped, for this view only: recorded before it is. */
    message('ParkedEventDiscarded', Type.Object(OfKey)),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
/** An event about a view. */
export type OperatedViewEvent = EventOf<typeof operatedView>;
