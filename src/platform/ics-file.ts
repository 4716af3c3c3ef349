/**
 * A calendar file with one entry, half an hour from six in the evening wherever the candidate is (RFC 5545).
 *
 * @param date an ISO 8601 calendar date
 */
export function calendarFile(title: string, date: string, now = new Date()): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//note//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}-${Math.random().toString(36).slice(2)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${date.replaceAll('-', '')}T180000`,
    'DURATION:PT30M',
    `SUMMARY:${title.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n')}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** A line in pieces of at most 75 octets, parted between characters. */
function folded(line: string): string {
  let size = 0;
  return Array.from(line, (sign) => {
    const octets = new TextEncoder().encode(sign).length;
    size += octets;
    if (size <= 75) return sign;
    size = 1 + octets;
    return `\r\n ${sign}`;
  }).join('');
}
