import { schemaId } from '@millrace/contracts';
import { annotated, declaredMessages } from './document/declared-message.js';
import type { ContractDocument } from './document/document.js';
import { type GeneratedFile, jsonText } from './document/generated-file.js';

/** The folder of the schema files in the project. */
export const schemaFolder = 'docs/schemas';

/** A JSON Schema file for the data of each message. Its `$id` is the message's `ce-dataschema`, and its path. */
export const schemaFiles = (document: ContractDocument): GeneratedFile[] =>
  declaredMessages(document).map((declared) => {
    const $id = schemaId(declared.path, declared.message.version);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id,
      title: declared.message.type,
      'x-stream': declared.stream.name,
      'x-owner': declared.stream.owner,
      ...annotated(declared),
    };
    return { path: `docs${$id}.json`, text: jsonText(schema) };
  });

/** Whether a schema file belongs to an earlier version of an existing message: events of that version stay in the log. */
export const isEarlierVersion = (path: string, current: readonly GeneratedFile[]): boolean => {
  const [folder, version] = folderAndVersion(path);
  return current.some((file) => {
    const [other, latest] = folderAndVersion(file.path);
    return other === folder && version < latest;
  });
};

const folderAndVersion = (path: string): [string, number] => {
  const at = path.lastIndexOf('/');
  return [path.slice(0, at), Number(path.slice(at + 1).replace(/\.json$/, ''))];
};
