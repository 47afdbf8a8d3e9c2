import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http.js';
import type {
  BodyRef,
  BodyView,
  CalendarView,
  DistrictView,
  ForecastView,
  LetterView,
  Locale,
  Names,
  Page,
  PersonView,
  PolicyRung,
  PolicyView,
  RegionRef,
  Role,
  SeatView,
  SettingView,
  StatusView,
  Texts,
} from './types.js';

const ADMIN = 'admin';

export interface BodyFields {
  names: Names;
  shorts: Texts;
  kind: string;
  districtId: string | null;
  subordinate: boolean;
  validFrom: string | null;
  validTo: string | null;
}

export interface DistrictFields {
  kato: string;
  kind: 'district' | 'city';
  names: Names;
}

export interface PersonFields {
  email: string;
  nameRu: string;
  nameKk: string;
  locale: Locale;
}

export interface SeatFields {
  kind: Role;
  titles: Names;
  bodyId: string | null;
  districtId: string | null;
}

/** What nobody holds: seats, and bodies whose letters have no first recipient. */
export interface VacanciesView {
  seats: SeatView[];
  bodies: { body: BodyRef; missing: ('head' | 'executor')[] }[];
}

/** A list of the administration by its path. */
function useAdminList<T>(path: string, refetchInterval: number | false = false) {
  return useQuery({
    queryKey: [ADMIN, path],
    queryFn: ({ signal }) => http.get<T>(`/admin/${path}`, {}, signal),
    refetchInterval,
  });
}

/** A change in the administration; its lists and the pickers made of them are read again. */
function useAdminChange<C, R = unknown>(change: (input: C) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
}

export const useBodies = () => useAdminList<BodyView[]>('bodies');
export const useAddBody = () => useAdminChange((fields: BodyFields) => http.post<BodyView>('/admin/bodies', fields));
export const useChangeBody = () =>
  useAdminChange(({ id, version, fields }: { id: string; version: number; fields: Partial<BodyFields> }) =>
    http.patch<BodyView>(`/admin/bodies/${id}`, fields, version),
  );
export const useAddAlias = () =>
  useAdminChange(({ bodyId, alias }: { bodyId: string; alias: string }) =>
    http.post(`/admin/bodies/${bodyId}/aliases`, { alias }),
  );
export const useRemoveAlias = () =>
  useAdminChange(({ bodyId, aliasId }: { bodyId: string; aliasId: string }) =>
    http.delete(`/admin/bodies/${bodyId}/aliases/${aliasId}`),
  );

export const useDistricts = () => useAdminList<DistrictView[]>('districts');
export const useAddDistrict = () =>
  useAdminChange((fields: DistrictFields) => http.post<DistrictView>('/admin/districts', fields));
export const useChangeDistrict = () =>
  useAdminChange(({ id, fields }: { id: string; fields: Partial<DistrictFields> }) =>
    http.patch<DistrictView>(`/admin/districts/${id}`, fields),
  );
export const useRenameRegion = () =>
  useAdminChange((names: Names) => http.patch<RegionRef>('/admin/region', { names }));
export const useRegion = () => useAdminList<RegionRef>('region');

export const usePeople = () => useAdminList<PersonView[]>('people');
export const useInvite = () => useAdminChange((fields: PersonFields) => http.post<PersonView>('/admin/people', fields));
export const useChangePerson = () =>
  useAdminChange(
    ({
      id,
      version,
      fields,
    }: {
      id: string;
      version: number;
      fields: Partial<PersonFields> & { disabled?: boolean };
    }) => http.patch<PersonView>(`/admin/people/${id}`, fields, version),
  );
export const useInviteAgain = () => useAdminChange((id: string) => http.post(`/admin/people/${id}/invitation`));

export const useSeats = () => useAdminList<SeatView[]>('seats');
export const useAddSeat = () =>
  useAdminChange((fields: SeatFields & { personId?: string }) => http.post<SeatView>('/admin/seats', fields));
export const useChangeSeat = () =>
  useAdminChange(({ id, fields }: { id: string; fields: { titles?: Names; closed?: boolean } }) =>
    http.patch<SeatView>(`/admin/seats/${id}`, fields),
  );
export const useChangeHolder = () =>
  useAdminChange(({ id, personId, fromOn }: { id: string; personId: string | null; fromOn: string }) =>
    http.post(`/admin/seats/${id}/holder`, { personId, fromOn }),
  );
export const useChangeCharges = () =>
  useAdminChange(({ id, bodyIds, directiveIds }: { id: string; bodyIds: string[]; directiveIds: string[] }) =>
    http.post(`/admin/seats/${id}/charges`, { bodyIds, directiveIds }),
  );

export const useVacancies = () => useAdminList<VacanciesView>('vacancies');

export const useSettings = () => useAdminList<SettingView[]>('settings');
export const useChangeSetting = () =>
  useAdminChange(({ key, value }: { key: string; value: unknown }) =>
    http.put<SettingView>(`/admin/settings/${key}`, { value }),
  );

export const usePolicies = () => useAdminList<PolicyView[]>('policies');
export type WrittenRung = Omit<PolicyRung, 'key'>;

interface PolicyChange {
  level: string;
  origin: string;
  rungs: WrittenRung[];
}

export const useChangePolicy = () =>
  useAdminChange(({ level, origin, rungs }: PolicyChange) =>
    http.put<PolicyView>(`/admin/policies/${level}`, { rungs, origin: origin || null }),
  );
export const useRearm = () =>
  useAdminChange(({ level, origin }: { level: string; origin: string }) =>
    http.post<{ ladders: number }>(`/admin/policies/${level}/rearming`, { origin: origin || null }),
  );
export const useRetirePolicy = () =>
  useAdminChange(({ level, origin }: { level: string; origin: string }) =>
    http.delete(`/admin/policies/${level}/${origin}`),
  );

/** Who would get what if these rungs were in force; asked anew as they change. */
export function useForecast({ level, origin, rungs }: PolicyChange, enabled: boolean) {
  return useQuery({
    queryKey: [ADMIN, 'forecast', level, origin, rungs],
    queryFn: () => http.post<ForecastView>(`/admin/policies/${level}/forecast`, { rungs, origin: origin || null }),
    enabled,
    placeholderData: (before) => before,
    gcTime: 0,
  });
}

export const useCalendar = () => useAdminList<CalendarView>('calendar');
export const useStatus = () => useAdminList<StatusView>('status', 15_000);

export type FenceOpening = 'catch_up' | 'all' | 'none';
export const useOpenFence = () =>
  useAdminChange((waiting: FenceOpening) => http.post('/admin/fence/opening', { waiting }));
export const useCloseFence = () => useAdminChange(() => http.post('/admin/fence/closing'));

/** Letters kept for want of a mail server, newest first. */
export function useLetters() {
  return useInfiniteQuery({
    queryKey: [ADMIN, 'mailbox'],
    queryFn: ({ pageParam, signal }) =>
      http.get<Omit<Page<LetterView>, 'total'>>('/admin/mailbox', { limit: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 30_000,
  });
}
