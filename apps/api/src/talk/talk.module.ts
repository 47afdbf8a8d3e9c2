import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { CommentFilesController } from './comment-files.controller.js';
import { CommentsController } from './comments.controller.js';
import { FollowsController } from './follows.controller.js';

@Module({
  imports: [ExecutionModule, ReportingModule],
  controllers: [CommentsController, CommentFilesController, FollowsController],
})
export class TalkModule {}
