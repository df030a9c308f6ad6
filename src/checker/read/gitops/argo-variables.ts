import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';

/** Stands for the commit, which is not known before it is made. */
const COMMIT = '0'.repeat(40);

/**
 * What Argo CD tells a build of an Application.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
function variablesOf(application: JsonObject, source: JsonObject): Readonly<Record<string, string>> {
  const text = (value: JsonValue | undefined): string => asString(value) ?? '';
  return {
    ARGOCD_APP_NAME: text(at(application, 'metadata', 'name')),
    ARGOCD_APP_NAMESPACE: text(at(application, 'spec', 'destination', 'namespace')),
    ARGOCD_APP_PROJECT_NAME: text(at(application, 'spec', 'project')),
    ARGOCD_APP_REVISION: COMMIT,
    ARGOCD_APP_REVISION_SHORT: COMMIT.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: COMMIT.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: text(source.path),
    ARGOCD_APP_SOURCE_REPO_URL: text(source.repoURL),
    ARGOCD_APP_SOURCE_TARGET_REVISION: text(source.targetRevision),
  };
}

/** `$NAME` and `${NAME}`; what is not known is empty, and `$$` is a `$`. */
function expand(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$(?:\{([^}]*)\}|(\w+|\$))/g, (_, braced: string | undefined, bare: string | undefined) => {
    const name = braced ?? bare ?? '';
    return name === '$' ? '$' : own(variables, name) ?? '';
  });
}

/** The `kustomize` of a source with the values of the build environment in its images and labels, and in annotations where it says so. */
export function withBuildEnvironment(kustomize: JsonObject, application: JsonObject, source: JsonObject): JsonObject {
  const variables = variablesOf(application, source);
  const expanded = (value: JsonValue): JsonValue => (typeof value === 'string' ? expand(value, variables) : value);
  const pairs = (value: JsonValue): JsonObject => Object.fromEntries(Object.entries(asObject(value)).map(([key, text]) => [key, expanded(text ?? '')]));
  const { images, commonLabels, commonAnnotations, commonAnnotationsEnvsubst } = kustomize;
  return {
    ...kustomize,
    ...images === undefined ? {} : { images: asList(images).map(expanded) },
    ...commonLabels === undefined ? {} : { commonLabels: pairs(commonLabels) },
    ...commonAnnotations === undefined || commonAnnotationsEnvsubst !== true ? {} : { commonAnnotations: pairs(commonAnnotations) },
  };
}
