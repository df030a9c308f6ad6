/** What a name with a generator's hash consists of: kustomize appends ten characters of its own alphabet. */
const HASHED = /^(.+)-[2456789bcdfghkmt]{10}$/;

/** The name that a generated ConfigMap or Secret has without its hash; undefined for a name without one. */
export function withoutHash(name: string): string | undefined {
  return HASHED.exec(name)?.[1];
}
