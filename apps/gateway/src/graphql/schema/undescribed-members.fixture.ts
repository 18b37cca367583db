import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';

type Described = Readonly<{ name: string; description?: string | null | undefined }>;

const membersOf = (type: object & { name: string }): readonly Described[] => {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({ ...field, name: `${type.name}.${field.name}` }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { ...field, name: `${type.name}.${field.name}` },
    ...field.args.map((argument) => ({ ...argument, name: `${type.name}.${field.name}(${argument.name})` })),
  ]);
};

/**
 * The types, fields, arguments, input fields, enum values and directives of a schema that have no description, by name: `Type`, `Type.field`,
 * `Type.field(argument)`, `@directive`, `@directive(argument)`; in the order of the schema. What GraphQL itself defines is left out.
 */
export const undescribedMembers = (schema: GraphQLSchema): readonly string[] => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const all: readonly Described[] = [
    ...types.flatMap((type) => [type, ...membersOf(type)]),
    ...directives.flatMap((directive) => [
      { name: `@${directive.name}`, description: directive.description },
      ...directive.args.map((argument) => ({ ...argument, name: `@${directive.name}(${argument.name})` })),
    ]),
  ];
  return all.filter(({ description }) => !description?.trim()).map(({ name }) => name);
};
