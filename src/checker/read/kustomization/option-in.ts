/** Decodes what is percent-encoded, and leaves what is not valid as it is. */
function decode(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * A part of an address that begins with a dash, so that a program it is passed to may take it for an option; undefined where there is none. A path
 * may hold a lone dash, as `/-/` in the addresses of GitLab.
 */
export function optionIn(address: string): string | undefined {
  const [path, ...queries] = decode(address).split(/[?#]/);
  const values = queries.flatMap((query) => query.replaceAll('+', ' ').split(/[&;]/)).flatMap((pair) => [pair, pair.slice(pair.indexOf('=') + 1)]);
  return path.split(/[/:@]/).find((part) => /^\s*-./.test(part)) ?? values.map((value) => value.trim()).find((value) => value.startsWith('-'));
}
