import { Type } from 'typebox';
import { Instant } from '../declaration/values.js';
import { query } from '../declaration/query.js';

const Name = Type.String({ minLength: 1, maxLength: 100 });
const Count = Type.Integer({ minimum: 0 });
/** A JSON object, as text: its fields depend on the function. */
const Json = Type.String({ maxLength: 1_000_000 });

/** The functions of the instance that answers, with the figures of their workers since its start. */
export const ListFunctions = query(
  'functions',
  'ListFunctions',
  Type.Object({}),
  Type.Object({
    /** Whether the app calls what operators deploy. */
    takesDeployments: Type.Optional(Type.Boolean()),
    functions: Type.Array(
      Type.Object({
        name: Type.String(),
        /** The types of events on which it is called, such as `order.order.OrderPlaced`. */
        on: Type.Array(Type.String()),
        /** Its cron expression and time zone; absent when it runs on no schedule. */
        schedule: Type.Optional(Type.Object({ cron: Type.String(), timeZone: Type.String(), isOn: Type.Boolean() })),
        /** The kinds of aggregates that it may publish to. */
        publishes: Type.Array(Type.String()),
        /** The deployed version that is called; absent for the one that the app was built with. */
        version: Type.Optional(Type.Integer({ minimum: 1 })),
        workers: Count,
        inWork: Count,
        waiting: Count,
        invocations: Count,
        failures: Count,
        coldStarts: Count,
        /** Milliseconds until its last worker had loaded it. Absent before the first. */
        coldStartMs: Type.Optional(Type.Number()),
      }),
    ),
  }),
);

/** The newest lines that a function wrote to its output in the instance that answers, the oldest first. Refused with `UnknownFunction`. */
export const ReadFunctionLogs = query(
  'functions',
  'ReadFunctionLogs',
  Type.Object({ name: Name }),
  Type.Object({ lines: Type.Array(Type.Object({ at: Instant, line: Type.String() })) }),
);

/**
 * Calls a function with an event that is made up, and publishes nothing of what it returns. `eventType`: the CloudEvents type of the event, by default the first on which it
 * is called. Refused with `UnknownFunction`, and with `FunctionFailed` when it fails or the data are no JSON.
 */
export const InvokeFunction = query(
  'functions',
  'InvokeFunction',
  Type.Object({ name: Name, eventType: Type.Optional(Type.String()), subject: Type.String({ maxLength: 100 }), data: Json }),
  Type.Object({ outputs: Type.Array(Json), durationMs: Type.Number() }),
);
