import { getNamedType, getNullableType, isInputObjectType, isListType, isRequiredInputField } from 'graphql';
import { curatedValue, leafValue } from './leaf-values.mjs';

/** The optional fields that an example of an input has beside the required ones, by its type. */
const chosenFields = {
  ArticleCreateInput: 'body',
  ArticleUpdateInput: 'tags',
  BlogUpdateInput: 'title',
  CartAddressInput: 'deliveryAddress',
  CartBuyerIdentityInput: 'email countryCode',
  CartDeliveryAddressInput: 'firstName lastName address1 zip city countryCode',
  CartDeliveryInput: 'addresses',
  CartDeliveryPreferenceInput: 'deliveryMethod',
  CartInput: 'lines',
  CartLineInput: 'quantity',
  CartLineUpdateInput: 'quantity',
  CartPreferencesInput: 'delivery',
  CartSelectableAddressInput: 'selected',
  CartSelectableAddressUpdateInput: 'selected',
  CollectionCreateInput: 'descriptionHtml',
  CollectionUpdateInput: 'title',
  ContentSeoInput: 'title',
  CustomerUpdateInput: 'phone',
  DeliveryAddressInput: 'customerAddressId',
  DeliveryMethodInput: 'flatPrice',
  DiscountInput: 'code percentage',
  HasMetafieldsIdentifier: 'namespace',
  ImageTransformInput: 'maxWidth preferredContentType',
  InventoryLocationInput: 'countries',
  InventoryLowStockThresholdInput: 'threshold',
  InventoryPolicyInput: 'inventoryPolicy',
  MailingAddressInput: 'firstName lastName address1 zip city countryCode',
  MenuItemCreateInput: 'resourceId',
  MetaobjectCreateInput: 'fields',
  MetaobjectUpdateInput: 'fields',
  MetaobjectUpsertInput: 'fields',
  MetaobjectDefinitionUpdateInput: 'name',
  MetaobjectCapabilitiesInput: 'publishable',
  MetaobjectCapabilityDataInput: 'publishable',
  MetaobjectCapabilityDefinitionDataRenderableInput: 'metaTitleKey',
  PageCreateInput: 'body',
  PageUpdateInput: 'title',
  PriceListInput: 'adjustment',
  PriceRangeFilter: 'max',
  ProductFilter: 'available',
  RuleTargetsInput: 'productTypes',
  ShipmentUpdateInput: 'delivered',
};

const objectValue = (type) => {
  const chosen = (chosenFields[type.name] ?? '').split(' ');
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || chosen.includes(field.name));
  const entries = fields.map((field) => [field.name, inputValue({ subject: type.name, name: field.name, type: field.type })]);
  return entries.length > 0 && entries.every(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined;
};

const inLists = (type, value) => {
  const nullable = getNullableType(type);
  return isListType(nullable) ? [inLists(nullable.ofType, value)] : value;
};

/**
 * The value that stands as an example for an argument or an input field; an object has its required fields and a few others. `undefined`: no rule knows it.
 * `subject`: the input type, `Type.field` of an argument, or `@directive`.
 */
export const inputValue = ({ subject, name, type }) => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return leafValue({ subject, name, type });
  const value = curatedValue(subject, name) ?? objectValue(named);
  return value === undefined || Array.isArray(value) ? value : inLists(type, value);
};
