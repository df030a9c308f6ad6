import { inflateRawSync } from 'node:zlib';

/** Sizes and signatures of the parts of a zip archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const STORED = 0;
const DEFLATED = 8;

function endOfDirectory(archive: Buffer): number | undefined {
  const last = archive.length - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (archive.readUInt32LE(at) === END.signature) return at;
  }
  return undefined;
}

function entryAt(archive: Buffer, name: string): number | undefined {
  const end = endOfDirectory(archive);
  if (end === undefined) return undefined;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY.signature) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    if (archive.toString('utf8', at + ENTRY.size, at + ENTRY.size + nameLength) === name) return at;
    at += ENTRY.size + nameLength + extraLength + commentLength;
  }
  return undefined;
}

function contentOf(archive: Buffer, entry: number, limit: number): Buffer | undefined {
  const method = archive.readUInt16LE(entry + 10);
  const [packedSize, size] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 24)];
  const local = archive.readUInt32LE(entry + 42);
  if (size > limit || archive.readUInt32LE(local) !== LOCAL.signature) return undefined;
  const from = local + LOCAL.size + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (from + packedSize > archive.length) return undefined;
  const packed = archive.subarray(from, from + packedSize);
  if (method === STORED) return packed;
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) : undefined;
}

/**
 * The content of a file in a zip archive; undefined where the archive is damaged or encrypted, does not have it, or it is longer than the limit.
 * Its checksum is left to the caller, who compares a better one.
 */
export function fileInZip(archive: Buffer, name: string, limit: number): Buffer | undefined {
  try {
    const entry = entryAt(archive, name);
    return entry === undefined ? undefined : contentOf(archive, entry, limit);
  } catch {
    return undefined;
  }
}
