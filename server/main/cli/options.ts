/** The command line's words: commands, options and what `--help` says. */
import { parseArgs } from 'node:util';
import { PAPERS, SEVERITIES, type Paper, type Severity } from '../../model/settings.js';
import { CannotRun } from './files.js';

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export const OUTPUTS = ['text', 'html'] as const;
export type Output = (typeof OUTPUTS)[number];

export interface Options {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly severity: Severity;
  readonly to: Output | undefined;
  readonly out: string | undefined;
  readonly paper: Paper | undefined;
  /** The path of an image for the head of the page. */
  readonly image: string | undefined;
  /** The file that changes are shown from. */
  readonly against: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly color: boolean | undefined;
}

export const HELP = `agenda: checks, cross-references and prints annotated agendas (.agenda files)

  agenda check [PATH…]    prints what is wrong, with the line and the words underlined
    --format FORMAT         pretty (the default), json (one object a line), sarif or github (annotations)
    --severity LEVEL        error, warning, information or hint: what to print and count (default: warning)
  agenda refs [PATH…]     prints every reference and what it resolves to
    --format pretty|json
  agenda render FILE      prints the document
    --to text|html          in which form
    -o, --out FILE          into a file (default: standard output)
    --paper a4|letter       what HTML is printed on (default: a4, or what agenda.json says)
    --image FILE            a PNG, JPEG or SVG file for the head of the page, which becomes part of the HTML
    --against OTHER         with what has changed since OTHER, inserted and deleted (HTML only)
  agenda lsp --stdio      the language server, for editors

  PATH is a file or a folder (default: the folder you are in); - is standard input. All .agenda files of a folder
  count as one: a file is checked together with the folder that it is in.
  --no-color, -h, --help, -v, --version

  Exit status: 0 nothing to report, 1 findings of the chosen severity or above, 2 could not run.
`;

/** Reads the arguments; throws `CannotRun` for what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  return {
    command,
    paths,
    format: oneOf('--format', values.format, command === 'refs' ? (['pretty', 'json'] as const) : FORMATS) ?? 'pretty',
    severity: oneOf('--severity', values.severity, SEVERITIES) ?? 'warning',
    to: oneOf('--to', values.to, OUTPUTS),
    out: values.out,
    paper: oneOf('--paper', values.paper, PAPERS),
    image: values.image,
    against: values.against,
    help: values.help ?? false,
    version: values.version ?? false,
    color: values['no-color'] === true ? false : undefined,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        severity: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string', short: 'o' },
        paper: { type: 'string' },
        against: { type: 'string' },
        image: { type: 'string' },
        stdio: { type: 'boolean' },
        'no-color': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Word extends string>(option: string, value: string | undefined, words: readonly Word[]): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((one) => one === value);
  if (word === undefined) throw new CannotRun(`${option} ${value}: this is not one of ${words.join(', ')}`);
  return word;
}
