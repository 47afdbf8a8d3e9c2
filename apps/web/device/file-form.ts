/**
 * A form with one file whose bytes are the same in every attempt.
 *
 * The browser's own FormData draws a new boundary each time, of changing length in some browsers; the server would take
 * the repeated request for another one.
 */
export function fileForm(key: string, name: string, mediaType: string, bytes: Blob): { body: Blob; type: string } {
  const boundary = `zholdau-${key}`;
  const quoted = name.replace(/"/g, '%22').replace(/[\r\n]+/g, ' ');
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted}"\r\n` +
    `Content-Type: ${mediaType === '' ? 'application/octet-stream' : mediaType}\r\n\r\n`;
  return {
    body: new Blob([head, bytes, `\r\n--${boundary}--\r\n`]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
