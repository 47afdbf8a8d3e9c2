import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useMay } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { TalkDrawer } from '../../ui/talk/talk-drawer.js';
import { addTexts } from '../../i18n/texts.js';
import { talk } from '../../i18n/talk.js';
import type { PlanView } from './plan-view.js';

addTexts({ talk });

/** The talk of the directive in view, else of the Address. It is open while the URL says so. */
export function PlanTalk({ view, short }: { view: PlanView; short: boolean }) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const mayRead = useMay('comment.read');
  const directiveId = view.value('dir');
  const subjectId = directiveId ?? view.addressId;
  if (!mayRead || subjectId === null) return null;
  const show = (on: boolean): void => {
    const next = new URLSearchParams(params);
    if (on) next.set('talk', '1');
    else next.delete('talk');
    setParams(next, { replace: true });
  };
  const title = t(directiveId === undefined ? 'talk.titleAddress' : 'talk.titleDirective');
  return (
    <>
      <Button icon={<CommentOutlined aria-hidden="true" />} title={title} aria-label={title} onClick={() => show(true)}>
        {short ? null : t('talk.title')}
      </Button>
      {params.get('talk') === '1' && (
        <TalkDrawer
          title={title}
          place={{ level: directiveId === undefined ? 'address' : 'directive', subjectId }}
          onClose={() => show(false)}
        />
      )}
    </>
  );
}
