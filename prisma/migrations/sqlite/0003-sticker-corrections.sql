-- AlterTable
ALTER TABLE "StickerBoard" ADD COLUMN "reason" TEXT;
ALTER TABLE "StickerBoard" ADD COLUMN "supersedesId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "StickerBoard_centreId_supersedesId_key" ON "StickerBoard"("centreId", "supersedesId");

-- What was counted stays: a correction is a new board.
CREATE TRIGGER "StickerBoard_append_only_update" BEFORE UPDATE ON "StickerBoard"
BEGIN SELECT RAISE(ABORT, 'sticker boards are append-only'); END;
CREATE TRIGGER "StickerBoard_append_only_delete" BEFORE DELETE ON "StickerBoard"
BEGIN SELECT RAISE(ABORT, 'sticker boards are append-only'); END;
