/** Actions that generated workflows use, each pinned to the commit of a release, because a tag can be moved. */
export const ACTIONS = {
  checkout: { uses: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', release: 'v5.0.0' },
  setupNode: { uses: 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444', release: 'v5.0.0' },
} as const;
