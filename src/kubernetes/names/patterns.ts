/** Sources of regular expressions for the naming rules of the API server, and the most characters that each allows. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export interface NamePattern {
  readonly expression: RegExp;
  readonly longest: number;
}

const LABEL = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';

/** RFC 1123 label. */
export const DNS_LABEL: NamePattern = { expression: new RegExp(`^${LABEL}$`), longest: 63 };

/** RFC 1035 label, which starts with a letter. */
export const DNS_1035_LABEL: NamePattern = { expression: /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/, longest: 63 };

/** RFC 1123 subdomain: labels with dots between them. */
export const DNS_SUBDOMAIN: NamePattern = { expression: new RegExp(`^${LABEL}(?:\\.${LABEL})*$`), longest: 253 };

/** The part of a label's or annotation's key behind its prefix; also the value of a label that is not empty. */
export const NAME_PART: NamePattern = { expression: /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/, longest: 63 };

/** Key of a ConfigMap or Secret. */
export const DATA_KEY: NamePattern = { expression: /^[-._a-zA-Z0-9]+$/, longest: 253 };

/** True where a text keeps to a pattern and its length, which is asked first: it bounds the time that the expression takes. */
export function fitsPattern(text: string, { expression, longest }: NamePattern): boolean {
  return text.length <= longest && expression.test(text);
}
