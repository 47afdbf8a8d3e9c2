import { useInfiniteQuery, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { http } from './http.js';
import { SESSION } from './session.js';
import type { NoticeView, SessionView } from './types.js';

const POLL_MS = 30_000;

interface NoticePage {
  items: NoticeView[];
  next: string | null;
  unread: number;
}

/** The inbox, newest first; asked anew when the server tells of news, and every half a minute where it cannot. */
export function useNotices(unreadOnly: boolean, kind: string | null) {
  const client = useQueryClient();
  return useInfiniteQuery({
    queryKey: ['notices', { unreadOnly, kind }],
    queryFn: async ({ pageParam, signal }) => {
      const page = await http.get<NoticePage>(
        '/notices',
        { unread: unreadOnly ? 1 : null, kind, after: pageParam },
        signal,
      );
      client.setQueryData<SessionView>(SESSION, (session) => session && { ...session, unread: page.unread });
      return page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: POLL_MS,
  });
}

/** Marks notices as read; the list and the count of the rail follow at once. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | 'all') => http.post<{ unread: number }>('/notices/read', { ids }),
    onMutate: (ids) => {
      client.setQueriesData<InfiniteData<NoticePage>>(
        { queryKey: ['notices'] },
        (data) => data && markedRead(data, ids),
      );
    },
    onSuccess: ({ unread }) => {
      client.setQueryData<SessionView>(SESSION, (session) => session && { ...session, unread });
    },
    onError: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}

function markedRead(data: InfiniteData<NoticePage>, ids: string[] | 'all'): InfiniteData<NoticePage> {
  const read = (notice: NoticeView): NoticeView =>
    notice.readAt === null && (ids === 'all' || ids.includes(notice.id))
      ? { ...notice, readAt: notice.createdAt }
      : notice;
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(read) })) };
}
