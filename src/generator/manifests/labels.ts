import type { AppModel } from '../resolve/model';

/** What selects the Pods of an application. A selector can not change later, so nothing else ever belongs here. */
export function selectorLabels(app: AppModel): Record<string, string> {
  return { app: app.name };
}

/** Labels of the objects and Pods of an application. */
export function appLabels(app: AppModel): Record<string, string> {
  return { ...selectorLabels(app), ...app.labels };
}
