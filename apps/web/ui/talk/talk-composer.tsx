import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Mentions, Tag } from 'antd';
import { useRef, useState } from 'react';
import { useMentionable, type CommentWords, type TalkPlace } from '../../api/talk.js';
import type { PersonRef } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../names-text.js';
import { personName } from '../person-text.js';
import { ProblemAlert } from '../problem-alert.js';

interface Props {
  place: TalkPlace;
  /** What is being edited. */
  text?: string;
  mentions?: readonly PersonRef[];
  /** Whether files may be attached. */
  files?: boolean;
  action: string;
  busy: boolean;
  error: unknown;
  /** `done` empties the field. */
  onSend: (words: CommentWords & { files: File[] }, done: () => void) => void;
  onCancel?: () => void;
}

/** Words with people: after @ only those are offered who see the place. */
export function TalkComposer({
  place,
  text = '',
  mentions = [],
  files = false,
  action,
  busy,
  error,
  onSend,
  onCancel,
}: Props) {
  const { t, locale } = useLocale();
  const [words, setWords] = useState(text);
  const [attached, setAttached] = useState<File[]>([]);
  const [q, setQ] = useState<string | null>(null);
  const people = useMentionable(place, q);
  const known = useRef(
    new Map(mentions.flatMap(({ id, nameRu, nameKk }) => [[nameRu, id] as const, [nameKk, id] as const])),
  );
  const picker = useRef<HTMLInputElement>(null);
  const send = (): void => {
    const mentionIds = [...known.current].filter(([name]) => words.includes(`@${name}`)).map(([, id]) => id);
    onSend({ text: words.trim(), mentionIds: [...new Set(mentionIds)], files: attached }, () => {
      setWords('');
      setAttached([]);
    });
  };
  return (
    <div className="talk-composer no-print">
      <ProblemAlert error={error} />
      <Mentions
        aria-label={t('talk.label')}
        placeholder={t('talk.placeholder')}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={words}
        onChange={setWords}
        // Asked before the first @: a list that is still on its way would say that there is nobody.
        onFocus={() => setQ((before) => before ?? '')}
        onSearch={setQ}
        notFoundContent={t(people.data === undefined ? 'talk.looking' : 'talk.nobody')}
        filterOption={false}
        onSelect={({ value }) => {
          const found = people.data?.find(({ person }) => personName(person, locale) === value);
          if (found !== undefined) known.current.set(value ?? '', found.person.id);
        }}
        options={(people.data ?? []).map(({ person, seatTitles }) => ({
          key: person.id,
          value: personName(person, locale),
          label: (
            <span>
              {personName(person, locale)} <span className="quiet small">{nameOf(seatTitles, locale)}</span>
            </span>
          ),
        }))}
      />
      {attached.map((file) => (
        <Tag
          key={file.name}
          closable
          closeIcon={<span aria-label={t('talk.removeFile', { name: file.name })}>×</span>}
          onClose={() => setAttached(attached.filter((one) => one !== file))}
        >
          {file.name}
        </Tag>
      ))}
      <div className="talk-buttons">
        {files && (
          <>
            <input
              ref={picker}
              type="file"
              hidden
              multiple
              onChange={(event) => {
                setAttached([...attached, ...(event.target.files ?? [])].slice(0, 10));
                event.target.value = '';
              }}
            />
            <Button icon={<PaperClipOutlined aria-hidden="true" />} onClick={() => picker.current?.click()}>
              {t('talk.attach')}
            </Button>
          </>
        )}
        {onCancel !== undefined && <Button onClick={onCancel}>{t('common.action.cancel')}</Button>}
        <Button type="primary" loading={busy} disabled={words.trim() === ''} onClick={send}>
          {action}
        </Button>
      </div>
    </div>
  );
}
