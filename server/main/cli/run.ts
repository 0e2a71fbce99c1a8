/** The commands of the command line, each with its exit status. */
import picocolors from 'picocolors';
import { DEFAULT_SETTINGS } from '../../model/settings.js';
import { check, writeFindings } from './check.js';
import { CannotRun, openScope, openScopes, STANDARD_INPUT } from './files.js';
import { printable } from './formats/excerpt.js';
import { HELP, readOptions, type Options } from './options.js';
import { refs } from './refs.js';
import { render, writeFile } from './render.js';

/** The version of the package, put in by the build. */
declare const AGENDA_VERSION: string | undefined;
const VERSION = typeof AGENDA_VERSION === 'string' ? AGENDA_VERSION : '0.0.0';

export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly isTerminal: boolean;
  /** Runs the language server on standard input and output. */
  readonly serve: () => void;
}

/** Runs a command. The result is the exit status; undefined while the language server runs. */
export function run(args: readonly string[], terminal: Terminal): number | undefined {
  try {
    const options = readOptions(args);
    if (options.version) return print(terminal, `${VERSION}\n`);
    if (options.help || options.command === undefined) return print(terminal, HELP);
    return runCommand(options, terminal);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    terminal.complain(`agenda: ${printable(error.message)}\n`);
    return 2;
  }
}

function runCommand(options: Options, terminal: Terminal): number | undefined {
  switch (options.command) {
    case 'check': {
      const colors = picocolors.createColors(options.color ?? (terminal.isTerminal && picocolors.isColorSupported));
      const reported = scopesOf(options).flatMap((scope) => check(scope, options));
      terminal.write(writeFindings(reported, options.format, colors, VERSION));
      return reported.length > 0 ? 1 : 0;
    }
    case 'refs':
      for (const scope of scopesOf(options)) terminal.write(refs(scope, options));
      return 0;
    case 'render': {
      const [file, ...more] = options.paths;
      if (file === undefined || more.length > 0) throw new CannotRun('render takes one file (see agenda --help)');
      if (options.to === undefined) throw new CannotRun('render needs --to text or --to html');
      if (options.against !== undefined && options.to !== 'html') throw new CannotRun('--against needs --to html');
      const against = options.against === undefined ? undefined : openScope(options.against, DEFAULT_SETTINGS);
      const content = render(openScope(file, DEFAULT_SETTINGS), options.to, options, against);
      if (options.out === undefined || options.out === STANDARD_INPUT) terminal.write(content);
      else writeFile(options.out, content);
      return 0;
    }
    case 'lsp':
      terminal.serve();
      return undefined;
    default:
      throw new CannotRun(`${options.command ?? ''}: there is no such command (see agenda --help)`);
  }
}

function scopesOf({ paths }: Options) {
  return openScopes(paths.length === 0 ? ['.'] : paths, DEFAULT_SETTINGS);
}

function print(terminal: Terminal, text: string): number {
  terminal.write(text);
  return 0;
}
