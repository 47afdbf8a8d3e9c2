import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Where letters go while no mail server is set: an administrator can read them. */
@Entity('mailbox_letter')
export class MailboxLetterEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text', { name: 'message_id' })
  messageId!: string;

  /** Null for an address that is nobody's account. */
  @Column('uuid', { name: 'to_person', nullable: true })
  toPerson!: string | null;

  @Column('text', { name: 'to_address' })
  toAddress!: string;

  @Column('text')
  subject!: string;

  @Column('text', { name: 'body_text' })
  bodyText!: string;

  @Column('text', { name: 'body_html' })
  bodyHtml!: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  /** The attachment with the due dates. */
  @Column('text', { nullable: true })
  calendar!: string | null;
}
