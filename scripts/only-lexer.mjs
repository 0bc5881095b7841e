/**
 * Takes from marked what splits a text into its parts. What makes HTML of them, which we never do, hangs on its one ready-made
 * instance: bundlers cannot know that nobody misses it.
 */
const instance = /\bvar (\w+)=new \w+;function \w+\(\w+,\w+\)\{return \1\.parse\(.*/s;

export const onlyLexer = () => ({
  name: 'only-lexer',
  apply: 'build',
  transform: {
    filter: { id: /\/marked\/lib\/marked\.esm\.js$/ },
    handler(code) {
      const lexer = /\b(\w+) as Lexer\b/.exec(code)?.[1];
      if (!lexer || !instance.test(code)) this.error('marked has another shape now: see scripts/only-lexer.mjs.');
      return { code: code.replace(instance, () => `export{${lexer} as Lexer};`), map: null };
    },
  },
});
