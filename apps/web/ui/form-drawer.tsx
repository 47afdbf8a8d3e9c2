import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n/locale.js';
import { useMedia } from './look.js';
import { ProblemAlert } from './problem-alert.js';
import './form-drawer.css';

interface Props {
  title: string;
  /** What will happen, in one or two sentences. */
  text?: ReactNode;
  /** The verb on the button. */
  action: string;
  busy: boolean;
  error: unknown;
  onSubmit: () => void;
  onClose: () => void;
  width?: number;
  /** Stands left of the buttons, for instance when the draft was saved. */
  status?: ReactNode;
  /** No button that sends: the reader may only read or save. */
  withoutSubmit?: boolean;
  extraButtons?: ReactNode;
  children: ReactNode;
}

/** A form at the side of the page: full screen on a phone; a click beside it loses nothing. */
export function FormDrawer(props: Props) {
  const t = useT();
  const narrow = useMedia('screen and (max-width: 767px)');
  return (
    <Drawer
      open
      title={props.title}
      onClose={props.onClose}
      mask={{ closable: false }}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : (props.width ?? 620)}
      footer={
        <div className="form-drawer-foot">
          <div className="form-drawer-status" role="status">
            {props.status}
          </div>
          {props.extraButtons ?? <Button onClick={props.onClose}>{t('common.action.cancel')}</Button>}
          {props.withoutSubmit !== true && (
            <Button type="primary" loading={props.busy} onClick={props.onSubmit}>
              {props.action}
            </Button>
          )}
        </div>
      }
    >
      {props.text !== undefined && <p className="quiet form-drawer-text">{props.text}</p>}
      <ProblemAlert error={props.error} />
      {props.children}
    </Drawer>
  );
}
