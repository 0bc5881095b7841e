/** What a lockfile may hold: exact packages by their hash, and nobody's address. */

/** What is wrong with a lockfile, one line each. */
export function lockfileProblems(file, text) {
  const { packages } = JSON.parse(text);
  const names = Object.entries(packages).filter(([path, { link }]) => path && !link);
  const located = names.filter(([, { resolved }]) => resolved).map(([path]) => path);
  const unhashed = names
    .filter(([, { integrity, inBundle }]) => !integrity && !inBundle)
    .map(([path]) => path.replace(/.*node_modules\//, ''));
  return [
    ...(located.length
      ? [
          `${file} names the place that ${located.length} packages came from ("resolved"): npm install --omit-lockfile-registry-resolved, or delete those lines.`,
        ]
      : []),
    ...(unhashed.length ? [`${file} has no hash ("integrity") for ${unhashed.join(', ')}.`] : []),
  ];
}
