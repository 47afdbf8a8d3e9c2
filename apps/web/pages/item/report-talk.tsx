import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '../../api/session.js';
import type { ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { TalkDrawer } from '../../ui/talk/talk-drawer.js';

/** Opens the talk of one report; a draft is nobody's talk yet. */
export function ReportTalk({ report }: { report: ReportView }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const mayRead = useMay('comment.read');
  if (!mayRead || report.state === 'draft') return null;
  return (
    <>
      <Button
        className="no-print"
        type="link"
        size="small"
        icon={<CommentOutlined aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('talk.open')}
      </Button>
      {open && (
        <TalkDrawer
          title={t('talk.titleReport')}
          place={{ level: 'report', subjectId: report.id }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
