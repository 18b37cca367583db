import {
  metaobject,
  type MetaobjectDetails,
  type MetaobjectRequest,
  type MetaobjectState,
  type MetaobjectTypeDetails,
  type MetaobjectTypeRequest,
  type MetaobjectTypeState,
  metaobjectType,
} from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import { contentIds, toTypeName } from '../../content/content-ids.js';
import type { MetaobjectTypeRow } from '../../content/content-row.js';
import type { AdminUserError, MutationResolvers, QueryResolvers, Resolvers } from '../../generated/admin.js';
import { contentGid, idOf } from '../../identity/gid.js';
import { isHandle, toHandle } from '../../identity/handle.js';
import { type CommandOptions, type ContentCommands, refusedContent, type Sending } from '../content/commands/content-commands.js';
import { handleOf } from '../content/commands/content-inputs.js';
import { metaobjectChangeOf } from '../content/commands/metaobject-inputs.js';
import { connectionOf, pageOf } from '../listing/id-pages.js';
import { typeChangeOf, typeDetailsOf } from './definition-inputs.js';
import { toDefinition, toMetaobject } from './metaobject-models.js';
import { type Content, metaobjectsIn, type Stored } from './stored-metaobjects.js';

const wrongHandle: AdminUserError = {
  code: 'INVALID',
  message: 'A handle has letters, digits and dashes: give one, or a display name of which one can be made.',
  field: ['metaobject', 'handle'],
};
const notFound = (what: string, ...field: string[]): AdminUserError => ({
  code: 'NOT_FOUND',
  message: `We can’t find this ${what}.`,
  field,
});

const definitionOf = ({ id, version, details }: MetaobjectTypeRow) => toDefinition(details, id, version);
const modelOf = ({ row: { id, version, details }, type }: Stored) => toMetaobject(details, { id, version, type });

const queries = (content: Content): QueryResolvers => ({
  metaobjectDefinitions: async (_, page, { session }) => {
    const { limit, after = '' } = pageOf('MetaobjectDefinition', page);
    const rows = (await metaobjectsIn(session, content)).all('metaobject-type').filter(({ id }) => id > after);
    return connectionOf(rows.slice(0, limit).map(definitionOf), rows.length > limit, ({ id }) => id);
  },
  metaobjectDefinitionByType: async (_, { type }, { session }) => {
    const row = (await metaobjectsIn(session, content)).typeOf(type);
    return row ? definitionOf(row) : null;
  },
  metaobjects: async (_, { type: name, ...page }, { session }) => {
    const { limit, after = '' } = pageOf('Metaobject', page);
    const { all, typeOf } = await metaobjectsIn(session, content);
    const type = typeOf(name)?.details;
    const rows = type ? all('metaobject').filter(({ id, details }) => id > after && details.typeName === type.typeName) : [];
    const nodes = rows.slice(0, limit).flatMap((row) => (type ? [modelOf({ row, type })] : []));
    return connectionOf(nodes, rows.length > limit, ({ id }) => id);
  },
  metaobject: async (_, { id }, { session }) => {
    const stored = (await metaobjectsIn(session, content)).stored(idOf('Metaobject', id));
    return stored ? modelOf(stored) : null;
  },
  metaobjectByHandle: async (_, { handle: { type, handle } }, { session }) => {
    const { stored } = await metaobjectsIn(session, content);
    const found = stored(contentIds.metaobject(toTypeName(type), toHandle(handle)));
    return found ? modelOf(found) : null;
  },
});

const errorsOf = ({ userErrors, position }: Sending<unknown>) => ({ userErrors, position });

const typeMutations = (commands: ContentCommands): MutationResolvers => {
  const answer = (sending: Sending<MetaobjectTypeState>) => ({
    metaobjectDefinition: sending.state?.details ? toDefinition(sending.state.details, sending.id, sending.version) : null,
    ...errorsOf(sending),
  });
  const send = (session: ReadSession, id: string, request: MetaobjectTypeRequest, options: CommandOptions) =>
    commands.send(session, { aggregate: metaobjectType, id, request, options });
  const typeId = (gid: string) => idOf('MetaobjectDefinition', gid);
  return {
    metaobjectDefinitionCreate: async (_, { definition, ...options }, { session }) => {
      const details = typeDetailsOf(definition);
      const id = contentIds.metaobjectType(details.typeName);
      return answer(await send(session, id, { type: 'CreateMetaobjectType', ...details }, options));
    },
    metaobjectDefinitionUpdate: async (_, { id, definition, ...options }, { session }) =>
      answer(await send(session, typeId(id), typeChangeOf(definition), options)),
    metaobjectDefinitionDelete: async (_, { id, ...options }, { session }) => {
      const sending = await send(session, typeId(id), { type: 'DeleteMetaobjectType' }, options);
      return { deletedId: sending.state && contentGid('MetaobjectDefinition', sending.id), ...errorsOf(sending) };
    },
  };
};

