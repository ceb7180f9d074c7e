/**
 * The scripts of this workspace are TypeScript that Node runs as it is, which needs Node 22.18. The dev dependency `node`
 * brings Node 24 on the path of every npm script, but only where npm may run its install script: without it the machine's
 * own Node is used without a word, so this is the word.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is running, and Node 22.18 or newer is needed. The npm package "node" brings Node 24, but its ` +
      'install script did not run (npm ci --ignore-scripts?). Run "npm rebuild node", or use a newer Node.',
  )
  process.exit(2)
}
