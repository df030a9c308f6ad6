import type { Finding } from '../../../../src/checker/findings/finding';
import { readResources } from '../../../../src/checker/read/resources/read';
import { checkRules } from '../../../../src/checker/rules/custom/check-rules';
import { checkSchema } from '../../../../src/checker/rules/custom/check-schema';
import { customSchemas } from '../../../../src/checker/rules/custom/custom-schemas';
import { withDefaults } from '../../../../src/checker/rules/custom/defaults';
import type { Schema } from '../../../../src/checker/rules/custom/schema';
import { tell } from '../../../../src/checker/rules/object/engine/tell';
import type { CustomSchema } from '../../../../src/checker/rules/object/scope/object-context';
import { Scope } from '../../../../src/checker/rules/object/scope/scope';
import { formatPath } from '../../../../src/common/path';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import type { Resource } from '../../../../src/kubernetes/objects/resource';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';

/** The documents of a stream. */
export function read(yaml: string): readonly Resource[] {
  const { resources, problems } = readResources(yaml, 'test');
  if (problems.length > 0) throw new Error(problems[0].message);
  return resources;
}

/** The value that a YAML text describes. */
export function yamlValue(text: string): JsonObject {
  return read(`{apiVersion: v1, kind: Value, metadata: {name: value}, value: ${text}}`)[0].object;
}

/** What a schema says to a value, each mistake as `path: message (rule)`. */
export function judge(schema: Schema, yaml: string): readonly string[] {
  const value = withDefaults(yamlValue(yaml).value ?? null, schema);
  const structural = checkSchema(value, schema, ['value'], tell);
  const mistakes = [...structural];
  checkRules(value, schema, ['value'], structural.map(({ path }) => path), (name, path, sight) => void mistakes.push({ ...tell(name, sight), path }));
  return mistakes.map(({ path, message, rule }) => `${formatPath(path)}: ${message} (${rule.id})`);
}

/** What a schema of a custom kind says to an object. */
export function judgeBy(schema: CustomSchema | undefined, resource: Resource): readonly Finding[] {
  const { apiVersion, kind } = resource.object;
  const scope = new Scope(resource, loadSchemas(), { apiVersion: apiVersion as string, kind: kind as string }, tell);
  schema?.check(scope);
  return scope.findings;
}

/** What the definitions of a stream, and those that come with the package, say to its custom resources. */
export function judgeStream(yaml: string, cwd = '/nowhere'): readonly Finding[] {
  const resources = read(yaml);
  const find = customSchemas({ cwd }).forStream(resources);
  return resources.flatMap((resource) => judgeBy(find(resource.object.apiVersion as string, resource.object.kind as string), resource));
}

/** Findings, each as `path: message (rule)`. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, message, rule }) => `${path}: ${message} (${rule})`);
}
