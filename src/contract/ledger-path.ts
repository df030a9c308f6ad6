/** Where the generator remembers what it wrote, relative to the repository's root; committed with the files. */
export const LEDGER_PATH = '.projen/gitops.json';
