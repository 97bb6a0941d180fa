import type { RawNotification } from '../../src/domain/notification.ts';

/** A raised notification with nothing in it but what a test gives. */
export function raised(given: Partial<RawNotification>): RawNotification {
  return {
    id: 'id-1',
    path: 'constructor',
    title: '',
    body: '',
    tag: '',
    data: '',
    raisedAt: 0,
    ...given,
  };
}
