/* Files in a ZIP archive (APPNOTE 6.3): names in ASCII, texts in UTF-8, compressed where the browser can. */

/** @type {Uint32Array} */
const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const DAY = 0x5a21; // January 1, 2025: a file says nothing of when it was made, and is the same twice
const STORED = 0;
const DEFLATED = 8;

/** @param {Uint8Array} bytes */
function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC[(value ^ byte) & 0xff] ^ (value >>> 8);
  return ~value >>> 0;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function deflated(bytes) {
  if (typeof CompressionStream === "undefined") return { method: STORED, packed: bytes };
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return { method: DEFLATED, packed: new Uint8Array(await new Response(stream).arrayBuffer()) };
  } catch {
    return { method: STORED, packed: bytes }; // a browser that has streams, and not this form
  }
}

/**
 * Numbers of two or four bytes, little end first.
 * @param {...[size: 2 | 4, value: number]} numbers
 */
function record(...numbers) {
  const bytes = new DataView(new ArrayBuffer(numbers.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of numbers) {
    if (size === 2) bytes.setUint16(at, value, true);
    else bytes.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(bytes.buffer);
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {string} name @param {string} text */
async function entry(name, text) {
  const bytes = new TextEncoder().encode(text);
  const { method, packed } = await deflated(bytes);
  /** @type {[2 | 4, number][]} */
  const head = [
    [2, 20], [2, 0], [2, method], [2, 0], [2, DAY],
    [4, checksum(bytes)], [4, packed.length], [4, bytes.length], [2, name.length], [2, 0],
  ];
  return { name: new TextEncoder().encode(name), head, packed };
}

/**
 * An archive of texts by their path, in their order.
 * @param {Record<string, string>} files
 */
export async function zip(files) {
  const entries = await Promise.all(Object.entries(files).map(([name, text]) => entry(name, text)));
  /** @type {Uint8Array[]} */
  const bodies = [];
  /** @type {Uint8Array[]} */
  const index = [];
  let at = 0;
  for (const { name, head, packed } of entries) {
    const body = joined([record([4, 0x04034b50], ...head), name, packed]);
    index.push(record([4, 0x02014b50], [2, 20], ...head, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    bodies.push(body);
    at += body.length;
  }
  const list = joined(index);
  const count = entries.length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]);
  return joined([...bodies, list, end]);
}
