-- AlterTable
ALTER TABLE "Centre" ADD COLUMN     "photosAllowed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Touchpoint" ADD COLUMN     "rhythm" TEXT;

-- AlterTable
ALTER TABLE "FactorTemplate" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Floor" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "height" INTEGER,
ADD COLUMN     "width" INTEGER;

-- AlterTable
ALTER TABLE "Walk" DROP COLUMN "elsewhere",
ADD COLUMN     "clockOff" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "impression" TEXT,
ADD COLUMN     "pausedSeconds" INTEGER,
ADD COLUMN     "skips" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Check" ADD COLUMN     "filledBy" TEXT,
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'photo';

-- CreateTable
CREATE TABLE "ElsewhereWalk" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "walkerId" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "day" TEXT NOT NULL,
    "walk" TEXT NOT NULL,

    CONSTRAINT "ElsewhereWalk_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "StickerBoard" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "touchpointId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "recorderId" TEXT,
    "counts" TEXT NOT NULL,

    CONSTRAINT "StickerBoard_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateTable
CREATE TABLE "AttachmentContent" (
    "centreId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "AttachmentContent_pkey" PRIMARY KEY ("centreId","id")
);

-- CreateIndex
CREATE INDEX "ElsewhereWalk_centreId_journeyId_day_idx" ON "ElsewhereWalk"("centreId", "journeyId", "day");

-- CreateIndex
CREATE INDEX "StickerBoard_centreId_touchpointId_day_idx" ON "StickerBoard"("centreId", "touchpointId", "day");
