import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../i18n/locale.js';

export function PrintButton() {
  const t = useT();
  return (
    <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
      {t('common.action.print')}
    </Button>
  );
}
