export interface CreateItemProps {
  addressId: string;
  directiveId: string | null;
  onClose: () => void;
  onDone: (id: string) => void;
}
export function CreateItem(_props: CreateItemProps) {
  return null;
}
