import type { UserPolicy, UserPolicyMatch } from './user-policy';
import { MESSAGE_BYTES } from '../../../../kubernetes/cel/budget/limits';
import type { CelOutcome, CelProgram } from '../../../../kubernetes/cel/compile';
import { CelCompileError, compileCel } from '../../../../kubernetes/cel/compile';
import { celText, celValue } from '../../../../kubernetes/cel/engine/values';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asString } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { formatId, idOf } from '../../../../kubernetes/objects/resource';
import { CommandFault } from '../../../../system/fault';
import { isAcceptedKind } from '../../object/scope/accepted-kinds';
import type { Policy, PolicyFinding } from '../policy-rule';

const VARIABLES = ['object', 'overlay'];
const converted = new WeakMap<JsonObject, unknown>();

/** What a policy is in lists of rules. */
export function userPolicyInfo({ id, severity, message }: UserPolicy): Omit<Policy, 'check'> {
  return { id, part: 'policy', severity, title: message, acceptable: 'annotation', looksAt: [] };
}

function compile(policy: UserPolicy, key: 'rule' | 'messageExpression', index: number): CelProgram {
  const expression = policy[key] ?? '';
  try {
    return compileCel(expression, VARIABLES);
  } catch (error) {
    if (!(error instanceof CelCompileError)) throw error;
    const place = `policies[${index}].${key} of "${policy.id}", line ${error.line}, column ${error.column}`;
    throw new CommandFault(`${place}: ${error.message}`, `Correct the expression ${expression.trim().split('\n')[error.line - 1] ?? expression}; it may use ${VARIABLES.join(' and ')}.`);
  }
}

function compileRule(policy: UserPolicy, index: number): CelProgram {
  const program = compile(policy, 'rule', index);
  if (program.type === 'bool' || program.type === 'dyn') return program;
  throw new CommandFault(`policies[${index}].rule of "${policy.id}" yields a value of type ${program.type}, neither true nor false`, `Make a truth value of ${policy.rule.trim()}.`);
}

function matchesAny(patterns: readonly string[] | undefined, text: string): boolean {
  return patterns === undefined || isAcceptedKind('', text, patterns);
}

function applies({ kinds, namespaces, overlays }: UserPolicyMatch, resource: Resource): boolean {
  const { kind, namespace } = idOf(resource.object);
  const ofKind = kinds === undefined || isAcceptedKind(asString(resource.object.apiVersion) ?? '', kind, kinds);
  return ofKind && matchesAny(namespaces, namespace) && matchesAny(overlays, resource.overlay);
}

function variablesOf({ object, overlay }: Resource): Readonly<Record<string, unknown>> {
  let value = converted.get(object);
  if (value === undefined) converted.set(object, value = celValue(object));
  return { object: value, overlay };
}

function broken(outcome: CelOutcome, { rule }: UserPolicy): PolicyFinding {
  if (outcome.kind === 'value') {
    const message = `the policy yields ${celText(outcome.value)}, neither true nor false`;
    return { severity: 'error', path: '', message, hint: `Make a truth value of ${rule.trim()}.` };
  }
  if (outcome.by === 'budget') {
    const hint = 'Make the policy cheaper, as with fewer loops inside each other, or match fewer objects with it.';
    return { severity: 'error', path: '', message: `the policy cannot be evaluated for this object: ${outcome.message}`, hint };
  }
  const hint = outcome.missingField === undefined
    ? `Correct the policy ${rule.trim()}, or match fewer objects with it.`
    : `Ask for the field with has() before you use it, as in !has(object.….${outcome.missingField}) || …, or match fewer objects.`;
  return { severity: 'error', path: '', message: `the policy cannot be evaluated for this object: ${outcome.message}`, hint };
}

function messageOf(policy: UserPolicy, program: CelProgram | undefined, resource: Resource): string {
  const outcome = program?.evaluate(variablesOf(resource));
  const made = outcome?.kind === 'value' && typeof outcome.value === 'string' ? outcome.value : '';
  return made !== '' && Buffer.byteLength(made) <= MESSAGE_BYTES ? made : policy.message;
}

function makeRule(policy: UserPolicy, index: number): Policy {
  const program = compileRule(policy, index);
  const message = policy.messageExpression === undefined ? undefined : compile(policy, 'messageExpression', index);
  return {
    ...userPolicyInfo(policy),
    * check(resource) {
      if (!applies(policy.match, resource)) return;
      const outcome = program.evaluate(variablesOf(resource));
      if (outcome.kind !== 'value' || typeof outcome.value !== 'boolean') {
        yield broken(outcome, policy);
      } else if (!outcome.value) {
        const hint = policy.hint ?? `Change ${formatId(idOf(resource.object))} so that this holds: ${policy.rule.trim()}`;
        yield { path: '', message: messageOf(policy, message, resource), hint };
      }
    },
  };
}

/**
 * Makes rules of the user's policies.
 *
 * @throws CommandFault with the place of an expression that does not compile.
 */
export function userPolicies(policies: readonly UserPolicy[]): readonly Policy[] {
  return policies.map(makeRule);
}
