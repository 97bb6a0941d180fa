import { readdir, readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Ticks a second in `/proc/PID/stat`: 100 on every Linux we run on. */
const ticks = 100;

interface Process {
  readonly parent: number;
  readonly ms: number;
}

/** CPU so far, ms, user and system, of a browser with all its processes, those that ended included. */
export async function cpuOf(browser: Browser): Promise<number> {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('The browser has no process');
  const processes = new Map<number, Process>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/u.test(name) && (await readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''));
    if (stat) processes.set(Number(name), parse(stat));
  }
  const isOurs = (pid: number): boolean => {
    const one = processes.get(pid);
    return pid === root || (one !== undefined && isOurs(one.parent));
  };
  return [...processes].reduce((sum, [pid, { ms }]) => sum + (isOurs(pid) ? ms : 0), 0);
}

/** After the name, which may hold spaces: state, parent, …, user, system, and both of the children it waited for. */
function parse(stat: string): Process {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const spent = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), ms: (spent * 1000) / ticks };
}
