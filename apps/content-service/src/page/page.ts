import { type PageEvent, type PageRejection, type PageRequest, type PageState, pageTexts } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';
import { withTranslations } from '../definition/with-translations.js';

const decide = (state: PageState, command: PageRequest): Decision<PageEvent, PageRejection> => {
  switch (command.type) {
    case 'CreatePage': {
      const { type: _, ...details } = command;
      return state.details ? reject({ type: 'PageExists' }) : accept({ type: 'PageDefined', ...details });
    }
    case 'ChangePage': {
      if (!state.details) return reject({ type: 'PageNotFound' });
      const { type: _, unpublish, ...change } = command;
      const details = withChange(state.details, change, unpublish ? ['publishedAt'] : []);
      return details ? accept({ type: 'PageDefined', ...details }) : accept();
    }
    case 'DeletePage':
      return state.details ? accept({ type: 'PageDeleted' }) : reject({ type: 'PageNotFound' });
    case 'TranslatePage': {
      if (!state.details) return reject({ type: 'PageNotFound' });
      const translated = withTranslations(state.details, pageTexts(state.details), command);
      if ('rejection' in translated) return reject(translated.rejection);
      return translated.details ? accept({ type: 'PageTranslated', ...translated.details }) : accept();
    }
  }
};

const evolve = (_state: PageState, event: PageEvent): PageState => {
  switch (event.type) {
    case 'PageDefined':
    case 'PageTranslated': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'PageDeleted':
      return {};
  }
};

/** The rules of a page. A deleted one can be created again. */
export const pageDecider: Decider<PageState, PageRequest, PageEvent, PageRejection> = { initial: {}, decide, evolve };
