/**
 * Reads ahead what a file that stands alone holds anyway. Left as it is, each `import()` makes the bundler wrap that module and
 * all that it needs into a function of its own, from which it can leave nothing out.
 */
export const allAtOnce = () => ({
  name: 'all-at-once',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
    handler(code) {
      const paths = [];
      const now = code.replaceAll(/\bimport\((["'])(\.[^"']+)\1\)/g, (_call, _quote, path) => {
        if (!paths.includes(path)) paths.push(path);
        return `Promise.resolve(ahead${paths.indexOf(path)})`;
      });
      return {
        code: `${now}\n${paths.map((path, at) => `import * as ahead${at} from '${path}';`).join('')}`,
        map: null,
      };
    },
  },
});
