// The logical lines as YAML with a schema. References are not aliases: the server resolves each of them by a walk over the whole document, and that
// would hide all else it does. A broken reference is a key that the schema does not know.
const quoted = (text) => `"${text.replaceAll('"', "'")}"`;

export const yaml = {
  extension: '.yaml',
  languageId: 'yaml',
  definitionCharacter: 3,
  editCharacter: 34,
  render: (lines) => ({ lines: lines.map(textOf), at: lines.map((_, index) => index) }),
  reference: () => ({ breaking: 2, request: 3 }),
};

function textOf(line, index) {
  if (line.kind === 'definition') return `- item: ${quoted(`Item ${line.number} ${line.title}`)}`;
  const key = `${line.isBroken ? 'z' : 'p'}${index % 10}`;
  if (line.kind === 'prose') return `  ${key}: ${quoted(line.text)}`;
  return `  ${key}: [${quoted(`${line.text} ${line.tail}`)}, item${line.target}]`;
}

const paragraph = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

/** The schema of such a document. */
export const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: { item: { type: 'string' }, ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index + 1}`, paragraph])) },
    required: ['item'],
    additionalProperties: false,
  },
};
