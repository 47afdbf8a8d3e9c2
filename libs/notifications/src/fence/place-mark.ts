import { Injectable } from '@nestjs/common';
import { Config } from '@zholdau/platform';
import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a sending place remembers of itself, outside the database. */
export interface PlaceMark {
  readonly place: string;
  readonly turn: number;
}

/** Room enough for the record, so that writing it anew overwrites every byte of the old one. */
const RECORD_LENGTH = 160;

/**
 * A small file in the data folder: which sending place this is and how often it has passed the fence.
 *
 * It names its own inode, so that a copied folder does not take itself for the original, and it is written in place.
 * A file that cannot be read is no mark: the place is then a new one.
 */
@Injectable()
export class PlaceMarks {
  private readonly folder: string;
  /** Shown to the administrator who admits the place. */
  readonly name: string;

  constructor({ DATA_DIR }: Config) {
    this.folder = path.resolve(DATA_DIR, 'places');
    this.name = `${os.hostname()}:${path.resolve(DATA_DIR)}`;
  }

  read(installationId: string): PlaceMark | null {
    try {
      const file = openSync(this.file(installationId), 'r');
      try {
        const { place, turn, inode } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
        if (typeof place !== 'string' || typeof turn !== 'number') return null;
        return inode === fstatSync(file).ino ? { place, turn } : null;
      } finally {
        closeSync(file);
      }
    } catch {
      return null;
    }
  }

  /** A mark for a place that has none. */
  begin(installationId: string): PlaceMark {
    const mark = { place: randomUUID(), turn: 0 };
    this.write(installationId, mark);
    return mark;
  }

  write(installationId: string, mark: PlaceMark): void {
    mkdirSync(this.folder, { recursive: true });
    const file = openSync(this.file(installationId), 'a+');
    closeSync(file);
    const place = openSync(this.file(installationId), 'r+');
    try {
      writeSync(place, JSON.stringify({ ...mark, inode: fstatSync(place).ino }).padEnd(RECORD_LENGTH), 0);
    } finally {
      closeSync(place);
    }
  }

  private file(installationId: string): string {
    return path.join(this.folder, `${installationId}.json`);
  }
}
