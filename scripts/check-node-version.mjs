/** Says so in a sentence when Node is too old, before anything newer is loaded. */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node ${process.versions.node} is too old for the atlas, which needs 20.19 or newer. Install a current version from your package manager or from nodejs.org and run the same command again.`,
  );
  process.exit(1);
}
