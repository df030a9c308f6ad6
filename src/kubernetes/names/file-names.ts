const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?:\.|$)/i;

/**
 * What is wrong with a name as a folder's or a file's, or undefined: Windows keeps some names for devices, whatever their extension and case, and a repository
 * with such a path cannot be checked out there.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileNameFault(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  if (RESERVED.test(name)) return `Windows keeps "${name.split('.')[0]}" for a device, so that no folder or file can have the name there`;
  return /[. ]$/.test(name) ? 'Windows takes no name that ends with a dot or a blank' : undefined;
}
