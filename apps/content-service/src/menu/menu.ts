import type { MenuEvent, MenuRejection, MenuRequest, MenuState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';

const decide = (state: MenuState, command: MenuRequest): Decision<MenuEvent, MenuRejection> => {
  switch (command.type) {
    case 'CreateMenu': {
      const { type: _, ...details } = command;
      return state.details ? reject({ type: 'MenuExists' }) : accept({ type: 'MenuDefined', ...details });
    }
    case 'ChangeMenu': {
      if (!state.details) return reject({ type: 'MenuNotFound' });
      const { type: _, ...change } = command;
      const details = withChange(state.details, change, []);
      return details ? accept({ type: 'MenuDefined', ...details }) : accept();
    }
    case 'DeleteMenu':
      return state.details ? accept({ type: 'MenuDeleted' }) : reject({ type: 'MenuNotFound' });
  }
};

const evolve = (_state: MenuState, event: MenuEvent): MenuState => {
  switch (event.type) {
    case 'MenuDefined': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'MenuDeleted':
      return {};
  }
};

/** The rules of a menu. A deleted one can be created again. */
export const menuDecider: Decider<MenuState, MenuRequest, MenuEvent, MenuRejection> = { initial: {}, decide, evolve };
