import type { Schedule } from './schedule.ts';

/** What the person has chosen. */
export interface Settings {
  readonly switchedOn: boolean;
  readonly schedule: Schedule;
  /** The first run is over. */
  readonly welcomed: boolean;
  /** `unreadable`: what is stored does not parse, so these are the defaults; it is kept aside and said on the popup. */
  readonly notice: 'none' | 'unreadable';
}
