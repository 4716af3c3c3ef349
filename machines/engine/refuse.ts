/**
 * Refuses what a host or a conversation defines, and says everything that is wrong with it at once.
 *
 * @param what what is refused, as the subject of the message
 * @throws `TypeError` if there are problems
 */
export function refuse(
  problems: readonly string[],
  what = 'The conversation',
  verdict = 'is not complete',
): void {
  if (problems.length)
    throw new TypeError(`${what} ${verdict}:\n${problems.map((each) => `- ${each}`).join('\n')}`);
}
