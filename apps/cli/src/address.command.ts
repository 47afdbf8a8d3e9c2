import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readTextFile } from '@zholdau/documents';
import {
  DomainError,
  explainSentence,
  readAddress,
  readSentence,
  type AddressLanguage,
  type SentenceReading,
} from '@zholdau/domain';
import { message } from '@zholdau/platform';
import { readNamedFile } from './read-named-file.js';

export const USAGE = `Usage:
  address FILE --lang ru|kk [--json]   the sentences of a text of the Address (docx or txt) as understood
  address --batch                      JSON lines {"sentence","lang","previous"} on standard input

With --json one line of JSON a sentence. Needs no database and no network.
Ends with 0 when the file was read, with 1 when it was not, with 2 on wrong words.`;

/** `address`: which sentences of the Address instruct, whom, by when, and why it is thought so. */
export async function run(args: string[], input: NodeJS.ReadableStream = process.stdin): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
    },
  });
  if (values.batch) {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() !== '') console.log(answer(line));
    }
    return 0;
  }
  const [file] = positionals;
  if (!file || !isLanguage(values.lang)) {
    console.error(USAGE);
    return 2;
  }
  try {
    await print(file, values.lang, values.json);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(message(error.code, { name: path.basename(file), ...error.params }, values.lang));
    return 1;
  }
}

const isLanguage = (lang: unknown): lang is AddressLanguage => lang === 'ru' || lang === 'kk';

async function print(file: string, lang: AddressLanguage, json: boolean): Promise<void> {
  const sentences = readAddress(await readTextFile(path.basename(file), await readNamedFile(file)), lang);
  for (const one of sentences) {
    if (json) console.log(JSON.stringify({ paragraph: one.paragraph, ordinal: one.ordinal, ...toJson(one) }));
    else if (one.instruction) console.log(text(one));
  }
  if (!json) console.error(`${sentences.filter(({ instruction }) => instruction).length} / ${sentences.length}`);
}

/** The deadline stands in the words of the sentence; what date they mean is what the `deadline` command tells. */
function toJson(reading: SentenceReading) {
  const { sentence, instruction, score, addressee, term, lang } = reading;
  return { sentence, instruction, score, addressee, deadline: term, why: explainSentence(reading, lang) };
}

function text(reading: SentenceReading): string {
  const { score, sentence, addressee, term, lang } = reading;
  const details = [addressee, term, ...explainSentence(reading, lang)].filter(Boolean).join(' · ');
  return `${score.toFixed(2)} ${sentence}\n     ${details}`;
}

/** One line of a batch; whatever is wrong with it is said in its place and the next line is read. */
function answer(line: string): string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'not JSON' });
  }
  if (
    typeof request !== 'object' ||
    request === null ||
    !('sentence' in request) ||
    typeof request.sentence !== 'string'
  ) {
    return JSON.stringify({ error: 'sentence is missing' });
  }
  if (!('lang' in request) || !isLanguage(request.lang)) return JSON.stringify({ error: 'lang is not ru or kk' });
  const previous = 'previous' in request && typeof request.previous === 'string' ? request.previous : null;
  return JSON.stringify(toJson(readSentence(request.sentence, request.lang, previous)));
}
