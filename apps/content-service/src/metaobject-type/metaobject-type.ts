import {
  isMetafieldType,
  type MetaobjectTypeDetails,
  type MetaobjectTypeEvent,
  type MetaobjectTypeRejection,
  type MetaobjectTypeRequest,
  type MetaobjectTypeState,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { withChange } from '../definition/with-change.js';

type Refused = Extract<MetaobjectTypeRejection, { type: 'MetaobjectFieldRefused' }>;

/** Why the fields of a type are refused. A field that stays has the type that it had: its values are of it. */
const refusalOf = (after: MetaobjectTypeDetails, before?: MetaobjectTypeDetails): Refused | undefined => {
  const refused = (key: string, reason: Refused['reason']): Refused => ({ type: 'MetaobjectFieldRefused', key, reason });
  const keys = new Set<string>();
  for (const { key, type } of after.fields) {
    if (keys.has(key)) return refused(key, 'REPEATED');
    keys.add(key);
    if (!isMetafieldType(type)) return refused(key, 'TYPE');
    const known = before?.fields.find((one) => one.key === key);
    if (known && known.type !== type) return refused(key, 'TYPE_CHANGED');
  }
  const named = [after.displayNameKey, after.metaTitleKey, after.metaDescriptionKey];
  const unknown = named.find((key) => key !== undefined && !keys.has(key));
  return unknown === undefined ? undefined : refused(unknown, 'UNKNOWN');
};

const defined = (
  details: MetaobjectTypeDetails,
  before?: MetaobjectTypeDetails,
): Decision<MetaobjectTypeEvent, MetaobjectTypeRejection> => {
  const refusal = refusalOf(details, before);
  return refusal ? reject(refusal) : accept({ type: 'MetaobjectTypeDefined', ...details });
};

const decide = (
  state: MetaobjectTypeState,
  command: MetaobjectTypeRequest,
): Decision<MetaobjectTypeEvent, MetaobjectTypeRejection> => {
  switch (command.type) {
    case 'CreateMetaobjectType': {
      const { type: _, ...details } = command;
      return state.details ? reject({ type: 'MetaobjectTypeExists' }) : defined(details);
    }
    case 'ChangeMetaobjectType': {
      if (!state.details) return reject({ type: 'MetaobjectTypeNotFound' });
      const { type: _, remove = [], ...change } = command;
      const details = withChange(state.details, change, remove);
      return details ? defined(details, state.details) : accept();
    }
    case 'DeleteMetaobjectType':
      return state.details ? accept({ type: 'MetaobjectTypeDeleted' }) : reject({ type: 'MetaobjectTypeNotFound' });
  }
};

const evolve = (_state: MetaobjectTypeState, event: MetaobjectTypeEvent): MetaobjectTypeState => {
  switch (event.type) {
    case 'MetaobjectTypeDefined': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'MetaobjectTypeDeleted':
      return {};
  }
};

/** The rules of a type of metaobjects. A deleted one can be created again. */
export const metaobjectTypeDecider: Decider<
  MetaobjectTypeState,
  MetaobjectTypeRequest,
  MetaobjectTypeEvent,
  MetaobjectTypeRejection
> = { initial: {}, decide, evolve };
