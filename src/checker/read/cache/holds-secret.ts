/** `kind: Secret` in YAML or JSON, also as text in an annotation. */
const SECRET = /\bkind\W{1,8}Secret\b/;

/** True for a render with a Secret in it, or with so much as a reference to one by kind: that costs a build, the other mistake a secret. */
export function holdsSecret(text: string): boolean {
  return SECRET.test(text);
}
