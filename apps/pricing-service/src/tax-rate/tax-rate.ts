import type { TaxRateEvent, TaxRateRejection, TaxRateRequest, TaxRateState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

const decide = (taxRate: TaxRateState, command: TaxRateRequest): Decision<TaxRateEvent, TaxRateRejection> => {
  switch (command.type) {
    case 'PutTaxRate': {
      const { type: _, ...details } = command;
      const isSame = taxRate.active && JSON.stringify(taxRate.details) === JSON.stringify(details);
      return isSame ? accept() : accept({ type: 'TaxRateDefined', ...details });
    }
    case 'WithdrawTaxRate':
      if (!taxRate.details) return reject({ type: 'TaxRateNotFound' });
      return taxRate.active ? accept({ type: 'TaxRateWithdrawn' }) : accept();
  }
};

const evolve = (taxRate: TaxRateState, event: TaxRateEvent): TaxRateState => {
  switch (event.type) {
    case 'TaxRateDefined': {
      const { type: _, ...details } = event;
      return { details, active: true };
    }
    case 'TaxRateWithdrawn':
      return { ...taxRate, active: false };
  }
};

export const taxRateDecider: Decider<TaxRateState, TaxRateRequest, TaxRateEvent, TaxRateRejection> = {
  initial: { active: false },
  decide,
  evolve,
};
