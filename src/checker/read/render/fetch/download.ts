import { open } from 'node:fs/promises';
import { FetchFault } from './fault';

/** When a download is given up. */
export interface DownloadLimits {
  /** Milliseconds until the address answers. */
  readonly answer: number;
  /** Milliseconds without a byte. */
  readonly idle: number;
  /** Milliseconds for all of it. */
  readonly total: number;
  readonly bytes: number;
}

const LIMITS: DownloadLimits = { answer: 10_000, idle: 15_000, total: 300_000, bytes: 200_000_000 };

/**
 * The bytes of an address, as they come.
 *
 * @throws FetchFault where the address does not answer with them, or not within the limits.
 */
export async function* download(url: string, limits: Partial<DownloadLimits> = {}): AsyncGenerator<Uint8Array> {
  const { answer, idle, total, bytes } = { ...LIMITS, ...limits };
  const abort = new AbortController();
  const giveUp = (what: string, milliseconds: number): NodeJS.Timeout => setTimeout(() => {
    abort.abort(new FetchFault(`${url} was given up: ${what} within ${milliseconds / 1000} s`));
  }, milliseconds);
  const whole = giveUp('not done', total);
  let waiting = giveUp('no answer', answer);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) throw new FetchFault(`${url} answered ${response.status} ${response.statusText}`.trimEnd());
    let size = 0;
    const reader = response.body?.getReader();
    for (;;) {
      clearTimeout(waiting);
      waiting = giveUp('nothing more came', idle);
      const part = await reader?.read();
      if (part === undefined || part.done) return;
      const chunk = part.value as Uint8Array;
      size += chunk.length;
      if (size > bytes) throw new FetchFault(`${url} was given up: more than ${bytes} bytes`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof FetchFault ? error : new FetchFault(`${url} could not be fetched: ${reasonOf(error)}`);
  } finally {
    clearTimeout(whole);
    clearTimeout(waiting);
    abort.abort();
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: Error & { code?: string } };
  return cause?.code ?? cause?.message ?? message;
}

/** Streams an address into a new file. */
export async function downloadTo(path: string, url: string, limits: Partial<DownloadLimits> = {}): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of download(url, limits)) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

/** A short text at an address. */
export async function downloadText(url: string, limits: Partial<DownloadLimits> = {}): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of download(url, { bytes: 10_000, ...limits })) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
