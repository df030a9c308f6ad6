import type { ServedKind } from './read-served';

const NAMESPACED: Readonly<Record<string, readonly string[]>> = {
  apps: ['DeploymentConfig'],
  authorization: ['Role', 'RoleBinding'],
  build: ['Build', 'BuildConfig'],
  image: ['ImageStream', 'ImageStreamImport', 'ImageStreamMapping', 'ImageStreamTag', 'ImageTag'],
  template: ['Template', 'TemplateInstance'],
};

const CLUSTER: Readonly<Record<string, readonly string[]>> = {
  authorization: ['ClusterRole', 'ClusterRoleBinding'],
  image: ['Image', 'ImageSignature'],
  oauth: ['OAuthAuthorizeToken', 'OAuthAccessToken', 'OAuthClient', 'OAuthClientAuthorization'],
  project: ['Project', 'ProjectRequest'],
  security: ['SecurityContextConstraints'],
  user: ['Group', 'Identity', 'User', 'UserIdentityMapping'],
};

function kindsOf(groups: Readonly<Record<string, readonly string[]>>, namespaced: boolean): ServedKind[] {
  return Object.entries(groups).flatMap(([group, kinds]) => kinds.map((kind) =>
    ({ name: `com.github.openshift.api.${group}.v1.${kind}`, group: `${group}.openshift.io`, version: 'v1', kind, namespaced })));
}

/** What OpenShift's own API servers serve, or complete before they judge it (SecurityContextConstraints), and people write. */
export const OPENSHIFT_KINDS: readonly ServedKind[] = [...kindsOf(NAMESPACED, true), ...kindsOf(CLUSTER, false)];
