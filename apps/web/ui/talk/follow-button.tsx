import { BellFilled, BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useFollow, type TalkPlace } from '../../api/talk.js';
import { useT } from '../../i18n/locale.js';
import { addTexts } from '../../i18n/texts.js';
import { talk } from '../../i18n/talk.js';

addTexts({ talk });

/** Follows the place, or leaves it alone. */
export function FollowButton({ place }: { place: TalkPlace }) {
  const t = useT();
  const { following, change } = useFollow(place);
  if (following === null) return null;
  return (
    <Button
      className="no-print"
      size="small"
      aria-pressed={following}
      title={following ? t('talk.unfollow') : t('talk.followHint')}
      loading={change.isPending}
      icon={following ? <BellFilled aria-hidden="true" /> : <BellOutlined aria-hidden="true" />}
      onClick={() => change.mutate(!following)}
    >
      {t(following ? 'talk.following' : 'talk.follow')}
    </Button>
  );
}
