import { checkRuleCosts } from './check-costs';
import { checkDefault } from './check-defaults';
import { checkKeywords, checkMergeTypes } from './check-keywords';
import { checkRuleExpressions, checkRuleTexts } from './check-rules';
import { checkDeclared, checkNested, checkStructure, mayHaveType } from './check-structure';
import type { SchemaNode } from './node';
import { childrenOf, reportNode } from './node';
import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { Scope } from '../scope/scope';

/** Keywords that may stand at the root where `status` is written on its own. */
const AT_ROOT = new Set([
  'description', 'type', 'format', 'title', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems',
  'minItems', 'uniqueItems', 'multipleOf', 'required', 'items', 'properties', 'externalDocs', 'example', 'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-validations',
]);

function isEmpty(value: unknown): boolean {
  return !isSet(value) || value === '' || value === false;
}

function checkRoot(node: SchemaNode, hasStatus: boolean, scope: Scope): void {
  if (node.schema.nullable === true) reportNode(node, 'nullable', 'an object itself may be null', 'Remove nullable at the root.', scope);
  if (!hasStatus) return;
  for (const [keyword, value] of Object.entries(node.schema)) {
    if (isEmpty(value) || AT_ROOT.has(keyword)) continue;
    reportNode(node, keyword, `${keyword} stands at the root of a schema whose status is written on its own`, 'Move it into properties.', scope);
  }
}

/** Where a schema stands: its parent and the keyword that leads from it. */
interface Place {
  readonly parent: JsonObject;
  readonly keyword: string;
  /** True where the parent is outside combinations, or is the first of `allOf` there. */
  readonly holdsType: boolean;
}

function visit(node: SchemaNode, place: Place | undefined, scope: Scope): void {
  checkKeywords(node, scope);
  checkMergeTypes(node, scope);
  checkRuleTexts(node, scope);
  if (node.nested) {
    checkNested(node, place !== undefined && mayHaveType(place.parent, place.keyword, place.holdsType, scope), scope);
  } else {
    checkStructure(node, scope);
    for (const child of childrenOf(node).filter(({ nested }) => nested)) checkDeclared(child, node.schema, scope);
  }
  for (const child of childrenOf(node)) {
    const [keyword, index] = child.path.slice(node.path.length);
    const isFirst = place !== undefined && place.keyword === 'allOf' && place.holdsType && node.path[node.path.length - 1] === 0;
    visit(child, { parent: node.schema, keyword: String(keyword), holdsType: !node.nested || (isFirst && typeof index === 'number') }, scope);
  }
}

function visitValues(node: SchemaNode, scope: Scope): void {
  checkDefault(node, scope);
  checkRuleExpressions(node, scope);
  for (const child of childrenOf(node)) visitValues(child, scope);
}

/** Judges the schema of one version: that it is structural, that its defaults fit it, and that its rules compile and cost what a server allows. */
export function checkDefinitionSchema(schema: JsonObject, path: Path, hasStatus: boolean, scope: Scope): void {
  // What does not decode says nothing of the rest.
  if (scope.findings.some(({ rule }) => rule === RULES.wrongType.id)) return;
  const root: SchemaNode = {
    schema, path, level: 'root', nested: false, insideMetadata: false, withoutDefaults: false, correlates: true,
  };
  const before = scope.findings.length;
  checkRoot(root, hasStatus, scope);
  visit(root, undefined, scope);
  if (scope.findings.length > before) return;
  visitValues(root, scope);
  checkRuleCosts(root, scope);
}
