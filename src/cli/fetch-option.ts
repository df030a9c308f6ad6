/** `--fetch`, of the commands that follow generation; the others never reach out for a renderer. */
export const FETCH_OPTION = ['--fetch', 'fetch a pinned kubectl where this machine has no renderer'] as const;
