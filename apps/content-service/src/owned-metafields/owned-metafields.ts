import {
  changeMetafields,
  metafieldsProblem,
  type OwnedMetafieldsEvent,
  type OwnedMetafieldsRejection,
  type OwnedMetafieldsRequest,
  type OwnedMetafieldsState,
  typedMetafields,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

const decide = (
  { details }: OwnedMetafieldsState,
  { ownerType, ownerId, set, remove }: OwnedMetafieldsRequest,
): Decision<OwnedMetafieldsEvent, OwnedMetafieldsRejection> => {
  const known = details?.metafields ?? [];
  const metafields = changeMetafields(known, { set: typedMetafields(known, set), remove });
  if (metafields === known) return accept();
  const problem = metafieldsProblem(metafields);
  return problem ? reject(problem) : accept({ type: 'OwnedMetafieldsDefined', ownerType, ownerId, metafields: [...metafields] });
};

const evolve = (_state: OwnedMetafieldsState, event: OwnedMetafieldsEvent): OwnedMetafieldsState => {
  const { type: _, ...details } = event;
  return { details };
};

/** The rules of the metafields of something that is no product. */
export const ownedMetafieldsDecider: Decider<
  OwnedMetafieldsState,
  OwnedMetafieldsRequest,
  OwnedMetafieldsEvent,
  OwnedMetafieldsRejection
> = { initial: {}, decide, evolve };
