-- CreateTable
CREATE TABLE "Corporation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Centre" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "corporationId" TEXT,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Seoul',
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "checkingRules" TEXT,
    "rulesRecordedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Centre_corporationId_fkey" FOREIGN KEY ("corporationId") REFERENCES "Corporation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "displayUsername" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT,
    "mustChange" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Membership_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CorporationAdmin" (
    "corporationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("corporationId", "userId"),
    CONSTRAINT "CorporationAdmin_corporationId_fkey" FOREIGN KEY ("corporationId") REFERENCES "Corporation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CorporationAdmin_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JourneyAssignment" (
    "centreId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "membershipId", "journeyId"),
    CONSTRAINT "JourneyAssignment_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "JourneyAssignment_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    "lastUsedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ApiKey_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "detail" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("chain", "number")
);

-- CreateTable
CREATE TABLE "Touchpoint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "channel" TEXT NOT NULL DEFAULT 'face',
    "duty" TEXT NOT NULL DEFAULT '',
    "procedure" TEXT NOT NULL DEFAULT '',
    "routine" BOOLEAN NOT NULL DEFAULT true,
    "occurrence" REAL,
    "greets" BOOLEAN NOT NULL DEFAULT false,
    "attendedHours" TEXT NOT NULL DEFAULT '[]',
    "code" TEXT NOT NULL,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Touchpoint_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Factor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "basic" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "standard" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Factor_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FactorTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "basic" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "standard" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "FactorTemplate_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Journey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "persona" TEXT NOT NULL DEFAULT '',
    "ownerId" TEXT,
    "reviewBy" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    "deletedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Journey_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "adoptedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Plan_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Stop" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sameAsId" TEXT,
    "major" BOOLEAN NOT NULL DEFAULT true,
    "majorPassed" BOOLEAN,
    "majorTurnsBack" BOOLEAN,
    "majorSafety" BOOLEAN,
    "durationSeconds" INTEGER,
    "entryWeight" REAL,
    "pathX" REAL,
    "pathY" REAL,
    "floorId" TEXT,
    "floorX" REAL,
    "floorY" REAL,

    PRIMARY KEY ("centreId", "planId", "touchpointId"),
    CONSTRAINT "Stop_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Stop_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Stop_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "Touchpoint" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Stop_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "weight" REAL,

    PRIMARY KEY ("centreId", "planId", "fromId", "toId"),
    CONSTRAINT "Link_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Floor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "attachmentId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Floor_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JourneyRevision" (
    "centreId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT,
    "at" DATETIME NOT NULL,
    "document" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "journeyId", "number"),
    CONSTRAINT "JourneyRevision_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Walk" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "revision" INTEGER,
    "walkerId" TEXT,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "receivedAt" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "way" TEXT NOT NULL DEFAULT '[]',
    "arrivals" TEXT NOT NULL DEFAULT '{}',
    "firstGreetingSecond" INTEGER,
    "score" INTEGER,
    "complete" BOOLEAN NOT NULL,
    "brokenBy" TEXT NOT NULL DEFAULT '[]',
    "elsewhere" TEXT,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "Check" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "journeyId" TEXT,
    "revision" INTEGER,
    "walkId" TEXT,
    "observerId" TEXT,
    "observedAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "clockOff" BOOLEAN NOT NULL,
    "day" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "outcome" TEXT,
    "answers" TEXT NOT NULL,
    "note" TEXT,
    "cause" TEXT,
    "supersedesId" TEXT,
    "reason" TEXT,
    "contentHash" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT,
    "journeyId" TEXT,
    "occurredAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "guideline" TEXT NOT NULL,
    "satisfied" BOOLEAN NOT NULL,
    "side" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "response" TEXT,
    "reporterId" TEXT,
    "views" TEXT NOT NULL DEFAULT '[]',

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "face" INTEGER NOT NULL,
    "comeAgain" BOOLEAN,
    "comment" TEXT,
    "impression" TEXT,
    "locale" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "Action" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "journeyId" TEXT,
    "touchpointId" TEXT,
    "factorId" TEXT,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "cause" TEXT,
    "ownerId" TEXT,
    "dueOn" TEXT,
    "state" TEXT NOT NULL,
    "closedOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "checkId" TEXT,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "expiresOn" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "MomentTally" (
    "centreId" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "passed" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,

    PRIMARY KEY ("centreId", "touchpointId", "day", "announced")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "FactorTally" (
    "centreId" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "factorId" TEXT NOT NULL,
    "yes" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "na" INTEGER NOT NULL,

    PRIMARY KEY ("centreId", "touchpointId", "day", "announced", "factorId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "VisitTally" (
    "centreId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "complete" INTEGER NOT NULL,
    "hundred" INTEGER NOT NULL,
    "zero" INTEGER NOT NULL,

    PRIMARY KEY ("centreId", "journeyId", "day")
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "Centre_corporationId_idx" ON "Centre"("corporationId");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_centreId_userId_key" ON "Membership"("centreId", "userId");

-- CreateIndex
CREATE INDEX "CorporationAdmin_userId_idx" ON "CorporationAdmin"("userId");

-- CreateIndex
CREATE INDEX "JourneyAssignment_membershipId_idx" ON "JourneyAssignment"("membershipId");

-- CreateIndex
CREATE INDEX "JourneyAssignment_journeyId_idx" ON "JourneyAssignment"("journeyId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- CreateIndex
CREATE INDEX "ApiKey_centreId_idx" ON "ApiKey"("centreId");

-- CreateIndex
CREATE INDEX "ApiKey_membershipId_idx" ON "ApiKey"("membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "Touchpoint_code_key" ON "Touchpoint"("code");

-- CreateIndex
CREATE INDEX "Touchpoint_centreId_name_idx" ON "Touchpoint"("centreId", "name");

-- CreateIndex
CREATE INDEX "Factor_touchpointId_position_idx" ON "Factor"("touchpointId", "position");

-- CreateIndex
CREATE INDEX "Factor_centreId_idx" ON "Factor"("centreId");

-- CreateIndex
CREATE INDEX "FactorTemplate_centreId_section_position_idx" ON "FactorTemplate"("centreId", "section", "position");

-- CreateIndex
CREATE INDEX "Journey_centreId_deletedAt_idx" ON "Journey"("centreId", "deletedAt");

-- CreateIndex
CREATE INDEX "Plan_journeyId_idx" ON "Plan"("journeyId");

-- CreateIndex
CREATE INDEX "Stop_planId_idx" ON "Stop"("planId");

-- CreateIndex
CREATE INDEX "Stop_touchpointId_idx" ON "Stop"("touchpointId");

-- CreateIndex
CREATE INDEX "Stop_sameAsId_idx" ON "Stop"("sameAsId");

-- CreateIndex
CREATE INDEX "Stop_floorId_idx" ON "Stop"("floorId");

-- CreateIndex
CREATE INDEX "Link_planId_idx" ON "Link"("planId");

-- CreateIndex
CREATE INDEX "Floor_centreId_position_idx" ON "Floor"("centreId", "position");

-- CreateIndex
CREATE INDEX "JourneyRevision_journeyId_idx" ON "JourneyRevision"("journeyId");

-- CreateIndex
CREATE INDEX "Walk_centreId_journeyId_day_idx" ON "Walk"("centreId", "journeyId", "day");

-- CreateIndex
CREATE INDEX "Check_centreId_observedAt_id_idx" ON "Check"("centreId", "observedAt", "id");

-- CreateIndex
CREATE INDEX "Check_centreId_touchpointId_observedAt_idx" ON "Check"("centreId", "touchpointId", "observedAt");

-- CreateIndex
CREATE INDEX "Check_centreId_walkId_idx" ON "Check"("centreId", "walkId");

-- CreateIndex
CREATE UNIQUE INDEX "Check_centreId_supersedesId_key" ON "Check"("centreId", "supersedesId");

-- CreateIndex
CREATE INDEX "Incident_centreId_day_idx" ON "Incident"("centreId", "day");

-- CreateIndex
CREATE INDEX "Incident_centreId_touchpointId_day_idx" ON "Incident"("centreId", "touchpointId", "day");

-- CreateIndex
CREATE INDEX "Feedback_centreId_touchpointId_day_idx" ON "Feedback"("centreId", "touchpointId", "day");

-- CreateIndex
CREATE INDEX "Action_centreId_state_dueOn_idx" ON "Action"("centreId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "Attachment_centreId_checkId_idx" ON "Attachment"("centreId", "checkId");

-- What was recorded stays recorded: a correction is a new check, an audit entry is for ever.
CREATE TRIGGER "Check_append_only_update" BEFORE UPDATE ON "Check"
BEGIN SELECT RAISE(ABORT, 'checks are append-only'); END;
CREATE TRIGGER "Check_append_only_delete" BEFORE DELETE ON "Check"
BEGIN SELECT RAISE(ABORT, 'checks are append-only'); END;
CREATE TRIGGER "AuditEntry_append_only_update" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER "AuditEntry_append_only_delete" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
