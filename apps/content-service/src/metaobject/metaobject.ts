import {
  type MetaobjectDetails,
  type MetaobjectEvent,
  type MetaobjectRejection,
  type MetaobjectRequest,
  type MetaobjectState,
  metaobjectTexts,
  metafieldProblem,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';
import { withTranslations } from '../definition/with-translations.js';

type Decided = Decision<MetaobjectEvent, MetaobjectRejection>;
type Change = Pick<Extract<MetaobjectRequest, { type: 'ChangeMetaobject' }>, 'fields' | 'isDraft'>;
type Invalid = Extract<MetaobjectRejection, { type: 'MetaobjectFieldInvalid' }>;

/** The first field of a change that cannot be written. */
const invalidIn = ({ fields }: Change): Invalid | undefined => {
  const keys = new Set<string>();
  for (const { key, type, value } of fields) {
    const reason = keys.has(key) ? 'REPEATED' : value === undefined ? undefined : metafieldProblem(type, value);
    if (reason) return { type: 'MetaobjectFieldInvalid', key, reason };
    keys.add(key);
  }
  return undefined;
};

/** The fields after a change, by key. */
const fieldsAfter = (known: MetaobjectDetails['fields'], { fields }: Change): MetaobjectDetails['fields'] => {
  const all = new Map(known.map((one) => [one.key, one]));
  for (const { key, type, value } of fields) {
    if (value === undefined) all.delete(key);
    else all.set(key, { key, type, value });
  }
  return [...all.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
};

const changed = (before: MetaobjectDetails, change: Change, isNew: boolean): Decided => {
  const invalid = invalidIn(change);
  if (invalid) return reject(invalid);
  const fields = fieldsAfter(before.fields, change);
  const details = withChange(
    before,
    { fields, ...(change.isDraft && { isDraft: true }) },
    change.isDraft === false ? ['isDraft'] : [],
  );
  return details || isNew ? accept({ type: 'MetaobjectDefined', ...(details ?? before) }) : accept();
};

const created = ({ typeName, handle, ...change }: Change & Readonly<{ typeName: string; handle: string }>): Decided =>
  changed({ typeName, handle, fields: [] }, change, true);

const decide = (state: MetaobjectState, command: MetaobjectRequest): Decided => {
  switch (command.type) {
    case 'CreateMetaobject':
      return state.details ? reject({ type: 'MetaobjectExists' }) : created(command);
    case 'PutMetaobject': {
      const { newIsDraft = false, isDraft = newIsDraft, ...put } = command;
      return state.details ? changed(state.details, command, false) : created({ ...put, isDraft });
    }
    case 'ChangeMetaobject':
      return state.details ? changed(state.details, command, false) : reject({ type: 'MetaobjectNotFound' });
    case 'DeleteMetaobject':
      return state.details ? accept({ type: 'MetaobjectDeleted' }) : reject({ type: 'MetaobjectNotFound' });
    case 'TranslateMetaobject': {
      if (!state.details) return reject({ type: 'MetaobjectNotFound' });
      const translated = withTranslations(state.details, metaobjectTexts(state.details), command);
      if ('rejection' in translated) return reject(translated.rejection);
      return translated.details ? accept({ type: 'MetaobjectTranslated', ...translated.details }) : accept();
    }
  }
};

const evolve = (_state: MetaobjectState, event: MetaobjectEvent): MetaobjectState => {
  switch (event.type) {
    case 'MetaobjectDefined':
    case 'MetaobjectTranslated': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'MetaobjectDeleted':
      return {};
  }
};

/** The rules of a metaobject. A deleted one can be created again. */
export const metaobjectDecider: Decider<MetaobjectState, MetaobjectRequest, MetaobjectEvent, MetaobjectRejection> = {
  initial: {},
  decide,
  evolve,
};
