import type { ObjectType, SightName, Sights, Tell, Told } from './sights';
import type { Path } from '../../../../common/path';
import { formatPath } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { SchemaBundle } from '../../../../kubernetes/schemas/bundle';
import type { Finding, RuleInfo, Severity } from '../../../findings/finding';
import { findingAbout } from '../../../findings/finding';

/** Where a walk stands: the object it belongs to and the way from its root. Rules report through it, with paths relative to where it stands. */
export class Scope {
  readonly findings: Finding[] = [];
  /** The Kubernetes minor as a number: 36 for 1.36. */
  readonly minor: number;
  /** False inside `status`, which a server takes from no one. */
  constrained = true;
  /** False where a server does not report unknown fields. */
  strict = true;
  /** False once a value was seen that does not decode: a server says nothing of the rest then. */
  decodes = true;
  private readonly path: (string | number)[] = [];
  private rule: RuleInfo | undefined;

  /** @param tell puts what the walk sees into the words of rules */
  constructor(readonly resource: Resource, readonly bundle: SchemaBundle, readonly type: ObjectType, readonly tell: Tell) {
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

  /** Asks a rule: what is reported from here on is told under it. */
  ask(rule: RuleInfo): this {
    this.rule = rule;
    return this;
  }

  /** Adds a finding of the rule that is asked, about a place below where this stands. */
  report(below: Path, message: string, hint: string, severity?: Severity): void {
    if (this.rule === undefined) throw new Error('no rule is asked');
    this.add(below, { rule: this.rule, message, hint, ...severity === undefined ? {} : { severity } });
  }

  /** Adds what the rule says that a sight below where this stands belongs to. */
  see<Name extends SightName>(name: Name, below: Path, sight: Sights[Name]): void {
    this.add(below, this.tell(name, sight));
  }

  /** Adds what was told of a place below where this stands. */
  add(below: Path, { rule, ...telling }: Told): void {
    this.findings.push(findingAbout(this.resource, rule, { path: formatPath([...this.path, ...below]), ...telling }));
  }
}
