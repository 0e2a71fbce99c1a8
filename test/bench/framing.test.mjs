// Messages on the wire, however they are cut.
import assert from 'node:assert/strict';
import { createDecoder, encode } from '../../bench/client/framing.mjs';

const MESSAGES = [{ method: 'one' }, { id: 2, result: 'Повестка дня 议程' }, { id: 3, result: '' }];
const bytes = Buffer.concat(MESSAGES.map(encode));

describe('the framing of the benchmark’s client', () => {
  it('counts bytes, not characters', () => {
    // {"jsonrpc":"2.0","method":"é"} has 30 characters, one of them of two bytes.
    assert.equal(encode({ method: 'é' }).toString(), 'Content-Length: 31\r\n\r\n{"jsonrpc":"2.0","method":"é"}');
  });

  for (const size of [1, 2, 7, 20, 64, bytes.length]) {
    it(`reads messages in chunks of ${size} bytes`, () => {
      const read = [];
      const decode = createDecoder(({ jsonrpc, ...message }) => read.push([jsonrpc, message]));
      for (let at = 0; at < bytes.length; at += size) decode(bytes.subarray(at, at + size));
      assert.deepEqual(read, MESSAGES.map((message) => ['2.0', message]));
    });
  }

  it('reads other headers beside the length, in any case', () => {
    const read = [];
    createDecoder((message) => read.push(message))(Buffer.from('content-type: x\r\ncontent-length: 2\r\n\r\n{}'));
    assert.deepEqual(read, [{}]);
  });

  it('says when a message came: before what comes later', () => {
    const times = [];
    const decode = createDecoder((_, at) => times.push(at));
    decode(encode(MESSAGES[0]));
    const between = performance.now();
    decode(encode(MESSAGES[1]));
    assert.ok(times[0] <= between && between <= times[1]);
  });
});
