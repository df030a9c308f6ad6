const BLOCK = 512;

function textAt(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('latin1').trim();
}

/** The content of a file in a tar archive; undefined where the archive does not have it whole. */
export function fileInTar(archive: Buffer, name: string): Buffer | undefined {
  for (let start = 0; start + BLOCK <= archive.length;) {
    const header = archive.subarray(start, start + BLOCK);
    const octal = textAt(header, 124, 12);
    if (!/^[0-7]+$/.test(octal)) return undefined;
    const size = parseInt(octal, 8);
    const from = start + BLOCK;
    if (from + size > archive.length) return undefined;
    const isFile = ['', '0'].includes(textAt(header, 156, 1));
    if (isFile && textAt(header, 0, 100) === name && textAt(header, 345, 155) === '') return archive.subarray(from, from + size);
    start = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}
