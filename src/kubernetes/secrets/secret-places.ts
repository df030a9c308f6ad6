import { isDataKey, isFrame, isLabel, isMetadata, isSecretMap, isTemplateKey, kindIn, shownKey } from './secret-shape';
import { holdsSecret } from './secret-text';
import type { Path } from '../../common/path';
import { replaceWords } from '../../common/words';
import { isObject } from '../objects/json';
import type { JsonObject, JsonValue } from '../objects/json';

/** A value that no report may show. */
export interface SecretValue {
  readonly path: Path;
  /** The same place whatever stands before it in its list: entries count by their names. */
  readonly place: string;
  readonly value: JsonValue;
  readonly encoding: 'base64' | 'utf8';
}

/** What of a text is secret by its look, or by the name that it stands under. */
export type FindSecrets = (name: string, text: string) => readonly string[];

/** What to do at each secret. */
export interface SecretVisitor {
  /** Finds secrets outside of Secrets. @default nothing is one */
  readonly find?: FindSecrets;
  /** What stands there instead. */
  value(secret: SecretValue): JsonValue;
  /** Hears of a key that is not shown, and where it stands. */
  key?(key: string, path: Path): void;
}

/** The annotation in which kubectl keeps a copy of an object. */
export const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** A place as the way back to the root: few places are asked for their path. */
interface Here {
  readonly above?: Here;
  readonly key: string | number;
  readonly name: string;
  readonly depth: number;
}

const ROOT: Here = { key: '', name: '', depth: 0 };

function below(above: Here, key: string | number, name: string = String(key)): Here {
  return { above, key, name, depth: above.depth + 1 };
}

function wayTo(here: Here): readonly Here[] {
  const way: Here[] = [];
  for (let at: Here | undefined = here; at?.above !== undefined; at = at.above) way.push(at);
  return way.reverse();
}

function pathOf(here: Here): Path {
  return wayTo(here).map(({ key }) => key);
}

const NONE: FindSecrets = () => [];
/** What is nested deeper than anything that a cluster takes is not looked through, but not shown either. */
const DEEPEST = 100;

/** The list itself where nothing in it changes. */
function mapped(list: readonly JsonValue[], of: (item: JsonValue, index: number) => JsonValue): readonly JsonValue[] {
  const items = list.map(of);
  return items.some((item, index) => item !== list[index]) ? items : list;
}

const FLAG = /^(-{1,2}[A-Za-z][\w.-]*=)(.+)$/s;

/** Replaces what is secret in one object, by the places where secrets stand. */
class Walk {
  constructor(private readonly visitor: SecretVisitor) {}

  /** A value outside of Secrets. */
  any(value: JsonValue, here: Here, name = '', isRoot = false): JsonValue {
    if (typeof value === 'string') return this.text(value, here, name);
    if (typeof value === 'object' && here.depth > DEEPEST) return this.secret(value, here);
    if (Array.isArray(value)) return this.list(value as readonly JsonValue[], here);
    return isObject(value) ? this.map(value, here, isRoot) : value;
  }

  private map(map: JsonObject, here: Here, isRoot: boolean): JsonObject {
    const kind = kindIn(map);
    if (isSecretMap(map, kind, isRoot)) return this.body(map, here);
    if (kind === 'sealedsecret') return this.sealed(map, here);
    if (kind.includes('secret')) return this.custom(map, here);
    const target = isObject(map.target) ? kindIn(map.target) : '';
    return this.entries(map, here, (value, at, key) => {
      if (key === 'secretGenerator' && Array.isArray(value)) return this.generators(value as readonly JsonValue[], at);
      if (target === 'secret' && key !== 'target' && key !== 'path') return this.secret(value, at);
      return this.any(value, at, key === 'value' && typeof map.name === 'string' ? map.name : key);
    });
  }

  private list(list: readonly JsonValue[], here: Here): JsonValue {
    let flag = '';
    return mapped(list, (item, index) => {
      const name = isObject(item) && typeof item.name === 'string' ? `[${item.name}]` : String(index);
      const found = this.any(item, below(here, index, name), flag);
      flag = typeof item === 'string' && /^-{1,2}[A-Za-z][\w.-]*$/.test(item) ? item.replace(/^-+/, '') : '';
      return found;
    });
  }

  private text(text: string, here: Here, name: string): JsonValue {
    if (text.startsWith('ENC[') || holdsSecret(text)) return this.secret(text, here);
    const flag = FLAG.exec(text);
    const { find = NONE } = this.visitor;
    const parts = flag === null ? find(name, text) : find(flag[1].replace(/^-+|=$/g, ''), flag[2]);
    if (parts.length === 0) return text;
    const shown = new Map(parts.map((part, index) => [part, String(this.secret(part, parts[0] === text ? here : below(here, index)))]));
    return replaceWords(text, parts, (part) => shown.get(part) ?? part);
  }

  private secret(value: JsonValue, here: Here, encoding: SecretValue['encoding'] = 'utf8'): JsonValue {
    if (value === null) return null;
    return this.visitor.value({ path: pathOf(here), place: wayTo(here).map(({ name }) => name).join('\0'), value, encoding });
  }

