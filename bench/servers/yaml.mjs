// The YAML server, with a schema. It waits 200 ms before it looks at a change, and knows nothing of other files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentIn } from '../generate/documents.mjs';
import { SCHEMA, yaml as syntax } from '../generate/yaml.mjs';
import { built, fromPackages, versionOf } from './paths.mjs';

const schema = join(built, 'agenda.schema.json');
const settings = {
  validate: true, hover: true, completion: true, format: { enable: false }, schemaStore: { enable: false }, schemas: { [pathToFileURL(schema).href]: '*.yaml' },
  maxItemsComputed: 100_000, keepScope: false,
};

export const yaml = {
  name: 'YAML',
  version: () => `yaml-language-server ${versionOf('yaml-language-server')}, no aliases`,
  ...syntax,
  command: [process.execPath, fromPackages('yaml-language-server', 'bin', 'yaml-language-server'), '--stdio'],
  diagnostics: 'publish',
  settings: { yaml: settings },
  configuration: { yaml: settings, http: {}, '[yaml]': {}, editor: {}, files: {} },
  documentOf: (lines, seed) => documentIn(syntax, lines, { seed }),
  leftOut: ['folder', 'requests', 'leak'],
  prepare() {
    mkdirSync(built, { recursive: true });
    writeFileSync(schema, JSON.stringify(SCHEMA));
  },
};
