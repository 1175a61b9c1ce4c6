-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Corporation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Corporation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Centre" (
    "id" TEXT NOT NULL,
    "corporationId" TEXT,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Seoul',
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "checkingRules" TEXT,
    "rulesRecordedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "displayUsername" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT,
    "mustChange" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CorporationAdmin" (
    "corporationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CorporationAdmin_pkey" PRIMARY KEY ("corporationId","userId")
);

-- CreateTable
CREATE TABLE "JourneyAssignment" (
    "centreId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,

    CONSTRAINT "JourneyAssignment_pkey" PRIMARY KEY ("centreId","membershipId","journeyId")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "detail" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("chain","number")
);

-- CreateTable
CREATE TABLE "Touchpoint" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "channel" TEXT NOT NULL DEFAULT 'face',
    "duty" TEXT NOT NULL DEFAULT '',
    "procedure" TEXT NOT NULL DEFAULT '',
    "routine" BOOLEAN NOT NULL DEFAULT true,
    "occurrence" DOUBLE PRECISION,
    "greets" BOOLEAN NOT NULL DEFAULT false,
    "attendedHours" TEXT NOT NULL DEFAULT '[]',
    "code" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Touchpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Factor" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "basic" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "standard" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactorTemplate" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "basic" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "standard" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FactorTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Journey" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "persona" TEXT NOT NULL DEFAULT '',
    "ownerId" TEXT,
    "reviewBy" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "adoptedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
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
    "entryWeight" DOUBLE PRECISION,
    "pathX" DOUBLE PRECISION,
    "pathY" DOUBLE PRECISION,
    "floorId" TEXT,
    "floorX" DOUBLE PRECISION,
    "floorY" DOUBLE PRECISION,

    CONSTRAINT "Stop_pkey" PRIMARY KEY ("centreId","planId","touchpointId")
);

-- CreateTable
CREATE TABLE "Link" (
    "centreId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "weight" DOUBLE PRECISION,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("centreId","planId","fromId","toId")
);

-- CreateTable
CREATE TABLE "Floor" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "attachmentId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Floor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JourneyRevision" (
    "centreId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "document" TEXT NOT NULL,

    CONSTRAINT "JourneyRevision_pkey" PRIMARY KEY ("centreId","journeyId","number")
);

-- CreateTable
CREATE TABLE "Walk" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "revision" INTEGER,
    "walkerId" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "day" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "way" TEXT NOT NULL DEFAULT '[]',
    "arrivals" TEXT NOT NULL DEFAULT '{}',
    "firstGreetingSecond" INTEGER,
    "score" INTEGER,
    "complete" BOOLEAN NOT NULL,
    "brokenBy" TEXT NOT NULL DEFAULT '[]',
    "elsewhere" TEXT,

    CONSTRAINT "Walk_pkey" PRIMARY KEY ("centreId","id")
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
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
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

    CONSTRAINT "Check_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT,
    "journeyId" TEXT,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "day" TEXT NOT NULL,
    "guideline" TEXT NOT NULL,
    "satisfied" BOOLEAN NOT NULL,
    "side" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "response" TEXT,
    "reporterId" TEXT,
    "views" TEXT NOT NULL DEFAULT '[]',

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "day" TEXT NOT NULL,
    "face" INTEGER NOT NULL,
    "comeAgain" BOOLEAN,
    "comment" TEXT,
    "impression" TEXT,
    "locale" TEXT NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("centreId","id")
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
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Action_pkey" PRIMARY KEY ("centreId","id")
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
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "MomentTally" (
    "centreId" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "passed" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,

    CONSTRAINT "MomentTally_pkey" PRIMARY KEY ("centreId","touchpointId","day","announced")
);

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

    CONSTRAINT "FactorTally_pkey" PRIMARY KEY ("centreId","touchpointId","day","announced","factorId")
);

-- CreateTable
CREATE TABLE "VisitTally" (
    "centreId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "complete" INTEGER NOT NULL,
    "hundred" INTEGER NOT NULL,
    "zero" INTEGER NOT NULL,

    CONSTRAINT "VisitTally_pkey" PRIMARY KEY ("centreId","journeyId","day")
);

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

-- AddForeignKey
ALTER TABLE "Centre" ADD CONSTRAINT "Centre_corporationId_fkey" FOREIGN KEY ("corporationId") REFERENCES "Corporation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorporationAdmin" ADD CONSTRAINT "CorporationAdmin_corporationId_fkey" FOREIGN KEY ("corporationId") REFERENCES "Corporation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorporationAdmin" ADD CONSTRAINT "CorporationAdmin_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyAssignment" ADD CONSTRAINT "JourneyAssignment_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyAssignment" ADD CONSTRAINT "JourneyAssignment_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Touchpoint" ADD CONSTRAINT "Touchpoint_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Factor" ADD CONSTRAINT "Factor_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactorTemplate" ADD CONSTRAINT "FactorTemplate_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stop" ADD CONSTRAINT "Stop_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stop" ADD CONSTRAINT "Stop_touchpointId_fkey" FOREIGN KEY ("touchpointId") REFERENCES "Touchpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stop" ADD CONSTRAINT "Stop_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "Touchpoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stop" ADD CONSTRAINT "Stop_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "Floor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Floor" ADD CONSTRAINT "Floor_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyRevision" ADD CONSTRAINT "JourneyRevision_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was recorded stays recorded: a correction is a new check, an audit entry is for ever.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER "Check_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Check"
FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
FOR EACH STATEMENT EXECUTE FUNCTION append_only();
