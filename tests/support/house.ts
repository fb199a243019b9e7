import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

/** A source file and the files of this project that it imports, as paths from the top with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

const slashes = (path: string): string => path.split(sep).join('/');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return files(path);
      return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
    })
    .sort();
}

/** The file an import without extension means, or the path as it is where there is none. */
function resolved(path: string): string {
  for (const end of ['', '.ts', '.tsx', '/index.ts', '/index.tsx']) {
    if (statSync(path + end, { throwIfNoEntry: false })?.isFile()) return path + end;
  }
  return path;
}

/** Specifiers of every static, type-only and dynamic import and re-export of a source text. */
export function specifiers(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** Every TypeScript file below the given folders of `top` with its imports inside the project. */
export function sourceFiles(top: string, folders: readonly string[]): SourceFile[] {
  return folders
    .map((folder) => join(top, folder))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap(files)
    .map((path) => ({
      path: slashes(relative(top, path)),
      imports: specifiers(readFileSync(path, 'utf8'))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(dirname(path), specifier.replace(/\?\w+$/, ''))))
        .map((target) => slashes(relative(top, resolved(target)))),
    }));
}

/** Which rooms a room may import from, besides itself. The longest room name that a path begins with is its room. */
export type Arrows = Readonly<Record<string, readonly string[]>>;

/** The room of a file, or null for a file that stands in none. */
function roomOf(path: string, arrows: Arrows): string | null {
  const rooms = Object.keys(arrows).filter((room) => path === room || path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Every import that no arrow allows, as a sentence. */
export function illegalArrows(sources: readonly SourceFile[], arrows: Arrows): string[] {
  return sources.flatMap(({ path, imports }) => {
    const room = roomOf(path, arrows);
    if (!room) return [`${path} stands in no room of the house`];
    return imports
      .filter((target) => !target.endsWith('.css'))
      .filter((target) => {
        const other = roomOf(target, arrows);
        return other === null || (other !== room && !arrows[room]?.includes(other));
      })
      .map((target) => `${path} must not import ${target}`);
  });
}

/** Every circle of imports, each as the path that leads back to its beginning. */
export function circles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

/** Imports from one of `siblings` to another: those that fulfil one contract side by side must not know each other. */
export function siblingImports(sources: readonly SourceFile[], siblings: readonly string[]): string[] {
  return sources
    .filter(({ path }) => siblings.includes(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => siblings.includes(target))
        .map((target) => `${path} must not import its sibling ${target}`),
    );
}

/** Files that export a value of the type `contract`, such as `Detector`. */
export function fulfilling(top: string, sources: readonly SourceFile[], contract: string): string[] {
  const declares = new RegExp(`^export const \\w+: ${contract} =`, 'm');
  return sources
    .map(({ path }) => path)
    .filter((path) => declares.test(readFileSync(join(top, path), 'utf8')));
}

/** Files that only hand on what others export. */
export function barrels(top: string, sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) =>
      /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\b/m.test(readFileSync(join(top, path), 'utf8')),
    )
    .map(({ path }) => `${path} hands on another file's exports`);
}
