import type { BlogEvent, BlogRejection, BlogRequest, BlogState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';

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
  }
};

const evolve = (_state: BlogState, event: BlogEvent): BlogState => {
  switch (event.type) {
    case 'BlogDefined': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'BlogDeleted':
      return {};
  }
};

/** The rules of a blog. A deleted one can be created again. */
export const blogDecider: Decider<BlogState, BlogRequest, BlogEvent, BlogRejection> = { initial: {}, decide, evolve };
