import type { ScheduleOptions } from './options';
import { cronSchedule } from '../../../kubernetes/formats/cron';
import type { Subject } from '../../model/subject';
import { anything } from '../../options/shape';
import { showValue } from '../../problems/show-value';

/** When a CronJob runs. */
export const schedule: Subject<ScheduleOptions> = {
  shapes: { schedule: anything },
  check(options, place) {
    const fault = typeof options.schedule === 'string' ? cronSchedule(options.schedule) : 'must be a string';
    if (fault !== undefined) place.at('schedule').add('schedule-invalid', `schedule ${showValue(options.schedule)} ${fault}`, 'write five fields, such as "0 3 * * *" for every night at three');
  },
  contribute: (options) => ({ spec: { schedule: options.schedule } }),
};
