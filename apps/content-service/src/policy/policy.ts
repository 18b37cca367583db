import { type PolicyEvent, type PolicyRejection, type PolicyRequest, type PolicyState, policyTexts } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';
import { withTranslations } from '../definition/with-translations.js';

const decide = ({ details }: PolicyState, command: PolicyRequest): Decision<PolicyEvent, PolicyRejection> => {
  switch (command.type) {
    case 'PutPolicy': {
      const { type: _, ...put } = command;
      const changed = details ? withChange(details, put, []) : put;
      return changed ? accept({ type: 'PolicyDefined', ...changed }) : accept();
    }
    case 'TranslatePolicy': {
      if (!details) return reject({ type: 'PolicyNotFound' });
      const translated = withTranslations(details, policyTexts(details), command);
      if ('rejection' in translated) return reject(translated.rejection);
      return translated.details ? accept({ type: 'PolicyTranslated', ...translated.details }) : accept();
    }
  }
};

/** The rules of a policy: its newest text counts, with the translations that it has. */
export const policyDecider: Decider<PolicyState, PolicyRequest, PolicyEvent, PolicyRejection> = {
  initial: {},
  decide,
  evolve: (_state, { type: _, ...details }) => ({ details }),
};
