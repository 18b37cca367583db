import type { RedirectDetails, RedirectEvent, RedirectRejection, RedirectRequest, RedirectState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

type RedirectDecision = Decision<RedirectEvent, RedirectRejection>;

const decide = ({ details }: RedirectState, command: RedirectRequest): RedirectDecision => {
  switch (command.type) {
    case 'CreateRedirect':
      return details ? reject({ type: 'RedirectExists' }) : define({ path: command.path, target: command.target });
    case 'ChangeRedirect':
      if (!details) return reject({ type: 'RedirectNotFound' });
      return details.target === command.target ? accept() : define({ path: details.path, target: command.target });
    case 'DeleteRedirect':
      return details ? accept({ type: 'RedirectDeleted' }) : reject({ type: 'RedirectNotFound' });
  }
};

const define = (details: RedirectDetails): RedirectDecision =>
  details.path === details.target ? reject({ type: 'RedirectToItself' }) : accept({ type: 'RedirectDefined', ...details });

const evolve = (_state: RedirectState, event: RedirectEvent): RedirectState => {
  switch (event.type) {
    case 'RedirectDefined': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'RedirectDeleted':
      return {};
  }
};

/** The rules of a redirect. */
export const redirectDecider: Decider<RedirectState, RedirectRequest, RedirectEvent, RedirectRejection> = {
  initial: {},
  decide,
  evolve,
};
