// Checks the dependencies for known vulnerabilities. The registry provides the data; some mirrors don't.
import { run } from './run.js';
import { due, failed, ok } from './report.js';

function parsed(out) {
  try {
    return JSON.parse(out);
  } catch {
    return {};
  }
}

export function audit(isRelease) {
  const { out, err } = run(['npm', 'audit', '--json', '--audit']);
  const { vulnerabilities, metadata, message = err.trim() } = parsed(out);
  if (!vulnerabilities) {
    const why = /\b(?:404|405|501)\b/.test(message)
      ? 'the registry has no audit endpoint'
      : 'the registry did not respond';
    due(isRelease, `vulnerabilities: not checked, ${why}`, message.split('\n')[0]);
    return;
  }
  const found = Object.values(vulnerabilities).map(
    ({ name, severity, range, via }) =>
      `${severity}: ${name} ${range}, ${via.map((each) => each.url ?? each.title ?? `by ${each}`).join(', ')}`,
  );
  const { total } = metadata.dependencies;
  if (found.length) failed(`${found.length} of ${total} packages have known vulnerabilities`, found);
  else ok(`no known vulnerabilities in ${total} packages`);
}
