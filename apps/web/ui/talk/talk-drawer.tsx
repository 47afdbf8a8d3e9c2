import { Drawer } from 'antd';
import type { TalkPlace } from '../../api/talk.js';
import { useMedia } from '../look.js';
import { FollowButton } from './follow-button.js';
import { TalkPanel } from './talk-panel.js';

/** Talk at the side of the page: of a report, a directive, the Address. */
export function TalkDrawer({ title, place, onClose }: { title: string; place: TalkPlace; onClose: () => void }) {
  const narrow = useMedia('screen and (max-width: 767px)');
  return (
    <Drawer
      open
      title={title}
      extra={<FollowButton place={place} />}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : 520}
    >
      <TalkPanel place={place} />
    </Drawer>
  );
}
