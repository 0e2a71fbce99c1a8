// How messages stand on the wire: a header with the length in bytes, an empty line, JSON.

/** A message as the bytes to send. */
export function encode(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/**
 * What takes the chunks of a stream and calls `onMessage(message, at)` for each message that is complete; `at` is when its last byte
 * came, in milliseconds of `performance.now()`, before it was read as JSON. Chunks are joined once a message is there, not at each chunk.
 */
export function createDecoder(onMessage) {
  let chunks = [];
  let available = 0;
  let awaited; // bytes of the body, once its header is known

  const joined = () => (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  const keep = (rest) => {
    chunks = rest.length > 0 ? [rest] : [];
    available = rest.length;
  };
  return (chunk) => {
    const at = performance.now();
    chunks.push(chunk);
    available += chunk.length;
    for (;;) {
      if (awaited === undefined) {
        const bytes = joined();
        const end = bytes.indexOf('\r\n\r\n');
        keep(end < 0 ? bytes : bytes.subarray(end + 4));
        if (end < 0) return;
        awaited = lengthIn(bytes.toString('latin1', 0, end));
      }
      if (available < awaited) return;
      const bytes = awaited === 0 ? Buffer.alloc(0) : joined();
      const body = bytes.subarray(0, awaited);
      keep(bytes.subarray(awaited));
      awaited = undefined;
      onMessage(JSON.parse(body.toString('utf8')), at);
    }
  };
}

function lengthIn(header) {
  const length = /^content-length:\s*(\d+)\s*$/im.exec(header)?.[1];
  if (length === undefined) throw new Error(`a message without a length: ${header}`);
  return Number(length);
}
