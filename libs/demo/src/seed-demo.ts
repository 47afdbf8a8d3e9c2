import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { instantAt, localDate } from '@zholdau/domain';
import { DirectivesModule, ItemWriter } from '@zholdau/directives';
import { DEMO_PASSWORD, hashPassword } from '@zholdau/identity';
import { ExecutionModule } from '@zholdau/execution';
import { LadderModule, LadderPolicies, TimeMachine } from '@zholdau/ladder';
import { Notifications, NotificationsModule } from '@zholdau/notifications';
import { ownerDataSource, PersistenceModule, Transactions } from '@zholdau/persistence';
import { ConfigModule, type Config } from '@zholdau/platform';
import { planAct } from './data/plan-items.js';
import { actorIn } from './actor-in.js';
import { seedDirectory } from './seed-directory.js';
import { StoryPlayer } from './seed-story.js';
import { PlanSeeder } from './seed-plan.js';

/** The plan is approved in the morning of its date; from here the demo's clock runs forward. */
const BEGINS_AT = instantAt(localDate(planAct.on), '09:05');

/** Where the visitor comes in: a Monday morning with work done, late and to come. */
const OPENS_AT = instantAt(localDate('2026-11-23'), '09:20');

@Module({})
class DemoModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot({ url: config.DATABASE_URL!, poolSize: 4 }),
        DirectivesModule,
        ExecutionModule,
        LadderModule,
        NotificationsModule,
      ],
    };
  }
}

/**
 * Makes the demonstration in an empty database: the region, its people, the Address, the plan and what happened with it.
 * Everything after the directory goes through the services of the product, at the moments of the story.
 */
export async function seedDemo(config: Config): Promise<void> {
  const log = new Logger('Demo');
  log.log('Making the demonstration region …');
  await beginDemoClock(config.DATABASE_URL!);
  const app = await NestFactory.createApplicationContext(DemoModule.forRoot(config), { logger: ['error', 'warn'] });
  try {
    const transactions = app.get(Transactions);
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const directory = await transactions.asEngine(async (tx) => {
      const seeded = await seedDirectory(tx);
      await app.get(LadderPolicies).ensureDefaults(tx, seeded.regionId);
      await tx.query('INSERT INTO credential (person_id, password_hash) SELECT id, $1 FROM person', [passwordHash]);
      return seeded;
    });
    const seeder = new PlanSeeder(app.get(ItemWriter), app.get(Notifications));
    const coordinator = actorIn(directory, 'coordinator-1');
    const plan = await transactions.asActor(coordinator, (tx) => seeder.seed(tx, coordinator, directory));
    await new StoryPlayer(app, directory, plan).play();
    await app.get(TimeMachine).advanceTo(OPENS_AT);
  } finally {
    await app.close();
  }
}

/** Turns the fresh database into a demo and sets its clock; only the owner of the tables can. */
function beginDemoClock(url: string): Promise<void> {
  return setDemoClock(url, BEGINS_AT);
}

/** A demonstration made by the build opens for its visitor on the morning it was made for, however long ago that was. */
export function openDemo(url: string): Promise<void> {
  return setDemoClock(url, OPENS_AT);
}

async function setDemoClock(url: string, at: Date): Promise<void> {
  const db = await ownerDataSource({ url }).initialize();
  try {
    await db.query(`UPDATE clock SET mode = 'demo', shift = $1::timestamptz - clock_timestamp()`, [at]);
  } finally {
    await db.destroy();
  }
}
