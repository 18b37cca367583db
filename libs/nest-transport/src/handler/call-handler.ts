import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';

/** Calls a controller's method through Nest's guards, interceptors, pipes and filters. Throws what the method throws. */
export const callHandler = async (handler: MessageHandler, payload: unknown, context: unknown): Promise<unknown> => {
  const result: unknown = await handler(payload, context);
  return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
};
