import { realNow } from '@zholdau/platform';
import path from 'node:path';
import { DiskFileStore, type FileStore } from '../file-store.js';
import { S3FileStore } from './s3-file-store.js';

const USUAL_REGION = 'us-east-1';

/**
 * The store that the environment names: a bucket, else a folder of the data directory.
 *
 * @param bucketUrl https://KEY:SECRET@storage.example.kz/bucket?region=kz-1
 */
export function openFileStore(dataDir: string, bucketUrl: string | undefined): FileStore {
  if (!bucketUrl) return new DiskFileStore(path.join(dataDir, 'files'));
  const { protocol, host, pathname, username, password, searchParams } = new URL(bucketUrl);
  const credentials = {
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
    region: searchParams.get('region') ?? USUAL_REGION,
  };
  return new S3FileStore(new URL(`${protocol}//${host}${pathname}`), credentials, realNow);
}
