/** The names of the settings file; the first that is there is read. */
export const SETTINGS_FILES: readonly string[] = ['projen-gitops.validate.yaml', 'projen-gitops.validate.yml', 'projen-gitops.validate.json'];
