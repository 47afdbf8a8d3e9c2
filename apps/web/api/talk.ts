import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import type { CommentView, MentionView, TalkView } from './types.js';

/** Where talk stands. */
export interface TalkPlace {
  level: CommentView['level'];
  subjectId: string;
}

const keyOf = (place: TalkPlace) => ['talk', place.level, place.subjectId];

export function useTalk(place: TalkPlace, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: keyOf(place),
    queryFn: ({ pageParam, signal }) =>
      http.get<TalkView>('/comments', { ...place, limit: 20, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
  });
}

/** People who may be named here; asked anew for each part of a name. */
export function useMentionable(place: TalkPlace, q: string | null) {
  return useQuery({
    queryKey: [...keyOf(place), 'people', q],
    queryFn: ({ signal }) => http.get<MentionView[]>('/comments/people', { ...place, q: q === '' ? ' ' : q }, signal),
    enabled: q !== null,
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
}

export interface CommentWords {
  text: string;
  mentionIds: string[];
}

/** A comment with its files: they follow one by one, each checked by the server. */
export function useAddComment(place: TalkPlace) {
  return useTalkChange(async ({ files, ...words }: CommentWords & { files: File[] }) => {
    const comment = await http.post<CommentView>('/comments', { ...place, ...words });
    for (const file of files) {
      const body = new FormData();
      body.append('file', file);
      await http.post(`/comments/${comment.id}/files`, body);
    }
  });
}

export function useEditComment() {
  return useTalkChange(({ comment, ...words }: CommentWords & { comment: CommentView }) =>
    http.patch(`/comments/${comment.id}`, words, comment.version),
  );
}

export function useRetractComment() {
  return useTalkChange((comment: CommentView) => http.delete(`/comments/${comment.id}`, comment.version));
}

function useTalkChange<D>(act: (deed: D) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all(['talk', 'follow', 'notices'].map((root) => client.invalidateQueries({ queryKey: [root] }))),
  });
}

export function useFollow({ level, subjectId }: TalkPlace) {
  const client = useQueryClient();
  const queryKey = ['follow', level, subjectId];
  const path = `/follows/${level}/${subjectId}`;
  const state = useQuery({
    queryKey,
    queryFn: ({ signal }) => http.get<{ following: boolean }>(path, {}, signal),
  });
  const change = useMutation({
    mutationFn: (follow: boolean) =>
      follow ? http.put<{ following: boolean }>(path, {}) : http.delete<{ following: boolean }>(path),
    onSuccess: (answer) => client.setQueryData(queryKey, answer),
  });
  return { following: state.data?.following ?? null, change };
}
