import {
  type MenuDetails,
  type MenuEvent,
  type MenuRejection,
  type MenuRequest,
  type MenuState,
  menuTexts,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';
import { havingTranslations, withTranslations } from '../definition/with-translations.js';
import { carriedTranslations } from './carried-translations.js';

const withCarried = (before: MenuDetails, after: MenuDetails): MenuDetails =>
  havingTranslations(after, carriedTranslations(before.translations ?? [], before, after));

const decide = (state: MenuState, command: MenuRequest): Decision<MenuEvent, MenuRejection> => {
  switch (command.type) {
    case 'CreateMenu': {
      const { type: _, ...details } = command;
      return state.details ? reject({ type: 'MenuExists' }) : accept({ type: 'MenuDefined', ...details });
    }
    case 'ChangeMenu': {
      if (!state.details) return reject({ type: 'MenuNotFound' });
      const { type: _, ...change } = command;
      const changed = withChange(state.details, change, []);
      const details = changed && withCarried(state.details, changed);
      return details ? accept({ type: 'MenuDefined', ...details }) : accept();
    }
    case 'DeleteMenu':
      return state.details ? accept({ type: 'MenuDeleted' }) : reject({ type: 'MenuNotFound' });
    case 'TranslateMenu': {
      if (!state.details) return reject({ type: 'MenuNotFound' });
      const translated = withTranslations(state.details, menuTexts(state.details), command);
      if ('rejection' in translated) return reject(translated.rejection);
      return translated.details ? accept({ type: 'MenuTranslated', ...translated.details }) : accept();
    }
  }
};

const evolve = (_state: MenuState, event: MenuEvent): MenuState => {
  switch (event.type) {
    case 'MenuDefined':
    case 'MenuTranslated': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'MenuDeleted':
      return {};
  }
};

/** The rules of a menu. A deleted one can be created again. */
export const menuDecider: Decider<MenuState, MenuRequest, MenuEvent, MenuRejection> = { initial: {}, decide, evolve };
