import { navigate, notify, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { Form } from '../form/form.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { ConfirmEmailMutation } from './entry.mutations.ts';
import { EntryPage } from './entry-page.tsx';

const { confirmEmail, usedUp } = messages.entry;
/** Also of an account that was deleted meanwhile. */
const invalid = new Set(['TOKEN_INVALID', 'UNIDENTIFIED_CUSTOMER', 'BAD_USER_INPUT']);

/** The page that the mail to a new address leads to. A button confirms it: programs that open the links of mails do not. */
export const ConfirmEmail = () => {
  const form = useForm(async () => {
    const { payload, errors } = await send(ConfirmEmailMutation, { url: location.origin + location.pathname });
    if (errors.some(({ code }) => invalid.has(code ?? ''))) return [{ message: usedUp, field: null }];
    if (errors.some(({ code }) => code === 'TAKEN')) return [{ message: confirmEmail.taken, field: null }];
    if (!payload || errors.length > 0) return errors;
    navigate(paths.accountPage('profile'), { replace: true });
    notify({ message: confirmEmail.done, tone: 'good' });
    return [];
  });
  return (
    <EntryPage title={confirmEmail.title} text={confirmEmail.text} links={<a href={paths.account}>{messages.yourAccount}</a>}>
      <Form form={form} action={confirmEmail.action}>
        {null}
      </Form>
    </EntryPage>
  );
};
