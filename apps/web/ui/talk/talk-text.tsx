import { Fragment, type ReactNode } from 'react';
import type { PersonRef } from '../../api/types.js';

const LINK = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/gu;

/** Plain words: line breaks stay, addresses become links, people named stand out; nothing is ever read as HTML. */
export function TalkText({ text, mentions }: { text: string; mentions: readonly PersonRef[] }) {
  const names = mentions.flatMap(({ nameRu, nameKk }) => [`@${nameRu}`, `@${nameKk}`]);
  return <p className="talk-text">{cut(text, LINK, asLink, (rest) => named(rest, names))}</p>;
}

const asLink = (address: string): ReactNode => (
  <a href={address} target="_blank" rel="noreferrer noopener nofollow">
    {address}
  </a>
);

function named(text: string, names: readonly string[]): ReactNode {
  if (names.length === 0) return text;
  const any = [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return cut(
    text,
    new RegExp(any.join('|'), 'gu'),
    (name) => <b className="talk-name">{name}</b>,
    (rest) => rest,
  );
}

/** The text in pieces: what the pattern finds shown one way, the rest another. */
function cut(
  text: string,
  pattern: RegExp,
  found: (piece: string) => ReactNode,
  rest: (piece: string) => ReactNode,
): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(<Fragment key={`r${from}`}>{rest(text.slice(from, match.index))}</Fragment>);
    pieces.push(<Fragment key={`f${match.index}`}>{found(match[0])}</Fragment>);
    from = match.index + match[0].length;
  }
  pieces.push(<Fragment key={`r${from}`}>{rest(text.slice(from))}</Fragment>);
  return pieces;
}
