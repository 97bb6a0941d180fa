import * as v from 'valibot';
import { modeAt } from '../domain/hold.ts';
import { type Change, onMessage } from '../messages/protocol.ts';
import { onAlarm } from '../platform/alarms.ts';
import { onLetter } from '../platform/letters.ts';
import { onCommand, onInstalled, onStartup, ownOrigin } from '../platform/lifecycle.ts';
import { clearNotification, onNotificationClicked } from '../platform/notifications.ts';
import { onOriginsChanged } from '../platform/permissions.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { changeSettings, dismissNotice, scheduleSchema } from '../store/settings.ts';
import { storeHandled, storePutOff, storeUndo } from '../store/triage.ts';
import { readCoverage, syncScripts } from './connect.ts';
import { startFocus, stopFocus, toggleFocus } from './focus.ts';
import { collectLetters, passedIn } from './letters.ts';
import { openEntry, openPassed } from './open-entry.ts';
import { readState } from './read-state.ts';
import { receiveNotifications, recordRead, recordShown } from './receive.ts';
import { reconcile, releaseAll, releaseOf } from './release.ts';
import { readRules } from './rules.ts';
import { isOwnPage, type PageSender, pageSender, type Sender } from './sender.ts';

/**
 * The composition root: every listener is registered in the first tick, or the browser would not wake us for it.
 * Nothing is kept here between events. `new Date()` enters here and nowhere else.
 */

/** A message of a page's bridge; from anywhere else it is refused. */
function fromPage<D, R>(handle: (data: D, from: PageSender, now: Date) => Promise<R> | R) {
  return ({ data, sender }: { data: D; sender: Sender }): Promise<R> | R => {
    const from = pageSender(sender);
    if (!from) throw new Error('not a page');
    return handle(data, from, new Date());
  };
}

/** A message of a screen of ours; a content script, which lives beside hostile code, is refused. */
function fromScreen<D, R>(handle: (data: D, now: Date) => Promise<R> | R) {
  return ({ data, sender }: { data: D; sender: Sender }): Promise<R> | R => {
    if (!isOwnPage(sender, ownOrigin())) throw new Error('not a screen');
    return handle(data, new Date());
  };
}

/** A change a screen asks for: done and put right, or failed and said so. */
function change<D>(act: (data: D, now: Date) => Promise<void>) {
  return fromScreen(async (data: D, now): Promise<Change> => {
    try {
      await act(data, now);
      return { ok: true };
    } catch {
      return { ok: false, error: 'failed' };
    }
  });
}

onMessage('receiveNotifications', fromPage(receiveNotifications));
onMessage('recordShown', fromPage(recordShown));
onMessage('recordRead', fromPage(recordRead));

onMessage('readState', fromScreen(readState));
onMessage(
  'wake',
  fromScreen((_, now) => reconcile(now)),
);
onMessage(
  'readCoverage',
  fromScreen((tabId) => readCoverage(tabId)),
);
onMessage('openEntry', fromScreen(openEntry));
onMessage('startFocus', change(startFocus));
onMessage(
  'stopFocus',
  change((_, now) => stopFocus(now)),
);
onMessage(
  'releaseNow',
  change((_, now) => releaseAll('asked', now).then(() => reconcile(now))),
);
onMessage(
  'markDone',
  change((ids, now) => storeHandled(ids, 'done', now.getTime())),
);
onMessage(
  'putOff',
  change((ids, now) => storePutOff(ids, now.getTime()).then(() => reconcile(now))),
);
onMessage(
  'undo',
  change((ids, now) => storeUndo(ids).then(() => reconcile(now))),
);
onMessage(
  'dismissNotice',
  change(() => dismissNotice()),
);
onMessage(
  'finishWelcome',
  change(() => changeSettings({ welcomed: true })),
);
onMessage(
  'turn',
  change(async (to, now) => {
    await changeSettings({ switchedOn: to === 'on' });
    await reconcile(now);
  }),
);
onMessage(
  'setSchedule',
  fromScreen(async (schedule, now): Promise<Change> => {
    const parsed = v.safeParse(scheduleSchema, schedule);
    if (!parsed.success) return { ok: false, error: 'badSchedule' };
    await changeSettings({ schedule: parsed.output });
    // Whoever draws a window around now means it to be open.
    if (modeAt(await readRules(), now).kind === 'open') await releaseAll('asked', now);
    await reconcile(now);
    return { ok: true };
  }),
);

onLetter(() => void collectLetters(new Date()));
onAlarm(() => void reconcile(new Date()));
onOriginsChanged(() => void syncScripts());
onStartup(() => void syncScripts());
onInstalled((isFirst) => {
  void syncScripts();
  if (isFirst) void openOwnPage('welcome');
});
onCommand((command) => {
  if (command === 'toggle-focus') void toggleFocus(new Date());
  if (command === 'open-digest') void openOwnPage('digest');
});
onNotificationClicked((id) => {
  void clearNotification(id);
  const passed = passedIn(id);
  if (passed) void openPassed(passed, new Date());
  else void openOwnPage('digest', `?release=${encodeURIComponent(releaseOf(id))}`);
});

// Every wake, whatever woke us: alarms are lost by updates, restarts and sleep; a letter may have come meanwhile.
void reconcile(new Date());
void collectLetters(new Date());
