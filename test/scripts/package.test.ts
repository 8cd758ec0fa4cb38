import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The paths that `npm pack` would put into the tarball. */
function packedPaths(): string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(printed) as { files: { path: string }[] }[];
  return packed?.files.map(({ path }) => path) ?? [];
}

describe('the tarball', () => {
  const paths = packedPaths();

  it('holds no source, test or other dataset', () => {
    const foreign = paths.filter(
      (path) =>
        !/^(?:dist\/|public\/corpus\/|public\/datasets\/default\/|public\/quality\/|package\.json$|README\.md$|LICENSE$)/.test(
          path,
        ) || /(?<!\.d)\.tsx?$/.test(path),
    );
    expect(foreign).toEqual([]);
  });

  it('holds the compiled program, the built explorer and the default corpus', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/scripts/cli.js',
        'dist/src/core/run.js',
        'dist/src/library/index.js',
        'dist/src/library/index.d.ts',
        'dist/component/index.js',
        'dist/component/index.d.ts',
        'dist/component/index.css',
        'dist/explorer/index.html',
        'dist/explorer/single.html',
        'public/corpus/papers.json',
      ]),
    );
  });
});
