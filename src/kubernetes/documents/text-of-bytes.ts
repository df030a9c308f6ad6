import { isUtf8 } from 'node:buffer';

/** What to do about a file that {@link textOfBytes} does not read. */
export const NOT_TEXT_HINT = 'Name YAML or JSON files in UTF-8; convert UTF-16 with an editor or iconv.';

/** The text of a file; undefined for one that is not UTF-8 text, such as an archive, or a file in UTF-16. */
export function textOfBytes(bytes: Buffer): string | undefined {
  return bytes.includes(0) || !isUtf8(bytes) ? undefined : bytes.toString('utf8');
}
