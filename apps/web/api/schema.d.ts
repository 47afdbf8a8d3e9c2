export interface paths {
    "/api/v1/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionItems_list"];
        put?: never;
        post: operations["ItemChanges_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionItems_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ItemChanges_edit"];
        trace?: never;
    };
    "/api/v1/action-items/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ItemWork_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ItemChanges_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/checkpoints/{checkpointId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Removals_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/checkpoints/{checkpointId}/removal-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Removals_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/checkpoints/{checkpointId}/removal-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Removals_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/clock-starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ItemClock_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/clock-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The work waits for another body: nothing is sent until it goes on. */
        post: operations["ItemClock_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every due date. */
        get: operations["ActionItems_listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the item to a member of staff of the own body. */
        post: operations["ItemWork_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/delegations/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ItemWork_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Disputes over an item, the newest first. */
        get: operations["Disputes_list"];
        put?: never;
        post: operations["Disputes_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the due date of one period. */
        post: operations["ItemChanges_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/escalation-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes note of the latest escalation. */
        post: operations["ItemClock_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/executors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the item to other bodies. */
        post: operations["ItemChanges_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which rungs reach a person, which do not, and why; without a person the reader. */
        get: operations["ItemClock_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests on an item, the newest first. */
        get: operations["Extensions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionItems_listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of one item, with the worst of their colours. */
        get: operations["Indicators_ofItem"];
        put?: never;
        post: operations["IndicatorChanges_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent and what is to come. */
        get: operations["ActionItems_showLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The card: what it is, its dates and the reports handed in. */
        get: operations["Paper_writeItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of an item in every plan, what it was carried over with, and what waits for the act. */
        get: operations["Plans_showPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds now, at most once a day. */
        post: operations["ItemWork_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps on the way off control, the newest first. */
        get: operations["Removals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports on an item, the newest first. */
        get: operations["Reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests_listOfItem"];
        put?: never;
        post: operations["Requests_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sentences of the Address that an item carries out. */
        get: operations["Addresses_listSentences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/sub-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Splits the item into parts below it. */
        post: operations["ItemChanges_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}/threat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the item under threat, or lifts that. */
        post: operations["ItemWork_threaten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Addresses_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Addresses_makeDirectives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ties items to sentences by a pasted list; lines that are not certain change nothing. */
        post: operations["Addresses_pasteLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/paragraphs/{paragraphId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Addresses_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/sentences/{sentenceId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Addresses_linkItem"];
        post?: never;
        delete: operations["Addresses_unlinkItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Addresses_showText"];
        /** The pasted text of one language takes the place of the former one. */
        put: operations["Addresses_storeText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}/text-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The same from a file, docx or txt. */
        put: operations["Addresses_storeFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bodies_list"];
        put?: never;
        post: operations["Bodies_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bodies_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Bodies_change"];
        trace?: never;
    };
    "/api/v1/admin/bodies/{id}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bodies_addAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/bodies/{id}/aliases/{aliasId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Bodies_removeAlias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The edition of the working calendar in force. */
        get: operations["Calendar_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what the preview has shown, whole or not at all; If-Match names the preview's fingerprint. */
        post: operations["Calendar_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every date and every message that the change would move, with the reason. Changes nothing. */
        post: operations["Calendar_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Territory_listDistricts"];
        put?: never;
        post: operations["Territory_createDistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/districts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Territory_changeDistrict"];
        trace?: never;
    };
    "/api/v1/admin/fence/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Fence_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/fence/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Fence_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        /** Writes the person down and sends an invitation. */
        post: operations["People_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People_change"];
        trace?: never;
    };
    "/api/v1/admin/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/policies/{level}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Policies_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/policies/{level}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would get what in the next 30 days if these rungs were in force for every ladder of the level. Changes nothing. */
        post: operations["Policies_forecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/policies/{level}/rearming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ladders already armed go by the version in force from now on. */
        post: operations["Policies_rearm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/policies/{level}/{origin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The ladder of an origin goes: its items get the one for all origins. */
        delete: operations["Policies_retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Territory_showRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Territory_renameRegion"];
        trace?: never;
    };
    "/api/v1/admin/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seats_list"];
        put?: never;
        post: operations["Seats_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/seats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Seats_change"];
        trace?: never;
    };
    "/api/v1/admin/seats/{id}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_changeCharges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/seats/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_changeHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Settings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Status_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a letter would reach nobody. */
        get: operations["Seats_listVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_listBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing changes yet; the answer's state is `ready` once every item has been looked at. */
        post: operations["BulkChanges_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkChanges_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees: what can be done is done, item by item; the others stay as they are. Agreeing twice is agreeing once. */
        post: operations["BulkChanges_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of each item, and why not. */
        get: operations["BulkChanges_listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkpoints/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Begins the own body's draft, or changes it: then with If-Match. */
        put: operations["Reports_saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkpoints/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks whoever gave the task for a later date. The ladder goes on until it is granted. */
        post: operations["Extensions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkpoints/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Asks co-executors for their parts, or moves their dates. */
        put: operations["Parts_ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comment-files/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, always as an attachment: nothing that was uploaded runs in the page. */
        get: operations["CommentFiles_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said at one place; an item's talk holds that of its periods and reports. */
        get: operations["Comments_list"];
        put?: never;
        post: operations["Comments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who see the place and may be named there. */
        get: operations["Comments_listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the words back; that a comment was there stays. */
        delete: operations["Comments_retract"];
        options?: never;
        head?: never;
        /** By its author, within the minutes of the setting. */
        patch: operations["Comments_edit"];
        trace?: never;
    };
    "/api/v1/comments/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file in the field «file», told by its content; by the author, as long as the comment may be edited. */
        post: operations["CommentFiles_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeadlineReadings_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demo_show"];
        put?: never;
        post: operations["Demo_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of an Address as a flat list. */
        get: operations["Directives_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disputes_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Disputes_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_listDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, always as an attachment: nothing that was uploaded runs in the page. */
        get: operations["Evidence_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extension-evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, always as an attachment. */
        get: operations["Extensions_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extensions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file in the field «file» that supports the request; told by its content. */
        post: operations["Extensions_addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what a body above the region decided. */
        post: operations["Extensions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follows/{level}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Follows_read"];
        put: operations["Follows_follow"];
        post?: never;
        delete: operations["Follows_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those in the reader's reach, in the order of the plan. */
        get: operations["Indicators_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorFiles_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorFiles_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The whole indicator anew, with its plan. */
        put: operations["IndicatorChanges_edit"];
        post?: never;
        /** Only while no report speaks of it. */
        delete: operations["IndicatorChanges_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/colour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Worse freely; better only with a reason that everybody reads. */
        put: operations["IndicatorChanges_judge"];
        post?: never;
        /** The computed colour stands again. */
        delete: operations["IndicatorChanges_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Installation_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, when, from where and by which decision; the newest first. */
        get: operations["Journal_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every action the journal of the region knows, for a filter. */
        get: operations["Journal_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed heads of every day and the public keys; open to everybody, because it proves nothing about anybody. */
        get: operations["Journal_anchors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/extracts/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of an item as a file with its proof; `journal verify-extract` checks it without a database. */
        get: operations["Journal_extract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the chain is sealed, when it was verified, the latest signed heads. */
        get: operations["Journal_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every letter of the region, the newest first. */
        get: operations["Letters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/explained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** «Why me, why not me» for one person in a period. */
        get: operations["Letters_explained"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyChannels_show"];
        put: operations["MyChannels_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-channels/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyChannels_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-channels/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This browser wants notifications. */
        post: operations["MyChannels_subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MyChannels_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-channels/{channel}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes an address and sends a code there. */
        post: operations["MyChannels_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-channels/{channel}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyChannels_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyWork_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the open page that its inbox has something new; the page then asks for it. Closes by itself after some minutes. */
        get: operations["Notices_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is late by how many working days; every number is the total of the list under the same filters. */
        get: operations["Overdue_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report as a workbook. It is written to a file first: whoever downloads slowly holds no database connection,
         *     and a fault on the way is a problem document and not half a workbook.
         */
        get: operations["OverdueFile_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The late checkpoints one by one, the latest first. */
        get: operations["Overdue_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the own part in: the draft of the body is what the lead reads. */
        post: operations["Parts_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Parts_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Password_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer is the same for an e-mail that nobody has. */
        post: operations["Password_forgotten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Password_token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanImports_list"];
        put?: never;
        post: operations["PlanImports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanImports_example"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanImports_show"];
        put?: never;
        post?: never;
        delete: operations["PlanImports_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanImports_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports/{id}/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PlanImports_correct"];
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_list"];
        put?: never;
        post: operations["PlanChanges_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unfinished items of an older plan that wait for a decision. */
        get: operations["PlanChanges_listUnfinished"];
        put?: never;
        post: operations["PlanChanges_carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/carry-over/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the decisions would do; nothing is stored. */
        post: operations["PlanChanges_previewCarryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Any two versions, field by field. */
        get: operations["Plans_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/draft/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the draft into force; If-Match names the revision that was seen in the comparison. */
        post: operations["PlanChanges_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/draft/changes/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what waits in the draft for an item. */
        delete: operations["PlanChanges_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/draft/drops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks an item to leave the plan with the next act. */
        post: operations["PlanChanges_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its rows under its own numbers; what has left it stays with the reason. */
        get: operations["Plans_listItems"];
        put?: never;
        /** Gives an item a place in this plan too. */
        post: operations["PlanChanges_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/items/{itemId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanChanges_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in the plan, with its columns; an xlsx of it may be edited and imported again. */
        get: operations["Paper_writePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By agency; every number is the length of the list of the same filter. */
        get: operations["RatingGaps_byBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-gaps/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decided reports behind a number, the newest 500. */
        get: operations["RatingGaps_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recheck-draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every quarter with its commitment and, after its end, its draw; the newest first. */
        get: operations["Rechecks_draws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recheck-draws/{id}/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list that was drawn from, one id a line: what anybody needs to repeat the draw. */
        get: operations["Rechecks_population"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recheck-draws/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rechecks_samples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recheck-samples/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the second look found. */
        post: operations["Rechecks_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link, a number, an event, or a document by its number. */
        post: operations["Evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Evidence_remove"];
        options?: never;
        head?: never;
        /** What a document of the draft is, or why a figure is below its plan. */
        patch: operations["Evidence_describe"];
        trace?: never;
    };
    "/api/v1/reports/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file in the field «file», at most 20 MB; told by its content. */
        post: operations["Evidence_addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handed in with the agency's own rating of its work. */
        post: operations["Reports_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Asked by the deputy, or to be answered by the agency. */
        get: operations["Requests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items by the words of their titles, reports, comments and file names, the best first; and talk above the items. */
        get: operations["Search_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_show"];
        put?: never;
        post: operations["Session_open"];
        delete: operations["Session_close"];
        options?: never;
        head?: never;
        patch: operations["Session_change"];
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the actor's own body to whom work may be handed. */
        get: operations["Directory_listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Substitutions_list"];
        put?: never;
        post: operations["Substitutions_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seats whose substitutes one may name, and the people who may be named. */
        get: operations["Substitutions_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes effect at once; letters that wait go to whom the seat reaches then. */
        post: operations["Substitutions_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/engine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Watch_engine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures in the text format of Prometheus. Without a token in the environment there is no such page. */
        get: operations["Watch_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptReportDto: {
            verdict: components["schemas"]["VerdictDto"];
            comment?: string;
        };
        AcceptedView: {
            accepted: boolean;
        };
        AddAliasDto: {
            /** @description Another way people write the name of the body. */
            alias: string;
        };
        AddCommentDto: {
            /** @enum {string} */
            level: "address" | "directive" | "item" | "checkpoint" | "report";
            /** Format: uuid */
            subjectId: string;
            /** @description Plain text; line breaks stay. */
            text: string;
            /** @description People the text names as «@…»; each must be able to see the place. */
            mentionIds: string[];
        };
        AddEvidenceDto: {
            /** Format: date */
            documentOn?: string | null;
            /**
             * Format: date
             * @description Day of the event.
             */
            eventOn?: string | null;
            /** @enum {string} */
            kind: "link" | "number" | "event" | "reference";
            name: string;
            unit?: string;
            plan?: number | null;
            fact?: number | null;
            /** @description Where the event was. */
            place?: string;
            /** @description http or https. */
            url?: string;
            /**
             * Format: uuid
             * @description The indicator that an event adds its coverage to, once.
             */
            indicatorId?: string | null;
            /**
             * @description Empty: not said.
             * @enum {string}
             */
            documentType?: "" | "act" | "act_draft" | "letter" | "document" | "protocol" | "object_act" | "conclusion" | "payment" | "media" | "list" | "photo";
            documentNumber?: string;
            issuer?: string;
            /** @description Why a figure is below its plan. */
            reason?: string;
        };
        AddressParagraphView: {
            id: string;
            ordinal: number;
            texts: components["schemas"]["Texts"];
            /** @description Day on which the text of the language last changed. */
            changedRuOn: string | null;
            changedKkOn: string | null;
            /**
             * @description The language left behind when the other changed alone.
             * @enum {string|null}
             */
            toCheck: "kk" | "ru" | null;
        };
        AddressRef: {
            id: string;
            year: number;
            /** @description Day of the speech, YYYY-MM-DD. */
            deliveredOn: string;
            titles: components["schemas"]["Names"];
        };
        AddressSentenceView: {
            id: string;
            /** @description Null once it left the text while items hang on it. */
            paragraphId: string | null;
            texts: components["schemas"]["Texts"];
            instructs: boolean;
            score: number;
            ru: components["schemas"]["SentenceSideView"] | null;
            kk: components["schemas"]["SentenceSideView"] | null;
            /** @enum {string} */
            decision: "open" | "left" | "taken";
            directive: components["schemas"]["SentenceDirectiveView"] | null;
            items: components["schemas"]["SentenceItemView"][];
            /**
             * @description How far it is served; null where it asks for nothing.
             * @enum {string|null}
             */
            state: "overdue" | "waiting" | "at_risk" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed" | "left" | "uncovered" | "unseen" | null;
        };
        AddressTextView: {
            id: string;
            version: number;
            paragraphs: components["schemas"]["AddressParagraphView"][];
            sentences: components["schemas"]["AddressSentenceView"][];
        };
        AgeingCells: {
            "1-5": number;
            "6-15": number;
            "16-30": number;
            "31-90": number;
            "90+": number;
        };
        AliasView: {
            id: string;
            alias: string;
            /** @description directory, or correction: learnt while importing. */
            source: string;
        };
        ApproveVersionDto: {
            /** Format: date */
            actOn: string;
            actNumber: string;
        };
        AskExtensionDto: {
            /**
             * Format: date
             * @description New last day for the work; rolls to a working day as the item does.
             */
            dueOn: string;
            reason: string;
            /** @description Whom the request is written to: the one who gave the task. */
            addressee: string;
            /** @description What supports it, in words. */
            evidence: string;
            links?: components["schemas"]["ExtensionLinkDto"][];
            /** @description Files and links of reports on the same item. */
            evidenceIds?: string[];
        };
        AskPartsDto: {
            parts: components["schemas"]["AskedPartDto"][];
        };
        AskedPartDto: {
            /**
             * Format: date
             * @description Its own date, not after the date of the whole; absent: as many working days before as the setting says.
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description A co-executor of the item.
             */
            bodyId: string;
        };
        AuditView: {
            at: string;
            faults: number;
            armed: number;
            milliseconds: number;
        };
        BodyRef: {
            id: string;
            names: components["schemas"]["Names"];
            shorts: components["schemas"]["Texts"];
            kind: string;
        };
        BodyVacancyView: {
            body: components["schemas"]["BodyRef"];
            missing: ("head" | "executor")[];
        };
        BodyView: {
            id: string;
            names: components["schemas"]["Names"];
            shorts: components["schemas"]["Texts"];
            kind: string;
            version: number;
            districtId: string | null;
            subordinate: boolean;
            validFrom: string | null;
            validTo: string | null;
            aliases: components["schemas"]["AliasView"][];
            head: components["schemas"]["PersonRef"] | null;
            executor: components["schemas"]["PersonRef"] | null;
            staffCount: number;
        };
        BulkAssignDto: {
            /** Format: uuid */
            leadBodyId?: string;
            coBodyIds?: string[];
            reason: string;
        };
        BulkChangeDto: {
            /** @enum {string} */
            kind: "assign" | "move" | "remind" | "edit";
            /** @description No letter leaves because of it; the journal says so. */
            quiet: boolean;
            items?: components["schemas"]["SeenItemDto"][];
            /** @description Everything the list shows under this filter. */
            filter?: components["schemas"]["ItemsFilterDto"];
            assign?: components["schemas"]["BulkAssignDto"];
            move?: components["schemas"]["BulkMoveDto"];
            edit?: components["schemas"]["BulkEditDto"];
        };
        BulkChangeView: {
            id: string;
            version: number;
            /** @enum {string} */
            kind: "move" | "remind" | "edit" | "assign";
            quiet: boolean;
            /** @enum {string} */
            state: "done" | "checking" | "ready" | "applying";
            total: number;
            counts: components["schemas"]["BulkCounts"];
        };
        BulkCounts: {
            /** @description Not looked at yet. */
            waiting: number;
            possible: number;
            /** @description A rule forbids it. */
            refused: number;
            /** @description Somebody has changed the item since it was seen. */
            conflict: number;
            changed: number;
        };
        BulkEditDto: {
            /** @enum {string} */
            level?: "special" | "control" | "working";
            /** Format: uuid */
            curatorSeatId?: string | null;
        };
        BulkItemRef: {
            id: string;
            number: string;
            titles: components["schemas"]["Texts"];
        };
        BulkMoveDto: {
            /** Format: date */
            dueOn: string;
            reason: string;
            authority?: string;
        };
        BulkRowView: {
            item: components["schemas"]["BulkItemRef"];
            /** @enum {string} */
            outcome: "refused" | "waiting" | "possible" | "conflict" | "changed";
            /** @description What will change or has changed, a sentence each. */
            changes: string[];
            /** @description Why it cannot be. */
            problem: string | null;
        };
        BulkRowsView: {
            items: components["schemas"]["BulkRowView"][];
            next: string | null;
        };
        CalendarActDto: {
            /** Format: date */
            on: string;
            number: string;
            title: string;
        };
        CalendarChangeDto: {
            /**
             * Format: date
             * @description The last day that acts cover from now on; absent or null: as before.
             */
            approvedThrough?: string | null;
            /** @description May be empty where the act only approves a further year as it stands. */
            days: components["schemas"]["DayChangeDto"][];
            act: components["schemas"]["CalendarActDto"];
        };
        CalendarChangedView: {
            id: string;
            version: string;
            dates: number;
            ladders: number;
            kept: number;
            people: number;
        };
        CalendarDayChangeView: {
            on: string;
            /** @enum {string} */
            sort: "holiday" | "moved" | "worked";
        };
        CalendarDayView: {
            day: string;
            /** @enum {string} */
            kind: "working_weekend" | "day_off";
            /**
             * @description A holiday, a day off moved here, a day that is worked.
             * @enum {string}
             */
            sort: "holiday" | "moved" | "worked";
            note: string;
        };
        CalendarEditionView: {
            version: string;
            actNumber: string;
            actOn: string;
            actTitle: string;
            approvedThrough: string;
            changes: components["schemas"]["CalendarDayChangeView"][];
            /** @description Dates that it moved. */
            moved: number;
            createdAt: string;
            byRu: string;
            byKk: string;
        };
        CalendarPreviewDto: {
            /**
             * Format: date
             * @description The last day that acts cover from now on; absent or null: as before.
             */
            approvedThrough?: string | null;
            /**
             * @description Which of the rows are wanted; absent: the dates that move.
             * @enum {string}
             */
            group?: "dates" | "ladders" | "kept";
            /** @description How many of them have been read; absent: none. */
            from?: number;
            /** @description Rows of an answer, 1 to 200; absent: 50. */
            limit?: number;
            /** @description May be empty where the act only approves a further year as it stands. */
            days: components["schemas"]["DayChangeDto"][];
            act: components["schemas"]["CalendarActDto"];
        };
        CalendarPreviewRow: {
            checkpointId: string;
            itemId: string;
            number: string;
            /** @description Empty where the item is restricted. */
            titleRu: string;
            titleKk: string;
            leadRu: string;
            leadKk: string;
            dueBefore: string;
            dueAfter: string;
            innerBefore: string | null;
            innerAfter: string | null;
            /** @description Why this day, in the reader's language. */
            why: string[];
            /** @description Messages of the ladder that come at another time. */
            rungs: components["schemas"]["PreviewRungView"][];
        };
        CalendarPreviewView: {
            /** @description For If-Match of the change. */
            fingerprint: number;
            /** @description Of the edition it would make. */
            version: string;
            /** @description Open dates looked at. */
            open: number;
            /** @description Due or inner dates that move. */
            dates: number;
            /** @description Items whose dates stay and whose messages come at another time. */
            ladders: number;
            /** @description Dates that would fall on a day that has passed, and stay. */
            kept: number;
            /** @description Dates that are no estimate any more. */
            settled: number;
            /** @description People who hear of it, each once. */
            people: number;
            /** @description Dates that move in other regions of the installation. */
            elsewhere: number;
            /** @enum {string} */
            group: "kept" | "dates" | "ladders";
            rows: components["schemas"]["CalendarPreviewRow"][];
            /** @description `from` of the following rows; null: these were the last. */
            next: number | null;
        };
        CalendarView: {
            version: string;
            source: string;
            /** @description Later days follow the rule of the law and are marked as estimated. */
            approvedThrough: string;
            days: components["schemas"]["CalendarDayView"][];
            /** @description Changes by acts, the newest first. */
            editions: components["schemas"]["CalendarEditionView"][];
        };
        CancelItemDto: {
            reason: string;
            /** @description Decision of whoever gave the instruction, with its number and date; needed for origins above the region. */
            authority?: string;
        };
        CarriedView: {
            /** @enum {string} */
            decision: "close" | "continue" | "merge";
            fromYear: number;
            fromTitles: components["schemas"]["Texts"];
            toTitles: components["schemas"]["Texts"];
            /** @description In the older plan. */
            number: string;
            postponements: number;
            /** @description Working days. */
            daysLate: number;
            reason: string;
            decidedAt: string;
            other: components["schemas"]["ItemNumberRef"] | null;
            /** @description The other item came into this one. */
            incoming: boolean;
        };
        CarryDto: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            decision: "continue" | "merge" | "close";
            /** @description Of what continues: its number in the new plan; absent: the one it has. */
            number?: string;
            /**
             * Format: uuid
             * @description Of a merge: the item it goes into.
             */
            successorId?: string | null;
            reason?: string;
        };
        CarryOverDto: {
            /** Format: uuid */
            fromPlanId: string;
            items: components["schemas"]["CarryDto"][];
        };
        CarryPreviewView: {
            itemId: string;
            number: string;
            /** @enum {string} */
            decision: "close" | "continue" | "merge";
            postponements: number;
            daysLate: number;
            /** @description Code of the rule that refuses it, with its sentence; null: it can be done. */
            problem: string | null;
            problemText: string | null;
        };
        ChangeBodyDto: {
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            names?: components["schemas"]["NamesDto"];
            shorts?: components["schemas"]["ShortNamesDto"];
            /** @enum {string} */
            kind?: "akim_office" | "department" | "district_akimat" | "city_akimat" | "rural_akimat" | "territorial_department" | "company" | "association";
            /** Format: uuid */
            districtId?: string | null;
            subordinate?: boolean;
        };
        ChangeChargesDto: {
            bodyIds: string[];
            directiveIds: string[];
        };
        ChangeDistrictDto: {
            kato?: string;
            /** @enum {string} */
            kind?: "district" | "city";
            names?: components["schemas"]["NamesDto"];
        };
        ChangeHolderDto: {
            /**
             * Format: date
             * @description First day of the new term; the old one ends the day before.
             */
            fromOn: string;
            /**
             * Format: uuid
             * @description Null leaves the seat empty.
             */
            personId: string | null;
        };
        ChangeMyChannelsDto: {
            /** @description Every channel of the person in the order in which it is tried. */
            order: ("email" | "push" | "telegram" | "sms" | "webhook")[];
            /** @description HH:MM of the working day, within the window in which letters leave; null when it opens. */
            digestAt: string | null;
            /** @description Reminders in the digest only. */
            quiet: boolean;
            /** @description Due dates as an attachment for the calendar. */
            calendar: boolean;
        };
        ChangePasswordDto: {
            current: string;
            /** @description At least 12 characters. */
            next: string;
        };
        ChangePersonDto: {
            /** Format: email */
            email?: string;
            nameRu?: string;
            nameKk?: string;
            /** @enum {string} */
            locale?: "kk" | "ru" | "en";
            /** @description True ends every session at once; false lets the person in again. */
            disabled?: boolean;
        };
        ChangeSeatDto: {
            titles?: components["schemas"]["NamesDto"];
            closed?: boolean;
        };
        ChangeSessionDto: {
            /**
             * Format: uuid
             * @description The seat to act in from now on.
             */
            seatId?: string;
            /**
             * @description Language of the interface and of letters.
             * @enum {string}
             */
            locale?: "kk" | "ru" | "en";
        };
        ChangeSettingDto: {
            /** @description A number, text, time HH:MM, choice or yes/no, as the setting asks. */
            value: Record<string, never>;
        };
        ChangedItemView: {
            itemId: string;
            number: string;
            titles: components["schemas"]["Texts"];
            /** @description Waits in the draft and can be taken back. */
            waiting: boolean;
            changes: components["schemas"]["VersionChangeView"][];
        };
        ChannelAddressDto: {
            address: string;
        };
        ChannelCodeDto: {
            code: string;
        };
        ChannelSecretView: {
            /** @description What the calls of a webhook are signed with; shown this once. */
            secret: string | null;
        };
        ChargeView: {
            /**
             * @description part: a co-executor was late; lead; review: the report lay with the reviewer; dispute: nobody owes.
             * @enum {string}
             */
            cause: "dispute" | "review" | "lead" | "part";
            body: components["schemas"]["BodyRef"] | null;
            /** @description Working days; several bodies may owe the same day. */
            days: number;
        };
        ChargesView: {
            bodyIds: string[];
            directiveIds: string[];
        };
        CheckpointDto: {
            /** Format: uuid */
            checkpointId: string;
        };
        CheckpointLadderView: {
            checkpointId: string;
            period: string;
            /** @enum {string} */
            state: "none" | "cancelled" | "done" | "held" | "armed" | "superseded";
            policyVersion: number;
            rungs: components["schemas"]["RungView"][];
            /** @description When its clock stood still. */
            pauses: components["schemas"]["PauseView"][];
            /** @description Clocks of those who must answer. */
            reviews: components["schemas"]["ReviewClockView"][];
            /** @description Whether the latest escalation may still be taken note of. */
            notable: boolean;
        };
        CheckpointView: {
            id: string;
            ordinal: number;
            period: string;
            /** @enum {string} */
            state: "draft" | "assigned" | "in_work" | "submitted" | "returned" | "disputed" | "accepted" | "removal_pending" | "off_control" | "cancelled" | "replaced";
            /** @enum {string} */
            condition: "overdue" | "waiting" | "at_risk" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed";
            due: components["schemas"]["DueView"];
            daysLate: number;
            agencyDays: number;
            reviewDays: number;
            /** @description Whose the days late are, day by day. */
            charges: components["schemas"]["ChargeView"][];
            /** @description Parts of co-executors that have dates of their own. */
            parts: components["schemas"]["PartView"][];
            percent: number;
            timeUsedPercent: number;
            returns: number;
            acknowledgedAt: string | null;
            submittedAt: string | null;
            acceptedAt: string | null;
            /** @description Why this day. */
            why: components["schemas"]["WhyView"][];
            /** @description What must prove it. */
            demands: components["schemas"]["DemandView"][];
            actions: string[];
        };
        ColourCountsView: {
            total: number;
            green: number;
            yellow: number;
            red: number;
            none: number;
        };
        CommentFileView: {
            id: string;
            name: string;
            size: number;
        };
        CommentView: {
            id: string;
            version: number;
            /** @enum {string} */
            level: "report" | "item" | "address" | "directive" | "checkpoint";
            checkpointId: string | null;
            reportId: string | null;
            /** @description Of the period or the report it stands on; empty elsewhere. */
            period: string;
            author: components["schemas"]["PersonRef"];
            authorSeatTitles: components["schemas"]["Names"];
            /** @description Plain text; empty when it was taken back. */
            text: string;
            createdAt: string;
            editedAt: string | null;
            retractedAt: string | null;
            mentions: components["schemas"]["PersonRef"][];
            files: components["schemas"]["CommentFileView"][];
            /** @description edit, retract: what the reader may do now. */
            actions: string[];
        };
        ComparedItemView: {
            itemId: string;
            number: string;
            titles: components["schemas"]["Texts"];
            /** @description Waits in the draft and can be taken back. */
            waiting: boolean;
        };
        ComputedColourView: {
            /** @enum {string} */
            colour: "none" | "green" | "yellow" | "red";
            /** @enum {string} */
            because: "no_facts" | "attained" | "fact_missing";
            /** @description Per cent of the expected; null without facts. */
            attained: number | null;
            /** @description Planned periods whose facts are overdue. */
            missing: string[];
        };
        ConditionCounts: {
            total: number;
            /** @description In time or late. */
            done: number;
            /** @description For a decision on the report. */
            waiting: number;
            inTime: number;
            atRisk: number;
            overdue: number;
            /** @description Cancelled or replaced. */
            closed: number;
            noDate: number;
        };
        CorrectRowDto: {
            corrections?: components["schemas"]["ImportCorrectionsDto"];
            /** @description True leaves the row out of the plan. */
            skipped?: boolean;
        };
        CreateBodyDto: {
            /** Format: date */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day the body existed under this name.
             */
            validTo?: string | null;
            names: components["schemas"]["NamesDto"];
            shorts: components["schemas"]["ShortNamesDto"];
            /** @enum {string} */
            kind: "akim_office" | "department" | "district_akimat" | "city_akimat" | "rural_akimat" | "territorial_department" | "company" | "association";
            /**
             * Format: uuid
             * @description District or city of an akimat; null for other bodies.
             */
            districtId?: string | null;
            /** @description False where the akim cannot order it: it takes part by agreement. */
            subordinate?: boolean;
        };
        CreateDistrictDto: {
            /** @description Nine digits of the classifier of territories (KATO). */
            kato: string;
            /** @enum {string} */
            kind: "district" | "city";
            names: components["schemas"]["NamesDto"];
        };
        CreateItemDto: {
            /** Format: date */
            dueOn?: string;
            /**
             * Format: date
             * @description Earlier date of the region.
             */
            innerOn?: string | null;
            /** Format: uuid */
            addressId: string;
            /** Format: uuid */
            directiveId: string;
            /** @description As people will call it; unique in the plan. */
            number: string;
            titles: components["schemas"]["TextsDto"];
            completionForms: components["schemas"]["TextsDto"];
            /** @enum {string} */
            level: "special" | "control" | "working";
            /** @enum {string} */
            origin: "president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own";
            /** Format: uuid */
            leadBodyId: string;
            coBodyIds: string[];
            /** @description As a plan says it: «IV квартал 2026 года», «ай сайын». */
            deadlineWords?: string;
            /** Format: uuid */
            curatorSeatId?: string | null;
            /** @description «ДСП»: titles and texts are not kept. */
            restricted?: boolean;
            /**
             * Format: uuid
             * @description The sentence of the Address that it carries out.
             */
            sentenceId?: string;
        };
        CreateSeatDto: {
            /** @enum {string} */
            kind: "coordinator" | "head" | "executor" | "staff" | "curator" | "chief_of_staff" | "akim" | "deputy" | "auditor" | "administrator";
            /**
             * Format: uuid
             * @description For a head, an executor or a member of staff.
             */
            bodyId?: string | null;
            /**
             * Format: uuid
             * @description A deputy's own district.
             */
            districtId?: string | null;
            titles: components["schemas"]["NamesDto"];
            /**
             * Format: uuid
             * @description Who takes the seat today.
             */
            personId?: string | null;
        };
        CuratorView: {
            seatId: string;
            titles: components["schemas"]["Names"];
            person: components["schemas"]["PersonRef"] | null;
        };
        DayChangeDto: {
            /** Format: date */
            on: string;
            /**
             * @description A holiday, a day off moved here from another day, or a day that is worked.
             * @enum {string}
             */
            sort: "holiday" | "moved" | "worked";
        };
        DeadlineCorrectionDto: {
            /** Format: date */
            dueOn?: string;
            /** @description Other words, read like those of the file. */
            words?: string;
            /**
             * @description The measure has no date.
             * @enum {boolean}
             */
            noDate?: true;
        };
        DeadlinePhraseDto: {
            /**
             * Format: date
             * @description The day relative words count from; absent: today.
             */
            today?: string;
            phrase: string;
            /**
             * @description Decides where a term goes that ends on a day off.
             * @enum {string}
             */
            origin: "president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own";
        };
        DeadlineReadingView: {
            phrase: string;
            kind: string;
            rule: string;
            start: string | null;
            /** @description Dates the words name; of recurring words the next four. */
            due: string[];
            /** @description The same on working days. */
            rolled: string[];
            /** @description True where no date may be set without a person. */
            ask: boolean;
            choices: string[];
            /** @description In the reader's language. */
            why: string;
        };
        DeadlineView: {
            checkpointId: string;
            version: number;
            dueOn: string;
            unrolledOn: string;
            innerOn: string | null;
            roll: string;
            words: string;
            kind: string;
            rule: string;
            why: string[];
            reason: string;
            authority: string;
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"] | null;
            supersededAt: string | null;
        };
        DecideSentencesDto: {
            sentenceIds: string[];
            /** @enum {string} */
            decision: "left" | "open";
        };
        DelegateDto: {
            /** Format: uuid */
            personId: string;
            note: string;
        };
        DelegateView: {
            person: components["schemas"]["PersonRef"];
            bodyId: string;
            givenAt: string;
            note: string;
        };
        DeliveryView: {
            id: string;
            at: string;
            /** @enum {string} */
            channel: "push" | "email" | "telegram" | "sms" | "webhook";
            /** @enum {string} */
            outcome: "refused" | "unknown" | "sent";
            reason: string;
            template: string;
        };
        DemandView: {
            sorts: ("number" | "event" | "reference" | "link" | "act" | "act_draft" | "file" | "letter" | "document" | "protocol" | "object_act" | "conclusion" | "payment" | "media" | "list" | "photo")[];
        };
        DemoJourneyView: {
            now: string;
            today: string;
            /** @description Rungs of ladders that were reached. */
            fired: number;
            letters: number;
        };
        DemoMomentView: {
            now: string;
            today: string;
            nextRungAt: string | null;
        };
        DemoPersonView: {
            email: string;
            nameRu: string;
            nameKk: string;
            /** @enum {string} */
            role: "coordinator" | "head" | "executor" | "staff" | "curator" | "chief_of_staff" | "akim" | "deputy" | "auditor" | "administrator";
            titles: components["schemas"]["Names"];
            password: string;
        };
        DescribeEvidenceDto: {
            /** Format: date */
            documentOn?: string | null;
            /**
             * @description Empty: not said.
             * @enum {string}
             */
            documentType?: "" | "act" | "act_draft" | "letter" | "document" | "protocol" | "object_act" | "conclusion" | "payment" | "media" | "list" | "photo";
            documentNumber?: string;
            issuer?: string;
            /** @description Why a figure is below its plan. */
            reason?: string;
        };
        DirectiveView: {
            id: string;
            parentId: string | null;
            number: string;
            titles: components["schemas"]["Names"];
            /** @description Of the items on the node and below it. */
            counts: components["schemas"]["ConditionCounts"];
        };
        DisputeView: {
            id: string;
            itemId: string;
            /** @description Who disputes. */
            body: components["schemas"]["BodyRef"];
            /** @enum {string} */
            role: "lead" | "co";
            raisedBy: components["schemas"]["PersonRef"];
            raisedAt: string;
            reason: string;
            /** @description Who should do it instead. */
            proposed: components["schemas"]["BodyRef"] | null;
            /** @description The coordinator answers by then. */
            answerBy: string;
            /** @description Open, and not answered in time. */
            late: boolean;
            /** @enum {string} */
            state: "kept" | "open" | "given" | "void";
            settledBy: components["schemas"]["PersonRef"] | null;
            settledAt: string | null;
            answer: string;
            /** @description Who has it now. */
            given: components["schemas"]["BodyRef"] | null;
            /** @description What the reader may do with it now. */
            actions: string[];
        };
        DistrictView: {
            id: string;
            kato: string;
            /** @enum {string} */
            kind: "city" | "district";
            names: components["schemas"]["Names"];
        };
        DraftReportDto: {
            /** @description What is done: facts and numbers. */
            text: string;
            /** @description Work done, 0–100. */
            percent: number;
            /** @description Why it is late; needed for a report that comes late. */
            delayReason: string;
            nextStep: string;
            /** @description Numbers of indicators; those not named stay as they are. */
            facts?: components["schemas"]["FactDto"][];
        };
        DropItemDto: {
            /** Format: uuid */
            itemId: string;
            reason: string;
            /**
             * Format: uuid
             * @description The item of the plan that stands in its place.
             */
            successorId?: string | null;
        };
        DroppedItemView: {
            itemId: string;
            number: string;
            titles: components["schemas"]["Texts"];
            /** @description Waits in the draft and can be taken back. */
            waiting: boolean;
            reason: string;
            act: string;
            successor: components["schemas"]["ItemNumberRef"] | null;
        };
        DueView: {
            checkpointId: string;
            /** @description 2026-Q4, 2026-11, or empty for a one-off item. */
            period: string;
            /** @description The first date ever set. */
            originalOn: string | null;
            /** @description The date in force. */
            dueOn: string | null;
            /** @description Earlier date of the region; null: the same. */
            innerOn: string | null;
            /** @description The day the accepted report was handed in. */
            actualOn: string | null;
            postponements: number;
            /** @description Beyond the days that published acts cover. */
            estimated: boolean;
            /** @description As the plan says it, in the reader's language where the plan has it. */
            words: string;
            /** @description Done by the first date; null while it cannot be said. */
            byOriginal: boolean | null;
            /** @description Done by the date in force. */
            byCurrent: boolean | null;
            /** @description late: after the date; quality: returned; late_extension: the date moved after it had passed. */
            breaches: ("late" | "quality" | "late_extension")[];
        };
        EditCommentDto: {
            /** @description Plain text; line breaks stay. */
            text: string;
            /** @description People the text names as «@…»; each must be able to see the place. */
            mentionIds: string[];
        };
        EditItemDto: {
            titles?: components["schemas"]["TextsDto"];
            completionForms?: components["schemas"]["TextsDto"];
            /** @enum {string} */
            level?: "special" | "control" | "working";
            /** Format: uuid */
            directiveId?: string;
            number?: string;
            /** Format: uuid */
            curatorSeatId?: string | null;
            threat?: string | null;
            /** @description Evidence every report must have; null: as the completion form and the settings say; empty: nothing in particular. */
            demandedSorts?: ("file" | "link" | "number" | "event" | "reference" | "act" | "act_draft" | "letter" | "document" | "protocol" | "object_act" | "conclusion" | "payment" | "media" | "list" | "photo")[] | null;
        };
        EndPlaceDto: {
            reason: string;
        };
        EnginesView: {
            /** @description The generation of engines that is at work. */
            generation: number;
            /** @description The generation from which an administrator went back. */
            rolledBackFrom: number | null;
            since: string;
            /** @description Generations that run and step aside. */
            aside: number[];
        };
        EvidenceView: {
            id: string;
            /** @enum {string} */
            kind: "number" | "event" | "reference" | "link" | "file";
            name: string;
            unit: string;
            plan: number | null;
            fact: number | null;
            eventOn: string | null;
            url: string;
            /** @description The indicator that an event adds its coverage to. */
            indicatorId: string | null;
            /** @description Bytes of a file. */
            size: number | null;
            mediaType: string | null;
            addedAt: string;
            addedBy: components["schemas"]["PersonRef"];
            /**
             * @description What the document is; empty: not said.
             * @enum {string}
             */
            documentType: "" | "act" | "act_draft" | "letter" | "document" | "protocol" | "object_act" | "conclusion" | "payment" | "media" | "list" | "photo";
            documentNumber: string;
            documentOn: string | null;
            issuer: string;
            /** @description Of an event. */
            place: string;
            /** @description Why a figure is below its plan. */
            reason: string;
        };
        ExecutorCorrectionDto: {
            /** @description The name as the draft has it. */
            name: string;
            /**
             * Format: uuid
             * @description The body it means; null leaves the name out.
             */
            bodyId: string | null;
        };
        ExecutorView: {
            body: components["schemas"]["BodyRef"];
            /** @enum {string} */
            role: "lead" | "co";
            /** @description convener, consolidator, by-agreement */
            marks: string[];
            head: components["schemas"]["PersonRef"] | null;
            executor: components["schemas"]["PersonRef"] | null;
            subordinate: boolean;
        };
        ExplainedItem: {
            id: string;
            number: string;
            /** @description Null for a restricted item. */
            titles: components["schemas"]["Texts"] | null;
        };
        ExplainedLettersView: {
            person: components["schemas"]["PersonRef"];
            from: string;
            to: string;
            items: components["schemas"]["ExplainedLineView"][];
            next: string | null;
        };
        ExplainedLineView: {
            id: string;
            at: string;
            /** @enum {string} */
            verdict: "cancelled" | "held" | "closed" | "unknown" | "sent" | "superseded" | "inbox_only" | "collapsed" | "under_review" | "substituted" | "stopped" | "empty_seat" | "channel_failed" | "in_summary" | "retrying" | "capped";
            /** @description Kind of the notice, or what the rung would have said. */
            kind: string;
            rung: string | null;
            item: components["schemas"]["ExplainedItem"] | null;
            seatTitles: components["schemas"]["Names"] | null;
            /** @description Who was told in the person's place. */
            instead: components["schemas"]["PersonRef"] | null;
            channel: string | null;
            sentAt: string | null;
            reason: string;
        };
        ExplainedRungView: {
            checkpointId: string;
            period: string;
            key: string;
            /** @enum {string} */
            kind: "escalation" | "reminder";
            offset: number;
            unit: string;
            occurrence: number;
            at: string;
            outcome: string;
            /** @enum {string} */
            verdict: "closed" | "superseded" | "collapsed" | "told" | "under_review" | "will_be_told" | "not_addressed" | "substituted" | "higher_rung" | "not_in_seat_then" | "stopped" | "empty_seat" | "waits";
            targets: string[];
            /** @description Who is told in the person's place. */
            instead: components["schemas"]["PersonRef"] | null;
            seatTitles: components["schemas"]["Names"] | null;
            letter: string | null;
            sentAt: string | null;
            /** @description Why this day. */
            count: components["schemas"]["RungCountView"];
        };
        ExplanationView: {
            person: components["schemas"]["PersonRef"];
            rungs: components["schemas"]["ExplainedRungView"][];
        };
        ExtensionEvidenceView: {
            id: string;
            /** @enum {string} */
            kind: "link" | "file";
            name: string;
            url: string;
            size: number | null;
            mediaType: string | null;
            addedAt: string;
            addedBy: components["schemas"]["PersonRef"];
        };
        ExtensionLinkDto: {
            name: string;
            url: string;
        };
        ExtensionView: {
            id: string;
            itemId: string;
            checkpointId: string;
            period: string;
            /** @enum {string} */
            state: "pending" | "granted" | "refused" | "withdrawn" | "recorded" | "lapsed";
            /** @description In force when it was asked. */
            dueOn: string;
            wantedOn: string;
            reason: string;
            evidenceText: string;
            evidence: components["schemas"]["ExtensionEvidenceView"][];
            addressee: string;
            /**
             * @description Who decides here, or above.
             * @enum {string}
             */
            decider: "coordinator" | "chief_of_staff" | "akim" | "leadership" | "above";
            /** @description Asked with fewer working days left than usual. */
            late: boolean;
            /** @description The date moved as often as usual already. */
            overLimit: boolean;
            /** @description Asked after the date had passed. */
            afterDue: boolean;
            askedBy: components["schemas"]["PersonRef"];
            askedAt: string;
            /** @description Working days it has waited, or waited until it was decided. */
            waitingDays: number;
            /** @description Working days within which it should be decided. */
            decideDays: number;
            decidedBy: components["schemas"]["PersonRef"] | null;
            decidedAt: string | null;
            decisionReason: string;
            decisionBody: string;
            decisionNumber: string;
            decisionOn: string | null;
            /** @description The new date. */
            grantedOn: string | null;
            deadlineVersion: number | null;
            version: number;
            /** @description What the reader may do with it now. */
            actions: string[];
        };
        FactDto: {
            /** Format: uuid */
            indicatorId: string;
            /** @description 2026-11, 2026-Q4, 2026-H2 or 2026. */
            period: string;
            value: number | null;
        };
        FactView: {
            indicatorId: string;
            period: string;
            value: number;
        };
        FenceView: {
            closedAt: string | null;
            /** @enum {string|null} */
            why: "moved" | "restored" | "copied" | "by_hand" | null;
            openedAt: string | null;
            waiting: components["schemas"]["FenceWaitingView"];
            /** @description Places that send nothing until they are admitted. */
            strangers: string[];
        };
        FenceWaitingView: {
            /** @description Lines told before the fence closed. */
            before: number;
            /** @description Lines told since then. */
            since: number;
        };
        FinancingView: {
            amountMlnTenge: number | null;
            sourceRu: string;
        };
        FlagView: {
            id: string;
            kind: string;
            text: string;
            raisedAt: string;
            itemId: string | null;
            bodyId: string | null;
        };
        FollowView: {
            following: boolean;
        };
        ForecastDay: {
            on: string;
            reminders: number;
            escalations: number;
        };
        ForecastPerson: {
            personId: string;
            nameRu: string;
            nameKk: string;
            count: number;
        };
        ForecastRow: {
            on: string;
            at: string;
            itemId: string;
            number: string;
            rung: string;
            says: string;
            personId: string;
            nameRu: string;
            nameKk: string;
            seatRu: string;
            seatKk: string;
        };
        ForecastView: {
            from: string;
            to: string;
            /** @description Ladders looked at. */
            ladders: number;
            messages: number;
            /** @description What would be sent without the change. */
            messagesNow: number;
            people: components["schemas"]["ForecastPerson"][];
            days: components["schemas"]["ForecastDay"][];
            /** @description The first of the messages, in the order of time. */
            rows: components["schemas"]["ForecastRow"][];
        };
        ForgottenPasswordDto: {
            /** Format: email */
            email: string;
        };
        GrantExtensionDto: {
            /**
             * Format: date
             * @description An earlier date than the one asked for; absent: that one.
             */
            dueOn?: string;
            comment?: string;
        };
        HigherDecisionDto: {
            /** Format: date */
            on: string;
            body: string;
            number: string;
        };
        HistoryLine: {
            id: string;
            at: string;
            person: components["schemas"]["PersonRef"] | null;
            seatTitles: components["schemas"]["Names"] | null;
            action: string;
            /** @description A sentence in the reader's language. */
            text: string;
            before: Record<string, never>;
            after: Record<string, never>;
            reason: string;
            /** @description Number and date of the decision that allowed it. */
            authority: string;
            /** @description Whom the person stood in for. */
            actingFor: components["schemas"]["PersonRef"] | null;
        };
        ImportChange: {
            field: string;
            before: string;
            after: string;
        };
        ImportChoice: {
            value: string;
            label: string;
        };
        ImportCorrections: {
            number?: string;
            titleRu?: string;
            titleKk?: string;
            completionFormRu?: string;
            completionFormKk?: string;
            /** @enum {string} */
            level?: "special" | "control" | "working";
            /** @enum {string} */
            origin?: "akim" | "president" | "administration" | "government" | "maslikhat" | "party" | "meeting" | "own";
            deadline?: components["schemas"]["ImportDeadlineCorrection"];
            executors?: components["schemas"]["ImportNameCorrection"][];
            leadBodyId?: string;
        };
        ImportCorrectionsDto: {
            number?: string | null;
            titleRu?: string | null;
            titleKk?: string | null;
            completionFormRu?: string | null;
            completionFormKk?: string | null;
            /** @enum {string|null} */
            level?: "special" | "control" | "working" | null;
            /** @enum {string|null} */
            origin?: "president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own" | null;
            deadline?: components["schemas"]["DeadlineCorrectionDto"] | null;
            /** @description Each name is remembered as an alias of the body. */
            executors?: components["schemas"]["ExecutorCorrectionDto"][] | null;
            /** Format: uuid */
            leadBodyId?: string | null;
        };
        ImportDeadlineCorrection: {
            dueOn?: string;
            words?: string;
            noDate?: boolean;
        };
        ImportDoubt: {
            /** @enum {string} */
            field: "number" | "section" | "executors" | "title" | "completionForm" | "deadline";
            code: string;
            /**
             * @description `wrong` stops the row until it is corrected or skipped; `doubt` asks for a look.
             * @enum {string}
             */
            severity: "wrong" | "doubt";
            /** @description In the reader's language. */
            message: string;
            /** @description The cell it came from, as «D7»; null where the row fills none. */
            cell: string | null;
            params: {
                [key: string]: unknown;
            };
            choices: components["schemas"]["ImportChoice"][];
        };
        ImportDraft: {
            section: string;
            number: string;
            titles: components["schemas"]["Texts"];
            completionForms: components["schemas"]["Texts"];
            /** @enum {string} */
            level: "special" | "control" | "working";
            /** @enum {string} */
            origin: "akim" | "president" | "administration" | "government" | "maslikhat" | "party" | "meeting" | "own";
            deadline: components["schemas"]["DeadlineReadingView"] | null;
            executors: components["schemas"]["ImportExecutorView"][];
        };
        ImportErrorView: {
            code: string;
            /** @description In the reader's language. */
            message: string;
        };
        ImportExecutorView: {
            /** @description As the cell names it. */
            name: string;
            /** @enum {string} */
            role: "lead" | "co";
            marks: string[];
            /** @description One for a body, several for a group, none while nobody knows the name. */
            bodies: components["schemas"]["BodyRef"][];
        };
        ImportNameCorrection: {
            name: string;
            bodyId: string | null;
        };
        ImportRaw: {
            section: string;
            number: string;
            titleRu: string;
            titleKk: string;
            completionFormRu: string;
            completionFormKk: string;
            deadlineRu: string;
            deadlineKk: string;
            executorsRu: string;
            executorsKk: string;
            financing: string;
        };
        ImportSummaryView: {
            new: number;
            changed: number;
            same: number;
            wrong: number;
            doubts: number;
            skipped: number;
        };
        IndicatorDto: {
            /**
             * Format: date
             * @description The day on which the baseline was measured.
             */
            baselineOn: string;
            names: components["schemas"]["ShortTextsDto"];
            units: components["schemas"]["ShortTextsDto"];
            /**
             * @description Whether more is better or less.
             * @enum {string}
             */
            direction: "up" | "down";
            /**
             * @description A total from the baseline on, or what each period brings.
             * @enum {string}
             */
            sum: "cumulative" | "per_period";
            /** @enum {string} */
            periodKind: "month" | "quarter" | "half_year" | "year";
            baseline: number;
            plan: components["schemas"]["PlanPointDto"][];
            /** @description Whether each period to come that has no checkpoint gets one, with a ladder of its own. */
            withCheckpoints?: boolean;
        };
        IndicatorItemView: {
            id: string;
            number: string;
            titles: components["schemas"]["Texts"];
            directiveNumber: string;
            lead: components["schemas"]["BodyRef"];
        };
        IndicatorListView: {
            items: components["schemas"]["ListedIndicatorView"][];
            /** @description For `after` of the next page; null on the last one. */
            next: string | null;
            total: number;
            /** @description Of everything the filter leaves, whatever the colour. */
            counts: components["schemas"]["ColourCountsView"];
        };
        IndicatorPeriodView: {
            period: string;
            endOn: string;
            /** @description null for a period that has a fact and no plan. */
            plan: number | null;
            /** @description Accepted; null: none yet. */
            fact: number | null;
            /** @description What lies under review. */
            reported: number | null;
            /** @description Coverage of accepted events in the fact. */
            coverage: number;
            /** @description Where the fact stands on the trajectory, and the day of which it speaks. */
            factTotal: number | null;
            factOn: string | null;
            reportedTotal: number | null;
            reportedOn: string | null;
            /** @description Per cent of what the trajectory asks for on that day. */
            attained: number | null;
            /** @description Its days have run out without a fact. */
            missing: boolean;
        };
        IndicatorView: {
            id: string;
            itemId: string;
            version: number;
            names: components["schemas"]["Texts"];
            units: components["schemas"]["Texts"];
            /** @enum {string} */
            direction: "up" | "down";
            /** @enum {string} */
            sum: "cumulative" | "per_period";
            /** @enum {string} */
            periodKind: "month" | "quarter" | "half_year" | "year";
            baseline: number;
            baselineOn: string;
            plan: components["schemas"]["PlanPointView"][];
            periods: components["schemas"]["IndicatorPeriodView"][];
            trajectory: components["schemas"]["TrajectoryPointView"][];
            /** @description What the trajectory asks for today. */
            expectedNow: number;
            computed: components["schemas"]["ComputedColourView"];
            /**
             * @description The computed colour, or the one a person gave.
             * @enum {string}
             */
            colour: "none" | "green" | "yellow" | "red";
            judgement: components["schemas"]["JudgementView"] | null;
            /** @description Share of the whole plan done by accepted facts. */
            workPercent: number | null;
            /** @description What the reader may do with it now. */
            actions: string[];
        };
        IndicatorsOfItemView: {
            /**
             * @description The worst of them.
             * @enum {string}
             */
            colour: "none" | "green" | "yellow" | "red";
            indicators: components["schemas"]["IndicatorView"][];
        };
        InstallationView: {
            demo: boolean;
            /** @description Who can be tried out; empty outside the demonstration. */
            demoPeople: components["schemas"]["DemoPersonView"][];
            now: string;
            today: string;
            /** @enum {string} */
            mail: "smtp" | "mailbox";
        };
        InvitePersonDto: {
            /**
             * Format: email
             * @description The sign-in name; the invitation goes there.
             */
            email: string;
            nameRu: string;
            nameKk: string;
            /** @enum {string} */
            locale: "kk" | "ru" | "en";
        };
        ItemDirectiveRef: {
            id: string;
            number: string;
            titles: components["schemas"]["Names"];
        };
        ItemListView: {
            items: components["schemas"]["ItemRow"][];
            /** @description For `after` of the next page; null on the last one. */
            next: string | null;
            total: number;
        };
        ItemNumberRef: {
            id: string;
            number: string;
        };
        ItemPlaceView: {
            planId: string;
            /** @enum {string} */
            owner: "region" | "party" | "meeting" | "national" | "akimat";
            branch: string;
            titles: components["schemas"]["Texts"];
            year: number;
            number: string;
            linked: boolean;
            ended: components["schemas"]["PlaceEndView"] | null;
        };
        ItemPlacesView: {
            places: components["schemas"]["ItemPlaceView"][];
            carried: components["schemas"]["CarriedView"][];
            /** @description What waits for the act; null where nothing does, and for whoever sees no drafts. */
            waiting: components["schemas"]["WaitingChangeView"] | null;
            /** @description Of a continuous item; null while it reports. */
            silence: components["schemas"]["SilenceView"] | null;
        };
        ItemPlanRef: {
            id: string;
            titles: components["schemas"]["Texts"];
            actNumber: string | null;
            actOn: string | null;
        };
        ItemRow: {
            id: string;
            number: string;
            titles: components["schemas"]["Texts"];
            /** @enum {string} */
            level: "special" | "control" | "working";
            /** @enum {string} */
            origin: "akim" | "president" | "administration" | "government" | "maslikhat" | "party" | "meeting" | "own";
            directiveId: string;
            directiveNumber: string;
            lead: components["schemas"]["BodyRef"];
            coCount: number;
            /** @enum {string} */
            status: "draft" | "assigned" | "in_work" | "submitted" | "returned" | "disputed" | "accepted" | "removal_pending" | "off_control" | "cancelled" | "replaced";
            /**
             * @description Computed now, never stored.
             * @enum {string}
             */
            condition: "overdue" | "waiting" | "at_risk" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed";
            due: components["schemas"]["DueView"] | null;
            checkpointsTotal: number;
            checkpointsDone: number;
            /** @description Work done: by the accepted facts of the indicators where there are any, else by the last report. */
            percent: number;
            byIndicators: boolean;
            /** @description Working days of the term that have passed, in per cent; 100 at most. */
            timeUsedPercent: number;
            /** @description Working days. */
            daysLate: number;
            /** @description Working days until the date of open work that is not late. */
            daysToDue: number | null;
            /** @description Only number, date, body and due date are kept. */
            restricted: boolean;
            version: number;
        };
        ItemSentenceView: {
            id: string;
            /** @description Null once it left the text while items hang on it. */
            paragraphId: string | null;
            texts: components["schemas"]["Texts"];
            instructs: boolean;
            score: number;
            ru: components["schemas"]["SentenceSideView"] | null;
            kk: components["schemas"]["SentenceSideView"] | null;
            /** @enum {string} */
            decision: "open" | "left" | "taken";
            directive: components["schemas"]["SentenceDirectiveView"] | null;
            items: components["schemas"]["SentenceItemView"][];
            /**
             * @description How far it is served; null where it asks for nothing.
             * @enum {string|null}
             */
            state: "overdue" | "waiting" | "at_risk" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed" | "left" | "uncovered" | "unseen" | null;
            addressId: string;
        };
        ItemView: {
            id: string;
            version: number;
            number: string;
            titles: components["schemas"]["Texts"];
            completionForms: components["schemas"]["Texts"];
            /** @description What the words of the completion form name. */
            completionClasses: ("object" | "event" | "act" | "act_draft" | "info" | "doc" | "indicator" | "finance")[];
            /** @description What the item demands itself; null: as its completion form and the settings say. */
            demandedSorts: ("number" | "event" | "reference" | "link" | "act" | "act_draft" | "file" | "letter" | "document" | "protocol" | "object_act" | "conclusion" | "payment" | "media" | "list" | "photo")[] | null;
            /** @enum {string} */
            level: "special" | "control" | "working";
            /** @enum {string} */
            origin: "akim" | "president" | "administration" | "government" | "maslikhat" | "party" | "meeting" | "own";
            directive: components["schemas"]["ItemDirectiveRef"];
            address: components["schemas"]["AddressRef"];
            plan: components["schemas"]["ItemPlanRef"];
            parentId: string | null;
            subItems: components["schemas"]["ItemRow"][];
            /** @enum {string} */
            status: "draft" | "assigned" | "in_work" | "submitted" | "returned" | "disputed" | "accepted" | "removal_pending" | "off_control" | "cancelled" | "replaced";
            /** @enum {string} */
            condition: "overdue" | "waiting" | "at_risk" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed";
            deadlineWords: components["schemas"]["Texts"];
            deadlineKind: string;
            deadlineRule: string;
            executors: components["schemas"]["ExecutorView"][];
            delegates: components["schemas"]["DelegateView"][];
            curator: components["schemas"]["CuratorView"] | null;
            threat: string | null;
            /** @description Work done by the accepted facts of its indicators; null where it has none. */
            indicatorPercent: number | null;
            /** @description By the sub-items, a silent one as 0; null where there are none. */
            subItemsPercent: number | null;
            financing: components["schemas"]["FinancingView"] | null;
            restricted: boolean;
            checkpoints: components["schemas"]["CheckpointView"][];
            /** @description Until when the reader's body may dispute its assignment; null where it may not. */
            disputeUntil: string | null;
            /** @description What the reader may do with it now. */
            actions: string[];
            source: components["schemas"]["SourceView"] | null;
        };
        ItemsFilterDto: {
            /** @description One, or several separated by commas: special,control. */
            level?: ("special" | "control" | "working")[];
            /** @description One, or several separated by commas: president,government. */
            origin?: ("president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own")[];
            /** @description One, or several separated by commas: assigned,in_work. Drafts only when asked for. */
            status?: ("draft" | "assigned" | "in_work" | "submitted" | "returned" | "disputed" | "accepted" | "removal_pending" | "off_control" | "cancelled" | "replaced")[];
            /** @description One, or several separated by commas: done_in_time,done_late. */
            condition?: ("overdue" | "at_risk" | "waiting" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed")[];
            /** Format: date */
            dueFrom?: string;
            /** Format: date */
            dueTo?: string;
            /** Format: uuid */
            leadBodyId?: string;
            /**
             * Format: uuid
             * @description Items of executors that belong to the district.
             */
            districtId?: string;
            /**
             * Format: uuid
             * @description Items, bodies and directives the curator answers for.
             */
            curatorSeatId?: string;
            /** @description A number of the plan, or words of a title. */
            q?: string;
            /**
             * @description `1`: only what lies with the reader.
             * @enum {string}
             */
            mine?: "1";
            /**
             * Format: uuid
             * @description The Address or programme.
             */
            addressId?: string;
            /**
             * Format: uuid
             * @description A directive with everything below it.
             */
            directiveId?: string;
            /**
             * Format: uuid
             * @description The body, in the role that the list speaks of.
             */
            bodyId?: string;
        };
        JournalActionView: {
            action: string;
            name: string;
        };
        JournalAnchorRow: {
            anchoredOn: string;
            seq: number;
            hash: string;
            keyId: string;
        };
        JournalBreakView: {
            kind: string;
            seq: string | null;
            journalId: string | null;
        };
        JournalChange: {
            /** @description Empty where the change is one value as a whole. */
            field: string;
            before: string | null;
            after: string | null;
        };
        JournalCheckView: {
            checkedAt: string;
            /** @description The last number that was looked at. */
            through: number;
            breaks: number;
            /** @description The first twenty. */
            first: components["schemas"]["JournalBreakView"][];
        };
        JournalItemRef: {
            id: string;
            number: string;
        };
        JournalPageView: {
            items: components["schemas"]["JournalRowView"][];
            next: string | null;
        };
        JournalRowView: {
            id: string;
            at: string;
            /** @description Null: the engine by itself. */
            person: components["schemas"]["PersonRef"] | null;
            seatTitles: components["schemas"]["Names"] | null;
            /** @description Whom the person stood in for. */
            actingFor: components["schemas"]["PersonRef"] | null;
            /** @description Number and date of the decision that allowed it. */
            authority: string;
            action: string;
            /** @description A sentence in the reader's language. */
            text: string;
            item: components["schemas"]["JournalItemRef"] | null;
            changes: components["schemas"]["JournalChange"][];
            reason: string;
            ip: string;
            /** @description Number in the chain; null while the line is not sealed. */
            seq: string | null;
        };
        JournalStateView: {
            sealedTo: number;
            sealedAt: string | null;
            unsealed: number;
            lastCheck: components["schemas"]["JournalCheckView"] | null;
            /** @description The latest sixty days. */
            anchors: components["schemas"]["JournalAnchorRow"][];
        };
        JudgeColourDto: {
            /** @enum {string} */
            colour: "green" | "yellow" | "red";
            /** @description Needed for a better colour; everybody reads it. */
            reason?: string;
        };
        JudgementView: {
            /** @enum {string} */
            colour: "none" | "green" | "yellow" | "red";
            /** @enum {string} */
            computed: "none" | "green" | "yellow" | "red";
            /** @description Everybody reads it. */
            reason: string;
            givenAt: string;
            givenBy: components["schemas"]["PersonRef"];
        };
        LadderView: {
            checkpoints: components["schemas"]["CheckpointLadderView"][];
        };
        LetterAttempt: {
            /** @enum {string} */
            channel: "push" | "email" | "telegram" | "sms" | "webhook";
            outcome: string;
            reason: string;
        };
        LetterItem: {
            id: string;
            number: string;
        };
        LetterLogView: {
            items: components["schemas"]["LoggedLetterView"][];
            next: string | null;
        };
        LetterView: {
            id: string;
            to: string;
            toPerson: components["schemas"]["PersonRef"] | null;
            subject: string;
            text: string;
            html: string;
            receivedAt: string;
            /** @description The attachment with the due dates, an iCalendar text. */
            calendar: string | null;
        };
        LettersView: {
            items: components["schemas"]["LetterView"][];
            next: string | null;
        };
        LinkItemDto: {
            /** Format: uuid */
            itemId: string;
            /** @description As this plan numbers it. */
            number: string;
        };
        ListedIndicatorView: {
            item: components["schemas"]["IndicatorItemView"];
            id: string;
            itemId: string;
            version: number;
            names: components["schemas"]["Texts"];
            units: components["schemas"]["Texts"];
            /** @enum {string} */
            direction: "up" | "down";
            /** @enum {string} */
            sum: "cumulative" | "per_period";
            /** @enum {string} */
            periodKind: "month" | "quarter" | "half_year" | "year";
            baseline: number;
            baselineOn: string;
            plan: components["schemas"]["PlanPointView"][];
            periods: components["schemas"]["IndicatorPeriodView"][];
            trajectory: components["schemas"]["TrajectoryPointView"][];
            /** @description What the trajectory asks for today. */
            expectedNow: number;
            computed: components["schemas"]["ComputedColourView"];
            /**
             * @description The computed colour, or the one a person gave.
             * @enum {string}
             */
            colour: "none" | "green" | "yellow" | "red";
            judgement: components["schemas"]["JudgementView"] | null;
            /** @description Share of the whole plan done by accepted facts. */
            workPercent: number | null;
            /** @description What the reader may do with it now. */
            actions: string[];
        };
        LoggedLetterView: {
            id: string;
            at: string;
            person: components["schemas"]["PersonRef"];
            template: string;
            /** @enum {string} */
            channel: "push" | "email" | "telegram" | "sms" | "webhook";
            /** @enum {string} */
            outcome: "cancelled" | "waiting" | "unknown" | "sent" | "failed";
            sentAt: string | null;
            notBefore: string;
            attempts: components["schemas"]["LetterAttempt"][];
            reason: string;
            /** @description How many things it tells of. */
            lines: number;
            /** @description The first items it tells of that one may see. */
            items: components["schemas"]["LetterItem"][];
        };
        MadeView: Record<string, never>;
        MakeDirectivesDto: {
            sentenceIds: string[];
            /**
             * Format: uuid
             * @description The directive they go below; null for the top.
             */
            parentId: string | null;
        };
        MakePlanDto: {
            /**
             * Format: date
             * @description The day a new programme begins.
             */
            startsOn?: string | null;
            /** @enum {string} */
            owner: "national" | "region" | "akimat" | "party" | "meeting";
            /** @description Of a party plan: the branch. */
            branch?: string;
            titles: components["schemas"]["NamesRuKkDto"];
            /** Format: uuid */
            addressId?: string | null;
        };
        MentionView: {
            person: components["schemas"]["PersonRef"];
            seatTitles: components["schemas"]["Names"];
        };
        MoveTimeDto: {
            /**
             * @description A day, a week, to the next rung of any ladder, or to the next working morning.
             * @enum {string}
             */
            to: "day" | "week" | "next_rung" | "working_day";
        };
        MyChannelView: {
            /** @enum {string} */
            channel: "push" | "email" | "telegram" | "sms" | "webhook";
            available: boolean;
            address: string;
            confirmed: boolean;
            waiting: boolean;
        };
        MyChannelsView: {
            channels: components["schemas"]["MyChannelView"][];
            digestAt: string | null;
            quiet: boolean;
            calendar: boolean;
            pushKey: string;
        };
        MyWorkGroup: {
            /** @enum {string} */
            key: "today" | "returned" | "overdue" | "at_risk" | "disputes" | "later" | "this_week" | "silent" | "to_decide" | "extensions_to_decide" | "removals_to_decide" | "to_answer" | "asked" | "to_acknowledge" | "drafts_to_approve";
            total: number;
            /** @description The first fifty. */
            items: components["schemas"]["MyWorkRow"][];
        };
        MyWorkRow: {
            item: components["schemas"]["ItemRow"];
            /** @description The report to decide, or the draft to look through. */
            reportId: string | null;
            requestId: string | null;
            /** @description The dispute to settle. */
            disputeId: string | null;
            /** @description The time for an answer has run out. */
            late: boolean;
            /** @description The request for a later date to decide. */
            extensionId: string | null;
            /** @description The own part of a co-executor, where it has a date of its own. */
            part: components["schemas"]["PartOfWorkView"] | null;
            /** @description Why it was given back; null unless it lies returned. */
            returnReason: string | null;
            waitingSince: string | null;
            /** @description Working days since then. */
            waitingDays: number | null;
            /** @description Working days within which it should be decided. */
            waitingLimit: number | null;
        };
        MyWorkView: {
            /** @description The most urgent first. */
            groups: components["schemas"]["MyWorkGroup"][];
            /** @description Where somebody has named the reader. */
            mentions: components["schemas"]["WaitingNotices"];
            /** @description What has happened to things the reader follows. */
            news: components["schemas"]["WaitingNotices"];
        };
        Names: {
            ru: string;
            kk: string;
            en: string;
        };
        NamesDto: {
            ru: string;
            kk: string;
            en: string;
        };
        NamesRuKkDto: {
            ru: string;
            kk: string;
        };
        NewSubItemDto: {
            /** Format: date */
            dueOn: string;
            titles: components["schemas"]["TextsDto"];
            completionForms: components["schemas"]["TextsDto"];
            /** Format: uuid */
            leadBodyId: string;
            coBodyIds?: string[];
        };
        NoticeView: {
            id: string;
            kind: string;
            title: string;
            text: string;
            itemId: string | null;
            itemNumber: string | null;
            createdAt: string;
            readAt: string | null;
            urgent: boolean;
            link: string | null;
        };
        NoticesView: {
            items: components["schemas"]["NoticeView"][];
            next: string | null;
            unread: number;
        };
        OnTimeShare: {
            due: number;
            doneInTime: number;
        };
        OpenFenceDto: Record<string, never>;
        OverdueGroup: {
            /** @description What the filter of the same name takes. */
            key: string;
            titles: components["schemas"]["Names"];
            cells: components["schemas"]["AgeingCells"];
            /** @description Sum of the cells. */
            total: number;
            agencyDays: number;
            reviewDays: number;
            /** @description How many times the dates were moved. */
            postponed: number;
        };
        OverdueListView: {
            items: components["schemas"]["OverdueRow"][];
            next: string | null;
            total: number;
        };
        OverdueRow: {
            item: components["schemas"]["ItemRow"];
            checkpointId: string;
            dueOn: string;
            originalOn: string;
            /** @description Working days; agencyDays and reviewDays together. */
            daysLate: number;
            /** @enum {string} */
            ageing: "1-5" | "6-15" | "16-30" | "31-90" | "90+";
            agencyDays: number;
            reviewDays: number;
            /** @description Who owes the days, where co-executors owe a part; empty where the lead owes them alone. */
            charges: components["schemas"]["ChargeView"][];
            postponements: number;
            /** @description Of the lead. */
            district: components["schemas"]["DistrictView"] | null;
            /** @description A deputy's request waits for an answer. */
            openRequest: boolean;
        };
        OverdueTotals: {
            /** @description How many items the late checkpoints belong to. */
            items: number;
            cells: components["schemas"]["AgeingCells"];
            /** @description Sum of the cells. */
            total: number;
            agencyDays: number;
            reviewDays: number;
            /** @description How many times the dates were moved. */
            postponed: number;
        };
        OverdueView: {
            asOf: string;
            /** @enum {string} */
            by: "curator" | "district" | "body" | "directive" | "ageing";
            ageings: ("1-5" | "6-15" | "16-30" | "31-90" | "90+")[];
            groups: components["schemas"]["OverdueGroup"][];
            totals: components["schemas"]["OverdueTotals"];
            onTimeShare: components["schemas"]["OnTimeShare"];
        };
        PartOfWorkView: {
            dueOn: string;
            /** @enum {string} */
            state: "returned" | "waiting" | "handed_in";
        };
        PartView: {
            id: string;
            body: components["schemas"]["BodyRef"];
            dueOn: string;
            /** @enum {string} */
            state: "returned" | "waiting" | "handed_in";
            handedInAt: string | null;
            /** @description Its date has passed and it is not with the lead. */
            late: boolean;
            /** @description Why the lead gave it back. */
            returnReason: string | null;
            actions: string[];
        };
        PasswordTokenView: {
            /** @enum {string} */
            purpose: "invitation" | "password_reset";
            email: string;
            nameRu: string;
            nameKk: string;
        };
        PasteLinksDto: {
            /** @description A line each: number of the item, tab or semicolon, the sentence or a part of it that no other has. */
            text: string;
            /** @description False only looks. */
            apply: boolean;
        };
        PastedLineView: {
            line: number;
            number: string;
            words: string;
            sentenceId: string | null;
            itemId: string | null;
            /** @enum {string} */
            outcome: "linked" | "known" | "no_item" | "no_sentence" | "unread";
        };
        PastedLinksView: {
            lines: components["schemas"]["PastedLineView"][];
        };
        PauseView: {
            /** @enum {string} */
            cause: "dispute" | "review" | "extension" | "other_body" | "acknowledged";
            /** @description The days after it do not count. */
            fromOn: string;
            /** @description Null while it lasts. */
            toOn: string | null;
            reason: string;
        };
        PersonRef: {
            id: string;
            nameRu: string;
            nameKk: string;
        };
        PersonView: {
            id: string;
            version: number;
            email: string;
            nameRu: string;
            nameKk: string;
            /** @enum {string} */
            locale: "kk" | "ru" | "en";
            disabledAt: string | null;
            /** @enum {string} */
            invited: "none" | "accepted" | "waiting";
            seats: components["schemas"]["SeatRef"][];
        };
        PlaceEndView: {
            /** @enum {string} */
            outcome: "closed" | "dropped" | "merged" | "unlinked" | "continued";
            endedAt: string;
            reason: string;
            act: string;
            successor: components["schemas"]["ItemNumberRef"] | null;
        };
        PlanAddressView: {
            id: string;
            /** @enum {string} */
            kind: "address" | "programme";
            deliveredOn: string;
            titles: components["schemas"]["Names"];
        };
        PlanComparisonView: {
            from: components["schemas"]["VersionRefView"];
            to: components["schemas"]["VersionRefView"];
            added: components["schemas"]["ComparedItemView"][];
            dropped: components["schemas"]["DroppedItemView"][];
            changed: components["schemas"]["ChangedItemView"][];
            same: number;
        };
        PlanContentsView: {
            rows: components["schemas"]["PlanPlaceView"][];
            next: string | null;
        };
        PlanImportRowView: {
            id: string;
            ordinal: number;
            sheet: string;
            sheetRow: number;
            /** @enum {string} */
            outcome: "changed" | "same" | "wrong" | "new";
            skipped: boolean;
            raw: components["schemas"]["ImportRaw"];
            draft: components["schemas"]["ImportDraft"];
            doubts: components["schemas"]["ImportDoubt"][];
            corrections: components["schemas"]["ImportCorrections"];
            changes: components["schemas"]["ImportChange"][];
            itemId: string | null;
        };
        PlanImportRowsView: {
            items: components["schemas"]["PlanImportRowView"][];
            next: string | null;
            total: number;
        };
        PlanImportView: {
            id: string;
            version: number;
            fileName: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            state: "reading" | "ready" | "applying" | "failed" | "uploaded" | "applied" | "discarded";
            doneRows: number;
            totalRows: number;
            actNumber: string | null;
            actOn: string;
            /** @description Field → the column it was taken from; `left_out:Лист!14` → a row that is no measure. */
            columns: {
                [key: string]: string;
            };
            error: components["schemas"]["ImportErrorView"] | null;
            summary: components["schemas"]["ImportSummaryView"];
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            planId: string | null;
        };
        PlanPlaceView: {
            /** @description In this plan. */
            number: string;
            /** @description Made in another plan and standing here too. */
            linked: boolean;
            ended: components["schemas"]["PlaceEndView"] | null;
            item: components["schemas"]["ItemRow"];
        };
        PlanPointDto: {
            /** @description 2026-11, 2026-Q4, 2026-H2 or 2026. */
            period: string;
            value: number;
        };
        PlanPointView: {
            period: string;
            value: number;
        };
        PlanVersionView: {
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "superseded" | "approved";
            actNumber: string | null;
            actOn: string | null;
            /** @description Rows that its act contains; of a draft the changes that wait. */
            rows: number;
        };
        PlanView: {
            id: string;
            /** @enum {string} */
            owner: "region" | "party" | "meeting" | "national" | "akimat";
            branch: string;
            titles: components["schemas"]["Texts"];
            address: components["schemas"]["PlanAddressView"];
            /** @description Items that stand in it now, in the reader's reach. */
            items: number;
            /** @description The newest first. */
            versions: components["schemas"]["PlanVersionView"][];
        };
        PolicyRung: {
            key: string;
            /** @description From the date: negative before it, positive after it. */
            offset: number;
            /** @enum {string} */
            unit: "working_days" | "calendar_days" | "working_hours";
            targets: ("coordinator" | "head" | "executor" | "curator" | "chief_of_staff" | "akim")[];
            /** @description Seats by name, besides the targets. */
            seatIds: string[];
            repeatEvery: number | null;
            /** @description How often it fires again; null: until the work is closed. */
            repeatTimes: number | null;
            /** @description Null: all. */
            channels: ("push" | "email" | "telegram" | "sms" | "webhook" | "inbox")[] | null;
            /** @enum {string|null} */
            stopWhen: "taken_up" | "report_begun" | null;
        };
        PolicyRungDto: {
            /** @description From the date: negative before it, positive after it. */
            offset: number;
            /**
             * @description What the offset and the repetition count; absent: working days.
             * @enum {string}
             */
            unit?: "working_days" | "calendar_days" | "working_hours";
            /** @description Whose seats the rung speaks to. */
            targets: ("executor" | "head" | "coordinator" | "curator" | "chief_of_staff" | "akim")[];
            /** @description Seats by name, besides the targets. */
            seatIds?: string[];
            /** @description Fires again every so many units; only for the last rung. */
            repeatEvery?: number | null;
            /** @description How often it fires again; null: until the work is closed. */
            repeatTimes?: number | null;
            /** @description How it travels; null: by all channels. */
            channels?: ("inbox" | "email" | "push" | "telegram" | "sms" | "webhook")[] | null;
            /**
             * @description What makes it pointless; null: only the end of the work.
             * @enum {string|null}
             */
            stopWhen?: "taken_up" | "report_begun" | null;
            /** @description Named by its offset; what is given here is not looked at. */
            key?: Record<string, never>;
        };
        PolicyView: {
            /** @enum {string} */
            level: "special" | "control" | "working" | "review";
            /** @description Of the items it is for; empty: all that have no ladder of their own. */
            origin: string;
            version: number;
            rungs: components["schemas"]["PolicyRung"][];
            /** @description Ladders that run by an older version, or by another ladder than the one that is now theirs. */
            behind: number;
        };
        PreviewRungView: {
            key: string;
            /** @description Null: it was not awaited before. */
            from: string | null;
            /** @description Null: at once. */
            to: string | null;
        };
        ProposeRemovalDto: {
            note?: string;
        };
        PublishedAnchor: {
            /** @description Code of the region (КАТО). */
            kato: string;
            regionId: string;
            anchoredOn: string;
            seq: string;
            /** @description Hexadecimal. */
            hash: string;
            /** @description The text that is signed. */
            statement: string;
            /** @description Ed25519 over the bytes of the statement, base64. */
            signature: string;
            keyId: string;
            madeAt: string;
        };
        PublishedAnchorsView: {
            anchors: components["schemas"]["PublishedAnchor"][];
            keys: components["schemas"]["PublishedKey"][];
        };
        PublishedKey: {
            id: string;
            /** @enum {string} */
            algorithm: "Ed25519";
            pem: string;
        };
        QueueView: {
            pending: number;
            failed: number;
            unknown: number;
            oldestPendingAt: string | null;
        };
        RaiseDisputeDto: {
            /** @description Why the body should not do it; at least ten characters. */
            reason: string;
            /**
             * Format: uuid
             * @description Who should do it instead.
             */
            proposedBodyId?: string | null;
        };
        RatedReportView: {
            reportId: string;
            itemId: string;
            number: string;
            titles: components["schemas"]["Texts"];
            period: string;
            body: components["schemas"]["BodyRef"];
            /** @enum {string} */
            self: "done" | "not_done" | "partly";
            selfWords: string;
            /** @enum {string} */
            verdict: "done" | "not_done" | "partly";
            /** @enum {string} */
            gap: "overstated" | "same" | "understated";
            /** @enum {string} */
            state: "returned" | "accepted";
            decidedAt: string;
            decidedBy: components["schemas"]["PersonRef"] | null;
        };
        RatingGapView: {
            body: components["schemas"]["BodyRef"];
            decided: number;
            overstated: number;
            same: number;
            understated: number;
        };
        ReadNoticesDto: {
            /** @description Ids of notices, at most 500, or the word all. */
            ids: Record<string, never>;
        };
        RearmDto: {
            /** @enum {string|null} */
            origin?: "president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own" | null;
        };
        RearmedView: {
            ladders: number;
        };
        ReassignDto: {
            /** Format: uuid */
            leadBodyId: string;
            coBodyIds: string[];
            /** @description Stands in the history and in the notice to whoever loses the item. */
            reason: string;
        };
        RecheckCountsView: {
            drawn: number;
            waiting: number;
            confirmed: number;
            not_confirmed: number;
        };
        RecheckDrawView: {
            id: string;
            kato: string;
            quarter: string;
            fromOn: string;
            toOn: string;
            percent: number;
            /** @description Hash of the secret, published before the draw. */
            commitment: string;
            committedAt: string;
            /** @description The secret; null before the draw. */
            nonce: string | null;
            populationSize: number | null;
            populationDigest: string | null;
            seed: string | null;
            drawnAt: string | null;
            counts: components["schemas"]["RecheckCountsView"];
        };
        RecheckOutcomeDto: {
            /** @enum {string} */
            outcome: "confirmed" | "not_confirmed";
            /** @description What was not confirmed; the agency reads it. */
            reason?: string;
            source: components["schemas"]["RecheckSourceDto"];
        };
        RecheckSampleView: {
            id: string;
            place: number;
            itemId: string;
            number: string;
            titles: components["schemas"]["Texts"];
            checkpointId: string;
            period: string;
            body: components["schemas"]["BodyRef"];
            acceptedAt: string | null;
            acceptedBy: components["schemas"]["PersonRef"] | null;
            /** @enum {string|null} */
            outcome: "confirmed" | "not_confirmed" | null;
            reason: string;
            /** @enum {string|null} */
            source: "act" | "visit" | "system" | null;
            sourceWords: string;
            /** @description The day until which unconfirmed work is to be finished. */
            finishOn: string | null;
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRef"] | null;
            mayDecide: boolean;
        };
        RecheckSourceDto: {
            /** @enum {string} */
            kind: "act" | "visit" | "system";
            /** @description Number and date of the act, day and place of the visit, or the system and what it shows. */
            words: string;
        };
        RecordExtensionDto: {
            /**
             * Format: date
             * @description The date it gave; null: it refused.
             */
            dueOn: string | null;
            decision: components["schemas"]["HigherDecisionDto"];
            comment?: string;
        };
        RefuseExtensionDto: {
            reason: string;
        };
        RefuseRemovalDto: {
            /**
             * @description `returned`: back to the agency; `kept`: additional control, the work stays accepted.
             * @enum {string}
             */
            how: "returned" | "kept";
            reason: string;
        };
        RegionRef: {
            id: string;
            kato: string;
            names: components["schemas"]["Names"];
        };
        ReminderView: Record<string, never>;
        RemovalView: {
            id: string;
            checkpointId: string;
            period: string;
            /** @enum {string} */
            state: "kept" | "returned" | "pending" | "removed";
            /** @description A higher body decides. */
            higher: boolean;
            note: string;
            proposedBy: components["schemas"]["PersonRef"];
            proposedAt: string;
            decidedBy: components["schemas"]["PersonRef"] | null;
            decidedAt: string | null;
            decisionReason: string;
            decisionBody: string;
            decisionNumber: string;
            decisionOn: string | null;
        };
        RemoveDto: {
            /** @description Of the competent body; needed where a higher body decides. */
            decision?: components["schemas"]["HigherDecisionDto"];
            comment?: string;
        };
        RenameRegionDto: {
            names: components["schemas"]["NamesDto"];
        };
        ReplacePolicyDto: {
            rungs: components["schemas"]["PolicyRungDto"][];
            /**
             * @description Only for the items of one origin; absent: for all that have no ladder of their own.
             * @enum {string|null}
             */
            origin?: "president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own" | null;
        };
        ReportView: {
            id: string;
            checkpointId: string;
            period: string;
            /** @description On whose behalf. */
            body: components["schemas"]["BodyRef"];
            author: components["schemas"]["PersonRef"];
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "accepted" | "withdrawn";
            text: string;
            percent: number;
            delayReason: string;
            nextStep: string;
            submittedAt: string | null;
            submittedBy: components["schemas"]["PersonRef"] | null;
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRef"] | null;
            decisionReason: string;
            evidence: components["schemas"]["EvidenceView"][];
            /** @description Numbers of indicators; facts when the report is accepted. */
            facts: components["schemas"]["FactView"][];
            selfRating: components["schemas"]["SelfRatingView"] | null;
            verdict: components["schemas"]["VerdictView"] | null;
            /**
             * @description How the two ratings differ; null until both are there.
             * @enum {string|null}
             */
            gap: "overstated" | "same" | "understated" | null;
            version: number;
            createdAt: string;
            updatedAt: string;
            /** @description What the reader may do with it now. */
            actions: string[];
        };
        RequestTextDto: {
            text: string;
        };
        RequestView: {
            id: string;
            itemId: string;
            itemNumber: string;
            itemTitles: components["schemas"]["Texts"];
            text: string;
            askedBy: components["schemas"]["PersonRef"];
            askedSeatTitles: components["schemas"]["Names"];
            askedAt: string;
            answer: string | null;
            answeredBy: components["schemas"]["PersonRef"] | null;
            answeredAt: string | null;
        };
        RescheduleDto: {
            /**
             * Format: date
             * @description New last day for the work, inclusive; rolls to a working day as the item does.
             */
            dueOn: string;
            /** Format: date */
            innerOn?: string | null;
            /** Format: uuid */
            checkpointId: string;
            reason: string;
            /** @description Decision of whoever gave the instruction, with its number and date; needed where the region may not decide. */
            authority?: string;
        };
        ReturnPartDto: {
            /** @description What is missing; the co-executor reads it. */
            reason: string;
        };
        ReturnReportDto: {
            /** @description What is missing; the agency reads it. */
            reason: string;
            verdict: components["schemas"]["VerdictDto"];
        };
        ReviewClockView: {
            /** @enum {string} */
            subject: "report" | "extension";
            askedOn: string;
            nextAt: string | null;
        };
        RungCountView: {
            /** @description The day the ladder really runs on. */
            from: string;
            to: string;
            /** @description Days in between on which nobody works. */
            notWorked: string[];
            /** @description Working days in between on which the clock stood. */
            paused: string[];
        };
        RungView: {
            key: string;
            /** @enum {string} */
            kind: "escalation" | "reminder";
            /** @description From the date, negative before it. */
            offset: number;
            /**
             * @description What the offset counts.
             * @enum {string}
             */
            unit: "working_days" | "calendar_days" | "working_hours";
            occurrence: number;
            at: string;
            /** @enum {string} */
            outcome: "sent" | "collapsed" | "suppressed_closed" | "suppressed_superseded" | "suppressed_review" | "suppressed_stopped" | "no_recipient" | "to_come";
            firedAt: string | null;
            targets: string[];
            told: components["schemas"]["ToldView"][];
        };
        SearchAboveView: {
            /** @enum {string} */
            level: "address" | "directive";
            id: string;
            /** @description Of the directive; empty for the Address. */
            number: string;
            titles: components["schemas"]["Names"];
            /** @description Of the Address it belongs to. */
            year: number;
            hits: components["schemas"]["SearchHitView"][];
        };
        SearchHitView: {
            /** @enum {string} */
            place: "number" | "report" | "file" | "title" | "comment";
            /** @description Of the report, the comment or the file; of the item where it is the title. */
            sourceId: string;
            pieces: components["schemas"]["SearchPieceView"][];
        };
        SearchPieceView: {
            text: string;
            found: boolean;
        };
        SearchRowView: {
            item: components["schemas"]["ItemRow"];
            /** @description Where the words stand; empty where the item was found by its number. */
            hits: components["schemas"]["SearchHitView"][];
        };
        SearchView: {
            items: components["schemas"]["SearchRowView"][];
            /** @description Directives and Addresses whose own talk has the words. */
            above: components["schemas"]["SearchAboveView"][];
            /** @description Whether there are more than these. */
            more: boolean;
        };
        SeatRef: {
            id: string;
            /** @enum {string} */
            kind: "coordinator" | "head" | "executor" | "staff" | "curator" | "chief_of_staff" | "akim" | "deputy" | "auditor" | "administrator";
            titles: components["schemas"]["Names"];
            bodyId: string | null;
            body: components["schemas"]["BodyRef"] | null;
            districtId: string | null;
        };
        SeatView: {
            id: string;
            /** @enum {string} */
            kind: "coordinator" | "head" | "executor" | "staff" | "curator" | "chief_of_staff" | "akim" | "deputy" | "auditor" | "administrator";
            titles: components["schemas"]["Names"];
            bodyId: string | null;
            body: components["schemas"]["BodyRef"] | null;
            districtId: string | null;
            holder: components["schemas"]["PersonRef"] | null;
            /** @description First day of the present holder. */
            since: string | null;
            closedAt: string | null;
            charges: components["schemas"]["ChargesView"];
        };
        SeenItemDto: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        SelfRatingView: {
            /** @enum {string} */
            rating: "done" | "not_done" | "partly";
            words: string;
        };
        SentenceDirectiveView: {
            id: string;
            number: string;
        };
        SentenceItemView: {
            id: string;
            number: string;
            titles: components["schemas"]["Texts"];
            /** @enum {string} */
            condition: "overdue" | "waiting" | "at_risk" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed";
            /** @description Tied to the sentence itself, not only hanging on the directive made of it. */
            tied: boolean;
        };
        SentenceSideView: {
            addressee: string | null;
            term: string | null;
            /** @description Why it was taken for an instruction or not, in the reader's language. */
            why: string[];
        };
        SessionPerson: {
            id: string;
            email: string;
            nameRu: string;
            nameKk: string;
            /** @enum {string} */
            locale: "kk" | "ru" | "en";
        };
        SessionView: {
            /** @description Goes into the X-CSRF-Token header of every change. */
            csrf: string;
            person: components["schemas"]["SessionPerson"];
            /** @description The seat the person acts in; null for somebody who holds none. */
            seat: components["schemas"]["SeatRef"] | null;
            seats: components["schemas"]["SeatRef"][];
            /** @enum {string|null} */
            role: "coordinator" | "head" | "executor" | "staff" | "curator" | "chief_of_staff" | "akim" | "deputy" | "auditor" | "administrator" | null;
            region: components["schemas"]["RegionRef"];
            /** @description Actions of the whole application that the person may do: plan.import, item.create, admin … */
            may: string[];
            addresses: components["schemas"]["AddressRef"][];
            today: string;
            now: string;
            demo: boolean;
            /** @description Notices not yet read. */
            unread: number;
        };
        SetPasswordDto: {
            /** @description From the link of the letter. */
            token: string;
            /** @description At least 12 characters. */
            password: string;
        };
        SetSubstitutionDto: {
            /**
             * Format: date
             * @description The first day.
             */
            fromOn: string;
            /**
             * Format: date
             * @description The last day, inclusive.
             */
            toOn: string;
            /** Format: uuid */
            seatId: string;
            /**
             * Format: uuid
             * @description Who stands in.
             */
            personId: string;
            reason?: string;
            /** @description Number and date of the order. */
            orderNumber?: string;
        };
        SettingView: {
            key: string;
            value: Record<string, never>;
            default: Record<string, never>;
            /** @description The document or practice behind the default. */
            source: string;
            /** @enum {string} */
            type: "number" | "boolean" | "text" | "time" | "choice";
            choices: string[] | null;
            min: number | null;
            max: number | null;
            title: string;
            help: string;
        };
        SettleDisputeDto: {
            /**
             * @description `keep`: the assignment stands; `give`: another body has it.
             * @enum {string}
             */
            outcome: "keep" | "give";
            /** @description Stands in the history and in the notice to the body; at least ten characters. */
            reason: string;
            /**
             * Format: uuid
             * @description With `give`: the new lead, or a co-executor in place of one that disputes.
             */
            bodyId?: string | null;
            /** @description With `give`: the disputing lead goes on as a co-executor. */
            stays?: boolean;
        };
        ShortNamesDto: {
            ru: string;
            kk: string;
        };
        ShortTextsDto: {
            ru: string;
            kk: string;
        };
        SignInDto: {
            /** @description E-mail of the person, in any case. */
            email: string;
            password: string;
        };
        SilenceView: {
            /** @description Reports missed in a row. */
            missed: number;
            /** @description When the curator was told; null: not yet. */
            raisedAt: string | null;
        };
        SourceView: {
            file: string;
            sheet: string;
            row: number;
        };
        SplitItemDto: {
            items: components["schemas"]["NewSubItemDto"][];
        };
        StatusView: {
            lastSweepAt: string | null;
            lastSendAt: string | null;
            armed: number;
            dueNow: number;
            queue: components["schemas"]["QueueView"];
            flags: components["schemas"]["FlagView"][];
            /** @description When a sweep last left nothing due. */
            caughtUpAt: string | null;
            engineAlive: boolean;
            /** @enum {string} */
            backend: "postgres" | "redis";
            fence: components["schemas"]["FenceView"];
            audit: components["schemas"]["AuditView"] | null;
            engines: components["schemas"]["EnginesView"];
            /** @description Places that work and whose clock is a minute or more from the database's. */
            wrongClocks: components["schemas"]["WrongClockView"][];
            outsideToldAt: string | null;
        };
        StopClockDto: {
            /** Format: uuid */
            checkpointId: string;
            /** @description Whom the work waits for and by which letter. */
            reason: string;
        };
        StoreTextDto: {
            /** @enum {string} */
            lang: "ru" | "kk";
            /** @description The whole text of that language; each line is a paragraph. */
            text: string;
        };
        SubmitReportDto: {
            /** @enum {string} */
            rating: "not_done" | "partly" | "done";
            /** @description What is left; needed unless all is done. */
            words?: string;
        };
        SubscribeDto: {
            endpoint: string;
            /** @description Public key of the browser, base64url of 65 bytes. */
            p256dh: string;
            /** @description Secret of the browser, base64url of 16 bytes. */
            auth: string;
        };
        SubstitutedSeatView: {
            seat: components["schemas"]["SeatRef"];
            holder: components["schemas"]["PersonRef"] | null;
        };
        SubstitutionChoicesView: {
            seats: components["schemas"]["SubstitutedSeatView"][];
            people: components["schemas"]["PersonRef"][];
        };
        SubstitutionView: {
            id: string;
            /** @enum {string} */
            state: "current" | "past" | "future" | "revoked";
            seat: components["schemas"]["SeatRef"];
            /** @description Who holds the seat on the first day. */
            holder: components["schemas"]["PersonRef"] | null;
            substitute: components["schemas"]["PersonRef"];
            /** @description First and last day, YYYY-MM-DD, both inclusive. */
            fromOn: string;
            toOn: string;
            reason: string;
            orderNumber: string;
            setBy: components["schemas"]["PersonRef"] | null;
            setAt: string | null;
            revokedBy: components["schemas"]["PersonRef"] | null;
            revokedAt: string | null;
            mayRevoke: boolean;
        };
        TalkView: {
            /** @description The newest first. */
            items: components["schemas"]["CommentView"][];
            next: string | null;
            total: number;
            mayComment: boolean;
        };
        Texts: {
            ru: string;
            kk: string;
        };
        TextsDto: {
            ru: string;
            kk: string;
        };
        ThreatDto: {
            /** @description Why the item is under threat; null lifts it. */
            text: string | null;
        };
        ToldView: {
            person: components["schemas"]["PersonRef"];
            seatTitles: components["schemas"]["Names"];
            kind: string;
            /** @enum {string} */
            letter: "cancelled" | "waiting" | "inbox" | "unknown" | "sent" | "failed";
            sentAt: string | null;
        };
        TrajectoryPointView: {
            on: string;
            value: number;
        };
        UnfinishedView: {
            number: string;
            postponements: number;
            daysLate: number;
            item: components["schemas"]["ItemRow"];
        };
        UnreadView: {
            unread: number;
        };
        VacanciesView: {
            seats: components["schemas"]["SeatView"][];
            bodies: components["schemas"]["BodyVacancyView"][];
        };
        VerdictDto: {
            /** @enum {string} */
            rating: "not_done" | "partly" | "done";
            source: components["schemas"]["VerdictSourceDto"];
        };
        VerdictSourceDto: {
            /** @enum {string} */
            kind: "evidence" | "report" | "act" | "visit" | "system";
            /**
             * Format: uuid
             * @description For `evidence`: which piece of the report's.
             */
            evidenceId?: string | null;
            /** @description For an act its number and date, for a visit its day, for a data system its name. */
            words?: string;
        };
        VerdictView: {
            /** @enum {string} */
            rating: "done" | "not_done" | "partly";
            /** @enum {string} */
            source: "report" | "evidence" | "act" | "visit" | "system";
            /** @description The piece of evidence it quotes. */
            evidenceId: string | null;
            words: string;
        };
        VersionChangeView: {
            /** @enum {string} */
            field: "number" | "dueOn" | "lead" | "titleRu" | "titleKk" | "completionFormRu" | "completionFormKk" | "level" | "section" | "deadlineWords" | "executors";
            before: string;
            after: string;
        };
        VersionRefView: {
            id: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "superseded" | "approved";
            actNumber: string | null;
            actOn: string | null;
            /** @description For If-Match of the approval of a draft. */
            revision: number;
        };
        WaitingChangeView: {
            /** @enum {string} */
            kind: "change" | "drop";
            planId: string;
            changes: components["schemas"]["VersionChangeView"][];
            reason: string;
        };
        WaitingNotices: {
            total: number;
            /** @description The first ten. */
            items: components["schemas"]["NoticeView"][];
        };
        WhyView: {
            code: string;
            params: {
                [key: string]: unknown;
            };
            text: string;
        };
        WrongClockView: {
            place: string;
            /** @description Ahead of the database; negative when behind. */
            skewSeconds: number;
        };
    };
    responses: never;
    parameters: {
        /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ActionItems_list: {
        parameters: {
            query: {
                /** @description One, or several separated by commas: special,control. */
                level?: ("special" | "control" | "working")[];
                /** @description One, or several separated by commas: president,government. */
                origin?: ("president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own")[];
                /** @description One, or several separated by commas: assigned,in_work. Drafts only when asked for. */
                status?: ("draft" | "assigned" | "in_work" | "submitted" | "returned" | "disputed" | "accepted" | "removal_pending" | "off_control" | "cancelled" | "replaced")[];
                /** @description One, or several separated by commas: done_in_time,done_late. */
                condition?: ("overdue" | "at_risk" | "waiting" | "in_time" | "no_date" | "done_late" | "done_in_time" | "closed")[];
                dueFrom?: string;
                dueTo?: string;
                /** @description By place in the plan, by date, or the latest first. */
                sort?: "number" | "due" | "late";
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
                leadBodyId?: string;
                /** @description Items of executors that belong to the district. */
                districtId?: string;
                /** @description Items, bodies and directives the curator answers for. */
                curatorSeatId?: string;
                /** @description A number of the plan, or words of a title. */
                q?: string;
                /** @description `1`: only what lies with the reader. */
                mine?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemListView"];
                };
            };
        };
    };
    ItemChanges_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ActionItems_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemChanges_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemWork_acknowledge: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemChanges_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Removals_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Removals_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRemovalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Removals_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                checkpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRemovalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemClock_start: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemClock_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ActionItems_listDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"][];
                };
            };
        };
    };
    ItemWork_delegate: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemWork_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Disputes_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"][];
                };
            };
        };
    };
    Disputes_raise: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseDisputeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemChanges_reschedule: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemClock_note: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemChanges_reassign: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemClock_explain: {
        parameters: {
            query?: {
                /** @description Absent: the reader. */
                personId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
        };
    };
    Extensions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"][];
                };
            };
        };
    };
    ActionItems_listHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryLine"][];
                };
            };
        };
    };
    Indicators_ofItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsOfItemView"];
                };
            };
        };
    };
    IndicatorChanges_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
        };
    };
    ActionItems_showLadder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderView"];
                };
            };
        };
    };
    Paper_writeItem: {
        parameters: {
            query: {
                format: "xlsx" | "docx" | "pdf" | "csv";
                /** @description Absent: the reader's, Russian for a reader of English. */
                lang?: "ru" | "kk";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Plans_showPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPlacesView"];
                };
            };
        };
    };
    ItemWork_remind: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckpointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderView"];
                };
            };
        };
    };
    Removals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovalView"][];
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"][];
                };
            };
        };
    };
    Requests_listOfItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"][];
                };
            };
        };
    };
    Requests_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    Addresses_listSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSentenceView"][];
                };
            };
        };
    };
    ItemChanges_split: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    ItemWork_threaten: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Addresses_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSentencesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Addresses_makeDirectives: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeDirectivesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Addresses_pasteLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasteLinksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastedLinksView"];
                };
            };
        };
    };
    Addresses_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                paragraphId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Addresses_linkItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                sentenceId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Addresses_unlinkItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                sentenceId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Addresses_showText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressTextView"];
                };
            };
        };
    };
    Addresses_storeText: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressTextView"];
                };
            };
        };
    };
    Addresses_storeFile: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    lang: "ru" | "kk";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressTextView"];
                };
            };
        };
    };
    Bodies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"][];
                };
            };
        };
    };
    Bodies_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
        };
    };
    Bodies_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
        };
    };
    Bodies_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBodyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
        };
    };
    Bodies_addAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAliasDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
        };
    };
    Bodies_removeAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                aliasId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Calendar_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    Calendar_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangedView"];
                };
            };
        };
    };
    Calendar_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewView"];
                };
            };
        };
    };
    Territory_listDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"][];
                };
            };
        };
    };
    Territory_createDistrict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDistrictDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
        };
    };
    Territory_changeDistrict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDistrictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
        };
    };
    Fence_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FenceView"];
                };
            };
        };
    };
    Fence_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FenceView"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query: {
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersView"];
                };
            };
        };
    };
    Mailbox_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"][];
                };
            };
        };
    };
    People_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    People_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    People_inviteAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    Policies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"][];
                };
            };
        };
    };
    Policies_replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                level: "special" | "control" | "working" | "review";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacePolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
        };
    };
    Policies_forecast: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                level: "special" | "control" | "working" | "review";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacePolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
        };
    };
    Policies_rearm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                level: "special" | "control" | "working" | "review";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RearmDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RearmedView"];
                };
            };
        };
    };
    Policies_retire: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                level: "special" | "control" | "working" | "review";
                origin: "president" | "administration" | "government" | "akim" | "maslikhat" | "party" | "meeting" | "own";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Territory_showRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionRef"];
                };
            };
        };
    };
    Territory_renameRegion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameRegionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionRef"];
                };
            };
        };
    };
    Seats_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"][];
                };
            };
        };
    };
    Seats_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSeatDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"];
                };
            };
        };
    };
    Seats_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"];
                };
            };
        };
    };
    Seats_changeCharges: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChargesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"];
                };
            };
        };
    };
    Seats_changeHolder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHolderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"];
                };
            };
        };
    };
    Settings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingView"][];
                };
            };
        };
    };
    Settings_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingView"];
                };
            };
        };
    };
    Status_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
        };
    };
    Seats_listVacancies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacanciesView"];
                };
            };
        };
    };
    Directory_listBodies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyRef"][];
                };
            };
        };
    };
    BulkChanges_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkChangeDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
        };
    };
    BulkChanges_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
        };
    };
    BulkChanges_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
        };
    };
    BulkChanges_listRows: {
        parameters: {
            query: {
                /** @description One, or several separated by commas: refused,conflict. */
                outcome?: ("waiting" | "possible" | "refused" | "conflict" | "changed")[];
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRowsView"];
                };
            };
        };
    };
    Reports_saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match"?: string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    Extensions_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExtensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Parts_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPartsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    CommentFiles_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Comments_list: {
        parameters: {
            query: {
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
                level: "address" | "directive" | "item" | "checkpoint" | "report";
                subjectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
        };
    };
    Comments_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    Comments_listPeople: {
        parameters: {
            query: {
                level: "address" | "directive" | "item" | "checkpoint" | "report";
                subjectId: string;
                /** @description A part of a name. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionView"][];
                };
            };
        };
    };
    Comments_retract: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    Comments_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    CommentFiles_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    DeadlineReadings_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlinePhraseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineReadingView"];
                };
            };
        };
    };
    Demo_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMomentView"];
                };
            };
        };
    };
    Demo_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTimeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoJourneyView"];
                };
            };
        };
    };
    Directives_list: {
        parameters: {
            query: {
                /** @description The Address or programme whose tree is meant. */
                addressId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveView"][];
                };
            };
        };
    };
    Disputes_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    Disputes_settle: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDisputeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Directory_listDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"][];
                };
            };
        };
    };
    Evidence_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Extensions_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Extensions_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Extensions_addFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Extensions_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Extensions_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Extensions_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Extensions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    Follows_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                level: "report" | "item" | "address" | "directive" | "checkpoint";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowView"];
                };
            };
        };
    };
    Follows_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                level: "report" | "item" | "address" | "directive" | "checkpoint";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowView"];
                };
            };
        };
    };
    Follows_unfollow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                level: "report" | "item" | "address" | "directive" | "checkpoint";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowView"];
                };
            };
        };
    };
    Indicators_list: {
        parameters: {
            query: {
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
                colour?: "green" | "none" | "yellow" | "red";
                /** @description A number of the plan, or words of an item's title. */
                q?: string;
                /** @description `1`: only what lies with the reader. */
                mine?: "1";
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorListView"];
                };
            };
        };
    };
    IndicatorFiles_csv: {
        parameters: {
            query?: {
                colour?: "green" | "none" | "yellow" | "red";
                /** @description A number of the plan, or words of an item's title. */
                q?: string;
                /** @description `1`: only what lies with the reader. */
                mine?: "1";
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    IndicatorFiles_xlsx: {
        parameters: {
            query?: {
                colour?: "green" | "none" | "yellow" | "red";
                /** @description A number of the plan, or words of an item's title. */
                q?: string;
                /** @description `1`: only what lies with the reader. */
                mine?: "1";
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    IndicatorChanges_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
        };
    };
    IndicatorChanges_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IndicatorChanges_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeColourDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
        };
    };
    IndicatorChanges_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
        };
    };
    Installation_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationView"];
                };
            };
        };
    };
    Journal_read: {
        parameters: {
            query: {
                /** @description First day, inclusive. */
                from?: string;
                /** @description Last day, inclusive. */
                to?: string;
                /** @description As the journal has it: report.accepted. */
                action?: string;
                personId?: string;
                itemId?: string;
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPageView"];
                };
            };
        };
    };
    Journal_actions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalActionView"][];
                };
            };
        };
    };
    Journal_anchors: {
        parameters: {
            query: {
                /** @description Only days before this one: the last of the page before. */
                before?: string;
                /** @description Code of the region (КАТО); absent: all. */
                region?: string;
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAnchorsView"];
                };
            };
        };
    };
    Journal_extract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Journal_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalStateView"];
                };
            };
        };
    };
    Letters_list: {
        parameters: {
            query: {
                /** @description First day, inclusive. */
                from?: string;
                /** @description Last day, inclusive. */
                to?: string;
                personId?: string;
                channel?: "email" | "push" | "telegram" | "sms" | "webhook";
                outcome?: "waiting" | "sent" | "failed" | "unknown" | "cancelled";
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterLogView"];
                };
            };
        };
    };
    Letters_explained: {
        parameters: {
            query: {
                /** @description First and last day, both inclusive; a year at most. */
                from: string;
                to: string;
                /** @description Absent: oneself. */
                personId?: string;
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedLettersView"];
                };
            };
        };
    };
    MyChannels_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChannelsView"];
                };
            };
        };
    };
    MyChannels_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMyChannelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChannelsView"];
                };
            };
        };
    };
    MyChannels_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"][];
                };
            };
        };
    };
    MyChannels_subscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChannelsView"];
                };
            };
        };
    };
    MyChannels_forget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                channel: "telegram" | "sms" | "webhook" | "push";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChannelsView"];
                };
            };
        };
    };
    MyChannels_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                channel: "telegram" | "sms" | "webhook";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelAddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSecretView"];
                };
            };
        };
    };
    MyChannels_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                channel: "telegram" | "sms" | "webhook";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChannelsView"];
                };
            };
        };
    };
    MyWork_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWorkView"];
                };
            };
        };
    };
    Notices_list: {
        parameters: {
            query: {
                /** @description One kind, or several separated by commas: mention,followed. */
                kind?: ("reminder" | "escalation" | "vacancy" | "remind_now" | "assigned" | "unassigned" | "delegated" | "rescheduled" | "cancelled" | "draft_ready" | "submitted" | "review_late" | "returned" | "accepted" | "disputed" | "dispute_settled" | "dispute_unanswered" | "part_asked" | "part_handed_in" | "part_returned" | "threat" | "silence" | "extension_asked" | "extension_granted" | "extension_refused" | "removal_proposed" | "removal_kept" | "removed" | "request" | "answer" | "mention" | "followed" | "bulk_summary" | "plan_summary" | "calendar_moved" | "substitution_set" | "substitution_revoked" | "invitation" | "password_reset")[];
                /** @description 1: only those not yet read. */
                unread?: "0" | "1";
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    Notices_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    Notices_markRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNoticesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    Overdue_read: {
        parameters: {
            query?: {
                /** @description The district of the lead body, or `none`. */
                districtId?: string;
                /** @description The seat of the curator, or `none`. */
                curatorSeatId?: string;
                /** @description Working days late. */
                ageing?: "1-5" | "6-15" | "16-30" | "31-90" | "90+";
                /** @description What the rows of the matrix stand for. */
                by?: "directive" | "body" | "district" | "curator" | "ageing";
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueView"];
                };
            };
        };
    };
    OverdueFile_read: {
        parameters: {
            query?: {
                /** @description The district of the lead body, or `none`. */
                districtId?: string;
                /** @description The seat of the curator, or `none`. */
                curatorSeatId?: string;
                /** @description Working days late. */
                ageing?: "1-5" | "6-15" | "16-30" | "31-90" | "90+";
                /** @description What the rows of the matrix stand for. */
                by?: "directive" | "body" | "district" | "curator" | "ageing";
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Overdue_items: {
        parameters: {
            query: {
                /** @description The Address or programme. */
                addressId?: string;
                /** @description A directive with everything below it. */
                directiveId?: string;
                /** @description The body, in the role that the list speaks of. */
                bodyId?: string;
                /** @description The district of the lead body, or `none`. */
                districtId?: string;
                /** @description The seat of the curator, or `none`. */
                curatorSeatId?: string;
                /** @description Working days late. */
                ageing?: "1-5" | "6-15" | "16-30" | "31-90" | "90+";
                /** @description What the rows of the matrix stand for. */
                by?: "directive" | "body" | "district" | "curator" | "ageing";
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueListView"];
                };
            };
        };
    };
    Parts_handIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Parts_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    Password_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Password_forgotten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPasswordDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
        };
    };
    Password_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordTokenView"];
                };
            };
        };
    };
    Directory_listPeople: {
        parameters: {
            query?: {
                /** @description Only people who hold a seat of this kind today. */
                role?: "coordinator" | "head" | "executor" | "staff" | "curator" | "chief_of_staff" | "akim" | "deputy" | "auditor" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRef"][];
                };
            };
        };
    };
    PlanImports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportView"][];
                };
            };
        };
    };
    PlanImports_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** Format: uuid */
                    addressId: string;
                    actNumber?: string;
                    /** Format: date */
                    actOn: string;
                    level: string;
                    origin: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportView"];
                };
            };
        };
    };
    PlanImports_example: {
        parameters: {
            query: {
                lang: "ru" | "kk";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanImports_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportView"];
                };
            };
        };
    };
    PlanImports_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanImports_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportView"];
                };
            };
        };
    };
    PlanImports_rows: {
        parameters: {
            query: {
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
                outcome?: "new" | "changed" | "same" | "wrong";
                /** @description `1`: only rows with something to look at, as many as `summary.doubts` says; what is wrong is an outcome. */
                doubts?: "1";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportRowsView"];
                };
            };
        };
    };
    PlanImports_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImportRowView"];
                };
            };
        };
    };
    Plans_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"][];
                };
            };
        };
    };
    PlanChanges_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
        };
    };
    PlanChanges_listUnfinished: {
        parameters: {
            query: {
                /** @description The older plan. */
                fromPlanId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnfinishedView"][];
                };
            };
        };
    };
    PlanChanges_carryOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanChanges_previewCarryOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryPreviewView"][];
                };
            };
        };
    };
    Plans_compare: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanComparisonView"];
                };
            };
        };
    };
    PlanChanges_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveVersionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanChanges_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanChanges_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropItemDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Plans_listItems: {
        parameters: {
            query: {
                /** @description Rows on a page, 1 to 200. */
                limit: number;
                /** @description `next` of the page before; absent for the first page. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanContentsView"];
                };
            };
        };
    };
    PlanChanges_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkItemDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanChanges_unlink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPlaceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paper_writePlan: {
        parameters: {
            query: {
                format: "xlsx" | "docx" | "pdf" | "csv";
                /** @description Absent: the reader's, Russian for a reader of English. */
                lang?: "ru" | "kk";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RatingGaps_byBody: {
        parameters: {
            query?: {
                /** @description First day of the decisions. */
                from?: string;
                /** @description Last day of the decisions. */
                to?: string;
                addressId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingGapView"][];
                };
            };
        };
    };
    RatingGaps_reports: {
        parameters: {
            query?: {
                /** @description First day of the decisions. */
                from?: string;
                /** @description Last day of the decisions. */
                to?: string;
                addressId?: string;
                bodyId?: string;
                gap?: "overstated" | "same" | "understated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatedReportView"][];
                };
            };
        };
    };
    Rechecks_draws: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckDrawView"][];
                };
            };
        };
    };
    Rechecks_population: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Rechecks_samples: {
        parameters: {
            query?: {
                standing?: "waiting" | "confirmed" | "not_confirmed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckSampleView"][];
                };
            };
        };
    };
    Rechecks_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecheckOutcomeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckSampleView"];
                };
            };
        };
    };
    Reports_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    Reports_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    Evidence_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    Evidence_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Evidence_describe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    Evidence_addFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    Reports_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    Reports_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    Reports_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the record that the sender last saw: "3" */
                "If-Match": string;
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    Requests_list: {
        parameters: {
            query?: {
                /** @description `1`: only those that wait for an answer. */
                open?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"][];
                };
            };
        };
    };
    Requests_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    Search_read: {
        parameters: {
            query: {
                /** @description Words in any form, in Russian or Kazakh, or the number of an item. */
                q: string;
                /** @description Items at most, 1 to 50. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Directory_listStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRef"][];
                };
            };
        };
    };
    Substitutions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"][];
                };
            };
        };
    };
    Substitutions_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSubstitutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
        };
    };
    Substitutions_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionChoicesView"];
                };
            };
        };
    };
    Substitutions_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again (header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
        };
    };
    Watch_engine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Watch_metrics: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
}
