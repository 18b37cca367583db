import { asyncapi } from './asyncapi/asyncapi.js';
import { brokerUsers } from './broker-users.js';
import type { ContractDocument } from './document/document.js';
import { eventsPage } from './events-page/events-page.js';
import type { GeneratedFile } from './document/generated-file.js';
import { schemaFiles } from './schema-files.js';

/** Every file of the project that is generated from the contracts. */
export const generatedFiles = (document: ContractDocument): GeneratedFile[] => [
  eventsPage(document),
  asyncapi(document),
  ...schemaFiles(document),
  brokerUsers(),
];
