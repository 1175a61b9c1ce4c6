-- AlterTable
ALTER TABLE "Touchpoint" ADD COLUMN "rhythm" TEXT;

-- AlterTable
ALTER TABLE "FactorTemplate" ADD COLUMN "archivedAt" DATETIME;

-- AlterTable
ALTER TABLE "Floor" ADD COLUMN "deletedAt" DATETIME;
ALTER TABLE "Floor" ADD COLUMN "height" INTEGER;
ALTER TABLE "Floor" ADD COLUMN "width" INTEGER;

-- AlterTable
ALTER TABLE "Check" ADD COLUMN "filledBy" TEXT;
ALTER TABLE "Check" ADD COLUMN "source" TEXT;

-- CreateTable
CREATE TABLE "ElsewhereWalk" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "walkerId" TEXT,
    "startedAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "walk" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "StickerBoard" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "recorderId" TEXT,
    "counts" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- CreateTable
CREATE TABLE "AttachmentContent" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("centreId", "id")
);

-- Columns are added in place: a table made anew would lose its triggers, and dropping the old one would take along
-- what refers to it.
ALTER TABLE "Centre" ADD COLUMN "photosAllowed" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "Plan" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Plan" ADD COLUMN "deletedAt" DATETIME;

ALTER TABLE "Walk" ADD COLUMN "pausedSeconds" INTEGER;
ALTER TABLE "Walk" ADD COLUMN "skips" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Walk" ADD COLUMN "impression" TEXT;
ALTER TABLE "Walk" ADD COLUMN "clockOff" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Walk" DROP COLUMN "elsewhere";

ALTER TABLE "Attachment" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'photo';

-- CreateIndex
CREATE INDEX "ElsewhereWalk_centreId_journeyId_day_idx" ON "ElsewhereWalk"("centreId", "journeyId", "day");

-- CreateIndex
CREATE INDEX "StickerBoard_centreId_touchpointId_day_idx" ON "StickerBoard"("centreId", "touchpointId", "day");
