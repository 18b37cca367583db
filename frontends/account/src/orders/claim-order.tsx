import { Field, heldToken, navigate, notify, paths, useAddress } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { Form } from '../form/form.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import cards from '../own/cards.module.css';
import { ClaimMutation } from './own-orders.query.ts';
import { orderIdIn } from './order-id-in.ts';

/** Adds an order that was placed without an account. */
export const ClaimOrder = ({ onClaimed }: { onClaimed: () => Promise<void> }) => {
  const { searchParams } = useAddress();
  const claimed = searchParams.get('claim') ?? '';
  const form = useForm(async ({ orderId = '' }, idempotencyKey) => {
    const variables = { token: heldToken, orderId: orderIdIn(orderId), idempotencyKey };
    const { payload, errors } = await send(ClaimMutation, variables);
    if (!payload || errors.length > 0) return errors;
    await onClaimed();
    notify({ message: messages.orders.claimed(payload.order?.name ?? ''), tone: 'good' });
    if (claimed) navigate(paths.account, { replace: true });
    return [];
  });
  return (
    <details className={cards.card} open={claimed !== ''}>
      <summary className={cards.strong}>{messages.orders.claim}</summary>
      <div className={cards.narrow}>
        <Form form={form} action={messages.orders.claimAction}>
          <Field
            label={messages.orders.claimLabel}
            name="orderId"
            required
            autoComplete="off"
            maxLength={500}
            hint={messages.orders.claimHint}
            defaultValue={claimed && location.origin + paths.order(claimed)}
            error={form.errors['orderId']}
          />
        </Form>
      </div>
    </details>
  );
};
