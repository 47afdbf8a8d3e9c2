import { BadInputError } from '@zholdau/domain';
import type { NewFile } from '@zholdau/execution';
import type { FastifyRequest } from 'fastify';
import { RequestError } from '../http/request-error.js';

/**
 * The one file of a multipart request.
 *
 * @throws RequestError `unsupported_media_type` (415) on another kind of body; BadInputError `file_missing`
 */
export async function uploadedFile(request: FastifyRequest): Promise<NewFile> {
  if (!request.isMultipart()) throw new RequestError('unsupported_media_type', 415);
  const part = await request.file();
  if (!part || part.fieldname !== 'file') throw new BadInputError('file_missing');
  return { name: part.filename, bytes: await part.toBuffer() };
}
