// A file system in memory, for tests: memfs:/ holds what the file files.json beside this one says, by path.
// It runs in Node and in browsers. To be read as a script of an extension, not as a module of the project.
const { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } = require('vscode');

exports.activate = async ({ extensionUri, subscriptions }) => {
  const text = (bytes) => new TextDecoder().decode(bytes);
  const files = JSON.parse(text(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'files.json'))));
  const entries = new Map([['/', directory()]]);
  for (const [path, content] of Object.entries(files)) put(path, new TextEncoder().encode(content));
  subscriptions.push(workspace.registerFileSystemProvider('memfs', provider(entries, put), { isCaseSensitive: true }));

  function put(path, bytes) {
    const folder = parentOf(path);
    if (!entries.has(folder)) putDirectory(folder);
    entries.set(path, { type: FileType.File, ctime: 0, mtime: Date.now(), size: bytes.length, bytes });
  }

  function putDirectory(path) {
    if (path !== '/' && !entries.has(parentOf(path))) putDirectory(parentOf(path));
    entries.set(path, directory());
  }
};

function provider(entries, put) {
  const changed = new EventEmitter();
  const tell = (type, uri) => changed.fire([{ type, uri }]);
  const found = (uri) => {
    const entry = entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  };
  const within = (path) => [...entries.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
  return {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat: found,
    readDirectory: (uri) => {
      if (found(uri).type !== FileType.Directory) throw FileSystemError.FileNotADirectory(uri);
      return [...entries].filter(([path]) => path !== '/' && parentOf(path) === uri.path).map(([path, { type }]) => [path.slice(path.lastIndexOf('/') + 1), type]);
    },
    readFile: (uri) => {
      const { bytes } = found(uri);
      if (bytes === undefined) throw FileSystemError.FileIsADirectory(uri);
      return bytes;
    },
    writeFile: (uri, bytes) => {
      const type = entries.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      put(uri.path, bytes);
      tell(type, uri);
    },
    createDirectory: (uri) => {
      entries.set(uri.path, directory());
      tell(FileChangeType.Created, uri);
    },
    delete: (uri) => {
      for (const path of within(uri.path)) entries.delete(path);
      tell(FileChangeType.Deleted, uri);
    },
    rename: (from, to) => {
      for (const path of within(from.path)) {
        entries.set(to.path + path.slice(from.path.length), entries.get(path));
        entries.delete(path);
      }
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
  };
}

function directory() {
  return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
}

function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
