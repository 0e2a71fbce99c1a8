/** Where the messages between editor and server are written: the setting alone decides, not the log level of the output channel too. */
import { EventEmitter, LogLevel, workspace, type LogOutputChannel } from 'vscode';

const SETTING = 'agenda.trace.server';

/**
 * The channel for the language client's trace. The client writes a trace only where a channel's level is Trace, which a person
 * would have to choose by a command of its own: here the level follows the setting, and the lines appear in `output`.
 */
export function traceChannel(output: LogOutputChannel): LogOutputChannel {
  const levelChanged = new EventEmitter<LogLevel>();
  const listening = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING)) levelChanged.fire(level());
  });
  return {
    name: output.name,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: levelChanged.event,
    trace: (message) => output.appendLine(message),
    debug: (message) => output.debug(message),
    info: (message) => output.info(message),
    warn: (message) => output.warn(message),
    error: (error) => output.error(error),
    append: (value) => output.append(value),
    appendLine: (value) => output.appendLine(value),
    replace: (value) => output.replace(value),
    clear: () => output.clear(),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the interface asks for both of its forms
    show: () => output.show(true),
    hide: () => output.hide(),
    dispose: () => {
      listening.dispose();
      levelChanged.dispose();
    },
  };
}

function level(): LogLevel {
  return workspace.getConfiguration().get<string>(SETTING, 'off') === 'off' ? LogLevel.Off : LogLevel.Trace;
}
