import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';

/** `path`: an address of the shop that has moved. `target`: the new one, a path of the shop or an absolute address. */
export const RedirectDetails = Type.Object(
  {
    path: Type.String({ maxLength: 1_000, pattern: '^/[^\\s]*$' }),
    target: Type.String({ minLength: 1, maxLength: 2_000, pattern: '^(/|https?://)[^\\s]*$' }),
  },
  { title: 'RedirectDetails' },
);
export type RedirectDetails = Static<typeof RedirectDetails>;

/** A redirect; its id is derived from its path. */
export const redirect = aggregate({
  context: 'content',
  name: 'redirect',
  events: [message('RedirectDefined', RedirectDetails), message('RedirectDeleted', Empty)],
  requests: [
    message('CreateRedirect', RedirectDetails),
    message('ChangeRedirect', Type.Object({ target: RedirectDetails.properties.target })),
    message('DeleteRedirect', Empty),
  ],
  rejections: [message('RedirectExists', Empty), message('RedirectNotFound', Empty), message('RedirectToItself', Empty)],
  state: Type.Object({ details: Type.Optional(RedirectDetails) }),
});
/** An event of a redirect. */
export type RedirectEvent = EventOf<typeof redirect>;
/** A command to a redirect. */
export type RedirectRequest = RequestOf<typeof redirect>;
/** A rejection of a command to a redirect. */
export type RedirectRejection = RejectionOf<typeof redirect>;
/** The state of a redirect that clients get. */
export type RedirectState = StateOf<typeof redirect>;
