/** When it runs. */
export interface ScheduleOptions {
  /** Cron expression: minute, hour, day of month, month, day of week. @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax */
  readonly schedule: string;
}
