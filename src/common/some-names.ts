/** `a, b, c and 19,997 more`; one more than `most` is named as well, because saying that takes as much room. */
export function someNames(names: readonly string[], most = 5, separator = ', '): string {
  return names.length <= most + 1 ? names.join(separator) : `${names.slice(0, most).join(separator)} and ${(names.length - most).toLocaleString('en-US')} more`;
}
