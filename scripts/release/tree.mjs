/** What git knows of the working folder. */
import { execFileSync } from 'node:child_process';

const git = (root, ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** Files that differ from the last commit, or that no commit has. */
export const uncommitted = (root) => git(root, 'status', '--porcelain').split('\n').filter(Boolean);

/** Files that are part of the project, by the end of their name. */
export const tracked = (root, ending) => git(root, 'ls-files', `*${ending}`).split('\n').filter(Boolean);
