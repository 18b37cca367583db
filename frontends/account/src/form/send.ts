import { freshLogIn, logInState, shopClient } from '@shop/kit';
import { messages } from '@shop/account/messages';
import type { AnyVariables, DocumentInput } from 'urql';
import { isLoggedOut, type UserError } from './form-errors.ts';

export interface Sent<Payload> {
  payload?: Payload;
  errors: readonly UserError[];
}

const ofForm = (message: string, code?: unknown): readonly UserError[] => [
  { message, field: null, ...(typeof code === 'string' && { code }) },
];
export const { unreachable } = messages;

/** A payload of a mutation, under whichever name its errors have. */
interface Payload {
  customerUserErrors?: readonly UserError[];
  userErrors?: readonly UserError[];
}

/**
 * Sends a mutation that has the root field `result`, with a log-in that was renewed if needed. What the shop refuses as a whole, such as
 * too many attempts, is an error of the form. A log-in that has ended is forgotten.
 */
export const send = async <Result extends Payload, Variables extends AnyVariables>(
  document: DocumentInput<{ result: Result | null }, Variables>,
  variables: Variables,
): Promise<Sent<Result>> => {
  try {
    await freshLogIn();
  } catch {
    return { errors: ofForm(unreachable) };
  }
  const { data, error } = await shopClient.mutation(document, variables).toPromise();
  const payload = data?.result;
  const refusal = error?.graphQLErrors[0];
  if (!payload) return { errors: ofForm(refusal?.message ?? unreachable, refusal?.extensions?.['code']) };
  const errors = payload.customerUserErrors ?? payload.userErrors ?? [];
  if (isLoggedOut(errors)) logInState.forget();
  return { payload, errors };
};