  private entries(map: JsonObject, here: Here, of: (value: JsonValue, here: Here, key: string) => JsonValue, keys = false): JsonObject {
    let changed = false;
    const entries = Object.entries(map).map(([key, value], index): [string, JsonValue | undefined] => {
      const shown = keys ? shownKey(key) : key;
      if (shown !== key) this.visitor.key?.(key, [...pathOf(here), key]);
      const next = value === undefined ? value : of(value, below(here, key, shown === key ? key : `${shown} ${index}`), key);
      changed ||= next !== value || shown !== key;
      return [shown === key ? key : `${shown} ${index}`, next];
    });
    return changed ? Object.fromEntries(entries) : map;
  }

  /** Every value below one key of a Secret. */
  private values(value: JsonValue, here: Here, key: string): JsonValue {
    const encoding = key === 'data' ? 'base64' : 'utf8';
    if (!isObject(value)) return this.secret(value, here, encoding);
    return this.entries(value, here, (item, at) => this.secret(item, at, encoding), true);
  }

  /** A Secret, or what one is made from: everything but its frame. */
  private body(map: JsonObject, here: Here): JsonObject {
    return this.entries(map, here, (value, at, key) => {
      if (key === 'metadata' && isObject(value)) return this.metadata(value, at);
      return isFrame(key, value) ? value : this.values(value, at, key);
    }, true);
  }

  private metadata(metadata: JsonObject, here: Here): JsonObject {
    return this.entries(metadata, here, (value, at, key) => {
      if ((key === 'labels' || key === 'annotations') && isObject(value)) return this.labels(value, at);
      return isMetadata(key, value) ? value : this.values(value, at, '');
    }, true);
  }

  private labels(labels: JsonObject, here: Here): JsonObject {
    return this.entries(labels, here, (value, at, key) => {
      if (key === LAST_APPLIED || typeof value === 'object' || !isLabel(key)) return this.secret(value, at);
      return this.any(value, at, key);
    }, true);
  }

  private template(value: JsonValue, here: Here): JsonValue {
    if (!Array.isArray(value)) return isObject(value) ? this.body(value, here) : this.secret(value, here);
    return mapped(value as readonly JsonValue[], (item, index) => this.template(item, below(here, index)));
  }

  private sealed(map: JsonObject, here: Here): JsonObject {
    return this.entries(map, here, (value, at, key) => {
      if (key === 'metadata' && isObject(value)) return this.metadata(value, at);
      if (key === 'spec' && isObject(value)) {
        return this.entries(value, at, (item, there, name) => (isTemplateKey(name) ? this.template(item, there) : this.values(item, there, '')), true);
      }
      return isFrame(key, value) ? value : this.values(value, at, '');
    }, true);
  }

  /** Something that becomes a Secret, such as an ExternalSecret: its templates and whatever it holds under the name of data. */
  private custom(map: JsonObject, here: Here): JsonObject {
    return this.entries(map, here, (value, at, key) => {
      if (key === 'metadata' && isObject(value)) return this.metadata(value, at);
      if (isTemplateKey(key)) return this.template(value, at);
      if (key === 'target' && isObject(value)) return this.target(value, at);
      if (isDataKey(key) && !Array.isArray(value)) return this.values(value, at, key);
      return this.inCustom(value, at, key);
    });
  }

  /** What an ExternalSecret makes: names and policies may be shown, all else is, or is meant to be, a template. */
  private target(target: JsonObject, here: Here): JsonObject {
    return this.entries(target, here, (value, at, key) => {
      if (key === 'manifest' || typeof value !== 'object') return this.any(value ?? null, at, key);
      return this.template(value, at);
    }, true);
  }

  private inCustom(value: JsonValue, here: Here, key: string): JsonValue {
    if (!isObject(value) && !Array.isArray(value)) return this.any(value, here, key);
    if (here.depth > DEEPEST) return this.secret(value as JsonValue, here);
    if (!isObject(value)) return mapped(value as readonly JsonValue[], (item, index) => this.inCustom(item, below(here, index), key));
    return isSecretMap(value, kindIn(value), false) ? this.body(value, here) : this.custom(value, here);
  }

  /** `KEY=value`, as the generator of a kustomization takes it. */
  private generators(list: readonly JsonValue[], here: Here): JsonValue {
    return mapped(list, (entry, index) => (!isObject(entry) ? entry : this.entries(entry, below(here, index), (value, at, key) => {
      if (key !== 'literals' || !Array.isArray(value)) return value;
      return mapped(value as readonly JsonValue[], (literal, position) => {
        const text = typeof literal === 'string' ? literal : JSON.stringify(literal);
        const equals = text.indexOf('=') + 1;
        return text.slice(0, equals) + String(this.secret(text.slice(equals), below(at, position)));
      });
    })));
  }
}

/** The object with every secret in it replaced; the same object where there is none. */
export function replaceSecrets(object: JsonObject, visitor: SecretVisitor): JsonObject {
  return new Walk(visitor).any(object, ROOT, '', true) as JsonObject;
}
