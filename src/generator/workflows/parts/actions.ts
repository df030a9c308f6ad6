/** An action of a release, pinned to that release's commit, because a tag can be moved. */
export interface Action {
  readonly uses: string;
  readonly release: string;
}

/** Actions that generated workflows use. */
export const ACTIONS = {
  checkout: { uses: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', release: 'v5.0.0' },
  setupNode: { uses: 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444', release: 'v5.0.0' },
  uploadArtifact: { uses: 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f', release: 'v6.0.0' },
  downloadArtifact: { uses: 'actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131', release: 'v7.0.0' },
  githubScript: { uses: 'actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd', release: 'v8.0.0' },
  uploadSarif: { uses: 'github/codeql-action/upload-sarif@0499de31b99561a6d14a36a5f662c2a54f91beee', release: 'v4.31.2' },
} as const satisfies Readonly<Record<string, Action>>;
