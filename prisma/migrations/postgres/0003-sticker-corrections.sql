-- AlterTable
ALTER TABLE "StickerBoard" ADD COLUMN     "reason" TEXT,
ADD COLUMN     "supersedesId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "StickerBoard_centreId_supersedesId_key" ON "StickerBoard"("centreId", "supersedesId");

-- What was counted stays: a correction is a new board.
CREATE TRIGGER "StickerBoard_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "StickerBoard"
FOR EACH STATEMENT EXECUTE FUNCTION append_only();
