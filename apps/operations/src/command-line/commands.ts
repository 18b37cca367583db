import { queryCommands } from '../query/query-commands.js';
import { auditCommands } from '../audit/audit-commands.js';
import { deadLetterCommands } from '../dead-letters/dead-letter-commands.js';
import { doctorCommands } from '../doctor/doctor-commands.js';
import { functionCommands } from '../functions/function-commands.js';
import { orderCommands } from '../orders/order-commands.js';
import { paymentCommands } from '../payments/payment-commands.js';
import { streamsCommands } from '../streams/streams-commands.js';
import { viewCommands } from '../views/view-commands.js';
import type { Command } from '../command/command.js';

/** All commands. */
export const commands: readonly Command[] = [
  ...viewCommands,
  ...doctorCommands,
  ...deadLetterCommands,
  ...auditCommands,
  ...orderCommands,
  ...paymentCommands,
  ...queryCommands,
  ...streamsCommands,
  ...functionCommands,
];
