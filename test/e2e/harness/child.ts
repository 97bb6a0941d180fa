import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './wait.ts';

/** A server of ours that runs beside the test. */
export interface Child {
  readonly process: ChildProcess;
  /** What it printed so far (both streams), for waiting and for error messages. */
  output(): string;
  stop(): Promise<void>;
}

/** How a child is started. */
export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Also write what it prints to a file of this name, in the folder JEDA_E2E_LOGS, when that is set. */
  readonly log?: string;
}

const running = new Set<ChildProcess>();
// Before all other handlers of the exit: the folders removed by those must have nobody left who writes to them.
process.prependListener('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // A signal would end us without "exit", and leave the children behind.
  process.once(signal, () => process.exit(1));
}

/** Starts a program as the leader of its own process group, so that nothing it forks survives `stop`. */
export function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-200_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('error', (error) => {
    text += `\n${command}: ${error.message}`;
    running.delete(child);
  });
  child.once('exit', () => running.delete(child));
  const logs = process.env['JEDA_E2E_LOGS'];
  if (logs && options.log) {
    const file = createWriteStream(join(logs, `${options.log}.log`), { flags: 'a' });
    child.stdout.pipe(file);
    child.stderr.pipe(file);
  }
  return { process: child, output: () => text, stop: () => stopGroup(child) };
}

/** Waits until the child has printed something, and fails at once, with its output, when it ended instead. */
export async function waitForOutput(child: Child, what: RegExp, timeout = 20_000): Promise<void> {
  const found = (): boolean => what.test(child.output());
  await waitFor(`${what}`, () => found() || isOver(child.process), { timeout }).catch(() => undefined);
  if (!found())
    throw new Error(`${child.process.spawnfile} never printed ${what}. It said:\n${child.output()}`);
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (isOver(child)) return;
  const over = () => isOver(child);
  killGroup(child, 'SIGTERM');
  await waitFor('a child to end', over, { timeout: 3000 }).catch(() => killGroup(child, 'SIGKILL'));
  await waitFor('a killed child to end', over, { timeout: 3000 });
}

function isOver(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Ends with this process, at the latest, a process that another library started as the leader of its group. */
export function killAtExit(child: ChildProcess | null): void {
  if (!child) return;
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** Signals a process and all it started; nothing happens when they are gone. */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
