import type { FastifyRequest } from 'fastify';
import { MAX_FILE_BYTES } from '../create-api.js';
import { RequestError } from '../http/request-error.js';

export interface UploadedForm {
  readonly fileName: string;
  readonly content: Buffer;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The one file of a form with the fields beside it, in whatever order they come. Reading stops at the limit.
 *
 * @throws RequestError `file_too_large` (413), `bad_request_body` (400) without a file in the field `file`
 */
export async function uploadedForm(request: FastifyRequest): Promise<UploadedForm> {
  const fields: Record<string, string> = {};
  let file: { fileName: string; content: Buffer } | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else file = { fileName: part.filename, content: await bytesOf(part) };
  }
  if (!file) {
    throw new RequestError('bad_request_body', 400, {}, [{ field: 'file', code: 'field_required', params: {} }]);
  }
  return { ...file, fields };
}

async function bytesOf(part: { filename: string; toBuffer(): Promise<Buffer> }): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw new RequestError('file_too_large', 413, { name: part.filename, most: MAX_FILE_BYTES / 1024 / 1024 });
  }
}
