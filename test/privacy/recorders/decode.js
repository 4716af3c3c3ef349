// Reads everything that a library sends, whatever it is packed in: JSON within JSON, form fields, base64, gzip,
// deflate, and the plain strings of binary formats.
import { constants, gunzipSync, inflateSync } from 'node:zlib';

const base64 = /^[\w+/-]{16,}={0,2}$/;
// eslint-disable-next-line no-control-regex -- Binary formats contain them.
const binary = /[\0-\x08\ufffd]/;
const printable = /^[\p{L}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk}\s]+$/u;
/** The runs of printable characters in a binary format. */
const strings = /[\p{L}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk} ]{2,}/gu;

/** Bodies that were read before: a test asks again while it waits for more. */
const known = new WeakMap();

/**
 * Returns the texts in a body, each with the name it has there: `text=I’m nervous`.
 *
 * @param {Buffer} body
 */
export function decode(body) {
  const found = known.get(body) ?? [];
  if (!known.has(body)) readBytes(body, '', found);
  known.set(body, found);
  return found;
}

function readBytes(bytes, name, found) {
  const { archives, rest } = unpack(bytes);
  for (const each of archives) readBytes(each, name, found);
  for (const each of rest) {
    const text = each.toString('utf8');
    readText(text, name, found);
    if (binary.test(text)) found.push(...fields(each).map((value) => `field=${value}`));
  }
}

/** The strings of a binary format that says the length of each before it, in one byte. */
function fields(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; at++) {
    const end = at + 1 + bytes[at];
    const value = bytes.toString('utf8', at + 1, end);
    if (bytes[at] < 2 || end > bytes.length || !printable.test(value)) continue;
    found.push(value);
    at = end - 1;
  }
  return found;
}

/**
 * The content of each archive in these bytes, wherever it starts, and the rest around them: envelopes and multipart
 * bodies have both.
 */
function unpack(bytes) {
  const archives = [];
  const rest = [];
  let end = 0;
  for (let at = 0; at < bytes.length - 2; at++) {
    const isGzip = bytes[at] === 0x1f && bytes[at + 1] === 0x8b;
    const isZlib = bytes[at] === 0x78 && (bytes[at] * 256 + bytes[at + 1]) % 31 === 0;
    if (!isGzip && !isZlib) continue;
    try {
      const { buffer, engine } = (isGzip ? gunzipSync : inflateSync)(bytes.subarray(at), {
        info: true,
        // A stream is sent in pieces, and may not have ended.
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      if (!buffer.length) continue;
      archives.push(buffer);
      rest.push(bytes.subarray(end, at));
      end = at + engine.bytesWritten;
      at = end - 1;
    } catch {
      // The two bytes were no header.
    }
  }
  rest.push(bytes.subarray(end));
  return { archives, rest };
}

function readText(text, name, found) {
  const json = parse(text);
  if (json !== undefined && typeof json === 'object') {
    readValue(json, name, found);
    return;
  }
  const lines = text.split('\n');
  if (lines.length > 1 && lines.some((line) => typeof parse(line) === 'object')) {
    for (const line of lines) readText(line, name, found);
    return;
  }
  // eslint-disable-next-line no-control-regex -- Each character is a byte of an archive.
  if (/^(x[\x01\x5e\x9c\xda]|\x1f\x8b)[\0-\xff]*$/.test(text)) {
    readBytes(Buffer.from(text, 'latin1'), name, found);
    return;
  }
  if (base64.test(text)) {
    const bytes = Buffer.from(text, 'base64');
    const inner = bytes.toString('utf8');
    if (unpack(bytes).archives.length || typeof parse(inner) === 'object') {
      readBytes(bytes, name, found);
      return;
    }
  }
  const query = /^(?:[^\s?]*\?)?([\w-]+=[^\s&]*(?:&[\w-]+=[^\s&]*)*)$/.exec(text)?.[1];
  if (query) {
    for (const [key, value] of new URLSearchParams(query)) readText(value, key, found);
    return;
  }
  if (binary.test(text)) for (const [run] of text.matchAll(strings)) found.push(`${name}=${run}`);
  else if (text) found.push(`${name}=${text}`);
}

function readValue(value, name, found) {
  if (typeof value === 'string') readText(value, name, found);
  else if (Array.isArray(value)) for (const each of value) readValue(each, name, found);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      // The name itself can tell, such as that of an attribute.
      found.push(`${key}=`);
      readValue(inner, key, found);
    }
  else found.push(`${name}=${value}`);
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
