/** Injection token of the process's one `CommandSender`, which appends commands to the stream `REQUESTS` and receives their results. */
export const COMMAND_SENDER = Symbol('command-sender');
