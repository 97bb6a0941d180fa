import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Most bytes of each script that runs inside people's pages, and of the background with all it loads. */
export const budgets = { hook: 6_000, bridge: 8_000, background: 180_000 } as const;

/** A built manifest, as far as the checks read it. */
interface BuiltManifest {
  readonly web_accessible_resources?: unknown;
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly permissions?: readonly string[];
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

/** Each has its reason in the README. */
const permissions = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'];

/** Everything wrong with a built extension, one sentence each; empty when it may be shipped. */
export function problemsOf(folder: string): string[] {
  const manifest: BuiltManifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return [...manifestProblems(manifest), ...fileProblems(folder), ...backgroundProblems(folder, manifest)];
}

function manifestProblems(manifest: BuiltManifest): string[] {
  const found: string[] = [];
  if (manifest.web_accessible_resources) found.push('web_accessible_resources: any page could detect Jeda');
  if (manifest.host_permissions?.length)
    found.push('a required host permission: hosts are asked one tool at a time');
  if (manifest.content_scripts) found.push('static content_scripts: they would run without a grant');
  const more = (manifest.permissions ?? []).filter((name) => !permissions.includes(name));
  if (more.length) found.push(`permissions without a written reason: ${more.join(', ')}`);
  return found;
}

function fileProblems(folder: string): string[] {
  return filesIn(folder).flatMap((path) => {
    const found: string[] = [];
    const name = path.slice(folder.length + 1);
    if (/\.(?:js|html|css|json)$/u.test(name)) {
      const text = readFileSync(path, 'utf8');
      // Namespaces and links that are only shown are not loaded; anything fetched, imported or sourced would be.
      if (
        /(?:src=|href=|url\(|import\(|from|fetch\(|@import)\s*["'(]?\s*["']?(?:https?:)?\/\/[a-z]/iu.test(
          text,
        )
      )
        found.push(`${name}: loads from a remote address`);
    }
    // A page script that imports comes through a loader: 26 to 125 ms after the page's first scripts.
    if (
      /^src\/(?:page|content)\/.*\.js$/u.test(name) &&
      /import\s*\(|-loader/u.test(readFileSync(path, 'utf8'))
    )
      found.push(`${name}: loaded asynchronously, too late for the hook`);
    const budget = budgetOf(name);
    if (budget !== undefined && statSync(path).size > budget)
      found.push(`${name}: ${statSync(path).size} bytes, budget ${budget}`);
    return found;
  });
}

/** The background with every chunk it imports. */
function backgroundProblems(folder: string, { background }: BuiltManifest): string[] {
  const entry = background?.service_worker ?? background?.scripts?.[0];
  if (!entry) return [];
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu);
    for (const [, file = ''] of imports) visit(join(path, '..', file));
  };
  visit(join(folder, entry));
  const bytes = [...seen].reduce((sum, path) => sum + statSync(path).size, 0);
  return bytes > budgets.background ? [`the background: ${bytes} bytes, budget ${budgets.background}`] : [];
}

function budgetOf(name: string): number | undefined {
  if (name.includes('notification-hook')) return budgets.hook;
  if (name.includes('content') && name.includes('main')) return budgets.bridge;
  return undefined;
}

/** Every file below a folder, whole paths. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
