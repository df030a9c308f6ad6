import { own } from '../../../common/own';

/** True where labels meet a selector as kubectl writes them: `a=b,c!=d,e in (f,g),h notin (i),j,!k`. A malformed selector meets everything: the build refuses it. */
export function meetsLabelSelector(labels: Readonly<Record<string, string>>, selector: string): boolean {
  const requirements = selector.match(/(?:[^,(]|\([^)]*\))+/g) ?? [];
  return requirements.every((requirement) => meets(labels, requirement.trim()));
}

function meets(labels: Readonly<Record<string, string>>, requirement: string): boolean {
  const has = (key: string): boolean => Object.hasOwn(labels, key);
  const set = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(requirement);
  if (set !== null) {
    const listed = set[3].split(',').map((value) => value.trim()).includes(own(labels, set[1]) ?? '');
    return set[2] === 'in' ? has(set[1]) && listed : !has(set[1]) || !listed;
  }
  const equality = /^([^!=\s]+)\s*(!=|==?)\s*(\S*)$/.exec(requirement);
  if (equality !== null) return equality[2] === '!=' ? own(labels, equality[1]) !== equality[3] : own(labels, equality[1]) === equality[3];
  const existence = /^(!?)\s*([^!=\s]+)$/.exec(requirement);
  return existence === null || (existence[1] === '!') !== has(existence[2]);
}
