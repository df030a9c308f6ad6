import type { Finding } from '../../../src/findings/finding';
import { formatPath } from '../../../src/findings/path';
import type { JsonObject } from '../../../src/resources/json';
import { readResources } from '../../../src/resources/read';
import type { Resource } from '../../../src/resources/resource';
import { checkRules } from '../../../src/validate/custom/check-rules';
import { checkSchema } from '../../../src/validate/custom/check-schema';
import { customSchemas } from '../../../src/validate/custom/custom-schemas';
import { withDefaults } from '../../../src/validate/custom/defaults';
import type { Schema } from '../../../src/validate/custom/schema';

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
  const structural = checkSchema(value, schema, ['value']);
  const mistakes = [...structural, ...checkRules(value, schema, ['value'], structural.map(({ path }) => path))];
  return mistakes.map(({ path, message, rule }) => `${formatPath(path)}: ${message} (${rule.id})`);
}

/** What the definitions of a stream, and those that come with the package, say to its custom resources. */
export function judgeStream(yaml: string, cwd = '/nowhere'): readonly Finding[] {
  const resources = read(yaml);
  const find = customSchemas({ cwd }).forStream(resources);
  return resources.flatMap((resource) => find(resource.object.apiVersion as string, resource.object.kind as string)?.check(resource) ?? []);
}

/** Findings, each as `path: message (rule)`. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, message, rule }) => `${path}: ${message} (${rule})`);
}
