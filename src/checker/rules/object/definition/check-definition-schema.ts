import { checkRuleCosts } from './check-costs';
import { checkDefault } from './check-defaults';
import { checkKeywords, checkMergeTypes } from './check-keywords';
import { checkOldValues, checkRuleExpressions, checkRuleTexts } from './check-rules';
import { checkDeclared, checkNested, checkStructure, mayHaveType } from './check-structure';
import type { SchemaNode, SchemaScope } from './node';
import { childrenOf, reportNode } from './node';
import type { VersionOfDefinition } from './versions';
import { hasOddStatus, versionsOf } from './versions';
import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
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

function checkRoot(node: SchemaNode, hasStatus: boolean, scope: SchemaScope): void {
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

function visit(node: SchemaNode, place: Place | undefined, scope: SchemaScope): void {
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

function visitValues(node: SchemaNode, scope: SchemaScope): void {
  checkDefault(node, scope);
  checkOldValues(node, scope);
  for (const child of childrenOf(node)) visitValues(child, scope);
}

function rootOf(schema: JsonObject, path: Path): SchemaNode {
  return {
    schema, path: [...path, 'schema', 'openAPIV3Schema'], level: 'root', nested: false, insideMetadata: false, withoutDefaults: false, correlates: true,
  };
}

/** Something wrong in the schema of a version. */
type Fault = Parameters<SchemaScope['report']>;

interface Structure {
  readonly root: SchemaNode;
  readonly faults: readonly Fault[];
}

const structures = new WeakMap<Scope, Map<JsonObject, Structure>>();

function judge({ version, path }: VersionOfDefinition, schema: JsonObject, { bundle, tell }: SchemaScope): Structure {
  const faults: Fault[] = [];
  const aside: SchemaScope = { bundle, tell, report: (...fault) => void faults.push(fault) };
  const root = rootOf(schema, path);
  checkRoot(root, isSet(asObject(version.subresources).status), aside);
  visit(root, undefined, aside);
  if (faults.length === 0) visitValues(root, aside);
  return { root, faults };
}

/** What is wrong with the structure of the schema of a version; judged once. */
function structureOf(version: VersionOfDefinition, schema: JsonObject, scope: Scope): Structure {
  let known = structures.get(scope);
  if (known === undefined) structures.set(scope, known = new Map());
  let structure = known.get(schema);
  if (structure === undefined) known.set(schema, structure = judge(version, schema, scope));
  return structure;
}

/** The versions of a definition that have a schema to judge: what does not decode says nothing of the rest. */
function structuresOf(definition: JsonObject, scope: Scope): readonly Structure[] {
  const versions = versionsOf(definition);
  if (!scope.decodes || versions.some(hasOddStatus)) return [];
  return versions.flatMap((version) => version.schema === undefined ? [] : [structureOf(version, version.schema, scope)]);
}

/** The schema of a version is structural, and its defaults fit it. */
export const definitionStructure: FieldsCheck = {
  types: ['V1CustomResourceDefinition'],
  check: (definition, scope) => {
    for (const { faults } of structuresOf(definition, scope)) for (const fault of faults) scope.report(...fault);
  },
};

function visitExpressions(node: SchemaNode, scope: Scope): void {
  checkRuleExpressions(node, scope);
  for (const child of childrenOf(node)) visitExpressions(child, scope);
}

/** The rules of a schema compile and cost what a server allows; asked only where the schema itself is right. */
export const definitionExpressions: FieldsCheck = {
  types: ['V1CustomResourceDefinition'],
  check: (definition, scope) => {
    for (const { root, faults } of structuresOf(definition, scope)) {
      if (faults.length > 0) continue;
      visitExpressions(root, scope);
      checkRuleCosts(root, scope);
    }
  },
};
