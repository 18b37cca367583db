import type { CustomerAddress } from '@millrace/contracts';
import { brokenRules } from '../../checkout/address/address-rules.js';
import { toCustomerAddress } from '../../checkout/address/entered-address.js';
import { toAddress } from '../../checkout/address/to-address.js';
import type {
  CartSelectableAddressInput,
  CartSelectableAddressUpdateInput,
  CartUserError,
  DeliveryAddressInput,
  DeliveryAddressValidationStrategy,
  MailingAddressInput,
} from '../../generated/shop.js';
import type { CartCommandContext } from './command-context.js';

/** An address in one of the inputs that have some. */
type Given = Readonly<{
  address: MailingAddressInput | null | undefined;
  /** The id of an address of a customer. */
  copied: string | null | undefined;
  strategy: DeliveryAddressValidationStrategy | null | undefined;
  /** Where the fields of the address are in its entry. */
  path: readonly string[];
  copiedPath: readonly string[];
}>;

const ofSelectable = ({
  address,
  validationStrategy: strategy,
}: CartSelectableAddressInput | CartSelectableAddressUpdateInput): Given => ({
  address: address?.deliveryAddress,
  copied: address?.copyFromCustomerAddressId,
  strategy,
  path: ['address', 'deliveryAddress'],
  copiedPath: ['address', 'copyFromCustomerAddressId'],
});

const ofPreference = (given: DeliveryAddressInput): Given => ({
  address: given.deliveryAddress,
  copied: given.customerAddressId,
  strategy: given.deliveryAddressValidationStrategy,
  path: ['deliveryAddress'],
  copiedPath: ['customerAddressId'],
});

const required = ['lastName', 'address1', 'city', 'zip', 'countryCode'] as const;

/** What is wrong with an address that has to be complete. */
const strictErrors = (given: MailingAddressInput): readonly Readonly<{ name: string; message: string }>[] => {
  const address = toAddress(given);
  const missing = required.filter((name) => address[name] === '');
  return missing.length > 0 ? missing.map((name) => ({ name, message: `${name} is missing` })) : brokenRules(address);
};

const errorsOf = ({ address, copied, strategy, path, copiedPath }: Given, isOptional: boolean): readonly CartUserError[] => {
  const invalid = (message: string, field: readonly string[]): CartUserError => ({ code: 'INVALID', message, field });
  if (copied != null) return [invalid('An address of a customer is not copied: enter it.', copiedPath)];
  if (!address) return isOptional ? [] : [invalid('There is no address.', path)];
  return strategy === 'STRICT' ? strictErrors(address).map(({ name, message }) => invalid(message, [...path, name])) : [];
};

const errorsOfAll = (given: readonly Given[], field: readonly string[], isOptional = false): CartUserError[] =>
  given.flatMap((one, index) =>
    errorsOf(one, isOptional).map((error) => ({ ...error, field: [...field, String(index), ...(error.field ?? [])] })),
  );

/** The user errors of new addresses. `field`: where they are. */
export const addressInputErrors = (given: readonly CartSelectableAddressInput[], field: readonly string[]): CartUserError[] =>
  errorsOfAll(given.map(ofSelectable), field);

/** The user errors of changes of addresses. */
export const addressChangeErrors = (given: readonly CartSelectableAddressUpdateInput[]): CartUserError[] =>
  errorsOfAll(
    given.map((one) => (one.address ? ofSelectable(one) : { ...ofSelectable(one), address: undefined })),
    ['addresses'],
    true,
  );

/** The user errors of the addresses that a buyer prefers. */
export const preferenceErrors = (given: readonly DeliveryAddressInput[]): CartUserError[] =>
  errorsOfAll(given.map(ofPreference), ['buyerIdentity', 'deliveryAddressPreferences']);

const entered = ({ address }: Given): CustomerAddress => knownCountry(toCustomerAddress(address ?? {}));

/** `ZZ` is the code of no country. */
const knownCountry = ({ countryCode, ...address }: CustomerAddress): CustomerAddress =>
  countryCode === undefined || countryCode === 'ZZ' ? address : { ...address, countryCode };

/** New addresses of a cart, each with its id. */
export const newAddresses = (given: readonly CartSelectableAddressInput[], { newAddressId }: CartCommandContext) =>
  given.map((one, index) => ({
    addressId: newAddressId(index),
    address: entered(ofSelectable(one)),
    ...(one.selected != null && { selected: one.selected }),
    oneTimeUse: one.oneTimeUse ?? false,
  }));

/** The addresses that a buyer prefers, as those of the cart: the first is selected. */
export const preferredAddresses = (given: readonly DeliveryAddressInput[], { newAddressId }: CartCommandContext) =>
  given.map((one, index) => ({
    addressId: newAddressId(index),
    address: entered(ofPreference(one)),
    selected: index === 0,
    oneTimeUse: one.oneTimeUse ?? false,
  }));

/** The address in a change; `undefined`: it stays. */
export const changedAddress = (given: CartSelectableAddressUpdateInput): CustomerAddress | undefined =>
  given.address ? entered(ofSelectable(given)) : undefined;
