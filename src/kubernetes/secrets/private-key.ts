import { createPrivateKey } from 'node:crypto';

/** Magic number of a Java keystore. @see https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/provider/JavaKeyStore.java */
const JKS = 0xfeedfeed;
const KEY_ENTRY = 1;

/** Object identifiers of a key bag and of an encrypted key bag, as DER. @see https://www.rfc-editor.org/rfc/rfc7292#appendix-D */
const KEY_BAGS = [1, 2].map((type) => Buffer.from([0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, type]));

const DER_KEYS = ['pkcs8', 'pkcs1', 'sec1'] as const;
const SEQUENCE = 0x30;

/** Reads numbers and skips fields of a file, front to back. @throws RangeError behind its end */
class Reader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  number(size: 2 | 4): number {
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }

  skip(size: number): void {
    this.at += size;
  }
}

/** True for a keystore of Java with a key in it, not only certificates. */
function isJavaKeystoreWithKey(bytes: Buffer): boolean {
  const reader = new Reader(bytes);
  try {
    if (reader.number(4) !== JKS) return false;
    const version = reader.number(4);
    for (let left = reader.number(4); left > 0; left -= 1) {
      if (reader.number(4) === KEY_ENTRY) return true;
      reader.skip(reader.number(2));
      reader.skip(8);
      if (version > 1) reader.skip(reader.number(2));
      reader.skip(reader.number(4));
    }
  } catch {
    return false;
  }
  return false;
}

function isDerKey(bytes: Buffer): boolean {
  return bytes[0] === SEQUENCE && DER_KEYS.some((type) => {
    try {
      return createPrivateKey({ key: bytes, format: 'der', type }).type === 'private';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_MISSING_PASSPHRASE';
    }
  });
}

/** What of a file is a private key, by its own form; undefined where nothing is: a trust store, which holds certificates only, is none. */
export function privateKeyIn(bytes: Buffer): string | undefined {
  if (isDerKey(bytes)) return 'a private key (DER)';
  if (isJavaKeystoreWithKey(bytes)) return 'a private key (Java keystore)';
  return bytes[0] === SEQUENCE && KEY_BAGS.some((bag) => bytes.includes(bag)) ? 'a private key (PKCS #12)' : undefined;
}

/** Base64 of what starts as a sequence of DER or as a Java keystore does. */
const BASE64_KEY = /^(?:M|\/u3\+7)[A-Za-z0-9+/\s]{60,}={0,2}\s*$/;

/** The same of a text in base64, as it stands in `binaryData`. */
export function privateKeyInBase64(text: string): string | undefined {
  return BASE64_KEY.test(text) ? privateKeyIn(Buffer.from(text, 'base64')) : undefined;
}
