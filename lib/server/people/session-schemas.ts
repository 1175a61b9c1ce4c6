import "server-only";
import * as z from "zod";
import { LONGEST_PASSWORD } from "./password-rules";

/** Whatever the shape of the name: a wrong one is answered like an unknown one. */
export const signInSchema = z.strictObject({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(LONGEST_PASSWORD),
});

export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().min(1).max(LONGEST_PASSWORD),
  newPassword: z.string().min(1).max(LONGEST_PASSWORD),
});
