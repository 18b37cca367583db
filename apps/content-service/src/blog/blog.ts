import { type BlogEvent, type BlogRejection, type BlogRequest, type BlogState, blogTexts } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';
import { withTranslations } from '../definition/with-translations.js';

const decide = (state: BlogState, command: BlogRequest): Decision<BlogEvent, BlogRejection> => {
  switch (command.type) {
    case 'CreateBlog': {
      const { type: _, ...details } = command;
      return state.details ? reject({ type: 'BlogExists' }) : accept({ type: 'BlogDefined', ...details });
    }
    case 'ChangeBlog': {
      if (!state.details) return reject({ type: 'BlogNotFound' });
      const { type: _, ...change } = command;
      const details = withChange(state.details, change, []);
      return details ? accept({ type: 'BlogDefined', ...details }) : accept();
    }
    case 'DeleteBlog':
      return state.details ? accept({ type: 'BlogDeleted' }) : reject({ type: 'BlogNotFound' });
    case 'TranslateBlog': {
      if (!state.details) return reject({ type: 'BlogNotFound' });
      const translated = withTranslations(state.details, blogTexts(state.details), command);
      if ('rejection' in translated) return reject(translated.rejection);
      return translated.details ? accept({ type: 'BlogTranslated', ...translated.details }) : accept();
    }
  }
};

const evolve = (_state: BlogState, event: BlogEvent): BlogState => {
  switch (event.type) {
    case 'BlogDefined':
    case 'BlogTranslated': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'BlogDeleted':
      return {};
  }
};

/** The rules of a blog. A deleted one can be created again. */
export const blogDecider: Decider<BlogState, BlogRequest, BlogEvent, BlogRejection> = { initial: {}, decide, evolve };
