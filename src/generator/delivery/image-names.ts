function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** A name for each image, by the last part of its path; by all of it where two would have the same. */
export function imageNames(repositories: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(repositories)];
  const shortOf = (repository: string): string => plain(repository.split('/').at(-1) ?? repository);
  return new Map(unique.map((repository) => {
    const isAlone = unique.every((other) => other === repository || shortOf(other) !== shortOf(repository));
    return [repository, isAlone ? shortOf(repository) : plain(repository)];
  }));
}

/** The names of Flux's policies for the images of a unit: `production-web`. */
export function policyNames(overlay: string, unit: string, repositories: readonly string[]): ReadonlyMap<string, string> {
  const prefix = [overlay, unit].filter((part) => part !== '').join('-');
  return new Map([...imageNames(repositories)].map(([repository, name]) => [repository, `${prefix}-${name}`]));
}
