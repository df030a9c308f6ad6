import type { Random } from './random';
import type { Json } from '../../../../src/generator/overlays/derive/objects/json';

/** Texts that some YAML reader takes for something else, beside a few ordinary ones. */
const TEXTS = [
  'x', 'nginx:1.2', 'registry.example.com:5000/team/app:1.2.3', 'yes', 'no', 'on', 'y', 'n', 'true', 'null', '~', '', ' lead', 'trail ', '1', '1.0', '1e3', '0o17', '017',
  '0x1F', '0b11', '1_000', '12:30:45', '2020-01-01', '.5', '.inf', '.nan', '-', '- a', '? a', 'a: b', 'a #b', '#a', '*a', '&a', '!a', '%a', '@a', '`a', '{a', '[a', '|', '>',
  '=', '<<', 'it\'s', '"q"', 'a\\nb', 'a\nb', 'a\nb\n', '\na', 'a\n\n', 'a \nb', '  a\nb', 'a\tb', '\ta', 'é☃😀', '\u0007', '$(VAR)', '${X}', '$$', '$patch', '{{ .x }}', '50%',
  '100m', '1Gi', '0.5', '+1', '1E6', 'x'.repeat(200), 'long words '.repeat(20), 'a,b', 'a]', 'k=v', '---', '...', '--- a', 'a\n---\nb\n', '\r\n', 'a\r\nb',
];

const PLAIN_KEYS = ['newKey', 'a.b/c', 'x~y', 'a~1b', 'app.kubernetes.io/name', 'log.level', 'UPPER', 'with-dash', 'file.yaml', '_x'];
const ODD_KEYS = [
  '1', '1e3', 'yes', 'null', 'true', '2020-01-01', 'n', '0x1', '.5', '~', '=', 'sp ace', '*k', 'a: b', '#k', 'q\'k', '0o7', '$patch', '$x', '__proto__', 'constructor', '-', '0b1', '1_0', 'é', '.nan',
];

/** A text, often one that is hard to write. */
export function randomText(random: Random): string {
  return random.pick(TEXTS);
}

/** A text, a number or a boolean. */
export function randomScalar(random: Random): Json {
  switch (random.below(6)) {
    case 0: return random.below(100);
    case 1: return random.chance(0.5);
    case 2: return random.pick([1.5, 1000000, 0.1, -3, 0, 123456789012]);
    default: return randomText(random);
  }
}

/** A key of an object, sometimes one that is hard to write. */
export function randomKey(random: Random): string {
  return random.pick(random.chance(0.7) ? PLAIN_KEYS : ODD_KEYS);
}

/** A small list or object. */
export function randomTree(random: Random): Json {
  switch (random.below(6)) {
    case 0: return {};
    case 1: return [];
    case 2: return { [randomKey(random)]: randomScalar(random), l: [randomScalar(random), 'b'] };
    case 3: return [{ name: random.pick(['a', 'b', 'm', 'new']), v: randomScalar(random) }];
    case 4: return { deep: { deeper: { key: randomScalar(random) } } };
    default: return ['x', 'y'];
  }
}