const mutations = (commands: ContentCommands, content: Content): MutationResolvers => {
  const answer = (sending: Sending<MetaobjectState>, type?: MetaobjectTypeDetails) => {
    const { state, id, version } = sending;
    const shown = state?.details && type ? toMetaobject(state.details, { id, version, type }) : null;
    return { metaobject: shown, ...errorsOf(sending) };
  };
  const send = (session: ReadSession, id: string, request: MetaobjectRequest, options: CommandOptions) =>
    commands.send(session, { aggregate: metaobject, id, request, options });
  const handleFor = (given: string | null | undefined, type: MetaobjectTypeDetails, fields: MetaobjectDetails['fields']) =>
    handleOf(given, fields.find(({ key }) => key === type.displayNameKey)?.value ?? '');
  return {
    metaobjectCreate: async (_, { metaobject: { type: name, handle: given, ...input }, ...options }, { session }) => {
      const type = (await metaobjectsIn(session, content)).typeOf(name)?.details;
      if (!type) return answer(refusedContent(session, notFound('type of metaobjects', 'metaobject', 'type')));
      const change = metaobjectChangeOf(type, input);
      if ('code' in change) return answer(refusedContent(session, change));
      const handle = handleFor(given, type, change.fields as MetaobjectDetails['fields']);
      if (!isHandle(handle)) return answer(refusedContent(session, wrongHandle));
      const id = contentIds.metaobject(type.typeName, handle);
      const draft = change.isDraft === undefined && type.isPublishable ? { isDraft: true } : {};
      const request = { type: 'CreateMetaobject' as const, typeName: type.typeName, handle, ...change, ...draft };
      return answer(await send(session, id, request, options), type);
    },
    metaobjectUpdate: async (_, { id: gid, metaobject: input, ...options }, { session }) => {
      const id = idOf('Metaobject', gid);
      const stored = (await metaobjectsIn(session, content)).stored(id);
      if (!stored) return answer(refusedContent(session, notFound('metaobject', 'id')));
      const change = metaobjectChangeOf(stored.type, input, stored.row.details);
      if ('code' in change) return answer(refusedContent(session, change));
      return answer(await send(session, id, { type: 'ChangeMetaobject', ...change }, options), stored.type);
    },
    metaobjectUpsert: async (_, { handle: given, metaobject: input, ...options }, { session }) => {
      const { stored, typeOf } = await metaobjectsIn(session, content);
      const type = typeOf(given.type)?.details;
      if (!type) return answer(refusedContent(session, notFound('type of metaobjects', 'handle', 'type')));
      const handle = toHandle(given.handle);
      if (!isHandle(handle)) return answer(refusedContent(session, { ...wrongHandle, field: ['handle', 'handle'] }));
      const id = contentIds.metaobject(type.typeName, handle);
      const change = metaobjectChangeOf(type, input, stored(id)?.row.details);
      if ('code' in change) return answer(refusedContent(session, change));
      const identity = { typeName: type.typeName, handle };
      const request = { type: 'PutMetaobject' as const, ...identity, ...change, newIsDraft: type.isPublishable };
      return answer(await send(session, id, request, options), type);
    },
    metaobjectDelete: async (_, { id, ...options }, { session }) => {
      const sending = await send(session, idOf('Metaobject', id), { type: 'DeleteMetaobject' }, options);
      return { deletedId: sending.state && contentGid('Metaobject', sending.id), ...errorsOf(sending) };
    },
  };
};

/** The types of metaobjects, the metaobjects, and their mutations. */
export const metaobjectResolvers = (commands: ContentCommands, content: Content): Resolvers => ({
  Query: queries(content),
  Mutation: { ...typeMutations(commands), ...mutations(commands, content) },
});
