import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useMay } from '../../api/session.js';
import type { ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { FollowButton } from '../../ui/talk/follow-button.js';
import { TalkPanel } from '../../ui/talk/talk-panel.js';
import { CardSection } from './card-section.js';

/** The item's talk with that of its periods and reports; a deputy, for whom talk is not meant, may only follow. */
export function CardTalk({ item }: { item: ItemView }) {
  const t = useT();
  const mayRead = useMay('comment.read');
  const here = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const place = { level: 'item', subjectId: item.id } as const;
  useEffect(() => {
    if (hash === '#talk') here.current?.scrollIntoView({ block: 'start' });
  }, [hash]);
  return (
    <div ref={here} id="talk">
      {mayRead ? (
        <CardSection title={t('talk.title')} note={<FollowButton place={place} />} onPaper={false}>
          <TalkPanel place={place} />
        </CardSection>
      ) : (
        <p className="no-print">
          <FollowButton place={place} />
        </p>
      )}
    </div>
  );
}
