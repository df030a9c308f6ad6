import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const YAML = new Set(['.yaml', '.yml', '.json']);

/** True for a visible file of YAML or JSON. */
export function isYaml(name: string): boolean {
  return YAML.has(extname(name)) && !name.startsWith('.');
}

/** Every YAML file below a directory, by name; hidden folders and installed packages are left out. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(path);
      return isYaml(entry.name) ? [path] : [];
    });
}
