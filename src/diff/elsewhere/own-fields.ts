import type { BareChange } from '../change';
import type { FieldChange } from '../compare';

/** Fields of a container that no rule follows to another object. */
const OF_CONTAINER = /\.(?:containers|initContainers)\[[^\]]*\]\.(?:image|imagePullPolicy|command|args|resources|livenessProbe|readinessProbe|startupProbe|securityContext|lifecycle|workingDir)(?:[.[]|$)/;
/** Fields of whole objects of which the same is true. */
const OF_OBJECT = /^(?:data|binaryData|stringData|metadata\.annotations|spec\.template\.metadata\.annotations|spec\.(?:minReadySeconds|progressDeadlineSeconds|revisionHistoryLimit|strategy|updateStrategy))(?:[.[]|$)/;

/** More replicas never come below a disruption budget, wherever it is; fewer may. */
function scalesUp({ path, before, after }: FieldChange): boolean {
  return path === 'spec.replicas' && typeof before === 'number' && typeof after === 'number' && after > before;
}

/** The changed fields that a rule may follow to other objects. */
export function openFieldsOf({ fields }: Pick<BareChange, 'fields'>): FieldChange[] {
  return fields.filter((field) => !OF_CONTAINER.test(field.path) && !OF_OBJECT.test(field.path) && !scalesUp(field));
}
