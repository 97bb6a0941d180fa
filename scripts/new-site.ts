import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A tool to be added: its id, the name people know it by, and its match patterns; none when people host it themselves. */
export interface NewSite {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

/** What is wrong with it, in words for the person at the keyboard; `undefined` when it can be added. */
export function problemOf(root: string, { id, name, hosts }: NewSite): string | undefined {
  if (!id || !name)
    return 'Say the id and the name: npm run new:site -- my-tool "My Tool" "https://app.my-tool.com/*"';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    return `"${id}" is no id: small letters, digits and dashes, as in my-tool.`;
  if (reserved.includes(id)) return `"${id}" is a file of the reader itself. Take another id.`;
  if (existsSync(join(root, fileOf(id)))) return `${fileOf(id)} is there already.`;
  if (/['\\\n]/u.test(name)) return 'The name may not have quotes, backslashes or line breaks in it.';
  const bad = hosts.find((host) => !/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u.test(host));
  return bad && `"${bad}" is no match pattern of a whole host: it looks like https://app.my-tool.com/*`;
}

/** Writes what a new tool needs, and returns what is left to do. */
export function addSite(root: string, site: NewSite): string[] {
  const { id, name, hosts } = site;
  const registry = join(root, 'src/sites/index.ts');
  const list = join(root, 'src/sites/hosted.ts');
  const [before, listed] = [readFileSync(registry, 'utf8'), readFileSync(list, 'utf8')];
  // First all that can fail, then all that writes.
  const after = registered(before, site);
  const rest = unlisted(listed, id);

  writeFileSync(join(root, fileOf(id)), siteFile(site));
  writeFileSync(registry, after);
  if (rest !== listed) writeFileSync(list, rest);
  const fixtures = join(root, 'test/fixtures', id);
  mkdirSync(fixtures, { recursive: true });
  writeFileSync(join(fixtures, 'first.json'), fixtureFile(site));

  return [
    `Record what ${name} really raises, as test/fixtures/${id}/*.json, in place of first.json.`,
    `Read it in ${fileOf(id)}: who, where, what kind, what text, and where it opens.`,
    'Put the forms it knows into its examples, and say where you read about them.',
    ...(hosts.length ? [] : ['Find a `mark`: something only its page has.', 'Give at least two examples.']),
    'Say in `coverage` how much of what it raises a page can hold.',
    'npm run fix, then npm run check. See docs/adding-a-site.md.',
  ];
}

const reserved = ['site', 'index', 'hosted', 'payload', 'match-pattern', 'web'];

const fileOf = (id: string) => `src/sites/${id}.ts`;
const constantOf = (id: string) => id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
const pageOf = ({ id, hosts: [host] }: NewSite) =>
  host ? host.replace('*.', 'team.').replace(/\*$/u, '') : `https://${id}.example/`;

function siteFile(site: NewSite): string {
  const { id, name, hosts } = site;
  const mark = hosts.length ? '' : "\n  mark: '',";
  return `import type { Site } from './site.ts';

/** ${name}. Say here where its forms were read: the client's source and release, or recorded notifications. */
export const ${constantOf(id)}: Site = {
  id: '${id}',
  name: '${name}',
  hosts: [${hosts.map((host) => `'${host}'`).join(', ')}],${mark}
  coverage: 'not known',
  read({ title, body }) {
    // What it does not know is left to the generic reader.
    if (!title) return undefined;
    return { sender: title, conversation: '', kind: 'other', text: body };
  },
  examples: [
    {
      page: '${pageOf(site)}',
      raw: { path: 'constructor', title: 'Ana', body: 'Can you look?' },
      reads: { sender: 'Ana', conversation: '', kind: 'other', text: 'Can you look?' },
    },
  ],
};
`;
}

function fixtureFile(site: NewSite): string {
  const raw = { path: 'constructor', title: 'Ana', body: 'Can you look?', tag: '', data: '' };
  return `${JSON.stringify({ page: pageOf(site), raw }, null, 2)}\n`;
}

/** The registry with one more import, in order, and one more entry in its list. */
function registered(registry: string, { id, hosts }: NewSite): string {
  const line = `import { ${constantOf(id)} } from './${id}.ts';`;
  const imports = registry.split('\n').filter((one) => /^import .* from '\.\/[\w-]+\.ts';$/u.test(one));
  const next = imports.find((one) => (one.split("'")[1] ?? '') > `./${id}.ts`) ?? '';
  const list = hosts.length ? 'connectable' : 'selfHosted';
  const entry = new RegExp(`(export const ${list}: readonly Site\\[\\] = )(?:\\[([^\\]]*)\\]|(\\w+));`, 'u');
  if (!entry.test(registry) || !imports.length)
    throw new Error(`src/sites/index.ts has no list "${list}" to add to.`);
  const withImport = next
    ? registry.replace(next, `${line}\n${next}`)
    : registry.replace(imports.at(-1) ?? '', `$&\n${line}`);
  return withImport.replace(
    entry,
    (_, start: string, items: string | undefined, whole: string) =>
      `${start}[${items ?? `...${whole}`}, ${constantOf(id)}];`,
  );
}

/** Without the tool's line among those read by the generic reader: it has a file of its own now. */
function unlisted(hosted: string, id: string): string {
  return hosted.replace(
    new RegExp(`^ {2}tool\\(\\s*'${id}',(?:[^\\n]*\\),\\n|[\\s\\S]*?\\n {2}\\),\\n)`, 'mu'),
    '',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const [id = '', name = '', ...hosts] = process.argv.slice(2);
  const problem = problemOf(root, { id, name, hosts });
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  } else {
    const left = addSite(root, { id, name, hosts });
    console.log(`${fileOf(id)} is there and in the registry. Left to do:\n- ${left.join('\n- ')}`);
  }
}
