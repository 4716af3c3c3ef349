/**
 * Creates a calendar file (RFC 5545) with one event, from 18:00 to 18:30 local time.
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
    .map(foldLine)
    .join('\r\n');
}

/** Folds a line to at most 75 octets (RFC 5545, 3.1), split between code points. */
function foldLine(line: string): string {
  let size = 0;
  return Array.from(line, (character) => {
    const octets = new TextEncoder().encode(character).length;
    size += octets;
    if (size <= 75) return character;
    size = 1 + octets;
    return `\r\n ${character}`;
  }).join('');
}
