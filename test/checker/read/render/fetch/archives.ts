import { crc32, deflateRawSync } from 'node:zlib';

/** A tar archive of these files. */
export function tar(files: Readonly<Record<string, Buffer | string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('0', 156);
    return [header, body, Buffer.alloc((512 - body.length % 512) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** How a zip archive is made, rightly or not. */
export interface ZipOptions {
  readonly method?: number;
  /** What the directory says that the content's size is. */
  readonly size?: number;
}

/** A zip archive of one file. */
export function zip(name: string, content: Buffer | string, { method = 8, size }: ZipOptions = {}): Buffer {
  const body = Buffer.from(content);
  const packed = method === 8 ? deflateRawSync(body) : body;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(typeof crc32 === 'function' ? crc32(body) : 0, 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(size ?? body.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
