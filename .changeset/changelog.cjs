/** How a changeset becomes a line of the changelog: its own words, since a reader has no use for a commit's hash. */
const indent = (text) => text.trim().replace(/\n(?!\n)/g, '\n  ');

module.exports = {
  getReleaseLine: async ({ summary }) => `- ${indent(summary)}`,
  getDependencyReleaseLine: async () => '',
};
