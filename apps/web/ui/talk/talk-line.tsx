import { PaperClipOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { apiUrl } from '../../api/http.js';
import { useEditComment, useRetractComment, type TalkPlace } from '../../api/talk.js';
import type { CommentView } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../date-text.js';
import { fileSizeText } from '../file-size.js';
import { nameOf } from '../names-text.js';
import { PersonText } from '../person-text.js';
import { problemText } from '../problem-alert.js';
import { TalkComposer } from './talk-composer.js';
import { TalkText } from './talk-text.js';

/** One comment: who, in which seat, when, and what; its author may mend it or take it back. */
export function TalkLine({ comment, place }: { comment: CommentView; place: TalkPlace }) {
  const { t, locale } = useLocale();
  const [editing, setEditing] = useState(false);
  const edit = useEditComment();
  const gone = comment.retractedAt !== null;
  return (
    <article className="talk-line">
      <p className="small quiet talk-head">
        <PersonText person={comment.author} full />, {nameOf(comment.authorSeatTitles, locale)} ·{' '}
        <InstantText at={comment.createdAt} short />
        {comment.editedAt !== null && !gone && <> · {t('talk.edited')}</>}
        {comment.level !== place.level && (
          <>
            {' · '}
            {t(comment.level === 'report' ? 'talk.onReport' : 'talk.onPeriod')}
            {comment.period !== '' && ` (${periodText(comment.period, locale)})`}
          </>
        )}
      </p>
      {gone && <p className="quiet">{t('talk.retracted')}</p>}
      {!gone && !editing && <TalkText text={comment.text} mentions={comment.mentions} />}
      {editing && (
        <TalkComposer
          place={place}
          text={comment.text}
          mentions={comment.mentions}
          action={t('talk.save')}
          busy={edit.isPending}
          error={edit.error}
          onCancel={() => setEditing(false)}
          onSend={({ text, mentionIds }) =>
            edit.mutate({ comment, text, mentionIds }, { onSuccess: () => setEditing(false) })
          }
        />
      )}
      {comment.files.length > 0 && (
        <ul className="talk-files">
          {comment.files.map((file) => (
            <li key={file.id}>
              <PaperClipOutlined aria-hidden="true" />{' '}
              <a href={apiUrl(`/comment-files/${file.id}/file`)} download>
                {file.name}
              </a>
              <span className="quiet small"> · {fileSizeText(file.size, locale)}</span>
            </li>
          ))}
        </ul>
      )}
      {!editing && <OwnButtons comment={comment} onEdit={() => setEditing(true)} />}
    </article>
  );
}

function OwnButtons({ comment, onEdit }: { comment: CommentView; onEdit: () => void }) {
  const { t } = useLocale();
  const { modal, message } = App.useApp();
  const retract = useRetractComment();
  if (comment.actions.length === 0) return null;
  const ask = (): void =>
    void modal.confirm({
      title: t('talk.retractTitle'),
      content: t('talk.retractText'),
      okText: t('talk.retract'),
      cancelText: t('common.action.cancel'),
      onOk: () => retract.mutateAsync(comment).catch((error: unknown) => void message.error(problemText(error, t))),
    });
  return (
    <p className="talk-own no-print">
      {comment.actions.includes('edit') && (
        <Button type="link" size="small" onClick={onEdit}>
          {t('talk.edit')}
        </Button>
      )}
      {comment.actions.includes('retract') && (
        <Button type="link" size="small" onClick={ask}>
          {t('talk.retract')}
        </Button>
      )}
    </p>
  );
}
