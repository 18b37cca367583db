import {
  type ArticleEvent,
  type ArticleRejection,
  type ArticleRequest,
  type ArticleState,
  articleTexts,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';
import { withTranslations } from '../definition/with-translations.js';

const decide = (state: ArticleState, command: ArticleRequest): Decision<ArticleEvent, ArticleRejection> => {
  switch (command.type) {
    case 'CreateArticle': {
      const { type: _, ...details } = command;
      return state.details ? reject({ type: 'ArticleExists' }) : accept({ type: 'ArticleDefined', ...details });
    }
    case 'ChangeArticle': {
      if (!state.details) return reject({ type: 'ArticleNotFound' });
      const { type: _, unpublish, removeImage, ...change } = command;
      const details = withChange(state.details, change, [
        ...(unpublish ? (['publishedAt'] as const) : []),
        ...(removeImage ? (['image'] as const) : []),
      ]);
      return details ? accept({ type: 'ArticleDefined', ...details }) : accept();
    }
    case 'DeleteArticle':
      return state.details ? accept({ type: 'ArticleDeleted' }) : reject({ type: 'ArticleNotFound' });
    case 'TranslateArticle': {
      if (!state.details) return reject({ type: 'ArticleNotFound' });
      const translated = withTranslations(state.details, articleTexts(state.details), command);
      if ('rejection' in translated) return reject(translated.rejection);
      return translated.details ? accept({ type: 'ArticleTranslated', ...translated.details }) : accept();
    }
  }
};

const evolve = (_state: ArticleState, event: ArticleEvent): ArticleState => {
  switch (event.type) {
    case 'ArticleDefined':
    case 'ArticleTranslated': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'ArticleDeleted':
      return {};
  }
};

/** The rules of an article. A deleted one can be created again. */
export const articleDecider: Decider<ArticleState, ArticleRequest, ArticleEvent, ArticleRejection> = {
  initial: {},
  decide,
  evolve,
};
