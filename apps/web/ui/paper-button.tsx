import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { download } from '../api/http.js';
import { useLocale } from '../i18n/locale.js';
import { problemText } from './problem-alert.js';

const FORMATS = ['xlsx', 'docx', 'pdf', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/**
 * The plan or the card as a file in the official form, in the language of the screen; Russian for an English one. Where
 * the server cannot make it just now, its words stand on the page with a button to try again.
 */
export function PaperButton({ of }: { of: `/plans/${string}` | `/action-items/${string}` }) {
  const { t, locale } = useLocale();
  const { notification } = App.useApp();
  const lang = locale === 'kk' ? 'kk' : 'ru';
  const key = `paper ${of}`;
  const press = useMutation({
    mutationFn: (format: Format) => download(`${of}/paper`, { format, lang }),
    onMutate: () => notification.destroy(key),
    onError: (error, format) =>
      notification.error({
        key,
        title: problemText(error, t),
        duration: 0,
        role: 'alert',
        actions: (
          <Button size="small" onClick={() => press.mutate(format)}>
            {t('common.action.retry')}
          </Button>
        ),
      }),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: FORMATS.map((format) => ({ key: format, label: t(`common.paper.${format}`) })),
        onClick: (chosen) => press.mutate(chosen.key as Format),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />} loading={press.isPending}>
        {t('common.paper.download')}
      </Button>
    </Dropdown>
  );
}
