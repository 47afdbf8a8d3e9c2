import { Button, Skeleton } from 'antd';
import { useAddComment, useTalk, type TalkPlace } from '../../api/talk.js';
import { useMay } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { addTexts } from '../../i18n/texts.js';
import { talk } from '../../i18n/talk.js';
import { ProblemAlert } from '../problem-alert.js';
import { TalkComposer } from './talk-composer.js';
import { TalkLine } from './talk-line.js';
import './talk.css';

addTexts({ talk });

/** The talk of one place, the newest first; nothing at all for whom it is not meant. */
export function TalkPanel({ place }: { place: TalkPlace }) {
  const t = useT();
  const mayRead = useMay('comment.read');
  const list = useTalk(place, mayRead);
  const add = useAddComment(place);
  if (!mayRead) return null;
  const comments = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const mayComment = list.data?.pages[0]?.mayComment ?? false;
  return (
    <div className="talk">
      <p className="quiet small no-print">{t('talk.internal')}</p>
      {mayComment && (
        <TalkComposer
          place={place}
          files
          action={t('talk.send')}
          busy={add.isPending}
          error={add.error}
          onSend={(words, done) => add.mutate(words, { onSuccess: done })}
        />
      )}
      {list.isPending && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && comments.length === 0 && <p className="quiet">{t('talk.empty')}</p>}
      <ol className="talk-lines">
        {comments.map((comment) => (
          <li key={comment.id}>
            <TalkLine comment={comment} place={place} />
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('talk.more')}
        </Button>
      )}
    </div>
  );
}
