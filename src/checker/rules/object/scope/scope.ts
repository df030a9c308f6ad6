import type { Path } from '../../../../common/path';
import { formatPath } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../../kubernetes/schemas/bundle';
import type { Finding, FindingDetail, RuleInfo } from '../../../findings/finding';
import { findingAbout } from '../../../findings/finding';

/** Where a check stands: the object it belongs to and the way from its root. Rules report through it, with paths relative to where it stands. */
export class Scope {
  readonly findings: Finding[] = [];
  /** The Kubernetes minor as a number: 36 for 1.36. */
  readonly minor: number;
  /** False inside `status`, which a server takes from no one. */
  constrained = true;
  /** False where a server does not report unknown fields. */
  strict = true;
  private readonly path: (string | number)[] = [];

  constructor(readonly resource: Resource, readonly bundle: SchemaBundle) {
    this.minor = Number(bundle.version.split('.')[1]);
  }

  /** The object at the root. */
  get root(): JsonObject {
    return this.resource.object;
  }

  /** How deep below the root this stands. */
  get depth(): number {
    return this.path.length;
  }

  enter(part: string | number): void {
    this.path.push(part);
  }

  leave(): void {
    this.path.pop();
  }

  /** Adds a finding about a place below where this stands. */
  report(rule: RuleInfo, below: Path, message: string, hint: string): void {
    const detail: FindingDetail = { path: formatPath([...this.path, ...below]), message, hint };
    this.findings.push(findingAbout(this.resource, rule, detail));
  }
}
